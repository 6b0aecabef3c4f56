"""A policy is read from its file and the registry, or refused with the line and the reason."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from companion.domain.tie import SetTie
from companion.errors import PolicyBroken, PolicyProblem, SiteNotAllowed, SwitchedOff
from companion.features import Feature
from companion.policy.policy_reading import NO_TELEMETRY
from companion.policy.policy_sources import (
    REGISTRY_KEY,
    known_policy,
    policy_places,
    registry_said,
)
from companion.policy.policy_values import Encryption, Policy, Rule, SignInWay

NOTHING = "registry says nothing"


def policy_of(text: str, tmp_path: Path, registry: dict[str, Any] | None = None) -> Policy:
    path = tmp_path / "policy.toml"
    path.write_text(text, "utf-8")
    return known_policy([path], lambda: registry)


def problems_of(text: str, tmp_path: Path) -> tuple[PolicyProblem, ...]:
    with pytest.raises(PolicyBroken) as refusal:
        policy_of(text, tmp_path)
    return refusal.value.problems


def test_without_a_file_and_a_registry_nothing_is_set(tmp_path: Path) -> None:
    assert known_policy([tmp_path / "policy.toml"], lambda: None) == Policy()


def test_a_policy_holds_what_its_file_says(tmp_path: Path) -> None:
    policy = policy_of(
        """
        [sites]
        addresses = { fixed = ["https://learn.example.org/moodle"] }
        [sign_in]
        ways = ["single-sign-on", "qr"]
        [proxy]
        address = "http://proxy.example.org:8080/"
        no_proxy = ["example.org"]
        [certificates]
        authorities = ["/etc/ssl/ours.pem", 'C:\\ProgramData\\ours.pem']
        client_certificate = "/etc/ssl/client.pem"
        [security]
        encryption = "required"
        [limits]
        monthly_budget_megabytes = { fixed = 200 }
        sync_every_minutes = { proposed = 60 }
        [features]
        sharing = false
        messages = true
        [courses]
        ties = [{ course = "WATER", forum = "https://forum.example.org/category/5" }]
        [updates]
        notice_address = "https://it.example.org/version.json"
        [window]
        language = { proposed = "fr" }
        """,
        tmp_path,
    )
    assert policy.sites == Rule(("https://learn.example.org/moodle",), fixed=True)
    assert policy.sign_in == (SignInWay.SINGLE_SIGN_ON, SignInWay.QR)
    assert policy.network.proxy is not None
    assert policy.network.proxy.address == "http://proxy.example.org:8080"
    assert policy.network.proxy.no_proxy == ("example.org",)
    assert policy.network.authorities[0] == Path("/etc/ssl/ours.pem")
    assert policy.network.client_certificate == Path("/etc/ssl/client.pem")
    assert policy.network.client_key is None
    assert policy.encryption is Encryption.REQUIRED
    assert policy.features.off == {Feature.SHARING}
    assert policy.settings["monthly_budget_megabytes"] == Rule(200, fixed=True)
    assert policy.fixed == {"monthly_budget_megabytes"}
    assert policy.update_notice == "https://it.example.org/version.json"
    assert policy.ties == (SetTie("WATER", "https://forum.example.org/category/5"),)
    assert policy.sources == (str(tmp_path / "policy.toml"),)


def test_fixed_sites_are_the_only_ones_however_they_are_typed(tmp_path: Path) -> None:
    text = '[sites]\naddresses = {{ {} = ["https://learn.example.org/moodle"] }}'
    fixed = policy_of(text.format("fixed"), tmp_path)
    for typed in ("learn.example.org/moodle/", "HTTPS://WWW.Learn.Example.org/moodle"):
        assert fixed.allows_site(typed)
    for other in ("learn.example.org", "https://learn.example.org.evil.example/moodle", "h://[:"):
        assert not fixed.allows_site(other)
    with pytest.raises(SiteNotAllowed) as refusal:
        fixed.refuse_site("other.example")
    assert refusal.value.allowed == ("https://learn.example.org/moodle",)
    proposed = policy_of(text.format("proposed"), tmp_path)
    assert proposed.allows_site("other.example")
    assert proposed.offered_sites == fixed.offered_sites


def test_a_way_to_sign_in_that_is_not_named_is_switched_off(tmp_path: Path) -> None:
    policy = policy_of('[sign_in]\nways = ["single-sign-on"]', tmp_path)
    policy.refuse_sign_in(SignInWay.SINGLE_SIGN_ON)
    with pytest.raises(SwitchedOff):
        policy.refuse_sign_in(SignInWay.PASSWORD)


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ("[sites\n", 1, "not TOML"),
        ("[limits]\n\n# why\nsync_evry_minutes = 3", 4, "did you mean sync_every_minutes?"),
        ("[limts]\nsync_every_minutes = 3", 1, "did you mean limits?"),
        ("[window]\nsync_every_minutes = { fixed = 3 }", 2, "belongs into [limits]"),
        ("[limits]\nsync_every_minutes = 3", 2, "say whether this is fixed or proposed"),
        ("[limits]\nsync_every_minutes = { fixd = 3 }", 2, "did you mean fixed?"),
        ("[limits]\nsync_every_minutes = { fixed = 3, proposed = 4 }", 2, "fixed or proposed"),
        ("[limits]\nsync_every_minutes = { fixed = 0 }", 2, "a whole number from 1 to 1440"),
        ("[limits]\nsync_every_minutes = { fixed = true }", 2, "a whole number"),
        ('[limits]\non_metered = { fixed = "never" }', 2, '"ask", "text", "sync"'),
        ('[limits]\nquiet_from = { fixed = "25:00" }', 2, "a time such as"),
        ('[features]\nmessages = "no"', 2, "true or false"),
        ('[security]\nencryption = "yes"', 2, '"required"'),
        ("[sign_in]\nways = []", 2, "a list"),
        ('[sign_in]\nways = ["password", "fingerprint"]', 2, '"single-sign-on"'),
        ('[sites]\naddresses = { fixed = ["http://learn.example.org"] }', 2, "https://"),
        ('[sites]\naddresses = { fixed = ["https://me:pw@example.org"] }', 2, "https://"),
        ('[proxy]\naddress = "http://me:secret@proxy.example.org:8080"', 2, "keyring"),
        ('[proxy]\naddress = "socks5://proxy.example.org:8080"', 2, "http://proxy"),
        ('[proxy]\naddress = "http://proxy.example.org"', 2, "host and port"),
        ('[certificates]\nauthorities = ["ours.pem"]', 2, "whole path"),
        ('[updates]\nnotice_address = "http://it.example.org/v"', 2, "https://"),
        ('[courses]\nties = [{ course = "W", forum = "category/5" }]', 2, "address of the forum"),
        ('[courses]\nties = [{ course = "WATER" }]', 2, "{ course = …, forum = … }"),
        ("sites = 3", 1, "expected a table: [sites]"),
        ("telemetry = true", 1, NO_TELEMETRY),
        ("[window]\ntelemetry = { fixed = false }", 2, NO_TELEMETRY),
        ("[share_targets.fixed]\nodrer = ['copy']", 1, "sharing.toml"),
        ("[[share_targets.fixed.target]]\nkey = 'x'\nname = 'X'\ntemplate = 'ftp://x'", 1, "x: "),
        ("\n[[starters.proposed.starters]]\nwhen = 'always'", 2, 'has no text "en"'),
        ("[[feeds.fixed.feeds]]\naddress = 'nowhere'", 1, "none of the web"),
        ("[limits]\nlisting_check_hours = {\n  fixed = 'x' }", 1, "not TOML"),
        ("[sites]\naddresses = { fixed = [\n 'http://x.example',\n] }\n", 2, "https://"),
    ],
)  # fmt: skip
def test_a_broken_policy_is_refused_with_its_line_and_the_reason(
    text: str, line: int, reason: str, tmp_path: Path
) -> None:
    (problem,) = problems_of(text, tmp_path)
    assert reason in problem.reason
    if "{\n" not in text:
        assert problem.line == line
    assert problem.place == f"{tmp_path / 'policy.toml'}:{problem.line}"


def test_all_that_is_wrong_is_told_at_once(tmp_path: Path) -> None:
    text = "[limits]\non_metered = 1\n[featurs]\n[security]\nencryption = 2"
    assert [each.line for each in problems_of(text, tmp_path)] == [2, 3, 5]


def test_a_policy_that_cannot_be_read_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "policy.toml"
    path.mkdir()
    with pytest.raises(PolicyBroken, match="cannot be read"):
        known_policy([path], lambda: None)
    path.rmdir()
    path.write_bytes("[limits]\n# Größe".encode("latin-1"))
    with pytest.raises(PolicyBroken, match=":2: it is not UTF-8"):
        known_policy([path], lambda: None)


def test_only_the_first_file_that_there_is_is_heeded(tmp_path: Path) -> None:
    first, second = tmp_path / "first.toml", tmp_path / "second.toml"
    second.write_text("[features]\npacks = false")
    assert known_policy([first, second], lambda: None).features.off == {Feature.PACKS}
    first.write_text("")
    assert not known_policy([first, second], lambda: None).features.off


def test_on_linux_nobody_can_lead_past_the_file_of_all_users(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("platform.system", lambda: "Linux")
    monkeypatch.setenv("XDG_CONFIG_DIRS", str(tmp_path))
    assert policy_places()[0] == Path("/etc/xdg/companion/policy.toml")
    assert policy_places()[1] == tmp_path / "companion" / "policy.toml"


# Windows ---------------------------------------------------------------------------------------


class FakeRegistry:
    """The part of winreg that is used, over a table."""

    HKEY_LOCAL_MACHINE = object()

    def __init__(self, table: dict[str, Any] | None) -> None:
        self._table = table

    def OpenKey(self, above: Any, name: str) -> Any:
        if above is self.HKEY_LOCAL_MACHINE:
            assert name == REGISTRY_KEY
            if self._table is None:
                raise FileNotFoundError
            return _FakeKey(self._table)
        return _FakeKey(above.table[name])

    def QueryInfoKey(self, key: Any) -> tuple[int, int, int]:
        return len(key.below), len(key.values), 0

    def EnumKey(self, key: Any, place: int) -> str:
        return str(key.below[place])

    def EnumValue(self, key: Any, place: int) -> tuple[str, Any, int]:
        return (*key.values[place], 1)


class _FakeKey:
    def __init__(self, table: dict[str, Any]) -> None:
        self.table = table
        self.below = [name for name, value in table.items() if isinstance(value, dict)]
        self.values = [each for each in table.items() if not isinstance(each[1], dict)]

    def __enter__(self) -> _FakeKey:
        return self

    def __exit__(self, *_: object) -> None: ...


def test_the_registry_says_the_same_in_its_own_kinds(tmp_path: Path) -> None:
    said = registry_said(
        FakeRegistry(
            {
                "sites": {"addresses": {"fixed": ["https://learn.example.org"]}},
                "sign_in": {"ways": ["password"]},
                "limits": {"sync_every_minutes": {"fixed": 30}},
                "features": {"sharing": 0, "packs": 1},
                "proxy": {"no_proxy": "example.org"},
                "courses": {"ties": ["Safe water https://forum.example.org/c/water/5"]},
                "share_targets": {"fixed": 'order = ["copy"]'},
            }
        )
    )
    policy = known_policy([], lambda: said)
    assert policy.offered_sites == ("https://learn.example.org",)
    assert policy.features.off == {Feature.SHARING}
    assert policy.settings["sync_every_minutes"] == Rule(30, fixed=True)
    assert policy.share_targets == Rule({"order": ["copy"]}, fixed=True)
    assert policy.ties == (SetTie("Safe water", "https://forum.example.org/c/water/5"),)
    assert policy.sources == (rf"HKLM\{REGISTRY_KEY}",)


def test_the_registry_goes_before_the_file_key_by_key(tmp_path: Path) -> None:
    policy = policy_of(
        "[features]\nsharing = false\npacks = false", tmp_path, {"features": {"sharing": 1}}
    )
    assert policy.features.off == {Feature.PACKS}


def test_a_registry_without_our_key_says_nothing() -> None:
    assert registry_said(FakeRegistry(None)) is None


def test_what_is_wrong_in_the_registry_is_told_with_its_key() -> None:
    with pytest.raises(PolicyBroken) as refusal:
        known_policy([], lambda: {"features": {"sharing": "off"}})
    assert refusal.value.problems[0].place == rf"HKLM\{REGISTRY_KEY}\features\sharing"
