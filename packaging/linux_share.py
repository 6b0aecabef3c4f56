"""What a Linux desktop wants to know of the app: the folder `share` of both packages."""

from __future__ import annotations

import os
import shutil
import sys
from datetime import UTC, datetime
from pathlib import Path

from app_icons import write_icon_theme
from man_page import man_page

HERE = Path(__file__).resolve().parent / "linux"
APP_ID = "org.companion_learning.companion"


def write_share(share: Path, version: str, epoch: int) -> None:
    """Write desktop entry, icons, MIME type, AppStream metadata and man page below `share`."""
    date = datetime.fromtimestamp(epoch, UTC)
    for name, place in (
        ("companion.desktop", "applications/companion.desktop"),
        ("companion-pack.xml", "mime/packages/companion.xml"),
    ):
        target = share / place
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(HERE / name, target)
    told = (HERE / "metainfo.xml").read_text("utf-8")
    told = told.replace("@VERSION@", version).replace("@DATE@", f"{date:%Y-%m-%d}")
    _write(share / "metainfo" / f"{APP_ID}.metainfo.xml", told)
    _write(share / "man" / "man1" / "companion.1", man_page(version, date))
    write_icon_theme(share / "icons" / "hicolor")


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    from bundle_contents import own_version

    write_share(Path(sys.argv[1]), own_version(), int(os.environ["SOURCE_DATE_EPOCH"]))
