"""Marks of posts at the window: chosen while writing, kept with the draft, shown once, filtered."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer

from companion.domain.post_mark import PostMark
from tests.ui.desk import LONG
from tests.ui.test_window import FORUM, METER
from ui.widgets.discussion_delegate import DiscussionDelegate
from ui.wording import spoken_discussion

if TYPE_CHECKING:
    from tests.ui.desk import Desk
    from ui.views.mark_choice import MarkChoice


@pytest.fixture
def writer(sample_desk: Desk) -> Desk:
    """A person who replies, without a connection."""
    desk = sample_desk
    desk.work_offline()
    desk.open_forum(FORUM)
    desk.begin_reply(desk.read(METER).discussion_id)
    return desk


def choose(desk: Desk, mark: PostMark | None) -> MarkChoice:
    choice = desk.composer.marks
    choice.choices[mark].trigger()
    return choice


def save(desk: Desk) -> None:
    with desk.qtbot.waitSignal(desk.composer.saved, timeout=LONG):
        desk.composer.save_now()


def test_a_mark_is_written_before_a_reply_and_the_field_holds_ones_own_words(writer: Desk) -> None:
    writer.composer.text.setPlainText("💧 Clean the filter first.")
    choice = choose(writer, PostMark.TIP)
    save(writer)
    (draft,) = writer.session.workspace.writing.drafts()
    assert draft.draft.body == "💡 💧 Clean the filter first."
    assert writer.composer.text.toPlainText() == "💧 Clean the filter first."
    assert (choice.text(), choice.accessibleName()) == ("Tip", "Mark of your post: Tip")


def test_a_draft_remembers_its_mark_and_editing_changes_it(writer: Desk) -> None:
    writer.composer.text.setPlainText("Clean the filter.")
    choose(writer, PostMark.TIP)
    save(writer)
    (draft,) = writer.session.workspace.writing.drafts()
    with writer.qtbot.waitSignal(writer.composer.closed, timeout=LONG):
        writer.composer.close_composer()
    with writer.qtbot.waitSignal(writer.composer.opened, timeout=LONG):
        writer.window.thread_pane.writing.edit_item(draft)
    assert writer.composer.marks.chosen is PostMark.TIP
    assert writer.composer.text.toPlainText() == "Clean the filter."
    choose(writer, PostMark.IDEA)
    save(writer)
    (draft,) = writer.session.workspace.writing.drafts()
    assert draft.draft.body == "🌱 Clean the filter."
    choose(writer, None)
    save(writer)
    (draft,) = writer.session.workspace.writing.drafts()
    assert draft.draft.body == "Clean the filter."


def test_a_mark_alone_is_nothing_that_is_kept(writer: Desk) -> None:
    choose(writer, PostMark.IDEA)
    save(writer)
    with writer.qtbot.waitSignal(writer.session.changed, timeout=LONG):
        writer.composer.close_composer()
    writer.until(lambda: not writer.session.workspace.writing.drafts())


def test_the_mark_of_a_discussion_stands_in_its_title_and_in_the_preview(
    sample_desk: Desk,
) -> None:
    desk = sample_desk
    desk.work_offline()
    desk.open_forum(FORUM)
    with desk.qtbot.waitSignal(desk.composer.opened, timeout=LONG):
        desk.window.forum_pane.start_discussion()
    desk.composer.subject.setText("Which rope lasts?")
    choose(desk, PostMark.QUESTION)
    desk.composer.text.setPlainText("Ours is torn after a month.")
    desk.composer.preview_button.click()
    desk.until(lambda: "❓ Which rope lasts?" in desk.composer.preview.toPlainText())
    with desk.qtbot.waitSignal(desk.composer.queued, timeout=LONG) as queued:
        desk.composer.send()
    assert queued.args[0].draft.subject == "❓ Which rope lasts?"
    desk.until(lambda: desk.pane.title == "Which rope lasts?")
    assert desk.pane.head.mark.words.text() == "Question"


def test_the_thread_shows_the_mark_of_a_reply_once(writer: Desk) -> None:
    writer.composer.text.setPlainText("Clean the filter.")
    choose(writer, PostMark.TIP)
    with writer.qtbot.waitSignal(writer.composer.queued, timeout=LONG):
        writer.composer.send()
    browser = writer.window.thread_pane.browser
    writer.until(lambda: "Clean the filter." in browser.toPlainText())
    assert "Tip" in browser.toPlainText()
    assert "💡 Clean" not in browser.toPlainText()


def test_a_list_is_narrowed_down_to_a_mark_and_says_so(sample_desk: Desk) -> None:
    desk, pane = sample_desk, sample_desk.window.forum_pane
    desk.open_forum(FORUM)
    with desk.qtbot.waitSignal(pane.shown, timeout=LONG):
        pane.bar.marks[PostMark.CHALLENGE].trigger()
    desk.until(lambda: bool(pane.model.values))
    assert {d.mark for d in pane.model.values} == {PostMark.CHALLENGE}  # type: ignore[union-attr]
    assert pane.bar.button.text() == "Challenges"
    with desk.qtbot.waitSignal(pane.shown, timeout=LONG):
        pane.bar.clear()
    assert pane.bar.button.text() == ""


def test_a_screen_reader_hears_the_mark_and_not_the_sign(sample_desk: Desk) -> None:
    sample_desk.open_forum(FORUM)
    row = next(
        d for d in sample_desk.window.forum_pane.model.values if "🧗" in getattr(d, "title", "")
    )
    said = spoken_discussion(row)  # type: ignore[arg-type]
    assert said.startswith("Challenge, ")
    assert "🧗" not in said
    assert isinstance(sample_desk.window.forum_pane.list.itemDelegate(), DiscussionDelegate)


def test_the_key_opens_the_menu_of_marks(writer: Desk) -> None:
    opened = writer.composer.marks.menu().aboutToShow
    with writer.qtbot.waitSignal(opened, timeout=LONG):
        opened.connect(lambda: QTimer.singleShot(0, writer.composer.marks.menu().close))
        writer.composer.tools.mark.trigger()
    assert writer.composer.tools.mark.shortcut().toString() == "Ctrl+M"
