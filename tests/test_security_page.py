"""The page about security names tests, and each of them is there."""

from __future__ import annotations

import re
from pathlib import Path

_TESTS = Path(__file__).parent
_PAGE = _TESTS.parent / "docs" / "security.md"
_DEFINED = re.compile(r"^def (test_\w+)\(", re.MULTILINE)
_NAMED = re.compile(r"`(test_\w+)`")


def rows() -> list[list[str]]:
    """The rows of the tables: against what, what holds, and the test."""
    lines = _PAGE.read_text("utf-8").splitlines()
    cells = [
        [cell.strip() for cell in line.strip("|").split("|")] for line in lines if line[:1] == "|"
    ]
    return [each for each in cells if each[0] != "against" and set(each[0]) != {"-"}]


def test_each_row_of_the_page_about_security_names_tests_that_are_there() -> None:
    files = _TESTS.rglob("test_*.py")
    defined = {name for path in files for name in _DEFINED.findall(path.read_text("utf-8"))}
    assert len(rows()) > 40
    for row in rows():
        assert len(row) == 3, row
        named = _NAMED.findall(row[2])
        assert named, row
        assert set(named) <= defined, set(named) - defined


def test_files_that_the_page_about_security_names_are_there() -> None:
    page = _PAGE.read_text("utf-8")
    for name in re.findall(r"`(tests/[\w/]+\.py)`", page):
        assert (_TESTS.parent / name).is_file(), name
    for link in re.findall(r"\]\(([\w.-]+\.md)\)", page):
        assert (_PAGE.parent / link).is_file(), link
