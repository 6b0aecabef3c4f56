"""What all tests share."""

from __future__ import annotations

# First of all, and whole: pytest-qt brings PySide, whose import hook looks into each module that is
# loaded after it, and trips over pydantic's lazy modules where only a part has been asked for.
import pydantic.fields  # noqa: F401
