"""Large pictures of a draft, made smaller if the person wants it."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from companion.domain.files import DraftFile, FileRole
from tests.ui.writing_desk import Writer
from ui.smaller_pictures import LONGEST_SIDE, may_be_large, smaller_picture

if TYPE_CHECKING:
    from pathlib import Path

    from tests.ui.desk import Desk
    from ui.views.picture_offer import PictureOffer


@pytest.fixture
def writer(sample_desk: Desk) -> Writer:
    return Writer(sample_desk)


@pytest.fixture(scope="session")
def photo() -> QImage:
    """A picture as a camera makes it: large, and no two neighbours alike."""
    width, height = 2_400, 1_800
    noise = random.Random(7).randbytes(width * height * 4)
    image = QImage(noise, width, height, QImage.Format.Format_RGB32)
    return image.copy()


@pytest.fixture
def photos(photo: QImage, tmp_path: Path) -> list[Path]:
    paths = [tmp_path / "tank at noon.jpg", tmp_path / "spring.jpg"]
    for path in paths:
        assert photo.save(str(path))
    return paths


def names(writer: Writer) -> list[str]:
    return [chip.name.text() for chip in writer.desk.composer.files.chips.chips.values()]


def offer_of(writer: Writer) -> PictureOffer:
    return writer.desk.composer.files.offer


def pictures_offered(writer: Writer, *, count: int) -> None:
    """Wait until so many pictures are offered to be made smaller."""
    writer.desk.until(lambda: len(offer_of(writer).offered) == count)


def drops(writer: Writer, paths: list[Path]) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    writer.field.insertFromMimeData(data)


def test_a_large_picture_in_the_text_is_made_smaller_by_one_click(
    writer: Writer, photos: list[Path]
) -> None:
    desk = writer.desk
    writer.types("Look: ")
    desk.composer.files.show_pictures(photos[:1])
    desk.until(lambda: writer.text == "Look: ![tank at noon](attachment:tank%20at%20noon.jpg)")
    pictures_offered(writer, count=1)
    offer = offer_of(writer)
    assert offer.isVisible()
    before = desk.session.workspace.writing.drafts()[0].files[0].size_bytes
    QTest.mouseClick(offer.accept, Qt.MouseButton.LeftButton)
    desk.until(lambda: names(writer) == ["tank at noon-small.jpg"])
    assert writer.text == "Look: ![tank at noon](attachment:tank%20at%20noon-small.jpg)"
    desk.until(lambda: not desk.session.background.running)
    assert not offer.isVisible()
    desk.composer.save_now()
    desk.until(lambda: not desk.session.background.running)
    item = desk.session.workspace.writing.drafts()[0]
    assert item.draft.body == writer.text
    (file,) = item.files
    assert file.role is FileRole.INLINE
    assert file.size_bytes < before / 2
    with desk.session.workspace.writing.plain_file(file) as path:
        kept = QImage(str(path))
    assert (kept.width(), kept.height()) == (LONGEST_SIDE, 1_200)


def test_pictures_that_came_together_are_decided_on_together_by_keyboard(
    writer: Writer, photos: list[Path]
) -> None:
    drops(writer, photos)
    pictures_offered(writer, count=2)
    offer = offer_of(writer)
    assert offer.said.text().startswith("2 ")
    offer.accept.setFocus()
    writer.presses(Qt.Key.Key_Space)
    writer.desk.until(lambda: names(writer) == ["tank at noon-small.jpg", "spring-small.jpg"])
    assert writer.text == ""


def test_who_keeps_the_size_is_not_asked_again_but_for_other_pictures(
    writer: Writer, photos: list[Path]
) -> None:
    drops(writer, photos[:1])
    pictures_offered(writer, count=1)
    offer = offer_of(writer)
    QTest.mouseClick(offer.decline, Qt.MouseButton.LeftButton)
    assert not offer.isVisible()
    drops(writer, photos[1:])
    pictures_offered(writer, count=1)
    assert [file.name for file in offer.offered] == ["spring.jpg"]
    assert names(writer) == ["tank at noon.jpg", "spring.jpg"]


def test_small_pictures_and_other_files_are_left_alone(writer: Writer, tmp_path: Path) -> None:
    small, plan = tmp_path / "small.png", tmp_path / "plan.pdf"
    QImage(800, 600, QImage.Format.Format_RGB32).save(str(small))
    plan.write_bytes(b"x" * 900_000)
    with writer.desk.qtbot.waitSignal(offer_of(writer).weighed):
        drops(writer, [small, plan])
    writer.desk.until(lambda: len(names(writer)) == 2)
    writer.desk.until(lambda: not writer.desk.session.background.running)
    assert offer_of(writer).offered == {}
    assert not offer_of(writer).isVisible()


def test_what_is_transparent_stays_so(photo: QImage, tmp_path: Path) -> None:
    path = tmp_path / "drawn.png"
    clear = QImage(photo.constBits(), 2_400, 1_800, QImage.Format.Format_ARGB32)
    assert clear.save(str(path))
    made = smaller_picture(path, path.name)
    assert made is not None
    assert made.name == "drawn-small.png"
    assert QImage.fromData(made.content).hasAlphaChannel()


def test_a_file_that_is_no_picture_is_none(tmp_path: Path) -> None:
    path = tmp_path / "broken.jpg"
    path.write_bytes(b"no picture" * 100_000)
    assert smaller_picture(path, path.name) is None


def test_a_picture_that_the_site_has_already_stays_as_it_is() -> None:
    file = DraftFile(1, FileRole.INLINE, "a.jpg", "image/jpeg", 5_000_000, "0", uploaded=False)
    assert may_be_large(file)
    sent = DraftFile(1, FileRole.INLINE, "a.jpg", "image/jpeg", 5_000_000, "0", uploaded=True)
    assert not may_be_large(sent)
