"""What all tests share."""

from __future__ import annotations

from typing import TYPE_CHECKING

# First of all, and whole: pytest-qt brings PySide, whose import hook looks into each module that is
# loaded after it, and trips over pydantic's lazy modules where only a part has been asked for.
import pydantic.fields  # noqa: F401
import pytest

from tests.new_databases import copy_new_databases

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="session", autouse=True)
def new_databases_are_copies() -> Iterator[None]:
    """Spare each test the migrations, which have tests of their own."""
    with pytest.MonkeyPatch.context() as patch:
        copy_new_databases(patch)
        yield
