"""The style sheet of running text: posts on the screen, previews, and pages that are printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.style.theme import Theme


def text_style(theme: Theme) -> str:
    """Return the style of clean HTML, in the subset of CSS that `QTextDocument` knows."""
    return (
        f"a {{ color: {theme.accent}; text-decoration: none; }}"
        "p { margin-top: 0; margin-bottom: 8px; line-height: 130%; }"
        "li { line-height: 130%; } ul, ol { margin-top: 0; margin-bottom: 8px; }"
        f"pre, code, kbd, samp, tt {{ font-family: monospace; background-color: {theme.hover}; }}"
        "pre { margin-top: 4px; margin-bottom: 8px; white-space: pre-wrap; }"
        f"blockquote {{ color: {theme.muted}; margin-left: 18px; margin-right: 18px; }}"
        "h1, h2, h3, h4, h5, h6 { font-size: large; margin-top: 6px; margin-bottom: 6px; }"
        f"table {{ border-collapse: collapse; border-color: {theme.edge}; margin-bottom: 8px; }}"
        f"td, th {{ border: 1px solid {theme.edge}; }}"
        f"th {{ background-color: {theme.hover}; font-weight: 600; }}"
        f"a.tex {{ font-family: monospace; color: {theme.text};"
        f" background-color: {theme.accent_soft}; }}"
        f".k {{ color: {theme.accent}; font-weight: 600; }} .s {{ color: {theme.success}; }}"
        f".c {{ color: {theme.muted}; font-style: italic; }} .n {{ color: {theme.warning}; }}"
        ".f { font-weight: 600; }"
        "p.tools { font-size: small; margin-bottom: 8px; }"
    )
