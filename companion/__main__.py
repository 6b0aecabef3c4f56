"""Starts the window, or a command of the command line where one is given."""

from __future__ import annotations

import gc
import sys


def main() -> None:
    """Run `companion`: without arguments the window, with arguments a command."""
    if len(sys.argv) > 1:
        from companion.cli import run

        sys.exit(run())
    main_window()


def main_window() -> None:
    """Open the window on the data folder of this computer."""
    # What a start makes stays to the end: to look through it for garbage again and again only takes
    # time. `run_window` turns that on again.
    gc.disable()
    from companion.app_paths import data_folder
    from companion.logs import start_logging
    from ui.start import run_window

    folder = data_folder()
    start_logging(folder)
    sys.exit(run_window(folder))


if __name__ == "__main__":
    main()
