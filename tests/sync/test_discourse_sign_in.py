"""Signing in to a Discourse: a key of one's own, asked for in the browser and given encrypted."""

from __future__ import annotations

import base64
import json
import re
from html import unescape
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, quote, urlencode, urlsplit

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric import padding
from cryptography.hazmat.primitives.serialization import load_pem_public_key

from companion.domain.account import ServerKind
from companion.domain.links import is_sign_in_answer
from companion.errors import NotAForumServer, NotASignInAnswer, SignedOut, SignInNotAwaited
from sync.browser_sign_in import PendingSignIns
from sync.discourse_sample.village_server import VillageServer
from sync.sign_in import examine_site, sign_in, sign_in_with_token
from sync.site_port import SiteDescription

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="module")
def village() -> Iterator[VillageServer]:
    with VillageServer() as server:
        yield server


def authorized(village: VillageServer, address: str, username: str = "amina") -> str:
    """Do what a person does in the browser: say who one is, and let the app in.

    Returns the address to which the site sends the browser, or the text that it shows.
    """
    page = httpx.get(address)
    assert page.status_code == 200, page.text
    fields = {
        unescape(name): unescape(value)
        for name, value in re.findall(r'type="hidden" name="([^"]*)" value="([^"]*)"', page.text)
    }
    answer = httpx.post(f"{village.url}/user-api-key", data={**fields, "as": username})
    return str(answer.headers.get("location", answer.text))


def test_key_comes_back_through_the_browser_for_who_is_signed_in_there(
    village: VillageServer,
) -> None:
    site = examine_site(f"{village.url}/t/which-sand/8")
    assert (site.kind, site.name) == (ServerKind.DISCOURSE, "Village forum")
    assert not site.takes_password
    pending = PendingSignIns()
    begun = pending.begin(site)
    answer = authorized(village, begun.address, "kwame")
    assert is_sign_in_answer(answer)
    which, key = pending.redeem(answer)
    assert which is begun
    signed_in = sign_in_with_token(site, key)
    assert signed_in.account.full_name == "Kwame Mensah"
    assert key not in answer
    assert key not in repr(signed_in)
    assert begun.passport not in repr(begun)
    with pytest.raises(SignInNotAwaited):
        pending.redeem(answer)


def test_answer_that_the_page_shows_can_be_pasted(village: VillageServer) -> None:
    site = examine_site(village.url)
    pending = PendingSignIns()
    begun = pending.begin(site)
    without = re.sub(r"&auth_redirect=[^&]*", "", begun.address)
    shown = authorized(village, without)
    assert "://" not in shown
    assert "\n" in shown
    _, key = pending.redeem(f"  {shown} ")
    assert sign_in_with_token(site, key).account.username == "amina"


def test_answer_of_an_older_site_is_read(village: VillageServer) -> None:
    """It knows no other padding than the one before OAEP."""
    pending = PendingSignIns()
    begun = pending.begin(examine_site(village.url))
    asked = {name: value[0] for name, value in parse_qs(urlsplit(begun.address).query).items()}
    public = load_pem_public_key(asked["public_key"].encode())
    told = json.dumps({"key": "k" * 32, "nonce": asked["nonce"], "push": False, "api": 4})
    payload = base64.b64encode(public.encrypt(told.encode(), padding.PKCS1v15())).decode()  # type: ignore[union-attr]
    assert pending.redeem(f"discourse://auth_redirect?payload={quote(payload)}")[1] == "k" * 32


def test_answer_to_another_sign_in_ends_none(village: VillageServer) -> None:
    site = examine_site(village.url)
    pending, others = PendingSignIns(), PendingSignIns()
    begun = pending.begin(site)
    foreign = authorized(village, others.begin(site).address)
    with pytest.raises(SignInNotAwaited):
        pending.redeem(foreign)
    replayed = re.sub(r"nonce=[^&]*", "nonce=somebody-elses", begun.address)
    with pytest.raises(SignInNotAwaited):
        pending.redeem(authorized(village, replayed))
    assert pending.redeem(authorized(village, begun.address))[0] is begun


@pytest.mark.parametrize(
    "text",
    [
        "",
        "hello",
        "discourse://auth_redirect?payload=",
        "discourse://auth_redirect?payload=%00%00",
        "discourse://auth_redirect?" + urlencode({"payload": "A" * 5_000}),
        "https://forum.example/t/1",
    ],
)
def test_other_texts_are_no_answers(village: VillageServer, text: str) -> None:
    pending = PendingSignIns()
    pending.begin(examine_site(village.url))
    with pytest.raises(NotASignInAnswer):
        pending.redeem(text)


def test_sign_in_to_a_moodle_that_goes_on_does_not_keep_the_key_out(
    village: VillageServer,
) -> None:
    root = "https://moodle.example"
    moodle = SiteDescription(
        ServerKind.MOODLE,
        root,
        "Academy",
        takes_password=False,
        launch_url=f"{root}/admin/tool/mobile/launch.php",
        roots=(root,),
    )
    pending = PendingSignIns()
    pending.begin(moodle)
    begun = pending.begin(examine_site(village.url))
    assert pending.redeem(authorized(village, begun.address))[0] is begun


def test_key_that_was_revoked_signs_out_and_a_password_is_not_taken(
    village: VillageServer,
) -> None:
    site = examine_site(village.url)
    with pytest.raises(SignedOut):
        sign_in_with_token(site, "0" * 64)
    with pytest.raises(NotAForumServer):
        sign_in(site, "amina", "secret")
