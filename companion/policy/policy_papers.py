"""What is written of the policy: a JSON schema, a commented example, and what is in force."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from companion.policy.policy_keys import FILES, SECTIONS
from companion.policy.policy_values import NO_POLICY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from companion.policy.policy_keys import Key
    from companion.policy.policy_values import Policy, Rule, Table

_DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
_PROPOSED_IN_EXAMPLE: Final = frozenset({"language", "starters", "feeds", "sync_every_minutes"})


def policy_schema() -> str:
    """Return the JSON schema of the file."""
    properties: Table = {
        section.name: {
            "type": "object",
            "description": section.says,
            "additionalProperties": False,
            "properties": {str(key.name): _schema_of(key) for key in section.keys},
        }
        for section in SECTIONS
    }
    properties |= {key.name: _schema_of(key) for key in FILES}
    schema = {
        "$schema": _DIALECT,
        "title": "The policy of Companion",
        "type": "object",
        "additionalProperties": False,
        "properties": properties,
    }
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"


def policy_example() -> str:
    """Return an example with all keys, each commented out and explained."""
    lines = [
        "# The policy of Companion for all users of a computer. docs/policy.md says where it goes.",
        "# Take away the # before what you want to set, and try it:",
        "#     companion policy check policy.toml",
        "# { fixed = … } cannot be changed by the person; { proposed = … } holds until they do.",
        "# There is no telemetry, and no key for it.",
    ]
    for section in SECTIONS:
        lines += ["", f"# {section.says}", f"[{section.name}]"]
        for key in section.keys:
            lines += ["", *_explained(key), f"# {_example_line(key)}"]
    for key in FILES:
        lines += ["", *_explained(key)]
        lines += [f"# {line}" for line in _file_lines(key)]
    return "\n".join(lines) + "\n"


def policy_table(policy: Policy) -> Table:
    """Return what is in force, as a table for JSON; settings that nobody has set are left out."""
    network = policy.network
    return {
        "sources": list(policy.sources),
        "sites": _shown(policy.sites),
        "sign_in": [each.value for each in policy.sign_in],
        "proxy": network.proxy.address if network.proxy else None,
        "no_proxy": list(network.proxy.no_proxy) if network.proxy else [],
        "authorities": [str(each) for each in network.authorities],
        "client_certificate": _text_or_none(network.client_certificate),
        "client_key": _text_or_none(network.client_key),
        "encryption": policy.encryption.value,
        "features_off": sorted(each.value for each in policy.features.off),
        "settings": {name: _shown(rule) for name, rule in sorted(policy.settings.items())},
        "share_targets": _shown(policy.share_targets),
        "starters": _shown(policy.starters),
        "feeds": _shown(policy.feeds),
        "update_notice": policy.update_notice or None,
        "ties": [{"course": each.course, "forum": each.forum} for each in policy.ties],
        "telemetry": None,
    }


def policy_lines(policy: Policy) -> Iterator[str]:
    """Say what is in force, a line each, for the command line."""
    if not policy.sources:
        yield "No policy: the organisation has set nothing on this computer."
    for source in policy.sources:
        yield f"Policy: {source}"
    table = policy_table(policy)
    usual = policy_table(NO_POLICY)
    for name, value in table.items():
        if name in {"sources", "settings", "telemetry"} or value == usual[name]:
            continue
        yield f"{name}: {_in_words(value)}"
    for name, rule in table["settings"].items():
        yield f"{name}: {_in_words(rule)}"
    yield "telemetry: there is none in Companion"


def _in_words(value: object) -> str:
    if isinstance(value, dict) and value.keys() <= {"fixed", "proposed"}:
        return ", ".join(f"{_in_words(each)} ({word})" for word, each in value.items())
    if isinstance(value, list):
        return ", ".join(_in_words(each) for each in value)
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _schema_of(key: Key) -> Table:
    about = {"description": f"{key.says} Without it: {key.usual}."}
    if not key.ruled:
        return {**about, **key.kind.schema}
    return {
        **about,
        "type": "object",
        "additionalProperties": False,
        "minProperties": 1,
        "maxProperties": 1,
        "properties": {"fixed": dict(key.kind.schema), "proposed": dict(key.kind.schema)},
    }


def _explained(key: Key) -> list[str]:
    return [f"# {key.says}", f"# ({key.kind.words}; without it: {key.usual})"]


def _example_line(key: Key) -> str:
    if not key.ruled:
        return f"{key.name} = {key.example}"
    return f"{key.name} = {{ {_word(key)} = {key.example} }}"


def _file_lines(key: Key) -> list[str]:
    """Return an example's content of a file, below the key that it stands behind."""
    place = f"{key.name}.{_word(key)}"
    if key.example.startswith("[["):
        return key.example.replace("[[", f"[[{place}.").splitlines()
    return [f"[{place}]", *key.example.splitlines()]


def _word(key: Key) -> str:
    return "proposed" if key.name in _PROPOSED_IN_EXAMPLE else "fixed"


def _shown(rule: Rule[object] | Rule[tuple[str, ...]] | Rule[Table] | None) -> Table | None:
    if rule is None:
        return None
    value = list(rule.value) if isinstance(rule.value, tuple) else rule.value
    return {"fixed" if rule.fixed else "proposed": value}


def _text_or_none(value: object) -> str | None:
    return str(value) if value is not None else None
