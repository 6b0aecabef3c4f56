"""Fixed settings go before the person's, the person's before proposed ones."""

from __future__ import annotations

import json
from dataclasses import fields
from types import MappingProxyType
from typing import TYPE_CHECKING, get_type_hints

from companion.policy.policy_keys import SECTIONS, SETTINGS_SECTIONS
from companion.policy.policy_reading import policy_of, source_of_text
from companion.policy.policy_values import NO_POLICY, Policy, Rule
from companion.services.following_files import find_following
from companion.services.starter_files import find_starters
from companion.settings import (
    Settings,
    chosen_between,
    load_settings,
    save_chosen,
    save_settings,
    settings_in_force,
)
from companion.share_targets import known_targets

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def policy_with(**rules: Rule[object]) -> Policy:
    return Policy(settings=MappingProxyType(rules))


FIXED = policy_with(sync_every_minutes=Rule(60, fixed=True))
PROPOSED = policy_with(sync_every_minutes=Rule(60, fixed=False))


def test_a_proposed_setting_holds_until_the_person_chooses(tmp_path: Path) -> None:
    assert load_settings(tmp_path, PROPOSED).sync_every_minutes == 60
    save_chosen(tmp_path, {"sync_every_minutes": 15})
    assert load_settings(tmp_path, PROPOSED).sync_every_minutes == 15, "though 15 is usual"


def test_a_fixed_setting_holds_whatever_the_person_chose_and_leaves_that_as_it_was(
    tmp_path: Path,
) -> None:
    save_chosen(tmp_path, {"sync_every_minutes": 5})
    before = load_settings(tmp_path, FIXED)
    assert before.sync_every_minutes == 60
    assert "sync_every_minutes" not in chosen_between(before, Settings(), FIXED)
    assert load_settings(tmp_path, NO_POLICY).sync_every_minutes == 5


def test_a_file_of_an_earlier_version_held_all_settings_and_chose_but_the_unusual_ones(
    tmp_path: Path,
) -> None:
    old = {each.name: getattr(Settings(), each.name) for each in fields(Settings)}
    (tmp_path / "settings.json").write_text(json.dumps({**old, "largest_file_megabytes": 3}))
    settings = load_settings(tmp_path, PROPOSED)
    assert settings.sync_every_minutes == 60
    assert settings.largest_file_megabytes == 3


def test_every_key_of_settings_is_a_setting_of_that_type() -> None:
    kinds = get_type_hints(Settings)
    for section in SECTIONS:
        if section.name in SETTINGS_SECTIONS:
            for key in section.keys:
                text = f"[{section.name}]\n{key.name} = {{ fixed = {key.example} }}"
                rule = policy_of([source_of_text("example", text)]).settings[key.name]
                assert isinstance(rule.value, kinds[key.name]), key.name
                assert isinstance(getattr(settings_in_force({}, FIXED), key.name), kinds[key.name])


def test_saved_settings_hold_what_differs_from_the_usual(tmp_path: Path) -> None:
    save_settings(tmp_path, Settings(work_offline=True))
    assert json.loads((tmp_path / "settings.json").read_text()) == {"form": 2, "work_offline": True}


def test_fixed_data_goes_before_the_persons_file_and_proposed_data_behind_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = tmp_path / "data"
    data.mkdir()
    monkeypatch.setenv("XDG_CONFIG_DIRS", str(tmp_path / "etc"))
    (data / "sharing.toml").write_text('order = ["telegram"]')
    rule = {"order": ["email"]}
    assert known_targets(data, rule=Rule(rule, fixed=True)).targets[0].key == "email"
    assert known_targets(data, rule=Rule(rule, fixed=False)).targets[0].key == "telegram"

    starters = {"starters": [{"when": "quiet", "text": {"en": "Ours?"}}]}
    own = '[[starters]]\nwhen = "quiet"\ntext = { en = "Mine?" }'
    (data / "starters.toml").write_text(own)
    assert find_starters(data, Rule(starters, fixed=True)).starters[0].texts["en"] == "Ours?"
    assert find_starters(data, Rule(starters, fixed=False)).starters[0].texts["en"] == "Mine?"

    feed = {"site": "https://a.example", "address": "https://a.example/feed"}
    ours, mine = ({"feeds": [feed]}, "[[feeds]]\nsite = 's'\naddress = 'https://b.example/f'")
    (data / "following.toml").write_text(mine)
    fixed = find_following(data, Rule(ours, fixed=True)).data.feeds
    assert [each.address for each in fixed] == ["https://a.example/feed"]
    assert len(find_following(data, Rule(ours, fixed=False)).data.feeds) == 2
