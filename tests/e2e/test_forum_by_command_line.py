"""A forum of another kind by commands: found by its address, written to, held and published."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import httpx
import pytest
from starlette.applications import Starlette
from starlette.responses import HTMLResponse
from starlette.routing import Route

from sync.nodebb_sample.board_content import sample_board
from sync.nodebb_sample.board_server import BoardServer
from sync.served_app import ServedApp

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.e2e.conftest import Laptop

WORDS = "Ours has **charcoal** below. 💧"


@pytest.fixture
def forum() -> Iterator[BoardServer]:
    with BoardServer(sample_board()) as server:
        yield server


def test_a_forum_is_found_written_to_and_its_moderators_are_waited_for(
    laptop: Laptop, forum: BoardServer
) -> None:
    board = forum.board
    board.holds_posts = True
    amina = next(iter(board.members.values()))
    told = laptop.run("add-account", forum.url, expect=4)
    assert "by a token only" in told
    laptop.run("add-account", forum.url, "--token-stdin", typed="somebody's", expect=5)
    account = laptop.ask("add-account", f"{forum.url}/topic/1", "--token-stdin", typed=amina.token)
    assert account["full_name"] == "Amina Diallo"
    synced = laptop.ask("sync")
    assert synced["complete"]
    forums = {each["name"]: each for each in laptop.ask("forums")}
    filters = forums["Filters (Safe Water for Villages)"]
    (topic,) = laptop.ask("discussions", str(filters["id"]))
    post = laptop.ask("thread", str(topic["id"]))["posts"][0]
    amina.is_new = True
    laptop.ask("reply", str(post["id"]), "--text", WORDS)
    assert laptop.ask("sync")["held"] == 1
    assert "awaiting_approval" in laptop.run("outbox")
    assert laptop.ask("status")[0]["awaiting_approval"] == 1
    board.approve(board.queue[0])
    assert laptop.ask("sync")["sent"] == 1
    assert [post.content for post in board.topics[int(topic["remote_id"])].posts][-1] == WORDS


def test_the_site_is_searched_for_what_is_not_here_but_not_offline(
    laptop: Laptop, forum: BoardServer
) -> None:
    board = forum.board
    amina, abebe, *_ = board.members.values()
    laptop.ask("add-account", forum.url, "--token-stdin", typed=amina.token)
    laptop.ask("sync")
    topic = next(one for one in board.topics.values() if one.title.startswith("Which pump"))
    new = board.reply(abebe, topic.tid, "A windlass **never** breaks.", None)
    assert laptop.ask("search", "windlass") == []
    found = laptop.ask("search", "windlass", "is:unread", "--on-site")
    assert (found["page"], found["is_last"]) == (1, True)
    (hit,) = found["hits"]
    assert hit["remote_id"] == str(getattr(new, "pid", ""))
    assert hit["address"] == f"{forum.url}/post/{hit['remote_id']}"
    thread = laptop.ask("thread", str(hit["discussion_id"]))
    assert thread["discussion"]["title"] == topic.title
    assert "Abebe Bekele: A windlass never breaks." in laptop.run("search", "windlass", "--on-site")
    assert "Nothing found." in laptop.run("search", "xyzzy", "--on-site")
    board.lets_search = False
    assert "does not let you search" in laptop.run("search", "pump", "--on-site", expect=6)
    laptop.run("search", "is:unread", "--on-site", expect=6)
    (laptop.folder / "data" / "settings.json").write_text(json.dumps({"work_offline": True}))
    laptop.run("search", "windlass", "--on-site", expect=4)


def test_an_address_where_no_learning_site_stands_gets_a_clear_sentence(laptop: Laptop) -> None:
    async def shop(_request: object) -> HTMLResponse:
        return HTMLResponse("<h1>A shop</h1>")

    app = Starlette(routes=[Route("/{path:path}", shop, methods=["GET", "POST"])])
    served = ServedApp(app, 0, "shop")
    try:
        told = laptop.run("add-account", served.url, "--username", "amina", expect=4)
        assert "not as a learning site that Companion knows" in told
        assert httpx.get(served.url).status_code == 200
    finally:
        served.stop()
