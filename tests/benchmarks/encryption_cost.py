"""What encryption costs: an account with 100,000 posts, plain and encrypted, in turn.

`python -m tests.benchmarks.encryption_cost` prints the median of processor time in milliseconds of
each, beside the other.
"""

from __future__ import annotations

import shutil
import statistics
import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Final

import keyring

from companion.services.accounts import Accounts
from tests.benchmarks.large_account import LONG_THREAD, make_large_account
from tests.ui.memory_keyring import MemoryKeyring

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.services.workspace import Workspace

_TIMES: Final = 15
_WORDS: Final = ("wa", "water", "water pump", "eleph", "ውሃ", "安全")


def measured(
    works: tuple[Workspace, Workspace], act: Callable[[Workspace], object]
) -> tuple[float, float]:
    """Return the medians for a plain and an encrypted account."""
    taken: tuple[list[float], list[float]] = ([], [])
    for _ in range(_TIMES + 1):
        for work, times in zip(works, taken, strict=True):
            began = time.process_time()
            act(work)
            times.append((time.process_time() - began) * 1000)
    plain, encrypted = (statistics.median(times[1:]) for times in taken)
    return plain, encrypted


def main() -> None:
    """Make both accounts, measure, and print."""
    keyring.set_keyring(MemoryKeyring())
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        plain, encrypted = Path(folder, "plain"), Path(folder, "encrypted")
        make_large_account(plain)
        shutil.copytree(plain, encrypted)
        began = time.process_time()
        Accounts(encrypted).encryption.turn_on(1)
        _print("encrypting it", 0.0, (time.process_time() - began) * 1000)
        works = Accounts(plain).open(1), Accounts(encrypted).open(1)
        for each in works:
            stack.callback(each.close)
        with works[0].database.reading() as connection:
            (thread,) = connection.execute(
                "SELECT discussion_id FROM post GROUP BY 1 HAVING count(*) = ?", (LONG_THREAD,)
            ).fetchone()
        for words in _WORDS:
            _print(f"search {words}", *measured(works, lambda w, q=words: w.search.find(q)))  # type: ignore[misc]
        _print("discussion of 1,000", *measured(works, lambda w: w.reading.thread(thread)))
        _print("list of forums", *measured(works, lambda w: w.reading.forums()))


def _print(name: str, plain: float, encrypted: float) -> None:
    sys.stdout.write(f"{name:24} {plain:9.1f} {encrypted:9.1f}\n")


if __name__ == "__main__":
    main()
