"""User API keys: how a Discourse lets a person give an app a key of its own.

The app opens a page of the site (/user-api-key/new) with a public key and a nonce, both made for
this one sign-in. Whoever is signed in there, by whatever means the site has, is asked whether the
app may, and is sent on to

    discourse://auth_redirect?payload=PAYLOAD

PAYLOAD is the base 64 of ``{"key": KEY, "nonce": NONCE, "push": …, "api": 4}``, encrypted for the
public key: nobody who sees it can use it. Without a way back the page shows it, to be pasted. Sites
send people back to no other address than those that their administrators allow, and this one is
allowed from the beginning. All this is told by the published "User API keys specification" of the
Discourse project; none of it stands in the API description.
"""

from __future__ import annotations

import base64
import binascii
import hmac
import json
import re
import secrets
import threading
import uuid
from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final
from urllib.parse import parse_qs, quote, urlencode

from companion.domain.links import is_sign_in_answer
from companion.errors import NotASignInAnswer

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

KEY_PAGE: Final = "/user-api-key/new"
APPS_PAGE: Final = "/my/preferences/apps"
"""The page on which a person sees the keys of apps, and can revoke each."""

REDIRECT: Final = "discourse://auth_redirect"
SCOPES: Final = "read,write"
APPLICATION: Final = "Companion"
LONGEST_ANSWER: Final = 4_000
"""Letters; a usual one has some 450."""

_BITS: Final = 2048
_KEY: Final = re.compile(r"[0-9A-Za-z_-]{16,128}", re.ASCII)
_PAYLOAD: Final = re.compile(r"[0-9A-Za-z+/=_\s-]{80,}", re.ASCII)
_READY: Final[deque[str]] = deque(maxlen=1)
_MAKING: Final = threading.Lock()


@dataclass(frozen=True, slots=True)
class Passport:
    """What belongs to one sign-in: its nonce, and the private key that reads the answer."""

    nonce: str
    client_id: str
    private_key: str = field(repr=False)

    def as_text(self) -> str:
        """Return it as one secret text, which is kept in memory only."""
        return json.dumps([self.nonce, self.client_id, self.private_key])

    @classmethod
    def of(cls, text: str) -> Passport:
        """Return the passport that a text holds."""
        return cls(*json.loads(text))


def new_passport() -> str:
    """Return a passport for one sign-in; its key pair may have been made ahead."""
    try:
        private_key = _READY.popleft()
    except IndexError:
        private_key = _new_private_key()
    return Passport(secrets.token_hex(16), str(uuid.uuid4()), private_key).as_text()


def make_key_ahead() -> None:
    """Make a key pair for the next sign-in. That takes long for a thread that serves a window."""
    with _MAKING:
        if not _READY:
            _READY.append(_new_private_key())


def key_page_address(launch_url: str, passport: str) -> str:
    """Return the page that asks the person whether the app may have a key."""
    mine = Passport.of(passport)
    asked = {
        "application_name": APPLICATION,
        "client_id": mine.client_id,
        "scopes": SCOPES,
        "public_key": _public_key(mine.private_key),
        "nonce": mine.nonce,
        "auth_redirect": REDIRECT,
        "padding": "oaep",
    }
    return f"{launch_url}?{urlencode(asked, quote_via=quote)}"


def key_in(answer: str, passport: str) -> str | None:
    """Return the key in an answer to this passport; None where it is one to another.

    The answer is the address that the browser was sent on to, or its payload alone. Raises
    `NotASignInAnswer` for any other text.
    """
    mine = Passport.of(passport)
    plain = _decrypted(_payload_in(answer), mine.private_key)
    try:
        told = json.loads(plain or b"")
        nonce, key = str(told["nonce"]), str(told["key"])
    except (ValueError, KeyError, TypeError):
        return None  # encrypted for somebody else
    if not hmac.compare_digest(nonce.encode(), mine.nonce.encode()):
        return None
    if not _KEY.fullmatch(key):
        raise NotASignInAnswer("no key in the answer")
    return key


def _payload_in(answer: str) -> bytes:
    text = answer.strip()
    if len(text) > LONGEST_ANSWER:
        raise NotASignInAnswer("too long")
    if is_sign_in_answer(text):
        told = parse_qs(text.partition("?")[2].partition("#")[0]).get("payload", [""])[0]
        told = told.replace(" ", "+")
    else:
        told = text
    if not _PAYLOAD.fullmatch(told):
        raise NotASignInAnswer("no payload")
    letters = re.sub(r"\s", "", told).rstrip("=").translate(_OF_ADDRESSES)
    try:
        return base64.b64decode(letters + "=" * (-len(letters) % 4), validate=True)
    except (binascii.Error, ValueError):
        raise NotASignInAnswer("no base64") from None


_OF_ADDRESSES: Final = str.maketrans("-_", "+/")


def _decrypted(payload: bytes, private_key: str) -> bytes | None:
    """Decrypt an answer in the padding that was asked for or, of older sites, the one before it."""
    from cryptography.hazmat.primitives import hashes  # noqa: PLC0415 - at a sign-in only
    from cryptography.hazmat.primitives.asymmetric import padding  # noqa: PLC0415

    key = _loaded(private_key)
    sha = hashes.SHA1()  # noqa: S303 - what OpenSSL means by OAEP; its strength lies elsewhere
    for form in (padding.OAEP(padding.MGF1(sha), sha, None), padding.PKCS1v15()):
        try:
            plain = key.decrypt(payload, form)
        except ValueError:
            continue
        if plain[:1] == b"{":
            return plain
    return None


def _new_private_key() -> str:
    from cryptography.hazmat.primitives import serialization  # noqa: PLC0415 - at a sign-in only
    from cryptography.hazmat.primitives.asymmetric import rsa  # noqa: PLC0415

    key = rsa.generate_private_key(public_exponent=65537, key_size=_BITS)
    return key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    ).decode("ascii")


def _public_key(private_key: str) -> str:
    from cryptography.hazmat.primitives import serialization  # noqa: PLC0415 - at a sign-in only

    public = _loaded(private_key).public_key()
    return public.public_bytes(
        serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
    ).decode("ascii")


def _loaded(private_key: str) -> RSAPrivateKey:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey  # noqa: PLC0415
    from cryptography.hazmat.primitives.serialization import (  # noqa: PLC0415
        load_pem_private_key,
    )

    key = load_pem_private_key(private_key.encode("ascii"), None)
    assert isinstance(key, RSAPrivateKey)  # noqa: S101 - made above
    return key
