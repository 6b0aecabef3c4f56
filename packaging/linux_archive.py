"""The tar.gz for any Linux: the folder as it is, with what a desktop wants to know beside it.

python linux_archive.py FOLDER SHARE TARGET.tar.gz: the same folders give the same bytes.
"""

from __future__ import annotations

import gzip
import os
import sys
import tarfile
from pathlib import Path
from typing import Final

_README: Final = """\
Companion: courses and the forums of their peers, offline.

Run ./companion; ./companion --help tells of the command line, ./companion selftest tries all of it.
To have it in the menus, and links and course packs opened by it:

    mkdir -p ~/.local/share ~/.local/bin
    cp -r share/. ~/.local/share/
    ln -sf "$PWD/companion" ~/.local/bin/companion
    update-desktop-database ~/.local/share/applications
    update-mime-database ~/.local/share/mime

It needs a 64-bit Linux with a C library (glibc) at least as new as the one it was built with, and
the libraries that every desktop has (X11 or Wayland, EGL, fontconfig, D-Bus, OpenSSL 3).
Licences: _internal/licences/README.txt
"""


def write_archive(app: Path, share: Path, target: Path, epoch: int) -> None:
    """Write the archive; everything in it is as old as the commit, and nobody's."""
    top = target.name.removesuffix(".tar.gz")

    def settled(member: tarfile.TarInfo) -> tarfile.TarInfo:
        member.uid = member.gid = 0
        member.uname = member.gname = ""
        member.mtime = epoch
        runs = member.isdir() or bool(member.mode & 0o100)
        member.mode = 0o755 if runs else 0o644
        return member

    readme = app.parent / "README.txt"
    readme.write_text(_README, encoding="utf-8", newline="\n")
    with (
        target.open("wb") as file,
        gzip.GzipFile("", "wb", 9, file, mtime=epoch) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.GNU_FORMAT) as archive,
    ):
        # `add` goes through folders in the order of their names.
        archive.add(app, top, filter=settled)
        archive.add(share, f"{top}/share", filter=settled)
        archive.add(readme, f"{top}/README.txt", filter=settled)
    readme.unlink()


if __name__ == "__main__":
    write_archive(
        Path(sys.argv[1]),
        Path(sys.argv[2]),
        Path(sys.argv[3]),
        int(os.environ["SOURCE_DATE_EPOCH"]),
    )
