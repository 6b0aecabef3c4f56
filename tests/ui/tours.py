"""Two tours through the app: one by keyboard only, one by mouse only, each from the first start."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QApplication

from companion.domain.forum import DiscussionSummary, SearchHit
from sync.events import ConnectionState
from tests.ui.hands import Keyboard, Mouse
from ui.around.key_list import KeyList
from ui.around.open_anything import OpenAnything
from ui.models.navigation import Place

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QComboBox

    from tests.ui.desk import Desk

FORUM: Final = "Ideas, tips and hints"
DISCUSSION: Final = "Our water meter jumps"
REPLY: Final = "Ours did that until we put in a check valve."
QUOTED: Final = "check valve"
TOPIC: Final = "Which rope lasts in the rain?"
TOPIC_TEXT: Final = "Ours frays within a season."


class KeyboardTour:
    """Each stop is a method; `stops` goes through all of them in order."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.keys = Keyboard(desk)

    def stops(self) -> Iterator[str]:
        """Go through the tour, a stop a step."""
        for stop in (
            self.open_the_sample,
            self.go_to_a_forum,
            self.read_a_discussion,
            self.write_offline,
            self.look_at_the_outbox,
            self.go_online,
            self.search,
            self.choose_the_dark_theme,
            self.find_a_key,
            self.go_back,
        ):
            stop()
            yield stop.__name__

    def open_the_sample(self) -> None:
        desk, keys = self.desk, self.keys
        desk.app.begin()
        desk.until(lambda: desk.app.wizard and desk.app.wizard.isActiveWindow())
        assert desk.app.wizard is not None
        keys.tab_to(desk.app.wizard.welcome.sample_button)
        keys.press("Space")
        desk.until(lambda: desk.app.session is not None and desk.session.sync.report)
        desk.until(lambda: desk.window.isActiveWindow() and self._rows())

    def go_to_a_forum(self) -> None:
        keys = self.keys
        keys.press("Ctrl+K")
        field = self._open_anything()
        keys.type("ideas tips")
        self.desk.until(lambda: field.choices and "ideas tips" in field.choices[-1].name)
        keys.press_until(
            "Down", lambda: field.choices[field.list.currentIndex().row()].name == FORUM, FORUM
        )
        keys.press("Return")
        self.desk.until(lambda: self._forum_name() == FORUM and self._rows())

    def read_a_discussion(self) -> None:
        desk, keys = self.desk, self.keys
        pane = desk.window.forum_pane
        keys.press_until("F6", pane.list.hasFocus, "the list")
        keys.press_until("Down", lambda: DISCUSSION in self._current_title(), DISCUSSION)
        desk.until(lambda: DISCUSSION in desk.pane.title and "check valve" in desk.thread_text())
        keys.press_until("F6", desk.pane.browser.hasFocus, "the thread")
        keys.press("Alt+Down", "Alt+Down", "Alt+Up")
        keys.press("T")
        desk.until(desk.pane.reading.by_time.isChecked)
        keys.press("T")
        desk.until(lambda: not desk.pane.reading.by_time.isChecked())
        keys.press("S")
        desk.until(self._starred)

    def write_offline(self) -> None:
        desk, keys = self.desk, self.keys
        keys.press("Ctrl+Shift+O")
        desk.until(lambda: desk.session.sync.state is ConnectionState.WORKING_OFFLINE)
        keys.press_until("F6", desk.pane.browser.hasFocus, "the thread")
        keys.press("R")
        desk.until(desk.composer.text.hasFocus)
        keys.type(REPLY)
        keys.press("Ctrl+Return")
        desk.until(lambda: REPLY in desk.thread_text())
        desk.until(lambda: not desk.composer.is_open)
        keys.press("Ctrl+N")
        desk.until(desk.composer.subject.hasFocus)
        keys.type(TOPIC)
        keys.tab_to(desk.composer.text)
        keys.type(TOPIC_TEXT)
        keys.press("Ctrl+Return")
        desk.until(lambda: not desk.composer.is_open)

    def look_at_the_outbox(self) -> None:
        desk, keys = self.desk, self.keys
        keys.press("Ctrl+2")
        desk.until(lambda: len(desk.window.outbox.model.values) >= 2)
        keys.press_until("F6", desk.window.outbox.list.hasFocus, "the outbox")
        keys.press("Home", "Down")
        desk.until(lambda: desk.window.outbox.current is not None)

    def go_online(self) -> None:
        desk, keys = self.desk, self.keys
        keys.press("Ctrl+Shift+O")
        desk.until(lambda: desk.session.sync.state is not ConnectionState.WORKING_OFFLINE)
        keys.press("F5")
        desk.until(lambda: not desk.window.strip.waiting.isVisible())

    def search(self) -> None:
        desk, keys = self.desk, self.keys
        keys.press("Ctrl+F")
        view = desk.window.search_view
        desk.until(view.field.hasFocus)
        keys.type("kind:post chlorine")
        desk.until(lambda: not desk.session.background.running and view.hits)
        keys.press("Down")
        keys.press_until("Tab", view.list.hasFocus, "the hits")
        keys.press("Return")
        desk.until(lambda: "chlorine" in desk.thread_text().casefold())
        keys.press("F3", "Shift+F3")

    def choose_the_dark_theme(self) -> None:
        desk, keys = self.desk, self.keys
        keys.press("Ctrl+,")
        desk.until(lambda: desk.app.settings_dialog and desk.app.settings_dialog.isActiveWindow())
        dialog = desk.app.settings_dialog
        assert dialog is not None
        keys.tab_to(dialog.theme)
        keys.press_until("Down", lambda: dialog.theme.currentData() == "dark", "the dark theme")
        keys.tab_to(dialog.keep)
        keys.press("Return")
        desk.until(lambda: desk.app.look.theme.dark and not desk.app.look.is_changing)
        keys.return_to(desk.window)

    def find_a_key(self) -> None:
        desk, keys = self.desk, self.keys
        keys.press("F1")
        desk.until(lambda: isinstance(QApplication.activeWindow(), KeyList))
        listed = QApplication.activeWindow()
        assert isinstance(listed, KeyList)
        keys.tab_to(listed.search)
        keys.type("outbox")
        assert [name for _menu, name, _keys in listed.shown] == ["Outbox"]
        keys.press("Escape")
        keys.return_to(desk.window)

    def go_back(self) -> None:
        desk, keys = self.desk, self.keys
        keys.press("Ctrl++")
        desk.until(lambda: desk.app.look.text_scale > 1 and not desk.app.look.is_changing)
        keys.press("Ctrl+0")
        desk.until(lambda: desk.app.look.text_scale == 1 and not desk.app.look.is_changing)
        keys.press("Ctrl+1")
        desk.until(lambda: desk.window.middle.currentWidget() is desk.window.forum_pane)
        keys.press("Alt+Left")
        desk.until(lambda: desk.window.middle.currentWidget() is not desk.window.forum_pane)

    def _open_anything(self) -> OpenAnything:
        self.desk.until(lambda: isinstance(_popup(), OpenAnything))
        popup = _popup()
        assert isinstance(popup, OpenAnything)
        return popup

    def _rows(self) -> list[DiscussionSummary]:
        return self.desk.rows()

    def _forum_name(self) -> str:
        forum = self.desk.window.forum_pane.forum
        return forum.name if forum is not None else ""

    def _current_title(self) -> str:
        pane = self.desk.window.forum_pane
        row = pane.model.values[pane.list.currentIndex().row()] if self._rows() else None
        return row.title if isinstance(row, DiscussionSummary) else ""

    def _starred(self) -> bool:
        discussion = self.desk.pane.discussion
        return discussion is not None and discussion.starred


class MouseTour:
    """Each stop is a method; `stops` goes through all of them in order."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.mouse = Mouse(desk)

    def stops(self) -> Iterator[str]:
        """Go through the tour, a stop a step."""
        for stop in (
            self.open_the_sample,
            self.go_to_a_forum,
            self.read_a_discussion,
            self.quote_offline,
            self.look_at_the_outbox,
            self.go_online,
            self.search,
            self.choose_the_dark_theme,
            self.go_back,
        ):
            stop()
            yield stop.__name__

    def open_the_sample(self) -> None:
        desk = self.desk
        desk.app.begin()
        desk.until(lambda: desk.app.wizard and desk.app.wizard.isVisible())
        assert desk.app.wizard is not None
        self.mouse.click(desk.app.wizard.welcome.sample_button)
        desk.until(lambda: desk.app.session is not None and desk.session.sync.report)
        desk.until(lambda: not desk.session.sync.is_running and desk.rows())

    def go_to_a_forum(self) -> None:
        desk = self.desk
        forum = next(f for f in desk.session.workspace.reading.forums() if f.name == FORUM)
        navigation = desk.window.navigation
        self.mouse.click_row(navigation, navigation.rows.index_of(Place.FORUM, forum.forum_id))
        desk.until(lambda: desk.window.forum_pane.forum == forum and desk.rows())

    def read_a_discussion(self) -> None:
        desk, mouse = self.desk, self.mouse
        pane = desk.window.forum_pane
        row = next(each for each in desk.rows() if DISCUSSION in each.title)
        mouse.click_row(pane.list, pane.model.index_of(("discussion", row.discussion_id)))
        desk.until(lambda: DISCUSSION in desk.pane.title and "check valve" in desk.thread_text())
        mouse.roll(desk.pane.browser.viewport(), 3)
        mouse.roll(desk.pane.browser.viewport(), -3)
        mouse.choose_behind(desk.pane.head.more, desk.window.actions_.discussion.star)
        desk.until(lambda: desk.pane.discussion is not None and desk.pane.discussion.starred)

    def quote_offline(self) -> None:
        """Answer with the words of another: nothing has to be typed for that."""
        desk, mouse = self.desk, self.mouse
        mouse.choose(desk.window.menuBar(), desk.window.actions_.work_offline)
        desk.until(lambda: desk.session.sync.state is ConnectionState.WORKING_OFFLINE)
        mouse.select(desk.pane.browser, QUOTED)
        mouse.choose(desk.window.menuBar(), desk.pane.reading.quote)
        desk.until(lambda: QUOTED in desk.composer.text.toPlainText())
        mouse.click(desk.composer.preview_button)
        desk.until(lambda: QUOTED in desk.composer.preview.toPlainText())
        mouse.click(desk.composer.send_button)
        desk.until(lambda: not desk.composer.is_open)
        desk.until(lambda: desk.thread_text().count(QUOTED) > 1)

    def look_at_the_outbox(self) -> None:
        desk, mouse = self.desk, self.mouse
        mouse.click(desk.window.strip.waiting)
        outbox = desk.window.outbox
        desk.until(lambda: outbox.isVisible() and outbox.model.values)
        mouse.click_row(outbox.list, outbox.model.index(0, 0))
        desk.until(lambda: outbox.current is not None)

    def go_online(self) -> None:
        desk, mouse = self.desk, self.mouse
        mouse.choose(desk.window.menuBar(), desk.window.actions_.work_offline)
        desk.until(lambda: desk.session.sync.state is not ConnectionState.WORKING_OFFLINE)
        mouse.choose(desk.window.menuBar(), desk.window.actions_.sync_now)
        desk.until(lambda: not desk.window.strip.waiting.isVisible())

    def search(self) -> None:
        desk, mouse = self.desk, self.mouse
        navigation, view = desk.window.navigation, desk.window.search_view
        mouse.click_row(navigation, navigation.rows.index_of(Place.SEARCH, 0))
        desk.until(view.isVisible)
        mouse.click(next(iter(view.filters.switches.values())))
        desk.until(lambda: any(isinstance(hit, SearchHit) for hit in view.hits))
        hit = next(hit for hit in view.hits if isinstance(hit, SearchHit))
        mouse.click_row(view.list, view.model.index(view.model.values.index(hit), 0))
        desk.until(lambda: desk.pane.discussion_id == hit.discussion_id)

    def choose_the_dark_theme(self) -> None:
        desk, mouse = self.desk, self.mouse
        mouse.choose(desk.window.menuBar(), desk.window.actions_.settings)
        desk.until(lambda: desk.app.settings_dialog and desk.app.settings_dialog.isVisible())
        dialog = desk.app.settings_dialog
        assert dialog is not None
        self._pick(dialog.theme, "dark")
        mouse.click(dialog.keep)
        desk.until(lambda: not dialog.isVisible())
        desk.until(lambda: desk.app.look.theme.dark and not desk.app.look.is_changing)

    def go_back(self) -> None:
        desk, mouse = self.desk, self.mouse
        view, bar = desk.window.search_view, desk.window.menuBar()
        mouse.choose(bar, desk.window.actions_.larger)
        desk.until(lambda: desk.app.look.text_scale > 1 and not desk.app.look.is_changing)
        mouse.choose(bar, desk.window.actions_.normal)
        desk.until(lambda: desk.app.look.text_scale == 1 and not desk.app.look.is_changing)
        mouse.choose(bar, desk.window.actions_.forums)
        desk.until(lambda: not view.isVisible())
        mouse.choose(bar, desk.window.actions_.back)
        desk.until(view.isVisible)

    def _pick(self, box: QComboBox, value: str) -> None:
        self.mouse.click(box)
        popup = box.view()
        self.desk.until(popup.isVisible)

        def picked() -> bool:
            # Near the place of the click that opened the list, Qt takes no click for a while.
            if popup.isVisible():
                self.mouse.click_row(popup, popup.model().index(box.findData(value), 0))
            return bool(box.currentData() == value)

        self.desk.until(picked)


def _popup() -> object:
    return QApplication.activePopupWidget() or QApplication.activeWindow()
