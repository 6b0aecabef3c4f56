"""Conversations and messages in the local store, and words on their way to people."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from companion.domain.conversation import ConversationKind
from companion.domain.destination import DestinationKind
from companion.domain.draft import Draft, ItemKind, ItemState, Recipient
from companion.domain.remote import RemotePerson
from companion.domain.remote_messages import RemoteConversation, RemoteMessage
from companion.errors import DraftProblem, InvalidDraft, NotFound
from companion.store.message_records import (
    adopt_message,
    apply_conversations,
    apply_messages,
)
from companion.store.outbox_rows import sent_words
from tests.companion import remote_values as said

if TYPE_CHECKING:
    from companion.domain.conversation import ConversationSummary
    from tests.companion.store_room import StoreRoom

ABEBE = RemotePerson("21", "አበበ በቀለ")


def has_conversation(room: StoreRoom, text: str = "<p>ሰላም</p>") -> ConversationSummary:
    """Let a conversation with Abebe be known, and return it."""
    message = RemoteMessage("500", "21", text, said.NOON)
    told = RemoteConversation("37", ConversationKind.PRIVATE, "", (ABEBE,), 1, message)
    with room.workspace.database.writing(durable=False) as connection:
        apply_conversations(connection, [told], room.clock(), complete=True)
    return room.workspace.messages.conversations()[0]


def test_message_has_its_recipient_and_no_subject(room: StoreRoom) -> None:
    conversation = has_conversation(room)
    item = room.workspace.messages.write_in(conversation.conversation_id, Draft("x", "Selam!"))
    assert item.kind is ItemKind.MESSAGE
    assert item.recipient == Recipient("አበበ በቀለ", "21", "37")
    assert (item.draft.subject, item.target, item.forum_id) == ("", None, None)
    assert item.origin.parent_author == "አበበ በቀለ"


def test_message_to_a_person_finds_the_conversation_that_is_known(room: StoreRoom) -> None:
    has_conversation(room)
    item = room.workspace.messages.write_to_person("21", Draft("", "Selam!"))
    assert item.recipient == Recipient("አበበ በቀለ", "21", "37")


def test_author_of_a_post_can_be_written_to_before_there_is_a_conversation(
    room: StoreRoom,
) -> None:
    room.has_forums("30")
    room.pulls(said.a_thread(2))
    author = next(p.author_remote_id for p in room.posts() if not p.is_own)
    assert author is not None
    item = room.workspace.messages.write_to_person(author, Draft("", "Hello!"))
    assert item.recipient is not None
    assert item.recipient.conversation_remote_id is None
    with pytest.raises(NotFound):
        room.workspace.messages.write_to_person("no one", Draft("", "Hello?"))


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", DraftProblem.EMPTY_TEXT),
        (" \n", DraftProblem.EMPTY_TEXT),
        ("a\0b", DraftProblem.UNPRINTABLE_CHARACTER),
    ],
)
def test_message_that_a_site_would_choke_on_stays_a_draft(
    room: StoreRoom, text: str, problem: DraftProblem
) -> None:
    conversation = has_conversation(room)
    item = room.workspace.messages.write_in(conversation.conversation_id, Draft("", text))
    with pytest.raises(InvalidDraft) as refusal:
        room.workspace.writing.queue(item.item_id)
    assert refusal.value.problem is problem
    assert room.workspace.writing.item(item.item_id).state is ItemState.DRAFT


def test_message_comes_back_with_its_recipient_when_the_database_is_lost(room: StoreRoom) -> None:
    conversation = has_conversation(room)
    item = room.workspace.messages.write_in(conversation.conversation_id, Draft("", "Selam!"))
    room.workspace.writing.queue(item.item_id)
    room.close()
    room.path.unlink()
    again = room.reopen().writing.item(item.item_id)
    assert (again.kind, again.state, again.draft.body) == ("message", "queued", "Selam!")
    assert again.recipient == item.recipient
    assert room.workspace.outbox_store.dispatch(item.item_id).may_have_arrived


def test_sent_message_is_not_taken_for_the_words_of_a_post_of_its_number(room: StoreRoom) -> None:
    conversation = has_conversation(room)
    item = room.workspace.messages.write_in(conversation.conversation_id, Draft("", "Secret."))
    store = room.workspace.outbox_store
    room.workspace.writing.queue(item.item_id)
    store.begin_attempt(item.item_id, lambda _: "", None)
    assert item.recipient is not None
    message = RemoteMessage("1000", "7", "<p>Secret.</p>", said.NOON)
    to = item.recipient
    store.settle_done(
        item.item_id,
        lambda connection: adopt_message(connection, item.item_id, message, "37", to),
    )
    with room.workspace.database.reading() as connection:
        assert sent_words(connection, "1000") is None
    assert "1000" not in store.remote_ids_taken()
    assert store.message_ids_taken() == {"1000"}


def test_known_message_is_no_change_when_it_is_told_again(room: StoreRoom) -> None:
    has_conversation(room)
    message = RemoteMessage("500", "21", "<p>ሰላም</p>", said.NOON)
    told = RemoteConversation("37", ConversationKind.PRIVATE, "", (ABEBE,), 1, message)
    with room.workspace.database.writing(durable=False) as connection:
        connection.execute("UPDATE conversation SET read_until = last_message_at, wanted = 0")
        assert apply_conversations(connection, [told], room.clock(), complete=True) == set()


def test_conversations_come_with_the_newest_activity_first_and_their_excerpt(
    room: StoreRoom,
) -> None:
    has_conversation(room)
    later = RemoteMessage("501", "22", "<p>Hello <b>Amina</b></p>", said.NOON + timedelta(hours=1))
    juma = RemotePerson("22", "Juma Kapinga")
    told = RemoteConversation("38", ConversationKind.PRIVATE, "", (juma,), 1, later)
    with room.workspace.database.writing(durable=False) as connection:
        apply_conversations(connection, [told], room.clock(), complete=False)
    shown = [(one.name, one.excerpt) for one in room.workspace.messages.conversations()]
    assert shown == [("Juma Kapinga", "Hello Amina"), ("አበበ በቀለ", "ሰላም")]


def test_conversations_are_found_by_name_and_by_words_without_their_accents(
    room: StoreRoom,
) -> None:
    has_conversation(room)
    later = RemoteMessage("501", "22", "<p>¿Cuánto cuesta?</p>", said.NOON + timedelta(hours=1))
    juma = RemotePerson("22", "Juma Kapinga")
    told = RemoteConversation("38", ConversationKind.PRIVATE, "", (juma,), 1, later)
    with room.workspace.database.writing(durable=False) as connection:
        apply_conversations(connection, [told], room.clock(), complete=False)
    messages = room.workspace.messages

    def names(words: str = "", limit: int | None = None, offset: int = 0) -> list[str]:
        return [one.name for one in messages.conversations(limit, offset, words)]

    assert names("juma") == names("cuanto") == ["Juma Kapinga"]
    assert names("ሰላም") == ["አበበ በቀለ"]
    assert names("juma ሰላም") == []
    assert names(limit=1) == ["Juma Kapinga"]
    assert names(limit=1, offset=1) == ["አበበ በቀለ"]
    assert messages.unread_count() == 2
    found = room.workspace.places.names().find("kapinga")
    assert DestinationKind.CONVERSATION in {place.destination.kind for place in found}


def test_conversation_is_read_from_its_end(room: StoreRoom) -> None:
    shown = has_conversation(room)
    newer = RemoteMessage("501", "21", "<p>Newer</p>", said.NOON + timedelta(hours=1))
    with room.workspace.database.writing(durable=False) as connection:
        apply_messages(connection, "37", [newer], [], whole=False)
    read = room.workspace.messages.conversation(shown.conversation_id, 1)
    assert [message.plain_text for message in read.messages] == ["Newer"]
    assert read.earlier_count == 1


def test_own_messages_are_known_by_their_conversation(room: StoreRoom) -> None:
    shown = has_conversation(room)
    messages, writing = room.workspace.messages, room.workspace.writing
    begun = messages.write_in(shown.conversation_id, Draft("", "Begun"))
    assert messages.place_of(begun) == shown.conversation_id
    assert messages.begun_in(shown.conversation_id) == begun
    writing.queue(begun.item_id)
    assert messages.begun_in(shown.conversation_id) is None
    with room.workspace.database.writing(durable=False) as connection:
        connection.execute("DELETE FROM conversation")
    assert [item.item_id for item in messages.first_messages()] == [begun.item_id]
