"""The window of the settings, and what changes at once when one of them does."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from companion.features import Feature
from ui.language import speak
from ui.style.appearance import Appearance
from ui.views.settings_dialog import SettingsDialog

if TYPE_CHECKING:
    from companion.settings import Settings
    from ui.account_session import AccountSession
    from ui.application import CompanionApplication
    from ui.settings_keeper import SettingsKeeper


class SettingsTaking(QObject):
    """Lets the person choose; `dialog` is the window of it that was opened last."""

    def __init__(self, app: CompanionApplication, keeper: SettingsKeeper) -> None:
        super().__init__(app)
        self._app, self._keeper = app, keeper
        self.dialog: SettingsDialog | None = None

    def show(self) -> None:
        """Show the settings."""
        app = self._app
        dialog = SettingsDialog(app.settings, app.session, app.window, policy=app.policy)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.settled.connect(self.take)
        if app.session is not None:
            app.keeping.attend(dialog, app.session.workspace.account.account_id)
        self.dialog = dialog
        dialog.open()

    def take(self, changes: dict[str, object]) -> None:
        """Keep changed settings, and let them take effect at once."""
        app = self._app
        self._keeper.change(**changes)
        settings = app.settings
        if "language" in changes:
            speak(settings.language)
        app.look.set_text_scale(settings.text_scale)
        app.look.set_appearance(appearance_of(settings))
        app.presence.follow_settings()
        app.others.syncing.use_settings(settings)
        if app.session is not None:
            self.apply_to(app.session)
            app.session.sync.use_settings(settings)

    def apply_to(self, session: AccountSession) -> None:
        """Let an account be shown and written in as the settings say."""
        settings, features = self._app.settings, self._app.policy.features
        session.undo_for = timedelta(seconds=settings.undo_send_seconds)
        session.offers_starters = settings.offers_starters and features.has(Feature.STARTERS)
        session.name_in_titles(settings.titles_show_names)


def appearance_of(settings: Settings) -> Appearance:
    """Return how the person wants the window to look."""
    return Appearance(settings.theme, settings.accent, settings.contrast, settings.motion)
