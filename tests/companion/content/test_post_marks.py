"""Marks of posts: written and taken off again without a trace, and recognised as people type."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.content.markdown import markdown_to_html
from companion.content.plain_text import plain_text
from companion.content.post_marks import (
    SIGNS,
    mark_of,
    mark_of_post,
    own_words,
    read_mark,
    split_mark,
    with_mark,
)
from companion.content.thanks import begins_with_thanks
from companion.domain.post_mark import PostMark

QUESTION, TIP, IDEA = PostMark.QUESTION, PostMark.TIP, PostMark.IDEA
CHALLENGE, EXPERIENCE = PostMark.CHALLENGE, PostMark.EXPERIENCE

SIGNS_LIKE_MARKS = [*SIGNS.values(), "❔", "🧗🏽", "👩\u200d🌾", "\ufe0f", "\u200f", "?", ":", "Q"]
WORDS_LIKE_MARKS = ["Question:", "[Idée]", "سؤال:", "كيف", " ", "\n\n"]
LAID_OUT = ["- a list", "> quoted", "1. first", "# head", "```", "    code"]
PIECES = SIGNS_LIKE_MARKS + WORDS_LIKE_MARKS + LAID_OUT
TEXTS = st.lists(st.sampled_from(PIECES) | st.text(max_size=6), max_size=8).map("".join)
MARKS = st.sampled_from(PostMark)


@given(TEXTS, MARKS)
def test_a_mark_comes_off_and_leaves_the_persons_words_as_they_were(
    text: str, mark: PostMark
) -> None:
    assert split_mark(with_mark(text, mark)) == (mark, text)


@given(TEXTS, MARKS)
def test_what_is_written_as_a_mark_is_read_as_that_mark(text: str, mark: PostMark) -> None:
    assert mark_of(with_mark(text, mark)) is mark


@given(TEXTS, MARKS, MARKS)
def test_changing_a_mark_is_the_same_as_having_chosen_the_other_at_once(
    text: str, first: PostMark, then: PostMark
) -> None:
    assert with_mark(own_words(with_mark(text, first)), then) == with_mark(text, then)


@given(TEXTS)
def test_words_are_kept_to_the_letter_unless_a_mark_was_written_before_them(text: str) -> None:
    mark, words = split_mark(text)
    assert text.endswith(words)
    assert text.removesuffix(words).strip() == ("" if mark is None else SIGNS[mark])


@given(TEXTS)
def test_what_stands_beside_a_mark_is_the_end_of_the_title(title: str) -> None:
    mark, rest = read_mark(title)
    assert title.endswith(rest)
    assert bool(rest) is bool(title)
    if mark is None:
        assert rest == title


@pytest.mark.parametrize(
    ("title", "mark", "rest"),
    [
        ("❓ Which rope lasts?", QUESTION, "Which rope lasts?"),
        ("❔Which rope lasts?", QUESTION, "Which rope lasts?"),
        ("? Which rope", QUESTION, "Which rope"),
        ("[Question] Which rope", QUESTION, "Which rope"),
        ("[TIP]: Wash it", TIP, "Wash it"),
        ("Question: which rope", QUESTION, "which rope"),
        ("❓ Question: which rope", QUESTION, "which rope"),
        ("Q: which rope", QUESTION, "which rope"),
        ("Idée : un filtre", IDEA, "un filtre"),
        ("Défi – trois jours", CHALLENGE, "trois jours"),
        ("(Pregunta) ¿Cuál dura?", QUESTION, "¿Cuál dura?"),
        ("Desafío: el lodo", CHALLENGE, "el lodo"),
        ("سؤال: أيّ حبل يدوم؟", QUESTION, "أيّ حبل يدوم؟"),
        ("\u200f❓ أيّ حبل يدوم؟", QUESTION, "أيّ حبل يدوم؟"),
        ("نصيحة: اغسلها", TIP, "اغسلها"),
        ("Experience: a year of rain", EXPERIENCE, "a year of rain"),
        ("Frage: welches Seil", QUESTION, "welches Seil"),
        ("🧗 الطين في كل مكان", CHALLENGE, "الطين في كل مكان"),
    ],
)
def test_a_title_as_people_type_it_is_recognised(title: str, mark: PostMark, rest: str) -> None:
    assert read_mark(title) == (mark, rest)


@pytest.mark.parametrize(
    "title",
    [
        "Question of the week",
        "Tips and hints",
        "Re: ❓ Which rope lasts?",
        "🧗🏽 My climb",
        "🧗‍♀️ My climb",
        "??? nobody knows",
        "Ideas: a list",
        "An idea: water",
        "10:30 at the well",
        "https://academy.example",
        "",
    ],
)
def test_a_title_that_is_no_mark_stays_whole(title: str) -> None:
    assert read_mark(title) == (None, title)


@pytest.mark.parametrize("body", ["- one\n- two", "> quoted", "# Head", "1. one", "```\nx\n```"])
def test_a_mark_before_a_list_or_a_quotation_does_not_break_it(body: str) -> None:
    html = markdown_to_html(with_mark(body, TIP))
    assert html.endswith(markdown_to_html(body))
    assert mark_of(plain_text(html)) is TIP


def test_a_reply_has_the_mark_of_its_own_words_and_not_that_of_the_title_it_repeats() -> None:
    assert mark_of_post("Re: ❓ Which rope?", "💡 Sisal.", is_opening=False) is TIP
    assert mark_of_post("Re: ❓ Which rope?", "Sisal.", is_opening=False) is None
    assert mark_of_post("🌱 Sisal", "Try it.", is_opening=False) is IDEA
    assert mark_of_post("Which rope?", "Question: which?", is_opening=True) is None


@pytest.mark.parametrize(
    "text",
    [
        "Thank you, this helped me: the bucket.",
        "Kwame, many thanks!",
        "Merci Awa, ça marche.",
        "¡Gracias!",
        "شكرًا جزيلا يا فاطمة",
        "Cảm ơn anh Vĩ!",
        "谢谢你",
        "🙏 Gracias",
        "አመሰግናለሁ ወንድሜ",
    ],
)
def test_thanks_are_recognised_in_many_languages(text: str) -> None:
    assert begins_with_thanks(text)


@pytest.mark.parametrize("text", ["Thankless work", "No thanks", "I would not say thanks", ""])
def test_other_words_are_no_thanks(text: str) -> None:
    assert not begins_with_thanks(text)
