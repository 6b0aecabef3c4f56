"""Writing to peers by the command line alone: without a network, and exactly once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sync.classroom.message_control import MessageControl
from sync.moodle.site import SEND_TO_PERSON
from tests.faults.faults import LoseAnswer, calling

if TYPE_CHECKING:
    from tests.e2e.conftest import Laptop, School

WORDS = "Which *seal* did you take?"
SHOWN = "<p>Which <em>seal</em> did you take?</p>"


def test_message_written_without_a_network_reaches_the_peer_once(
    school: School, laptop: Laptop
) -> None:
    board = MessageControl(school.server.database_path)
    laptop.sign_in(school.url)
    laptop.ask("sync")
    conversations = laptop.ask("conversations")
    maria = next(one for one in conversations if one["name"] == "María José Núñez")
    assert maria["unread"] == 1
    assert [m["own"] for m in laptop.ask("messages", str(maria["id"]))["messages"]] == [
        False,
        True,
        False,
    ]

    school.network.down()
    known = laptop.ask("message", str(maria["id"]), WORDS)
    peer = peer_who_has_written(laptop, without=["amina", *people_of(conversations)])
    first = laptop.ask("message", f"person:{peer}", typed=WORDS)
    assert {known["state"], first["state"]} == {"queued"}
    assert known["to"] == "María José Núñez"
    queued = laptop.ask("messages", str(maria["id"]))["queued"]
    assert [item["text"] for item in queued] == [WORDS]

    school.network.up()
    school.network.plan(LoseAnswer(), calling(SEND_TO_PERSON))
    report = laptop.ask("sync")
    assert (report["sent"], report["in_doubt"]) == (2, 0)
    assert [m.text for m in board.written_by("amina", "maria")].count(SHOWN) == 1
    texts = laptop.ask("messages", str(maria["id"]))
    assert [m["text"] for m in texts["messages"]][-1] == "Which seal did you take?"
    assert texts["queued"] == []
    new = next(c for c in laptop.ask("conversations") if c["people"][0:1] == [first_person(first)])
    assert [m["html"] for m in laptop.ask("messages", str(new["id"]))["messages"]] == [SHOWN]


def test_reading_a_conversation_marks_it_read_where_that_is_wished(
    school: School, laptop: Laptop
) -> None:
    laptop.sign_in(school.url)
    laptop.ask("sync")
    unread = [one for one in laptop.ask("conversations") if one["unread"]]
    assert unread
    for one in unread:
        laptop.ask("messages", str(one["id"]))
    assert [one for one in laptop.ask("conversations") if one["unread"]] == unread
    for one in unread:
        laptop.ask("messages", str(one["id"]), "--read")
    laptop.ask("sync")
    assert not [one for one in laptop.ask("conversations") if one["unread"]]


def test_wrong_names_of_people_and_conversations_are_told(school: School, laptop: Laptop) -> None:
    laptop.sign_in(school.url)
    laptop.ask("sync")
    laptop.run("message", "999999", "Hello?", expect=3)
    laptop.run("message", "person:999999", "Hello?", expect=3)
    laptop.run("message", "maria", "Hello?", expect=2)
    laptop.run("messages", "999999", expect=3)
    assert laptop.ask("outbox", "list") == []


def people_of(conversations: list[dict[str, Any]]) -> list[str]:
    return [person["id"] for one in conversations for person in one["people"]]


def first_person(item: dict[str, Any]) -> dict[str, str]:
    return {"id": item["to_person_id"], "name": item["to"]}


def peer_who_has_written(laptop: Laptop, *, without: list[str]) -> str:
    """Return the id of a post's author with whom there is no conversation yet."""
    for forum in laptop.ask("forums"):
        for discussion in laptop.ask("discussions", str(forum["id"])):
            for post in laptop.ask("thread", str(discussion["id"]))["posts"]:
                author = post["author_id"]
                if author is not None and not post["own"] and author not in without:
                    return str(author)
    raise AssertionError("nobody else has written anything")
