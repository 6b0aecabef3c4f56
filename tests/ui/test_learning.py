"""One's own learning at the window: a journal that is never lost, and figures that are honest."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPdfWriter
from PySide6.QtTest import QTest

from companion.domain.journal_entry import AboutKind, JournalWords
from companion.domain.learning import Deed, LearningPart, Step
from companion.domain.post_mark import PostMark
from companion.errors import StorageFull
from tests.ui.desk import LONG
from tests.ui.test_window import FORUM, METER
from ui.learning_wording import honest_words
from ui.models.navigation import Place
from ui.style.painting import RowBrush
from ui.style.theme import DARK, DARK_HIGH, LIGHT, LIGHT_HIGH, contrast
from ui.thread_paper import paint_pages
from ui.widgets.learning_charts import ChartStyle, draw_columns, draw_mix, fill_part, mix_height

if TYPE_CHECKING:
    from pathlib import Path
    from typing import Any

    from companion.domain.journal_entry import JournalEntry
    from companion.services.learning_journal import LearningJournal
    from companion.services.learning_mix import Overview
    from tests.ui.desk import Desk
    from ui.style.theme import Theme
    from ui.window_learning import WindowLearning


def go(desk: Desk) -> WindowLearning:
    """Go to the figures of one's own learning."""
    learning = desk.window.learning
    with desk.qtbot.waitSignal(learning.page.updated, timeout=LONG):
        desk.window.actions_.learning.trigger()
    assert desk.window.right.currentWidget() is learning.page
    return learning


def write(desk: Desk, tried: str, outcome: str = "") -> JournalEntry:
    """Write an entry, and wait until it is saved by itself."""
    view = desk.window.learning.entry
    with desk.qtbot.waitSignal(view.opened, timeout=LONG):
        desk.window.learning.actions.write.trigger()
    with desk.qtbot.waitSignal(view.saved, timeout=LONG) as saved:
        QTest.keyClicks(view.tried, tried)
        QTest.keyClicks(view.outcome, outcome)
    desk.until(lambda: saved_words(desk).tried == tried)
    desk.until(lambda: saved_words(desk).outcome == outcome)
    entry: JournalEntry = saved.args[0]
    return entry


def saved_words(desk: Desk) -> JournalWords:
    keeper = desk.window.learning.entry._keeper
    assert keeper is not None
    return keeper._stored


def kept(desk: Desk) -> list[JournalWords]:
    return [row.words for row in desk.window.learning.pane.model.values]


def test_what_is_tried_is_saved_by_itself_and_counts(sample_desk: Desk) -> None:
    desk = sample_desk
    desk.work_offline()
    learning = go(desk)
    before = learning.page.overview
    assert before is not None
    write(desk, "Washed the sand.", "It ran clear.")
    desk.until(lambda: [words.outcome for words in kept(desk)] == ["It ran clear."])
    with desk.qtbot.waitSignal(learning.page.updated, timeout=LONG):
        learning.pane.overview.click()
    after = learning.page.overview
    assert after is not None
    assert after.periods[-1].of(Deed.JOURNAL_ENTRY) == 1
    assert after.whole.total == before.whole.total + 1


def test_an_entry_that_is_empty_is_none(sample_desk: Desk) -> None:
    desk = sample_desk
    learning = go(desk)
    with desk.qtbot.waitSignal(learning.entry.opened, timeout=LONG):
        learning.actions.write.trigger()
    with desk.qtbot.waitSignal(learning.page.updated, timeout=LONG):
        learning.show_page()
    with desk.qtbot.waitSignal(learning.pane.updated, timeout=LONG):
        learning.pane.load()
    assert kept(desk) == []


def test_a_deleted_entry_comes_back_by_undo(sample_desk: Desk) -> None:
    desk = sample_desk
    go(desk)
    write(desk, "Dug a pit.")
    desk.until(lambda: len(kept(desk)) == 1)
    with desk.qtbot.waitSignal(desk.window.learning.entry.deleted, timeout=LONG):
        desk.window.learning.entry.delete.click()
    desk.until(lambda: not kept(desk))
    desk.window.undo_bar.undo()
    desk.until(lambda: [words.tried for words in kept(desk)] == ["Dug a pit."])


def test_an_entry_that_cannot_be_saved_is_not_left_without_a_question(sample_desk: Desk) -> None:
    desk = sample_desk
    learning = go(desk)
    disk = FullJournal(desk.session.workspace.journal)
    desk.session.workspace.journal = disk  # type: ignore[assignment]
    view = learning.entry
    with desk.qtbot.waitSignal(view.opened, timeout=LONG):
        learning.actions.write.trigger()
    QTest.keyClicks(view.tried, "Words that must not go.")
    with desk.qtbot.waitSignal(view.asked, timeout=LONG) as asked:
        learning.show_page()
    asked.args[0].reject()
    assert view.tried.toPlainText() == "Words that must not go."
    assert "Not saved" in view.state.text()
    desk.until(lambda: not desk.session.background.running)
    disk.is_full = False
    with desk.qtbot.waitSignal(view.saved, timeout=LONG):
        view.save_now()
    desk.until(lambda: [words.tried for words in kept(desk)] == ["Words that must not go."])


def test_an_entry_becomes_a_draft_of_a_post_with_its_mark(sample_desk: Desk) -> None:
    desk = sample_desk
    desk.work_offline()
    learning = go(desk)
    write(desk, "Washed the sand.", "It ran clear.")
    with desk.qtbot.waitSignal(learning.asked, timeout=LONG) as asked:
        learning.entry.post.click()
    menu = asked.args[0]
    with desk.qtbot.waitSignal(desk.composer.opened, timeout=LONG):
        menu.actions()[0].trigger()
    menu.close()
    assert desk.composer.marks.chosen is PostMark.EXPERIENCE
    assert desk.composer.subject.text() == "Washed the sand."
    assert "It ran clear." in desk.composer.text.toPlainText()
    assert [words.tried for words in kept(desk)] == ["Washed the sand."]
    assert desk.session.workspace.writing.outbox() == ()


def test_tables_stand_behind_the_charts_with_the_same_figures(sample_desk: Desk) -> None:
    desk = sample_desk
    learning = go(desk)
    page, overview = learning.page, learning.page.overview
    assert overview is not None
    assert overview.whole.in_part(LearningPart.FORMAL) > 0
    assert page.mix.isVisible()
    assert not page.mix_table.isVisible()
    learning.actions.tables.trigger()
    assert page.mix_table.isVisible()
    assert not page.mix.isVisible()
    figures = page.time_table.figures()
    assert len(figures) == len(overview.periods)
    assert sum(int(row[1]) for row in figures) == overview.whole.of(Deed.ACTIVITY_DONE)
    for chart in (page.mix, page.time):
        assert chart.accessibleName()
    assert "By experience" in page.mix.accessibleDescription()
    item = page.time_table.item(0, 0)
    assert item is not None
    assert "Activities done" in item.data(Qt.ItemDataRole.AccessibleTextRole)


def test_months_show_instead_of_weeks(sample_desk: Desk) -> None:
    learning = go(sample_desk)
    with sample_desk.qtbot.waitSignal(learning.page.updated, timeout=LONG):
        learning.page.months.click()
    overview = learning.page.overview
    assert overview is not None
    assert overview.step is Step.MONTH
    assert all(period.span.first.day == 1 for period in overview.periods)


def test_goals_are_set_and_shown_and_nothing_more(sample_desk: Desk) -> None:
    desk = sample_desk
    learning = go(desk)
    with desk.qtbot.waitSignal(learning.page.updated, timeout=LONG):
        learning.page.goals.fields[Deed.JOURNAL_ENTRY].setValue(2)
    write(desk, "Dug a pit.")
    with desk.qtbot.waitSignal(learning.page.updated, timeout=LONG):
        learning.show_page()
    assert learning.page.goals.told[Deed.JOURNAL_ENTRY].text() == "1 of 2 this week"
    assert learning.page.goals.told[Deed.ANSWER_GIVEN].text() == ""


def test_figures_are_exported_and_the_journal_only_if_wanted(
    sample_desk: Desk, tmp_path: Path
) -> None:
    desk = sample_desk
    learning = go(desk)
    write(desk, "Dug a pit.")
    with desk.qtbot.waitSignal(learning.page.updated, timeout=LONG):
        learning.show_page()
    sizes = []
    for name, with_journal in (("a.csv", False), ("b.pdf", False), ("c.pdf", True)):
        with desk.qtbot.waitSignal(learning.exported, timeout=LONG):
            learning.save(tmp_path / name, with_journal=with_journal)
        sizes.append((tmp_path / name).stat().st_size)
    assert (tmp_path / "b.pdf").read_bytes().startswith(b"%PDF-")
    with (tmp_path / "a.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert rows[-1]["journal_entry"] == "1"
    assert sizes[2] > sizes[1] > sizes[0]


def test_the_page_says_that_it_counts_deeds_and_that_the_rule_is_no_target(
    sample_desk: Desk,
) -> None:
    go(sample_desk)
    assert "not hours" in honest_words()
    assert "no target" in honest_words()


def test_one_reaches_all_of_it_by_the_keyboard(sample_desk: Desk) -> None:
    desk = sample_desk
    learning = go(desk)
    assert desk.window.actions_.learning.shortcut().toString() == "Ctrl+9"
    nav = desk.window.navigation
    assert nav.rows.index_of(Place.LEARNING).isValid()
    for field in (learning.entry.tried, learning.entry.outcome, learning.entry.day):
        assert field.accessibleName()
        assert field.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_one_goes_back_to_it_and_the_entry_is_still_there(sample_desk: Desk) -> None:
    desk = sample_desk
    learning = go(desk)
    write(desk, "Dug a pit.")
    desk.open_forum(FORUM)
    assert not learning.is_shown
    desk.window.actions_.back.trigger()
    desk.until(lambda: learning.is_shown)
    assert desk.window.right.currentWidget() is learning.entry
    assert learning.entry.tried.toPlainText() == "Dug a pit."


def test_an_entry_is_linked_to_what_it_is_about(sample_desk: Desk) -> None:
    desk = sample_desk
    learning = go(desk)
    write(desk, "Dug a pit.")
    field = learning.entry.about
    desk.until(lambda: field.count() > 1)
    with desk.qtbot.waitSignal(learning.entry.saved, timeout=LONG) as saved:
        field.setCurrentIndex(1)
    about = saved.args[0].words.about
    assert about is not None
    assert about.kind is AboutKind.COURSE
    assert about.name


def test_what_an_entry_is_about_is_seen_from_its_beginning(sample_desk: Desk) -> None:
    desk = sample_desk
    learning = go(desk)
    write(desk, "Dug a pit.")
    field = learning.entry.about
    desk.until(lambda: field.count() > 1)
    shown = field.lineEdit()
    assert shown is not None
    assert shown.text()
    assert shown.cursorPosition() == 0


def test_an_entry_begun_while_reading_is_about_what_is_read(sample_desk: Desk) -> None:
    desk = sample_desk
    desk.open_forum(FORUM)
    read = desk.read(METER)
    entry = write(desk, "Turned the meter round.")
    assert entry.words.about is not None
    assert entry.words.about.kind is AboutKind.DISCUSSION
    assert entry.words.about.remote_id == read.remote_id
    with desk.qtbot.waitSignal(desk.window.learning.asked, timeout=LONG) as asked:
        desk.window.learning.entry.post.click()
    menu = asked.args[0]
    with desk.qtbot.waitSignal(desk.composer.opened, timeout=LONG):
        menu.actions()[0].trigger()
    menu.close()
    assert desk.composer.marks.chosen is PostMark.EXPERIENCE
    assert desk.composer.text.toPlainText() == "Turned the meter round."


@pytest.mark.parametrize("theme", [LIGHT, DARK, LIGHT_HIGH, DARK_HIGH])
def test_parts_can_be_told_apart_by_contrast_and_without_colours(
    sample_desk: Desk, theme: Theme
) -> None:
    overview = shown(sample_desk)
    style = ChartStyle(theme, sample_desk.window.look.font)
    for part in LearningPart:
        assert contrast(style.ink(part), theme.surface) >= 3
    samples = {bytes(pattern_of(part, style).constBits()) for part in LearningPart}
    assert len(samples) == len(LearningPart)
    image = drawn(overview, style, Qt.LayoutDirection.LeftToRight)
    assert drawn(overview, style, Qt.LayoutDirection.RightToLeft) != image


def pattern_of(part: LearningPart, style: ChartStyle) -> QImage:
    """Draw a part in black and white."""
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    fill_part(
        RowBrush(painter, image.rect(), Qt.LayoutDirection.LeftToRight), image.rect(), part, style
    )
    painter.end()
    ink = QColor(style.ink(part)).rgb()
    mono = QImage(40, 40, QImage.Format.Format_Grayscale8)
    for x in range(40):
        for y in range(40):
            mono.setPixelColor(x, y, QColor("black" if image.pixel(x, y) == ink else "white"))
    return mono


def shown(desk: Desk) -> Overview:
    overview = go(desk).page.overview
    assert overview is not None
    return overview


def drawn(overview: Overview, style: ChartStyle, direction: Qt.LayoutDirection) -> QImage:
    image = QImage(500, mix_height(style) + 200, QImage.Format.Format_RGB32)
    image.fill(style.theme.surface)
    painter = QPainter(image)
    brush = RowBrush(painter, QRect(0, 0, 500, mix_height(style)), direction)
    draw_mix(brush, overview, style, "You", "70:20:10")
    below = QRect(0, mix_height(style), 500, 200)
    draw_columns(RowBrush(painter, below, direction), overview, style)
    painter.end()
    return image


class FullJournal:
    """A journal on a disk that is full."""

    def __init__(self, journal: LearningJournal) -> None:
        self._journal = journal
        self.is_full = True

    def add(self, words: JournalWords) -> JournalEntry:
        if self.is_full:
            raise StorageFull("no room")
        return self._journal.add(words)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._journal, name)


def test_a_page_that_begins_with_a_picture_is_printed_to_its_end(sample_desk: Desk) -> None:
    assert sample_desk.app is not None
    picture = QImage(1900, 500, QImage.Format.Format_RGB32)
    rows = "".join(f"<tr><td>{number}</td></tr>" for number in range(60))
    words = f"<table>{rows}</table>" + "<p>Sand and gravel.</p>" * 150
    assert pages_of(f'<p><img src="a"></p>{words}', {"a": picture}) >= pages_of(words, {}) > 3


def pages_of(body: str, pictures: dict[str, QImage]) -> int:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return paint_pages(QPdfWriter(buffer), "Title", body, pictures)
