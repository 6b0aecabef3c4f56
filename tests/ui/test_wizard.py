"""The first start: to the sample classroom, or to a site step by step."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from shiboken6 import isValid

from companion.domain.remote import RemoteAccount
from companion.errors import StorageUnwritable
from sync.classroom.control import ClassroomControl
from sync.classroom.server import ClassroomServer
from sync.nodebb_sample.board_content import sample_board
from sync.nodebb_sample.board_server import BoardServer
from tests.ui.desk import LONG
from tests.ui.test_account_switching import an_account
from ui.models.navigation import Place
from ui.site_access import SignedIn, examine_site
from ui.site_access import sign_in as sign_in_by_password
from ui.views.sign_in_again import SignInAgain

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from companion.domain.account import Account
    from companion.services.workspace import Workspace
    from tests.ui.desk import Desk
    from tests.ui.memory_keyring import MemoryKeyring
    from ui.views.wizard import SetupWizard


@pytest.fixture
def site(tmp_path: Path) -> Iterator[ClassroomServer]:
    """A site of others, on this machine."""
    with ClassroomServer(tmp_path / "site") as server:
        yield server


def begin(desk: Desk) -> SetupWizard:
    desk.app.begin()
    desk.until(lambda: desk.app.wizard)
    assert desk.app.wizard is not None
    return desk.app.wizard


def at_sign_in(desk: Desk, site: ClassroomServer) -> SetupWizard:
    wizard = begin(desk)
    wizard.welcome.connect_button.click()
    wizard.address.field.setText(site.url)
    wizard.next.click()
    desk.until(lambda: wizard.pages.currentWidget() is wizard.sign_in)
    return wizard


def sign_in(wizard: SetupWizard, site: ClassroomServer, password: str | None = None) -> None:
    user = site.users[2]
    wizard.sign_in.form.username.setText(user.username)
    wizard.sign_in.form.password.setText(password or user.password)
    wizard.next.click()


def test_the_sample_classroom_is_one_click_away(desk: Desk) -> None:
    wizard = begin(desk)
    with desk.qtbot.waitSignal(desk.app.opened, timeout=LONG):
        wizard.welcome.sample_button.click()
    assert desk.window.isVisible()
    assert desk.app.wizard is None
    assert not isValid(wizard) or not wizard.isVisible()
    assert desk.session.workspace.account.is_sample


def test_a_site_says_what_it_is_and_its_courses_are_chosen(
    desk: Desk, site: ClassroomServer, memory_keyring: MemoryKeyring
) -> None:
    wizard = at_sign_in(desk, site)
    assert wizard.sign_in.site_name.text()
    assert site.url in wizard.sign_in.site_address.text()
    sign_in(wizard, site)
    desk.until(lambda: len(wizard.courses.boxes) == 3)
    assert memory_keyring.kept
    dropped, *kept = wizard.courses.boxes
    wizard.courses.boxes[dropped].setCurrentIndex(0)
    with desk.qtbot.waitSignal(desk.app.opened, timeout=LONG):
        wizard.next.click()
    courses = desk.session.workspace.library.courses()
    assert {course.course_id for course in courses if course.kept} == set(kept)
    assert desk.session.workspace.account.full_name == site.users[2].full_name


@pytest.mark.parametrize(
    "address",
    ["http://moodle.example.org", "https://127.0.0.1:1/nothing", "not an address at all"],
)
def test_an_address_that_cannot_be_used_is_explained_in_words(desk: Desk, address: str) -> None:
    wizard = begin(desk)
    wizard.welcome.connect_button.click()
    wizard.address.field.setText(address)
    QTest.keyClick(wizard.address.field, Qt.Key.Key_Return)
    desk.until(wizard.address.problem.isVisible)
    assert wizard.pages.currentWidget() is wizard.address
    assert len(wizard.address.problem.text()) > 20
    assert "Error" not in wizard.address.problem.text()


def test_a_site_without_web_services_is_explained_in_words(
    desk: Desk, site: ClassroomServer
) -> None:
    ClassroomControl(site.database_path).disable_web_services()
    wizard = begin(desk)
    wizard.welcome.connect_button.click()
    wizard.address.field.setText(site.url)
    wizard.next.click()
    desk.until(wizard.address.problem.isVisible)
    assert wizard.address.problem.text()


@pytest.fixture
def forum() -> Iterator[BoardServer]:
    """A forum of others, of another kind, on this machine."""
    with BoardServer(sample_board()) as server:
        yield server


def test_a_forum_of_another_kind_is_found_and_asks_for_a_token(
    desk: Desk, forum: BoardServer, memory_keyring: MemoryKeyring
) -> None:
    wizard = begin(desk)
    wizard.welcome.connect_button.click()
    wizard.address.field.setText(forum.url)
    wizard.next.click()
    desk.until(lambda: wizard.pages.currentWidget() is wizard.sign_in)
    assert "NodeBB" in wizard.sign_in.site_address.text()
    form = wizard.sign_in.form
    assert not form.username.isVisible()
    assert not wizard.sign_in.browser.isVisible()
    assert form.password.accessibleName() == "Token"
    form.password.setText("somebody else's")
    wizard.next.click()
    desk.until(form.problem.isVisible)
    assert wizard.pages.currentWidget() is wizard.sign_in
    form.password.setText(next(iter(forum.board.members.values())).token)
    wizard.next.click()
    desk.until(lambda: len(wizard.courses.boxes) == 1)
    assert memory_keyring.kept
    with desk.qtbot.waitSignal(desk.app.opened, timeout=LONG):
        wizard.next.click()
    account = desk.session.workspace.account
    assert (account.kind.label, account.full_name) == ("NodeBB", "Amina Diallo")
    assert {each.name for each in desk.session.workspace.reading.forums()} >= {
        "Filters (Safe Water for Villages)"
    }
    (course,) = desk.session.workspace.library.courses()
    window = desk.window
    window.navigation.select(Place.COURSE, course.course_id)
    desk.until(lambda: "forums only" in words_in(window))
    assert "Download files…" not in words_in(window)
    window.navigation.select(Place.CALENDAR)
    desk.until(lambda: "no calendar" in words_in(window))


def words_in(widget: QWidget) -> str:
    """All words of labels and buttons that are seen in a part of the window."""
    labels = [each.text() for each in widget.findChildren(QLabel) if each.isVisible()]
    buttons = [each.text() for each in widget.findChildren(QPushButton) if each.isVisible()]
    return " ".join(labels + buttons)


def test_a_token_of_a_service_of_the_organisation_is_pasted(
    desk: Desk, site: ClassroomServer, memory_keyring: MemoryKeyring
) -> None:
    user = site.users[2]
    token = sign_in_by_password(examine_site(site.url), user.username, user.password).token
    wizard = at_sign_in(desk, site)
    form, switch = wizard.sign_in.form, wizard.sign_in.token_switch
    switch.button.click()
    assert not form.username.isVisible()
    assert form.password.accessibleName() == "Token"
    assert form.password.hasFocus()
    switch.button.click()
    assert form.username.isVisible()
    switch.button.click()
    form.password.setText("of somebody else")
    wizard.next.click()
    desk.until(form.problem.isVisible)
    form.password.setText(f" {token} ")
    wizard.next.click()
    desk.until(lambda: len(wizard.courses.boxes) == 3)
    assert not form.password.text()
    assert token in memory_keyring.kept.values()


def test_a_wrong_password_is_explained_and_can_be_typed_again(
    desk: Desk, site: ClassroomServer
) -> None:
    wizard = at_sign_in(desk, site)
    sign_in(wizard, site, "not this one")
    desk.until(wizard.sign_in.form.problem.isVisible)
    assert wizard.sign_in.form.problem.text()
    sign_in(wizard, site)
    desk.until(lambda: wizard.pages.currentWidget() is wizard.courses)


def test_without_a_keyring_one_can_stay_signed_in_for_this_run(
    desk: Desk, site: ClassroomServer, no_keyring: None
) -> None:
    wizard = at_sign_in(desk, site)
    sign_in(wizard, site)
    hint = wizard.sign_in.hint
    desk.until(hint.isVisible)
    hint.go_on.click()
    desk.until(lambda: wizard.pages.currentWidget() is wizard.courses)
    account = desk.session.workspace.account
    assert desk.app.vault.load(account)
    desk.until(lambda: desk.session.sync.report is not None)


def test_back_drops_the_answer_that_is_still_to_come(desk: Desk, site: ClassroomServer) -> None:
    wizard = begin(desk)
    wizard.welcome.connect_button.click()
    wizard.address.field.setText(site.url)
    wizard.next.click()
    wizard.back.click()
    assert wizard.pages.currentWidget() is wizard.welcome
    desk.until(lambda: desk.app.network.running == 0)
    assert wizard.pages.currentWidget() is wizard.welcome


def test_the_password_is_not_kept_in_the_form(desk: Desk, site: ClassroomServer) -> None:
    wizard = at_sign_in(desk, site)
    sign_in(wizard, site)
    desk.until(lambda: wizard.pages.currentWidget() is wizard.courses)
    assert wizard.sign_in.form.password.text() == ""


@pytest.mark.parametrize("by_token", [False, True], ids=["password", "token"])
def test_an_expired_sign_in_is_renewed_with_the_password_or_a_token(
    desk: Desk, site: ClassroomServer, memory_keyring: MemoryKeyring, by_token: bool
) -> None:
    wizard = at_sign_in(desk, site)
    sign_in(wizard, site)
    desk.until(lambda: wizard.courses.boxes)
    with desk.qtbot.waitSignal(desk.app.opened, timeout=LONG):
        wizard.next.click()
    desk.until(lambda: desk.session.sync.report is not None)
    before = dict(memory_keyring.kept)
    ClassroomControl(site.database_path).expire_tokens()
    desk.sync()
    desk.until(desk.window.notice.isVisible)
    desk.window.notice.action.click()
    dialog = desk.app.sign_in_dialog
    assert dialog is not None
    desk.until(dialog.form.isVisible)
    secret = site.users[2].password
    if by_token:
        secret = sign_in_by_password(examine_site(site.url), site.users[2].username, secret).token
        dialog.token_switch.button.click()
        assert not dialog.form.username.isVisible()
    dialog.form.password.setText(secret)
    with desk.qtbot.waitSignal(dialog.done_signing_in, timeout=LONG):
        dialog.accept_button.click()
    desk.until(lambda: not desk.window.notice.isVisible())
    assert memory_keyring.kept.keys() == before.keys()
    assert memory_keyring.kept != before
    desk.until(lambda: not shiboken6.isValid(dialog))


def test_a_sign_in_that_is_closed_while_its_answer_comes_harms_nothing(
    sample_desk: Desk, memory_keyring: MemoryKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = sample_desk
    goes_on = threading.Event()
    account = desk.session.workspace.account
    really_save = desk.app.vault.save

    def save_slowly(of: Account, token: str) -> None:
        assert goes_on.wait(LONG / 1000)
        really_save(of, token)

    monkeypatch.setattr(desk.app.vault, "save", save_slowly)
    app = desk.app
    dialog = SignInAgain(app.look, account, app.vault, app.network, app.answers, desk.window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()
    dialog._keep(SignedIn("new", RemoteAccount(account.remote_user_id, "", "", "", "")))
    dialog.reject()
    desk.until(lambda: not shiboken6.isValid(dialog))
    with desk.qtbot.captureExceptions() as raised:
        goes_on.set()
        desk.until(lambda: desk.app.network.running == 0)
    assert raised == []
    assert desk.app.vault.load(account) == "new"


def test_a_wizard_that_is_cancelled_while_the_account_opens_leaves_no_empty_window(
    sample_desk: Desk, site: ClassroomServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = sample_desk
    goes_on = threading.Event()
    really_open = desk.app.accounts.open

    def open_slowly(account_id: int) -> Workspace:
        assert goes_on.wait(LONG / 1000)
        return really_open(account_id)

    monkeypatch.setattr(desk.app.accounts, "open", open_slowly)
    wizard = desk.open_wizard()
    wizard.account_added.emit(an_account(desk, "Badra"))
    desk.until(lambda: desk.app.session is None)
    wizard.close()
    goes_on.set()
    desk.until(lambda: desk.window.session is not None)
    assert desk.window.session is desk.app.session
    assert desk.session.own_name == "Badra"


def test_a_wizard_that_is_cancelled_after_a_failed_opening_goes_back_to_the_account_before(
    sample_desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = sample_desk
    before = desk.session.own_name
    really_open = desk.app.accounts.open
    badra = an_account(desk, "Badra")

    def open_some(account_id: int) -> Workspace:
        if account_id == badra.account_id:
            raise StorageUnwritable("not ours")
        return really_open(account_id)

    monkeypatch.setattr(desk.app.accounts, "open", open_some)
    wizard = desk.open_wizard()
    wizard.account_added.emit(badra)
    desk.until(wizard.welcome.problem.isVisible)
    wizard.close()
    desk.until(lambda: desk.window.session is not None)
    assert desk.session.own_name == before
    desk.until(lambda: not shiboken6.isValid(wizard))


def test_a_wizard_that_is_cancelled_among_the_courses_shows_the_account_once(
    desk: Desk, site: ClassroomServer
) -> None:
    wizard = at_sign_in(desk, site)
    sign_in(wizard, site)
    desk.until(lambda: len(wizard.courses.boxes) == 3)
    shown: list[object] = []
    desk.app.opened.connect(shown.append)
    wizard.next.click()
    wizard.close()
    desk.until(lambda: shown)
    desk.until(lambda: desk.session.background.running == 0)
    assert desk.window.isVisible()
    assert shown == [desk.app.session]


def test_a_first_start_that_is_cancelled_ends_the_app(desk: Desk) -> None:
    wizard = begin(desk)
    with desk.qtbot.waitSignal(desk.app.ended, timeout=LONG):
        wizard.close()
    assert not desk.window.isVisible()


def test_a_first_start_that_is_cancelled_during_the_sign_in_adds_no_account(
    desk: Desk, site: ClassroomServer
) -> None:
    wizard = at_sign_in(desk, site)
    sign_in(wizard, site)
    wizard.close()
    desk.until(lambda: desk.app.network.running == 0)
    assert desk.app.accounts.all() == ()
