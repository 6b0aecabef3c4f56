"""What a typed or pasted address can mean: the places at which a site may stand."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import urlsplit

from companion.errors import NotAForumServer, Offline, ServerError, SiteProblem
from sync.http_session import is_loopback

_HOST: Final = re.compile(r"[^\s/?#@\\<>\"'`{}|^%]+")


def places_in(address: str, page_path: re.Pattern[str]) -> tuple[str, ...]:
    """Return the base addresses that a typed or pasted address can mean, the likeliest first.

    https, except on this machine, where plain http is usual; without the page's own path, which
    `page_path` finds at the end of a path, then the host alone. Raises `NotAForumServer`
    (malformed) for what is no web address.
    """
    typed = address.strip()
    scheme, separator, rest = typed.partition("://")
    if not separator:
        scheme, rest = "", typed
    if scheme.lower() not in {"", "http", "https"}:
        raise NotAForumServer(address, SiteProblem.ADDRESS_MALFORMED)
    host, port, path = _split(rest, address)
    schemes = ["https"]
    if is_loopback(host):
        schemes = [scheme.lower()] if scheme else ["http", "https"]
    named = f"[{host}]" if ":" in host else host
    at_port = "" if port is None else f":{port}"
    folder = page_path.sub("", path).rstrip("/")
    roots = [f"{name}://{named}{at_port}" for name in schemes]
    return tuple(dict.fromkeys([*(root + folder for root in roots), *roots]))


def is_plain_http(address: str) -> bool:
    """Say whether an address names plain http on another machine."""
    parts = urlsplit(address.strip())
    return parts.scheme == "http" and not is_loopback(parts.hostname or "")


def more_telling(first: ServerError | None, second: ServerError) -> ServerError:
    """Of two failures return the one that helps more: a server's own reason, then the first."""
    own_reason = (
        isinstance(second, NotAForumServer) and second.problem != SiteProblem.NOT_A_FORUM_SERVER
    )
    reached = isinstance(first, Offline) and not isinstance(second, Offline)
    return second if first is None or own_reason or reached else first


def _split(rest: str, address: str) -> tuple[str, int | None, str]:
    """Return host, port and path of an address without its scheme."""
    try:
        parts = urlsplit(f"//{rest}")
        host, port = parts.hostname or "", parts.port
    except ValueError as error:
        raise NotAForumServer(address, SiteProblem.ADDRESS_MALFORMED) from error
    if not _HOST.fullmatch(host) or host.startswith(".") or ".." in host:
        raise NotAForumServer(address, SiteProblem.ADDRESS_MALFORMED)
    return host, port, parts.path
