"""The dialog for the person's settings: language and look, when to sync, and what it may cost."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, Qt, QTime, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QLineEdit,
    QScrollArea,
    QSpinBox,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from companion.content.search_text import fold
from companion.features import Feature
from companion.policy.policy_values import NO_POLICY
from companion.settings import UNDO_CHOICES
from sync.limits import METERED_ASK, METERED_SYNC, METERED_TEXT
from ui.background import Latest
from ui.language import languages, say
from ui.presence.presence_settings import PresenceSettings
from ui.style.appearance import ACCENTS, SYSTEM
from ui.style.look import LARGEST_SCALE, SCALE_STEP, SMALLEST_SCALE
from ui.style.scale import GAP_LARGE, GAP_ROOM, GAP_SMALL
from ui.turns import Turns
from ui.views.privacy_page import PrivacyPage
from ui.views.storage_page import StoragePage
from ui.widgets.controls import button, clearable, label, row
from ui.widgets.dialog_size import fit_into_window
from ui.widgets.setting_rows import SettingGroup, SettingRow
from ui.wording import accent_words, size_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from companion.policy.policy_values import Policy
    from companion.settings import Settings
    from ui.account_session import AccountSession


class SettingsDialog(QDialog):
    """Shows the settings; `settled` gives what the person changed, by name, when they keep it.

    Nothing else is given: other settings may have changed meanwhile, such as by a key. What is
    typed above them leaves those that have the words. What the policy has fixed is shown, and
    cannot be changed.
    """

    settled = Signal(object)

    def __init__(
        self,
        settings: Settings,
        session: AccountSession | None,
        parent: QWidget | None = None,
        *,
        policy: Policy = NO_POLICY,
    ) -> None:
        super().__init__(parent)
        self._policy = policy
        self._settings = settings
        self._session = session
        say(self.setWindowTitle, lambda: self.tr("Settings"))
        self.search = QLineEdit()
        self._cancel = button(self.tr("Cancel"), self.reject)
        self.keep = button(lambda: self.tr("Keep"), self._keep, primary=True)
        self._nothing = label(lambda: self.tr("No setting has these words."), faint=True)
        self._make_fields(settings)
        self.presence = PresenceSettings(settings, self)
        self.storage = StoragePage(session, self)
        self.privacy = PrivacyPage(session, policy.encryption, self)
        self.groups: list[SettingGroup] = []
        self._column = QVBoxLayout()
        self._build()
        self._add(self._language_and_look())
        self._turns = Turns(self)
        self._turns.begin(self._further_groups())
        self._follow_quiet()
        self._shown = asdict(self._read())
        self.storage.looked.connect(self._show_matching)

    @property
    def is_whole(self) -> bool:
        """Whether all groups are there: those that are not seen at once come after the first."""
        return not self._turns.is_under_way

    def _further_groups(self) -> Iterator[None]:
        self._add(self._writing())
        yield
        self._add(self._syncing())
        self._look_what_was_used()
        yield
        for group in self.presence.groups():
            self._add(group)
            yield
        self._add(self._files())
        yield
        for group in self.storage.groups():
            self._add(group)
            yield
        self._add(self.privacy.group())
        yield
        self._put_foot_last()

    def _put_foot_last(self) -> None:
        """Let the keyboard come to the buttons after the settings, which were made later."""
        fields = self.groups[-1].findChildren(QWidget)
        last = [each for each in fields if each.focusPolicy() & Qt.FocusPolicy.TabFocus][-1]
        self.setTabOrder(last, self._cancel)
        self.setTabOrder(self._cancel, self.keep)

    def _add(self, group: SettingGroup) -> None:
        for setting in group.rows:
            if setting.settings & self._policy.fixed:
                setting.show_fixed()
            if setting.settings & _settings_of(self._policy.features.off):
                group.withhold(setting)
        self._column.insertWidget(len(self.groups), group)
        self.groups.append(group)

    def _make_fields(self, settings: Settings) -> None:
        known = [(_own_name(code), code) for code in languages()]
        self.language = _choice([(self.tr("As the system"), None), *known], settings.language)
        self.theme = _choice(
            [
                (self.tr("As the system"), SYSTEM),
                (self.tr("Light"), "light"),
                (self.tr("Dark"), "dark"),
            ],
            settings.theme,
        )
        accents = [(accent_words(name), name) for name in ACCENTS]
        self.accent = _choice([(self.tr("As the system"), SYSTEM), *accents], settings.accent)
        self.contrast = _choice(
            [
                (self.tr("As the system"), SYSTEM),
                (self.tr("Normal"), "normal"),
                (self.tr("High"), "high"),
            ],
            settings.contrast,
        )
        self.motion = _choice(
            [
                (self.tr("As the system"), SYSTEM),
                (self.tr("Full"), "full"),
                (self.tr("Reduced"), "reduced"),
            ],
            settings.motion,
        )
        self.text_size = _spin(
            _percent(SMALLEST_SCALE), _percent(LARGEST_SCALE), _percent(settings.text_scale), " %"
        )
        self.text_size.setSingleStep(_percent(SCALE_STEP))
        seconds = [(self.tr("%n second(s)", "", each), each) for each in UNDO_CHOICES]
        self.undo_send = _choice(
            [(self.tr("Off: sent at once"), 0), *seconds], settings.undo_send_seconds
        )
        self.starters = QCheckBox()
        self.starters.setChecked(settings.offers_starters)
        self.interval = _spin(1, 24 * 60, settings.sync_every_minutes, self.tr(" min"))
        self.metered = _choice(
            [
                (self.tr("Ask before anything is synced"), METERED_ASK),
                (self.tr("Sync text, but no files"), METERED_TEXT),
                (self.tr("Sync as on any other"), METERED_SYNC),
            ],
            settings.on_metered,
        )
        self.budget = _spin(0, 100_000, settings.monthly_budget_megabytes, self.tr(" MB"))
        self.budget.setSpecialValueText(self.tr("No limit"))
        self.budget.setSingleStep(10)
        self.cache = _spin(0, 1_000_000, settings.file_cache_megabytes, self.tr(" MB"))
        self.cache.setSingleStep(100)
        self.largest = _spin(0, 100_000, settings.largest_file_megabytes, self.tr(" MB"))
        self.largest.setSpecialValueText(self.tr("Any size"))
        self.quiet = QCheckBox()
        self.quiet.setChecked(bool(settings.quiet_from and settings.quiet_until))
        self.quiet_from = _time(settings.quiet_from or "22:00")
        self.quiet_until = _time(settings.quiet_until or "06:00")

    def _language_and_look(self) -> SettingGroup:
        return SettingGroup(
            self.tr("Language and look"),
            SettingRow(
                self.tr("&Language"),
                self.tr("Words, dates and numbers of the window; posts stay as they are written."),
                self.language,
                "language",
            ),
            SettingRow(
                self.tr("&Text size"),
                self.tr("Also with Ctrl++ and Ctrl+-; Ctrl+0 is the normal size."),
                self.text_size,
                "text_scale",
            ),
            SettingRow(
                self.tr("T&heme"),
                self.tr("Dark letters on light, or light on dark."),
                self.theme,
                "theme",
            ),
            SettingRow(
                self.tr("&Accent"),
                self.tr("The colour of links, counts and of what is chosen."),
                self.accent,
                "accent",
            ),
            SettingRow(
                self.tr("C&ontrast"),
                self.tr("High makes letters, lines and signs stand out more."),
                self.contrast,
                "contrast",
            ),
            SettingRow(
                self.tr("&Motion"),
                self.tr("Reduced stills menus, progress and the blinking of the cursor."),
                self.motion,
                "motion",
            ),
        )

    def _writing(self) -> SettingGroup:
        return SettingGroup(
            self.tr("Writing"),
            SettingRow(
                self.tr("&Undo sending"),
                self.tr("For so long what you send can be taken back; it goes out after that."),
                self.undo_send,
                "undo_send_seconds",
            ),
            SettingRow(
                self.tr("Offer &something to write about"),
                self.tr("In forums that are quiet, or after a section; once a week at the most."),
                self.starters,
                "offers_starters",
            ),
        )

    def _syncing(self) -> SettingGroup:
        self.budget_row = SettingRow(
            self.tr("&Budget for a month"),
            self.tr("What syncs by itself may cost."),
            self.budget,
            "monthly_budget_megabytes",
        )
        return SettingGroup(
            self.tr("Syncing"),
            SettingRow(
                self.tr("Sync &every"),
                self.tr("Whatever is set here, “Sync now” always syncs at once."),
                self.interval,
                "sync_every_minutes",
            ),
            SettingRow(
                self.tr("On a connection that &costs"),
                self.tr("As over a mobile phone, where the system says so."),
                self.metered,
                "on_metered",
            ),
            self.budget_row,
            SettingRow(
                self.tr("&Quiet hours"),
                self.tr("Between these times nothing is synced by itself."),
                self._hours(),
                "quiet_from",
                "quiet_until",
            ),
        )

    def _files(self) -> SettingGroup:
        return SettingGroup(
            self.tr("Files on this computer"),
            SettingRow(
                self.tr("&Room for files"),
                self.tr("When it is full, those that you have not used for long go first."),
                self.cache,
                "file_cache_megabytes",
            ),
            SettingRow(
                self.tr("&Largest file"),
                self.tr("Larger ones come only if you open or keep them."),
                self.largest,
                "largest_file_megabytes",
            ),
        )

    def _hours(self) -> QWidget:
        hours = QWidget()
        until = label(self.tr("until"), wrap=False)
        strip = row(self.quiet, self.quiet_from, until, self.quiet_until, gap=GAP_SMALL)
        hours.setLayout(strip)
        hours.setFocusProxy(self.quiet)
        self.quiet_from.setAccessibleName(self.tr("Quiet hours begin"))
        self.quiet_until.setAccessibleName(self.tr("Quiet hours end"))
        self.quiet.toggled.connect(self._follow_quiet)
        return hours

    def _build(self) -> None:
        self.search.setPlaceholderText(self.tr("Search in the settings"))
        self.search.setAccessibleName(self.tr("Search in the settings"))
        clearable(self.search)
        self.search.textChanged.connect(lambda _text: self._filter())
        inside = QWidget()
        inside.setLayout(self._column)
        self._column.setContentsMargins(GAP_LARGE, GAP_SMALL, GAP_LARGE, GAP_SMALL)
        self._column.setSpacing(GAP_LARGE)
        self._column.addWidget(self._nothing)
        self._column.addStretch(1)
        self._nothing.hide()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        head = row(self.search)
        head.setContentsMargins(GAP_LARGE, GAP_LARGE, GAP_LARGE, 0)
        foot = row(None, self._cancel, self.keep)
        foot.setContentsMargins(GAP_LARGE, 0, GAP_LARGE, GAP_LARGE)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP_ROOM)
        layout.addLayout(head)
        layout.addWidget(area, 1)
        layout.addLayout(foot)
        fit_into_window(self, 36, 36)

    def _filter(self) -> None:
        self._turns.finish()
        self._show_matching()

    def _show_matching(self) -> None:
        words = fold(self.search.text()).split()
        shown = sum(group.show_matching(words) for group in self.groups)
        self._nothing.setVisible(shown == 0)

    def _follow_quiet(self) -> None:
        for part in (self.quiet_from, self.quiet_until):
            part.setEnabled(self.quiet.isChecked())

    def _look_what_was_used(self) -> None:
        session = self._session
        if session is not None:
            self._latest = Latest(session.background, self)
            self._latest.run(session.workspace.month_traffic, self._show_used, session.failed.emit)

    def _show_used(self, used: int) -> None:
        self.budget_row.say_sentence(
            self.tr("What syncs by itself may cost. Used this month: {size}").format(
                size=size_words(used)
            )
        )

    def _keep(self) -> None:
        before, now = self._shown, asdict(self._read())
        self.settled.emit({name: now[name] for name in now if now[name] != before[name]})
        self.accept()

    def _read(self) -> Settings:
        """Return the settings as the fields have them."""
        quiet = self.quiet.isChecked()
        settings = replace(
            self._settings,
            undo_send_seconds=self.undo_send.currentData(),
            offers_starters=self.starters.isChecked(),
            sync_every_minutes=self.interval.value(),
            on_metered=self.metered.currentData(),
            monthly_budget_megabytes=self.budget.value(),
            file_cache_megabytes=self.cache.value(),
            largest_file_megabytes=self.largest.value(),
            quiet_from=self.quiet_from.time().toString("HH:mm") if quiet else "",
            quiet_until=self.quiet_until.time().toString("HH:mm") if quiet else "",
            text_scale=self.text_size.value() / 100,
            language=self.language.currentData(),
            theme=self.theme.currentData(),
            accent=self.accent.currentData(),
            contrast=self.contrast.currentData(),
            motion=self.motion.currentData(),
        )
        return self.presence.settled(settings)


def _settings_of(off: Iterable[Feature]) -> frozenset[str]:
    """Return the settings that are for nothing but what is switched off."""
    return frozenset(name for feature in off for name in _SETTINGS_OF.get(feature, ()))


_SETTINGS_OF: Final = {
    Feature.STARTERS: ("offers_starters",),
    Feature.TRAY: ("stays_in_tray", "starts_hidden"),
}


def _own_name(code: str) -> str:
    name = QLocale(code).nativeLanguageName()
    return name[:1].upper() + name[1:]


def _choice(choices: Sequence[tuple[str, str | int | None]], chosen: str | int | None) -> QComboBox:
    made = QComboBox()
    for words, value in choices:
        made.addItem(words, value)
    made.setCurrentIndex(max(made.findData(chosen), 0))
    return made


def _spin(least: int, most: int, value: int, suffix: str) -> QSpinBox:
    made = QSpinBox()
    made.setRange(least, most)
    made.setValue(value)
    made.setSuffix(suffix)
    made.lineEdit().setTextMargins(GAP_SMALL, 0, GAP_SMALL, 0)
    return made


def _time(text: str) -> QTimeEdit:
    made = QTimeEdit(QTime.fromString(text[:5], "HH:mm"))
    # Qt would turn hours and minutes around, which no script does.
    made.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    made.setDisplayFormat(QLocale().timeFormat(QLocale.FormatType.ShortFormat))
    made.lineEdit().setTextMargins(GAP_SMALL, 0, GAP_SMALL, 0)
    return made


def _percent(scale: float) -> int:
    return round(scale * 100)
