"""Finds the texts of the window that are to be translated, as Qt's own tool would.

`lupdate` misses plural texts of `translate` calls in Python (seen with 6.11), so this reads the
syntax tree. Run as a program, it writes the Qt Linguist file of a language, translations kept:

    python -m tests.ui.translation_sources resources/translations/companion_en.ts
"""

from __future__ import annotations

import ast
import sys
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, order=True)
class Source:
    """A text to translate; `plural` if it depends on a count."""

    context: str
    text: str
    plural: bool


def sources() -> list[Source]:
    """Return all texts, in order of context and text."""
    found: set[Source] = set()
    for path in (ROOT / "ui").rglob("*.py"):
        _Finder(found).visit(ast.parse(path.read_text("utf-8")))
    return sorted(found)


def translations(path: Path) -> dict[tuple[str, str], list[str]]:
    """Return the finished translations of a Qt Linguist file: one form, or one for each number."""
    known: dict[tuple[str, str], list[str]] = {}
    if not path.exists():
        return known
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") == "unfinished":
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")]
            key = (context.findtext("name", ""), message.findtext("source", ""))
            known[key] = forms or [translation.text or ""]
    return known


def write(path: Path, *, only_plurals: bool) -> None:
    """Write the file of a language with all texts; those without a translation are unfinished."""
    known = translations(path)
    language = path.stem.partition("_")[2]
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for source in sources():
        if only_plurals and not source.plural:
            continue
        context = contexts.get(source.context)
        if context is None:
            context = contexts[source.context] = ET.SubElement(root, "context")
            ET.SubElement(context, "name").text = source.context
        _add(context, source, known.get((source.context, source.text)))
    ET.indent(root)
    text = ET.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', "utf-8")


class _Finder(ast.NodeVisitor):
    def __init__(self, found: set[Source]) -> None:
        self._found = found
        self._classes: list[str] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        name = node.func.attr if isinstance(node.func, ast.Attribute) else ""
        if isinstance(node.func, ast.Name):
            name = node.func.id
        texts = [a.value for a in node.args if isinstance(a, ast.Constant)]
        if name == "tr" and texts and self._classes:
            self._found.add(Source(self._classes[-1], str(texts[0]), len(node.args) > 2))
        elif name == "translate" and len(texts) > 1:
            self._found.add(Source(str(texts[0]), str(texts[1]), len(node.args) > 3))
        self.generic_visit(node)


def _add(context: ET.Element, source: Source, forms: list[str] | None) -> None:
    message = ET.SubElement(context, "message", {"numerus": "yes"} if source.plural else {})
    ET.SubElement(message, "source").text = source.text
    translation = ET.SubElement(message, "translation", {} if forms else {"type": "unfinished"})
    if not source.plural:
        translation.text = forms[0] if forms else ""
        return
    for form in forms or ["", ""]:
        ET.SubElement(translation, "numerusform").text = form


if __name__ == "__main__":
    write(Path(sys.argv[1]), only_plurals=Path(sys.argv[1]).stem.endswith("_en"))
