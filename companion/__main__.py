"""Starts the window, or a command of the command line where one is given."""

from __future__ import annotations

import sys


def main() -> None:
    """Run `companion`: without arguments the window, with arguments a command."""
    if len(sys.argv) > 1:
        from companion.cli import run

        sys.exit(run())
    main_window()


def main_window() -> None:
    """Open the window on the data folder of this computer."""
    from companion.app_paths import data_folder
    from companion.cli import open_window

    sys.exit(open_window(data_folder(), start_sample=False))


if __name__ == "__main__":
    main()
