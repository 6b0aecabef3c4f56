"""A discussion for paper and for files: a page of HTML, and that page laid out and numbered."""

from __future__ import annotations

from base64 import b64encode
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractEventDispatcher,
    QBuffer,
    QByteArray,
    QCoreApplication,
    QEventLoop,
    QIODevice,
    QLocale,
    QMarginsF,
    QRectF,
    QSizeF,
    Qt,
    QUrl,
)
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QImageWriter,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
    QTextOption,
)

from companion.content.html_pictures import picture_html, with_pictures
from ui.style.text_style import text_style
from ui.style.theme import LIGHT
from ui.thread_copies import byline, place_words
from ui.widgets.closed_browser import ClosedDocument
from ui.widgets.picture_fitting import fit_pictures

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPagedPaintDevice

    from companion.content.html_pictures import Picture
    from companion.domain.forum import DiscussionSummary, ForumSummary
    from ui.models.thread_entries import Entry
    from ui.pictures import Pictures

translate = QCoreApplication.translate

_POINTS = 10.0
_MARGIN_MM = 18
_INDENT = 14
_DEEPEST = 5
_RESOLUTION = 300
_SCREEN_DPI = 96
_FOOT = 1.8
"""Lines of text below the page that its number takes."""


def thread_html(
    discussion: DiscussionSummary, forum: ForumSummary, entries: Sequence[Entry]
) -> str:
    """Return the body of a page that holds the whole discussion."""
    head = f'<h1>{escape(discussion.title)}</h1><p class="place">{escape(place_words(forum))}</p>'
    return head + "".join(_entry_html(entry) for entry in entries)


def thread_file(title: str, body: str, pictures: Pictures) -> str:
    """Return a whole HTML file, with its pictures in it; it loads nothing from anywhere."""

    def place(picture: Picture) -> str | None:
        image = pictures.get(picture.address)
        if image is None:
            return None
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(buffer, QByteArray(b"png")).write(image)
        data = b64encode(buffer.data().data()).decode()
        return picture_html(f"data:image/png;base64,{data}", picture.words)

    direction = "rtl" if QLocale().textDirection() == Qt.LayoutDirection.RightToLeft else "ltr"
    return (
        f'<!DOCTYPE html>\n<html lang="{QLocale().bcp47Name()}" dir="{direction}"><head>'
        '<meta charset="utf-8"><meta name="viewport" content="width=device-width">'
        f"<title>{escape(title)}</title><style>{_FILE_STYLE}{text_style(LIGHT)}</style></head>"
        f"<body>{with_pictures(body, place)}</body></html>\n"
    )


def thread_pdf(title: str, body: str, pictures: Pictures) -> bytes:
    """Return a PDF in light colours."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("Companion")
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(_margins(), QPageLayout.Unit.Millimeter)
    writer.setResolution(_RESOLUTION)
    paint_pages(writer, title, body, pictures)
    return bytes(buffer.data().data())


def paint_pages(device: QPagedPaintDevice, title: str, body: str, pictures: Pictures) -> int:
    """Lay the page out for a device and paint it, with title and number below; return how many."""
    # A worker has no loop of its own, without which a text cannot time its layout.
    loop = QEventLoop() if QAbstractEventDispatcher.instance() is None else None
    painter = QPainter(device)
    document = _document(body, pictures)
    document.documentLayout().setPaintDevice(device)
    room = QSizeF(device.width(), device.height())
    foot = _foot_height(document, device)
    document.setPageSize(QSizeF(room.width(), room.height() - foot))
    # A text that is changed before it was laid out to its end is never: its last pages would lack.
    document.pageCount()
    width = round(room.width() * _SCREEN_DPI / device.logicalDpiX()) - _DEEPEST * _INDENT
    fit_pictures(document, 0, document.characterCount(), pictures, width)
    for page in range(document.pageCount()):
        if page:
            device.newPage()
        _paint_page(painter, document, page)
        _paint_foot(painter, document, room, foot, title, page)
    painter.end()
    pages = document.pageCount()
    del document, loop
    return pages


def _entry_html(entry: Entry) -> str:
    level = min(entry.depth, _DEEPEST)
    deleted = translate("thread", "This post was deleted.")
    words = f"<p><i>{escape(deleted)}</i></p>" if entry.is_deleted else entry.html
    subject = f"<p><b>{escape(entry.subject)}</b></p>" if entry.subject else ""
    files = "".join(_file_html(file.name, file.url) for file in entry.attachments)
    start = "right" if QLocale().textDirection() == Qt.LayoutDirection.RightToLeft else "left"
    return (
        f'<div style="margin-{start}: {level * _INDENT}px"><hr>'
        f'<p class="byline"><b>{escape(entry.author)}</b>'
        f"{escape(byline(entry).removeprefix(entry.author))}</p>"
        f"{subject}{words}{files}</div>"
    )


def _file_html(name: str, url: str) -> str:
    said = translate("thread", "Attached file: {name}").format(name=name)
    return f'<p class="file"><a href="{escape(url)}">{escape(said)}</a></p>'


def _document(body: str, pictures: Pictures) -> QTextDocument:
    document = ClosedDocument()
    font = QFont()
    font.setPointSizeF(_POINTS)
    document.setDefaultFont(font)
    document.setDocumentMargin(0)
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    document.setDefaultStyleSheet(text_style(LIGHT) + _PAPER_STYLE)
    for address, image in pictures.items():
        document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(address), image)
    document.setHtml(f"<body>{body}</body>")
    return document


def _paint_page(painter: QPainter, document: QTextDocument, page: int) -> None:
    size = document.pageSize()
    part = QRectF(0, page * size.height(), size.width(), size.height())
    painter.save()
    painter.translate(0, -part.top())
    painter.setClipRect(part)
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = part
    context.palette = LIGHT.palette()
    document.documentLayout().draw(painter, context)
    painter.restore()


def _paint_foot(
    painter: QPainter, document: QTextDocument, room: QSizeF, height: float, title: str, page: int
) -> None:
    font = QFont(document.defaultFont())
    font.setPointSizeF(_POINTS * 0.82)
    painter.setFont(font)
    painter.setPen(QColor(LIGHT.muted))
    area = QRectF(0, room.height() - height, room.width(), height)
    number = translate("thread", "{page} of {pages}").format(
        page=QLocale().toString(page + 1), pages=QLocale().toString(document.pageCount())
    )
    bottom, end = Qt.AlignmentFlag.AlignBottom, Qt.AlignmentFlag.AlignTrailing
    room_of_title = area.adjusted(0, 0, -area.width() * 0.2, 0)
    shown = painter.fontMetrics().elidedText(title, _ELIDE, int(room_of_title.width()))
    painter.setLayoutDirection(QLocale().textDirection())
    painter.drawText(area, int(bottom | Qt.AlignmentFlag.AlignLeading), shown)
    painter.drawText(area, int(bottom | end), number)


def _foot_height(document: QTextDocument, device: QPagedPaintDevice) -> float:
    return document.defaultFont().pointSizeF() * _FOOT * device.logicalDpiY() / 72


def _margins() -> QMarginsF:
    return QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)


_ELIDE = Qt.TextElideMode.ElideRight
_PAPER_STYLE = (
    f"body {{ color: {LIGHT.text}; }} h1 {{ font-size: x-large; margin-bottom: 2px; }}"
    f"p.place, p.byline {{ color: {LIGHT.muted}; font-size: small; margin-bottom: 4px; }}"
)
_FILE_STYLE = (
    f"body {{ color: {LIGHT.text}; max-width: 46rem; margin: 2rem auto; padding: 0 1rem;"
    " font-family: system-ui, sans-serif; }"
    " img { max-width: 100%; height: auto; } pre { padding: 0.6rem; overflow-x: auto; }"
    f" hr {{ border: none; border-top: 1px solid {LIGHT.line}; }}"
    f" td, th {{ border: 1px solid {LIGHT.edge}; padding: 0.3rem 0.6rem; }}"
    f" .place, .byline {{ color: {LIGHT.muted}; }}"
)
