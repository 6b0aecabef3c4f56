"""What differs between servers is told by capabilities: nobody else asks for a server's name."""

from __future__ import annotations

import ast
from pathlib import Path

ROOT = Path(__file__).parents[2]
KINDS = {"MOODLE", "NODEBB", "DISCOURSE"}
MAY_NAME_THEM = {
    "companion/domain/account.py",  # where the names are
    "companion/domain/site_pages.py",  # where their pages are, as data
    "sync/servers.py",  # where each has its package
}
PACKAGES = ("sync/moodle/", "sync/nodebb/", "sync/discourse/")
SAMPLES = ("sync/classroom/", "sync/nodebb_sample/", "sync/discourse_sample/")


def test_no_module_outside_a_servers_package_names_a_kind_of_server() -> None:
    named = []
    for package in ("companion", "sync", "ui"):
        for file in (ROOT / package).rglob("*.py"):
            place = file.relative_to(ROOT).as_posix()
            if place in MAY_NAME_THEM or place.startswith((*PACKAGES, *SAMPLES)):
                continue
            for node in ast.walk(ast.parse(file.read_text("utf-8"))):
                is_kind = (
                    isinstance(node, ast.Attribute)
                    and node.attr in KINDS
                    and isinstance(node.value, ast.Name)
                    and node.value.id == "ServerKind"
                )
                is_word = isinstance(node, ast.Constant) and node.value in {
                    kind.lower() for kind in KINDS
                }
                if is_kind or is_word:
                    named.append(f"{place}:{getattr(node, 'lineno', 0)}")
    assert named == []


def test_no_module_outside_imports_a_servers_package() -> None:
    importers = set()
    for package in ("companion", "sync", "ui"):
        for file in (ROOT / package).rglob("*.py"):
            place = file.relative_to(ROOT).as_posix()
            if place.startswith((*PACKAGES, *SAMPLES)):
                continue
            for node in ast.walk(ast.parse(file.read_text("utf-8"))):
                names = [node.module or ""] if isinstance(node, ast.ImportFrom) else []
                names += [one.name for one in node.names] if isinstance(node, ast.Import) else []
                if any(f"{name.replace('.', '/')}/".startswith(PACKAGES) for name in names):
                    importers.add(place)
    assert importers == {"sync/servers.py"}
