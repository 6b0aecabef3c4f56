"""What is handed to each service: whole, well-formed, and never longer than it takes."""

from __future__ import annotations

from dataclasses import replace
from email.parser import Parser
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.content.cutting import cut, edge_before, in_one_line
from companion.content.qr_code import qr_matrix
from companion.content.share_text import compose
from companion.domain.share import Share, ShareTarget, read_instance
from companion.share_targets import shipped_targets

LINK = "https://academy.example/mod/forum/discuss.php?d=17#p42"
TARGETS = {each.key: each for each in shipped_targets()}
WEB = [each for each in TARGETS.values() if each.template]
HOSTILE = [
    'He said "no" & <b>left</b>? #water 100% {title} {0}',
    "first\r\nBcc: everyone@example.org\r\n\r\nsecond",
    "a&text=b&url=https://evil.example/#?",
    "👩‍👩‍👧‍👦🏽 🇪🇹🇧🇴 water",
    "\u202eترشيح الماء بالرمل\u202c",
    "x" * 3_000,
    "Water and sand " * 200,
    "\ud800 lone \x00\x1b\x85",
    "",
]
texts = st.one_of(st.text(), st.text(min_size=200, max_size=900), st.sampled_from(HOSTILE))


def values_in(address: str) -> dict[str, str]:
    """Read an address as a service does; no value is given twice."""
    parts = urlsplit(address)
    assert parts.fragment == ""
    found = parse_qs(parts.query, keep_blank_values=True, strict_parsing=True, errors="strict")
    assert all(len(each) == 1 for each in found.values())
    return {name: each[0] for name, each in found.items()}


def a_share(title: str = "How to wash sand", **changes: str) -> Share:
    return replace(Share(title, LINK), **changes)


@pytest.mark.parametrize("target", WEB, ids=lambda target: target.key)
@given(title=texts, words=texts, quote=texts, author=texts)
def test_every_address_is_well_formed_whatever_was_written(
    target: ShareTarget, title: str, words: str, quote: str, author: str
) -> None:
    share = Share(title, LINK, words, quote, author)
    composed = compose(share, target, "social.example")
    assert composed.address.isascii()
    assert len(composed.address) <= target.address_limit
    parts = urlsplit(composed.address)
    wanted = urlsplit(target.template.replace("{instance}", "social.example"))
    assert (parts.scheme, parts.netloc, parts.path) == (wanted.scheme, wanted.netloc, wanted.path)
    values = values_in(composed.address)
    assert values.keys() == values_in(target.template.replace("#", "")).keys()
    assert sum(LINK in value for value in values.values()) == 1
    if target.limit:
        length = target.link_length or len(LINK)
        said = composed.text.removesuffix(LINK)
        assert len(said) + length <= target.limit


@pytest.mark.parametrize("title", HOSTILE)
def test_a_mail_has_one_subject_and_no_other_header(title: str) -> None:
    composed = compose(a_share(title, words="Look:\nthis"), TARGETS["email"])
    values = values_in(composed.address)
    assert not {"\r", "\n"} & set(values["subject"])
    assert "Look:\r\nthis" in values["body"]
    mail = Parser().parsestr(f"Subject: {values['subject']}\n\nbody")
    assert mail.keys() == ["Subject"]


def test_a_title_of_3000_letters_is_cut_at_a_word_and_says_so() -> None:
    composed = compose(a_share("Water and sand " * 200), TARGETS["bluesky"])
    title = composed.text.partition("\n")[0]
    assert title.endswith(("Water…", "and…", "sand…"))
    assert len(composed.text) <= 300


def test_own_words_come_first_and_whole_and_the_title_gives_way() -> None:
    words = "Mine. " * 40
    composed = compose(a_share("Water and sand " * 200, words=words), TARGETS["bluesky"])
    assert composed.text.startswith(words.strip())
    assert composed.text.endswith(LINK)
    assert composed.are_words_whole
    too_many = compose(a_share(words="Mine. " * 60), TARGETS["bluesky"])
    assert not too_many.are_words_whole
    assert too_many.used > too_many.limit == 300
    assert compose(a_share(words="ش" * 200), TARGETS["email"]).are_words_whole
    assert not compose(a_share(words="ش" * 900), TARGETS["email"]).are_words_whole


def test_letters_that_count_twice_there_are_counted_twice() -> None:
    words = "水" * 127
    composed = compose(a_share(words=words), TARGETS["x"])
    assert composed.are_words_whole
    assert composed.used == 2 * 127 + 2 + 24 == 280
    assert composed.text == f"{words}\n\n{LINK}"
    assert not compose(a_share(words=words + "水"), TARGETS["x"]).are_words_whole
    assert compose(a_share(words=words + "水"), TARGETS["bluesky"]).are_words_whole


def test_others_words_carry_the_name_of_who_wrote_them() -> None:
    composed = compose(a_share(quote="Wash it\ntwice.", quote_author="Grace"), TARGETS["copy"])
    assert composed.text == f"How to wash sand\n\n“Wash it twice.” — Grace\n\n{LINK}"
    assert composed.address == ""
    long = compose(a_share(quote="Wash it twice. " * 90, quote_author="Grace"), TARGETS["x"])
    assert "…” — Grace" in long.text
    assert unquote(long.address).count("Grace") == 1


def test_a_target_that_takes_the_link_alone_is_given_nothing_else() -> None:
    composed = compose(a_share(words="Look at this"), TARGETS["linkedin"])
    assert values_in(composed.address) == {"url": LINK}
    assert composed.text == LINK
    assert composed.are_words_whole


@given(text=texts, length=st.integers(0, 400))
def test_what_is_cut_keeps_to_its_length_and_to_the_beginning(text: str, length: int) -> None:
    short = cut(text, length)
    assert len(short) <= length or short == text
    if short != text:
        assert short == "" or short.endswith("…")
        assert text.startswith(short[:-1])


@pytest.mark.parametrize(
    "letter", ["👩‍👩‍👧‍👦", "👍🏽", "e\u0301", "🇪🇹", "क्षि", "각", "🏴\U000e0067\U000e0062\U000e007f"]
)
def test_no_letter_is_split(letter: str) -> None:
    text = letter * 5
    for place in range(len(text) + 1):
        assert edge_before(text, place) % len(letter) == 0
        assert cut("a" + text, place).removesuffix("…").removeprefix("a").replace(letter, "") == ""


def test_a_line_has_no_breaks_and_nothing_that_no_address_can_carry() -> None:
    assert in_one_line(" a\r\n b\u2028c\td\x00\ud800e ") == "a b c de"


@pytest.mark.parametrize(
    ("said", "host"),
    [
        ("mastodon.social", "mastodon.social"),
        (" https://Mastodon.Social/@amina ", "mastodon.social"),
        ("@amina@social.example", "social.example"),
        ("social.example:8443", "social.example:8443"),
        ("bücher.example", "xn--bcher-kva.example"),
        ("https://user:secret@social.example/x", "social.example"),
        ("", None),
        ("localhost", None),
        ("a b.example", None),
        ("social.example?x=1", None),
        ("https://[", None),
        ("-.example", None),
        ("a" * 300 + ".example", None),
    ],
)
def test_the_site_of_a_person_is_understood_in_the_ways_it_is_written(
    said: str, host: str | None
) -> None:
    assert read_instance(said) == host


@given(text=st.text())
def test_a_host_is_never_more_than_a_host(text: str) -> None:
    host = read_instance(text)
    assert host is None or urlsplit(f"https://{host}/share").netloc == host


def test_a_code_has_the_marks_by_which_it_is_found() -> None:
    matrix = qr_matrix(LINK)
    size = len(matrix)
    assert all(len(line) == size for line in matrix)
    assert (size - 21) % 4 == 0
    finder = [[True] * 7, [True, *[False] * 5, True], [True, False, *[True] * 3, False, True]]
    for left, top in ((0, 0), (size - 7, 0), (0, size - 7)):
        for line, wanted in enumerate(finder):
            assert list(matrix[top + line][left : left + 7]) == wanted
