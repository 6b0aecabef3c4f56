"""The main job in the real app: real window, sockets, files, and real ends of the process."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.e2e.window_steps import DISCUSSION, REPLY, TOPIC

if TYPE_CHECKING:
    from tests.e2e.conftest import Laptop, School

_STEPS = Path(__file__).with_name("window_steps.py")


@pytest.mark.timeout(240)
def test_posts_written_offline_reach_the_server_once_after_the_app_was_ended(
    school: School, laptop: Laptop
) -> None:
    laptop.environment["STORY_URL"] = school.url
    _sit_down(laptop, "step_sign_in_with_the_wizard")
    posts_before = school.holds.count("posts")

    school.network.down()
    _sit_down(laptop, "step_read_search_and_write_without_a_network")
    assert school.holds.count("posts") == posts_before
    assert laptop.ask("status", "--account", "1")["waiting"] == 2

    school.network.up()
    _sit_down(laptop, "step_the_next_start_sends_both")

    assert school.holds.count("posts") == posts_before + 2
    own = [post for post in school.holds.posts_by("amina") if REPLY in post.message]
    assert len(own) == 1
    assert DISCUSSION in school.holds.first_post(own[0].discussion_id).subject
    topics = [post for post in school.holds.posts_by("amina") if post.subject == TOPIC]
    assert [("<em>frays</em>" in post.message) for post in topics] == [True]


def _sit_down(laptop: Laptop, step: str) -> None:
    """Run one sitting as a process of its own, and see that it ended well."""
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "pytest",
            f"{_STEPS}::{step}",
            "-q",
            "-p",
            "no:cacheprovider",
            "-p",
            "no:xdist",
            "-o",
            "python_files=window_steps.py",
            "-o",
            "python_functions=step_*",
        ],
        capture_output=True,
        text=True,
        env=laptop.environment,
        check=False,
    )
    assert done.returncode == 0, f"{step}\n{done.stdout[-4000:]}\n{done.stderr[-2000:]}"
    assert "1 passed" in done.stdout
