"""What the guide for IT departments says of Moodle's functions is what the client calls."""

from __future__ import annotations

import ast
import json
import re
from pathlib import Path
from typing import Any

_HERE = Path(__file__)
_ROOT = _HERE.parents[2]
_WITHOUT_A_TOKEN = "tool_mobile_get_public_config"


def offered_by_a_real_site() -> frozenset[str]:
    """Every function of the recorded site's mobile service."""
    path = _HERE.with_name("moodle") / "recordings" / "site.info.json"
    return frozenset(each["name"] for each in _functions(json.loads(path.read_text("utf-8"))))


def called() -> frozenset[str]:
    """The functions that stand in the code of the client."""
    offered = offered_by_a_real_site()
    texts = (
        node.value
        for path in (_ROOT / "sync" / "moodle").glob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    )
    return frozenset(text for text in texts if text in offered)


def test_the_guide_names_exactly_the_functions_that_are_called() -> None:
    guide = (_ROOT / "docs" / "it-guide.md").read_text("utf-8")
    listed = guide.partition("<!-- functions -->")[2].partition("<!-- end -->")[0]
    named = re.findall(r"`(\w+)`", listed)
    assert len(named) == len(set(named)), "each once"
    assert len(named) > 40
    assert set(named) == called() - {_WITHOUT_A_TOKEN}
    assert _WITHOUT_A_TOKEN in guide.replace(listed, "")


def test_the_guide_speaks_of_all_that_the_doctor_looks_at() -> None:
    guide = (_ROOT / "docs" / "it-guide.md").read_text("utf-8")
    table = guide.partition("| what it looks at |")[2].partition("\n\n")[0]
    for word in ("policy", "proxy", "authorities", "rights", "clock", "encrypted", "spelling"):
        assert word in table


def _functions(answer: Any) -> list[dict[str, str]]:
    """Find the list of functions, wherever the recording has the answer."""
    if isinstance(answer, dict):
        if isinstance(answer.get("functions"), list):
            return list(answer["functions"])
        answer = list(answer.values())
    if isinstance(answer, list):
        return next((found for each in answer if (found := _functions(each))), [])
    return []
