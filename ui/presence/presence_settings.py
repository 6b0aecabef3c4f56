"""The settings of notifications, tray and start, for the dialog of all settings."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QComboBox, QSystemTrayIcon, QWidget

from companion.domain.news import Interest
from ui.widgets.setting_rows import SettingGroup, SettingRow

if TYPE_CHECKING:
    from companion.settings import Settings


class PresenceSettings(QWidget):
    """Makes the fields; `settled` returns the settings with what the person chose in them."""

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self.notify = QComboBox()
        for words, interest in (
            (self.tr("What concerns you"), Interest.MINE),
            (self.tr("All new posts"), Interest.ALL),
            (self.tr("Nothing"), Interest.OFF),
        ):
            self.notify.addItem(words, interest.value)
        self.notify.setCurrentIndex(max(self.notify.findData(settings.notify), 0))
        self.remind = QComboBox()
        for words, hours in (
            (self.tr("Never"), 0),
            (self.tr("1 hour before"), 1),
            (self.tr("1 day before"), 24),
            (self.tr("3 days before"), 72),
        ):
            self.remind.addItem(words, hours)
        self.remind.setCurrentIndex(max(self.remind.findData(settings.remind_before_hours), 0))
        self.hides_text = _check(not settings.notices_show_text)
        self.tells_absence = _check(settings.tells_absence)
        self.title = _check(settings.counts_in_title)
        self.hides_names = _check(not settings.titles_show_names)
        self.badge = _check(settings.badge)
        self.stays = _check(settings.stays_in_tray)
        self.stays.setEnabled(QSystemTrayIcon.isSystemTrayAvailable())
        self.login = _check(settings.starts_at_login)
        self.hidden = _check(settings.starts_hidden)
        self.hidden.setEnabled(self.login.isChecked())
        self.login.toggled.connect(self.hidden.setEnabled)

    def groups(self) -> list[SettingGroup]:
        """Return the settings, each with its sentence."""
        return [self._notifications(), self._start()]

    def settled(self, settings: Settings) -> Settings:
        """Return these settings as the person wants them."""
        return replace(
            settings,
            notify=self.notify.currentData(),
            remind_before_hours=self.remind.currentData(),
            notices_show_text=not self.hides_text.isChecked(),
            tells_absence=self.tells_absence.isChecked(),
            counts_in_title=self.title.isChecked(),
            titles_show_names=not self.hides_names.isChecked(),
            badge=self.badge.isChecked(),
            stays_in_tray=self.stays.isChecked(),
            starts_at_login=self.login.isChecked(),
            starts_hidden=self.hidden.isChecked(),
        )

    def _notifications(self) -> SettingGroup:
        return SettingGroup(
            self.tr("Notifications"),
            SettingRow(
                self.tr("&Notify of"),
                self.tr(
                    "Of messages, and of posts where you wrote, starred or subscribed; a single "
                    "forum has a menu of its own for this. Never in the quiet hours."
                ),
                self.notify,
                "notify",
            ),
            SettingRow(
                self.tr("Remind of &deadlines"),
                self.tr(
                    "Once for each, also offline; of a meeting, 15 minutes before. Single dates "
                    "can have a reminder of their own."
                ),
                self.remind,
                "remind_before_hours",
            ),
            SettingRow(
                self.tr("No post te&xt in notifications"),
                self.tr("They say how much is new, with no name and no word of it."),
                self.hides_text,
                "notices_show_text",
            ),
            SettingRow(
                self.tr("Count in the t&itle"),
                self.tr("The title of the window says how many posts are unread."),
                self.title,
                "counts_in_title",
            ),
            SettingRow(
                self.tr("No na&mes in titles"),
                self.tr("The title of the window says neither your site nor who you are."),
                self.hides_names,
                "titles_show_names",
            ),
            SettingRow(
                self.tr("Count on the ic&on"),
                self.tr("So does the icon of the app, where the desktop shows it."),
                self.badge,
                "badge",
            ),
            SettingRow(
                self.tr("&While you were away"),
                self.tr("A start after more than a day says what happened."),
                self.tells_absence,
                "tells_absence",
            ),
        )

    def _start(self) -> SettingGroup:
        return SettingGroup(
            self.tr("Start and end"),
            SettingRow(
                self.tr("Stay in the tra&y"),
                self.tr("Closing the last window leaves the app syncing, if there is a tray."),
                self.stays,
                "stays_in_tray",
            ),
            SettingRow(
                self.tr("Start at &login"),
                self.tr("The app starts when you sign in to this computer."),
                self.login,
                "starts_at_login",
            ),
            SettingRow(
                self.tr("Start &hidden"),
                self.tr("At login it shows no window, but its icon in the tray."),
                self.hidden,
                "starts_hidden",
            ),
        )


def _check(on: bool) -> QCheckBox:  # noqa: FBT001 - a state
    made = QCheckBox()
    made.setChecked(on)
    return made
