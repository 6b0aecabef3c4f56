"""Signing in through the browser in the window: at the first start, and again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from sync.classroom.control import ClassroomControl
from sync.classroom.server import ClassroomServer
from tests.persons_browser import PersonsBrowser
from tests.ui.desk import LONG
from tests.ui.test_wizard import at_sign_in

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtCore import QUrl

    from tests.ui.desk import Desk
    from tests.ui.memory_keyring import MemoryKeyring
    from ui.views.sign_in_again import SignInAgain
    from ui.views.wizard import SetupWizard

FORUM = "Ideas, tips and hints"
METER = "Our water meter jumps"


@pytest.fixture
def site(tmp_path: Path) -> Iterator[ClassroomServer]:
    """A site that signs people in through the browser only."""
    with ClassroomServer(tmp_path / "site") as server:
        ClassroomControl(server.database_path).sign_in_by_browser(providers=["Staff directory"])
        yield server


@pytest.fixture
def browser(desk: Desk, site: ClassroomServer) -> Iterator[PersonsBrowser]:
    """The browser of the third person of the site, which the app opens."""
    user = site.users[2]
    with PersonsBrowser((user.username, user.password)) as browser:

        def open_address(address: QUrl) -> bool:
            return browser.open(address.toString())

        desk.app.answers.open_address = open_address
        yield browser


def come_back(desk: Desk, browser: PersonsBrowser) -> None:
    """Let the system hand over the address that the browser came to, as to a later start."""
    desk.app.arrivals.take([browser.came_to], hidden=False)


def to_courses(desk: Desk, wizard: SetupWizard) -> None:
    desk.until(lambda: wizard.pages.currentWidget() is wizard.courses and wizard.courses.boxes)


def finish(desk: Desk, wizard: SetupWizard) -> None:
    with desk.qtbot.waitSignal(desk.app.opened, timeout=LONG):
        wizard.next.click()
    desk.until(lambda: desk.session.sync.report is not None)


def test_one_signs_in_in_the_browser_and_never_sees_a_password_field(
    desk: Desk, site: ClassroomServer, browser: PersonsBrowser, memory_keyring: MemoryKeyring
) -> None:
    wizard = at_sign_in(desk, site)
    part = wizard.sign_in.browser
    assert not wizard.sign_in.form.isVisible()
    assert not wizard.next.isVisible()
    assert "browser" in part.intro.text()
    part.open.click()
    assert part.is_waiting
    assert not wizard.sign_in.form.isVisible()
    come_back(desk, browser)
    to_courses(desk, wizard)
    finish(desk, wizard)
    assert desk.session.own_name == site.users[2].full_name
    assert memory_keyring.kept


def test_an_identity_provider_is_one_click_away(
    desk: Desk, site: ClassroomServer, browser: PersonsBrowser
) -> None:
    ClassroomControl(site.database_path).sign_in_by_password()
    wizard = at_sign_in(desk, site)
    assert wizard.sign_in.form.isVisible()
    (provider,) = wizard.sign_in.browser.provider_buttons
    assert provider.text() == "Staff directory"
    provider.click()
    assert "Staff directory" in browser.pages[0]
    assert not wizard.sign_in.form.isVisible()
    wizard.sign_in.browser.cancel.click()
    assert wizard.sign_in.form.isVisible()
    provider.click()
    come_back(desk, browser)
    to_courses(desk, wizard)


def test_the_address_may_be_pasted(
    desk: Desk, site: ClassroomServer, browser: PersonsBrowser
) -> None:
    wizard = at_sign_in(desk, site)
    part = wizard.sign_in.browser
    part.open.click()
    assert not part.field.isVisible()
    part.paste.click()
    part.field.setText("https://moodle.example/my")
    part.use.click()
    assert "companion://token=" in part.problem.text()
    part.field.setText(f"  {browser.came_to}\n")
    part.use.click()
    to_courses(desk, wizard)
    assert part.field.text() == ""


def test_the_browser_may_be_opened_again(
    desk: Desk, site: ClassroomServer, browser: PersonsBrowser
) -> None:
    wizard = at_sign_in(desk, site)
    part = wizard.sign_in.browser
    part.open.click()
    first = browser.came_to
    part.open.click()
    assert browser.came_to == first
    come_back(desk, browser)
    to_courses(desk, wizard)


def test_what_was_not_asked_for_is_refused_in_words_and_shown_nowhere(
    desk: Desk, site: ClassroomServer, browser: PersonsBrowser
) -> None:
    wizard = at_sign_in(desk, site)
    part = wizard.sign_in.browser
    part.open.click()
    stale = browser.came_to
    wizard.back.click()
    wizard.next.click()
    desk.until(lambda: wizard.pages.currentWidget() is wizard.sign_in)
    desk.app.arrivals.take([stale], hidden=False)
    assert desk.window.notice.text.text()
    assert stale not in desk.window.notice.text.text()
    part.open.click()
    desk.app.arrivals.take([stale], hidden=False)
    assert part.problem.isVisible()
    come_back(desk, browser)
    to_courses(desk, wizard)


def test_closing_the_wizard_waits_no_longer(
    desk: Desk, site: ClassroomServer, browser: PersonsBrowser
) -> None:
    wizard = at_sign_in(desk, site)
    wizard.sign_in.browser.open.click()
    wizard.close()
    assert not desk.app.answers.is_awaited
    come_back(desk, browser)
    desk.until(lambda: desk.app.network.running == 0)
    assert desk.app.accounts.all() == ()


def signed_out_with_a_reply(
    desk: Desk, site: ClassroomServer, browser: PersonsBrowser
) -> tuple[SignInAgain, str]:
    """Write a reply and a draft, let the sign-in expire, and ask to sign in again."""
    wizard = at_sign_in(desk, site)
    wizard.sign_in.browser.open.click()
    come_back(desk, browser)
    to_courses(desk, wizard)
    finish(desk, wizard)
    ClassroomControl(site.database_path).expire_tokens()
    desk.open_forum(FORUM)
    row = desk.read(METER)
    opening = desk.session.workspace.reading.thread(row.discussion_id).posts[0]
    desk.begin_reply(opening.post_id)
    desk.composer.text.setPlainText("Ours did that, too.")
    item = desk.send()
    desk.begin_reply(opening.post_id)
    desk.composer.text.setPlainText("Not finished yet")
    desk.sync()
    desk.until(desk.window.notice.isVisible)
    desk.window.notice.action.click()
    dialog = desk.app.sign_in_dialog
    assert dialog is not None
    desk.until(dialog.browser.isVisible)
    assert not dialog.form.isVisible()
    return dialog, item.item_id


def test_what_waits_is_sent_once_after_signing_in_again_and_drafts_stay(
    desk: Desk, site: ClassroomServer, browser: PersonsBrowser
) -> None:
    holds = ClassroomControl(site.database_path)
    dialog, item_id = signed_out_with_a_reply(desk, site, browser)
    dialog.browser.open.click()
    with desk.qtbot.waitSignal(dialog.done_signing_in, timeout=LONG):
        come_back(desk, browser)
    desk.until(lambda: holds.posts_with_marker(item_id))
    desk.until(lambda: not desk.window.notice.isVisible())
    (post,) = holds.posts_with_marker(item_id)
    assert post.author == site.users[2].username
    assert desk.composer.text.toPlainText() == "Not finished yet"


def test_signing_in_again_as_another_person_is_refused_and_sends_nothing(
    desk: Desk, site: ClassroomServer, browser: PersonsBrowser, memory_keyring: MemoryKeyring
) -> None:
    holds = ClassroomControl(site.database_path)
    dialog, item_id = signed_out_with_a_reply(desk, site, browser)
    before = dict(memory_keyring.kept)
    other = site.users[1]
    with PersonsBrowser((other.username, other.password)) as others:
        desk.app.answers.open_address = lambda address: others.open(address.toString())
        dialog.browser.open.click()
        come_back(desk, others)
    desk.until(dialog.problem.isVisible)
    assert other.full_name in dialog.problem.text()
    assert "somebody else" in dialog.problem.text()
    assert dialog.isVisible()
    assert memory_keyring.kept == before
    dialog.reject()
    desk.sync()
    assert holds.posts_with_marker(item_id) == []
    assert [each.item_id for each in desk.session.workspace.writing.outbox()] == [item_id]


def test_a_site_that_cannot_be_reached_is_asked_again(
    desk: Desk, site: ClassroomServer, browser: PersonsBrowser
) -> None:
    wizard = at_sign_in(desk, site)
    wizard.sign_in.browser.open.click()
    come_back(desk, browser)
    to_courses(desk, wizard)
    finish(desk, wizard)
    holds = ClassroomControl(site.database_path)
    holds.set_maintenance("cli")
    desk.window.actions_.sign_in.trigger()
    dialog = desk.app.sign_in_dialog
    assert dialog is not None
    desk.until(dialog.problem.isVisible)
    assert not dialog.form.isVisible()
    holds.set_maintenance(None)
    dialog.accept_button.click()
    desk.until(dialog.browser.isVisible)
    assert not dialog.problem.isVisible()
    dialog.reject()
