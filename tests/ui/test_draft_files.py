"""Files and pictures of a draft, and what the site would object to, said while one writes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage, QTextDocument

from companion.domain.files import FileRole
from companion.domain.site_offers import SiteOffers
from companion.store.offer_records import note_offers
from tests.ui.desk import LONG
from tests.ui.test_window import FORUM, METER
from ui.models.thread_entries import item_key
from ui.widgets.closed_browser import nothing_to_see

if TYPE_CHECKING:
    from pathlib import Path

    from tests.ui.desk import Desk

IMAGE = QTextDocument.ResourceType.ImageResource.value


def test_a_picture_pasted_stands_in_text_preview_and_waiting_reply(sample_desk: Desk) -> None:
    desk = sample_desk
    writing_offline(desk)
    desk.composer.text.setPlainText("Look at this crack: ")
    desk.composer.text.moveCursor(desk.composer.text.textCursor().MoveOperation.End)
    paste_picture(desk)
    desk.until(lambda: "![picture](attachment:picture.png)" in desk.composer.text.toPlainText())
    assert chip_names(desk) == ["picture.png"]
    with desk.qtbot.waitSignal(desk.composer.preview.textChanged, timeout=LONG):
        desk.composer.preview_button.click()
    assert len(desk.composer.preview.pictures) == 1
    assert not shown_picture(desk.composer.preview).isNull()
    item = desk.send()
    assert [(f.role, f.name, f.mime_type) for f in item.files] == [
        (FileRole.INLINE, "picture.png", "image/png")
    ]
    desk.until(lambda: desk.pane.browser.entry(item_key(item.item_id)))
    desk.until(lambda: desk.pane.browser.pictures)
    assert not shown_picture(desk.pane.browser).isNull()


def test_where_the_site_takes_no_files_none_can_be_added_and_the_tool_says_so(
    sample_desk: Desk,
) -> None:
    desk = sample_desk
    with desk.session.workspace.database.writing(durable=False) as connection:
        note_offers(connection, SiteOffers(uploads=False))
    with desk.qtbot.waitSignal(desk.composer.help.known, timeout=LONG):
        writing_offline(desk)
    actions = desk.composer.help.actions
    for action in (actions.picture, actions.attach):
        assert not action.isEnabled()
        assert "No files or pictures can go along here." in action.toolTip()
    assert actions.bold.isEnabled()
    paste_picture(desk)
    desk.until(lambda: not desk.session.background.running)
    assert chip_names(desk) == []
    assert desk.composer.text.toPlainText() == ""


def test_nothing_but_own_pictures_is_ever_shown(sample_desk: Desk, tmp_path: Path) -> None:
    desk = sample_desk
    writing_offline(desk)
    paste_picture(desk)
    desk.until(lambda: chip_names(desk))
    desk.composer.preview_button.click()
    desk.until(lambda: desk.composer.preview.pictures)
    kept = next(iter(desk.composer.preview.pictures)).partition(":")[2]
    secret = tmp_path / "secret.png"
    QImage(4, 4, QImage.Format.Format_RGB32).save(str(secret))
    preview = desk.composer.preview
    for address in (secret.as_uri(), str(secret), "http://127.0.0.1/a.png", "attachment:a.png"):
        assert preview.loadResource(IMAGE, QUrl(address)) == nothing_to_see()
    html = QTextDocument.ResourceType.HtmlResource.value
    assert preview.loadResource(html, QUrl(f"companion-picture:{kept}")) == ""


def test_a_picture_removed_leaves_the_text_too(sample_desk: Desk) -> None:
    desk = sample_desk
    writing_offline(desk)
    paste_picture(desk)
    desk.until(lambda: "attachment:picture.png" in desk.composer.text.toPlainText())
    paste_picture(desk)
    desk.until(lambda: "attachment:picture-2.png" in desk.composer.text.toPlainText())
    next(iter(desk.composer.files.chips.chips.values())).remove.click()
    desk.until(lambda: chip_names(desk) == ["picture-2.png"])
    assert desk.composer.text.toPlainText() == "![picture-2](attachment:picture-2.png)"


def test_files_dropped_are_attached_before_a_word_is_written(
    sample_desk: Desk, tmp_path: Path
) -> None:
    desk = sample_desk
    writing_offline(desk)
    drop(desk, a_file(tmp_path, "plan.pdf", 2_300), a_file(tmp_path, "list with spaces.csv", 40))
    desk.until(lambda: chip_names(desk) == ["plan.pdf", "list with spaces.csv"])
    assert desk.composer.text.toPlainText() == ""
    assert "2 kB" in desk.composer.files.chips.chips[first_chip(desk)].accessibleName()
    desk.composer.text.setPlainText("Both are here.")
    item = desk.send()
    assert [f.role for f in item.files] == [FileRole.ATTACHMENT, FileRole.ATTACHMENT]
    desk.until(lambda: "Attached file: plan.pdf" in desk.thread_text())


def test_files_are_picked_with_the_button(sample_desk: Desk, tmp_path: Path) -> None:
    desk = sample_desk
    writing_offline(desk)
    with desk.qtbot.waitSignal(desk.composer.asked) as asked:
        desk.composer.help.actions.attach.trigger()
    dialog = asked.args[0]
    dialog.filesSelected.emit([str(a_file(tmp_path, "plan.pdf", 10))])
    desk.until(lambda: chip_names(desk) == ["plan.pdf"])
    dialog.reject()


def test_a_file_that_cannot_be_read_is_named_and_the_text_is_kept(
    sample_desk: Desk, tmp_path: Path
) -> None:
    desk = sample_desk
    writing_offline(desk)
    desk.composer.text.setPlainText("With a plan.")
    desk.composer.files.attach([tmp_path / "gone.pdf"])
    desk.until(lambda: "“gone.pdf” could not be read" in desk.composer.trouble.text())
    assert not chip_names(desk)
    assert desk.session.workspace.writing.drafts()[0].draft.body == "With a plan."


def test_a_file_too_large_for_the_forum_is_said_while_one_writes(
    sample_desk: Desk, tmp_path: Path
) -> None:
    desk = sample_desk
    writing_offline(desk)
    desk.composer.text.setPlainText("With a plan.")
    told(desk, "UPDATE forum SET max_attachment_bytes = 1000")
    drop(desk, a_file(tmp_path, "plan.pdf", 2_000))
    desk.until(desk.composer.outlook.problem.isVisible)
    assert "larger than this forum takes" in desk.composer.outlook.problem.text()
    desk.composer.send_button.click()
    assert desk.composer.is_open
    desk.composer.files.chips.chips[first_chip(desk)].remove.click()
    desk.until(lambda: not desk.composer.outlook.problem.isVisible())
    item = desk.send()
    assert not item.files


def test_what_the_site_would_refuse_is_said_while_one_writes_and_the_draft_is_kept(
    sample_desk: Desk,
) -> None:
    desk = sample_desk
    writing_offline(desk)
    told(desk, "UPDATE discussion SET locked = 1, can_reply = 0")
    desk.composer.text.setPlainText("Too late?")
    desk.until(desk.composer.outlook.objection.isVisible)
    assert "locked" in desk.composer.outlook.objection.text()
    assert "kept as a draft" in desk.composer.outlook.objection.text()
    desk.composer.close_composer()
    desk.until(lambda: not desk.composer.is_open)
    drafts = desk.session.workspace.writing.drafts()
    assert [d.draft.body for d in drafts] == ["Too late?"]
    told(desk, "UPDATE discussion SET locked = 0, can_reply = 1")
    with desk.qtbot.waitSignal(desk.composer.outlook.looked_ahead, timeout=LONG):
        desk.pane.writing.edit_item(drafts[0])
    desk.until(lambda: desk.composer.is_open)
    assert not desk.composer.outlook.objection.isVisible()


def writing_offline(desk: Desk) -> None:
    desk.open_forum(FORUM)
    desk.work_offline()
    row = desk.read(METER)
    desk.begin_reply(row.discussion_id)


def paste_picture(desk: Desk) -> None:
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    mime = QMimeData()
    mime.setImageData(image)
    assert desk.composer.text.canInsertFromMimeData(mime)
    desk.composer.text.insertFromMimeData(mime)


def drop(desk: Desk, *paths: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    desk.composer.dropEvent(
        QDropEvent(
            QPointF(5, 5),
            Qt.DropAction.CopyAction,
            mime,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )


def a_file(folder: Path, name: str, size: int) -> Path:
    path = folder / name
    path.write_bytes(b"x" * size)
    return path


def chip_names(desk: Desk) -> list[str]:
    return [chip.name.text() for chip in desk.composer.files.chips.chips.values()]


def first_chip(desk: Desk) -> int:
    return next(iter(desk.composer.files.chips.chips))


def shown_picture(browser: object) -> QImage:
    from ui.widgets.closed_browser import ClosedBrowser

    assert isinstance(browser, ClosedBrowser)
    image = browser.loadResource(IMAGE, QUrl(next(iter(browser.pictures))))
    assert isinstance(image, QImage)
    assert next(iter(browser.pictures)) in browser.toHtml()
    return image


def told(desk: Desk, statement: str) -> None:
    """Let the site have told something, with the next sync unseen by the person."""
    with desk.session.workspace.database.writing(durable=False) as connection:
        connection.execute(statement)
