"""The form of the sample forum's answers, of its refusals, and of those to somebody banned."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Final

from starlette.responses import JSONResponse, PlainTextResponse, RedirectResponse, Response

from sync.nodebb_sample.board import FORBIDDEN, NOT_FOUND, BoardRefusal, Queued

if TYPE_CHECKING:
    from starlette.requests import Request

    from sync.nodebb_sample.board import Board

_ACCEPTED: Final = 202


def wrapped(value: object, *, is_write_api: bool) -> Response:
    """Return an answer with what was asked for, or what became of what was sent."""
    if not is_write_api:
        return JSONResponse(value)
    if isinstance(value, Queued):
        held = {
            "id": value.queue_id,
            "type": "reply" if value.tid else "topic",
            "queued": True,
            "message": "[[success:post-queued]]",
        }
        status = {"code": "accepted", "message": "Accepted"}
        return JSONResponse({"status": status, "response": held}, _ACCEPTED)
    return JSONResponse({"status": {"code": "ok", "message": "OK"}, "response": value})


def refusal(refused: BoardRefusal, request: Request, *, is_write_api: bool) -> Response:
    """Return an answer that says no."""
    if is_write_api:
        code = HTTPStatus(refused.status).phrase.lower().replace(" ", "-")
        status = {"code": code, "message": refused.sentence}
        return JSONResponse({"status": status, "response": {}}, refused.status)
    if refused.status == NOT_FOUND and not _takes_pages(request):
        return PlainTextResponse("Not found", NOT_FOUND)
    page = request.url.path.removeprefix("/api")
    described = {
        "path": page,
        "title": f"[[global:{refused.status}.title]]",
        "bodyClass": f"page-{page.strip('/').replace('/', '-')} page-status-{refused.status}",
    }
    return JSONResponse(described, refused.status)


def _takes_pages(request: Request) -> bool:
    """Say whether a client takes HTML, too: to others what is missing is told in plain text."""
    taken = request.headers.get("accept", "*/*")
    return any(kind in taken for kind in ("text/html", "text/*", "*/*"))


def told_to_banned(board: Board, request: Request) -> Response | None:
    """Return what a banned member is answered; None where it is what others are, too."""
    path = request.url.path
    if path == "/api/self":
        return None
    if path == "/api/v3/categories":
        return wrapped({"categories": []}, is_write_api=True)
    if path.startswith("/api/v3/"):
        refused = BoardRefusal(FORBIDDEN, "You are not authorised to make this call")
        return refusal(refused, request, is_write_api=True)
    if board.leads_banned_away:
        return RedirectResponse("/")
    title = "[[global:403.title]]"
    told = {"path": path.removeprefix("/api"), "error": "[[error:user-banned]]", "title": title}
    return JSONResponse({**told, "loggedIn": True}, FORBIDDEN)
