"""What the system says of files that cannot be written, in our own terms."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING, Final

from companion.errors import StorageFull, StorageUnwritable

if TYPE_CHECKING:
    from pathlib import Path

_NO_ROOM: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


def disk_error(error: OSError, path: Path) -> StorageFull | StorageUnwritable:
    """Return our error for one of the system that came while writing at `path`."""
    kind = StorageFull if error.errno in _NO_ROOM else StorageUnwritable
    return kind(str(error), path)
