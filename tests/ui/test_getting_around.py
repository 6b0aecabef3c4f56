"""Going anywhere by keyboard, along links, back and forward, in several windows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from companion.domain.account import ServerKind
from companion.domain.destination import Destination, DestinationKind
from companion.domain.links import LinkedKind, PlaceLink, own_link, web_address
from tests.ui.desk import LONG, Desk
from ui.application import CompanionApplication
from ui.around import open_windows
from ui.around.choices import ChoiceKind
from ui.around.open_windows import OpenWindow, read, written
from ui.around.trail import Spot, Stop, Trail
from ui.models.navigation import Place

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.around.open_anything import OpenAnything
    from ui.views.contact_card import ContactCardDialog

FORUM = "Ideas, tips and hints"
METER = "Our water meter jumps"
HARD = "What was hard"


def opened_palette(desk: Desk, typed: str) -> OpenAnything:
    """Press the key, type, and return the list that fits."""
    desk.window.actions_.open_anything.trigger()
    palette = desk.window.travel.palette
    assert palette is not None
    palette.field.setText(typed)
    desk.qtbot.waitUntil(
        lambda: any(typed in choice.name for choice in palette.choices) or _is_link(palette),
        timeout=LONG,
    )
    return palette


def _is_link(palette: OpenAnything) -> bool:
    return any(choice.kind is not ChoiceKind.GO for choice in palette.choices)


def link_to(desk: Desk, remote_id: str, post: str | None = None) -> PlaceLink:
    site = desk.session.workspace.account.site_url
    return PlaceLink(site, LinkedKind.DISCUSSION, remote_id, post)


def test_a_discussion_a_forum_and_a_command_are_opened_by_some_letters(
    sample_desk: Desk,
) -> None:
    desk = sample_desk
    palette = opened_palette(desk, "wtr metr jmps")
    assert palette.choices[0].destination is not None
    assert METER in palette.choices[0].name
    with desk.qtbot.waitSignal(desk.pane.thread_shown, timeout=LONG):
        QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert METER in desk.pane.title
    palette = opened_palette(desk, "ideas tips")
    assert palette.choices[0].name == FORUM
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    desk.until(lambda: desk.window.forum_pane.forum and desk.window.forum_pane.forum.name == FORUM)
    palette = opened_palette(desk, "outbox")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    desk.until(lambda: desk.window.middle.currentWidget() is desk.window.outbox)


def test_enter_before_the_list_is_there_opens_what_comes_first(sample_desk: Desk) -> None:
    desk = sample_desk
    desk.window.actions_.open_anything.trigger()
    palette = desk.window.travel.palette
    assert palette is not None
    with desk.qtbot.waitSignal(desk.pane.thread_shown, timeout=LONG):
        QTest.keyClicks(palette.field, "water meter")
        QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert METER in desk.pane.title


def test_a_person_leads_to_what_they_wrote(sample_desk: Desk) -> None:
    desk = sample_desk
    desk.open_forum(FORUM)
    name = next(row.author_name for row in desk.rows() if row.author_name)
    palette = opened_palette(desk, name)
    person = next(choice for choice in palette.choices if choice.name == name)
    assert person.destination is not None
    assert person.destination.kind is DestinationKind.PERSON
    cards: list[ContactCardDialog] = []
    desk.window.people.asked.connect(cards.append)
    palette.chosen.emit(person)
    palette.close()
    desk.until(lambda: cards)
    cards[0].posts.click()
    desk.until(lambda: desk.window.search_view.hits)
    assert {getattr(hit, "author_name", "") for hit in desk.window.search_view.hits} == {name}


def test_any_words_can_be_searched_for_from_the_last_row(sample_desk: Desk) -> None:
    desk = sample_desk
    palette = opened_palette(desk, "water")
    QTest.keyClick(palette.field, Qt.Key.Key_Up)
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    desk.until(lambda: desk.window.search_view.hits)
    assert desk.window.search_view.field.text() == "water"


def test_a_pasted_address_of_the_site_opens_the_post(sample_desk: Desk) -> None:
    desk = sample_desk
    desk.open_forum(FORUM)
    row = next(row for row in desk.rows() if METER in row.title)
    posts = desk.session.workspace.reading.thread(row.discussion_id).posts
    address = web_address(link_to(desk, row.remote_id, posts[-1].remote_id), ServerKind.MOODLE)
    assert address is not None
    palette = opened_palette(desk, address)
    with desk.qtbot.waitSignal(desk.pane.thread_shown, timeout=LONG):
        QTest.keyClick(palette.field, Qt.Key.Key_Return)
    desk.until(lambda: desk.pane.browser.current_key == f"post-{posts[-1].post_id}")


def test_an_address_of_another_site_is_only_offered_to_the_browser(sample_desk: Desk) -> None:
    desk = sample_desk
    palette = opened_palette(desk, "https://evil.example/mod/forum/discuss.php?d=1")
    assert [choice.kind for choice in palette.choices] == [ChoiceKind.OTHER_LINK]
    with desk.qtbot.waitSignal(desk.window.travel.asked) as asked:
        QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert "evil.example" in asked.args[0].informativeText()
    asked.args[0].close()


def test_a_link_in_a_post_opens_here_and_what_is_not_here_is_said_to_be_missing(
    sample_desk: Desk,
) -> None:
    desk = sample_desk
    desk.open_forum(FORUM)
    row = next(row for row in desk.rows() if METER in row.title)
    with desk.qtbot.waitSignal(desk.pane.thread_shown, timeout=LONG):
        desk.pane.link_wanted.emit(QUrl(own_link(link_to(desk, row.remote_id))))
    assert METER in desk.pane.title
    with desk.qtbot.waitSignal(desk.window.travel.asked, timeout=LONG) as asked:
        desk.pane.link_wanted.emit(QUrl(own_link(link_to(desk, "4711000"))))
    box = asked.args[0]
    assert isinstance(box, QMessageBox)
    assert "not on this computer" in box.text()
    assert "d=4711000" in box.informativeText()
    box.close()


def test_back_and_forward_lead_through_what_was_looked_at(sample_desk: Desk) -> None:
    desk = sample_desk
    acts = desk.window.actions_
    desk.open_forum(FORUM)
    first = desk.read(METER)
    second = desk.read(HARD)
    assert acts.back.isEnabled()
    with desk.qtbot.waitSignal(desk.pane.thread_shown, timeout=LONG):
        acts.back.trigger()
    assert desk.pane.discussion_id == first.discussion_id
    with desk.qtbot.waitSignal(desk.pane.thread_shown, timeout=LONG):
        acts.forward.trigger()
    assert desk.pane.discussion_id == second.discussion_id
    assert not acts.forward.isEnabled()


def test_the_side_buttons_of_the_mouse_go_back(sample_desk: Desk) -> None:
    desk = sample_desk
    desk.open_forum(FORUM)
    first = desk.read(METER)
    desk.read(HARD)
    handle = desk.window.windowHandle()
    assert handle is not None
    button, none = Qt.MouseButton.BackButton, Qt.KeyboardModifier.NoModifier
    place = QPointF(300, 300)
    press = QMouseEvent(QEvent.Type.MouseButtonPress, place, place, button, button, none)
    with desk.qtbot.waitSignal(desk.pane.thread_shown, timeout=LONG):
        QApplication.sendEvent(handle, press)
    assert desk.pane.discussion_id == first.discussion_id


def test_a_second_window_shows_the_same_and_goes_its_own_way(sample_desk: Desk) -> None:
    desk = sample_desk
    desk.open_forum(FORUM)
    row = desk.read(METER)
    desk.window.actions_.new_window.trigger()
    first, second = desk.app.windows.all
    desk.until(lambda: second.thread_pane.discussion_id == row.discussion_id)
    other = next(each for each in desk.rows() if HARD in each.title)
    with desk.qtbot.waitSignal(second.thread_pane.thread_shown, timeout=LONG):
        second.travel.go(Destination(DestinationKind.DISCUSSION, other.discussion_id))
    assert first.thread_pane.discussion_id == row.discussion_id
    second.close()
    desk.until(lambda: desk.app.windows.all == [first])
    desk.sync()


def test_what_is_written_in_one_window_is_not_opened_in_another(sample_desk: Desk) -> None:
    desk = sample_desk
    desk.open_forum(FORUM)
    row = desk.read(METER)
    desk.begin_reply(row.discussion_id)
    with desk.qtbot.waitSignal(desk.composer.saved, timeout=LONG):
        desk.composer.text.setPlainText("Two hands, one pen.")
    first = desk.window
    second = desk.app.windows.open()
    with desk.qtbot.waitSignal(second.thread_pane.thread_shown, timeout=LONG):
        pass
    assert not second.thread_pane.composer.is_open
    assert first.thread_pane.composer.is_open
    second.close()
    desk.until(lambda: desk.app.windows.all == [first])


def test_the_next_start_shows_what_was_open(
    sample_desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    desk = sample_desk
    desk.window.resize(780, 500)
    desk.open_forum(FORUM)
    row = desk.read(HARD)
    bar = desk.pane.browser.verticalScrollBar()
    desk.until(lambda: bar.maximum() > 0)
    desk.window.panes.setSizes([180, 270, 330])
    sizes = desk.window.panes.sizes()
    bar.setValue(bar.maximum() // 2)
    account_id = desk.session.workspace.account.account_id
    desk.leave()
    # Another width breaks lines elsewhere: what counts is what was at the top in the end.
    (kept,) = open_windows.read(desk.app.settings.open_windows, account_id)
    assert kept.stop is not None
    spot = kept.stop.spot
    again = Desk(qtbot, CompanionApplication(tmp_path / "data"))
    with qtbot.waitSignal(again.app.opened, timeout=LONG):
        again.app.begin()
    again.until(lambda: again.pane.discussion_id == row.discussion_id)
    again.until(lambda: again.window.forum_pane.forum)
    assert again.window.forum_pane.forum is not None
    assert again.window.forum_pane.forum.name == FORUM
    assert again.window.panes.sizes() == sizes
    assert spot is not None
    again.until(lambda: (again.pane.browser.spot() or ("", 0))[0] == spot.entry)
    again.leave()


def test_two_windows_and_an_unfinished_discussion_come_back(
    sample_desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    desk = sample_desk
    desk.open_forum(FORUM)
    with qtbot.waitSignal(desk.composer.opened, timeout=LONG):
        desk.window.actions_.new_discussion.trigger()
    with qtbot.waitSignal(desk.composer.saved, timeout=LONG):
        desk.composer.subject.setText("A cover for the well")
    desk.app.windows.open()
    desk.app.quit()
    desk.until(lambda: not any(each.isVisible() for each in desk.app.windows.all))
    desk.app.shut_down()
    again = Desk(qtbot, CompanionApplication(tmp_path / "data"))
    with qtbot.waitSignal(again.app.opened, timeout=LONG):
        again.app.begin()
    assert len(again.app.windows.all) == 2
    writing = again.app.windows.all[0].thread_pane.composer
    again.until(lambda: writing.is_open)
    assert writing.subject.text() == "A cover for the well"
    again.app.windows.all[1].close()
    again.until(lambda: len(again.app.windows.all) == 1)
    again.leave()


def test_a_file_dropped_on_a_thread_begins_a_reply_with_it(
    sample_desk: Desk, tmp_path: Path
) -> None:
    desk = sample_desk
    desk.open_forum(FORUM)
    desk.read(METER)
    page = tmp_path / "meter.txt"
    page.write_text("17.3")
    dragged = QMimeData()
    dragged.setUrls([QUrl.fromLocalFile(str(page))])
    with desk.qtbot.waitSignal(desk.composer.opened, timeout=LONG):
        assert drop(desk, dragged)
    desk.until(lambda: desk.composer.item_id)
    writing, item_id = desk.session.workspace.writing, desk.composer.item_id
    desk.until(lambda: [file.name for file in writing.item(item_id or "").files] == ["meter.txt"])


def test_a_link_dropped_on_the_window_is_followed_and_other_things_are_not(
    sample_desk: Desk,
) -> None:
    desk = sample_desk
    desk.open_forum(FORUM)
    row = next(row for row in desk.rows() if METER in row.title)
    dragged = QMimeData()
    dragged.setText(web_address(link_to(desk, row.remote_id), ServerKind.MOODLE) or "")
    with desk.qtbot.waitSignal(desk.pane.thread_shown, timeout=LONG):
        assert drop(desk, dragged)
    other = QMimeData()
    other.setText("https://evil.example/course/view.php?id=1")
    assert not drop(desk, other)


def drop(desk: Desk, dragged: QMimeData) -> bool:
    """Drag something over the window and let it go there; return whether it was taken."""
    place, copy = QPoint(700, 300), Qt.DropAction.CopyAction
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(place, copy, dragged, buttons, keys)
    enter.ignore()
    QApplication.sendEvent(desk.window, enter)
    if not enter.isAccepted():
        return False
    QApplication.sendEvent(desk.window, QDropEvent(QPointF(place), copy, dragged, buttons, keys))
    return True


def test_links_of_the_command_line_open_once_the_account_is_there(
    sample_desk: Desk, qtbot: QtBot
) -> None:
    desk = sample_desk
    desk.open_forum(FORUM)
    row = next(row for row in desk.rows() if METER in row.title)
    with qtbot.waitSignal(desk.pane.thread_shown, timeout=LONG):
        desk.app.arrivals.take([own_link(link_to(desk, row.remote_id))], hidden=False)
    assert METER in desk.pane.title
    desk.app.arrivals.take(["https://evil.example/"], hidden=True)
    assert "does not lead to any of your sites" in desk.window.notice.text.text()


# The trail alone ---------------------------------------------------------------------------------


def test_going_back_skips_the_place_whose_first_discussion_was_opened() -> None:
    trail = Trail()
    trail.visit(Place.FORUM, 1)
    trail.read(10)
    trail.visit(Place.FORUM, 2)
    trail.read(20)
    trail.read(21)
    assert trail.back() == Stop(Place.FORUM, 2, 20)
    assert trail.back() == Stop(Place.FORUM, 1, 10)
    assert trail.back() is None
    trail.visit(Place.OUTBOX)
    assert trail.forward() is None


def test_what_is_shown_again_is_no_new_stop() -> None:
    trail = Trail()
    trail.visit(Place.FORUM, 1)
    trail.read(10)
    trail.note_spot(Spot("post-12", 3.5))
    assert not trail.visit(Place.FORUM, 1)
    assert not trail.read(10)
    assert trail.here == Stop(Place.FORUM, 1, 10, Spot("post-12", 3.5))
    assert not trail.can_go_back


def test_the_trail_does_not_grow_for_ever() -> None:
    trail = Trail()
    for number in range(500):
        trail.visit(Place.FORUM, number)
    steps = 0
    while trail.back() is not None:
        steps += 1
    assert steps == 99


def test_open_windows_survive_being_written() -> None:
    windows = (
        OpenWindow("geometry", "panes", Stop(Place.FORUM, 3, 4, Spot("post-9", 12.5)), "uuid"),
        OpenWindow("", "", None, None),
    )
    assert read(written(7, windows), 7) == windows
    assert read(written(7, windows), 8) == ()


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '{"account": 7}', '{"account": 7, "windows": [{"stop": 3}]}']
)
def test_a_text_that_is_not_understood_opens_nothing(text: str) -> None:
    assert read(text, 7) == ()


def test_trail_goes_across_accounts_and_takes_no_place_of_one_for_that_of_another() -> None:
    trail = Trail()
    trail.account_id = 1
    trail.visit(Place.FORUM, 5)
    trail.read(50)
    trail.account_id = 2
    assert trail.visit(Place.FORUM, 5)
    assert trail.read(50)
    assert trail.back() == Stop(Place.FORUM, 5, 50, account_id=1)
    trail.account_id = 1
    trail.keep({2})
    assert not trail.can_go_back
    assert not trail.can_go_forward
    trail.account_id = 2
    assert trail.here == Stop(Place.FORUM, 5, 50, account_id=2)
