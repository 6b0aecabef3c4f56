"""The page on which a person lets an app have a key of its own.

As the published "User API keys specification" tells: the page asks, and the answer is encrypted for
the app's public key. Here everybody is signed in already as the first person, or as the one that
the form names.
"""

from __future__ import annotations

import base64
import json
import secrets
from html import escape
from typing import TYPE_CHECKING, Final
from urllib.parse import urlencode

from starlette.responses import HTMLResponse, PlainTextResponse, RedirectResponse, Response

if TYPE_CHECKING:
    from sync.discourse_sample.village_state import VillageState

WANTED: Final = ("application_name", "client_id", "scopes", "public_key", "nonce")
ALLOWED_REDIRECTS: Final = frozenset({"discourse://auth_redirect"})
ALLOWED_SCOPES: Final = frozenset({"read", "write", "session_info", "notifications"})
_API: Final = 4


def key_page(state: VillageState, wish: dict[str, str]) -> Response:
    """Ask whether the app may have a key."""
    if not _is_fit(wish):
        return PlainTextResponse("Sorry, we are unable to issue user API keys.", 403)
    hidden = "".join(
        f'<input type="hidden" name="{escape(name)}" value="{escape(value)}">'
        for name, value in wish.items()
    )
    people = "".join(
        f'<option value="{escape(one.username)}">{escape(one.name)}</option>'
        for one in state.people
    )
    return HTMLResponse(
        _PAGE.format(
            title=escape(state.name), app=escape(wish["application_name"]), hidden=hidden,
            people=people,
        ),
        headers={"cache-control": "no-store"},
    )  # fmt: skip


def issue_key(state: VillageState, wish: dict[str, str]) -> Response:
    """Give a new key, encrypted, and send the browser back to the app."""
    if not _is_fit(wish):
        return PlainTextResponse("Sorry, we are unable to issue user API keys.", 403)
    person = state.person_named(wish.get("as", "")) or state.people[0]
    person.key = secrets.token_hex(32)
    told = {"key": person.key, "nonce": wish["nonce"], "push": False, "api": _API}
    payload = base64.encodebytes(
        _encrypted(json.dumps(told).encode(), wish["public_key"], wish.get("padding", ""))
    ).decode()
    redirect = wish.get("auth_redirect")
    if redirect is None:
        return PlainTextResponse(payload)
    return RedirectResponse(f"{redirect}?{urlencode({'payload': payload})}", 302)


def _is_fit(wish: dict[str, str]) -> bool:
    scopes = set(wish.get("scopes", "").split(","))
    redirect = wish.get("auth_redirect")
    return (
        all(wish.get(name) for name in WANTED)
        and scopes <= ALLOWED_SCOPES
        and (redirect is None or redirect in ALLOWED_REDIRECTS)
    )


def _encrypted(plain: bytes, public_key: str, form: str) -> bytes:
    from cryptography.hazmat.primitives import hashes  # noqa: PLC0415 - at a sign-in only
    from cryptography.hazmat.primitives.asymmetric import padding, rsa  # noqa: PLC0415
    from cryptography.hazmat.primitives.serialization import (  # noqa: PLC0415
        load_pem_public_key,
    )

    key = load_pem_public_key(public_key.encode())
    assert isinstance(key, rsa.RSAPublicKey)  # noqa: S101 - nothing else is asked for
    if form == "oaep":
        sha = hashes.SHA1()  # noqa: S303 - what OpenSSL means by OAEP
        return key.encrypt(plain, padding.OAEP(padding.MGF1(sha), sha, None))
    return key.encrypt(plain, padding.PKCS1v15())


_PAGE: Final = """<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>Authorize: {title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>
:root {{ color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }}
main {{ max-width: 28rem; margin: 12vh auto 0; padding: 0 1rem }}
select, button {{ font: inherit; width: 100%; padding: .5rem; margin-top: 1rem }}
</style></head>
<body><main><h1>{title}</h1>
<p>“{app}” asks to read and write in your name on this sample forum, which is on this computer
only.</p>
<form method="post" action="/user-api-key">{hidden}
<label>You are <select name="as">{people}</select></label>
<button>Authorize</button></form>
</main></body>
</html>
"""
