"""A second copy of every word that is not on a server yet: one small file an item.

It is compared with the database at every opening, and tells what a damaged one has lost. A file
is replaced in one step, so that it holds the old words or the new ones, never half of them.
Beside an encrypted database the copies are sealed with the same key.
"""

from __future__ import annotations

import json
import logging
import math
import os
import tempfile
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Final

from companion.erasing import overwrite_and_remove
from companion.private_files import private_folder
from companion.store.sealing import SealBroken, opened_text, sealed_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from companion.store.storage_key import StorageKey

log = logging.getLogger(__name__)

DRAFTS_FOLDER: Final = "drafts"
"""Within an account's folder: the second copies of drafts and outbox."""

_PLAIN: Final = ".json"
_SEALED: Final = ".sealed"


class DraftMirror:
    """The mirror files of one account, in `folder`, sealed if there is a `key`.

    Threads may write at the same time: an older copy never replaces a newer one.
    """

    def __init__(self, folder: Path, key: StorageKey | None = None) -> None:
        self._folder = folder
        self._key = key
        self._turn = threading.Lock()
        self._newest: dict[str, float] = {}

    def write(self, item: Mapping[str, object]) -> None:
        """Keep a copy of an outbox item; `item` maps the columns of `outbox_item` to values.

        The database has the words already: a mirror that cannot be written is logged, no more.
        """
        item_id, changed_at = str(item["item_id"]), float(str(item["updated_at"]))
        with self._turn:
            if changed_at < self._newest.get(item_id, -math.inf):
                return
            self._newest[item_id] = changed_at
            try:
                private_folder(self._folder)
                self._keep(item_id, json.dumps(dict(item)))
            except OSError as error:
                log.warning("mirror of item %s was not written: %s", item_id, error)

    def remove(self, item_id: str) -> None:
        """Forget the copy of an item whose words are safe elsewhere."""
        with self._turn:
            self._newest[item_id] = math.inf
            try:
                for ending in (_SEALED, _PLAIN):
                    (self._folder / f"{item_id}{ending}").unlink(missing_ok=True)
            except OSError as error:
                log.warning("mirror of item %s was not removed: %s", item_id, error)

    def read_all(self) -> list[dict[str, object]]:
        """Return every item that has a readable copy."""
        items = []
        for path in sorted(self._folder.glob("*")):
            if path.suffix not in (_PLAIN, _SEALED):
                continue
            try:
                item = json.loads(self._text_in(path))
            except (OSError, ValueError, SealBroken) as error:
                log.warning("mirror %s cannot be read: %s", path.name, type(error).__name__)
                continue
            if isinstance(item, dict) and "item_id" in item:
                items.append(item)
        return items

    def lie_as(self, key: StorageKey | None) -> None:
        """Have every copy sealed with `key`, or plain; to be called with no other at work.

        Each is replaced in one step; one that cannot be read stays as it is. Raises OSError.
        """
        for path in sorted(self._folder.glob("*")):
            if path.suffix not in (_PLAIN, _SEALED) or (path.suffix == _SEALED) == bool(key):
                continue
            try:
                text = self._text_in(path)
            except (ValueError, SealBroken) as error:
                log.warning("mirror %s stays as it is: %s", path.name, type(error).__name__)
                continue
            with_key = DraftMirror(self._folder, key)
            if not path.with_suffix(_SEALED if key else _PLAIN).exists():
                with_key._keep(path.stem, text)
            overwrite_and_remove(path)
        self._key = key

    def _text_in(self, path: Path) -> str:
        if path.suffix == _PLAIN:
            return path.read_text(encoding="utf-8")
        if self._key is None:
            raise SealBroken("no key")
        return opened_text(self._key, path.read_bytes(), path.stem)

    def _keep(self, item_id: str, text: str) -> None:
        if self._key is None:
            self._replace(self._folder / f"{item_id}{_PLAIN}", text.encode())
        else:
            sealed = sealed_text(self._key, text, item_id)
            self._replace(self._folder / f"{item_id}{_SEALED}", sealed)

    def _replace(self, path: Path, content: bytes) -> None:
        handle, name = tempfile.mkstemp(dir=self._folder, prefix=".writing-")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            Path(name).replace(path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
