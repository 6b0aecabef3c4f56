"""Who the peers are, offline: read a few at a time, seldom, and only of those who wrote."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from companion.domain.person import RemoteProfile
from sync.memory_site import ALL_CAPABILITIES
from tests.sync.world import MemoryWorld

if TYPE_CHECKING:
    from pathlib import Path

    from companion.domain.person import ContactCard
    from tests.sync.device import Device
    from tests.sync.world import ClassroomWorld


def card(device: Device, typed: str) -> ContactCard:
    people = device.workspace.people
    return people.card(people.known().find(typed)[0].person_id)


def a_profile(world: MemoryWorld, **changes: object) -> RemoteProfile:
    made = RemoteProfile(
        person_remote_id=world.peer.remote_id,
        course_remote_id=world.course,
        roles=("student",),
        groups=("River villages",),
        html="<p>I look after <b>three</b> wells.<script>alert(1)</script></p>",
        city="Dire Dawa",
        country="ET",
        last_seen_at=datetime(2026, 11, 1, tzinfo=UTC),
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def tell(world: MemoryWorld, profile: RemoteProfile) -> None:
    world.site.profiles[profile.person_remote_id, profile.course_remote_id] = profile


def test_after_the_first_sync_cards_say_roles_and_groups_offline(
    classroom: ClassroomWorld,
) -> None:
    device = classroom.device
    assert device.sync().complete
    assert device.sync().requests == 1
    classroom.proxy.close()
    grace = card(device, "grace achieng")
    assert {role for one in grace.memberships for role in one.roles} == {"editingteacher"}
    fatima = card(device, "فاطمة")
    assert any(one.groups for one in fatima.memberships)
    assert fatima.last_seen_at is None


def test_what_somebody_says_of_themselves_is_kept_as_plain_words(tmp_path: Path) -> None:
    world = MemoryWorld(tmp_path)
    world.discussion()
    tell(world, a_profile(world))
    world.device.sync()
    found = card(world.device, "abebe")
    assert found.text == "I look after three wells."
    assert (found.city, found.country) == ("Dire Dawa", "ET")
    assert found.last_seen_at == datetime(2026, 11, 1, tzinfo=UTC)
    world.close()


def test_people_are_asked_about_once_an_hour_at_most_and_again_after_a_month(
    tmp_path: Path,
) -> None:
    world = MemoryWorld(tmp_path)
    world.discussion()
    world.device.sync()
    assert "profiles" in world.calls
    tell(world, a_profile(world))
    world.turn(2 * 3_600)
    world.device.sync()
    assert "profiles" not in world.calls
    assert card(world.device, "abebe").city == ""
    world.turn(31 * 86_400)
    world.device.sync()
    assert card(world.device, "abebe").city == "Dire Dawa"
    world.close()


def test_nobody_is_asked_about_where_nothing_was_written_or_the_site_does_not_tell(
    tmp_path: Path,
) -> None:
    world = MemoryWorld(tmp_path / "empty")
    world.device.sync()
    assert "profiles" not in world.calls
    world.close()
    silent = replace(ALL_CAPABILITIES, profiles=False)
    world = MemoryWorld(tmp_path / "silent", capabilities=silent)
    world.discussion()
    assert world.device.sync().complete
    assert "profiles" not in world.calls
    world.close()
