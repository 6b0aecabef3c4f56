"""The first start, and every further account: the wizard in the place of a window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from ui.collector import loading_for_good

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.account_session import AccountSession
    from ui.application import CompanionApplication
    from ui.views.wizard import SetupWizard


class SettingUp(QObject):
    """Shows the wizard and goes on with what came of it. `shown` tells that it stands there.

    `sample_wanted` asks for the sample classroom; `account_added` gives the id of an account that
    is to be opened for the choice of its courses; `done` tells that the person is through,
    `abandoned` that they closed it.
    """

    shown = Signal()
    sample_wanted = Signal()
    account_added = Signal(int)
    done = Signal()
    abandoned = Signal()

    def __init__(self, app: CompanionApplication) -> None:
        super().__init__(app)
        self._app = app
        self.wizard: SetupWizard | None = None

    def begin(self) -> None:
        """Show the first start, also later to add an account."""
        if self.wizard is not None:
            self.wizard.raise_()
        else:
            # What speaks HTTP takes longer to load than a window may stand still.
            self._app.network.run(load_site_access, lambda _: self._open(), self._app.fail)

    def choose_courses(self, session: AccountSession, otherwise: Callable[[], None]) -> None:
        """Let the person choose in the wizard; where it was cancelled meanwhile, go on without."""
        if self.wizard is not None:
            self.wizard.choose_courses(session)
        else:
            otherwise()

    def close(self) -> None:
        """Take the wizard away, if it stands there."""
        wizard, self.wizard = self.wizard, None
        if wizard is not None:
            wizard.blockSignals(True)  # noqa: FBT003
            wizard.close()
            wizard.deleteLater()

    def _open(self) -> None:
        if self.wizard is not None:
            return
        from ui.views.wizard import SetupWizard  # noqa: PLC0415 - see ui.site_access

        app = self._app
        wizard = SetupWizard(
            app.look,
            app.accounts,
            app.vault,
            app.network,
            app.answers,
            app.window if app.window.isVisible() else None,
            policy=app.policy,
        )
        wizard.sample_wanted.connect(self.sample_wanted)
        wizard.account_added.connect(lambda account: self.account_added.emit(account.account_id))
        wizard.finished_setup.connect(self.done)
        wizard.rejected.connect(self._abandon)
        self.wizard = wizard
        # Whether the app ends with it depends on what it has led to.
        wizard.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        wizard.show()
        self.shown.emit()

    def _abandon(self) -> None:
        wizard, self.wizard = self.wizard, None
        if wizard is not None:
            wizard.deleteLater()
        self.abandoned.emit()


def load_site_access() -> None:
    """Load what speaks with sites; on a worker."""
    with loading_for_good():
        import ui.site_access  # noqa: F401, PLC0415 - on a worker, as it says
