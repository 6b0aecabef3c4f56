"""A person's whole way through the app, with one hand tied."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.ui.tours import DISCUSSION, QUOTED, REPLY, TOPIC, KeyboardTour, MouseTour

if TYPE_CHECKING:
    from tests.ui.desk import Desk


@pytest.mark.timeout(120)
def test_a_person_without_a_mouse_reads_writes_searches_and_sets_up(desk: Desk) -> None:
    assert len(list(KeyboardTour(desk).stops())) == 10
    own = desk.classroom.posts_by(desk.app.sample.users[0].username)
    assert sum(REPLY in post.message for post in own) == 1
    assert sum(post.subject == TOPIC for post in own) == 1
    reply = next(post for post in own if REPLY in post.message)
    assert DISCUSSION in desk.classroom.first_post(reply.discussion_id).subject


@pytest.mark.timeout(120)
def test_a_person_without_a_keyboard_reads_quotes_searches_and_sets_up(desk: Desk) -> None:
    assert len(list(MouseTour(desk).stops())) == 9
    own = desk.classroom.posts_by(desk.app.sample.users[0].username)
    assert sum(f"<blockquote>\n<p>{QUOTED}</p>" in post.message for post in own) == 1
