"""People in the window, on the sample classroom: cards, and new messages to those one chooses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest

from companion.domain.draft import ItemKind
from tests.ui.desk import LONG, Desk
from ui.models.navigation import Place
from ui.views.contact_card import ContactCardDialog
from ui.views.person_picker import PersonPicker

if TYPE_CHECKING:
    from ui.models.thread_entries import Entry

FORUM = "Ideas, tips and hints"


def picker_of(desk: Desk) -> PersonPicker:
    """Open the choice of people by its key's action."""
    shown: list[object] = []
    desk.window.people.asked.connect(shown.append)
    desk.window.actions_.new_message.trigger()
    (picker,) = shown
    assert isinstance(picker, PersonPicker)
    desk.until(lambda: picker.model.values)
    return picker


def card_of(desk: Desk, entry: Entry) -> ContactCardDialog:
    """Open the card of an author by the link of their name."""
    shown: list[object] = []
    desk.window.people.asked.connect(shown.append)
    desk.window.thread_pane.shown_browser.follow(QUrl(f"companion-app:person/{entry.key}"))
    desk.until(lambda: shown)
    card = shown[-1]
    assert isinstance(card, ContactCardDialog)
    return card


def an_entry_of_another(desk: Desk) -> Entry:
    desk.open_forum(FORUM)
    row = next(each for each in desk.rows() if each.reply_count)
    desk.window.open_discussion(row.discussion_id)
    desk.until(lambda: desk.pane.discussion_id == row.discussion_id and desk.pane.browser._target)
    return next(e for e in desk.pane.browser._target if e.author_id and not e.is_own)


def test_typing_completes_to_a_person_and_enter_leads_to_their_conversation_offline(
    sample_desk: Desk,
) -> None:
    desk = sample_desk
    desk.work_offline()
    picker = picker_of(desk)
    everyone = {one.full_name for one in picker.model.values}
    assert "Amina Diallo" not in everyone
    with desk.qtbot.waitSignal(picker.shown, timeout=LONG):
        QTest.keyClicks(picker.field, "abe")
    desk.until(lambda: [one.full_name for one in picker.model.values] != sorted(everyone))
    picker.field.setText("陈伟")
    desk.until(lambda: [one.full_name for one in picker.model.values] == ["陈伟"])
    QTest.keyClick(picker.field, Qt.Key.Key_Return)
    desk.until(lambda: desk.pane.is_conversing)
    assert desk.window.middle.currentWidget() is desk.window.conversations


def test_somebody_new_is_written_to(sample_desk: Desk) -> None:
    desk = sample_desk
    messages = desk.session.workspace.messages
    picker = picker_of(desk)
    new = next(
        one for one in picker.model.values if messages.conversation_with(one.remote_id) is None
    )
    index = picker.model.index_of(new.person_id)
    picker.list.setCurrentIndex(index)
    picker.write.click()
    desk.until(lambda: desk.composer.is_open)
    QTest.keyClicks(desk.composer.text, "Hello!")
    desk.composer.save_now()
    desk.until(
        lambda: any(
            item.kind is ItemKind.MESSAGE
            and item.recipient is not None
            and item.recipient.person_remote_id == new.remote_id
            for item in desk.session.workspace.writing.drafts()
        )
    )


def test_the_name_of_an_author_leads_to_their_card_and_on_to_their_posts(
    sample_desk: Desk,
) -> None:
    desk = sample_desk
    desk.work_offline()
    entry = an_entry_of_another(desk)
    card = card_of(desk, entry)
    assert card.windowTitle() == entry.author
    assert any("Safe water for villages" in line for line in card.said())
    card.posts.click()
    desk.until(lambda: desk.window.search_view.hits)
    assert {getattr(h, "author_name", "") for h in desk.window.search_view.hits} == {entry.author}


def test_a_card_leads_to_a_message_and_to_the_page_on_the_site(sample_desk: Desk) -> None:
    desk = sample_desk
    opened: list[str] = []
    desk.window.people.open_address = lambda url: opened.append(url.toString())
    entry = an_entry_of_another(desk)
    card = card_of(desk, entry)
    card.site.click()
    assert opened == [card.card.profile_url]
    card.write.click()
    desk.until(lambda: desk.window.middle.currentWidget() is desk.window.conversations)
    assert desk.window.navigation.rows.index_of(Place.MESSAGES).isValid()


def test_the_author_of_a_message_has_a_card_too(sample_desk: Desk) -> None:
    desk = sample_desk
    (talk, *_) = desk.session.workspace.messages.conversations()
    desk.window.go_to(Place.MESSAGES, talk.conversation_id)
    browser = desk.pane.conversation.browser
    desk.until(lambda: any(not e.is_own for e in browser._target))
    entry = next(e for e in browser._target if not e.is_own)
    card = card_of(desk, entry)
    assert card.windowTitle() == entry.author
