"""Search finds what a person expects, in the scripts that peers write in."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from companion.content.search_text import marks_in
from companion.store.search_index import FOLDING_FACT, refresh_index
from tests.companion import remote_values as said
from tests.companion.store_room import an_empty_room

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.companion.store_room import StoreRoom

TEXTS = {
    "1001": "La crème de l'école coûte 5 € à São Paulo.",
    "1002": "Nước sạch cho mọi người ở Đà Nẵng.",
    "1003": "كَتَبَ المُعَلِّمُ رسالةً إلى الأُمّ عن المـــاء",
    "1004": "የመጠጥ ውሃ በሰፈራችን ንጹህ ነው። ኀይሉ ፀሐይ",
    "1005": "我们村里的饮用水资源很少，请帮忙。",
    "1006": "पीने का साफ़ पानी हर गाँव में चाहिए।",
    "1007": "Straße und Öl; STRASSE again. Don't re-use 12.5 mm pipes!",
    "1008": "きれいな水がほしい。ガラスの瓶。",
    "1009": "น้ำสะอาดสำหรับทุกคน",
    "1010": "İstanbul'da ılık su; Łódź, København.",
    "1011": "col: subject NEAR body AND OR NOT",
}


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[StoreRoom]:
    room = an_empty_room(tmp_path_factory.mktemp("search") / "account")
    room.has_forums("30")
    posts = [said.a_post(i, body_html=f"<p>{text}</p>") for i, text in TEXTS.items()]
    room.pulls([said.an_opening_post(), *posts])
    yield room
    room.close()


@pytest.mark.parametrize(
    ("words", "found"),
    [
        # Latin, accents both ways, prefixes as typed, whatever the case
        ("creme", "1001"),
        ("crème", "1001"),
        ("CRÈME", "1001"),
        ("école", "1001"),
        ("ecol", "1001"),
        ("l'ecole", "1001"),
        ("são paulo", "1001"),
        ("sao pau", "1001"),
        ("creme sao", "1001"),
        ("strasse", "1007"),
        ("straße", "1007"),
        ("ol", "1007"),
        ("don't", "1007"),
        ("re-use", "1007"),
        ("12.5", "1007"),
        # Vietnamese
        ("nuoc sach", "1002"),
        ("nước sạch", "1002"),
        ("da nang", "1002"),
        ("Đà Nẵng", "1002"),
        ("moi nguoi", "1002"),
        # Turkish, Polish, Danish
        ("istanbul", "1010"),
        ("ilik", "1010"),
        ("lodz", "1010"),
        ("kobenhavn", "1010"),
        # Arabic: with and without vowel signs, tatweel, alef and its forms
        ("كتب", "1003"),
        ("كَتَبَ", "1003"),
        ("المعلم", "1003"),
        ("رسالة", "1003"),
        ("رساله", "1003"),
        ("الى", "1003"),
        ("إلى", "1003"),
        ("الأم", "1003"),
        ("الام", "1003"),
        ("الماء", "1003"),
        # Amharic: inside of a word, and letters that sound alike
        ("ውሃ", "1004"),
        ("መጠጥ", "1004"),
        ("ሰፈር", None),
        ("ሰፈራ", "1004"),
        ("ሠፈራችን", "1004"),
        ("ንፁህ", "1004"),
        ("ሀይሉ", "1004"),
        ("ጸሀይ", "1004"),
        # Chinese: two letters inside of a sentence, and one
        ("饮用", "1005"),
        ("用水", "1005"),
        ("水资源", "1005"),
        ("村", "1005"),
        ("资水", None),
        ("村里 帮忙", "1005"),
        # Hindi
        ("साफ़", "1006"),
        ("साफ", "1006"),
        ("पानी", "1006"),
        ("पान", "1006"),
        ("गाँव", "1006"),
        # Japanese, Thai
        ("水がほ", "1008"),
        ("ガラス", "1008"),
        ("สะอาด", "1009"),
        # Not there
        ("eme", None),
        ("creme nuoc", None),
        ("zebra", None),
        ("", None),
        ("  ", None),
        ("!?", None),
    ],
)
def test_search_finds(library: StoreRoom, words: str, found: str | None) -> None:
    assert library.finds(words) == ([found] if found else [])
    assert library.finds(unicodedata.normalize("NFD", words)) == ([found] if found else [])


def test_words_between_quotes_stand_together_as_they_are(library: StoreRoom) -> None:
    assert library.finds('"mọi người"') == ["1002"]
    assert library.finds('"người mọi"') == []
    assert library.finds('"moi nguoi" nang') == ["1002"]
    assert library.finds('"mọi ngườ"') == []
    assert library.finds('"mọi người') == ["1002"]


@pytest.mark.parametrize(
    "words",
    ['"', '""', '"""', "*", "a*", "NEAR(", "NEAR(a b)", "AND", "OR", "NOT", "a AND", "col:",
     "subject:", "subject : x", "{subject}", "-a", "^a", "(", ")", "a)(b", "'", "';--", "\\", "\0",
     "a\0b", "%", "_", "🙂", "\u200d", "ﷺ", "-- DROP TABLE post"],
)  # fmt: skip
def test_search_takes_any_sign_as_words_and_never_as_a_query(
    library: StoreRoom, words: str
) -> None:
    library.finds(words)


def test_words_of_the_query_language_are_words(library: StoreRoom) -> None:
    for words in ("NEAR", "AND", "or not", "col:", "subject:"):
        assert "1011" in library.finds(words)
    assert library.finds("subject:body") == []


@settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(words=st.text(max_size=20) | st.text('"*():^-{} aAND\u0301水ውم', max_size=12))
def test_no_words_break_the_search_and_marks_lie_in_the_excerpt(
    library: StoreRoom, words: str
) -> None:
    for hit in library.workspace.search.find(words):
        ends = [0, *(place for mark in hit.marks for place in mark)]
        assert ends == sorted(ends)
        assert ends[-1] <= len(hit.excerpt)
        assert all(start < end for start, end in hit.marks)


@settings(max_examples=100, deadline=None, phases=set(Phase) - {Phase.explain})
@given(data=st.data())
def test_each_word_of_a_text_finds_it_and_is_marked(
    library: StoreRoom, data: st.DataObject
) -> None:
    remote_id = data.draw(st.sampled_from(sorted(TEXTS)))
    word = data.draw(st.sampled_from(TEXTS[remote_id].split()))
    if not any(unicodedata.category(letter)[0] in "LN" for letter in word):
        return
    hits = {hit.post_remote_id: hit for hit in library.found_posts(word)}
    assert remote_id in hits
    assert hits[remote_id].marks


@pytest.mark.parametrize(
    ("words", "marked"),
    [
        ("creme paulo", ["crème", "Paulo"]),
        ("cre", ["crè"]),
        ("nuoc", ["Nước"]),
        ("معلم كتب", ["كَتَبَ"]),
        ("كتب المعلم", ["كَتَبَ", "المُعَلِّمُ"]),
        ("الماء", ["المـــاء"]),
        ("用水 帮忙", ["用水", "帮忙"]),
        ("ውሃ", ["ውሃ"]),
        ("መጠጥ", ["መጠጥ"]),
        ("strasse", ["Straße", "STRASSE"]),
        ("पानी", ["पानी"]),
    ],
)
def test_marks_point_at_the_words_as_they_are_written(
    library: StoreRoom, words: str, marked: list[str]
) -> None:
    text = next(t for t in TEXTS.values() if marked[0] in t)
    assert [text[start:end] for start, end in marks_in(text, words)] == marked


def test_excerpt_begins_near_the_word_that_was_found(reading_room: StoreRoom) -> None:
    room = reading_room
    body = f"<p>{'gravel and sand ' * 100} needle {'and more ' * 100}</p>"
    room.pulls([said.an_opening_post(body_html=body)])
    (hit,) = room.found_posts("needle")
    assert hit.excerpt.startswith("…")
    ((start, end),) = hit.marks
    assert hit.excerpt[start:end] == "needle"


def test_hit_tells_where_it_stands(library: StoreRoom) -> None:
    (hit,) = library.found_posts("饮用")
    assert (hit.discussion_title, hit.author_name) == ("Cleaning a sand filter", "Kwame Mensah")
    assert (hit.forum_name, hit.course_name) == ("Tips from the field 30", "Water for all 3")
    assert hit.created_at == said.minutes(5)
    assert hit.discussion_id == library.discussion().discussion_id


def test_title_that_holds_the_words_comes_before_newer_posts_that_mention_them(
    reading_room: StoreRoom,
) -> None:
    room = reading_room
    titled = said.an_opening_post("1000", subject="Needle valves", body_html="<p>Hello</p>")
    newer = said.a_post("1001", body_html="<p>A needle</p>", created_at=said.minutes(900))
    room.pulls([titled, newer])
    assert room.finds("needle") == ["1000", "1001"]


def test_newest_posts_come_first_and_the_limit_holds(reading_room: StoreRoom) -> None:
    room = reading_room
    room.pulls(said.a_thread(30, body_html="<p>gravel</p>"))
    assert room.finds("gravel", limit=3) == ["1030", "1029", "1028"]


def test_words_of_scripts_and_tags_are_not_found(reading_room: StoreRoom) -> None:
    room = reading_room
    room.pulls([said.an_opening_post(body_html="<p class='gravel'>a</p><script>needle</script>")])
    assert room.finds("gravel") == []
    assert room.finds("needle") == []


def test_index_of_an_older_folding_is_made_anew_at_the_next_start(
    reading_room: StoreRoom,
) -> None:
    room = reading_room
    room.pulls(said.a_thread(2))
    with room.workspace.database.writing(durable=False) as connection:
        assert not refresh_index(connection)
        connection.execute("DELETE FROM post_search")
        connection.execute("UPDATE fact SET value = '0' WHERE name = ?", (FOLDING_FACT,))
    assert room.finds("answer") == []
    room.reopen()
    assert len(room.finds("answer")) == 2
    with room.workspace.database.writing(durable=False) as connection:
        assert not refresh_index(connection)


def test_texts_of_an_older_cleaner_are_cleaned_and_indexed_at_the_next_start(
    reading_room: StoreRoom,
) -> None:
    room = reading_room
    room.pulls([said.an_opening_post(body_html="<p>gravel<script>x()</script></p>")])
    with room.workspace.database.writing(durable=False) as connection:
        connection.execute("UPDATE post SET clean_html = NULL, plain_text = 'nothing'")
        connection.execute("UPDATE fact SET value = '0' WHERE name = 'cleaner_version'")
    room.reopen()
    assert room.posts()[0].html == "<p>gravel</p>"
    assert room.finds("gravel") == ["1000"]
