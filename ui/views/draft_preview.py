"""How a draft will look, with the pictures that go along with it."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from companion.content.post_marks import mark_of
from ui.background import Latest
from ui.language import say
from ui.pictures import own_pictures, with_own_pictures
from ui.widgets.closed_browser import ClosedBrowser

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.domain.draft import Draft, OutboxItem
    from ui.account_session import AccountSession
    from ui.pictures import Pictures
    from ui.style.look import Look


class DraftPreview(ClosedBrowser):
    """Shows drafts of one account."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._session: AccountSession | None = None
        self._latest: Latest | None = None
        self.setObjectName("preview")
        say(self.setAccessibleName, lambda: self.tr("Preview of your text"))

    def begin(self, session: AccountSession) -> None:
        """Be about another draft."""
        if self._latest is not None:
            self._latest.cancel()
        self._session, self._latest = session, Latest(session.background, self)

    def show_draft(
        self, draft: Draft, item: OutboxItem | None, on_error: Callable[[Exception], None]
    ) -> None:
        """Show a draft as it is now, with the files that its item has in the store."""
        session, latest = self._session, self._latest
        if session is not None and latest is not None:
            writing, files = session.workspace.writing, item.files if item is not None else ()
            title = _title_with_mark(draft)
            latest.run(
                lambda: (
                    title + with_own_pictures(writing.preview(draft), files),
                    own_pictures(writing, files),
                ),
                lambda made: self._show_html(*made),
                on_error,
            )

    def _show_html(self, html: str, pictures: Pictures) -> None:
        self.pictures = pictures
        place = self.verticalScrollBar().value()
        self.apply_style()
        self.setHtml(html)
        self.verticalScrollBar().setValue(place)


def _title_with_mark(draft: Draft) -> str:
    """Return a title that bears a mark as peers see it; another one stands in its field."""
    return f"<p><b>{escape(draft.subject)}</b></p>" if mark_of(draft.subject) else ""
