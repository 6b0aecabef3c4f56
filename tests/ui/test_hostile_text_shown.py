"""Texts made to do harm, in the real views: nothing is fetched, opened, or shown without bounds."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from PySide6.QtCore import QSize, QUrl
from PySide6.QtGui import QColor, QImage, QTextDocument, QTextTable

from companion.content.clean_html import clean_html
from companion.content.html_bounds import (
    DEEPEST_TABLES,
    LONGEST_ADDRESS,
    LONGEST_TEXT,
    MOST_BLOCKS,
    MOST_CELLS,
    MOST_COLUMNS,
    MOST_INLINE,
    MOST_ROWS_SPANNED,
)
from tests.hostile.examples import examples
from tests.hostile.texts import (
    DECEIVE,
    FETCH,
    LARGE,
    LEAD,
    NESTED,
    RUN,
    hostile_texts,
    repeated_texts,
)
from tests.ui.fakes import a_post, clock
from ui.copy_links import ACTION_SCHEME, copied_by
from ui.file_links import file_address_in
from ui.legible import shown_html
from ui.lines import plain_tip
from ui.models.thread_entries import entries_of
from ui.widgets.activity_browser import ActivityBrowser
from ui.widgets.closed_browser import ClosedBrowser, ClosedDocument
from ui.widgets.links import ask_and_open
from ui.widgets.notice_bar import NoticeBar
from ui.widgets.thread_browser import ThreadBrowser

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtGui import QTextBlock
    from pytestqt.qtbot import QtBot

    from tests.ui.ui_thread_watch import UiThreadWatch
    from ui.style.look import Look

WEB = {"", "http", "https", "mailto", "tel", "companion"}
"""The schemes that a text of others may lead to; none without one, as nothing opens that."""

LENGTH_BOUND = LONGEST_TEXT + MOST_BLOCKS + MOST_CELLS + MOST_INLINE + 2_000


Note = Callable[[int, "QUrl | str", object], None]


class NotedThread(ThreadBrowser):
    """Tells what it is asked for. Its class has the override: Qt keeps the one it knew first."""

    note: Note | None = None

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        found = super().loadResource(kind, name)
        if self.note is not None:
            self.note(kind, name, found)
        return found


class NotedActivity(ActivityBrowser):
    """Tells what it is asked for."""

    note: Note | None = None

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        found = super().loadResource(kind, name)
        if self.note is not None:
            self.note(kind, name, found)
        return found


class NotedBrowser(ClosedBrowser):
    """Tells what it is asked for."""

    note: Note | None = None

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        found = super().loadResource(kind, name)
        if self.note is not None:
            self.note(kind, name, found)
        return found


class Views:
    """Each kind of view that shows texts of others; what a document asks for is noted."""

    def __init__(self, qtbot: QtBot, look: Look) -> None:
        self.asked: list[tuple[int, str]] = []
        self.given: list[object] = []
        self.thread = NotedThread(look, clock=clock)
        self.activity = NotedActivity(look)
        self.preview = NotedBrowser(look)
        for view in (self.thread, self.activity, self.preview):
            view.note = self._note
        for view in (self.thread, self.activity, self.preview):
            qtbot.addWidget(view)
            view.resize(600, 400)
            view.show()
        self._qtbot = qtbot

    def _note(self, kind: int, name: QUrl | str, found: object) -> None:
        self.asked.append((kind, name if isinstance(name, str) else name.toString()))
        self.given.append(found)

    def show(self, html: str) -> list[QTextDocument]:
        """Clean a text and show it everywhere; return the documents."""
        clean = clean_html(html)
        shown = shown_html(clean)
        entries = entries_of("Title", [a_post(1, html=shown), a_post(2, 1, html=shown)], (), "Me")
        with self._qtbot.waitSignal(self.thread.filled, timeout=60_000):
            self.thread.show_entries(entries)
        self.activity.show_html(shown, {})
        self.preview.apply_style()
        self.preview.setHtml(shown)
        views = (self.thread, self.activity, self.preview)
        for view in views:
            view.grab()
        return [view.document() for view in views]


@pytest.fixture
def views(qtbot: QtBot, look: Look, ui_thread_watch: UiThreadWatch) -> Views:
    """The views; the watch fails whatever asks the network on the UI thread."""
    return Views(qtbot, look)


def blocks_of(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def links_of(document: QTextDocument) -> set[str]:
    found: set[str] = set()
    for block in blocks_of(document):
        pieces = block.begin()
        while not pieces.atEnd():
            found.add(pieces.fragment().charFormat().anchorHref())
            pieces += 1
    return found - {""}


def is_our_own(link: QUrl, text: str) -> bool:
    """Say whether we wrote a link: to copy what stands in the text, or an action of an entry."""
    copied = copied_by(link)
    if copied is not None:
        # `text` has lost the places where a long word may be broken, those of the author with them.
        return copied.text.strip("\n").replace("\u200b", "") in text
    return link.scheme() == ACTION_SCHEME and link.path() in {
        f"{deed}/post-{number}"
        for deed in ("reply", "write", "fold", "helped", "person")
        for number in (1, 2)
    }


def check_links(documents: list[QTextDocument]) -> None:
    for document in documents:
        text = document.toPlainText().replace("\u200b", "").replace("\u2028", "\n")
        for link in map(QUrl, links_of(document)):
            assert link.scheme() in WEB or is_our_own(link, text), link.toString()[:200]
            assert file_address_in(link) is None


def check_bounds(documents: list[QTextDocument], texts: int = 2) -> None:
    for document in documents:
        assert document.characterCount() <= texts * LENGTH_BOUND
        assert document.blockCount() <= texts * (MOST_BLOCKS + MOST_COLUMNS * MOST_CELLS)
        assert document.size().height() < 20_000_000
        for table in tables_of(document.rootFrame()):
            assert table.columns() <= MOST_COLUMNS
            assert table.rows() <= MOST_CELLS + MOST_ROWS_SPANNED


def tables_of(frame: Any, depth: int = 0) -> Iterator[QTextTable]:
    assert depth <= DEEPEST_TABLES + 1
    for each in frame.childFrames():
        if isinstance(each, QTextTable):
            yield each
        yield from tables_of(each, depth + isinstance(each, QTextTable))


def check_fetches(views: Views) -> None:
    """Everything that is asked for is answered by nothing: for None, Qt opens files by itself."""
    assert all(
        found == "" or (isinstance(found, QImage) and found.size() == QSize(1, 1))
        for found in views.given
    )


@pytest.mark.parametrize("attack", [*RUN, *LEAD, *FETCH, *DECEIVE])
def test_known_attack_fetches_nothing_and_leads_nowhere_else(views: Views, attack: str) -> None:
    documents = views.show(f"<p>before</p>{attack}<p>after</p>")
    check_fetches(views)
    check_links(documents)
    check_bounds(documents)
    assert all("before" in document.toPlainText() for document in documents)


def test_the_checks_see_what_is_not_cleaned(views: Views) -> None:
    views.preview.setHtml("<a href='file:///etc/passwd'>x</a><img src='file:///etc/passwd'>")
    with pytest.raises(AssertionError):
        check_links([views.preview.document()])
    views.preview.grab()
    assert any(name == "file:///etc/passwd" for _, name in views.asked)
    check_fetches(views)
    views.preview.setHtml("<table><tr><td colspan=200>x</table>")
    with pytest.raises(AssertionError):
        check_bounds([views.preview.document()])


@examples(12)
@given(html=hostile_texts)
def test_whatever_is_mixed_fetches_nothing_and_leads_nowhere_else(views: Views, html: str) -> None:
    documents = views.show(html)
    check_fetches(views)
    check_links(documents)
    check_bounds(documents)


@examples(8)
@given(html=repeated_texts)
def test_whatever_is_repeated_stays_within_bounds(views: Views, html: str) -> None:
    documents = views.show(html)
    check_fetches(views)
    check_bounds(documents)


@pytest.mark.parametrize("name", NESTED)
def test_text_that_goes_very_deep_is_shown_in_bounds(views: Views, name: str) -> None:
    documents = views.show(NESTED[name])
    check_bounds(documents)
    assert all("x" in document.toPlainText() for document in documents)


@pytest.mark.parametrize("name", LARGE)
def test_text_that_is_very_large_is_shown_in_bounds(views: Views, name: str) -> None:
    documents = views.show(LARGE[name])
    check_bounds(documents)
    check_links(documents)


@pytest.mark.parametrize("attack", LEAD)
def test_dangerous_address_is_shown_and_not_opened(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, attack: str
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr("ui.widgets.links.QDesktopServices.openUrl", opened.append)
    link = QUrl(attack.removeprefix("<a href='").removesuffix("'>x</a>"))
    box = ask_and_open(None, link)  # type: ignore[arg-type]
    qtbot.addWidget(box)
    for button in box.buttons():
        button.click()
    assert opened == []


@examples(12)
@given(theirs=hostile_texts)
def test_words_of_others_are_words_in_a_comparison(views: Views, theirs: str) -> None:
    from companion.content.html_to_markdown import html_to_markdown

    assert isinstance(html_to_markdown(clean_html(theirs)), str)


def test_nothing_is_markup_in_a_notice(qtbot: QtBot, look: Look) -> None:
    bar = NoticeBar(look)
    qtbot.addWidget(bar)
    bar.say("<img src='file:///etc/passwd'><a href='file:///x'>x</a>")
    assert bar.text.textFormat().name == "PlainText"


def test_an_address_is_never_longer_than_can_be_read() -> None:
    clean = clean_html(f"<a href='https://a.example/{'a' * LONGEST_ADDRESS}'>x</a>")
    assert "href" not in clean
    assert ">x</a>" in clean


def test_file_of_this_computer_is_never_opened_for_a_picture(
    views: Views, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    picture = tmp_path / "secret.png"
    image = QImage(300, 400, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    assert image.save(str(picture))
    monkeypatch.chdir(tmp_path)
    for address in (str(picture), "secret.png", "./secret.png", f"file://{picture}"):
        for document in views.show(f"<p>x<img src='{address}'></p>"):
            assert document.size().height() < 300
    paper = ClosedDocument()
    paper.setHtml(f"<p>x<img src='{picture}'></p>")
    assert paper.size().height() < 100
    loose = QTextDocument()
    loose.setHtml(f"<p>x<img src='{picture}'></p>")
    assert loose.size().height() > 200  # what Qt does where nothing keeps it from it


def test_tool_tip_with_the_words_of_others_is_no_html() -> None:
    for name in ("<img src='//evil.example/x.png'>", "<b>x", "a < b", "x</b>&amp;"):
        document = ClosedDocument()
        document.setHtml(plain_tip(name))
        assert document.toPlainText() == name
    assert plain_tip("plain & simple") == "plain & simple"
