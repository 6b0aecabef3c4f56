"""Sharing onward in a window: the dialog, opening or keeping what is shared, asking about it later.

Nothing is ever opened by itself: what was shared offline is offered, once the site is reached.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication

from companion.content.qr_code import qr_matrix
from companion.content.share_text import compose
from companion.domain.share import COPY, ShareKind, ShareTarget
from sync.events import ConnectionState
from ui.background import Latest
from ui.follower import Follower
from ui.lines import own_way
from ui.widgets.brief_word import tell_briefly
from ui.wording import shortened

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.content.share_text import Composed
    from companion.domain.share import Share, Shareable, WaitingShare
    from companion.services.sharing import ShareOffer
    from companion.share_targets import KnownTargets
    from ui.account_session import AccountSession
    from ui.main_window import MainWindow

_ABOUT: Final = "sharing"
_OFFLINE: Final = frozenset({ConnectionState.OFFLINE, ConnectionState.WORKING_OFFLINE})
_CLIPBOARD: Final = ShareTarget(COPY, "", "")


class WindowSharing(QObject):
    """Shares what the window shows. `asked` gives each dialog, once it is there.

    `opened` gives each address that was handed to the system, `kept` what waits from now on,
    `offered` what was found to wait.
    """

    asked = Signal(object)
    opened = Signal(str)
    kept = Signal(object)
    offered = Signal(object)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session: AccountSession | None = None
        self._looking: Latest | None = None
        self._has_asked = False
        self._words: dict[str, str] = {}
        self.open_address: Callable[[QUrl], bool] = QDesktopServices.openUrl
        acts = window.actions_
        acts.share.triggered.connect(self._share_discussion)
        acts.share_waiting.triggered.connect(lambda: self._look(is_asked=True))
        window.thread_pane.discussion_read.connect(lambda _discussion: self._enable())
        window.course.actions.share_wanted.connect(
            lambda course_id: self.begin(ShareKind.COURSE, course_id)
        )
        window.news.share_wanted.connect(lambda entry_id: self.begin(ShareKind.NEWS, entry_id))
        window.thread_pane.reading.share_wanted.connect(
            lambda post_id: self.begin(ShareKind.POST, post_id)
        )
        self._enable()

    def attach(self, session: AccountSession | None) -> None:
        """Share from this account from now on."""
        self._session = session
        if self._looking is not None:
            self._looking.cancel()
        self._looking = Latest(session.background, self) if session is not None else None
        self._has_asked = False
        self._words.clear()
        self._enable()
        if session is not None:
            session.sync.connection_changed.connect(self._follow_connection)
            session.sync.finished.connect(self._note_sync)
            self._follow_connection()

    def begin(self, kind: ShareKind, key: int) -> None:
        """Show the dialog for something, once what it shows is read."""
        session = self._session
        if session is not None:
            sharing = session.workspace.sharing
            session.run(lambda: sharing.offer(kind, key), self._ask)

    @property
    def is_offline(self) -> bool:
        """Whether a page would not open now."""
        return self._session is None or self._session.sync.state in _OFFLINE

    # Sharing ---------------------------------------------------------------------------------

    def _share_discussion(self) -> None:
        discussion = self._window.actions_.discussion.discussion
        if discussion is not None:
            self.begin(ShareKind.DISCUSSION, discussion.discussion_id)

    def _ask(self, offer: ShareOffer) -> None:
        session = self._session
        if session is None:
            return
        from ui.views.share_dialog import ShareDialog  # noqa: PLC0415 - the window stands without

        # Words that were just left may still be on their way to the disk.
        words = self._words.get(offer.thing.link, offer.words)
        dialog = ShareDialog(self._window.look, replace(offer, words=words), self._window)
        dialog.share_wanted.connect(self._share)
        dialog.card_wanted.connect(self._make_card)
        dialog.words_left.connect(self._keep_words)
        Follower(
            dialog,
            session.sync.connection_changed,
            lambda: dialog.set_offline(offline=self.is_offline),
        )
        dialog.set_offline(offline=self.is_offline)
        dialog.open()
        self.asked.emit(dialog)

    def _share(self, share: Share, target: ShareTarget, instance: str, composed: Composed) -> None:
        if target.is_copy:
            self._copy(composed.text)
            self._note(share, target, instance)
        elif self.is_offline and target.needs_network:
            self._keep(share, target, instance)
        elif self._open(share, target, composed):
            self._note(share, target, instance)
        else:
            self._keep(share, target, instance)

    def _open(self, share: Share, target: ShareTarget, composed: Composed) -> bool:
        """Hand a share to the system; return whether that took it."""
        if not target.takes_words:
            QGuiApplication.clipboard().setText(compose(share, _CLIPBOARD).text)
        strict = QUrl.ParsingMode.StrictMode
        url = QUrl.fromEncoded(QByteArray(composed.address.encode()), strict)
        if not url.isValid() or not self.open_address(url):
            return False
        self.opened.emit(composed.address)
        return True

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        tell_briefly(self._window, self.tr("Copied"))

    def _note(self, share: Share, target: ShareTarget, instance: str) -> None:
        session = self._session
        if session is not None:
            sharing = session.workspace.sharing
            session.run_at_length(lambda: sharing.note_use(share, target, instance), lambda _: None)

    def _keep_words(self, link: str, words: str) -> None:
        session = self._session
        self._words[link] = words
        if session is not None:
            sharing = session.workspace.sharing
            # One after the other, so that no older words replace newer ones.
            session.run_at_length(lambda: sharing.keep_words(link, words), lambda _: None)

    def _keep(self, share: Share, target: ShareTarget, instance: str) -> None:
        session = self._session
        if session is None:
            return
        sharing, title = session.workspace.sharing, shortened(share.title)

        def kept(waiting: WaitingShare) -> None:
            said = self.tr("Kept to share later: {title}").format(title=own_way(title))
            self._window.undo_bar.offer(said, lambda: self._drop(waiting))
            self.kept.emit(waiting)

        session.run(lambda: sharing.queue(share, target, instance), kept)

    def _make_card(self, thing: Shareable) -> None:
        """Make the code on a worker, and show the card."""
        session = self._session
        if session is not None:
            session.run(
                lambda: qr_matrix(thing.link), lambda matrix: self._show_card(thing, matrix)
            )

    def _show_card(self, thing: Shareable, matrix: tuple[tuple[bool, ...], ...]) -> None:
        session, window = self._session, self._window
        if session is None:
            return
        from ui.share_card import CardWords, draw_card  # noqa: PLC0415 - the window stands without
        from ui.views.card_window import CardWindow  # noqa: PLC0415

        hint = self.tr("Point a camera here to open it")
        words = CardWords(thing.title, thing.course_name, thing.site_name, thing.link, hint)
        picture = draw_card(words, matrix)
        above = QApplication.activeModalWidget() or window
        card = CardWindow(window.look, session.background, picture, thing.title, thing.link, above)
        card.open()
        self.asked.emit(card)

    # What waits ------------------------------------------------------------------------------

    def _follow_connection(self) -> None:
        """Ask about what waits when the site is reached again, once until it is lost."""
        session = self._session
        if session is None or session.sync.state is not ConnectionState.ONLINE:
            self._has_asked = False
            self._window.notice.take_back(_ABOUT)
        elif not self._has_asked and self._window.is_in_use():
            self._look()

    def _note_sync(self, _report: object) -> None:
        self._follow_connection()

    def _look(self, *, is_asked: bool = False) -> None:
        """Read what waits, and ask about the first of it; leave what else the bar says alone."""
        session, looking, notice = self._session, self._looking, self._window.notice
        if session is None or looking is None:
            return
        sharing = session.workspace.sharing

        def read(waiting: tuple[WaitingShare, ...]) -> None:
            if not waiting:
                self._has_asked = True
                notice.take_back(_ABOUT)
                if is_asked:
                    tell_briefly(self._window, self.tr("Nothing waits to be shared"))
            elif is_asked or notice.about in {"", _ABOUT}:
                self._offer(waiting)
            self.offered.emit(waiting)

        looking.run(sharing.waiting, read, session.failed.emit)

    def _offer(self, waiting: tuple[WaitingShare, ...]) -> None:
        self._has_asked = True
        first, count = waiting[0], len(waiting)
        title = shortened(first.share.title)
        self._window.notice.say(
            lambda: self.tr(
                "%n thing(s) to share wait. First: {title}, for {service}", "", count
            ).format(title=own_way(title), service=own_way(first.target_name)),
            lambda: self.tr("Open"),
            lambda: self._open_waiting(first),
            about=_ABOUT,
            other=(lambda: self.tr("Discard"), lambda: self._discard(first)),
        )

    def _open_waiting(self, waiting: WaitingShare) -> None:
        session = self._session
        if session is None:
            return

        def known(targets: KnownTargets) -> None:
            target = targets.get(waiting.target_key)
            composed = compose(waiting.share, target, waiting.instance) if target else None
            if target is None or composed is None or target.is_copy:
                self._copy(compose(waiting.share, _CLIPBOARD).text)
            elif self._open(waiting.share, target, composed):
                self._drop(waiting)

        session.run(session.workspace.sharing.targets, known)

    def _discard(self, waiting: WaitingShare) -> None:
        self._drop(waiting)
        title = shortened(waiting.share.title)
        said = self.tr("Discarded: {title}").format(title=own_way(title))
        self._window.undo_bar.offer(said, lambda: self._restore(waiting))

    def _drop(self, waiting: WaitingShare) -> None:
        session = self._session
        if session is not None:
            sharing = session.workspace.sharing
            session.run(lambda: sharing.drop(waiting.share_id), lambda _: self._look())

    def _restore(self, waiting: WaitingShare) -> None:
        session = self._session
        if session is not None:
            sharing = session.workspace.sharing
            session.run(lambda: sharing.restore(waiting), lambda _: self._look(is_asked=True))

    def _enable(self) -> None:
        acts, has_account = self._window.actions_, self._session is not None
        acts.share.setEnabled(has_account and acts.discussion.discussion is not None)
        acts.share_waiting.setEnabled(has_account)
