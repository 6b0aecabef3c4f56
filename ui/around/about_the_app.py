"""What the app says of itself: the diagnostics, and about it with all licences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from pathlib import Path

    from ui.background import Background
    from ui.main_window import MainWindow
    from ui.style.look import Look
    from ui.views.about_dialog import AboutDialog
    from ui.views.diagnostics_dialog import DiagnosticsDialog


class AboutTheApp(QObject):
    """Shows the dialogs over the window that asks for them; with an account and without."""

    def __init__(
        self, look: Look, background: Background, data_folder: Path, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._background = background
        self._data_folder = data_folder
        self.diagnostics: DiagnosticsDialog | None = None
        self.about: AboutDialog | None = None

    def take_in(self, window: MainWindow) -> None:
        """Let a window ask for them."""
        window.diagnostics_wanted.connect(lambda: self.show_diagnostics(window))
        window.about_wanted.connect(lambda: self.show_about(window))

    def show_diagnostics(self, window: MainWindow) -> None:
        """Show the text for those who help, to be read first."""
        # Few ever open these: the window starts sooner without them.
        from companion.services.diagnostics import diagnostics  # noqa: PLC0415
        from ui.surroundings import surroundings  # noqa: PLC0415
        from ui.views.diagnostics_dialog import DiagnosticsDialog  # noqa: PLC0415

        folder, around = self._data_folder, surroundings(self._look)
        self.diagnostics = DiagnosticsDialog(
            self._look, self._background, lambda: diagnostics(folder, around), window
        )
        self.diagnostics.open()

    def show_about(self, window: MainWindow) -> None:
        """Show what this program is, and whose work is in it."""
        from ui.views.about_dialog import AboutDialog  # noqa: PLC0415

        self.about = AboutDialog(self._look, self._background, window)
        self.about.open()
