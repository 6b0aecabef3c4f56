"""Signing in on the way through the window: a site that wants the browser for it."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from sync.classroom.control import ClassroomControl
from sync.classroom.server import ClassroomServer
from ui.picture_tour.camera import wait
from ui.views.leave_dialog import Leave, LeaveDialog

if TYPE_CHECKING:
    from ui.application import CompanionApplication
    from ui.picture_tour.camera import Camera
    from ui.views.wizard import SetupWizard


def look_at_sign_in(companion: CompanionApplication, camera: Camera, wizard: SetupWizard) -> None:
    """Go to such a site and come back to the beginning; no browser is opened."""
    opener, companion.answers.open_address = companion.answers.open_address, lambda _: True
    with (
        tempfile.TemporaryDirectory(prefix="companion-site-") as folder,
        ClassroomServer(Path(folder)) as site,
    ):
        ClassroomControl(site.database_path).sign_in_by_browser(providers=["Staff directory"])
        go_to_site(wizard, site.url)
        camera.take("sign-in-by-browser", wizard)
        wizard.sign_in.token_switch.button.click()
        camera.take("sign-in-by-token", wizard)
        wizard.sign_in.token_switch.button.click()
        wizard.sign_in.browser.open.click()
        camera.take("waiting-for-the-browser", wizard)
        wizard.back.click()
        wizard.back.click()
    companion.answers.open_address = opener


def look_at_sign_out(companion: CompanionApplication, camera: Camera) -> None:
    """Ask to sign out, choose what would remove own words, and leave it at that."""
    dialogs: list[LeaveDialog] = []
    companion.leaving.asked.connect(dialogs.append)
    wait(companion.leaving.asked, companion.window.actions_.sign_out.trigger)
    companion.leaving.asked.disconnect(dialogs.append)
    (dialog,) = dialogs
    dialog.choices[Leave.REMOVE].setChecked(True)
    camera.take("sign-out", dialog, over=companion.window)
    dialog.reject()


def go_to_site(wizard: SetupWizard, address: str) -> None:
    """Let the wizard examine a site, and show how one signs in there."""
    wizard.welcome.connect_button.click()
    wizard.address.field.setText(address)
    wait(wizard.pages.currentChanged, wizard.next.click)
