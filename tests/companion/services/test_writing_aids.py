"""Earlier versions of drafts, own texts, peers and spelling, as the account remembers them."""

from __future__ import annotations

import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.draft import Draft, ItemState, ReplyTarget, Version
from companion.domain.reason import Reason, ReasonCode
from companion.services.spelling import Spelling, checkable_words, places_to_check
from companion.services.writing_aids import BY_ITS_WORDS, NO_LANGUAGE
from companion.store import writing_memory
from companion.store.draft_versions import MOST_KEPT, NEWEST_KEPT, surplus
from tests.companion import remote_values as said

if TYPE_CHECKING:
    from companion.services.workspace import Workspace
    from companion.store.database import Connection
    from tests.companion.store_room import StoreRoom

LONG = 20
GIVE_UP = 0.5
"""Seconds for a change that is not let in before the reading has ended."""

MANY = " ".join(f"word{n}" for n in range(60))


@pytest.fixture
def item_id(room: StoreRoom) -> str:
    room.has_forums("30")
    forum = room.forum("30")
    return room.workspace.writing.new_discussion(forum.forum_id, Draft("Water", "")).item_id


def write(workspace: Workspace, item_id: str, body: str) -> None:
    workspace.writing.save(item_id, Draft("Water", body))


def bodies(workspace: Workspace, item_id: str) -> list[str]:
    return [version.body for version in workspace.aids.versions(item_id)]


def test_what_stood_at_a_pause_is_a_version_also_after_a_restart(
    room: StoreRoom, item_id: str
) -> None:
    write(room.workspace, item_id, "First thought")
    write(room.workspace, item_id, "First thought, and more")
    assert bodies(room.workspace, item_id) == []
    room.clock.turn(seconds=40)
    write(room.workspace, item_id, "First thought, and more of it")
    again = room.reopen()
    assert bodies(again, item_id) == ["First thought, and more"]
    assert again.aids.versions(item_id)[0].subject == "Water"


def test_much_that_is_written_without_a_pause_is_a_version(room: StoreRoom, item_id: str) -> None:
    write(room.workspace, item_id, MANY)
    write(room.workspace, item_id, f"{MANY} and")
    assert bodies(room.workspace, item_id) == [MANY]


def test_words_that_go_at_once_are_kept_before_they_go(room: StoreRoom, item_id: str) -> None:
    text = "a few words that were typed just now, all of them"
    write(room.workspace, item_id, text)
    write(room.workspace, item_id, "")
    assert bodies(room.workspace, item_id) == [text]


def test_words_that_go_bit_by_bit_without_a_pause_are_kept_as_they_were_at_most(
    room: StoreRoom, item_id: str
) -> None:
    words = [f"word{number}" for number in range(45)]
    steps = [*range(1, 46), *range(39, -1, -6)]
    for count in steps:
        write(room.workspace, item_id, " ".join(words[:count]))
    assert " ".join(words) in bodies(room.workspace, item_id)


def test_small_corrections_while_one_writes_are_no_versions(room: StoreRoom, item_id: str) -> None:
    for text in ("We dug", "We dug a wel", "We dug a w", "We dug a well in", "We dug a well"):
        write(room.workspace, item_id, text)
    assert bodies(room.workspace, item_id) == []


def test_own_words_stay_as_a_version_when_a_conflict_is_settled_with_others(
    room: StoreRoom, item_id: str
) -> None:
    write(room.workspace, item_id, "My own words")
    room.workspace.writing.queue(item_id)
    theirs = Version("Water", "<p>Theirs</p>", room.clock())
    reason = Reason(ReasonCode.EDITED_ELSEWHERE)
    room.workspace.outbox_store.find_edit_conflict(item_id, reason, theirs)
    settled = room.workspace.writing.settle_conflict(item_id, Draft("Water", "Theirs"))
    assert settled.draft.body == "Theirs"
    assert bodies(room.workspace, item_id) == ["My own words"]


def test_the_same_words_are_kept_once(room: StoreRoom, item_id: str) -> None:
    write(room.workspace, item_id, "Some words")
    room.workspace.aids.keep_version(item_id)
    room.workspace.aids.keep_version(item_id)
    room.clock.turn(minutes=1)
    write(room.workspace, item_id, "Other words")
    assert bodies(room.workspace, item_id) == ["Some words"]


def test_versions_go_some_time_after_their_draft_was_sent(room: StoreRoom, item_id: str) -> None:
    write(room.workspace, item_id, "Some words")
    room.workspace.aids.keep_version(item_id)
    store = room.workspace.outbox_store
    room.workspace.writing.queue(item_id)
    store.begin_attempt(item_id, lambda _item: "", None)
    store.settle_sent(item_id, "900", "90")
    forum_id = room.forum("30").forum_id
    other = room.workspace.writing.new_discussion(forum_id, Draft("", "Others"))
    room.workspace.aids.keep_version(other.item_id)
    assert bodies(room.workspace, item_id) == ["Some words"]
    room.clock.turn(days=8)
    room.workspace.writing.save(other.item_id, Draft("", "Others again"))
    assert bodies(room.workspace, item_id) == []


@given(st.lists(st.floats(0, 60 * 86_400), max_size=120))
def test_versions_are_thinned_out_but_the_newest_stay(ages: list[float]) -> None:
    now = 10_000_000.0
    versions = [(number, now - age) for number, age in enumerate(sorted(ages))]
    gone = set(surplus(versions, now))
    kept = [each for each in versions if each[0] not in gone]
    assert len(kept) <= MOST_KEPT
    assert kept[:NEWEST_KEPT] == versions[:NEWEST_KEPT]
    assert surplus(kept, now) == []


def test_a_held_item_is_not_due_and_is_taken_back_for_sure(room: StoreRoom, item_id: str) -> None:
    write(room.workspace, item_id, "Some words")
    queued = room.workspace.writing.queue(item_id, hold=timedelta(seconds=11))
    assert queued.not_before is not None
    assert queued.queued_at is not None
    assert queued.not_before - queued.queued_at == timedelta(seconds=11)
    back = room.workspace.writing.edit(item_id)
    assert (back.state, back.not_before, back.draft.body) == (
        ItemState.DRAFT,
        None,
        "Some words",
    )


def test_own_texts_are_kept_changed_and_dropped(room: StoreRoom) -> None:
    aids = room.workspace.aids
    first = aids.put_template("Thanks", "Thank you, **all**.")
    second = aids.put_template("Ask", "Could you say more?")
    aids.put_template("Many thanks", first.body, first.template_id)
    again = room.reopen().aids
    assert [(t.name, t.body) for t in again.templates()] == [
        ("Many thanks", "Thank you, **all**."),
        ("Ask", "Could you say more?"),
    ]
    again.drop_template(second.template_id)
    assert [t.name for t in again.templates()] == ["Many thanks"]


def test_an_own_text_that_was_dropped_comes_back_in_its_place(room: StoreRoom) -> None:
    aids = room.workspace.aids
    first, _, last = (aids.put_template(name, "Words.") for name in ("One", "Two", "Three"))
    aids.drop_template(first.template_id)
    assert aids.restore_template(first) == first
    assert [t.name for t in aids.templates()] == ["One", "Two", "Three"]
    aids.drop_template(last.template_id)
    aids.put_template("Another", "in its place")
    assert aids.restore_template(last).name == "Three"
    assert [t.name for t in aids.templates()] == ["One", "Two", "Another", "Three"]


def test_peers_are_those_who_wrote_in_the_course_and_not_oneself(room: StoreRoom) -> None:
    room.has_forums("30", "31")
    room.pulls([said.a_post("1", author=said.KWAME)], forum="30")
    room.pulls([said.a_post("2", discussion_remote_id="2", author=said.AMINA)], forum="31")
    later = said.minutes(5)
    liens = said.a_post("3", discussion_remote_id="3", author=said.LIEN, created_at=later)
    room.pulls([liens], forum="31")
    aids = room.workspace.aids
    assert aids.peers(room.forum("30").forum_id) == (said.LIEN.full_name, said.KWAME.full_name)
    assert aids.peers(None) == ()


def test_peers_of_a_reply_are_those_of_its_course(room: StoreRoom) -> None:
    room.has_forums("30")
    room.pulls([said.a_post("1", author=said.KWAME)], forum="30")
    aids, writing = room.workspace.aids, room.workspace.writing
    forum_id = room.forum("30").forum_id
    number = room.workspace.reading.discussions(forum_id)[0].discussion_id
    assert aids.peers_of(ReplyTarget(number)) == (said.KWAME.full_name,)
    waiting = writing.new_discussion(forum_id, Draft("A title", "Words"))
    assert aids.peers_of(ReplyTarget(None, item_id=waiting.item_id)) == (said.KWAME.full_name,)
    assert aids.peers_of(ReplyTarget(None)) == ()


def test_the_language_of_a_draft_can_be_told_from_its_words_again(
    room: StoreRoom, item_id: str
) -> None:
    aids = room.workspace.aids
    assert aids.chosen_language(item_id) == BY_ITS_WORDS
    aids.choose_language(item_id, NO_LANGUAGE)
    assert aids.chosen_language("one begun later") == NO_LANGUAGE
    aids.choose_language(item_id, BY_ITS_WORDS)
    assert aids.chosen_language(item_id) == BY_ITS_WORDS
    assert aids.language_for(item_id, "", "en") == "en_US"
    assert aids.language_for("one begun later", "", "en") == "en_US"


def test_the_spelling_of_a_draft_is_remembered(room: StoreRoom, item_id: str) -> None:
    aids = room.workspace.aids
    assert aids.language_for(item_id, "", "en") == "en_US"
    aids.choose_language(item_id, NO_LANGUAGE)
    again = room.reopen().aids
    assert again.language_for(item_id, "", "en") == NO_LANGUAGE
    again.choose_language("another", "en_US")
    assert again.language_for(item_id, "", "en") == NO_LANGUAGE
    assert again.language_for(None, "", "fr") == "en_US"


def test_a_word_let_go_while_the_language_is_settled_is_right_no_more(
    room: StoreRoom, item_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    aids = room.workspace.aids
    aids.add_own_word("umunthu")
    read, let_go = threading.Event(), threading.Event()
    own_words = writing_memory.own_words

    def read_slowly(connection: Connection) -> frozenset[str]:
        found = own_words(connection)
        if not read.is_set():
            read.set()
            let_go.wait(GIVE_UP)
        return found

    monkeypatch.setattr(writing_memory, "own_words", read_slowly)
    with ThreadPoolExecutor() as threads:
        settling = threads.submit(aids.language_for, item_id, "Umunthu.", None)
        assert read.wait(LONG)
        dropping = threads.submit(aids.drop_own_word, "umunthu")
        dropping.add_done_callback(lambda _: let_go.set())
        settling.result()
    assert aids.spelling.own == frozenset()


def test_own_words_are_right(room: StoreRoom) -> None:
    aids = room.workspace.aids
    assert aids.spelling.wrong(["kindly", "umunthu"], "en_US") == {"umunthu"}
    aids.add_own_word("umunthu")
    assert aids.spelling.wrong(["Umunthu", "umunthu"], "en_US") == frozenset()
    again = room.reopen().aids
    again.language_for(None, "", None)
    assert again.spelling.wrong(["umunthu"], "en_US") == frozenset()
    again.drop_own_word("umunthu")
    assert again.spelling.wrong(["umunthu"], "en_US") == {"umunthu"}


def test_emoji_used_last_come_first(room: StoreRoom) -> None:
    for sign in ("🌱", "💧", "🌱"):
        room.workspace.aids.note_emoji(sign)
    assert room.workspace.aids.used_emoji() == ("🌱", "💧")


def test_spelling_suggests_what_was_meant_and_leaves_other_scripts_alone() -> None:
    spelling = Spelling()
    assert "en_US" in spelling.languages()
    assert "receive" in spelling.suggestions("recieve", "en_US")
    assert spelling.wrong(["مدرسة", "вода", "水", "doesn’t", "recieve"], "en_US") == {"recieve"}
    assert spelling.wrong(["recieve"], "xx_XX") == frozenset()


def test_code_addresses_names_and_numbers_are_not_checked() -> None:
    text = (
        "See `teh code` at https://teh.example/x or [words](teh) by @Amina :smile_teh: "
        "a@teh.example NASA's x2 snake_case 'quoted' don't"
    )
    assert checkable_words(text) == ["See", "at", "or", "words", "by", "quoted", "don't"]


def test_quotations_and_blocks_of_code_are_not_checked() -> None:
    text = "One\n> teh quotation\n```\nteh code\n```\ntwo\n~~~ teh\nlast"
    assert [text[start:end] for start, end in places_to_check(text)] == ["One", "two"]


def test_without_the_library_nothing_is_wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "enchant", None)
    spelling = Spelling()
    assert spelling.languages() == ()
    assert spelling.wrong(["recieve"], "en_US") == frozenset()
    assert spelling.suggestions("recieve", "en_US") == ()
    assert spelling.guess("some words in a language that is here") is None
