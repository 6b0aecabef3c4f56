"""A file that is being overwritten when the program is killed is taken for no file any more."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest

from companion import erasing
from companion.store.kept_contents import KeptContents
from companion.store.storage_key import StorageKey

if TYPE_CHECKING:
    from pathlib import Path

CONTENT = b"A drawing of the well. " * 1_000


class Killed(BaseException):
    """The end of the program, in the middle of what it does."""


def torn(path: Path, size: int) -> None:
    """Overwrite the first half of a file, and get no further."""
    with path.open("r+b") as file:
        file.write(bytes(size // 2))
    raise Killed


@pytest.mark.parametrize("is_sealed", [False, True], ids=["sealing", "opening"])
def test_change_that_is_killed_while_it_overwrites_costs_no_content(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, is_sealed: bool
) -> None:
    key = StorageKey.fresh()
    before, after = (key, None) if is_sealed else (None, key)
    digest, _size = KeptContents(tmp_path, before).take(io.BytesIO(CONTENT))
    with monkeypatch.context() as patch, pytest.raises(Killed):
        patch.setattr(erasing, "_overwrite", torn)
        KeptContents(tmp_path, key).lie_as(after)
    KeptContents(tmp_path, key).lie_as(after)
    with KeptContents(tmp_path, after).opened(digest) as kept:
        assert kept.read() == CONTENT
