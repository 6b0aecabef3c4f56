"""Encrypting, unlocking and wiping an account in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox

from companion.policy.policy_values import Encryption
from companion.store.storage_key import StorageKey
from tests.ui.test_window import FORUM, METER
from tests.ui.test_writing_windows import write_beside
from ui.views.privacy_page import PrivacyPage
from ui.widgets.setting_rows import SettingRow

if TYPE_CHECKING:
    from tests.ui.desk import Desk
    from tests.ui.memory_keyring import MemoryKeyring
    from ui.views.recovery_phrase import PhraseAsked, PhraseShown
    from ui.views.settings_dialog import SettingsDialog


def settings_of(desk: Desk) -> SettingsDialog:
    desk.window.actions_.settings.trigger()
    dialog = desk.app.settings_dialog
    assert dialog is not None
    desk.qtbot.waitUntil(lambda: dialog.is_whole)
    return dialog


def agree(box: QMessageBox) -> None:
    (go_on,) = (
        each
        for each in box.buttons()
        if box.buttonRole(each) is QMessageBox.ButtonRole.DestructiveRole
    )
    go_on.click()


def encrypted(desk: Desk) -> PhraseShown:
    """Encrypt the open account; return the dialog with its phrase."""
    dialog = settings_of(desk)
    boxes: list[QMessageBox] = []
    dialog.privacy.asked.connect(boxes.append)
    dialog.privacy.change.click()
    shown: list[PhraseShown] = []
    desk.app.keeping.shown.connect(shown.append)
    with desk.qtbot.waitSignal(desk.app.opened, timeout=30_000):
        agree(boxes[0])
    return shown[0]


def test_account_is_encrypted_in_the_settings_and_goes_on(
    sample_desk: Desk, memory_keyring: MemoryKeyring
) -> None:
    desk = sample_desk
    phrase = encrypted(desk)
    assert desk.session.workspace.is_encrypted
    words = [label.text() for label in phrase.findChildren(type(phrase.copied))]
    assert any(word.startswith("12.") for word in words)
    phrase.copy.click()
    copied = QGuiApplication.clipboard().mimeData()
    assert copied is not None
    key = StorageKey.from_phrase(copied.text())
    assert ("Companion storage key", key.mark) in memory_keyring.kept
    assert bytes(copied.data("x-kde-passwordManagerHint").data()) == b"secret"
    phrase.noted.click()
    dialog = settings_of(desk)
    assert "Decrypt" in dialog.privacy.change.text()
    assert dialog.privacy.phrase.isEnabled()
    dialog.reject()


def test_window_asks_for_the_phrase_where_the_key_is_gone(
    sample_desk: Desk, memory_keyring: MemoryKeyring
) -> None:
    desk = sample_desk
    encrypted(desk).noted.click()
    account_id = desk.session.workspace.account.account_id
    phrase = desk.app.accounts.encryption.recovery_phrase(account_id)
    memory_keyring.kept.clear()
    asked: list[PhraseAsked] = []
    desk.app.keeping.shown.connect(asked.append)
    desk.app.switch_to(account_id)
    desk.qtbot.waitUntil(lambda: bool(asked), timeout=30_000)
    dialog = asked[0]
    dialog.phrase.setText("these are no words")
    dialog.unlock.click()
    desk.qtbot.waitUntil(dialog.problem.isVisible)
    dialog.phrase.setText(phrase)
    with desk.qtbot.waitSignal(desk.app.opened, timeout=30_000):
        dialog.unlock.click()
    assert desk.session.workspace.is_encrypted


def test_wiped_account_leads_to_the_first_start(sample_desk: Desk) -> None:
    desk = sample_desk
    folder = desk.session.workspace.folder
    dialog = settings_of(desk)
    boxes: list[QMessageBox] = []
    dialog.privacy.asked.connect(boxes.append)
    dialog.privacy.wipe.click()
    assert "cannot be undone" in boxes[0].informativeText()
    with desk.qtbot.waitSignal(desk.app.wizard_shown, timeout=30_000):
        agree(boxes[0])
    assert not folder.exists()


def test_titles_of_windows_name_nobody_where_that_is_wished(sample_desk: Desk) -> None:
    desk = sample_desk
    name = desk.session.workspace.account.full_name
    assert name in desk.window.windowTitle()
    dialog = settings_of(desk)
    dialog.presence.hides_names.setChecked(True)
    dialog.keep.click()
    desk.qtbot.waitUntil(lambda: name not in desk.window.windowTitle())
    assert "Companion" in desk.window.windowTitle()


def test_window_in_which_one_writes_changes_its_title_with_the_wish(sample_desk: Desk) -> None:
    desk = sample_desk
    desk.open_forum(FORUM)
    window = write_beside(desk, METER, "We wash the sand.")
    assert METER in window.windowTitle()
    for hides in (True, False):
        dialog = settings_of(desk)
        dialog.presence.hides_names.setChecked(hides)
        dialog.keep.click()
        desk.until(lambda wanted=not hides: (METER in window.windowTitle()) is wanted)  # type: ignore[misc]
    assert "Companion" not in window.windowTitle()


@pytest.mark.parametrize("rule", [Encryption.OFF, Encryption.REQUIRED])
def test_policy_that_leaves_no_choice_offers_none(sample_desk: Desk, rule: Encryption) -> None:
    page = PrivacyPage(sample_desk.session, rule, sample_desk.window)
    group = page.group()
    assert not page.change.isEnabled()
    assert any("look after this computer" in row.sentence for row in group.findChildren(SettingRow))
    group.deleteLater()
    page.deleteLater()
