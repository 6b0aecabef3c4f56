"""Signing in through the browser: the page that an app opens there, and that leads back to it.

As `sync/moodle/launch.py` tells; the sign-in page stands at the same address, which a Moodle has
apart. Identity providers are pages of the same kind with another name.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import re
from html import escape
from typing import TYPE_CHECKING, Any, Final

from starlette.responses import HTMLResponse, Response

from sync.classroom.errors import Refusal, refusal
from sync.classroom.http_answers import website_page
from sync.classroom.sign_in import (
    missing_parameter,
    person_with_password,
    require_no_maintenance,
    token_for,
)
from sync.classroom.site_settings import site_choice, site_setting
from sync.classroom.state import transaction

if TYPE_CHECKING:
    import sqlite3

    from sync.classroom.php_request import PhpRequest
    from sync.classroom.web_service import JsonValue

LAUNCH_PATH: Final = "/admin/tool/mobile/launch.php"

_IN_APP: Final = 1
_COOKIE: Final = "MoodleSession"
_SCHEME: Final = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*", re.ASCII)
_HINTED: Final = 3


def type_of_login(database: sqlite3.Connection) -> int:
    """Return how people sign in: 1 in the app, 2 in the browser."""
    return int(site_choice(database, "type_of_login", str(_IN_APP)))


def identity_providers(database: sqlite3.Connection, site_url: str) -> list[JsonValue]:
    """Return who else signs people in, as the public configuration lists them."""
    return [
        {
            "name": name,
            "iconurl": "",
            "url": f"{site_url}/auth/oauth2/login.php?id={number}&wantsurl=%2F",
        }
        for number, name in enumerate(_provider_names(database), start=1)
    ]


def launch_page(database: sqlite3.Connection, asked: PhpRequest) -> Response:
    """Send whoever is signed in back to the app, with a token; let others sign in first."""
    try:
        return _launched(database, asked)
    except Refusal as refused:
        return website_page("Error", refused.message, 404)


def _launched(database: sqlite3.Connection, asked: PhpRequest) -> Response:
    given = asked.fields
    for name in ("service", "passport"):
        if not isinstance(given.get(name), str):
            raise missing_parameter(name)
    scheme = str(given.get("urlscheme", "moodlemobile"))
    if not _SCHEME.fullmatch(scheme):
        raise Refusal("moodle_exception", "invalidurlscheme", "Invalid URL scheme")
    if site_setting(database, "web_services") != "1":
        raise refusal("enablewsdescription")
    require_no_maintenance(database)
    provider = _provider_asked_for(database, given)
    if type_of_login(database) == _IN_APP and provider is None:
        raise Refusal(
            "moodle_exception",
            "pluginnotenabledorconfigured",
            "The plugin is not enabled or configured.",
        )
    person = _signed_in(database, asked)
    cookie = ""
    if person is None and "username" in given:
        person = person_with_password(database, str(given["username"]), str(given.get("password")))
        if person is None:
            return _sign_in_page(database, provider, "Invalid login, please try again")
        cookie = _session(database, person["id"])
    if person is None:
        return _sign_in_page(database, provider)
    with transaction(database, writes=True):
        token = token_for(database, person, str(given["service"]), asked.now)
    scheme = site_choice(database, "forced_scheme", "") or scheme
    return _back_to_app(scheme, asked.site_url, str(given["passport"]), token, cookie)


def _back_to_app(scheme: str, site_url: str, passport: str, token: str, cookie: str) -> Response:
    signature = hashlib.md5((site_url + passport).encode(), usedforsecurity=False).hexdigest()
    coded = base64.b64encode(f"{signature}:::{token}".encode()).decode()
    response = Response(status_code=303, headers={"Location": f"{scheme}://token={coded}"})
    if cookie:
        response.set_cookie(_COOKIE, cookie, httponly=True, samesite="lax")
    return response


def _signed_in(database: sqlite3.Connection, asked: PhpRequest) -> sqlite3.Row | None:
    """Return who is signed in in this browser."""
    cookies = dict(
        part.strip().partition("=")[::2] for part in asked.headers.get("cookie", "").split(";")
    )
    given = cookies.get(_COOKIE, "")
    number = given.partition("-")[0]
    if not number.isdecimal() or not hmac.compare_digest(
        _session(database, int(number)).encode(), given.encode()
    ):
        return None
    query = "SELECT * FROM people WHERE id = ? AND suspended = 0 AND deleted = 0"
    person: sqlite3.Row | None = database.execute(query, (int(number),)).fetchone()
    return person


def _session(database: sqlite3.Connection, person_id: int) -> str:
    secret = site_setting(database, "secret").encode()
    seal = hmac.new(secret, f"session:{person_id}".encode(), hashlib.sha256).hexdigest()
    return f"{person_id}-{seal}"


def _provider_names(database: sqlite3.Connection) -> list[str]:
    names: list[str] = json.loads(site_choice(database, "identity_providers", "[]"))
    return names


def _provider_asked_for(database: sqlite3.Connection, given: dict[str, Any]) -> str | None:
    names, number = _provider_names(database), str(given.get("oauthsso", ""))
    if number.isdecimal() and 1 <= int(number) <= len(names):
        return names[int(number) - 1]
    return None


def _sign_in_page(
    database: sqlite3.Connection, provider: str | None, problem: str = ""
) -> Response:
    """Return a page with a form; it is sent to the address at which it stands."""
    query = "SELECT username, password FROM people WHERE suspended = 0 ORDER BY id LIMIT ?"
    people = database.execute(query, (_HINTED,)).fetchall()
    hints = "".join(
        f"<li><code>{escape(row['username'])}</code> · <code>{escape(row['password'])}</code></li>"
        for row in people
    )
    page = _PAGE.format(
        title=escape(provider or site_setting(database, "name")),
        problem=f'<p class="problem" role="alert">{escape(problem)}</p>' if problem else "",
        hints=hints,
    )
    return HTMLResponse(page, headers={"Cache-Control": "no-store"})


_PAGE: Final = """<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>Sign in: {title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>
:root {{ color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }}
main {{ max-width: 24rem; margin: 12vh auto 0; padding: 0 1rem }}
label {{ display: block; margin-top: 1rem }}
input, button {{ font: inherit; width: 100%; padding: .5rem; box-sizing: border-box }}
button {{ margin-top: 1.5rem }}
.problem {{ color: #b3261e }}
aside {{ margin-top: 2rem; opacity: .75; font-size: .9rem }}
</style></head>
<body><main><h1>{title}</h1>{problem}
<form method="post">
<label>User name <input name="username" autocomplete="username" autofocus required></label>
<label>Password <input name="password" type="password" autocomplete="current-password"
required></label>
<button>Sign in</button>
</form>
<aside>This is a sample classroom, on this computer only. You can sign in as:
<ul>{hints}</ul></aside>
</main></body>
</html>
"""
