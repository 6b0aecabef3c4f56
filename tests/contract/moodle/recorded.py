"""The recordings as answers of a site that one can connect to."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import httpx

from sync.http_session import HttpSession
from sync.moodle import wire_models as wire
from sync.moodle.answer_text import checked, is_maintenance_page
from sync.moodle.calls import SITE_INFO
from sync.moodle.client import MoodleServer
from sync.moodle.site import BATCH, remember, site_from

FOLDER = Path(__file__).parent / "recordings"
SITE_URL = "https://moodle.example"
TOKEN = "0123456789abcdef0123456789abcdef"

STOCK = {
    "core_webservice_get_site_info": "site.info",
    "core_enrol_get_users_courses": "courses.enrolled",
    "mod_forum_get_forums_by_courses": "forums.all-courses",
    "mod_page_get_pages_by_courses": "content.page.rich",
    "mod_label_get_labels_by_courses": "content.label.image",
    "mod_book_get_books_by_courses": "content.book.chapters",
    "mod_folder_get_folders_by_courses": "content.folder",
    "mod_resource_get_resources_by_courses": "content.resource.pdf",
    "mod_url_get_urls_by_courses": "content.url",
    "core_completion_get_activities_completion_status": "completion.status.rich",
    "message_popup_get_popup_notifications": "notifications",
}
"""What the site answers to functions that a test does not care about."""


@dataclass(frozen=True)
class Recording:
    """One recorded exchange."""

    name: str
    function: str
    params: Any
    status: int
    headers: dict[str, str]
    response: Any

    @property
    def body(self) -> bytes:
        """The answer's body: as text, as so many bytes, or as JSON."""
        if isinstance(self.response, dict) and "__text__" in self.response:
            return str(self.response["__text__"]).encode()
        if isinstance(self.response, dict) and "__bytes__" in self.response:
            return bytes(self.response["__bytes__"])
        return json.dumps(self.response).encode()

    def as_answer(self) -> httpx.Response:
        """The answer as it came, but unpacked."""
        headers = {k: v for k, v in self.headers.items() if k != "content-encoding"}
        return httpx.Response(self.status, headers=headers, content=self.body)


@cache
def recording(name: str) -> Recording:
    data = json.loads((FOLDER / f"{name}.json").read_text("utf-8"))
    return Recording(
        name=name,
        function=data["function"],
        params=data["params"],
        status=data["status"],
        headers=data["headers"],
        response=data["response"],
    )


def all_names() -> list[str]:
    return sorted(path.name.removesuffix(".json") for path in FOLDER.glob("*.json"))


@dataclass
class RecordedSite:
    """A site that answers each function from a queue, else from `STOCK`.

    A batch is answered request by request in the same way, unless the queue holds an answer to
    the batch itself. `asked` holds (function, form fields) of all requests, in order, `bodies` what
    came with them.
    """

    queued: dict[str, list[httpx.Response]] = field(default_factory=dict)
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    bodies: list[bytes] = field(default_factory=list)

    def answer(
        self, function: str, *answers: httpx.Response | str | dict[str, Any] | list[Any]
    ) -> None:
        """Queue answers: a response, a recording's name, or a JSON value."""
        for given in answers:
            if isinstance(given, str):
                response = recording(given).as_answer()
            elif isinstance(given, httpx.Response):
                response = given
            else:
                response = httpx.Response(200, json=given)
            self.queued.setdefault(function, []).append(response)

    def functions_asked(self) -> list[str]:
        return [function for function, _ in self.asked]

    def session(self) -> HttpSession:
        return HttpSession(
            transport=httpx.MockTransport(self._respond), is_maintenance_page=is_maintenance_page
        )

    def server(self, *, batches: bool = True, **changes: Any) -> MoodleServer:
        """A connection that remembers the site of recording `site.info`."""
        site = site_from(checked(wire.SiteInfo, recording("site.info").response, SITE_INFO))
        if not batches:
            site = replace(site, functions=site.functions - {BATCH})
        site = replace(site, **changes)
        return MoodleServer(SITE_URL, TOKEN, self.session(), remembered_site=remember(site, TOKEN))

    def _respond(self, request: httpx.Request) -> httpx.Response:
        self.bodies.append(request.content)
        fields = dict(parse_qsl(request.content.decode(errors="replace"), keep_blank_values=True))
        function = fields.get("wsfunction", request.url.path.lstrip("/"))
        self.asked.append((function, fields))
        if function == BATCH and not self.queued.get(BATCH):
            return httpx.Response(200, json={"responses": list(self._responses(fields))})
        return self._answer(function, fields)

    def _responses(self, fields: dict[str, str]) -> Any:
        for number in range(len(fields)):
            function = fields.get(f"requests[{number}][function]")
            if function is None:
                return
            told = self._next(function).json()
            if isinstance(told, dict) and "exception" in told:
                yield {"error": True, "exception": json.dumps(told)}
                return
            yield {"error": False, "data": json.dumps(told)}

    def _answer(self, function: str, fields: dict[str, str]) -> httpx.Response:
        return self._next(function)

    def _next(self, function: str) -> httpx.Response:
        queue = self.queued.get(function)
        if queue:
            return queue.pop(0)
        if function in STOCK:
            return recording(STOCK[function]).as_answer()
        return httpx.Response(
            200,
            json={"exception": "moodle_exception", "errorcode": "unplanned", "message": function},
        )
