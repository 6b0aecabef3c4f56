"""Clean HTML as views show it: coloured code with what can be done with it, formulas to copy."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication

from companion.content.legible_html import legible_html
from ui.copy_links import copy_link, window_link

translate = QCoreApplication.translate


def shown_html(html: str) -> str:
    """Return clean HTML for the screen; a click copies a formula, or the code above its links."""
    return legible_html(html, after_code=_code_links, formula_link=copy_link)


def printed_html(html: str) -> str:
    """Return clean HTML for paper and files."""
    return legible_html(html, after_code=lambda _code: "", formula_link=lambda _source: "")


def _code_links(code: str) -> str:
    copy = _link(copy_link(code), translate("thread", "Copy code"))
    window = _link(window_link(code), translate("thread", "Show in a window"))
    return f'<p class="tools">{copy}{"&nbsp;" * 5}{window}</p>'


def _link(address: str, words: str) -> str:
    return f'<a href="{escape(address)}">{escape(words)}</a>'
