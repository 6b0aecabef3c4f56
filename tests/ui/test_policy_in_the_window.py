"""What an organisation has set shows in the window as such, and what it switched off does not."""

from __future__ import annotations

import shutil
from dataclasses import fields
from types import MappingProxyType
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMessageBox, QSystemTrayIcon, QWidget

from companion.domain.account import ServerKind
from companion.features import Feature, Features
from companion.policy.policy_values import Policy, Rule
from companion.services.accounts import Accounts
from companion.settings import Settings, load_chosen
from tests.ui.desk import Desk, leave_all
from tests.ui.test_limits import open_settings
from tests.ui.test_news_place import open_water
from tests.ui.test_people_cards import an_entry_of_another, card_of
from ui import start
from ui.application import CompanionApplication
from ui.around.listed_actions import listed_actions
from ui.models.navigation import Place
from ui.presence.presence import Presence
from ui.widgets.questions import tell_error
from ui.widgets.setting_rows import SettingRow

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.views.settings_dialog import SettingsDialog


@pytest.fixture
def under(
    usual_font: None, qtbot: QtBot, tmp_path: Path, after_first_sync: Path
) -> Iterator[Callable[[Policy], Desk]]:
    """Starts the app on the sample classroom under a policy."""

    def begin(policy: Policy) -> Desk:
        data = tmp_path / "data"
        if not data.exists():
            shutil.copytree(after_first_sync, data)
        return Desk(qtbot, CompanionApplication(data, policy=policy))

    yield begin
    leave_all()


def on_sample(desk: Desk) -> Desk:
    desk.open_sample()
    return desk


def fixing(**values: object) -> Policy:
    return Policy(
        settings=MappingProxyType({n: Rule(value, fixed=True) for n, value in values.items()})
    )


def without(feature: Feature) -> Policy:
    return Policy(features=Features(frozenset({feature})))


def rows_of(dialog: SettingsDialog) -> dict[str, SettingRow]:
    return {name: row for row in dialog.findChildren(SettingRow) for name in row.settings}


# Settings --------------------------------------------------------------------------------------


def test_a_fixed_setting_is_shown_with_who_set_it_and_cannot_be_changed(
    under: Callable[[Policy], Desk], tmp_path: Path
) -> None:
    desk = on_sample(under(fixing(sync_every_minutes=60, quiet_from="20:00", starts_hidden=True)))
    dialog = open_settings(desk)
    desk.until(lambda: dialog.is_whole)
    rows = rows_of(dialog)
    assert dialog.interval.value() == 60
    for name in ("sync_every_minutes", "quiet_from", "quiet_until", "starts_hidden"):
        assert rows[name].is_fixed
        assert not rows[name].field.isEnabled()
        focus = rows[name].field.focusProxy() or rows[name].field
        assert "Set by your organisation." in focus.accessibleDescription()
        assert focus.accessibleName()
    dialog.presence.login.setChecked(True)
    assert not dialog.presence.hidden.isEnabled(), "nothing gives the field back"
    assert not rows["language"].is_fixed
    assert rows["language"].field.isEnabled()
    dialog.interval.setValue(5)
    dialog.metered.setCurrentIndex(1)
    dialog.keep.click()
    assert desk.app.settings.sync_every_minutes == 60
    assert desk.app.settings.on_metered == dialog.metered.itemData(1)
    desk.until(lambda: load_chosen(tmp_path / "data").get("on_metered"))
    assert "sync_every_minutes" not in load_chosen(tmp_path / "data")


def test_fixed_settings_are_found_by_who_set_them(under: Callable[[Policy], Desk]) -> None:
    desk = on_sample(under(fixing(language="en", titles_show_names=False)))
    dialog = open_settings(desk)
    dialog.search.setText("organisation")
    shown = {name for name, row in rows_of(dialog).items() if row.isVisible()}
    assert shown == {"language", "titles_show_names"}
    dialog.reject()


def test_each_setting_in_the_dialog_says_which_setting_it_is(
    under: Callable[[Policy], Desk],
) -> None:
    desk = on_sample(under(Policy()))
    dialog = open_settings(desk)
    desk.until(lambda: dialog.is_whole)
    assert rows_of(dialog).keys() <= {each.name for each in fields(Settings)}
    read = dialog._read()
    changeable = {
        each.name
        for each in fields(Settings)
        if each.name in rows_of(dialog) and hasattr(read, each.name)
    }
    assert {"theme", "starts_at_login", "monthly_budget_megabytes"} <= changeable
    dialog.reject()


def test_a_proposed_setting_is_the_persons_to_change(
    under: Callable[[Policy], Desk], tmp_path: Path
) -> None:
    rule: Rule[object] = Rule(60, fixed=False)
    policy = Policy(settings=MappingProxyType({"sync_every_minutes": rule}))
    desk = on_sample(under(policy))
    dialog = open_settings(desk)
    assert dialog.interval.value() == 60
    assert dialog.interval.isEnabled()
    dialog.interval.setValue(15)
    dialog.keep.click()
    desk.until(lambda: load_chosen(tmp_path / "data").get("sync_every_minutes") == 15)


def test_titles_name_nobody_where_that_is_set(under: Callable[[Policy], Desk]) -> None:
    desk = on_sample(under(fixing(titles_show_names=False)))
    account = desk.session.workspace.account
    desk.until(lambda: "Companion" in desk.window.windowTitle())
    desk.window.new_window_wanted.emit()
    for window in desk.app.windows.all:
        assert account.full_name not in window.windowTitle()
        assert account.site_name not in window.windowTitle()
    desk.app.windows.all[-1].close()


# What is off -----------------------------------------------------------------------------------

_ACTIONS = {
    Feature.MESSAGES: {"messages", "new_message"},
    Feature.PACKS: {"import_pack", "course.make_pack"},
    Feature.SHARING: {"share", "share_waiting", "course.share", "thread.share"},
    Feature.FEEDS: {"news", "news_read", "follow"},
    Feature.JOURNAL: {
        "learning",
        "learning.write",
        "learning.tables",
        "learning.export",
        "learning.export_with_journal",
    },
    Feature.STARTERS: set[str](),
    Feature.SAMPLE_CLASSROOM: set[str](),
    Feature.TRAY: set[str](),
}
_PLACES = {
    Feature.MESSAGES: Place.MESSAGES,
    Feature.FEEDS: Place.NEWS,
    Feature.JOURNAL: Place.LEARNING,
}
_SETTINGS = {
    Feature.STARTERS: {"offers_starters"},
    Feature.TRAY: {"stays_in_tray", "starts_hidden"},
}


@pytest.mark.parametrize("feature", sorted(set(Feature) - {Feature.SAMPLE_CLASSROOM}))
def test_what_is_off_is_neither_in_menus_nor_keys_nor_places_nor_settings(
    feature: Feature, under: Callable[[Policy], Desk]
) -> None:
    desk = on_sample(under(without(feature)))
    window = desk.window
    every = listed_actions(under(Policy()).window.menuBar())
    gone = {each.command for each in every} - {
        each.command for each in listed_actions(window.menuBar())
    }
    assert gone == _ACTIONS[feature]
    desk.open_forum("Ideas, tips and hints")
    desk.read("Our water meter")
    for action in _invisible(desk):
        assert not action.isEnabled(), "its key does nothing, whatever is shown"
    place = _PLACES.get(feature)
    if place is not None:
        assert not window.navigation.rows.index_of(place).isValid()
        before = window.middle.currentWidget()
        window.go_to(place)
        assert window.middle.currentWidget() is before
    dialog = open_settings(desk)
    desk.until(lambda: dialog.is_whole)
    seen = {name for name, row in rows_of(dialog).items() if row.isVisible()}
    assert not seen & _SETTINGS.get(feature, set())
    dialog.reject()
    assert desk.session.offers_starters is (feature is not Feature.STARTERS)
    if feature is Feature.TRAY:
        assert desk.app.presence.tray is None
        assert not desk.app.presence.stays


def _invisible(desk: Desk) -> list[QAction]:
    everywhere = (desk.window.actions_, desk.window.course.actions, desk.window.thread_pane.reading)
    actions = [each for part in everywhere for each in vars(part).values()]
    return [each for each in actions if isinstance(each, QAction) and not each.isVisible()]


def test_a_pack_that_is_brought_is_not_taken_in_where_packs_are_off(
    under: Callable[[Policy], Desk], tmp_path: Path
) -> None:
    desk = on_sample(under(without(Feature.PACKS)))
    assert not desk.window.packs.take(tmp_path / "course.companionpack")


def test_buttons_that_lead_to_what_is_off_are_gone_too(under: Callable[[Policy], Desk]) -> None:
    off = Features(frozenset({Feature.MESSAGES, Feature.FEEDS, Feature.SHARING}))
    desk = on_sample(under(Policy(features=off)))
    open_water(desk)
    course = next(c for c in desk.session.workspace.library.courses() if c.short_name == "WATER")
    assert desk.session.workspace.following.followed(course.course_id), "there is what to follow"
    assert not desk.window.course.pane.follow_bar.isVisibleTo(desk.window.course.pane)
    assert not desk.window.news.view.share.isVisibleTo(desk.window.news.view)
    card = card_of(desk, an_entry_of_another(desk))
    assert card.card.can_write
    assert not card.write.isVisible()
    assert card.posts.isVisible()
    card.reject()


def test_the_card_of_a_peer_has_no_name_in_its_title_where_that_is_set(
    under: Callable[[Policy], Desk],
) -> None:
    desk = on_sample(under(fixing(titles_show_names=False)))
    card = card_of(desk, an_entry_of_another(desk))
    assert card.windowTitle() == "Contact"
    assert card.write.isVisible()
    card.reject()


def test_the_tray_is_there_unless_it_is_off(
    under: Callable[[Policy], Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[Presence] = []
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    monkeypatch.setattr(Presence, "_show_tray", lambda self, **_: shown.append(self))
    everything = under(Policy()).app.presence
    under(without(Feature.TRAY))
    assert shown == [everything]


def test_without_the_sample_classroom_its_account_is_shown_nowhere(
    under: Callable[[Policy], Desk],
) -> None:
    desk = under(without(Feature.SAMPLE_CLASSROOM))
    desk.app.begin(start_sample=True)
    desk.until(lambda: desk.app.wizard)
    wizard = desk.app.wizard
    assert wizard is not None
    assert not wizard.welcome.sample_button.isVisible()
    assert wizard.welcome.connect_button.isVisible()
    assert desk.app.known == ()


# Sites -----------------------------------------------------------------------------------------


def test_the_only_site_is_filled_in_and_no_other_can_be_typed(
    under: Callable[[Policy], Desk],
) -> None:
    sites: Rule[tuple[str, ...]] = Rule(("https://learn.example.org",), fixed=True)
    desk = under(Policy(sites=sites, features=Features(frozenset({Feature.SAMPLE_CLASSROOM}))))
    desk.app.begin()
    desk.until(lambda: desk.app.wizard)
    assert desk.app.wizard is not None
    page = desk.app.wizard.address
    desk.app.wizard.welcome.connect_button.click()
    assert page.field.text() == "https://learn.example.org"
    assert page.field.isReadOnly()
    page.field.setText("https://other.example")
    desk.app.wizard.next.click()
    assert "does not allow" in page.problem.text()
    assert "https://learn.example.org" in page.problem.text()


def test_several_sites_are_offered_beside_others(under: Callable[[Policy], Desk]) -> None:
    sites: Rule[tuple[str, ...]] = Rule(("https://a.example", "https://b.example"), fixed=False)
    desk = under(Policy(sites=sites, features=Features(frozenset({Feature.SAMPLE_CLASSROOM}))))
    desk.app.begin()
    desk.until(lambda: desk.app.wizard)
    assert desk.app.wizard is not None
    page = desk.app.wizard.address
    desk.app.wizard.welcome.connect_button.click()
    assert page.offered.isVisible()
    assert page.offered.accessibleName() == "Sites of your organisation"
    page.offered.setCurrentIndex(1)
    assert page.field.text() == "https://b.example"
    assert not page.field.isReadOnly()


def test_an_account_on_a_site_that_is_not_allowed_is_read_but_not_synced(
    under: Callable[[Policy], Desk], tmp_path: Path
) -> None:
    Accounts(tmp_path / "data").add(
        kind=ServerKind.MOODLE,
        site_url="https://other.example",
        site_name="Other",
        username="amina",
        full_name="Amina",
        remote_user_id="3",
    )
    sites: Rule[tuple[str, ...]] = Rule(("https://learn.example.org",), fixed=True)
    desk = under(Policy(sites=sites, features=Features(frozenset({Feature.SAMPLE_CLASSROOM}))))
    with desk.qtbot.waitSignal(desk.app.opened):
        desk.app.begin()
    desk.until(lambda: desk.window.findChildren(QMessageBox))
    (box,) = desk.window.findChildren(QMessageBox)
    assert "does not allow an account on https://other.example" in box.text()
    assert desk.session.sync._runner is None
    box.close()


# A broken policy -------------------------------------------------------------------------------


def test_a_broken_policy_opens_no_account_and_says_where_and_why(
    qapp: QApplication, tmp_path: Path, after_first_sync: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    policy = tmp_path / "etc" / "companion" / "policy.toml"
    policy.parent.mkdir(parents=True)
    policy.write_text("[limits]\n\nsync_evry_minutes = { fixed = 3 }\n")
    monkeypatch.setenv("XDG_CONFIG_DIRS", str(tmp_path / "etc"))
    opened: list[object] = []
    monkeypatch.setattr(start, "CompanionApplication", opened.append)
    said: list[str] = []

    def read_and_close(parent: QWidget | None, error: Exception) -> QMessageBox:
        box = tell_error(parent, error)
        said.append(f"{box.text()}\n{box.informativeText()}")
        QTimer.singleShot(0, box.close)
        return box

    monkeypatch.setattr(start, "tell_error", read_and_close)
    assert start.run_window(after_first_sync) == 1
    assert opened == []
    (words,) = said
    assert f"{policy}:3: there is no limits.sync_evry_minutes" in words
    assert "did you mean sync_every_minutes?" in words
    assert "No account is opened" in words
