"""As what the person's own words are exported."""

from __future__ import annotations

from enum import StrEnum


class ExportForm(StrEnum):
    """A web page for people, Markdown for editors, JSON for programs."""

    HTML = "html"
    MARKDOWN = "markdown"
    JSON = "json"

    @property
    def suffix(self) -> str:
        """The ending of a file's name, with its dot."""
        return ".md" if self is ExportForm.MARKDOWN else f".{self}"
