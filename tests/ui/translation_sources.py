"""Finds the texts that are to be translated, and keeps the Qt Linguist files up to date.

`lupdate` misses plural texts of `translate` calls in Python (seen with 6.11) and texts outside of
calls, so this reads the syntax tree, and asks `sync.explanations` for its sentences. `make
translations` runs it as a program: it brings new texts into each file, with the translations kept,
and lets `lrelease` compile the files of the languages that are complete.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path

from sync.explanations import CONTEXT, source_texts

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "resources" / "translations"

COMPLETE = ("ar", "en", "es", "fr")
"""The languages that must have every text: the window offers them."""

FORMS = {"en": 2, "fr": 2, "es": 2, "ar": 6}
"""How many forms Qt has for numbers in each language there is a file for."""

BUTTONS_OF_QT = ("Cancel", "Close", "Open")
"""What Qt writes on its own buttons; in Arabic with other words than the window."""


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
    found |= {Source(CONTEXT, text, plural=False) for text in source_texts() if text}
    found |= {Source("QPlatformTheme", text, plural=False) for text in BUTTONS_OF_QT}
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


def write(path: Path) -> None:
    """Write the file of a language with all texts; those without a translation are unfinished."""
    language = language_of(path)
    known = translations(path)
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for source in sources():
        context = contexts.get(source.context)
        if context is None:
            context = contexts[source.context] = ET.SubElement(root, "context")
            ET.SubElement(context, "name").text = source.context
        forms = known.get((source.context, source.text))
        if forms is None and language == "en":
            forms = english_forms(source)
        _add(context, source, forms, FORMS[language])
    ET.indent(root)
    text = ET.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', "utf-8")


def language_of(path: Path) -> str:
    """Return the code of the language of a file."""
    return path.stem.partition("_")[2]


def file_of(language: str) -> Path:
    """Return the file of a language."""
    return FOLDER / f"companion_{language}.ts"


def english_forms(source: Source) -> list[str]:
    """Return an English text for people: "%n course(s)" means "%n course" and "%n courses"."""
    if not source.plural:
        return [source.text]
    many = source.text.replace("y(s)", "ies").replace("(s)", "s")
    return [source.text.replace("(s)", ""), many]


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
        if name == "tr" and texts:
            assert self._classes, f"outside of a class, {texts[0]!r} would never be translated"
            self._found.add(Source(self._classes[-1], str(texts[0]), len(node.args) > 2))
        elif name == "translate" and len(texts) > 1:
            self._found.add(Source(str(texts[0]), str(texts[1]), len(node.args) > 3))
        self.generic_visit(node)


def _add(context: ET.Element, source: Source, forms: list[str] | None, form_count: int) -> None:
    message = ET.SubElement(context, "message", {"numerus": "yes"} if source.plural else {})
    ET.SubElement(message, "source").text = source.text
    translation = ET.SubElement(message, "translation", {} if forms else {"type": "unfinished"})
    if not source.plural:
        translation.text = forms[0] if forms else ""
        return
    for form in forms or [""] * form_count:
        ET.SubElement(translation, "numerusform").text = form


def main() -> None:
    """Bring every file up to date, and compile those of the complete languages."""
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    for language in FORMS:
        write(file_of(language))
    for language in COMPLETE:
        # In one step: a window that runs has the old file in its memory, and would fall with it.
        compiled = file_of(language).with_suffix(".qm")
        fresh = compiled.with_suffix(".new")
        subprocess.run([lrelease, "-silent", file_of(language), "-qm", fresh], check=True)
        fresh.replace(compiled)


if __name__ == "__main__":
    main()
