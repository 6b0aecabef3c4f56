"""Who answers over TLS: a site whom this machine trusts, or somebody in its place."""

from __future__ import annotations

import asyncio
import ssl
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
import trustme
import truststore

from companion.errors import Offline, OfflineCause
from sync.explanations import explain
from sync.http_session import HttpSession
from tests.sync.listening import listening

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

ANSWER = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"
FORM = [("wstoken", "secret-token")]


@dataclass
class Site:
    """A server that speaks TLS, and how many bytes it was told under it."""

    url: str = ""
    told: int = 0


@asynccontextmanager
async def site_with(configure: Callable[[ssl.SSLContext], None]) -> AsyncIterator[Site]:
    """A site whose certificate comes from `configure`."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    configure(context)
    site = Site()

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while part := await reader.read(4096):
            site.told += len(part)
            writer.write(ANSWER)

    # A failed handshake is what these tests are about, not news for the log.
    asyncio.get_running_loop().set_exception_handler(lambda _loop, _context: None)
    async with listening(talk, tls=context) as port:
        site.url = f"https://127.0.0.1:{port}/"
        yield site


def trusting(authority: trustme.CA) -> ssl.SSLContext:
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    authority.configure_trust(context)
    return context


def ask(configure: Callable[[ssl.SSLContext], None], trust: ssl.SSLContext) -> Site:
    """Send a form to a site; return what it was told, or raise what came of it."""

    async def story() -> Site:
        async with site_with(configure) as site:
            session = HttpSession(trust=trust)
            try:
                await session.post_form(site.url, FORM)
            except Offline:
                assert site.told == 0
                assert session.usage.bytes_sent == 0
                raise
            finally:
                await session.close()
            return site

    return asyncio.run(story())


AUTHORITY = trustme.CA()
STRANGER = trustme.CA(organization_name="Somebody between")
NOW = datetime.now(UTC)


def expired(context: ssl.SSLContext) -> None:
    past = NOW - timedelta(days=30)
    certificate = AUTHORITY.issue_cert(
        "127.0.0.1", not_before=past, not_after=past + timedelta(days=2)
    )
    certificate.configure_cert(context)


def not_yet_valid(context: ssl.SSLContext) -> None:
    certificate = AUTHORITY.issue_cert("127.0.0.1", not_before=NOW + timedelta(days=2))
    certificate.configure_cert(context)


def self_signed(context: ssl.SSLContext) -> None:
    with STRANGER.cert_pem.tempfile() as chain, STRANGER.private_key_pem.tempfile() as key:
        context.load_cert_chain(chain, key)


WRONG: dict[OfflineCause, Callable[[ssl.SSLContext], None]] = {
    OfflineCause.CERTIFICATE: STRANGER.issue_cert("127.0.0.1").configure_cert,
    OfflineCause.CERTIFICATE_SELF_SIGNED: self_signed,
    OfflineCause.CERTIFICATE_OF_ANOTHER: AUTHORITY.issue_cert("hotel.example").configure_cert,
    OfflineCause.CERTIFICATE_EXPIRED: expired,
    OfflineCause.CERTIFICATE_NOT_YET_VALID: not_yet_valid,
}


def test_a_site_with_a_certificate_that_is_trusted_is_asked() -> None:
    site = ask(AUTHORITY.issue_cert("127.0.0.1").configure_cert, trusting(AUTHORITY))
    assert site.told > len("secret-token")


def test_an_answer_tells_over_which_tls_it_came() -> None:
    async def story() -> str:
        async with site_with(AUTHORITY.issue_cert("127.0.0.1").configure_cert) as site:
            session = HttpSession(trust=trusting(AUTHORITY))
            answer = await session.post_form(site.url, FORM)
            await session.close()
            return answer.tls

    assert asyncio.run(story()) == "TLS 1.3"


@pytest.mark.parametrize("cause", WRONG)
def test_nothing_is_sent_to_whoever_cannot_prove_to_be_the_site(cause: OfflineCause) -> None:
    with pytest.raises(Offline) as refused:
        ask(WRONG[cause], trusting(AUTHORITY))
    assert refused.value.cause is cause
    assert not refused.value.may_have_arrived


@pytest.mark.parametrize(
    ("cause", "words"),
    [
        (OfflineCause.CERTIFICATE, "Somebody between you and the site"),
        (OfflineCause.CERTIFICATE_OF_ANOTHER, "Somebody between you and the site"),
        (OfflineCause.CERTIFICATE_SELF_SIGNED, "anybody could be answering"),
        (OfflineCause.CERTIFICATE_EXPIRED, "a clock that is ahead"),
        (OfflineCause.CERTIFICATE_NOT_YET_VALID, "a clock that is behind"),
    ],
)
def test_what_is_wrong_with_a_certificate_is_said_in_words(cause: OfflineCause, words: str) -> None:
    explained = explain(Offline("x", cause))
    assert words in f"{explained.what} {explained.next}"
    assert "Nothing was sent" in explained.safe
