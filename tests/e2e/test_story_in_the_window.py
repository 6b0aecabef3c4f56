"""The main job in the real app: real window, sockets, files, and real ends of the process."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.e2e.sitting import sit_down
from tests.e2e.window_steps import DISCUSSION, REPLY, TOPIC

if TYPE_CHECKING:
    from tests.e2e.conftest import Laptop, School


@pytest.mark.timeout(240)
def test_posts_written_offline_reach_the_server_once_after_the_app_was_ended(
    school: School, laptop: Laptop
) -> None:
    laptop.environment["STORY_URL"] = school.url
    sit_down(laptop, "window_steps.py", "step_sign_in_with_the_wizard")
    posts_before = school.holds.count("posts")

    school.network.down()
    sit_down(laptop, "window_steps.py", "step_read_search_and_write_without_a_network")
    assert school.holds.count("posts") == posts_before
    assert laptop.ask("status", "--account", "1")["waiting"] == 2

    school.network.up()
    sit_down(laptop, "window_steps.py", "step_the_next_start_sends_both")

    assert school.holds.count("posts") == posts_before + 2
    own = [post for post in school.holds.posts_by("amina") if REPLY in post.message]
    assert len(own) == 1
    assert DISCUSSION in school.holds.first_post(own[0].discussion_id).subject
    topics = [post for post in school.holds.posts_by("amina") if post.subject == TOPIC]
    assert [("<em>frays</em>" in post.message) for post in topics] == [True]
