"""Comments are plain text: what is typed is what is shown, line by line."""

from __future__ import annotations

from html import escape


def comment_html(text: str) -> str:
    """Return a comment as it will be shown."""
    lines = escape(text.strip(), quote=False).splitlines()
    return f"<p>{'<br>'.join(lines)}</p>" if lines else ""
