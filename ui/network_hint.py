"""What the system says of the network: a reason to try or to wait, never the truth."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QNetworkInformation

if TYPE_CHECKING:
    from collections.abc import Callable

_Feature = QNetworkInformation.Feature
_Reachability = QNetworkInformation.Reachability


class NetworkHint(QObject):
    """Follows the system's word on the network, where it has one.

    `changed` gives whether the network is said to be there; whether it costs, None where the system
    does not say; and whether it wants a sign-in on a page of its own. `find` returns what the
    system offers; without any, nothing is ever told.
    """

    changed = Signal(bool, object, bool)

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        find: Callable[[], QNetworkInformation | None] | None = None,
    ) -> None:
        super().__init__(parent)
        self._information = (find or system_information)()
        if self._information is not None:
            self._information.reachabilityChanged.connect(self.tell)
            self._information.isMeteredChanged.connect(self.tell)
            self._information.isBehindCaptivePortalChanged.connect(self.tell)

    def tell(self) -> None:
        """Tell how things stand now."""
        information = self._information
        if information is None:
            return
        online = (
            not information.supports(_Feature.Reachability)
            or information.reachability() == _Reachability.Online
        )
        metered = information.isMetered() if information.supports(_Feature.Metered) else None
        portal = (
            information.supports(_Feature.CaptivePortal) and information.isBehindCaptivePortal()
        )
        self.changed.emit(online, metered, portal)


def system_information() -> QNetworkInformation | None:
    """Return what this system offers, None where no backend is there or none works."""
    if not QNetworkInformation.loadDefaultBackend():
        return None
    return QNetworkInformation.instance()
