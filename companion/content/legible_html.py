"""Makes code, formulas and tables of clean HTML legible in a view that knows little of HTML.

The result is for showing only. It has these classes: ``code`` on a block of code, ``k s c n f`` on
its keywords, strings, comments, numbers and names, ``tex`` on the source of a formula.
"""

from __future__ import annotations

import re
from html import escape, unescape
from typing import TYPE_CHECKING, Final

from companion.content.html_bounds import breakable

if TYPE_CHECKING:
    from collections.abc import Callable

_PRE: Final = re.compile(r"<pre\b([^>]*)>(.*?)</pre>", re.DOTALL)
_LANGUAGE: Final = re.compile(r'\bclass="[^"]*?\b(?:language|lang|brush)[-:]\s*([\w+#.-]+)')
_BREAK: Final = re.compile(r"<br\s*/?>")
_TAG: Final = re.compile(r'<(?:"[^"]*"|[^">])*>')
_TABLE: Final = re.compile(r"<table\b[^>]*>")
_FORMULA_BEGINS: Final = re.compile(r"\\\(|\\\[|\$\$|\\begin\{(\w{1,40}\*?)\}")
_FORMULA_ENDS: Final = {"\\(": "\\)", "\\[": "\\]", "$$": "$$"}
_MOST_FORMULAS: Final = 300
"""In one piece of text."""
_MOST_ENDS: Final = 50
"""So many ends are looked for in vain in one piece of text; then it holds no more formulas."""
_NO_FORMULA_IN: Final = re.compile(r"<(/?)(a|code|pre|kbd|samp)\b")
_LONGEST_COLOURED: Final = 40_000
"""Letters of code; beyond them colours cost more than they help."""

_CLASSES: Final = (
    ("Keyword", "k"),
    ("Operator.Word", "k"),
    ("Literal.String", "s"),
    ("Comment", "c"),
    ("Literal.Number", "n"),
    ("Name.Function", "f"),
    ("Name.Class", "f"),
    ("Name.Tag", "k"),
    ("Name.Attribute", "f"),
    ("Name.Decorator", "f"),
)


def legible_html(
    html: str, *, after_code: Callable[[str], str], formula_link: Callable[[str], str]
) -> str:
    """Return clean HTML with its code coloured, its formulas set apart and its tables framed.

    `after_code` gives the HTML that stands below a block of code, for its text; `formula_link`
    the address behind a formula, for its source.
    """
    if "<table" in html:
        html = _TABLE.sub('<table border="1" cellspacing="0" cellpadding="6">', html)
    if "\\" in html or "$$" in html:
        html = _with_formulas(html, formula_link)
    if "<pre" in html:
        html = _PRE.sub(lambda found: _code_block(found, after_code), html)
    return breakable(html)


def formulas_in(html: str) -> tuple[str, ...]:
    """Return the sources of the formulas of a clean text, with their delimiters."""
    found: list[str] = []

    def note(source: str) -> str:
        found.append(source)
        return ""

    _with_formulas(html, note)
    return tuple(found)


def _code_block(found: re.Match[str], after_code: Callable[[str], str]) -> str:
    attributes, inside = found.groups()
    code = unescape(_TAG.sub("", _BREAK.sub("\n", inside))).strip("\n")
    if not code.strip():
        return ""
    first_tag = _TAG.match(inside.lstrip())
    language = _LANGUAGE.search(attributes + (first_tag.group(0) if first_tag else ""))
    coloured = _coloured(code, language.group(1)) if language else escape(code, quote=False)
    return f'<pre class="code">{coloured}</pre>{after_code(code)}'


def _coloured(code: str, language: str) -> str:
    """Return code as HTML, coloured where pygments knows the language that the author named."""
    if len(code) > _LONGEST_COLOURED:
        return escape(code, quote=False)
    import pygments.lexers  # type: ignore[import-untyped] # noqa: PLC0415 - only code needs it

    try:
        lexer = pygments.lexers.get_lexer_by_name(language.lower(), stripnl=False, ensurenl=False)
    except pygments.util.ClassNotFound:
        return escape(code, quote=False)
    return "".join(_painted(kind, text) for kind, text in lexer.get_tokens(code))


def _painted(kind: object, text: str) -> str:
    words = escape(text, quote=False)
    name = str(kind).removeprefix("Token.")
    for beginning, css_class in _CLASSES:
        if name.startswith(beginning):
            return f'<span class="{css_class}">{words}</span>'
    return words


def _with_formulas(html: str, link: Callable[[str], str]) -> str:
    """Set formulas apart, wherever they stand in running text and no tag parts them."""
    parts: list[str] = []
    depth = end = 0
    for tag in _TAG.finditer(html):
        text = html[end : tag.start()]
        parts.append(text if depth else _formulas_of(text, link))
        parts.append(tag.group(0))
        within = _NO_FORMULA_IN.match(tag.group(0))
        if within:
            depth = max(depth + (-1 if within.group(1) else 1), 0)
        end = tag.end()
    parts.append(html[end:] if depth else _formulas_of(html[end:], link))
    return "".join(parts)


def _formulas_of(text: str, link: Callable[[str], str]) -> str:
    """Set formulas apart; each end is looked for once, so that many beginnings cost no more."""
    parts: list[str] = []
    missing: set[str] = set()
    done = count = 0
    for begin in _FORMULA_BEGINS.finditer(text):
        end_mark = _FORMULA_ENDS.get(begin[0], f"\\end{{{begin[1]}}}")
        if begin.start() < done or end_mark in missing:
            continue
        end = text.find(end_mark, begin.end() + 1)
        if end < 0:
            missing.add(end_mark)
            if len(missing) > _MOST_ENDS:
                break
            continue
        count += 1
        if count > _MOST_FORMULAS:
            break
        parts.append(text[done : begin.start()])
        done = end + len(end_mark)
        source = unescape(text[begin.start() : done])
        shown = escape(source, quote=False)
        parts.append(f'<a class="tex" href="{escape(link(source))}">{shown}</a>')
    parts.append(text[done:])
    return "".join(parts)
