"""Says beside a database whether it is encrypted, and by which key: in two files, lest one breaks.

Without this an encrypted file could not be told from a damaged one. Nothing here is a secret.
"""

from __future__ import annotations

import json
import logging
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Final

from companion.whole_file import write_whole

if TYPE_CHECKING:
    from pathlib import Path

    from companion.store.storage_key import StorageKey

log = logging.getLogger(__name__)

_FILES: Final = ("encryption.json", "encryption.copy.json")
FORMAT: Final = 1


@dataclass(frozen=True, slots=True)
class EncryptionMark:
    """How an account lies on the disk.

    `key` is the mark of its key. `encrypted` says how everything is meant to lie; `settled` whether
    it does, or a change to that was cut short and is to be completed. A `format` above `FORMAT` is
    one of a newer version of the app.
    """

    key: str
    encrypted: bool
    settled: bool
    format: int = FORMAT


def encryption_of(folder: Path) -> EncryptionMark | None:
    """Return how the account in `folder` lies there; None for a plain one."""
    for name in _FILES:
        try:
            stored = json.loads((folder / name).read_text(encoding="utf-8"))
            return EncryptionMark(
                str(stored["key"]),
                stored["encrypted"] is True,
                stored["settled"] is True,
                int(stored.get("format", FORMAT)),
            )
        except FileNotFoundError:
            continue
        except (OSError, ValueError, KeyError, TypeError) as error:
            log.warning("%s cannot be read: %s", name, error)
    return None


def mark_files(folder: Path) -> tuple[Path, ...]:
    """Return where the mark stands, if it does."""
    return tuple(folder / name for name in _FILES)


def lies_otherwise(folder: Path, key: StorageKey | None) -> bool:
    """Return whether the account lies in another form than one opens it in with `key`.

    It does where another program has encrypted or decrypted it since.
    """
    mark = encryption_of(folder)
    if mark is None:
        return False
    return not mark.settled or mark.key != (key.mark if key is not None else None)


def write_encryption(folder: Path, mark: EncryptionMark) -> None:
    """Write how the account lies; raise `StorageFull` or `StorageUnwritable`."""
    text = json.dumps(asdict(mark))
    for name in reversed(_FILES):
        write_whole(folder / name, text.encode(), private=True)


def forget_encryption(folder: Path) -> None:
    """Take the account for a plain one from now on."""
    for name in reversed(_FILES):
        (folder / name).unlink(missing_ok=True)
