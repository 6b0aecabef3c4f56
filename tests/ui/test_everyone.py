"""Every control has a name and a role for screen readers, and is reached by keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QWidget,
)

from ui.models.navigation import Place
from ui.models.outline_rows import ActivityRow, activity_key
from ui.views.draft_versions_dialog import DraftVersionsDialog
from ui.views.templates_dialog import TemplatesDialog
from ui.widgets.prose_field import ProseField

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QAccessibleInterface

    from tests.ui.desk import Desk

ROLE = QAccessible.Role
CONTROLS = {
    ROLE.Button,
    ROLE.ButtonMenu,
    ROLE.CheckBox,
    ROLE.ComboBox,
    ROLE.EditableText,
    ROLE.Link,
    ROLE.List,
    ROLE.ListItem,
    ROLE.MenuItem,
    ROLE.PageTab,
    ROLE.ProgressBar,
    ROLE.RadioButton,
    ROLE.Slider,
    ROLE.SpinBox,
    ROLE.Tree,
    ROLE.TreeItem,
}
"""What one acts on, or goes through item by item."""

FORUM = "Ideas, tips and hints"


def course_screens(desk: Desk) -> Iterator[tuple[str, QWidget]]:
    """Bring up the page of a course, with each kind of activity."""
    window = desk.window
    course = desk.session.workspace.library.courses()[-1]
    window.navigation.select(Place.COURSE, course.course_id)
    page = window.course
    desk.until(lambda: page.pane.course_id == course.course_id and page.pane.outline)
    yield "course", window
    for kind in ("page", "book", "folder", "quiz"):
        rows = [row for row in page.pane.model.values if isinstance(row, ActivityRow)]
        shown = next((row.activity for row in rows if row.activity.kind == kind), None)
        if shown is None:
            continue
        index = page.pane.model.index_of(activity_key(shown.activity_id))
        with desk.qtbot.waitSignal(page.view.activity_shown):
            page.pane.list.setCurrentIndex(index)
        if kind == "page":
            page.view.find_bar.begin()
        yield kind, window


def screens(desk: Desk) -> Iterator[tuple[str, QWidget]]:
    """Bring up one screen after the other."""
    window = desk.window
    yield "no discussion", window
    desk.open_forum(FORUM)
    row = desk.read("What was hard")
    yield "reading", window
    desk.begin_reply(row.discussion_id)
    with desk.qtbot.waitSignal(desk.composer.help.asked) as asked:
        desk.composer.help.actions.emoji.trigger()
    emoji = asked.args[0]
    desk.until(emoji.model.rowCount)
    yield "emoji", emoji
    emoji.close()
    desk.composer.text.setPlainText("Thank you")
    yield "writing", window
    yield from writing_screens(desk)
    desk.work_offline()
    desk.send()
    window.navigation.select(Place.OUTBOX)
    desk.until(lambda: window.outbox.items)
    window.outbox.list.setCurrentIndex(window.outbox.model.index(0, 0))
    desk.until(lambda: window.item_detail.item)
    yield "outbox", window
    window.navigation.select(Place.DRAFTS)
    yield "drafts", window
    desk.work_offline(offline=False)
    window.actions_.messages.trigger()
    desk.until(window.conversations.model.rowCount)
    yield "messages", window
    window.conversations.list.setCurrentIndex(window.conversations.model.index(0, 0))
    desk.until(lambda: desk.composer.is_open)
    yield "conversation", window
    desk.composer.close_composer()
    window.conversations.field.setText("nobody says this")
    desk.until(lambda: not window.conversations.model.rowCount())
    yield "no such conversation", window
    window.conversations.field.clear()
    yield from course_screens(desk)
    window.actions_.search.trigger()
    window.search_view.field.setText("water")
    desk.until(window.search_view.model.rowCount)
    yield "search", window
    window.actions_.open_anything.trigger()
    palette = window.travel.palette
    assert palette is not None
    desk.until(palette.model.rowCount)
    yield "open anything", palette
    palette.close()
    window.actions_.digest.trigger()
    digest = desk.app.presence.digest.view_in(window)
    assert digest is not None
    desk.until(lambda: digest.digest)
    yield "digest", window
    window.actions_.settings.trigger()
    settings = desk.app.settings_dialog
    assert settings is not None
    yield "settings", settings
    settings.reject()
    wizard = desk.open_wizard()
    yield "welcome", wizard
    wizard.welcome.connect_button.click()
    yield "address", wizard
    wizard.reject()


def writing_screens(desk: Desk) -> Iterator[tuple[str, QWidget]]:
    """Bring up what stands beside a text: a window of its own with versions and templates."""
    aids = desk.session.workspace.aids
    aids.put_template("Thanks", "Thank you")
    with desk.qtbot.waitSignal(desk.composer.saved):
        desk.composer.save_now()
    item_id = desk.composer.item_id
    assert item_id is not None
    aids.keep_version(item_id)
    desk.composer.text.setPlainText("Thank you all")
    desk.composer.tools.detach.trigger()
    desk.until(lambda: desk.app.windows.writing.all)
    beside = desk.app.windows.writing.all[0]
    yield "writing beside", beside
    with desk.qtbot.waitSignal(beside.composer.tools.asked) as asked:
        beside.composer.tools.versions.trigger()
    versions = asked.args[0]
    assert isinstance(versions, DraftVersionsDialog)
    desk.until(versions.list.count)
    yield "versions", versions
    versions.reject()
    with desk.qtbot.waitSignal(beside.composer.tools.asked) as asked:
        beside.composer.tools.templates.trigger()
    menu = asked.args[0]
    assert isinstance(menu, QMenu)
    with desk.qtbot.waitSignal(beside.composer.tools.asked) as asked:
        menu.actions()[-1].trigger()
    menu.close()
    templates = asked.args[0]
    assert isinstance(templates, TemplatesDialog)
    desk.until(templates.list.count)
    yield "templates", templates
    templates.reject()
    beside.close()
    desk.until(lambda: not desk.app.windows.writing.all)
    desk.window.activateWindow()
    with desk.qtbot.waitSignal(desk.composer.opened):
        desk.window.edit(desk.session.workspace.writing.item(item_id))


def test_every_control_on_every_screen_has_a_name(sample_desk: Desk) -> None:
    nameless = []
    seen = set()
    for name, screen in screens(sample_desk):
        for path, each in walk(screen):
            seen.add(each.role())
            if each.role() in CONTROLS and not each.text(QAccessible.Text.Name).strip():
                nameless.append(f"{name}: {path}")
    assert {ROLE.Button, ROLE.EditableText, ROLE.ListItem, ROLE.TreeItem, ROLE.ComboBox} <= seen
    assert not nameless


def test_an_icon_alone_is_never_the_only_thing_said(sample_desk: Desk) -> None:
    silent = [
        (name, type(button).__name__, button.objectName())
        for name, screen in screens(sample_desk)
        for button in screen.findChildren(QAbstractButton)
        if button.isVisible() and not button.text() and not button.toolTip()
        if not isinstance(button.parent(), QLineEdit | QComboBox | QAbstractSpinBox)
        if button.objectName() != "choice" and not button.isCheckable()
    ]
    assert not silent


def test_every_control_of_every_screen_is_reached_by_tab(sample_desk: Desk) -> None:
    missed = []
    for name, screen in screens(sample_desk):
        wanted = {each for each in screen.findChildren(QWidget) if is_stop(each)}
        reached = walk_by_tab(sample_desk, screen, wanted)
        missed += [f"{name}: {described(each)}" for each in wanted - reached]
    assert not missed


def test_the_order_of_tab_goes_from_pane_to_pane(sample_desk: Desk) -> None:
    desk = sample_desk
    desk.open_forum(FORUM)
    desk.read("What was hard")
    window = desk.window
    order = [window.navigation, window.forum_pane.list, window.thread_pane.browser]
    walked = tab_order(window)
    places = [walked.index(each) for each in order]
    assert places == sorted(places)


def is_stop(each: QWidget) -> bool:
    """Return whether one may come to a control by Tab: it is there, in use, and takes the focus."""
    return (
        each.isVisible()
        and each.isEnabled()
        and bool(each.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and each.focusProxy() is None
        and each.window() is each.window().window()
        and not isinstance(each.parent(), QAbstractSpinBox | QComboBox)
    )


def walk_by_tab(desk: Desk, screen: QWidget, wanted: set[QWidget]) -> set[QWidget]:
    """Press Tab until all these had the focus, or one has gone around; return what had it."""
    screen.activateWindow()
    desk.until(screen.isActiveWindow)
    reached: set[QWidget] = set()
    for _ in range(MOST_STOPS):
        if wanted <= reached:
            break
        now = QApplication.focusWidget()
        if now is not None:
            reached.add(now)
        if isinstance(now, ProseField) and not now.tabChangesFocus():
            pytest.fail("Tab does not leave the text")
        press_tab(now or screen)
    return reached


def tab_order(screen: QWidget) -> list[QWidget]:
    """Return the controls that Tab comes to, in order."""
    first = screen
    order, each = [], first.nextInFocusChain()
    while each is not first and each is not None:
        if is_stop(each):
            order.append(each)
        each = each.nextInFocusChain()
    return order


def press_tab(target: QWidget) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier, "\t")
        QApplication.sendEvent(target, event)


def walk(screen: QWidget) -> Iterator[tuple[str, QAccessibleInterface]]:
    """Go through everything that a screen reader finds on a screen."""
    top = QAccessible.queryAccessibleInterface(screen)
    assert top is not None
    stack = [("", top)]
    while stack:
        path, each = stack.pop()
        yield path, each
        for number in range(min(each.childCount(), MOST_CHILDREN)):
            child = each.child(number)
            if child is None or not child.isValid() or child.state().invisible:
                continue
            told = child.text(QAccessible.Text.Name)
            stack.append((f"{path}/{child.role().name}“{told[:20]}”", child))


MOST_STOPS = 500
"""Controls, and the links of a thread."""

MOST_CHILDREN = 60
"""Rows of a list that are looked at."""


def described(each: QWidget) -> str:
    return f"{type(each).__name__} “{each.accessibleName()}” in {type(each.parent()).__name__}"
