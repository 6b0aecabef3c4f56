"""Comments of courses by the command line alone: without a network, and exactly once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sync.classroom.comment_control import CommentControl
from sync.moodle.site import ADD_COMMENT
from tests.faults.faults import LoseAnswer, calling

if TYPE_CHECKING:
    from tests.e2e.conftest import Laptop, School


def test_a_comment_written_without_a_network_stands_there_once_and_can_be_deleted(
    school: School, laptop: Laptop
) -> None:
    control = CommentControl(school.server.database_path)
    laptop.sign_in(school.url)
    laptop.ask("sync")
    course = next(one["id"] for one in laptop.ask("courses") if one["short_name"] == "WATER")
    before = laptop.ask("comments", str(course))
    assert (before["total"], before["can_comment"]) == (3, True)

    school.network.down()
    queued = laptop.ask("comment", str(course), "--text", "The pump works.")
    assert (queued["state"], queued["course"]) == ("queued", "Safe water for villages")
    assert laptop.ask("comments", str(course))["queued"][0]["text"] == "The pump works."

    assert "Safe water for villages" in laptop.run("outbox")
    (own,) = laptop.ask("search", "pump works kind:comment", "--own")
    assert (own["kind"], own["item_id"]) == ("comment", queued["item_id"])
    assert "Nothing found" not in laptop.run("search", "pump works", "--own")
    assert "Nothing found" in laptop.run("search", "pump works kind:page", "--own")

    school.network.up()
    school.network.plan(LoseAnswer(), calling(ADD_COMMENT))
    laptop.ask("sync")
    assert control.by("amina") == ["The pump works."]
    own = laptop.ask("comments", str(course))["comments"][0]
    (hit,) = laptop.ask("search", "pump works kind:comment")
    assert (hit["id"], hit["course_id"]) == (own["id"], course)
    assert (own["own"], own["can_delete"], own["text"]) == (True, True, "The pump works.")

    laptop.ask("delete-comment", str(own["id"]))
    assert laptop.ask("comments", str(course))["comments"][0]["deletion"] == "queued"
    laptop.ask("sync")
    assert control.by("amina") == []
    assert laptop.ask("search", "pump works kind:comment") == []
