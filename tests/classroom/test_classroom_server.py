"""The classroom as a program: starting, stopping, remembering, growing big."""

from __future__ import annotations

import json
import signal
import socket
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import httpx
import pytest

from sync.classroom.control import ClassroomControl
from sync.classroom.generator import ClassroomSize
from sync.classroom.server import ClassroomServer
from tests.classroom.world import World

if TYPE_CHECKING:
    from pathlib import Path

SERVE = """
import json, sys
from pathlib import Path
from sync.classroom.generator import ClassroomSize
from sync.classroom.server import serve_forever

def announce(server):
    users = [user.username for user in server.users]
    print(json.dumps({"url": server.url, "users": users}), flush=True)

serve_forever(Path(sys.argv[1]), 0, ClassroomSize(posts=50, discussions=5, forums=2), announce)
"""


def test_restart_keeps_posts_marks_and_tokens(tmp_path: Path) -> None:
    with ClassroomServer(tmp_path) as server:
        world = World(server)
        token, discussion = world.token("amina"), world.discussion()
        post = world.reply("amina", world.control.first_post(discussion).id).json["postid"]
        world.answer("amina", "mod_forum_view_forum_discussion", discussionid=discussion)
        world.close()
    with ClassroomServer(tmp_path) as server:
        world = World(server)
        assert world.sign_in("amina").json["token"] == token
        assert post in [p["id"] for p in world.posts("abebe", discussion)]
        assert world.listed("amina", discussion)["numunread"] == 0
        world.close()


def test_stopping_leaves_no_threads_and_no_open_port(tmp_path: Path) -> None:
    before = threading.active_count()
    server = ClassroomServer(tmp_path)
    url = server.start()
    assert httpx.get(url).status_code == 200
    server.stop()
    server.stop()
    assert threading.active_count() == before
    with pytest.raises(httpx.ConnectError):
        httpx.get(url)


def test_stopping_does_not_wait_for_a_request_that_never_ends(tmp_path: Path) -> None:
    with ClassroomServer(tmp_path) as server:
        address = ("127.0.0.1", int(server.url.rpartition(":")[2]))
        unfinished = socket.create_connection(address)
        unfinished.sendall(
            b"POST /login/token.php HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nu"
        )
        assert httpx.get(server.url).status_code == 200
        begun = time.monotonic()
    unfinished.close()
    assert time.monotonic() - begun < 10


def test_request_that_breaks_off_is_no_fault_of_the_server(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with ClassroomServer(tmp_path) as server:
        address = ("127.0.0.1", int(server.url.rpartition(":")[2]))
        for _ in range(3):
            with socket.create_connection(address) as broken:
                broken.sendall(
                    b"POST /login/token.php HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nu"
                )
            assert httpx.get(server.url).status_code == 200
    assert [record.message for record in caplog.records if record.levelname == "ERROR"] == []


def test_port_can_be_chosen_and_taken_again(tmp_path: Path) -> None:
    with ClassroomServer(tmp_path) as server:
        url = server.url
        assert httpx.get(url).status_code == 200
    port = int(url.rpartition(":")[2])
    with ClassroomServer(tmp_path, port=port) as server:
        assert server.url == url
        with pytest.raises(OSError, match="in use"):
            ClassroomServer(tmp_path / "other", port=port).start()


def test_server_lives_in_its_own_time(tmp_path: Path) -> None:
    five_hours_ahead = 5 * 3_600
    with ClassroomServer(tmp_path, clock=lambda: time.time() + five_hours_ahead) as server:
        world = World(server)
        answer = world.discuss("amina", world.forum()).json
        created = world.posts("amina", answer["discussionid"])[0]["timecreated"]
        assert abs(created - time.time() - five_hours_ahead) < 60
        world.close()


def test_generated_classroom_has_the_size_asked_for(tmp_path: Path) -> None:
    size = ClassroomSize(posts=3_000, discussions=200, forums=30, seed=7)
    with ClassroomServer(tmp_path, size=size) as server:
        world = World(server)
        counts = {table: world.control.count(table) for table in ("forums", "discussions", "posts")}
        assert counts == {"forums": 30, "discussions": 200, "posts": 3_000}
        forums = world.answer("amina", "mod_forum_get_forums_by_courses")
        assert len(forums) == 30
        assert sum(forum["numdiscussions"] for forum in forums) == 200
        listing = world.listing("amina", forums[0]["id"])
        for discussion in listing:
            posts = world.posts("amina", discussion["discussion"])
            assert len(posts) == discussion["numreplies"] + 1
            assert posts[-1]["timecreated"] == discussion["timemodified"]
            assert max(post["timecreated"] for post in posts) <= time.time()
            assert not any(post["capabilities"]["edit"] for post in posts)
        world.close()


def test_same_seed_makes_the_same_classroom(tmp_path: Path) -> None:
    def texts(name: str, seed: int) -> list[tuple[str, str]]:
        size = ClassroomSize(posts=60, discussions=6, forums=2, seed=seed)
        with ClassroomServer(tmp_path / name, size=size, clock=lambda: 1_800_000_000) as server:
            control = ClassroomControl(server.database_path)
            return [
                (post.author, post.message)
                for user in server.users
                for post in control.posts_by(user.username)
            ]

    assert texts("first", seed=7) == texts("second", seed=7)
    assert texts("third", seed=8) != texts("first", seed=7)


@pytest.mark.parametrize(("posts", "discussions", "forums"), [(1, 2, 1), (5, 5, 0), (0, -1, 1)])
def test_impossible_sizes_are_refused(posts: int, discussions: int, forums: int) -> None:
    with pytest.raises(ValueError, match="needs a forum"):
        ClassroomSize(posts=posts, discussions=discussions, forums=forums)


def test_interrupted_first_start_leaves_no_half_classroom(tmp_path: Path) -> None:
    (tmp_path / "classroom.unfinished").write_bytes(b"half of a database")
    with ClassroomServer(tmp_path) as server:
        assert len(server.users) == 12


def test_readers_and_writers_at_once_lose_nothing(tmp_path: Path) -> None:
    with ClassroomServer(tmp_path) as server:
        world = World(server)
        token, discussion = world.token("amina"), world.discussion()
        first = world.control.first_post(discussion).id

        def write_and_read(number: int) -> int:
            answer = world.reply("amina", first, f"<p>{number}</p>").json
            world.call_with_token(token, "mod_forum_get_discussion_posts", discussionid=discussion)
            return int(answer["postid"])

        with ThreadPoolExecutor(8) as threads:
            ids = list(threads.map(write_and_read, range(80)))
        assert len(set(ids)) == 80
        assert {post["id"] for post in world.posts("abebe", discussion)} == {first, *ids}
        world.close()


@pytest.mark.parametrize("ending", [signal.SIGTERM, signal.SIGINT])
def test_served_alone_it_announces_itself_and_ends_cleanly(
    ending: signal.Signals, tmp_path: Path
) -> None:
    process = subprocess.Popen(
        [sys.executable, "-W", "error", "-c", SERVE, str(tmp_path)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    with process:
        assert process.stdout is not None
        announced = json.loads(process.stdout.readline())
        assert announced["users"][0] == "amina"
        assert httpx.get(announced["url"]).status_code == 200
        control = ClassroomControl(tmp_path / "classroom.sqlite")
        assert control.count("posts") == 50
        process.send_signal(ending)
        output, errors = process.communicate(timeout=20)
    assert (process.returncode, output, errors) == (0, "", "")


def test_control_says_when_a_name_does_not_exist(world: World) -> None:
    for ask in (
        lambda: world.control.suspend("nobody"),
        lambda: world.control.forum("no-such-forum"),
        lambda: world.control.post(1),
        lambda: world.control.change_forum(world.forum(), no_such_rule=1),
    ):
        with pytest.raises(LookupError):
            ask()
