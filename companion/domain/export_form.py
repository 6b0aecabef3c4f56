"""As what the person's own words are exported."""

from __future__ import annotations

from enum import StrEnum
from typing import Final


class ExportForm(StrEnum):
    """A web page for people, Markdown for editors, JSON for programs."""

    HTML = "html"
    MARKDOWN = "markdown"
    JSON = "json"

    @property
    def suffix(self) -> str:
        """The ending of a file's name, with its dot."""
        return ".md" if self is ExportForm.MARKDOWN else f".{self}"

    @classmethod
    def of_name(cls, name: str) -> ExportForm:
        """Return what the ending of a file's name says; a web page where it says nothing."""
        return _BY_ENDING.get(name.lower().rpartition(".")[2], cls.HTML)


_BY_ENDING: Final = {
    "html": ExportForm.HTML,
    "htm": ExportForm.HTML,
    "md": ExportForm.MARKDOWN,
    "markdown": ExportForm.MARKDOWN,
    "json": ExportForm.JSON,
}
