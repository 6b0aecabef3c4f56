"""Messages to a classroom over real HTTP, with faults at the socket: sent once, all the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from companion.domain.reason import ReasonCode
from sync.classroom.message_control import MessageControl
from sync.moodle.site import SEND_TO_PERSON
from tests.faults.faults import (
    BlackHole,
    CutAnswer,
    CutRequest,
    DeliverLate,
    HoldAnswer,
    LoseAnswer,
    bad_gateway,
    calling,
    cut_json,
    html_page,
    php_error,
    unavailable,
)
from tests.sync.world import BATCH, GIVE_UP_SECONDS, ClassroomWorld

if TYPE_CHECKING:
    from tests.faults.faults import Fault

WORDS = "Charcoal keeps it *sweet*.\nDoes it?"
STORED = "<p>Charcoal keeps it <em>sweet</em>.<br>Does it?</p>"

AFTER_THE_EFFECT: dict[str, Fault] = {
    "answer lost": LoseAnswer(),
    "answer never comes": HoldAnswer(),
    "answer cut": CutAnswer(after_bytes=40),
    "JSON cut": cut_json(),
    "PHP error after the commit": php_error(),
    "gateway error": bad_gateway(),
    "HTML page": html_page(delivered=True),
}
BEFORE_THE_EFFECT: dict[str, Fault] = {
    "cut before the request": CutRequest(),
    "cut within the request": CutRequest(after_bytes=250),
    "black hole": BlackHole(),
    "unavailable": unavailable(),
}


@pytest.fixture
def board(classroom: ClassroomWorld) -> MessageControl:
    """A hand on the classroom's messages; the learner has what is there."""
    classroom.device.sync()
    classroom.proxy.asked.clear()
    classroom.proxy.arrived.clear()
    return MessageControl(classroom.server.database_path)


def write(classroom: ClassroomWorld, name: str = "Juma Kapinga", text: str = WORDS) -> str:
    """Queue a message to a peer who has written in a forum."""
    with classroom.device.workspace.database.reading() as connection:
        row = connection.execute("SELECT remote_id FROM person WHERE full_name = ?", (name,))
        found = row.fetchone()
    assert found is not None, f"{name} is not known here"
    return classroom.device.message(found[0], text)


def stored(board: MessageControl, to: str = "juma") -> list[str]:
    return [message.text for message in board.written_by("amina", to)]


@pytest.mark.parametrize("fault", AFTER_THE_EFFECT)
def test_message_whose_answer_is_spoilt_after_the_effect_is_found_by_looking(
    classroom: ClassroomWorld, board: MessageControl, fault: str
) -> None:
    item = write(classroom)
    classroom.patience = GIVE_UP_SECONDS if fault == "answer never comes" else 30.0
    classroom.proxy.plan(AFTER_THE_EFFECT[fault], calling(SEND_TO_PERSON))
    classroom.device.sync()
    classroom.patience = 30.0
    classroom.device.sync()
    assert classroom.device.state(item) == "sent"
    assert classroom.proxy.arrived[SEND_TO_PERSON] == 1
    assert stored(board) == [STORED]
    assert classroom.device.cache().conversations == classroom.fresh_cache().conversations


@pytest.mark.parametrize("fault", BEFORE_THE_EFFECT)
def test_message_that_never_arrived_is_looked_for_and_then_sent_again(
    classroom: ClassroomWorld, board: MessageControl, fault: str
) -> None:
    item = write(classroom)
    classroom.patience = GIVE_UP_SECONDS if fault == "black hole" else 30.0
    classroom.proxy.plan(BEFORE_THE_EFFECT[fault], calling(SEND_TO_PERSON))
    classroom.device.sync()
    assert stored(board) == []
    classroom.patience = 30.0
    classroom.device.sync()
    assert classroom.device.state(item) == "sent"
    assert stored(board) == [STORED]


def test_request_that_reaches_the_server_after_the_client_gave_up_is_found(
    classroom: ClassroomWorld, board: MessageControl
) -> None:
    classroom.device.settle_seconds = 3600.0
    item = write(classroom)
    classroom.proxy.plan(DeliverLate(), calling(SEND_TO_PERSON))
    classroom.device.sync()
    assert classroom.device.state(item) == "in_doubt"
    assert classroom.proxy.deliver_late() == 1
    classroom.device.settle_seconds = 0.0
    with classroom.device.workspace.database.writing(durable=True) as connection:
        connection.execute("UPDATE outbox_item SET not_before = NULL")
    classroom.device.sync()
    assert classroom.device.state(item) == "sent"
    assert stored(board) == [STORED]


def test_sample_conversations_arrive_and_a_sync_without_news_is_one_request(
    classroom: ClassroomWorld, board: MessageControl
) -> None:
    messages = classroom.device.workspace.messages
    shown = {one.name: one for one in messages.conversations()}
    assert set(shown) >= {"አበበ በቀለ", "فاطمة الزهراء العلوي", "陈伟", "María José Núñez"}
    with_maria = messages.conversation(shown["María José Núñez"].conversation_id).messages
    assert [message.is_own for message in with_maria] == [False, True, False]
    assert classroom.device.sync().requests == 1
    board.write_as("wei", "amina", "<p>明天见</p>")
    classroom.device.sync()
    latest = messages.conversation(shown["陈伟"].conversation_id).messages[-1]
    assert latest.plain_text == "明天见"
    assert classroom.device.sync().requests == 1


def test_peer_who_has_blocked_the_learner_gets_nothing_and_the_words_stay(
    classroom: ClassroomWorld, board: MessageControl
) -> None:
    board.block("amina", by="juma")
    item = write(classroom)
    report = classroom.device.sync()
    assert (report.rejected, report.error) == (1, None)
    stopped = classroom.device.item(item)
    assert (stopped.state, stopped.draft.body) == ("rejected", WORDS)
    assert stopped.reason is not None
    assert stopped.reason.code is ReasonCode.RECIPIENT_REFUSES
    assert "Juma Kapinga" in stopped.reason.server_text


def test_read_mark_of_a_conversation_goes_to_the_site(
    classroom: ClassroomWorld, board: MessageControl
) -> None:
    messages = classroom.device.workspace.messages
    for one in messages.conversations():
        messages.mark_read(one.conversation_id)
    classroom.device.sync()
    device = classroom.new_device()
    device.sync()
    assert sum(one.unread_count for one in device.workspace.messages.conversations()) == 0
    device.close()


def test_new_messages_are_asked_for_in_one_batch(
    classroom: ClassroomWorld, board: MessageControl
) -> None:
    for name in ("wei", "maria", "fatima"):
        board.write_as(name, "amina", "<p>Hello!</p>")
    classroom.proxy.asked.clear()
    classroom.device.sync()
    assert set(classroom.proxy.asked) == {BATCH}
    assert classroom.proxy.asked[BATCH] <= 2
