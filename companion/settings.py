"""The settings that hold: those that the policy fixes, else the person's, else proposed ones.

What the person has chosen is in one JSON file in the data folder, written in one step. Only that is
in it: a fixed setting leaves their choice as it was, for the day when it is fixed no more.
"""

from __future__ import annotations

import json
import logging
import os
from dataclasses import dataclass, fields
from datetime import time
from typing import TYPE_CHECKING, Any, Final, get_type_hints

from companion.errors import SettingsUnreadable
from companion.policy.policy_sources import known_policy
from companion.policy.policy_values import NO_POLICY
from companion.private_files import private_folder, private_opener

if TYPE_CHECKING:
    from pathlib import Path

    from companion.policy.policy_values import Policy

log = logging.getLogger(__name__)

_FILE: Final = "settings.json"
_FORM: Final = "form"
_ONLY_CHOSEN: Final = 2
UNDO_CHOICES: Final = (5, 10, 20)
_TIMES: Final = frozenset({"quiet_from", "quiet_until"})
SETTLE_VARIABLE: Final = "COMPANION_SETTLE_SECONDS"


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings with their defaults.

    `theme`, `accent`, `contrast` and `motion` name a choice of the window's look; empty to do as
    the desktop does.
    `settle_seconds`: how long after a try to send the server may still be at work with it: only
    after that, and after a look that does not find the post, is it sent again.
    `catalogue_check_minutes`: how old the list of courses and forums may get, where nothing hints
    at a change, before a sync that nobody asked for reads it again.
    `listing_check_hours`: how old a forum's whole listing may get before it is read again (edits
    of opening posts, locks and pins show nowhere else). `thread_check_hours`: the same
    for the posts of a discussion (edits of replies show nowhere else).
    `on_metered`: what syncs do by themselves where the connection costs: ``ask``, ``text`` (no
    files) or ``sync``.
    `monthly_budget_megabytes`: 0 for no limit. `file_cache_megabytes`: what room kept files may
    take for each account. `largest_file_megabytes`: larger ones come only if they are asked for,
    0 for any size. `quiet_from`, `quiet_until`: local times such as
    ``22:00`` between which nothing syncs by itself and nobody is notified; empty for never.
    `notify`: of which posts the person is notified where they chose nothing for a forum: ``mine``
    (where they wrote, starred or subscribed), ``all`` or ``off``. `remind_before_hours`: how
    long before a deadline the person is reminded, 0 for never. `notices_show_text`: whether
    notifications may show names and words of posts. `is_quiet`: no notifications until that is
    taken back. `stays_in_tray`: closing the last window leaves the app running, where there is a
    tray; `told_of_tray`: that was said once. `starts_at_login`, and `starts_hidden` then.
    `counts_in_title`, `badge`: whether unread posts are counted in the title of the window and on
    the app's icon. `tells_absence`: whether a start after more than a day says what happened.
    `undo_send_seconds`: for how long what is sent from the window can be taken back; 0 for not at
    all.
    `titles_show_names`: whether titles of windows name the site and the person.
    `offers_starters`: whether quiet forums, and sections that are done, bring something to write
    about.
    `open_windows` is what was open at the end (JSON).
    """

    language: str | None = None
    text_scale: float = 1.0
    theme: str = ""
    accent: str = ""
    contrast: str = ""
    motion: str = ""
    work_offline: bool = False
    sync_every_minutes: int = 15
    settle_seconds: float = 30.0
    catalogue_check_minutes: float = 60.0
    listing_check_hours: float = 12.0
    thread_check_hours: float = 72.0
    on_metered: str = "ask"
    monthly_budget_megabytes: int = 0
    file_cache_megabytes: int = 500
    largest_file_megabytes: int = 10
    quiet_from: str = ""
    quiet_until: str = ""
    notify: str = "mine"
    remind_before_hours: int = 24
    notices_show_text: bool = True
    is_quiet: bool = False
    stays_in_tray: bool = True
    told_of_tray: bool = False
    starts_at_login: bool = False
    starts_hidden: bool = False
    counts_in_title: bool = True
    titles_show_names: bool = True
    badge: bool = True
    tells_absence: bool = True
    undo_send_seconds: int = 10
    offers_starters: bool = True
    last_account: int | None = None
    window_geometry: str = ""
    window_state: str = ""
    open_windows: str = ""


Chosen = dict[str, object]
"""What the person has chosen: names of settings with their values."""


def load_settings(folder: Path, policy: Policy | None = None) -> Settings:
    """Return the settings that hold for a data folder.

    `policy` is that of this computer where none is given. Raises `SettingsUnreadable` if the
    person's file is not what we wrote, and `PolicyBroken`.
    """
    return settings_in_force(load_chosen(folder), policy or known_policy())


def load_chosen(folder: Path) -> Chosen:
    """Return what the person has chosen; nothing where there is no file.

    Settings of a newer version that this one does not know are left out. Raises
    `SettingsUnreadable`.
    """
    path = folder / _FILE
    stored: object = {}
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        pass
    except (OSError, ValueError) as error:
        raise SettingsUnreadable(str(error), path) from error
    if not isinstance(stored, dict):
        raise SettingsUnreadable("not an object", path)
    kinds = get_type_hints(Settings)
    known = {
        name: _checked(name, value, kinds[name], path)
        for name, value in stored.items()
        if name in kinds
    }
    if stored.get(_FORM) == _ONLY_CHOSEN:
        return known
    # Files of earlier versions hold all settings: one with its usual value was hardly chosen.
    usual = Settings()
    return {name: value for name, value in known.items() if value != getattr(usual, name)}


def settings_in_force(chosen: Chosen, policy: Policy) -> Settings:
    """Return the settings that hold: fixed ones, else chosen ones, else proposed ones."""
    rules = policy.settings.items()
    proposed = {name: rule.value for name, rule in rules if not rule.fixed}
    fixed = {name: rule.value for name, rule in rules if rule.fixed}
    values: dict[str, Any] = {**proposed, **chosen, **fixed}
    settle = _settle_seconds_of_environment()
    if settle is not None:
        values["settle_seconds"] = settle
    return Settings(**values)


def chosen_between(before: Settings, after: Settings, policy: Policy) -> Chosen:
    """Return what a person chose who has changed settings; what is fixed is not chosen."""
    return {
        each.name: getattr(after, each.name)
        for each in fields(Settings)
        if each.name not in policy.fixed and getattr(after, each.name) != getattr(before, each.name)
    }


def save_settings(folder: Path, settings: Settings) -> None:
    """Write settings as chosen, where they are not the usual ones; see `save_chosen`."""
    save_chosen(folder, chosen_between(Settings(), settings, NO_POLICY))


def save_chosen(folder: Path, chosen: Chosen) -> None:
    """Write what the person has chosen; raise `OSError` where the disk refuses."""
    private_folder(folder)
    path = folder / _FILE
    fresh = path.with_name(path.name + ".new")
    written = {_FORM: _ONLY_CHOSEN, **chosen}
    with open(fresh, "w", encoding="utf-8", opener=private_opener) as file:
        file.write(json.dumps(written, indent=2) + "\n")
    fresh.replace(path)


def _checked(name: str, value: Any, kind: type, path: Path) -> Any:  # noqa: ANN401 - of its kind
    if kind is float and type(value) is int:
        return float(value)
    if isinstance(value, bool) is not (kind is bool) or not isinstance(value, kind):
        raise SettingsUnreadable(f"{name} has no sensible value", path)
    if name in _TIMES and value and not _is_time(str(value)):
        raise SettingsUnreadable(f"{name} is no time of day", path)
    return value


def _is_time(value: str) -> bool:
    try:
        time.fromisoformat(value)
    except ValueError:
        return False
    return True


def _settle_seconds_of_environment() -> float | None:
    settle = os.environ.get(SETTLE_VARIABLE)
    if not settle:
        return None
    try:
        return float(settle)
    except ValueError:
        log.warning("%s is not a number: %s", SETTLE_VARIABLE, settle)
        return None
