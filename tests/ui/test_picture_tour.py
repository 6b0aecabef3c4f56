"""The pictures of the documentation are small, true in their colours, and listed."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter

from ui.picture_tour.fewer_colours import in_fewer_colours

PICTURES = Path(__file__).parents[2] / "docs" / "pictures"
ROW = 256 * 3
STAR = "#a96f00"


@pytest.mark.usefixtures("qapp")
def test_a_small_sign_keeps_its_colour_beside_many_shades() -> None:
    image = QImage(ROW, 40, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    shades = QLinearGradient(0, 0, ROW, 0)
    shades.setColorAt(0, QColor("#10131f"))
    shades.setColorAt(1, QColor("#e4e9fb"))
    painter.fillRect(image.rect(), shades)
    painter.fillRect(20, 10, 6, 6, QColor(STAR))
    painter.end()
    fewer = in_fewer_colours(image)
    assert fewer.colorCount() <= 256
    assert fewer.pixelColor(22, 12).name() == STAR
    for x in range(0, ROW, 7):
        before, after = image.pixelColor(x, 30), fewer.pixelColor(x, 30)
        assert abs(before.red() - after.red()) < 6
        assert abs(before.blue() - after.blue()) < 6


@pytest.mark.usefixtures("qapp")
def test_few_colours_stay_as_they_are() -> None:
    image = QImage(60, 1, QImage.Format.Format_RGB32)
    for x in range(60):
        image.setPixelColor(x, 0, QColor(x, 4 * x, 255 - x))
    fewer = in_fewer_colours(image)
    assert [fewer.pixelColor(x, 0) for x in range(60)] == [
        image.pixelColor(x, 0) for x in range(60)
    ]


def test_every_picture_is_small_and_on_the_page() -> None:
    files = {str(each.relative_to(PICTURES)) for each in PICTURES.rglob("*.png")}
    page = (PICTURES / "README.md").read_text("utf-8")
    assert set(re.findall(r"\(([\w/-]+\.png)\)", page)) == files
    large = [each for each in files if (PICTURES / each).stat().st_size > 150_000]
    assert not large
