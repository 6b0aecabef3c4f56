"""The network as an organisation sets it: a proxy, authorities, a certificate of one's own."""

from __future__ import annotations

import asyncio
import base64
import socket
import ssl
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

import pytest
import trustme

from companion.credentials import ProxySignIn, ProxyVault
from companion.errors import Offline, OfflineCause, PolicyBroken
from companion.network_settings import NetworkSettings, Proxy
from sync.feed_reading import feed_session
from sync.http_session import HttpSession
from sync.moodle.examiner import moodle_session
from sync.network_way import trusted, way_by
from tests.sync.listening import listening

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator
    from pathlib import Path

ANSWER = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"
FORM = [("wstoken", "secret-token")]
SITE = "https://moodle.example/"


@pytest.fixture(autouse=True)
def _no_proxies_of_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture
def policy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The policy file of this computer, not there yet."""
    path = tmp_path / "etc" / "companion" / "policy.toml"
    path.parent.mkdir(parents=True)
    monkeypatch.setenv("XDG_CONFIG_DIRS", str(tmp_path / "etc"))
    return path


class KnownSignIn(ProxyVault):
    """A keyring with the sign-in of one proxy."""

    def __init__(self, sign_in: ProxySignIn | None = None) -> None:
        self._sign_in = sign_in

    def load(self, address: str) -> ProxySignIn | None:
        return self._sign_in


class Lost(asyncio.SelectorEventLoop):
    """An event loop in which no name is known."""

    async def getaddrinfo(self, host: Any, port: Any, **_: Any) -> Any:
        if host == "127.0.0.1":
            return [(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP, "", (host, port))]
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")


def run(story: Any) -> None:
    with asyncio.Runner(loop_factory=Lost) as runner:
        runner.run(story)


@asynccontextmanager
async def a_proxy(heads: list[bytes]) -> AsyncIterator[str]:
    """A proxy that notes what it is asked, and lets nobody through."""

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        heads.append(await reader.readuntil(b"\r\n\r\n"))
        writer.write(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n")
        await writer.drain()

    async with listening(talk) as port:
        yield f"http://127.0.0.1:{port}"


async def cause_of(session: HttpSession, url: str = SITE) -> OfflineCause:
    try:
        with pytest.raises(Offline) as refused:
            await session.post_form(url, FORM)
        return refused.value.cause
    finally:
        await session.close()


# Proxies ---------------------------------------------------------------------------------------


def test_requests_go_through_the_proxy_signed_in_as_the_keyring_knows() -> None:
    heads: list[bytes] = []

    async def story() -> None:
        async with a_proxy(heads) as address:
            network = NetworkSettings(proxy=Proxy(address))
            way = way_by(network, KnownSignIn(ProxySignIn("amina", "pass: word")))
            assert await cause_of(HttpSession(way=way)) is OfflineCause.PROXY

    run(story())
    (head,) = heads
    assert head.startswith(b"CONNECT moodle.example:443 ")
    assert base64.b64encode(b"amina:pass: word") in head
    assert b"secret-token" not in head


def test_hosts_without_the_proxy_are_asked_straight_with_all_below_them() -> None:
    heads: list[bytes] = []

    async def story() -> None:
        async with a_proxy(heads) as address:
            network = NetworkSettings(proxy=Proxy(address, ("moodle.example", ".campus.example")))
            way = way_by(network, KnownSignIn())
            for host in ("moodle.example", "files.moodle.example", "a.campus.example"):
                session = HttpSession(way=way)
                assert await cause_of(session, f"https://{host}/") is OfflineCause.NAME_NOT_FOUND
            other = HttpSession(way=way)
            assert await cause_of(other, "https://notmoodle.example/") is OfflineCause.PROXY

    run(story())
    assert len(heads) == 1


def set_proxy(policy: Path, address: str) -> None:
    policy.write_text(f'[proxy]\naddress = "{address}"')


@pytest.mark.parametrize("session", [HttpSession, moodle_session, feed_session])
def test_every_session_goes_the_way_of_the_policy_of_this_computer(
    session: Callable[[], HttpSession], policy: Path
) -> None:
    heads: list[bytes] = []

    async def story() -> None:
        async with a_proxy(heads) as address:
            set_proxy(policy, address)
            assert await cause_of(session()) is OfflineCause.PROXY

    run(story())
    assert len(heads) == 1


def test_under_a_broken_policy_nothing_goes_out(policy: Path) -> None:
    policy.write_text('[proxy]\nadress = "http://proxy.example.org:8080"')
    with pytest.raises(PolicyBroken, match="did you mean address"):
        HttpSession()


# Certificates ----------------------------------------------------------------------------------


@pytest.fixture
def authority(tmp_path: Path) -> Iterator[tuple[trustme.CA, Path]]:
    """An authority that the system does not know, and its file."""
    ours = trustme.CA()
    path = tmp_path / "ours.pem"
    ours.cert_pem.write_to_path(str(path))
    yield ours, path


async def posted(context: ssl.SSLContext, network: NetworkSettings) -> list[bytes]:
    """Send a form to a site with this TLS; return what certificates it was shown."""
    shown: list[bytes] = []

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        shown.append(writer.get_extra_info("ssl_object").getpeercert(binary_form=True) or b"")
        while await reader.read(4096):
            writer.write(ANSWER)

    asyncio.get_running_loop().set_exception_handler(lambda _loop, _context: None)
    async with listening(talk, tls=context) as port:
        session = HttpSession(way=way_by(network))
        try:
            await session.post_form(f"https://127.0.0.1:{port}/", FORM)
        finally:
            await session.close()
    return shown


def serving(ours: trustme.CA) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    ours.issue_cert("127.0.0.1").configure_cert(context)
    return context


def test_a_site_of_an_authority_of_the_organisation_is_trusted(
    authority: tuple[trustme.CA, Path],
) -> None:
    ours, path = authority
    assert asyncio.run(posted(serving(ours), NetworkSettings(authorities=(path,)))) == [b""]
    with pytest.raises(Offline) as refused:
        asyncio.run(posted(serving(ours), NetworkSettings()))
    assert refused.value.cause in {OfflineCause.CERTIFICATE, OfflineCause.CERTIFICATE_SELF_SIGNED}


@pytest.mark.parametrize("is_one_file", [True, False])
def test_the_certificate_of_this_computer_is_shown_to_a_site_that_asks(
    authority: tuple[trustme.CA, Path], tmp_path: Path, is_one_file: bool
) -> None:
    ours, path = authority
    own = ours.issue_cert("laptop.example")
    certificate, key = tmp_path / "own.pem", tmp_path / "own.key"
    if is_one_file:
        own.private_key_and_cert_chain_pem.write_to_path(str(certificate))
    else:
        own.cert_chain_pems[0].write_to_path(str(certificate))
        own.private_key_pem.write_to_path(str(key))
    context = serving(ours)
    context.verify_mode = ssl.CERT_REQUIRED
    ours.configure_trust(context)
    network = NetworkSettings(
        authorities=(path,),
        client_certificate=certificate,
        client_key=None if is_one_file else key,
    )
    (shown,) = asyncio.run(posted(context, network))
    assert shown == ssl.PEM_cert_to_DER_cert(own.cert_chain_pems[0].bytes().decode())


def test_a_site_below_tls_1_2_is_not_spoken_to(authority: tuple[trustme.CA, Path]) -> None:
    assert trusted().minimum_version is ssl.TLSVersion.TLSv1_2
    ours, path = authority
    context = serving(ours)
    with pytest.warns(DeprecationWarning):
        context.maximum_version = ssl.TLSVersion.TLSv1_1
    context.set_ciphers("ALL:@SECLEVEL=0")
    with pytest.raises(Offline) as refused:
        asyncio.run(posted(context, NetworkSettings(authorities=(path,))))
    assert refused.value.cause is OfflineCause.ENCRYPTION


def test_a_file_that_holds_no_certificate_is_named(tmp_path: Path) -> None:
    empty, missing = tmp_path / "empty.pem", tmp_path / "missing.pem"
    empty.write_text("no certificate")
    for path in (empty, missing):
        for network in (
            NetworkSettings(authorities=(path,)),
            NetworkSettings(client_certificate=path),
        ):
            with pytest.raises(PolicyBroken, match="cannot be used as certificates") as refusal:
                way_by(network)
            assert refusal.value.problems[0].source == str(path)


def test_a_locked_key_is_refused_instead_of_asked_for_on_a_terminal(tmp_path: Path) -> None:
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1()).private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.BestAvailableEncryption(b"a password"),
    )
    path = tmp_path / "own.pem"
    path.write_bytes(trustme.CA().issue_cert("laptop").cert_chain_pems[0].bytes() + key)
    with pytest.raises(PolicyBroken, match=r"own\.pem"):
        way_by(NetworkSettings(client_certificate=path))
