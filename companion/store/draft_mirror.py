"""A second copy of every word that is not on a server yet: one small file an item.

It is compared with the database at every opening, and tells what a damaged one has lost. A file
is replaced in one step, so that it holds the old words or the new ones, never half of them.
"""

from __future__ import annotations

import json
import logging
import math
import os
import tempfile
import threading
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

log = logging.getLogger(__name__)


class DraftMirror:
    """The mirror files of one account, in `folder`.

    Threads may write at the same time: an older copy never replaces a newer one.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
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
                self._folder.mkdir(parents=True, exist_ok=True)
                self._replace(self._path_of(item_id), json.dumps(dict(item)))
            except OSError as error:
                log.warning("mirror of item %s was not written: %s", item_id, error)

    def remove(self, item_id: str) -> None:
        """Forget the copy of an item whose words are safe elsewhere."""
        with self._turn:
            self._newest[item_id] = math.inf
            try:
                self._path_of(item_id).unlink(missing_ok=True)
            except OSError as error:
                log.warning("mirror of item %s was not removed: %s", item_id, error)

    def read_all(self) -> list[dict[str, object]]:
        """Return every item that has a readable copy."""
        items = []
        for path in sorted(self._folder.glob("*.json")):
            try:
                item = json.loads(path.read_text(encoding="utf-8"))
            except (OSError, ValueError) as error:
                log.warning("mirror %s cannot be read: %s", path.name, error)
                continue
            if isinstance(item, dict) and "item_id" in item:
                items.append(item)
        return items

    def _path_of(self, item_id: str) -> Path:
        return self._folder / f"{item_id}.json"

    def _replace(self, path: Path, text: str) -> None:
        handle, name = tempfile.mkstemp(dir=self._folder, prefix=".writing-")
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            Path(name).replace(path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
