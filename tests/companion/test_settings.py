"""Settings: written in one step, read whatever version wrote them."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from companion.app_paths import DATA_FOLDER_VARIABLE, data_folder
from companion.errors import SettingsUnreadable
from companion.settings import SETTLE_VARIABLE, Settings, load_settings, save_settings

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(autouse=True)
def _no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(SETTLE_VARIABLE, raising=False)


def test_settings_are_the_defaults_before_there_is_a_file(tmp_path: Path) -> None:
    assert load_settings(tmp_path / "not yet") == Settings()


def test_saved_settings_are_read_back(tmp_path: Path) -> None:
    changed = replace(Settings(), language="am", text_scale=1.5, work_offline=True, last_account=3)
    save_settings(tmp_path / "new folder", changed)
    assert load_settings(tmp_path / "new folder") == changed
    assert [path.name for path in (tmp_path / "new folder").iterdir()] == ["settings.json"]


def test_settings_of_a_newer_version_are_read_as_far_as_they_are_known(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text(json.dumps({"language": "vi", "hologram": True}))
    assert load_settings(tmp_path) == replace(Settings(), language="vi")


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "null", '{"text_scale": "big"}', '{"work_offline": 3}', '{"last_account": "x"}',
     '{"sync_every_minutes": null}', '{"language": 7}', "\udcff"],
)  # fmt: skip
def test_settings_that_we_did_not_write_are_unreadable_and_stay_as_they_are(
    tmp_path: Path, text: str
) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(text.encode("utf-8", "surrogateescape"))
    with pytest.raises(SettingsUnreadable) as refusal:
        load_settings(tmp_path)
    assert refusal.value.path == path
    assert path.read_bytes() == text.encode("utf-8", "surrogateescape")


def test_whole_numbers_do_where_a_fraction_may_stand(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text('{"text_scale": 2, "settle_seconds": 5}')
    settings = load_settings(tmp_path)
    assert (settings.text_scale, settings.settle_seconds) == (2.0, 5.0)


def test_environment_says_how_long_to_settle(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(SETTLE_VARIABLE, "0.5")
    assert load_settings(tmp_path).settle_seconds == 0.5
    monkeypatch.setenv(SETTLE_VARIABLE, "soon")
    assert load_settings(tmp_path).settle_seconds == Settings().settle_seconds


def test_data_folder_is_the_one_named_else_the_environments_else_the_platforms(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(DATA_FOLDER_VARIABLE, str(tmp_path / "by environment"))
    assert data_folder(tmp_path / "named") == tmp_path / "named"
    assert data_folder() == tmp_path / "by environment"
    monkeypatch.delenv(DATA_FOLDER_VARIABLE)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert data_folder().name == "companion"
