"""Pictures of texts, from the app's own folders: those of own words, and kept ones of the site."""

from __future__ import annotations

import logging
from functools import lru_cache
from html import escape
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from companion.content.html_pictures import picture_html, with_pictures
from companion.content.markdown import with_picture_addresses
from companion.domain.files import DraftFile, FileRole
from ui.file_links import file_link
from ui.wording import file_state_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from companion.content.html_pictures import Picture
    from companion.domain.files import FileView
    from companion.services.draft_writing import DraftWriting
    from companion.services.files import Files

Pictures = dict[str, QImage]
"""Pictures by their addresses in the HTML of a view."""

log = logging.getLogger(__name__)

_SCHEME: Final = "companion-picture"
_KEPT_SCHEME: Final = "companion-file"
_LARGEST: Final = QSize(560, 420)
_MOST_OF_A_THREAD: Final = 100
"""A picture takes up to a megabyte of memory; those of a thread beyond these are only opened."""

translate = QCoreApplication.translate


def with_own_pictures(html: str, files: Iterable[DraftFile]) -> str:
    """Return clean HTML of own words with addresses under which a view finds the own pictures.

    No server can give such an address: cleaning takes away every scheme but those of the web.
    """
    addresses = {f.name: f"{_SCHEME}:{f.digest}" for f in files if f.role is FileRole.INLINE}
    return with_picture_addresses(html, addresses)


def own_pictures(writing: DraftWriting, files: Iterable[DraftFile]) -> Pictures:
    """Read the pictures among the files of an item, made small enough for a page; on a worker."""
    found: Pictures = {}
    for file in files:
        if file.role is FileRole.INLINE:
            try:
                with writing.plain_file(file) as path:
                    image = _read(path)
            except OSError as error:
                log.warning("a picture cannot be read: %s", type(error).__name__)
                continue
            if not image.isNull():
                found[f"{_SCHEME}:{file.digest}"] = image
    return found


def kept_pictures(files: Files, of: Iterable[FileView], *, decoded_only: bool = False) -> Pictures:
    """Read the kept pictures among the files of a thread, made small enough; on a worker.

    With `decoded_only`, those that were read before: nobody has to wait for them.
    """
    found: Pictures = {}
    for file in of:
        if file.inline and file.digest is not None and len(found) < _MOST_OF_A_THREAD:
            image = _kept.get(file.digest)
            if image is None and decoded_only:
                continue
            if image is None:
                content = files.picture(file)
                if content is None:
                    continue  # it may be here the next time
                image = _decoded(content)
                _remember(file.digest, image)
            if not image.isNull():
                found[f"{_KEPT_SCHEME}:{file.digest}"] = image
    return found


def kept_picture_count(of: Iterable[FileView]) -> int:
    """Return how many pictures of a thread are there to be drawn."""
    digests = {file.digest for file in of if file.inline and file.digest is not None}
    return min(len(digests), _MOST_OF_A_THREAD)


def with_kept_pictures(
    html: str, key: str, files: Mapping[str, FileView], pictures: Pictures
) -> str:
    """Return clean HTML of an entry in which each picture is one that can be drawn, or words.

    A picture leads to its file; one that is not here says so, and comes if it is chosen. Those of
    other sites are never loaded; their words lead to where they are.
    """

    def place(picture: Picture) -> str | None:
        if not picture.address.startswith(("http:", "https:")):
            return None
        file = files.get(picture.address)
        if file is None:
            words = picture.words or translate("thread", "no words")
            said = translate("thread", "[Picture on another site: {words}]").format(words=words)
            return f'<a href="{escape(picture.address)}">{escape(said)}</a>'
        link = escape(file_link(key, file.address))
        source = f"{_KEPT_SCHEME}:{file.digest}"
        if source in pictures:
            return f'<a href="{link}">{picture_html(source, picture.words)}</a>'
        said = translate("thread", "[Picture: {words}, {state}]").format(
            words=picture.words or file.name, state=file_state_words(file.state)
        )
        return f'<a href="{link}">{escape(said)}</a>'

    return with_pictures(html, place)


@lru_cache(maxsize=24)
def _read(path: Path) -> QImage:
    """Read a picture; a null one where the file is none. A kept file never changes."""
    return _small(QImageReader(str(path)))


_kept: Final[dict[str, QImage]] = {}
"""Decoded pictures by their digests: what a digest names never changes."""


def _remember(digest: str, image: QImage) -> None:
    _kept[digest] = image
    while len(_kept) > _MOST_OF_A_THREAD:
        del _kept[next(iter(_kept))]


def _decoded(content: bytes) -> QImage:
    """Read a picture from its bytes; a null one where they are none."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    return _small(QImageReader(buffer))


def _small(reader: QImageReader) -> QImage:
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and (size.width() > _LARGEST.width() or size.height() > _LARGEST.height()):
        reader.setScaledSize(size.scaled(_LARGEST, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()
