"""The language of the search field: any text has a meaning, and printing keeps it."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from companion.content.search_query import (
    NAMES,
    VALUES,
    Condition,
    Field,
    QueryNames,
    SearchQuery,
    Words,
    field_at,
    first_day,
    parse_query,
)

GERMAN = QueryNames(
    {
        "from": "von",
        "before": "vor",
        "after": "nach",
        "is": "ist",
        "has": "hat",
        "unread": "ungelesen",
        "attachment": "Anhang",
        "me": "mir",
        "week": "diese Woche",
        "starred": "unread",
        "mine": "von",
    }
)
ARABIC = QueryNames({"from": "من", "in": "في", "is": "حالة", "unread": "غيرمقروء"})


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("", ()),
        ("  \t ", ()),
        ("water  pump", (Words("water"), Words("pump"))),
        ('"water pump" tank', (Words("water pump", is_phrase=True), Words("tank"))),
        ('"water pum', (Words("water pum", is_phrase=True),)),
        ('tank"water"', (Words("tank"), Words("water", is_phrase=True))),
        ("-goat", (Words("goat", excluded=True),)),
        ('-"a goat"', (Words("a goat", is_phrase=True, excluded=True),)),
        ("re-use - 12", (Words("re-use"), Words("-"), Words("12"))),
        ("from:amina", (Condition(Field.FROM, "amina"),)),
        ('from:"Amina Diallo"', (Condition(Field.FROM, "Amina Diallo"),)),
        ('from:"Amina Di', (Condition(Field.FROM, "Amina Di"),)),
        ("-in:news", (Condition(Field.IN, "news", excluded=True),)),
        ("FROM:Me is:UNREAD", (Condition(Field.FROM, "me"), Condition(Field.IS, "unread"))),
        ("has:attachment", (Condition(Field.HAS, "attachment"),)),
        ("in:today after:today", (Condition(Field.IN, "today"), Condition(Field.AFTER, "today"))),
        ("from: amina", (Condition(Field.FROM, ""), Words("amina"))),
        ("subject:pump", (Words("subject:pump"),)),
        ('subject:"a pump"', (Words("subject:"), Words("a pump", is_phrase=True))),
        ("https://from:in", (Words("https://from:in"),)),
        (":in:x", (Words(":in:x"),)),
    ],
)
def test_a_text_is_parted_as_a_person_means_it(
    text: str, parts: tuple[Words | Condition, ...]
) -> None:
    assert parse_query(text).parts == parts


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("von:amina", Condition(Field.FROM, "amina")),
        ("from:amina", Condition(Field.FROM, "amina")),
        ("VON:mir", Condition(Field.FROM, "me")),
        ("ist:ungelesen", Condition(Field.IS, "unread")),
        ("hat:anhang", Condition(Field.HAS, "attachment")),
        ("nach:week", Condition(Field.AFTER, "week")),
    ],
)
def test_names_of_the_persons_language_are_understood_beside_the_english_ones(
    text: str, part: Condition
) -> None:
    assert parse_query(text, GERMAN).parts == (part,)


def test_a_query_is_printed_in_the_persons_language_or_in_english() -> None:
    query = parse_query('von:mir ist:ungelesen "ein Brunnen" hat:anhang', GERMAN)
    assert query.printed(GERMAN) == 'von:mir ist:ungelesen "ein Brunnen" hat:Anhang'
    assert query.printed() == 'from:me is:unread "ein Brunnen" has:attachment'
    assert parse_query("من:amina حالة:غيرمقروء", ARABIC).printed() == "from:amina is:unread"


def test_names_that_could_not_be_told_apart_stay_english() -> None:
    assert GERMAN.own("week") == "week"
    assert GERMAN.own("starred") == "starred"
    assert GERMAN.own("mine") == "mine"


def test_words_and_conditions_can_be_asked_for_apart() -> None:
    query = parse_query('pump "old well" from: -goat in:news -"two goats" -from:me')
    assert query.wanted == 'pump "old well"'
    assert query.excluded == ("goat", '"two goats"')
    assert query.conditions == (
        Condition(Field.IN, "news"),
        Condition(Field.FROM, "me", excluded=True),
    )


def test_a_filter_can_be_put_in_and_taken_out() -> None:
    unread = Condition(Field.IS, "unread")
    query = parse_query("pump").with_part(unread)
    assert query.printed() == "pump is:unread"
    assert query.has(unread)
    assert query.without_part(unread).printed() == "pump"


NAMES_OF_FIELDS = st.sampled_from([*Field, "von", "ist", "vor", "x", "FROM", "في"])
VALUES_OF_FIELDS = st.sampled_from(
    ["", "me", "amina", '"a b', '" "', '"today"', "ungelesen", "-1", "a:b"]
)
FIELDS = st.builds(
    "{}{}:{}".format, st.sampled_from(["", "-", "--"]), NAMES_OF_FIELDS, VALUES_OF_FIELDS
)
TEXTS = st.lists(
    FIELDS | st.text(max_size=8) | st.text('":- \ta\u2003ውم', max_size=8), max_size=6
).map(" ".join) | st.text(max_size=40)
LANGUAGES = st.sampled_from([QueryNames(), GERMAN, ARABIC])


@settings(max_examples=400, deadline=None)
@given(text=TEXTS, names=LANGUAGES)
@example(text='a:"', names=GERMAN)
@example(text='--"', names=GERMAN)
@example(text='ist:" "x', names=GERMAN)
def test_any_text_is_parsed_and_printing_it_keeps_its_meaning(text: str, names: QueryNames) -> None:
    query = parse_query(text, names)
    assert parse_query(query.printed(names), names) == query


@settings(max_examples=200, deadline=None)
@given(TEXTS)
def test_the_meaning_is_the_same_however_the_field_is_written(text: str) -> None:
    conditions = parse_query(text).conditions
    in_german = SearchQuery(conditions).printed(GERMAN)
    assert parse_query(in_german, GERMAN).conditions == tuple(
        Condition(part.field, _as_read(part), part.excluded) for part in conditions
    )


def _as_read(part: Condition) -> str:
    """Return what a German reads in a value that was typed in English: `mir` is a name there."""
    english = GERMAN.english(part.value)
    return english if english in VALUES[part.field] else part.value


@settings(max_examples=200, deadline=None)
@given(text=TEXTS, cursor=st.integers(-2, 50))
def test_any_place_of_any_text_can_be_asked_for_its_field(text: str, cursor: int) -> None:
    found = field_at(text, cursor, GERMAN)
    if found is not None:
        assert 0 <= found.start <= cursor <= found.end <= len(text)
        assert f":{found.value}" in text.replace('"', "")


@pytest.mark.parametrize(
    ("text", "cursor", "field", "value", "span"),
    [
        ("pump from:", 10, Field.FROM, "", (5, 10)),
        ("pump from:ami tank", 13, Field.FROM, "ami", (5, 13)),
        ('in:"tips and', 12, Field.IN, "tips and", (0, 12)),
        ('in:"tips and" x', 13, Field.IN, "tips and", (0, 13)),
    ],
)
def test_the_field_at_the_cursor_is_known_for_completion(
    text: str, cursor: int, field: Field, value: str, span: tuple[int, int]
) -> None:
    found = field_at(text, cursor)
    assert found is not None
    assert (found.field, found.value, (found.start, found.end)) == (field, value, span)


@pytest.mark.parametrize(
    ("text", "cursor"), [("pump from:ami tank", 3), ("from:ami tank", 11), ("", 0)]
)
def test_no_field_is_completed_elsewhere(text: str, cursor: int) -> None:
    assert field_at(text, cursor) is None


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("2026-11-24", date(2026, 11, 24)),
        ("2026-3-7", date(2026, 3, 7)),
        ("2026-11", date(2026, 11, 1)),
        ("2026", date(2026, 1, 1)),
        ("today", date(2026, 3, 2)),
        ("yesterday", date(2026, 3, 1)),
        ("week", date(2026, 2, 24)),
        ("", None),
        ("20", None),
        ("2026-", None),
        ("2026-13", None),
        ("2026-02-30", None),
        ("1066", None),
        ("soon", None),
    ],
)
def test_times_begin_on_a_day(value: str, day: date | None) -> None:
    assert first_day(value, date(2026, 3, 2)) == day


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=12) | st.text("0123456789-", max_size=12))
def test_no_value_of_a_time_is_an_error(value: str) -> None:
    first_day(value, date(2026, 3, 2))


def test_every_name_of_a_value_belongs_to_a_field() -> None:
    assert set(NAMES) == {*Field, *(value for values in VALUES.values() for value in values)}


def test_an_empty_query_prints_nothing() -> None:
    assert SearchQuery().printed() == ""
