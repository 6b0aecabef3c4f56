"""The program killed while it writes in the journal: what it said was kept is kept."""

from __future__ import annotations

import random
import subprocess
import sys
from typing import TYPE_CHECKING

from tests.companion.store_room import StoreRoom

if TYPE_CHECKING:
    from pathlib import Path

KILLS = 6
SEED = 20260303
WRITER = """
import sys
from pathlib import Path
from companion.domain.journal_entry import JournalWords
from tests.companion.store_room import StoreRoom

room = StoreRoom(Path(sys.argv[1]))
journal = room.workspace.journal
number = 0
while True:
    entry = journal.add(JournalWords(journal.today(), f"Trial {number}"))
    journal.save(entry.entry_id, JournalWords(journal.today(), f"Trial {number}", "Done."))
    print(entry.entry_id, flush=True)
    number += 1
"""


def test_entries_that_were_said_to_be_kept_outlive_a_kill(tmp_path: Path) -> None:
    dice = random.Random(SEED)
    folder = tmp_path / "account"
    StoreRoom(folder).close()
    kept: set[str] = set()
    for _ in range(KILLS):
        with subprocess.Popen(
            [sys.executable, "-c", WRITER, str(folder)], stdout=subprocess.PIPE, text=True
        ) as writer:
            assert writer.stdout is not None
            kept |= {writer.stdout.readline().strip() for _ in range(dice.randint(1, 12))}
            writer.kill()
            kept |= {line.strip() for line in writer.stdout if line.endswith("\n")}
        room = StoreRoom(folder)
        found = {each.entry_id: each.words for each in room.workspace.journal.entries()}
        assert kept <= found.keys()
        assert all(found[entry_id].outcome == "Done." for entry_id in kept)
        assert all(words.tried.startswith("Trial ") for words in found.values())
        room.close()
    assert len(kept) >= KILLS
