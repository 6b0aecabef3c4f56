"""Networks that answer themselves until one has signed in on their page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from companion.errors import ContractBroken, Offline, OfflineCause
from sync.connection_state import page_may_help, page_of_network, state_shown_by
from sync.events import ConnectionState
from sync.sign_in import examine_site, sign_in
from tests.faults.faults import Replace, calling, every_nth, html_page
from tests.faults.http_messages import page
from tests.sync.world import ADD_REPLY

if TYPE_CHECKING:
    from companion.errors import ServerError
    from tests.faults.faults import Fault
    from tests.faults.http_messages import Request
    from tests.sync.world import ClassroomWorld

PAGE_OF_HOTEL = "http://hotel.example/welcome"

PORTALS: dict[str, Fault] = {
    "a page": html_page(),
    "a redirect": Replace(page(302, "", location=PAGE_OF_HOTEL)),
    "a redirect with the method kept": Replace(page(307, "", location=PAGE_OF_HOTEL)),
    "status 511": Replace(page(511, "<title>Welcome to HotelNet</title>")),
}


def is_portal(error: ServerError | None) -> bool:
    return isinstance(error, Offline) and error.cause is OfflineCause.CAPTIVE_PORTAL


class Portal:
    """A network's own page before the classroom; keeps what it was told."""

    def __init__(self, classroom: ClassroomWorld, fault: Fault) -> None:
        self.heard: list[Request] = []
        self._open = True
        classroom.proxy.plan(fault, self._hears, times=None)

    def _hears(self, request: Request) -> bool:
        if self._open:
            self.heard.append(request)
        return self._open

    def sign_in(self) -> None:
        self._open = False

    def was_told(self, words: str) -> int:
        return sum(words.encode() in request.body for request in self.heard)


@pytest.mark.parametrize("portal", PORTALS)
def test_the_first_request_of_a_sync_finds_the_networks_page(
    classroom: ClassroomWorld, portal: str
) -> None:
    classroom.device.sync()
    cached = classroom.device.cache()
    hotel = Portal(classroom, PORTALS[portal])
    error = classroom.device.sync().error
    assert is_portal(error)
    assert state_shown_by(error) is ConnectionState.OFFLINE
    assert page_may_help(error)
    assert hotel.was_told(classroom.token) == 1, "only what met the page unawares"
    assert classroom.device.cache() == cached
    hotel.sign_in()
    assert classroom.device.sync().complete


@pytest.mark.parametrize("portal", PORTALS)
def test_a_network_that_begins_to_ask_in_the_middle_of_a_sync_loses_nothing(
    classroom: ClassroomWorld, portal: str
) -> None:
    fault = PORTALS[portal]
    began = classroom.proxy.plan(fault, every_nth(2), times=None)
    classroom.proxy.plan(fault, lambda _: began.met.is_set(), times=None)
    assert is_portal(classroom.device.sync().error)
    classroom.proxy.heal()
    assert classroom.device.sync().complete
    assert classroom.device.cache() == classroom.fresh_cache()


@pytest.mark.parametrize(
    ("portal", "state"),
    [("a page", "in_doubt"), ("a redirect", "queued"), ("status 511", "queued")],
)
def test_words_that_meet_the_networks_page_are_kept_and_posted_once(
    classroom: ClassroomWorld, portal: str, state: str
) -> None:
    opening = classroom.discussion()
    classroom.device.sync()
    item = classroom.device.reply(str(opening.id), "Only for the site.")
    other = classroom.device.reply(str(opening.id), "Nor this.")
    fault = PORTALS[portal]
    began = classroom.proxy.plan(fault, calling(ADD_REPLY), times=None)
    classroom.proxy.plan(fault, lambda _: began.met.is_set(), times=None)
    assert is_portal(classroom.device.sync().error)
    assert classroom.device.state(item) == state
    assert classroom.device.state(other) == "queued", "nothing more is said to the page"
    classroom.proxy.heal()
    classroom.device.sync(wait_for_doubts=True)
    assert [classroom.device.state(one) for one in (item, other)] == ["sent", "sent"]
    assert len(classroom.holding("Only for the site.")) == 1


def test_a_page_of_the_site_itself_is_not_taken_for_the_networks(
    classroom: ClassroomWorld,
) -> None:
    opening = classroom.discussion()
    classroom.device.sync()
    classroom.device.reply(str(opening.id), "Hello.")
    classroom.proxy.plan(html_page(delivered=True), calling(ADD_REPLY))
    assert not is_portal(classroom.device.sync().error)
    assert len(classroom.holding("Hello.")) == 1


def test_a_site_that_has_moved_for_good_is_not_taken_for_a_network(
    classroom: ClassroomWorld,
) -> None:
    moved = Replace(page(301, "", location="https://new.example/"))
    classroom.proxy.plan(moved, times=None)
    assert isinstance(classroom.device.sync().error, ContractBroken)


def test_signing_in_at_the_networks_page_is_told_as_that(classroom: ClassroomWorld) -> None:
    site = examine_site(classroom.proxy.url)
    classroom.proxy.plan(html_page(), times=None)
    with pytest.raises(Offline) as refused:
        sign_in(site, "amina", "whatever")
    assert is_portal(refused.value)


@pytest.mark.parametrize(
    ("site", "opened"),
    [
        ("https://learn.example.org/moodle", "http://learn.example.org/"),
        ("https://learn.example.org:8443/moodle?x=1", "http://learn.example.org/"),
        ("http://127.0.0.1:8080/moodle", "http://127.0.0.1:8080/"),
        ("https://[2001:db8::1]:8443/", "http://[2001:db8::1]/"),
        ("https://amina:secret@learn.example.org/", "http://learn.example.org/"),
    ],
)
def test_the_networks_page_is_looked_for_at_the_site_and_nowhere_else(
    site: str, opened: str
) -> None:
    assert page_of_network(site) == opened


def test_only_where_a_page_can_be_in_the_way_is_it_offered() -> None:
    assert page_may_help(Offline("x", OfflineCause.CERTIFICATE_OF_ANOTHER))
    assert not page_may_help(Offline("x", OfflineCause.CERTIFICATE_EXPIRED))
    assert not page_may_help(Offline("x", OfflineCause.CONNECTION_REFUSED))
    assert not page_may_help(ContractBroken("x"))
    assert not page_may_help(None)
