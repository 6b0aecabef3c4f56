"""Reading as a person does it: what is new, by time or nested, folded, quoted, copied, kept."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QTextCursor
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from companion.domain.files import FileState, FileView
from companion.errors import StorageUnwritable
from tests.ui.fakes import a_post, clock
from tests.ui.test_files import picture_bytes
from tests.ui.test_thread_browser import a_browser, click_on
from ui.background import WORKERS
from ui.legible import shown_html
from ui.models.thread_entries import entries_of
from ui.pictures import kept_picture_count, kept_pictures
from ui.widgets.code_window import CodeWindow
from ui.widgets.hit_bar import HitBar
from ui.widgets.hit_marks import HitMarks
from ui.widgets.selected_words import selected_words
from ui.widgets.thread_browser import ThreadBrowser

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from companion.domain.forum import DiscussionSummary
    from companion.services.files import Files
    from tests.ui.desk import Desk
    from ui.models.thread_entries import Entry
    from ui.style.look import Look

FORUM = "Ideas, tips and hints"
TITLE = "What was hard this month"
CODE = "<pre><code class='language-python'>def f():\n    return 1</code></pre>"


@pytest.fixture
def reader(sample_desk: Desk) -> Desk:
    """At a discussion of which all is read and in the text."""
    sample_desk.open_forum(FORUM)
    sample_desk.read(TITLE)
    settle(sample_desk)
    sample_desk.sync()
    return sample_desk


def settle(desk: Desk) -> None:
    """Wait until the whole thread is in the text."""
    desk.until(lambda: len(desk.pane.browser._shown) == len(desk.pane.browser._target) > 0)


def go_away_and_return(desk: Desk, *replies: str) -> DiscussionSummary:
    """Read something else while others reply to the opening post, and come back."""
    row = next(row for row in desk.rows() if TITLE in row.title)
    parent = int(desk.session.workspace.reading.post(row.discussion_id).remote_id)
    desk.read("Read me first")
    for number, html in enumerate(replies, start=1):
        desk.classroom.add_reply_as(desk.app.sample.users[number].username, parent, html)
    desk.sync()
    desk.until(lambda: any(TITLE in each.title and each.unread_count for each in desk.rows()))
    row = desk.read(TITLE)
    settle(desk)
    return row


def shown_entries(desk: Desk) -> list[Entry]:
    return [shown.entry for shown in desk.pane.browser._shown]


def press(desk: Desk, key: Qt.Key, text: str) -> None:
    desk.window.activateWindow()
    desk.until(desk.window.isActiveWindow)
    desk.pane.browser.setFocus()
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(desk.pane.browser, QKeyEvent(QEvent.Type.KeyPress, key, none, text))


def current(desk: Desk) -> Entry:
    entry = desk.pane.browser.entry(desk.pane.browser.current_key or "")
    assert entry is not None
    return entry


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def test_who_said_what_since_the_person_was_here(reader: Desk) -> None:
    go_away_and_return(reader, "<p>It rained in.</p>", "<p>The rope broke.</p>")
    since = reader.pane.since
    assert since.isVisible()
    rows = [since.model.index(row, 0).data() for row in range(since.model.rowCount())]
    assert [row for row in rows if row.endswith("It rained in.\u2069")]
    assert len(rows) == 2
    reader.pane.reading.who_said_what.trigger()
    assert since.list.isVisible()
    since.list.activated.emit(since.model.index(1, 0))
    assert current(reader).excerpt == "The rope broke."
    reader.read("Read me first")
    assert not since.isVisible()


def test_n_leads_from_new_post_to_new_post_and_on_into_the_next_discussion(reader: Desk) -> None:
    row = go_away_and_return(reader, "<p>It rained in.</p>", "<p>The rope broke.</p>")
    reading = reader.pane.reading
    reading.next_new.trigger()
    assert current(reader).excerpt == "It rained in."
    reading.next_new.trigger()
    assert current(reader).excerpt == "The rope broke."
    reading.previous_new.trigger()
    assert current(reader).excerpt == "It rained in."
    reading.next_new.trigger()
    reading.next_new.trigger()
    reader.until(lambda: reader.pane.discussion_id not in {row.discussion_id, None})
    reader.until(lambda: reader.pane.discussion is not None)
    reader.until(lambda: current(reader).is_new)


def test_when_all_is_read_n_says_so(reader: Desk) -> None:
    for forum in reader.session.workspace.reading.forums():
        reader.session.workspace.actions.mark_forum_read(forum.forum_id)
    reader.pane.go_to(shown_entries(reader)[-1].key)
    with reader.qtbot.waitSignal(reader.pane.reading.told) as told:
        reader.pane.reading.next_new.trigger()
    assert told.args == ["All is read"]


def test_a_thread_by_time_stays_so_in_the_next_discussion(reader: Desk) -> None:
    go_away_and_return(reader, "<p>It rained in.</p>")
    reader.pane.reading.by_time.trigger()
    settle(reader)
    assert {entry.depth for entry in shown_entries(reader)} == {0}
    assert shown_entries(reader)[-1].excerpt == "It rained in."
    assert "New since you were here" in reader.thread_text()
    reader.until(reader.session.workspace.reading.is_thread_flat)
    reader.read("Read me first")
    settle(reader)
    assert {entry.depth for entry in shown_entries(reader)} == {0}
    reader.pane.reading.by_time.trigger()
    settle(reader)
    assert {entry.depth for entry in shown_entries(reader)} != {0}


def test_branches_fold_and_unfold_and_a_jump_opens_what_hides_its_aim(reader: Desk) -> None:
    pane, before = reader.pane, len(shown_entries(reader))
    deep = max(pane.shaping.entries, key=lambda entry: entry.depth)
    pane.reading.fold_all.trigger()
    reader.until(lambda: {entry.depth for entry in shown_entries(reader)} == {0, 1})
    folded = next(entry for entry in shown_entries(reader) if entry.is_folded)
    assert folded.branch is not None
    assert f"▸ {folded.branch.count} more" in reader.thread_text()
    pane.go_to(deep.key)
    reader.until(lambda: pane.browser.current_key == deep.key)
    pane.reading.fold_all.trigger()
    pane.reading.fold_all.trigger()
    reader.until(lambda: len(shown_entries(reader)) == before)


def test_a_branch_is_folded_by_the_link_below_a_post_and_by_its_key(reader: Desk) -> None:
    pane, before = reader.pane, len(shown_entries(reader))
    first = next(e for e in shown_entries(reader) if e.depth == 1 and e.branch is not None)
    pane.browser.action_wanted.emit("fold", first.key)
    reader.until(lambda: len(shown_entries(reader)) < before)
    pane.browser.action_wanted.emit("unfold", first.key)
    reader.until(lambda: len(shown_entries(reader)) == before)
    pane.browser.go_to(shown_entries(reader)[2].key)
    pane.reading.fold.trigger()
    reader.until(lambda: len(shown_entries(reader)) < before)
    assert current(reader).is_folded


def test_selected_words_are_quoted_in_a_reply_to_their_post(reader: Desk) -> None:
    browser = reader.pane.browser
    entry = shown_entries(reader)[1]
    body = next(each for each in browser.bodies() if each[0] == entry.key)
    cursor = QTextCursor(browser.document())
    cursor.setPosition(body[1])
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    browser.setTextCursor(cursor)
    words = cursor.selectedText()
    with reader.qtbot.waitSignal(reader.composer.opened):
        reader.window.actions_.reply.trigger()
    assert reader.composer.text.toPlainText() == f"> {words}\n\n"
    assert entry.author in reader.composer.heading
    cursor = browser.document().find("Reply")
    browser.setTextCursor(QTextCursor(browser.document()))
    reader.pane.reading.quote.trigger()
    assert reader.composer.text.toPlainText().count("> ") > 1


def test_the_link_of_a_post_leads_to_it_on_the_site(reader: Desk) -> None:
    entry = shown_entries(reader)[1]
    reader.pane.browser.go_to(entry.key)
    reader.pane.reading.copy_link.trigger()
    site = reader.session.workspace.account.site_url
    assert reader.pane.discussion is not None
    number = reader.pane.discussion.remote_id
    assert clipboard() == f"{site}/mod/forum/discuss.php?d={number}#p{entry.remote_id}"
    reader.pane.reading.copy_own_link.trigger()
    assert clipboard().startswith(f"companion:discussion/{number}?post={entry.remote_id}&site=")


def test_a_post_and_a_whole_discussion_are_copied(reader: Desk) -> None:
    reading, entry = reader.pane.reading, shown_entries(reader)[1]
    reader.pane.browser.go_to(entry.key)
    for action, beginning in ((reading.copy_text, entry.author), (reading.copy_markdown, "**")):
        with reader.qtbot.waitSignal(reading.told) as told:
            action.trigger()
        assert told.args == ["Copied"]
        assert clipboard().startswith(beginning)
        assert entry.excerpt[:20] in clipboard()
    with reader.qtbot.waitSignal(reading.told):
        reading.copy_all.trigger()
    assert all(each.author in clipboard() for each in shown_entries(reader))


@pytest.mark.parametrize(
    ("name", "beginning"),
    [("t.pdf", b"%PDF"), ("t.html", b"<!DOCTYPE html>"), ("t.md", b"# "), ("t.txt", b"")],
)
def test_a_discussion_is_saved_as_what_its_name_says(
    reader: Desk, tmp_path: Path, name: str, beginning: bytes
) -> None:
    assert reader.pane.discussion is not None
    number, path = reader.pane.discussion.discussion_id, tmp_path / name
    with reader.qtbot.waitSignal(reader.pane.saving.told, timeout=20_000) as told:
        reader.pane.saving.save(number, path, is_flat=False)
    assert told.args == [f"Saved as {name}"]
    content = path.read_bytes()
    assert content.startswith(beginning)
    if name != "t.pdf":
        text = content.decode("utf-8")
        assert all(each.author in text for each in shown_entries(reader))
        assert "Copy code" not in text


def test_short_actions_do_not_wait_for_what_is_saved_at_length(reader: Desk) -> None:
    goes_on, read = threading.Event(), list[str]()
    try:
        for _ in range(2 * WORKERS):
            reader.session.run_at_length(lambda: goes_on.wait(20), lambda _: None)
        reader.session.run(lambda: reader.session.own_name, read.append)
        reader.until(lambda: read)
    finally:
        goes_on.set()


def test_a_discussion_is_printed_on_the_printer_that_was_chosen(
    reader: Desk, tmp_path: Path
) -> None:
    assert reader.pane.discussion is not None
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    with reader.qtbot.waitSignal(reader.pane.saving.told, timeout=20_000):
        reader.pane.saving.print_on(printer, reader.pane.discussion.discussion_id, is_flat=True)
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF")


def test_a_place_that_cannot_be_written_is_told_of(reader: Desk, tmp_path: Path) -> None:
    assert reader.pane.discussion is not None
    reader.session.failed.disconnect(reader.window._tell_failure)
    in_the_way = tmp_path / "t.pdf"
    in_the_way.mkdir()
    for path in (tmp_path / "no" / "t.md", in_the_way):
        with reader.qtbot.waitSignal(reader.session.failed) as failed:
            number = reader.pane.discussion.discussion_id
            reader.pane.saving.save(number, path, is_flat=False)
        assert failed.args is not None
        assert isinstance(failed.args[0], StorageUnwritable)
    assert list(tmp_path.glob(".*")) == []


def test_the_menu_of_a_post_offers_what_can_be_done_with_it(reader: Desk) -> None:
    entry = shown_entries(reader)[1]
    menu = reader.pane.reading.menu_for(entry)
    words = [action.text() for action in menu.actions() if action.text()]
    assert "Copy this post" in words
    assert "Quote in a reply" in words
    menu.close()


def test_code_is_copied_or_shown_in_a_window_with_long_lines(qtbot: QtBot, look: Look) -> None:
    browser = a_browser(qtbot, look)
    post = a_post(1, html=shown_html(CODE.replace("'", '"')))
    browser.show_entries(entries_of("T", [post], (), "Me"))
    heard: list[object] = []
    browser.copied.connect(heard.append)
    click_on(browser, "Copy code")
    click_on(browser, "Show in a window")
    copied, shown = heard
    assert (copied.text, copied.in_window) == ("def f():\n    return 1", False)  # type: ignore[attr-defined]
    assert shown.in_window  # type: ignore[attr-defined]
    window = CodeWindow(look, "x" * 500, browser)
    window.open()
    assert window.text.toPlainText() == "x" * 500
    assert window.text.horizontalScrollBar().maximum() > 0
    window.accept()


def test_a_formula_is_copied_by_a_click(qtbot: QtBot, look: Look) -> None:
    browser = a_browser(qtbot, look)
    post = a_post(1, html=shown_html(r"<p>So \(a &lt; b\#?\) holds</p>"))
    browser.show_entries(entries_of("T", [post], (), "Me"))
    with qtbot.waitSignal(browser.copied) as copied:
        click_on(browser, "a < b")
    assert copied.args[0].text == r"\(a < b\#?\)"


def test_what_is_selected_holds_none_of_the_windows_own_words(qtbot: QtBot, look: Look) -> None:
    browser = a_browser(qtbot, look)
    html = shown_html(f"<p>One 🌱 word</p><p>more</p>{CODE}")
    browser.show_entries(entries_of("T", [a_post(1, html=html), a_post(2, 1)], (), "Me"))
    browser.selectAll()
    found = selected_words(browser.textCursor(), browser.bodies())
    assert found == ("post-1", "One 🌱 word\n\nmore\n\ndef f():\n    return 1")


def test_deep_replies_leave_their_words_room_and_say_whom_they_answer(
    qtbot: QtBot, look: Look
) -> None:
    look.set_text_scale(1.75)
    browser = ThreadBrowser(look, clock=clock)
    qtbot.addWidget(browser)
    browser.resize(560, 500)
    browser.show()
    posts = [a_post(number, number - 1) for number in range(1, 20)]
    browser.show_entries(entries_of("T", posts, (), "Me"))
    qtbot.waitUntil(lambda: len(browser._shown) == 19)
    starts = [browser._measures.text_start(shown.entry) for shown in browser._shown]
    assert max(starts) < browser.viewport().width() * 0.45
    browser.resize(1200, 500)
    wider = [shown.frame.frameFormat().leftMargin() for shown in browser._shown]
    assert max(wider) > max(starts)
    look.set_text_scale(1.0)


def test_a_place_in_a_long_thread_outlives_another_theme(qtbot: QtBot, look: Look) -> None:
    browser = a_browser(qtbot, look)
    posts = [a_post(number, min(number - 1, 2)) for number in range(1, 120)]
    with qtbot.waitSignal(browser.filled, timeout=20_000):
        browser.show_entries(entries_of("T", posts, (), "Me"))
    browser.go_to("post-100")
    before = browser.keys_on_screen()
    with qtbot.waitSignal(browser.filled, timeout=20_000):
        look.changed.emit()
    assert browser.current_key == "post-100"
    assert browser.keys_on_screen() == before


def test_which_hit_is_shown_has_its_room_at_once(qtbot: QtBot, look: Look) -> None:
    browser = a_browser(qtbot, look)
    marks = HitMarks(browser, look)
    bar = HitBar(look, marks)
    qtbot.addWidget(bar)
    bar.resize(500, 40)
    browser.show_entries(entries_of("T", [a_post(1), a_post(2, 1)], (), "Me"))
    with qtbot.waitSignal(marks.changed):
        marks.begin("flow", "post-2")
    assert bar.says.text() == "Hit 2 of 2"
    assert bar.says.width() >= bar.says.sizeHint().width()


def test_own_waiting_words_are_copied_without_asking_the_store(reader: Desk) -> None:
    entry = replace(shown_entries(reader)[1], post_id=None)
    with reader.qtbot.waitSignal(reader.pane.reading.told):
        reader.pane.saving.copy_entry(entry, markdown=False)
    assert clipboard().startswith(entry.author)


def test_a_picture_that_could_not_be_read_is_read_again_later() -> None:
    class Shelf:
        content: bytes | None = None

        def picture(self, _file: FileView) -> bytes | None:
            return self.content

    shelf = Shelf()
    files = cast("Files", shelf)
    address, digest = "https://academy.example/well.png", "not here at first"
    file = FileView(address, "well.png", "image/png", 9, FileState.KEPT, inline=True, digest=digest)
    assert kept_pictures(files, [file]) == {}
    shelf.content = picture_bytes()
    assert len(kept_pictures(files, [file])) == 1


def test_words_are_never_kept_waiting_by_pictures_that_are_not_decoded_yet() -> None:
    class Shelf:
        asked = 0

        def picture(self, _file: FileView) -> bytes:
            self.asked += 1
            return picture_bytes()

    shelf = Shelf()
    files = cast("Files", shelf)
    address, digest = "https://academy.example/crack.png", "never seen before"
    file = FileView(
        address, "crack.png", "image/png", 9, FileState.KEPT, inline=True, digest=digest
    )
    assert kept_pictures(files, [file], decoded_only=True) == {}
    assert shelf.asked == 0
    assert len(kept_pictures(files, [file])) == kept_picture_count([file]) == 1
    assert len(kept_pictures(files, [file], decoded_only=True)) == 1
    assert shelf.asked == 1
