"""A running classroom and its people, for tests that tell a story."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import httpx

from sync.classroom.control import ClassroomControl

if TYPE_CHECKING:
    from sync.classroom.server import ClassroomServer

SERVICE = "moodle_mobile_app"
NO_SUCH = 999_999
GONE_DISCUSSION = "Call to a member function get_forum_id() on null"


@dataclass(frozen=True)
class Reply:
    """An answer over HTTP."""

    status: int
    media_type: str
    content: bytes
    headers: Mapping[str, str]

    @property
    def text(self) -> str:
        return self.content.decode()

    @property
    def json(self) -> Any:
        return json.loads(self.content)


class World:
    """The classroom under test, and what can be done in it.

    Amina, Abebe and Juma are learners in one group of the water course, Fatima is in the other
    one; Grace is a teacher.
    """

    def __init__(self, server: ClassroomServer) -> None:
        self.server = server
        self.control = ClassroomControl(server.database_path)
        self.http = httpx.Client(base_url=server.url, timeout=30)
        self.passwords = {user.username: user.password for user in server.users}
        self._tokens: dict[str, str] = {}

    def close(self) -> None:
        self.http.close()

    # Asking

    def token(self, username: str) -> str:
        if username not in self._tokens:
            self._tokens[username] = self.sign_in(username).json["token"]
        return self._tokens[username]

    def sign_in(self, username: str, password: str | None = None, **changed: str) -> Reply:
        given = {
            "username": username,
            "password": self.passwords.get(username, "") if password is None else password,
            "service": SERVICE,
        }
        return self.post("/login/token.php", given | changed)

    def call(self, username: str, function: str, **parameters: Any) -> Reply:
        return self.call_with_token(self.token(username), function, **parameters)

    def call_with_token(self, token: str, function: str, **parameters: Any) -> Reply:
        fields = {"wstoken": token, "wsfunction": function, "moodlewsrestformat": "json"}
        return self.post("/webservice/rest/server.php", fields | form(parameters))

    def answer(self, username: str, function: str, **parameters: Any) -> Any:
        """Return what a call that works answers."""
        answer = self.call(username, function, **parameters).json
        assert not (isinstance(answer, dict) and "exception" in answer), answer
        return answer

    def batch(self, username: str, *requests: tuple[str, dict[str, Any]]) -> list[Any]:
        answer = self.answer(
            username,
            "tool_mobile_call_external_functions",
            requests=[
                {"function": function, "arguments": json.dumps(arguments)}
                for function, arguments in requests
            ],
        )
        responses: list[Any] = answer["responses"]
        return responses

    def post(self, path: str, data: dict[str, Any], **more: Any) -> Reply:
        return reply(self.http.post(path, data=data, **more))

    def get(self, path: str, **more: Any) -> Reply:
        return reply(self.http.get(path, **more))

    def upload(self, username: str, *files: tuple[str, bytes], itemid: int = 0) -> Reply:
        parts = {f"file_{number}": file for number, file in enumerate(files, 1)}
        fields = {"token": self.token(username), "itemid": str(itemid)}
        return self.post("/webservice/upload.php", fields, files=parts)

    def area(self, username: str, *files: tuple[str, bytes]) -> int:
        """Open a draft area with files in it."""
        return int(self.upload(username, *files).json[0]["itemid"])

    # What is there

    def person_id(self, username: str) -> int:
        return int(self.answer(username, "core_webservice_get_site_info")["userid"])

    def forum(self, key: str = "water-ideas") -> int:
        return self.control.forum(key).id

    def module(self, key: str) -> int:
        return self.control.forum(key).module_id

    def discussion(self, by: str = "abebe", forum: str = "water-ideas", **more: str) -> int:
        """Open a discussion whatever the rules say."""
        text = {"subject": "How do you keep it dry?", "message": "<p>Tell me.</p>"} | more
        return self.control.add_discussion_as(
            by, self.forum(forum), text["subject"], text["message"]
        )

    def question(self, by: str = "abebe", forum: str = "water-ideas") -> int:
        """Open a discussion and return its first post."""
        return self.control.first_post(self.discussion(by, forum)).id

    def posts(self, username: str, discussion: int, **more: Any) -> list[Any]:
        parameters = {"sortby": "created", "sortdirection": "ASC"} | more
        function = "mod_forum_get_discussion_posts"
        posts: list[Any] = self.answer(username, function, discussionid=discussion, **parameters)[
            "posts"
        ]
        return posts

    def listing(self, username: str, forum: int, **more: Any) -> list[Any]:
        parameters = {"sortorder": 1, "page": -1, "perpage": 10} | more
        answer = self.answer(
            username, "mod_forum_get_forum_discussions", forumid=forum, **parameters
        )
        discussions: list[Any] = answer["discussions"]
        return discussions

    def listed(self, username: str, discussion: int) -> Any:
        """Return a discussion as its forum's listing shows it."""
        forum = self.control.first_post(discussion).forum_id
        found = [d for d in self.listing(username, forum) if d["discussion"] == discussion]
        return found[0] if found else None

    def reply(self, username: str, post: int, message: str = "<p>x</p>", **more: Any) -> Reply:
        given = {"subject": "Re: x", "message": message, "messageformat": 1} | more
        return self.call(username, "mod_forum_add_discussion_post", postid=post, **given)

    def discuss(self, username: str, forum: int, **more: Any) -> Reply:
        given = {"subject": "s", "message": "<p>x</p>"} | more
        return self.call(username, "mod_forum_add_discussion", forumid=forum, **given)


def reply(response: httpx.Response) -> Reply:
    media_type = response.headers.get("content-type", "").partition(";")[0]
    return Reply(response.status_code, media_type, response.content, response.headers)


def options(**given: Any) -> list[dict[str, Any]]:
    return [{"name": name, "value": value} for name, value in given.items()]


def form(parameters: Mapping[str, Any]) -> dict[str, Any]:
    """Write parameters as PHP reads them: `options[0][name]=…`."""
    return dict(_flat(parameters))


def _flat(value: Any, name: str = "") -> Iterator[tuple[str, Any]]:
    if isinstance(value, Mapping):
        for key, inner in value.items():
            yield from _flat(inner, f"{name}[{key}]" if name else str(key))
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from _flat(inner, f"{name}[{number}]")
    else:
        yield name, int(value) if isinstance(value, bool) else value
