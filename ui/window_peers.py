"""What the window shows of learning from each other: open questions, highlights, thanks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.models.navigation import Place
from ui.models.thread_entries import post_key
from ui.views.peer_list import PeerList
from ui.widgets.empty_state import EmptyState
from ui.widgets.starter_strip import prompt_words

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from companion.domain.forum import ForumSummary
    from companion.domain.starter import StarterOffer
    from ui.main_window import MainWindow
    from ui.models.peer_rows import PeerRow


class WindowPeers(QObject):
    """Makes both lists and leads from them to posts and to the composer."""

    def __init__(self, window: MainWindow, *, clock: Callable[[], datetime]) -> None:
        super().__init__(window)
        self._window = window
        look = window.look
        self._wanted: tuple[int, str] | None = None
        self.questions = PeerList(
            look,
            lambda: self.tr("Questions to answer"),
            lambda peers: peers.questions().questions,
            EmptyState(
                look,
                "answered",
                lambda: self.tr("No question waits for an answer"),
                lambda: self.tr("Questions of your peers that nobody has answered stand here."),
            ),
            answer=lambda: self.tr("I take this"),
            clock=clock,
        )
        self.highlights = PeerList(
            look,
            lambda: self.tr("What helped this week"),
            lambda peers: peers.highlights(),
            EmptyState(
                look,
                "highlights",
                lambda: self.tr("Nothing of this week yet"),
                lambda: self.tr(
                    "What peers thanked for, rated and replied to in the last seven days stands "
                    "here. Tell a peer when a post helped you."
                ),
            ),
            clock=clock,
        )
        for each in self.lists.values():
            each.post_chosen.connect(self._read)
        self.questions.answer_wanted.connect(self._answer)

    @property
    def lists(self) -> dict[Place, PeerList]:
        """The lists by their places."""
        return {Place.QUESTIONS: self.questions, Place.HIGHLIGHTS: self.highlights}

    def connect_parts(self) -> None:
        """Listen to the window, once all of its parts are there."""
        window, acts = self._window, self._window.actions_
        acts.questions.triggered.connect(lambda: window.navigation.select(Place.QUESTIONS))
        acts.highlights.triggered.connect(lambda: window.navigation.select(Place.HIGHLIGHTS))
        window.thread_pane.undo_offered.connect(window.undo_bar.offer)
        window.thread_pane.thread_shown.connect(self._begin_answer)
        window.forum_pane.starter_taken.connect(self._write_about)

    def begin(self, place: Place) -> None:
        """Show a list as it is now."""
        self.lists[place].begin()
        self.lists[place].list.setFocus()

    def _write_about(self, forum: ForumSummary, offer: StarterOffer) -> None:
        """Open the composer with the mark of a prompt, and the prompt in the empty title."""
        self._window.right.setCurrentWidget(self._window.thread_pane)
        self._window.thread_pane.writing.begin_discussion(
            forum, mark=offer.starter.mark, suggestion=lambda: prompt_words(offer)
        )

    def _read(self, row: PeerRow) -> None:
        self._wanted = None
        self._window.open_discussion(row.post.discussion_id, row.post.post_id)

    def _answer(self, row: PeerRow) -> None:
        """Open the reply, once the thread in which it stands is there."""
        self._wanted = (row.post.discussion_id, post_key(row.post.post_id))
        self._window.open_discussion(row.post.discussion_id, row.post.post_id)

    def _begin_answer(self, discussion_id: int) -> None:
        if self._wanted is not None and self._wanted[0] == discussion_id:
            key, self._wanted = self._wanted[1], None
            pane = self._window.thread_pane
            if not pane.composer.is_open:
                pane.writing.reply(key)
