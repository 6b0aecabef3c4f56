"""Targets that IT staff add, take away and reorder; a file that is wrong changes nothing."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.cli.doctor import examine
from companion.share_targets import changed_by, known_targets, shipped_targets

if TYPE_CHECKING:
    from pathlib import Path

TEAMS = """
remove = ["facebook", "x"]
order = ["intranet", "copy"]

[[target]]
key = "intranet"
name = "Our intranet"
icon = "people"
template = "https://intra.example/share?u={link}&t={title}"
limit = 200
"""


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    """The data folder, and that of the whole computer."""
    made = (tmp_path / "data", tmp_path / "system")
    for each in made:
        each.mkdir()
    return made


def test_all_usual_targets_come_with_the_app_each_with_an_icon_that_is_there() -> None:
    targets = shipped_targets()
    assert [each.key for each in targets] == [
        "email", "whatsapp", "telegram", "linkedin", "facebook", "x", "mastodon", "bluesky", "copy",
    ]  # fmt: skip
    from importlib.resources import files

    icons = files("resources") / "icons"
    assert [each.key for each in targets if not (icons / f"{each.icon}.svg").is_file()] == []


def test_those_who_look_after_a_computer_change_what_is_offered(
    folders: tuple[Path, Path],
) -> None:
    data, system = folders
    (system / "sharing.toml").write_text(TEAMS, "utf-8")
    known = known_targets(data, system)
    keys = [each.key for each in known.targets]
    assert keys == ["intranet", "copy", "email", "whatsapp", "telegram", "linkedin", "mastodon",
                    "bluesky"]  # fmt: skip
    assert known.files == (system / "sharing.toml",)
    assert known.broken == ()


def test_the_data_folder_has_the_last_word(folders: tuple[Path, Path]) -> None:
    data, system = folders
    (system / "sharing.toml").write_text(TEAMS, "utf-8")
    (data / "sharing.toml").write_text('remove = ["intranet"]\norder = ["bluesky"]', "utf-8")
    keys = [each.key for each in known_targets(data, system).targets]
    assert keys[:2] == ["bluesky", "copy"]
    assert "intranet" not in keys
    assert "x" not in keys


def test_a_broken_file_changes_nothing_and_is_named_in_log_and_doctor(
    folders: tuple[Path, Path], caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    data, system = folders
    (data / "sharing.toml").write_text("[[target]]\nkey = x\n", "utf-8")
    (system / "sharing.toml").write_text('remove = ["x"]', "utf-8")
    monkeypatch.setattr("companion.data_files.site_folder", lambda: system)
    with caplog.at_level(logging.ERROR):
        known = known_targets(data)
    assert "x" not in [each.key for each in known.targets]
    assert len(known.targets) == len(shipped_targets()) - 1
    assert str(data / "sharing.toml") in caplog.text
    (finding,) = [each for each in examine(data) if each.name == "sharing"]
    assert not finding.ok
    assert str(data / "sharing.toml") in finding.what
    assert "line 2" in finding.what
    (data / "sharing.toml").unlink()
    (finding,) = [each for each in examine(data) if each.name == "sharing"]
    assert finding.ok
    assert str(system / "sharing.toml") in finding.what


@pytest.mark.parametrize(
    "template",
    [
        "http://intra.example/?u={link}",
        "file:///etc/passwd?{link}",
        "javascript:alert('{link}')",
        "HTTPS://intra.example/?u={link}",
        "https://{link}",
        "https://{title}.example/?u={link}",
        "https://user:secret@intra.example/?u={link}",
        "https://intra.example{link}",
        "https://intra.example?{link}\n",
        "https://intra.example/?u={link}&i={instance}",
        "https://intra.example/?u={link!r}",
        "https://intra.example/?u={link:>9}",
        "https://intra.example/?u={link.key}",
        "https://intra.example/?u={0}{link}",
        "https://intra.example/?u={link",
        "https://intra.example/?t={title}",
        "https:intra.example/?u={link}",
        "mailto:{title}?body={all}",
        "",
    ],
)
def test_an_address_leads_to_the_web_or_to_a_mail_and_nowhere_else(template: str) -> None:
    said = f"[[target]]\nkey = 'intranet'\nname = 'Ours'\ntemplate = '''{template}'''"
    with pytest.raises(ValueError, match="intranet"):
        changed_by(said, ())


@pytest.mark.parametrize(
    "said",
    [
        "colour = 3",
        "target = 3",
        "target = [3]",
        "remove = 'x'",
        "order = [1]",
        "[[target]]\nkey = 'a'\nname = 'A'",
        "[[target]]\nkey = 'A b'\nname = 'A'\ntemplate = 'https://a.example/{link}'",
        "[[target]]\nkey = 'a'\nname = ''\ntemplate = 'https://a.example/{link}'",
        "[[target]]\nkey = 'a'\nname = 'A'\nicon = '../x'\ntemplate = 'https://a.example/{link}'",
        "[[target]]\nkey = 'a'\nname = 'A'\nlimit = true\ntemplate = 'https://a.example/{link}'",
        "[[target]]\nkey = 'a'\nname = 'A'\nlimit = -1\ntemplate = 'https://a.example/{link}'",
        "[[target]]\nkey = 'a'\nname = 'A'\naddress_limit = 9\ntemplate = 'https://a.example/{link}'",
        "[[target]]\nkey = 'a'\nname = 'A'\nbad = 1\ntemplate = 'https://a.example/{link}'",
    ],
)
def test_what_cannot_be_is_refused(said: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        changed_by(said, shipped_targets())


@given(said=st.text())
def test_no_text_does_more_than_be_refused(said: str) -> None:
    try:
        changed_by(said, shipped_targets())
    except ValueError:
        return
