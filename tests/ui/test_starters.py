"""What a forum offers to write about, at the window: calmly, and only as long as it is wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from companion.domain.post_mark import PostMark
from tests.ui.desk import LONG
from tests.ui.test_window import FORUM

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.ui.desk import Desk
    from ui.widgets.starter_strip import StarterStrip


@pytest.fixture
def quiet(sample_desk: Desk) -> Iterator[StarterStrip]:
    """The strip of a forum in which nobody has written for long."""
    desk = sample_desk
    desk.work_offline()
    forums = desk.session.workspace.reading.forums()
    forum = next(f for f in forums if f.name == FORUM)
    with desk.session.workspace.database.writing(durable=False) as connection:
        connection.execute("DELETE FROM fact WHERE name LIKE 'starter%'")
        connection.execute(
            "UPDATE discussion SET last_post_at = 1e9 WHERE forum_id = ?", (forum.forum_id,)
        )
        connection.execute("UPDATE activity SET completion = 'open'")
    desk.open_forum(FORUM)
    strip = desk.window.forum_pane.starter
    desk.until(strip.isVisible)
    yield strip


def test_write_opens_the_composer_with_mark_and_suggestion_and_no_words(
    sample_desk: Desk, quiet: StarterStrip
) -> None:
    composer = sample_desk.composer
    offered, prompt = quiet.offer, quiet.words.text()
    assert offered is not None
    with sample_desk.qtbot.waitSignal(composer.opened, timeout=LONG):
        quiet.write.click()
    assert composer.marks.chosen is offered.starter.mark
    assert isinstance(composer.marks.chosen, PostMark)
    assert composer.subject.placeholderText() == prompt
    assert (composer.subject.text(), composer.text.toPlainText()) == ("", "")
    assert not quiet.isVisible()
    with sample_desk.qtbot.waitSignal(composer.closed, timeout=LONG):
        composer.close_composer()
    assert sample_desk.session.workspace.writing.drafts() == ()


def test_the_next_discussion_has_no_suggestion_any_more(
    sample_desk: Desk, quiet: StarterStrip
) -> None:
    composer = sample_desk.composer
    with sample_desk.qtbot.waitSignal(composer.opened, timeout=LONG):
        quiet.write.click()
    with sample_desk.qtbot.waitSignal(composer.closed, timeout=LONG):
        composer.close_composer()
    with sample_desk.qtbot.waitSignal(composer.opened, timeout=LONG):
        sample_desk.window.forum_pane.start_discussion()
    assert composer.subject.placeholderText() == "Title of the discussion"
    assert composer.marks.chosen is None


def test_not_now_hides_it_and_it_does_not_come_back(sample_desk: Desk, quiet: StarterStrip) -> None:
    pane = sample_desk.window.forum_pane
    quiet.later.click()
    assert not quiet.isVisible()
    starters, forum_id = sample_desk.session.workspace.starters, pane.forum.forum_id  # type: ignore[union-attr]
    sample_desk.until(lambda: starters.offer(forum_id) is None)
    with sample_desk.qtbot.waitSignal(pane.shown, timeout=LONG):
        pane.bar.unread_first.trigger()
    assert not quiet.isVisible()


def test_a_setting_turns_it_off(sample_desk: Desk, quiet: StarterStrip) -> None:
    pane = sample_desk.window.forum_pane
    sample_desk.app.setting.take({"offers_starters": False})
    with sample_desk.qtbot.waitSignal(pane.shown, timeout=LONG):
        pane.bar.unread_first.trigger()
    assert not quiet.isVisible()
