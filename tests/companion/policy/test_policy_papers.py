"""The schema, the example and the page for IT staff say what the code does."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from companion.features import Feature
from companion.policy.policy_keys import FILES, SECTIONS
from companion.policy.policy_papers import policy_example, policy_schema
from companion.policy.policy_reading import policy_of, source_of_text

DOCS = Path(__file__).parents[3] / "docs"


def uncommented(text: str) -> str:
    """Return the example with every key of it taken in."""
    setting = re.compile(r"# ((\[|\w+ = ).*)")
    lines = text.splitlines()
    return "\n".join(setting.sub(r"\1", line) for line in lines if not line.startswith("# ("))


@pytest.mark.parametrize(
    ("name", "written"),
    [("policy.schema.json", policy_schema), ("policy.example.toml", policy_example)],
)
def test_the_kept_papers_are_what_the_code_writes(name: str, written: object) -> None:
    assert callable(written)
    kept = (DOCS / "policy" / name).read_text("utf-8")
    assert kept == written(), "write it anew: companion policy example, companion policy schema"


def test_the_example_sets_nothing_until_somebody_takes_a_key_in() -> None:
    policy = policy_of([source_of_text("example", policy_example())])
    assert not policy.settings
    assert not policy.features.off
    assert policy.sites is None


def test_every_key_of_the_example_can_be_taken_in() -> None:
    policy = policy_of([source_of_text("example", uncommented(policy_example()))])
    ruled = [key.name for section in SECTIONS for key in section.keys if key.ruled]
    assert set(policy.settings) == set(ruled) - {"addresses"}
    assert policy.starters is not None
    assert policy.feeds is not None
    assert policy.share_targets is not None


def test_the_schema_knows_every_key_and_no_other() -> None:
    schema = json.loads(policy_schema())
    assert schema["additionalProperties"] is False
    assert set(schema["properties"]) == {each.name for each in (*SECTIONS, *FILES)}
    for section in SECTIONS:
        said = schema["properties"][section.name]
        assert set(said["properties"]) == {str(key.name) for key in section.keys}


def test_each_feature_has_a_key() -> None:
    (features,) = [section for section in SECTIONS if section.name == "features"]
    assert {key.name for key in features.keys} == set(Feature)


def test_the_page_for_it_staff_names_every_key() -> None:
    page = (DOCS / "policy.md").read_text("utf-8")
    for section in SECTIONS:
        assert f"`[{section.name}]`" in page
        for key in section.keys:
            assert f"`{key.name}`" in page, key.name
