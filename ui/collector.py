"""Python's collector of garbage, kept away from what stays: a whole run holds up every thread."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def loading_for_good() -> Iterator[None]:
    """Let the collector rest while modules are loaded, and leave them alone afterwards."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if was_on:
            gc.enable()
