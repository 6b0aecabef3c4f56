"""Signing in with a password, and knowing people by their token."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Final

from sync.classroom.errors import Refusal, access_denied, refusal
from sync.classroom.site_settings import private_key, site_setting
from sync.classroom.web_service import Person

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping

SERVICE: Final = "moodle_mobile_app"
TOKEN_SECONDS: Final = 12 * 7 * 86_400


def sign_in(database: sqlite3.Connection, given: Mapping[str, object], now: int) -> str:
    """Return the person's token, the same one while it lives (`login.again-same-token`).

    A wrong password and a suspended account are told apart by nothing: `invalidlogin`.
    """
    if site_setting(database, "web_services") != "1":
        raise refusal("enablewsdescription")
    require_no_maintenance(database)
    for name in ("username", "password", "service"):
        if not isinstance(given.get(name), str):
            raise missing_parameter(name)
    person = person_with_password(database, str(given["username"]), str(given["password"]))
    if person is None:
        raise refusal("invalidlogin")
    return token_for(database, person, str(given["service"]), now)


def person_with_password(
    database: sqlite3.Connection, username: str, password: str
) -> sqlite3.Row | None:
    """Return whom name and password belong to, if they do."""
    query = "SELECT * FROM people WHERE username = ? AND suspended = 0 AND deleted = 0"
    person: sqlite3.Row | None = database.execute(query, (username.strip().lower(),)).fetchone()
    given = password.encode("utf-8", "surrogateescape")
    if person is None or not secrets.compare_digest(person["password"].encode(), given):
        return None
    return person


def token_for(database: sqlite3.Connection, person: sqlite3.Row, service: str, now: int) -> str:
    """Return the token of somebody who has signed in, by whatever means."""
    if service != SERVICE:
        raise refusal("servicenotavailable")
    if not person["may_make_token"]:
        raise refusal("cannotcreatetoken")
    return _token_of(database, person["id"], now)


def person_with_token(database: sqlite3.Connection, token: object, now: int) -> Person:
    """Return who a token belongs to.

    An expired one answers as a missing function does, an unknown one `invalidtoken`
    (recordings `error.expired-token`, `error.invalid-token`).
    """
    require_no_maintenance(database)
    query = (
        "SELECT p.*, t.valid_until FROM tokens t JOIN people p ON p.id = t.person_id"
        " WHERE t.token = ? AND p.deleted = 0"
    )
    known = isinstance(token, str) and token.isascii()
    row = database.execute(query, (token,)).fetchone() if known else None
    if row is None:
        raise refusal("invalidtoken")
    if row["suspended"]:
        raise Refusal(
            "moodle_exception",
            "wsaccessusersuspended",
            f"Refused web service access for suspended username: {row['username']}",
        )
    if row["valid_until"] <= now:
        raise access_denied()
    return _person(row)


def person_with_private_key(database: sqlite3.Connection, key: str) -> Person:
    """Return who a private key belongs to."""
    query = "SELECT * FROM people WHERE suspended = 0 AND deleted = 0"
    for row in database.execute(query).fetchall():
        if secrets.compare_digest(private_key(database, row["id"]).encode(), key.encode()):
            return _person(row)
    raise refusal("invalidkey")


def missing_parameter(name: str) -> Refusal:
    """Return the refusal of pages that are not web-service functions."""
    sentence = f"A required parameter ({name}) was missing"
    return Refusal("moodle_exception", "missingparam", sentence)


def require_no_maintenance(database: sqlite3.Connection) -> None:
    """Refuse while maintenance is switched on in the settings (`error.maintenance.by-setting`)."""
    if site_setting(database, "maintenance") == "setting":
        raise refusal("sitemaintenance")


def _token_of(database: sqlite3.Connection, person_id: int, now: int) -> str:
    database.execute(
        "DELETE FROM tokens WHERE person_id = ? AND valid_until <= ?", (person_id, now)
    )
    query = "SELECT token FROM tokens WHERE person_id = ?"
    row = database.execute(query, (person_id,)).fetchone()
    if row is not None:
        return str(row["token"])
    token = secrets.token_hex(16)
    database.execute(
        "INSERT INTO tokens (token, person_id, valid_until) VALUES (?, ?, ?)",
        (token, person_id, now + TOKEN_SECONDS),
    )
    return token


def _person(row: sqlite3.Row) -> Person:
    return Person(
        id=row["id"],
        username=row["username"],
        first_name=row["first_name"],
        last_name=row["last_name"],
        full_name=row["full_name"],
        language=row["language"],
        is_teacher=row["role"] == "teacher",
        must_change_password=bool(row["must_change_password"]),
    )
