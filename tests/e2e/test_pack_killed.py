"""An import of a pack that is killed at any moment: nothing passes for checked."""

from __future__ import annotations

import random
import time
from typing import TYPE_CHECKING

import pytest

from companion.services.accounts import Accounts
from tests.e2e.forked_commands import ForkedCommands
from tests.sync.device import Device
from tests.sync.world import ClassroomWorld

if TYPE_CHECKING:
    from pathlib import Path

KILLS = 8
SEED = 20261129

pytestmark = pytest.mark.slow

UNMARKED = (
    "SELECT count(*) FROM post JOIN discussion ON discussion.id = post.discussion_id"
    " WHERE post.pack_id IS NULL AND posts_read_at IS NULL"
)
"""Posts that nobody but a pack can have told of, and that do not say so."""


def test_import_that_is_killed_marks_all_it_brought_and_is_completed_by_the_next(
    tmp_path: Path,
) -> None:
    school = ClassroomWorld(tmp_path / "school")
    assert school.device.sync().complete
    courses = school.device.workspace.library.courses()
    pack = tmp_path / "course.companionpack"
    made = school.device.workspace.packs.save(courses[0].course_id, pack)

    account = school.device.account
    accounts = Accounts(tmp_path / "data")
    own = accounts.add(
        kind=account.kind,
        site_url=school.site_url,
        site_name=account.site_name,
        username=account.username,
        full_name=account.full_name,
        remote_user_id=account.remote_user_id,
    )
    folder = accounts.folder_of(own.account_id)
    device = Device(folder, own, school.connect, settle_seconds=0.0)
    assert device.sync().complete
    device.workspace.storage.clear_all()
    device.close()

    order = ("pack", "import", str(pack), "--data-dir", str(tmp_path / "data"), "--json")
    chance = random.Random(SEED)
    with ForkedCommands({}) as commands:
        began = time.monotonic()
        assert commands.run("pack", "show", *order[2:]).exit_code == 0
        longest = 2 * (time.monotonic() - began)
        for _ in range(KILLS):
            commands.run(*order, kill_after=chance.uniform(0.02, longest))
            device = Device(folder, own, school.connect, settle_seconds=0.0)
            with device.workspace.database.reading() as connection:
                assert connection.execute(UNMARKED).fetchone()[0] == 0
            device.close()
        assert commands.run(*order).exit_code == 0

    device = Device(folder, own, school.connect, settle_seconds=0.0)
    with device.workspace.database.reading() as connection:
        marked = "SELECT count(*) FROM post WHERE pack_id IS NOT NULL"
        assert connection.execute(marked).fetchone()[0] == made.posts
    assert device.sync().complete
    with device.workspace.database.reading() as connection:
        assert connection.execute(marked).fetchone()[0] == 0
    assert device.cache() == school.fresh_cache()
    device.close()
    school.close()
