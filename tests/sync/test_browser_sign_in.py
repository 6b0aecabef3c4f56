"""Signing in through the browser: what is asked of the site, and which answers count."""

from __future__ import annotations

import base64
import hashlib
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

import pytest

from companion.domain.account import ServerKind
from companion.domain.links import is_sign_in_answer, read_link
from companion.errors import (
    NotAForumServer,
    NotASignInAnswer,
    SignInNotAwaited,
    SiteProblem,
)
from sync.browser_sign_in import PASSPORT_SECONDS, PendingSignIns
from sync.classroom.control import ClassroomControl
from sync.classroom.server import ClassroomServer
from sync.sign_in import examine_site, sign_in, sign_in_with_token
from sync.site_port import IdentityProvider, SiteDescription
from tests.persons_browser import PersonsBrowser

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TOKEN = "0123456789abcdef0123456789abcdef"
ROOT = "https://moodle.example"
SITE = SiteDescription(
    ServerKind.MOODLE,
    ROOT,
    "Field Academy",
    takes_password=False,
    launch_url=f"{ROOT}/admin/tool/mobile/launch.php",
    roots=(ROOT,),
)


class Clock:
    now = 1_000.0

    def __call__(self) -> float:
        return self.now


def answer(passport: str, *, root: str = ROOT, scheme: str = "companion", more: str = "") -> str:
    """Make what a site with this address answers."""
    signature = hashlib.md5((root + passport).encode()).hexdigest()
    coded = base64.b64encode(f"{signature}:::{TOKEN}{more}".encode()).decode()
    return f"{scheme}://token={coded}"


@pytest.fixture
def site(tmp_path: Path) -> Iterator[ClassroomServer]:
    with ClassroomServer(tmp_path / "site") as server:
        yield server


def test_browser_is_sent_to_the_launch_page_with_a_passport_of_its_own_each_time() -> None:
    pending = PendingSignIns()
    first, second = pending.begin(SITE), pending.begin(SITE)
    asked = parse_qs(urlsplit(first.address).query)
    assert first.address.startswith(SITE.launch_url + "?")
    assert asked["service"] == ["moodle_mobile_app"]
    assert asked["urlscheme"] == ["companion"]
    assert len(asked["passport"][0]) >= 32
    assert first.passport != second.passport


def test_identity_provider_is_asked_for_by_the_sites_number_for_it() -> None:
    begun = PendingSignIns().begin(SITE, IdentityProvider("7", "Directory"))
    assert parse_qs(urlsplit(begun.address).query)["oauthsso"] == ["7"]


@pytest.mark.parametrize("scheme", ["companion", "moodlemobile", "MoodleMobile"])
@pytest.mark.parametrize("root", [ROOT, "http://moodle.example"])
@pytest.mark.parametrize("more", ["", ":::privatetokenprivatetoken"])
@pytest.mark.parametrize("behind", ["", "/", "#", "/#"])
def test_signed_answer_gives_the_token(scheme: str, root: str, more: str, behind: str) -> None:
    pending = PendingSignIns()
    begun = pending.begin(SITE)
    returned = answer(begun.passport, root=root, scheme=scheme, more=more) + behind
    assert pending.redeem(returned) == (begun, TOKEN)


def test_answer_may_come_percent_encoded_and_without_its_padding() -> None:
    pending = PendingSignIns()
    begun = pending.begin(SITE)
    returned = answer(begun.passport).rstrip("=").replace("token=", "token%3D")
    assert pending.redeem(returned) == (begun, TOKEN)


def test_answer_counts_once() -> None:
    pending = PendingSignIns()
    returned = answer(pending.begin(SITE).passport)
    pending.redeem(returned)
    with pytest.raises(SignInNotAwaited):
        pending.redeem(returned)


def test_answer_counts_for_half_an_hour() -> None:
    clock = Clock()
    pending = PendingSignIns(clock)
    begun = pending.begin(SITE)
    clock.now += PASSPORT_SECONDS
    with pytest.raises(SignInNotAwaited):
        pending.redeem(answer(begun.passport))


def test_answer_to_a_sign_in_that_was_given_up_does_not_count() -> None:
    pending = PendingSignIns()
    begun = pending.begin(SITE)
    pending.drop(begun)
    with pytest.raises(SignInNotAwaited):
        pending.redeem(answer(begun.passport))


@pytest.mark.parametrize(
    ("passport", "root"), [("another", ROOT), (None, "https://evil.example"), ("", ROOT)]
)
def test_answer_that_is_signed_otherwise_is_refused_and_the_right_one_still_counts(
    passport: str | None, root: str
) -> None:
    pending = PendingSignIns()
    begun = pending.begin(SITE)
    used = begun.passport if passport is None else passport
    with pytest.raises(SignInNotAwaited):
        pending.redeem(answer(used, root=root))
    assert pending.redeem(answer(begun.passport)) == (begun, TOKEN)


def test_of_two_sign_ins_each_answer_ends_its_own() -> None:
    pending = PendingSignIns()
    first, second = pending.begin(SITE), pending.begin(SITE)
    assert pending.redeem(answer(second.passport))[0] is second
    assert pending.redeem(answer(first.passport))[0] is first


@pytest.mark.parametrize(
    "text",
    [
        "",
        "companion://token=",
        "companion://token=%%%",
        "companion://token=" + base64.b64encode(b"no signature").decode(),
        "companion://token=" + base64.b64encode(b"x" * 32 + b":::" + b"y" * 32).decode(),
        "companion://token=" + base64.b64encode(("a" * 32 + ":::short").encode()).decode(),
        "companion://token=" + base64.b64encode(("a" * 32 + ":::" + "é" * 20).encode()).decode(),
        "companion://token=" + "A" * 5_000,
        "https://evil.example/token=abc",
        "companion:course/3?site=https%3A%2F%2Fmoodle.example",
    ],
)
def test_other_texts_are_no_answer(text: str) -> None:
    pending = PendingSignIns()
    pending.begin(SITE)
    with pytest.raises(NotASignInAnswer):
        pending.redeem(text)


def test_an_answer_is_no_link_to_a_place_and_never_written_out() -> None:
    pending = PendingSignIns()
    begun = pending.begin(SITE)
    assert is_sign_in_answer(answer(begun.passport))
    assert read_link(answer(begun.passport), ROOT) is None
    assert begun.passport not in repr(begun)


def test_site_that_signs_in_by_browser_only_says_so_and_takes_no_password(
    site: ClassroomServer,
) -> None:
    ClassroomControl(site.database_path).sign_in_by_browser()
    described = examine_site(site.url)
    assert not described.takes_password
    with pytest.raises(NotAForumServer) as refused:
        sign_in(described, site.users[0].username, site.users[0].password)
    assert refused.value.problem is SiteProblem.BROWSER_SIGN_IN_ONLY


@pytest.mark.parametrize("forced", ["", "moodlemobile"])
def test_whoever_signs_in_in_the_browser_is_signed_in_here(
    forced: str, site: ClassroomServer
) -> None:
    ClassroomControl(site.database_path).sign_in_by_browser(forced_scheme=forced)
    user, pending = site.users[1], PendingSignIns()
    begun = pending.begin(examine_site(site.url))
    with PersonsBrowser((user.username, "wrong")) as browser:
        browser.open(begun.address)
        assert "Invalid login" in browser.pages[-1]
        browser.signs_in_as = (user.username, user.password)
        browser.open(begun.address)
        assert browser.came_to.startswith(f"{forced or 'companion'}://token=")
        ended, token = pending.redeem(browser.came_to)
        assert sign_in_with_token(ended.site, token).account.username == user.username
        # Signed in there already, the browser leads back at once.
        browser.signs_in_as = None
        again = pending.begin(ended.site)
        browser.open(again.address)
        assert pending.redeem(browser.came_to) == (again, token)


def test_identity_providers_are_told_and_lead_back_too(site: ClassroomServer) -> None:
    ClassroomControl(site.database_path).offer_providers("Staff directory", "Partners")
    described = examine_site(site.url)
    assert described.takes_password
    assert [each.name for each in described.providers] == ["Staff directory", "Partners"]
    user, pending = site.users[0], PendingSignIns()
    with PersonsBrowser((user.username, user.password)) as browser:
        browser.open(pending.begin(described).address)
        assert "not enabled or configured" in browser.pages[-1]
        browser.open(pending.begin(described, described.providers[1]).address)
        assert "Partners" in browser.pages[-1]
        assert pending.redeem(browser.came_to)[1]
