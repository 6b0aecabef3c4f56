"""Runs a sitting at the real window as a process of its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.e2e.conftest import Laptop


def sit_down(laptop: Laptop, steps: str, step: str, through: Sequence[str] = ()) -> None:
    """Run one sitting of a file of them as a process of its own, and see that it ended well.

    `through` is a command that runs it, such as one that watches it.
    """
    done = sitting(laptop, steps, step, through)
    assert done.returncode == 0, f"{step}\n{done.stdout[-4000:]}\n{done.stderr[-2000:]}"
    assert "1 passed" in done.stdout


def sitting(
    laptop: Laptop, steps: str, step: str, through: Sequence[str] = ()
) -> subprocess.CompletedProcess[str]:
    """Run one sitting, however it ends."""
    return subprocess.run(
        [
            *through,
            sys.executable,
            "-m",
            "pytest",
            f"{Path(__file__).with_name(steps)}::{step}",
            "-q",
            "-p",
            "no:cacheprovider",
            "-p",
            "no:xdist",
            "-p",
            "no:faulthandler",
            "-o",
            f"python_files={steps}",
            "-o",
            "python_functions=step_*",
        ],
        capture_output=True,
        text=True,
        env=laptop.environment,
        check=False,
    )
