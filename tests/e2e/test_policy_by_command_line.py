"""What an organisation sets, as those who look after computers and their people meet it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from companion.cli.app import _FEATURE_OF
from companion.features import Feature

if TYPE_CHECKING:
    from pathlib import Path

    from tests.e2e.conftest import Laptop, School

BROKEN = '[limits]\non_metered = { fixd = "text" }\n'


@pytest.fixture
def policy(laptop: Laptop, tmp_path: Path) -> Path:
    """The policy file of the laptop, not there yet."""
    path = tmp_path / "etc" / "companion" / "policy.toml"
    path.parent.mkdir(parents=True)
    laptop.environment["XDG_CONFIG_DIRS"] = str(tmp_path / "etc")
    return path


def test_a_policy_is_tried_before_it_is_shipped(laptop: Laptop, tmp_path: Path) -> None:
    path = tmp_path / "new.toml"
    path.write_text(BROKEN)
    told = laptop.run("policy", "check", str(path), expect=10)
    assert f"{path}:2: say whether this is fixed or proposed" in told
    assert "did you mean fixed?" in told
    (problem,) = laptop.ask("policy", "check", str(path), expect=10)["problems"]
    assert (problem["line"], problem["key"]) == (2, "limits.on_metered")
    path.write_text('[limits]\non_metered = { fixed = "text" }\n[features]\nsharing = false')
    told = laptop.run("policy", "check", str(path))
    assert f"{path} can be used." in told
    assert "on_metered: text (fixed)" in told
    assert "features_off: sharing" in told
    assert "no such file" in laptop.run("policy", "check", str(tmp_path / "none"), expect=10)


def test_what_holds_on_a_computer_is_shown(laptop: Laptop, policy: Path) -> None:
    assert "No policy" in laptop.run("policy", "show")
    policy.write_text("[limits]\nsync_every_minutes = { proposed = 60 }")
    shown = laptop.ask("policy", "show")
    assert shown["sources"] == [str(policy)]
    assert shown["settings"] == {"sync_every_minutes": {"proposed": 60}}
    assert shown["telemetry"] is None
    assert "there is none" in laptop.run("policy", "show")


def test_under_a_broken_policy_commands_end_and_say_why(
    school: School, laptop: Laptop, policy: Path
) -> None:
    laptop.sign_in(school.url)
    policy.write_text(BROKEN)
    for command in (("sync",), ("accounts",), ("courses",), ("add-account", school.url)):
        told = laptop.run(*command, expect=10)
        assert f"{policy}:2: say whether this is fixed or proposed" in told
    assert laptop.ask("sync", expect=10)["error"]["what"].startswith("What your organisation")
    assert "did you mean fixed?" in laptop.run("policy", "show", expect=10)
    findings = {each["name"]: each for each in laptop.ask("doctor", expect=6)["findings"]}
    assert not findings["policy"]["ok"]
    assert f"{policy}:2" in findings["policy"]["what"]
    assert not any(name.startswith("site of") for name in findings), "no site is asked"
    policy.unlink()
    assert laptop.ask("accounts")


@pytest.mark.parametrize("command", sorted(_FEATURE_OF))
def test_a_command_of_what_is_off_says_that_it_is_switched_off(
    command: str, laptop: Laptop, policy: Path
) -> None:
    policy.write_text(f"[features]\n{_FEATURE_OF[command]} = false")
    told = laptop.run(command, expect=10)
    assert "switched off by your organisation" in told


def test_each_feature_with_a_command_is_covered() -> None:
    assert set(Feature) - set(_FEATURE_OF.values()) == {Feature.TRAY}


def test_no_account_is_added_or_synced_on_a_site_that_is_not_allowed(
    school: School, laptop: Laptop, policy: Path
) -> None:
    laptop.sign_in(school.url)
    policy.write_text('[sites]\naddresses = { fixed = ["https://learn.example.org"] }')
    told = laptop.run("add-account", school.url, "--username", "x", expect=10)
    assert "https://learn.example.org" in told
    laptop.run("sync", expect=10)
    assert laptop.ask("accounts"), "it is kept, and can be read"
    assert laptop.ask("courses") == []
    policy.write_text(f'[sites]\naddresses = {{ fixed = ["{school.url}"] }}')
    laptop.ask("sync")


def test_a_way_to_sign_in_that_is_not_allowed_asks_for_no_password(
    school: School, laptop: Laptop, policy: Path
) -> None:
    policy.write_text('[sign_in]\nways = ["token"]')
    told = laptop.run("add-account", school.url, "--username", "amina", expect=10)
    assert "switched off by your organisation" in told


def test_messages_and_feeds_that_are_off_are_not_read_from_the_site(
    school: School, laptop: Laptop, policy: Path
) -> None:
    policy.write_text("[features]\nmessages = false\nfeeds = false")
    laptop.sign_in(school.url)
    laptop.ask("sync")
    policy.unlink()
    assert laptop.ask("conversations") == []
    laptop.ask("sync")
    assert laptop.ask("conversations"), "and come once they are on"


def test_what_is_off_is_not_found_either_though_it_is_still_there(
    school: School, laptop: Laptop, policy: Path
) -> None:
    laptop.sign_in(school.url)
    laptop.ask("sync")
    laptop.ask("journal", "add", "Dug a zebrawood well")
    assert laptop.ask("search", "kind:message")
    assert laptop.ask("search", "zebrawood", "--own")
    policy.write_text("[features]\nmessages = false\njournal = false")
    assert laptop.ask("search", "kind:message") == []
    assert laptop.ask("search", "zebrawood", "--own") == []
    policy.unlink()
    assert laptop.ask("search", "zebrawood", "--own"), "nothing of it was removed"


def test_fixed_share_targets_hold_in_the_command_line(laptop: Laptop, policy: Path) -> None:
    policy.write_text("[share_targets.fixed]\nremove = ['telegram']")
    targets = laptop.ask("share-targets")["targets"]
    assert "telegram" not in {each["key"] for each in targets}
    policy.write_text("")
    targets = laptop.ask("share-targets")["targets"]
    assert "telegram" in {each["key"] for each in targets}


def test_the_papers_are_written_by_the_command_line(laptop: Laptop) -> None:
    assert "[features]" in laptop.run("policy", "example")
    assert '"$schema"' in laptop.run("policy", "schema")


def test_the_sign_in_of_the_proxy_goes_into_the_keyring(laptop: Laptop, policy: Path) -> None:
    keep = ("policy", "proxy-sign-in", "amina", "--password-stdin")
    assert "names no proxy" in laptop.run(*keep, typed="secret", expect=2)
    policy.write_text('[proxy]\naddress = "http://proxy.example.org:8080"')
    told = laptop.run(*keep, typed="secret")
    assert "secret" not in told
    assert "http://proxy.example.org:8080" in told
    findings = {each["name"]: each for each in laptop.ask("doctor")["findings"]}
    said = "the proxy http://proxy.example.org:8080, with a sign-in from the keyring"
    assert findings["network"]["what"] == said
