"""Makes the larger files of the sample classroom, byte for byte the same each time.

They are real: the programs of any system open them. Made here, they take no room in the app.
"""

from __future__ import annotations

import functools
import io
import math
import struct
import zipfile
import zlib
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

_SAME_TIME: Final = (2026, 1, 1, 0, 0, 0)
_A4: Final = (595, 842)


@functools.cache
def made_file(name: str) -> bytes:
    """Return a made file by the name under which the content of the classroom knows it."""
    return _MAKERS[name]()


def pdf(pages: Sequence[tuple[str, Sequence[str]]], picture: tuple[int, int, bytes]) -> bytes:
    """Return a PDF: each page has a title, lines of plain ASCII, and the picture (grey bytes)."""
    width, height, grey = picture
    objects: list[bytes] = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"",  # the list of pages, when their numbers are known
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        _stream(
            grey,
            f"/Type /XObject /Subtype /Image /Width {width} /Height {height}"
            " /ColorSpace /DeviceGray /BitsPerComponent 8",
        ),
    ]
    numbers: list[int] = []
    for title, lines in pages:
        objects.append(_stream(_page_text(title, lines)))
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {_A4[0]} {_A4[1]}]"
            f" /Contents {len(objects)} 0 R /Resources << /Font << /F1 3 0 R >>"
            " /XObject << /Im1 4 0 R >> >> >>".encode()
        )
        numbers.append(len(objects))
    kids = " ".join(f"{number} 0 R" for number in numbers)
    objects[1] = f"<< /Type /Pages /Kids [{kids}] /Count {len(numbers)} >>".encode()
    return _pdf_file(objects)


def png(width: int, height: int, pixel: Callable[[int, int], tuple[int, int, int]]) -> bytes:
    """Return a picture whose colours `pixel` gives by column and row."""
    rows = b"".join(
        b"\x00" + b"".join(bytes(pixel(x, y)) for x in range(width)) for y in range(height)
    )
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in chunks)


def packed(files: Mapping[str, bytes], first_as_it_is: str = "") -> bytes:
    """Return a ZIP file; the entry `first_as_it_is` is not compressed, as office files want it."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            entry = zipfile.ZipInfo(name, _SAME_TIME)
            plain = name == first_as_it_is
            entry.compress_type = zipfile.ZIP_STORED if plain else zipfile.ZIP_DEFLATED
            archive.writestr(entry, content)
    return written.getvalue()


def letter(paragraphs: Sequence[str]) -> bytes:
    """Return an OpenDocument text."""
    text = "".join(f"<text:p>{each}</text:p>" for each in paragraphs)
    content = (
        '<?xml version="1.0" encoding="UTF-8"?><office:document-content'
        ' xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
        ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3">'
        f"<office:body><office:text>{text}</office:text></office:body></office:document-content>"
    )
    manifest = (
        '<?xml version="1.0" encoding="UTF-8"?><manifest:manifest'
        ' xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"'
        ' manifest:version="1.3"><manifest:file-entry manifest:full-path="/"'
        f' manifest:media-type="{_ODT}"/><manifest:file-entry manifest:full-path="content.xml"'
        ' manifest:media-type="text/xml"/></manifest:manifest>'
    )
    entries = {
        "mimetype": _ODT.encode(),
        "content.xml": content.encode(),
        "META-INF/manifest.xml": manifest.encode(),
    }
    return packed(entries, first_as_it_is="mimetype")


def _pump_handbook() -> bytes:
    side = 820
    grey = bytes(
        (round(96 + 64 * math.sin(x / 23) * math.cos(y / 31)) + (x * 7919 + y * 104_729) % 61) % 256
        for y in range(side)
        for x in range(side)
    )
    steps = (
        ("Hand pump: looking after it", ["Grease the chain on the first of each month.", _LOOK]),
        (
            "Changing the cup seals",
            ["Lift the rods one by one.", _LOOK],
        ),
        ("The apron and the drain", ["Water that stands is water that comes back.", _LOOK]),
    )
    return pdf(steps, (side, side, grey))


def _map_poster() -> bytes:
    def pixel(x: int, y: int) -> tuple[int, int, int]:
        river = abs(y - 150 - round(46 * math.sin(x / 58))) < 15
        house = x % 150 in range(58, 92) and y in range(212, 246)
        if river:
            return (74, 144, 196)
        if house:
            return (173, 104, 72)
        return (205 + (x * 3 + y) % 9, 222 + (x + y * 5) % 9, 178)

    return png(520, 300, pixel)


def _forms_bundle() -> bytes:
    weeks = {
        f"forms/week-{number:02}.csv": (
            "date,pumped from,pumped to,strokes,noise,done,who\n" + ",,,,,,\n" * 40
        ).encode()
        for number in range(1, 53)
    }
    return packed({"forms/read-me.txt": b"One table a week. Print what you need.\n", **weeks})


def _letter_to_office() -> bytes:
    return letter(
        (
            "To the district water office",
            "We ask for spare cup seals for the pump at the school.",
            "Our pump log of the last three months goes along with this letter.",
            "The water committee",
        )
    )


def _page_text(title: str, lines: Sequence[str]) -> bytes:
    said = " ".join(f"({line}) Tj T*" for line in lines)
    text = f"BT /F1 20 Tf 56 770 Td 26 TL ({title}) Tj T* /F1 13 Tf {said} ET"
    return f"{text} q 440 0 0 440 78 130 cm /Im1 Do Q".encode()


def _stream(data: bytes, said: str = "") -> bytes:
    head = f"<< {said} /Length {len(data)} >>\nstream\n".encode()
    return head + data + b"\nendstream"


def _pdf_file(objects: Sequence[bytes]) -> bytes:
    written, places = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(written))
        written += f"{number} 0 obj\n".encode() + content + b"\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    count = len(objects) + 1
    end = f"xref\n0 {count}\n0000000000 65535 f \n{table}trailer\n<< /Size {count} /Root 1 0 R >>\n"
    return written + f"{end}startxref\n{len(written)}\n%%EOF\n".encode()


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


_ODT: Final = "application/vnd.oasis.opendocument.text"
_LOOK: Final = "Look at the picture: it shows how the parts lie."
_MAKERS: Final[Mapping[str, Callable[[], bytes]]] = {
    "pump-handbook": _pump_handbook,
    "map-poster": _map_poster,
    "forms-bundle": _forms_bundle,
    "letter-to-office": _letter_to_office,
}
