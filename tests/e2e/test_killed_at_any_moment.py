"""The program killed at any moment: nothing is lost, nothing is doubled, the next run completes."""

from __future__ import annotations

import random
import time
from collections import Counter
from typing import TYPE_CHECKING

import pytest

from companion.domain.draft import ItemState
from companion.services.accounts import Accounts
from tests.e2e.forked_commands import ForkedCommands
from tests.sync.device import Device
from tests.sync.world import ClassroomWorld

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from companion.domain.account import Account

KILLS = 100
MOST_RUNS = 4 * KILLS
"""On a busy machine a run may end before its killer comes: it is run again."""
SEED = 20260302
SETTLE_SECONDS = 1.0

pytestmark = pytest.mark.slow


@pytest.fixture
def commands() -> Iterator[ForkedCommands]:
    with ForkedCommands({"COMPANION_SETTLE_SECONDS": str(SETTLE_SECONDS)}) as commands:
        yield commands


class Laptop:
    """A data folder with an account; syncs in processes of its own, or here."""

    def __init__(self, folder: Path, school: ClassroomWorld, commands: ForkedCommands) -> None:
        self._data = folder
        self._school = school
        self._commands = commands
        account = school.device.account
        accounts = Accounts(folder)
        self.account: Account = accounts.add(
            kind=account.kind,
            site_url=school.server.url,
            site_name=account.site_name,
            username=account.username,
            full_name=account.full_name,
            remote_user_id=account.remote_user_id,
        )
        self._folder = accounts.folder_of(self.account.account_id)

    def sync_and_kill(self, kill_after: float | None) -> bool:
        """Run `companion sync` and kill it after some seconds; say whether it was killed."""
        ending = self._commands.run(
            "sync",
            "--data-dir",
            str(self._data),
            "--account",
            str(self.account.account_id),
            "--json",
            "--token-stdin",
            typed=self._school.token + "\n",
            kill_after=kill_after,
        )
        assert ending.killed or ending.exit_code == 0, ending
        return ending.killed

    def duration(self) -> float:
        """How long a sync takes that nobody kills."""
        begun = time.monotonic()
        assert not self.sync_and_kill(None)
        return time.monotonic() - begun

    def open(self) -> Device:
        return Device(
            self._folder, self.account, self._school.connect, settle_seconds=SETTLE_SECONDS
        )


@pytest.fixture
def school(tmp_path: Path) -> Iterator[ClassroomWorld]:
    world = ClassroomWorld(tmp_path / "school")
    world.site_url = world.server.url
    yield world
    world.close()


@pytest.mark.timeout(240)
def test_a_first_sync_killed_at_any_moment_is_completed_by_the_next(
    tmp_path: Path, school: ClassroomWorld, commands: ForkedCommands
) -> None:
    dice = random.Random(SEED)
    whole = school.fresh_cache()
    usual = Laptop(tmp_path / "unharmed", school, commands).duration()
    cached_at_death: Counter[str] = Counter()
    for number in range(MOST_RUNS):
        if cached_at_death["killed"] == KILLS:
            break
        laptop = Laptop(tmp_path / f"laptop-{number}", school, commands)
        killed = laptop.sync_and_kill(dice.uniform(0, usual))
        device = laptop.open()
        posts = len(device.cache().posts)
        cached_at_death["some"] += 0 < posts < len(whole.posts)
        assert device.sync().complete
        assert device.cache() == whole
        device.close()
        cached_at_death["killed"] += killed
    assert cached_at_death["killed"] == KILLS, cached_at_death
    assert cached_at_death["some"] > 3, cached_at_death


@pytest.mark.timeout(240)
def test_a_posting_run_killed_at_any_moment_posts_everything_once(
    tmp_path: Path, school: ClassroomWorld, commands: ForkedCommands
) -> None:
    dice = random.Random(SEED)
    laptop = Laptop(tmp_path / "laptop", school, commands)
    device = laptop.open()
    device.sync()
    written = write_five(device, school, 0)
    device.close()
    usual = laptop.duration()
    states_at_death: Counter[str] = Counter()
    for number in range(1, MOST_RUNS):
        if states_at_death["killed"] == KILLS:
            break
        device = laptop.open()
        latest = write_five(device, school, number)
        written |= latest
        device.close()
        killed = laptop.sync_and_kill(dice.uniform(0, usual))
        device = laptop.open()
        states = [device.state(item) for item in latest]
        states_at_death.update(set(states))
        states_at_death["killed"] += killed
        assert device.sync(wait_for_doubts=True).complete
        for item_id, words in latest.items():
            assert device.state(item_id) == ItemState.SENT
            assert [post.id for post in school.holding(words)] == [
                int(device.item(item_id).remote_id or 0)
            ]
        if number % 20 == 0:
            assert device.cache() == school.fresh_cache()
        device.close()
    assert states_at_death["killed"] == KILLS, states_at_death
    assert states_at_death["sending"] > 3, states_at_death
    assert states_at_death["sent"] > 3, states_at_death
    for words in written.values():
        assert len(school.holding(words)) == 1
    assert len(school.holding("Written ")) == len(written)


def write_five(device: Device, school: ClassroomWorld, number: int) -> dict[str, str]:
    """Queue two discussions, a reply to a peer, one to a queued discussion and one to a reply.

    Return the words of each item by its id.
    """
    forum = str(school.control.forum("water-ideas").id)
    answerable = [
        remote_id
        for remote_id, post in sorted(device.cache().posts.items())
        if device.post(remote_id).can_reply and "Written" not in str(post)
    ]
    words = [f"Written {number:03}-{letter}." for letter in "abcde"]
    discussion = device.discuss(forum, f"Subject {number}", words[0])
    another = device.discuss(forum, f"Another {number}", words[1])
    to_peer = device.reply(answerable[number % len(answerable)], words[2])
    reply = device.reply_to_item(discussion, words[3])
    to_reply = device.reply_to_item(reply, words[4])
    return dict(zip((discussion, another, to_peer, reply, to_reply), words, strict=True))
