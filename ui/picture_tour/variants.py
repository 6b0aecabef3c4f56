"""The main screens in other sizes, themes, writing directions and text sizes."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from ui.language import speak
from ui.picture_tour.camera import Camera, settle
from ui.style.theme import DARK, LIGHT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QDialog

    from ui.main_window import MainWindow
    from ui.style.look import Look
    from ui.style.theme import Theme

FOLDER: Final = "variants"


@dataclass(frozen=True, slots=True)
class Variant:
    """A way in which people see the window."""

    name: str
    width: int
    height: int
    theme: Theme
    language: str
    text_scale: float


USUAL: Final = Variant("light", 1280, 800, LIGHT, "en", 1.0)
VARIANTS: Final = (
    USUAL,
    Variant("wide-dark", 1920, 1080, DARK, "en", 1.0),
    Variant("right-to-left", 1280, 800, LIGHT, "ar", 1.0),
    Variant("large-dark", 1280, 800, DARK, "en", 1.75),
)


class Variants:
    """Takes pictures of a screen in each variant, and leaves it in the usual one."""

    def __init__(self, look: Look, camera: Camera) -> None:
        self._look = look
        self._camera = camera

    def take(
        self, name: str, window: MainWindow, show: Callable[[], QDialog] | None = None
    ) -> None:
        """Take the window as it is; with `show`, the dialog that this brings up over it, too."""
        for variant in VARIANTS:
            with self._turned_to(variant, window):
                place = f"{FOLDER}/{name}-{variant.name}"
                if show is None:
                    self._camera.take(place, window)
                else:
                    dialog = show()
                    self._camera.take(place, dialog, window)
                    dialog.reject()

    @contextmanager
    def _turned_to(self, variant: Variant, window: MainWindow) -> Iterator[None]:
        self._turn_to(variant, window)
        try:
            yield
        finally:
            self._turn_to(USUAL, window)

    def _turn_to(self, variant: Variant, window: MainWindow) -> None:
        speak(variant.language)
        self._look.set_theme(variant.theme)
        self._look.set_text_scale(variant.text_scale)
        self._look.apply()  # all at once: no picture of what is between two looks
        window.resize(variant.width, variant.height)
        settle()
