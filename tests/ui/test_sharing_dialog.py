"""Sharing onward from the window: what is seen is what goes out, and nothing opens by itself."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QTextBoundaryFinder, QUrl
from PySide6.QtGui import QColor, QGuiApplication, QImage

from companion.content.cutting import edge_before
from companion.content.qr_code import QUIET_ZONE, qr_matrix
from companion.domain.share import ShareKind
from tests.ui.desk import LONG, Desk
from tests.ui.hands import Keyboard, focused
from tests.ui.test_window import FORUM, METER
from ui.application import CompanionApplication
from ui.models.navigation import Place
from ui.share_card import CARD_SIZE, CardWords, draw_card, is_from_right
from ui.views.card_window import CardWindow
from ui.views.share_dialog import ShareDialog

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from companion.domain.share import WaitingShare


@pytest.fixture
def browser(sample_desk: Desk) -> list[str]:
    """The addresses that the system was asked to open."""
    opened: list[str] = []

    def open_address(url: QUrl) -> bool:
        opened.append(bytes(url.toEncoded().data()).decode())
        return True

    sample_desk.window.sharing.open_address = open_address
    return opened


def begin(desk: Desk) -> ShareDialog:
    """Read a discussion, and ask to share it."""
    if desk.window.actions_.discussion.discussion is None:
        desk.open_forum(FORUM)
        desk.read(METER)
    with desk.qtbot.waitSignal(desk.window.sharing.asked, timeout=LONG) as asked:
        desk.window.actions_.share.trigger()
    dialog = asked.args[0]
    assert isinstance(dialog, ShareDialog)
    return dialog


def waiting(desk: Desk) -> int:
    return len(desk.session.workspace.sharing.waiting())


def test_a_discussion_is_shared_by_the_keyboard_alone(
    sample_desk: Desk, browser: list[str]
) -> None:
    desk = sample_desk
    desk.open_forum(FORUM)
    desk.read(METER)
    desk.pane.browser.setFocus()
    hands, asked = Keyboard(desk), list[object]()
    desk.window.sharing.asked.connect(asked.append)
    hands.press("O")
    desk.until(lambda: asked)
    dialog = asked[0]
    assert isinstance(dialog, ShareDialog)
    desk.until(lambda: focused() is dialog.targets)
    hands.press_until(
        "Down", lambda: dialog.target is not None and dialog.target.key == "mastodon", "Mastodon"
    )
    hands.press("Return")
    desk.until(dialog.words.hasFocus)
    hands.type("Worth a look!")
    hands.press_until("Shift+Tab", dialog.instance.hasFocus, "the site")
    hands.type("Social.Example")
    hands.tab_to(dialog.act)
    hands.press("Return")
    desk.until(lambda: browser)
    url = QUrl(browser[0])
    assert url.host() == "social.example"
    shown = url.query(QUrl.ComponentFormattingOption.FullyDecoded)
    assert shown.startswith("text=Worth a look!\n\n")
    assert "/mod/forum/discuss.php?d=" in shown
    assert "token" not in shown


def test_what_is_previewed_is_what_is_copied_and_others_words_only_with_their_name(
    sample_desk: Desk, browser: list[str]
) -> None:
    dialog = begin(sample_desk)
    dialog.choose("copy")
    thing = dialog.thing
    assert not thing.is_own
    assert not dialog.quote.isChecked()
    assert thing.author_name in dialog.quote.text()
    assert thing.author_name not in dialog.preview.toPlainText()
    assert dialog.caution.isHidden()

    dialog.quote.setChecked(True)
    assert not dialog.caution.isHidden()
    assert thing.author_name in dialog.caution.text()
    assert f"” — {thing.author_name}" in dialog.preview.toPlainText()
    shown = dialog.preview.toPlainText()
    dialog.act.click()
    assert QGuiApplication.clipboard().text() == shown
    assert browser == []


def test_words_are_counted_and_never_cut_and_stay_for_the_next_time(
    sample_desk: Desk, browser: list[str]
) -> None:
    desk = sample_desk
    dialog = begin(desk)
    dialog.choose("bluesky")
    assert "of 300" in dialog.count.text()
    dialog.words.setPlainText("Long. " * 60)
    assert not dialog.act.isEnabled()
    assert "Bluesky" in dialog.too_long.text()
    dialog.choose("facebook")
    assert dialog.act.isEnabled()
    assert "link alone" in dialog.way.text()
    dialog.reject()
    again = begin(desk)
    sharing, kind, key = desk.session.workspace.sharing, again.thing.kind, again.thing.key
    assert again.words.toPlainText() == "Long. " * 60
    again.words.setPlainText("Short.")
    again.choose("facebook")
    again.act.click()
    desk.until(lambda: browser)
    assert browser[0].startswith("https://www.facebook.com/sharer/sharer.php?u=http")
    assert "Short" not in browser[0]
    assert QGuiApplication.clipboard().text().startswith("Short.\n\n")
    desk.until(lambda: sharing.offer(kind, key).last_target == "facebook")
    last = begin(desk)
    assert last.words.toPlainText() == "Short."
    assert last.target is not None
    assert last.target.key == "facebook"
    last.reject()


def test_who_can_open_the_link_is_said(sample_desk: Desk) -> None:
    dialog = begin(sample_desk)
    assert "sample classroom" in dialog.remark.text()
    dialog.reject()


def test_what_is_shared_offline_waits_and_is_offered_once_online_and_never_opens_by_itself(
    sample_desk: Desk, browser: list[str]
) -> None:
    desk = sample_desk
    desk.work_offline()
    for words in ("First.", "Second."):
        dialog = begin(desk)
        dialog.choose("telegram")
        dialog.words.setPlainText(words)
        assert dialog.act.text() == "Keep for later"
        with desk.qtbot.waitSignal(desk.window.sharing.kept, timeout=LONG):
            dialog.act.click()
    assert (waiting(desk), browser) == (2, [])
    assert desk.window.notice.isHidden()

    desk.work_offline(offline=False)
    bar = desk.window.notice
    desk.until(bar.isVisible)
    assert bar.text.text().startswith("2 thing")
    assert browser == []
    bar.action.click()
    desk.until(lambda: bar.text.text().startswith("1 thing"))
    assert "First." in browser[0]
    assert waiting(desk) == 1

    bar.other.click()
    desk.until(bar.isHidden)
    assert (waiting(desk), len(browser)) == (0, 1)
    desk.window.undo_bar.undo()
    desk.until(bar.isVisible)
    assert waiting(desk) == 1


def test_what_waits_is_offered_by_the_next_start(
    sample_desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    desk = sample_desk
    desk.work_offline()
    dialog = begin(desk)
    dialog.choose("telegram")
    with qtbot.waitSignal(desk.window.sharing.kept, timeout=LONG):
        dialog.act.click()
    desk.leave()
    again = Desk(qtbot, CompanionApplication(tmp_path / "data"))
    again.app.begin()
    again.until(lambda: again.app.session is not None)
    assert again.window.notice.isHidden()
    again.work_offline(offline=False)
    again.until(again.window.notice.isVisible)
    assert "Telegram" in again.window.notice.text.text()
    again.leave()


def test_a_window_that_closes_while_it_looks_for_what_waits_hears_of_it_no_more(
    sample_desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, closed = sample_desk, threading.Event()
    second = desk.app.windows.open()
    desk.until(second.navigation.selectedIndexes)
    sharing = desk.session.workspace.sharing
    look = sharing.waiting

    def look_slowly() -> tuple[WaitingShare, ...]:
        closed.wait(LONG / 1000)
        return look()

    monkeypatch.setattr(sharing, "waiting", look_slowly)
    second.actions_.share_waiting.trigger()
    with desk.qtbot.waitSignal(second.sharing.destroyed, timeout=LONG):
        second.close()
    closed.set()
    desk.until(lambda: not desk.session.background.running)


def test_a_mail_is_written_offline_too(sample_desk: Desk, browser: list[str]) -> None:
    desk = sample_desk
    desk.work_offline()
    dialog = begin(desk)
    dialog.choose("email")
    assert dialog.act.text() == "Open in the mail program"
    dialog.act.click()
    desk.until(lambda: browser)
    assert browser[0].startswith("mailto:?subject=")
    assert waiting(desk) == 0


def test_what_the_system_does_not_open_is_kept(sample_desk: Desk) -> None:
    desk = sample_desk
    desk.window.sharing.open_address = lambda _url: False
    dialog = begin(desk)
    dialog.choose("whatsapp")
    with desk.qtbot.waitSignal(desk.window.sharing.kept, timeout=LONG):
        dialog.act.click()
    assert waiting(desk) == 1
    desk.window.actions_.share_waiting.trigger()
    desk.until(desk.window.notice.isVisible)


def test_what_waits_is_copied_where_its_target_was_taken_away(
    sample_desk: Desk, browser: list[str]
) -> None:
    desk = sample_desk
    desk.work_offline()
    dialog = begin(desk)
    dialog.choose("whatsapp")
    dialog.words.setPlainText("Mine.")
    with desk.qtbot.waitSignal(desk.window.sharing.kept, timeout=LONG):
        dialog.act.click()
    folder = desk.session.workspace.data_folder
    (folder / "sharing.toml").write_text('remove = ["whatsapp"]', "utf-8")
    desk.window.actions_.share_waiting.trigger()
    desk.until(desk.window.notice.isVisible)
    desk.window.notice.action.click()
    desk.until(lambda: QGuiApplication.clipboard().text().startswith("Mine."))
    assert (browser, waiting(desk)) == ([], 1)


def test_an_own_post_and_a_course_are_shared_and_no_post_of_others(sample_desk: Desk) -> None:
    desk = sample_desk
    desk.open_forum(FORUM)
    discussion = desk.read(METER)
    share = desk.pane.reading.share
    assert not share.isEnabled()
    desk.begin_reply(discussion.discussion_id)
    desk.composer.text.setPlainText("We wrap ours in cloth.")
    desk.send()
    reading = desk.session.workspace.reading

    def own_id() -> int | None:
        posts = reading.thread(discussion.discussion_id).posts
        return next((post.post_id for post in posts if post.is_own), None)

    desk.until(own_id)
    post_id = own_id()
    assert post_id is not None
    desk.pane.show_discussion(discussion.discussion_id, post_id)
    desk.until(share.isEnabled)
    with desk.qtbot.waitSignal(desk.window.sharing.asked, timeout=LONG) as asked:
        share.trigger()
    dialog = asked.args[0]
    assert dialog.thing.kind is ShareKind.POST
    assert "#p" in dialog.thing.link
    assert dialog.quote.isChecked()
    assert dialog.caution.isHidden()
    assert "We wrap ours in cloth." in dialog.preview.toPlainText()
    dialog.reject()

    course = desk.session.workspace.library.courses()[0]
    desk.window.navigation.select(Place.COURSE, course.course_id, quietly=True)
    desk.window.go_to(Place.COURSE, course.course_id)
    desk.until(desk.window.course.actions.share.isEnabled)
    with desk.qtbot.waitSignal(desk.window.sharing.asked, timeout=LONG) as asked:
        desk.window.course.actions.share.trigger()
    assert asked.args[0].thing.title == course.name
    asked.args[0].reject()


@given(
    text=st.text(st.sampled_from("a bе\u0301क्षि각👍🏽👩\u200d👧سلامُไม้த\u0bbfمி\u200c"), max_size=14)
)
def test_a_text_is_cut_only_where_qt_sees_the_end_of_a_letter(text: str) -> None:
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, text)
    ends = {0}
    while (end := finder.toNextBoundary()) != -1:
        ends.add(end)
    for place in range(len(text) + 1):
        before = text[: edge_before(text, place)]
        assert len(before.encode("utf-16-le")) // 2 in ends


# The card ------------------------------------------------------------------------------------


def modules_in(picture: QImage, size: int) -> list[list[bool]]:
    """Read a code as a camera does: find it by its dark corner, and sample each module."""
    dark = [
        (x, y)
        for y in range(100, picture.height() - 100, 2)
        for x in range(picture.width())
        if QColor(picture.pixel(x, y)).lightness() < 80
    ]
    left, top = min(x for x, _ in dark), min(y for _, y in dark)
    right = max(x for x, _ in dark) + 1
    module = (right - left) // size
    return [
        [
            QColor(
                picture.pixel(
                    left + column * module + module // 2, top + line * module + module // 2
                )
            ).lightness()
            < 128
            for column in range(size)
        ]
        for line in range(size)
    ]


@pytest.mark.parametrize("title", ["", "\u200f"])
def test_the_code_on_a_card_can_be_read(qapp: object, title: str) -> None:
    link = "https://academy.example/mod/forum/discuss.php?d=17"
    matrix = qr_matrix(link)
    card = draw_card(CardWords(title, "", "", link, ""), matrix)
    assert modules_in(card, len(matrix)) == [list(line) for line in matrix]
    assert QUIET_ZONE == 4


def ink_box(card: QImage, left: int, right: int) -> tuple[int, int, int, int]:
    """Return where there is ink between two columns, below the band."""
    found = [
        (x, y)
        for y in range(24, card.height(), 3)
        for x in range(left, right, 3)
        if QColor(card.pixel(x, y)).lightness() < 120
    ]
    xs, ys = [x for x, _ in found], [y for _, y in found]
    return min(xs), min(ys), max(xs), max(ys)


def test_a_long_title_is_wrapped_and_stays_clear_of_the_code(qapp: object) -> None:
    matrix = qr_matrix("https://academy.example/course/view.php?id=3")
    width = CARD_SIZE.width()
    for title in ("Water and sand, " * 40, "W" * 300):
        card = draw_card(
            CardWords(title, "Water " * 60, "Academy " * 20, "", "Point a camera here"), matrix
        )
        left, top, right, bottom = ink_box(card, 0, width - 90 - 620)
        assert left >= 85
        assert right <= width - 90 - 620 - 85
        assert top >= 85
        assert bottom <= CARD_SIZE.height() - 80


def test_a_title_from_right_to_left_stands_at_the_right_and_the_code_at_the_left(
    qapp: object,
) -> None:
    assert is_from_right("12 ترشيح Water")
    assert not is_from_right("Water ترشيح")
    matrix = qr_matrix("https://academy.example/course/view.php?id=3")
    card = draw_card(CardWords("ترشيح الماء", "", "", "", ""), matrix)
    code_left, _, code_right, _ = ink_box(card, 0, 90 + 620 + 60)
    assert (code_left > 90, code_right < 90 + 620) == (True, True)
    left, _, right, _ = ink_box(card, 90 + 620 + 60, CARD_SIZE.width())
    assert right > CARD_SIZE.width() - 130
    assert left > 90 + 620 + 60


def test_a_card_is_shown_full_screen_copied_and_saved(sample_desk: Desk, tmp_path: Path) -> None:
    desk = sample_desk
    dialog = begin(desk)
    with desk.qtbot.waitSignal(desk.window.sharing.asked, timeout=LONG) as asked:
        dialog.card.click()
    card = asked.args[0]
    assert isinstance(card, CardWindow)
    assert dialog.thing.title in card.view.accessibleName()
    card.full.click()
    assert card.isFullScreen()
    assert card.bar.isHidden()
    card.reject()
    assert not card.isFullScreen()
    assert card.isVisible()
    card.copy.click()
    assert QGuiApplication.clipboard().image().size() == CARD_SIZE
    path = tmp_path / "card.png"
    with desk.qtbot.waitSignal(card.saved, timeout=LONG):
        card.write(path)
    saved = QImage(str(path))
    assert saved.convertToFormat(card.card.format()) == card.card
    card.reject()
    dialog.reject()
