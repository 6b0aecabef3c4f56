"""The dialog for the person's settings: when to sync, what it may cost, how it looks."""

from __future__ import annotations

from dataclasses import replace
from importlib.resources import files
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTime, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QLabel,
    QSpinBox,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from sync.limits import METERED_ASK, METERED_SYNC
from ui.background import Latest
from ui.style.look import LARGEST_SCALE, SCALE_STEP, SMALLEST_SCALE
from ui.style.theme import GAP, GAP_LARGE, GAP_PAGE, GAP_WIDE
from ui.widgets.controls import button, label, row
from ui.wording import size_words

if TYPE_CHECKING:
    from companion.settings import Settings
    from ui.account_session import AccountSession


class SettingsDialog(QDialog):
    """Shows the settings; `settled` gives the changed ones when the person keeps them."""

    settled = Signal(object)

    def __init__(
        self, settings: Settings, session: AccountSession | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setWindowTitle(self.tr("Settings"))
        self.interval = _spin(1, 24 * 60, settings.sync_every_minutes, self.tr(" min"))
        self.metered = QComboBox()
        self.metered.addItem(self.tr("Ask before anything is synced"), METERED_ASK)
        self.metered.addItem(self.tr("Sync as on any other"), METERED_SYNC)
        self.metered.setCurrentIndex(self.metered.findData(settings.on_metered))
        self.budget = _spin(0, 100_000, settings.monthly_budget_megabytes, self.tr(" MB"))
        self.budget.setSpecialValueText(self.tr("No limit"))
        self.budget.setSingleStep(10)
        self.used = label(faint=True, small=True)
        self.quiet = QCheckBox(self.tr("Sync nothing by itself from"))
        self.quiet_from = _time(settings.quiet_from or "22:00")
        self.quiet_until = _time(settings.quiet_until or "06:00")
        self.quiet.setChecked(bool(settings.quiet_from and settings.quiet_until))
        self.text_size = _spin(
            _percent(SMALLEST_SCALE), _percent(LARGEST_SCALE), _percent(settings.text_scale), " %"
        )
        self.text_size.setSingleStep(_percent(SCALE_STEP))
        self.language = QComboBox()
        self.keep = button(self.tr("Keep"), self._keep, primary=True)
        self._fill_languages(settings.language)
        self._build()
        self._follow_quiet()
        if session is not None:
            self._latest = Latest(session.background, self)
            self._latest.run(session.workspace.month_traffic, self._show_used, session.failed.emit)

    def _build(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(GAP_WIDE)
        form.setVerticalSpacing(GAP)
        hours = row(self.quiet_from, label(self.tr("until"), wrap=False), self.quiet_until, None)
        _add(form, self.tr("Sync &every"), self.interval)
        _add(form, self.tr("On a connection that &costs"), self.metered)
        _add(form, self.tr("&Budget for a month"), self.budget)
        form.addRow("", self.used)
        form.addRow(self.quiet, hours)
        _add(form, self.tr("&Text size"), self.text_size)
        _add(form, self.tr("&Language"), self.language)
        form.addRow(
            "", label(self.tr("Another language shows at the next start."), faint=True, small=True)
        )
        self.quiet_from.setAccessibleName(self.tr("Quiet hours begin"))
        self.quiet_until.setAccessibleName(self.tr("Quiet hours end"))
        self.quiet.toggled.connect(self._follow_quiet)
        note = label(
            self.tr("Whatever is set here, “Sync now” always syncs at once."),
            faint=True,
            small=True,
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP_PAGE, GAP_PAGE, GAP_PAGE, GAP_LARGE)
        layout.setSpacing(GAP_LARGE)
        layout.addLayout(form)
        layout.addWidget(note)
        layout.addStretch(1)
        layout.addLayout(row(None, button(self.tr("Cancel"), self.reject), self.keep))

    def _fill_languages(self, chosen: str | None) -> None:
        self.language.addItem(self.tr("As the system"), None)
        for code in languages():
            name = QLocale(code).nativeLanguageName()
            self.language.addItem(name[:1].upper() + name[1:], code)
        self.language.setCurrentIndex(max(self.language.findData(chosen), 0))

    def _follow_quiet(self) -> None:
        for part in (self.quiet_from, self.quiet_until):
            part.setEnabled(self.quiet.isChecked())

    def _show_used(self, used: int) -> None:
        self.used.setText(self.tr("Used this month: {size}").format(size=size_words(used)))

    def _keep(self) -> None:
        quiet = self.quiet.isChecked()
        settings = replace(
            self._settings,
            sync_every_minutes=self.interval.value(),
            on_metered=self.metered.currentData(),
            monthly_budget_megabytes=self.budget.value(),
            quiet_from=self.quiet_from.time().toString("HH:mm") if quiet else "",
            quiet_until=self.quiet_until.time().toString("HH:mm") if quiet else "",
            text_scale=self.text_size.value() / 100,
            language=self.language.currentData(),
        )
        self.settled.emit(settings)
        self.accept()


def languages() -> list[str]:
    """Return the languages that the window can speak, as codes."""
    names = (each.name for each in (files("resources") / "translations").iterdir())
    return sorted(
        name.removeprefix("companion_").removesuffix(".qm")
        for name in names
        if name.endswith(".qm")
    )


def _spin(least: int, most: int, value: int, suffix: str) -> QSpinBox:
    made = QSpinBox()
    made.setRange(least, most)
    made.setValue(value)
    made.setSuffix(suffix)
    return made


def _time(text: str) -> QTimeEdit:
    return QTimeEdit(QTime.fromString(text[:5], "HH:mm"))


def _percent(scale: float) -> int:
    return round(scale * 100)


def _add(form: QFormLayout, words: str, field: QWidget) -> None:
    caption = QLabel(words)
    caption.setBuddy(field)
    field.setAccessibleName(words.replace("&", ""))
    form.addRow(caption, field)
