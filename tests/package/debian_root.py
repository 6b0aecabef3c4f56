"""A small Debian of its own in a folder, in which packages are installed as on a fresh laptop."""

from __future__ import annotations

import os
import shutil
import subprocess
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

RELEASE: Final = "bookworm"
MIRROR: Final = "http://deb.debian.org/debian"
PERSON: Final = "learner"
_ENTER: Final = """
root=$1 offline=$2 person=$3 display=$4; shift 4
mkdir -p "$root/dev/shm"
if [ -n "$display" ]; then
  mkdir -p "$root/tmp/.X11-unix"
  mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
fi
mount -t proc proc "$root/proc"
mount -t tmpfs tmpfs "$root/dev/shm"
[ "$offline" = no ] || ip link set lo up
home=$(test "$person" = root && echo /root || echo "/home/$person")
exec chroot --userspec="$person" "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin \
  HOME="$home" USER="$person" DISPLAY="$display" LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"
"""
"""Run in a namespace of its own: what is mounted there is gone with the command."""


class DebianRoot:
    """The folder as a computer: `run` enters it for one command."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @classmethod
    def fresh(cls, folder: Path, kept: Path) -> DebianRoot:
        """Make a root; `kept` keeps the base system for the next time, and no package of ours."""
        if not (kept / "ready").exists():
            shutil.rmtree(kept, ignore_errors=True)
            kept.mkdir(parents=True)
            base = str(kept / "root")
            subprocess.run(
                ["debootstrap", "--variant=minbase", RELEASE, base, MIRROR],
                check=True,
                stdout=subprocess.DEVNULL,
            )
            made = cls(kept / "root")
            made.run("apt-get", "update", "-qq")
            # A person, and nothing else: what the app needs has to come with its package.
            made.run("useradd", "--create-home", "--shell", "/bin/sh", PERSON)
            (kept / "ready").touch()
        subprocess.run(["cp", "-a", str(kept / "root"), str(folder)], check=True)
        return cls(folder)

    def run(
        self,
        *command: str,
        person: str = "root",
        offline: bool = False,
        display: str = "",
        typed: str = "",
        expect: int = 0,
    ) -> str:
        """Run a command in it and return what it says.

        Offline, it reaches nothing but itself. `display` is a screen of this computer, as `:99`.
        """
        namespaces = ["--mount", "--pid", "--fork", *(["--net"] if offline else [])]
        is_offline = "yes" if offline else "no"
        entering = ["sh", "-ec", _ENTER, "enter", str(self.folder)]
        done = subprocess.run(
            ["unshare", *namespaces, *entering, is_offline, person, display, *command],
            input=typed,
            capture_output=True,
            text=True,
            check=False,
            env={**os.environ, "LC_ALL": "C.UTF-8"},
        )
        assert done.returncode == expect, (command, done.returncode, done.stdout, done.stderr)
        return done.stdout

    def install(self, package: Path) -> None:
        """Install a package from a file, with what it depends on and nothing that it recommends."""
        shutil.copyfile(package, self.folder / package.name)
        self.run("apt-get", "install", "-y", "-qq", "--no-install-recommends", f"/{package.name}")
        (self.folder / package.name).unlink()

    def files(self, *folders: str) -> set[str]:
        """Return all files below some folders."""
        return {
            str(path.relative_to(self.folder))
            for each in folders
            for path in (self.folder / each).rglob("*")
            if not path.is_dir() or path.is_symlink()
        }
