"""Course packs on the way through the window: the question which files go along."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.picture_tour.camera import wait
from ui.views.pack_dialog import PackDialog

if TYPE_CHECKING:
    from ui.main_window import MainWindow
    from ui.picture_tour.camera import Camera


def look_at_packs(window: MainWindow, camera: Camera) -> None:
    """Begin to make a pack of the course that is shown, and leave it at that."""
    dialogs: list[object] = []
    window.packs.asked.connect(dialogs.append)
    window.course.actions.make_pack.trigger()
    window.packs.asked.disconnect(dialogs.append)
    (dialog,) = dialogs
    if not isinstance(dialog, PackDialog):
        raise TypeError("there is no question which files go along")
    wait(dialog.shown)
    camera.take("make-a-pack", dialog, over=window)
    dialog.reject()
