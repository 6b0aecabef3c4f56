"""What happened while the person was away: replies to them first, then by course and forum."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QUrl, Signal
from PySide6.QtWidgets import QFrame, QStackedLayout, QVBoxLayout, QWidget

from companion.domain.destination import Destination, DestinationKind
from ui.background import Latest
from ui.language import follow_language, say
from ui.lines import in_line, line_way
from ui.style.scale import GAP_ROOM, GAP_WIDE
from ui.times import age, ago, utc_now
from ui.widgets.closed_browser import ClosedBrowser
from ui.widgets.controls import button, label, pane_header, row
from ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from companion.domain.digest import Digest, DigestCourse, DigestEntry, DigestForum, ReplyToMe
    from ui.account_session import AccountSession
    from ui.style.look import Look

_SCHEME = "companion-digest"
_CLOSE = "margin-bottom:0"
"""The style of a line that belongs to the one below it."""


class DigestView(QWidget):
    """The digest as one text with links. `chosen` gives where one leads; `shown` tells of a text.

    `closed` tells that the person has seen enough.
    """

    chosen = Signal(object)
    shown = Signal()
    closed = Signal()

    def __init__(self, look: Look, *, clock: Callable[[], datetime] = utc_now) -> None:
        super().__init__()
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._clock = clock
        self._session: AccountSession | None = None
        self._latest: Latest | None = None
        self._since: datetime | None = None
        self.digest: Digest | None = None
        self.text = ClosedBrowser(look)
        self._title = label(name="thread-title")
        self._sum = label(faint=True, small=True)
        self._empty = EmptyState(
            look,
            "done",
            lambda: self.tr("Nothing has happened"),
            lambda: self.tr("Nobody has written in your courses since then."),
        )
        self._stack = QStackedLayout()
        self._build(look)

    def attach(self, session: AccountSession | None) -> None:
        """Tell of this account from now on."""
        self._session = session
        if self._latest is not None:
            self._latest.cancel()
        self._latest = Latest(session.background, self) if session is not None else None
        self._since = self.digest = None

    def tell_since(self, since: datetime | None) -> None:
        """Tell what happened since a time; None for the last days."""
        self._since = since
        self.refresh()

    def refresh(self) -> None:
        """Read anew what happened."""
        session, latest, since = self._session, self._latest, self._since
        if session is not None and latest is not None:
            digests = session.workspace.digests
            latest.refresh(lambda: digests.since(since), self._show, session.failed.emit)

    def _build(self, look: Look) -> None:
        self.text.setObjectName("digest")
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text.setViewportMargins(GAP_ROOM, GAP_WIDE, GAP_ROOM, 0)
        say(self.text.setAccessibleName, lambda: self.tr("What happened while you were away"))
        self.text.link_wanted.connect(self._follow)
        close = button(lambda: self.tr("Close"), self.closed.emit, quiet=True)
        head = pane_header()
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(self._title)
        lines.addWidget(self._sum)
        strip = row()
        strip.setContentsMargins(GAP_ROOM, GAP_WIDE, GAP_WIDE, GAP_WIDE)
        strip.addLayout(lines, 1)
        strip.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        head.setLayout(strip)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(head)
        layout.addLayout(self._stack, 1)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.text)
        look.follow(self, self._write)
        follow_language(self, self._write)

    def _show(self, digest: Digest) -> None:
        self.digest = digest
        self._write()
        self.shown.emit()

    def _write(self) -> None:
        digest = self.digest
        self._title.setText(self.tr("While you were away"))
        if digest is None:
            return
        counts = [
            self.tr("%n new discussion(s)", "", digest.new_discussions),
            self.tr("%n new reply(s)", "", digest.new_replies),
            self.tr("since {when}").format(when=ago(digest.since, self._clock())),
        ]
        self._sum.setText(in_line(counts))
        place = self.text.verticalScrollBar().value()
        self.text.apply_style()
        self.text.setHtml(self._html(digest))
        self.text.verticalScrollBar().setValue(place)
        self._stack.setCurrentWidget(self.text if digest else self._empty)

    def _html(self, digest: Digest) -> str:
        parts, way = [], line_way()
        if digest.replies_to_me:
            parts.append(f"<h2 {way}>{escape(self.tr('Replies to you'))}</h2>")
            parts += [self._reply(each) for each in digest.replies_to_me]
            if digest.more_replies_to_me:
                more = self.tr("and %n more", "", digest.more_replies_to_me)
                parts.append(f"<p {way}>{escape(more)}</p>")
        parts += [self._course(course) for course in digest.courses]
        return "".join(parts)

    def _reply(self, reply: ReplyToMe) -> str:
        link = _link("discussion", reply.discussion_id, reply.post_id)
        when = age(reply.created_at, self._clock())
        about = in_line((reply.author_name, reply.forum_name, when))
        title, way = escape(reply.discussion_title), line_way()
        return (
            f'<p {way} style="{_CLOSE}"><a href="{link}"><b>{title}</b></a></p>'
            f'<p {way} style="{_CLOSE}">{escape(about)}</p><p>{escape(reply.excerpt)}</p>'
        )

    def _course(self, course: DigestCourse) -> str:
        forums = "".join(self._forum(forum) for forum in course.forums)
        return f"<h2 {line_way()}>{escape(course.name)}</h2>{forums}"

    def _forum(self, forum: DigestForum) -> str:
        link, way = _link("forum", forum.forum_id), line_way()
        title = f'<h3 {way}><a href="{link}">{escape(forum.name)}</a></h3>'
        entries = "".join(self._entry(entry) for entry in forum.entries)
        more = ""
        if forum.more:
            said = self.tr("%n more discussion(s) with news", "", forum.more)
            more = f'<p {way}><a href="{link}">{escape(said)}</a></p>'
        return title + entries + more

    def _entry(self, entry: DigestEntry) -> str:
        what = []
        if entry.is_new:
            what.append(self.tr("new"))
        if entry.reply_count:
            what.append(self.tr("%n new reply(s)", "", entry.reply_count))
        what.append(QLocale().createSeparatedList(list(entry.authors)))
        what.append(age(entry.newest_at, self._clock()))
        about = in_line(what)
        link = _link("discussion", entry.discussion_id, entry.first_post_id)
        title = f'<a href="{link}">{escape(entry.title)}</a>'
        way = line_way()
        return f'<p {way} style="{_CLOSE}">{title}</p><p {way}>{escape(about)}</p>'

    def _follow(self, link: QUrl) -> None:
        kind, _, numbers = link.path().partition("/")
        if link.scheme() != _SCHEME:
            return
        key, _, post = numbers.partition("/")
        place = Destination(DestinationKind(kind), int(key), int(post) if post else None)
        self.chosen.emit(place)


def _link(kind: str, key: int, post_id: int | None = None) -> str:
    return f"{_SCHEME}:{kind}/{key}" + (f"/{post_id}" if post_id is not None else "")
