"""People in a window: their cards, and new messages to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal

from companion.features import Feature
from companion.services.going_places import posts_of
from ui.models.navigation import Place
from ui.views.compositions import Compositions
from ui.views.contact_card import ContactCardDialog
from ui.views.person_picker import PersonPicker
from ui.widgets.links import open_in_browser

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from companion.domain.person import ContactCard, KnownPerson
    from ui.account_session import AccountSession
    from ui.main_window import MainWindow


class WindowPeople(QObject):
    """Leads to people and from them; `asked` gives each dialog that is shown."""

    asked = Signal(object)
    browsed = Signal(str)

    def __init__(self, window: MainWindow, *, clock: Callable[[], datetime]) -> None:
        super().__init__(window)
        self._window = window
        self._clock = clock
        self._session: AccountSession | None = None
        self.open_address: Callable[[QUrl], object] = open_in_browser

    def attach(self, session: AccountSession | None) -> None:
        """Show people of this account from now on."""
        self._session = session

    def show_card(self, person_id: int) -> None:
        """Show the card of somebody, by the local id."""
        session = self._session
        if session is not None:
            people = session.workspace.people
            session.run(lambda: people.card(person_id), self._show)

    def show_card_of(self, remote_id: str) -> None:
        """Show the card of somebody, by the server's id."""
        session = self._session
        if session is not None:
            people = session.workspace.people
            session.run(lambda: people.card_of(remote_id), self._show)

    def ask_whom_to_write(self) -> None:
        """Let the person choose somebody, and begin a message to them."""
        session = self._session
        if session is None:
            return
        picker = PersonPicker(self._window.look, session, self._window)
        picker.chosen.connect(self.write_to)
        picker.open()
        self.asked.emit(picker)

    def write_to(self, one: KnownPerson | ContactCard) -> None:
        """Go to the conversation with somebody, or begin one."""
        session = self._session
        if session is None:
            return
        messages, remote_id, name = session.workspace.messages, one.remote_id, one.full_name

        def found(place: int | None) -> None:
            window = self._window
            window.navigation.select(Place.MESSAGES, quietly=True)
            window.go_to(Place.MESSAGES, place or 0)
            if place is None:
                pane = window.thread_pane
                compositions = Compositions(session, pane.compose)
                pane.composer.leave(lambda: compositions.message(remote_id, name))

        session.run(lambda: messages.conversation_with(remote_id), found)

    def _show(self, card: ContactCard) -> None:
        title = "" if self._window.title.shows_names else self.tr("Contact")
        dialog = ContactCardDialog(
            self._window.look, card, self._window, clock=self._clock, title=title
        )
        if not self._window.features.has(Feature.MESSAGES):
            dialog.write.hide()
        dialog.message_wanted.connect(self.write_to)
        dialog.posts_wanted.connect(lambda shown: self._window.travel.go(posts_of(shown.full_name)))
        dialog.site_wanted.connect(lambda shown: self._browse(shown.profile_url))
        dialog.open()
        self.asked.emit(dialog)

    def _browse(self, address: str) -> None:
        self.browsed.emit(address)
        self.open_address(QUrl(address))
