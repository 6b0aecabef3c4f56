"""The package for Debian and Ubuntu, made with dpkg-deb.

python linux_deb.py FOLDER SHARE TARGET.deb [VERSION]: the same folders give the same bytes.

It runs no scripts when it is installed or removed: desktop entries, icons and MIME types are taken
up by the triggers of their own packages.
"""

from __future__ import annotations

import gzip
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
PACKAGE: Final = "companion-learning"

_CONTROL: Final = """\
Package: {package}
Version: {version}
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {kilobytes}
Depends: {depends}
Recommends: {recommends}
Suggests: fonts-noto-core, fonts-noto-cjk, fonts-noto-color-emoji
Section: education
Priority: optional
Description: courses and the forums of their peers, offline
 Companion shows a learner's courses on a Moodle site and the forums of their peers from this
 computer, whether there is a connection or not. What one writes waits until there is one, is sent
 once, and is never lost.
 .
 Python, Qt and all other libraries of the app are in the package; the desktop's are the system's.
"""

_MORE_DEPENDS: Final = ("ca-certificates", "fontconfig")
_RECOMMENDS: Final = (
    "gnome-keyring | kwalletmanager | keepassxc",
    "libenchant-2-2",
    "hunspell-en-us | hunspell-dictionary",
    "fonts-dejavu-core | fonts-noto-core",
    "xdg-utils",
)
_ONLY_RECOMMENDED: Final = ("libcupsprintersupport.so",)
"""Plugins that Qt goes without where what they need is missing."""


def write_deb(
    app: Path, share: Path, target: Path, version: str, maintainer: str, epoch: int
) -> None:
    """Write the package; the same folders give the same bytes."""
    with tempfile.TemporaryDirectory() as made:
        root = Path(made) / "root"
        _fill(root, app, share, epoch)
        folder = root / "DEBIAN"  # from here on it is a package to Debian's tools
        folder.mkdir()
        depends, recommends = _needs(root / "usr/lib/companion")
        kilobytes = sum(-(-path.lstat().st_size // 1024) for path in root.rglob("*"))
        control = _CONTROL.format(
            package=PACKAGE,
            version=version,
            maintainer=maintainer,
            architecture=_said("dpkg", "--print-architecture"),
            kilobytes=kilobytes,
            depends=", ".join(sorted({*depends, *_MORE_DEPENDS})),
            recommends=", ".join(sorted({*recommends, *_RECOMMENDS})),
        )
        (folder / "control").write_text(control, encoding="utf-8")
        (folder / "md5sums").write_text(_sums(root), encoding="utf-8")
        _settle_modes(root)
        subprocess.run(
            ["dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--build", str(root), str(target)],
            check=True,
            stdout=subprocess.DEVNULL,
            env={**os.environ, "SOURCE_DATE_EPOCH": str(epoch)},
        )


def _fill(root: Path, app: Path, share: Path, epoch: int) -> None:
    """Put everything where Debian has it."""
    shutil.copytree(app, root / "usr/lib/companion", symlinks=True)
    shutil.copytree(share, root / "usr/share")
    (root / "usr/bin").mkdir()
    (root / "usr/bin/companion").symlink_to("../lib/companion/companion")
    documents = root / "usr/share/doc" / PACKAGE
    documents.mkdir(parents=True)
    shutil.copyfile(Path(__file__).parent / "linux/copyright", documents / "copyright")
    (documents / "licences").symlink_to("../../../lib/companion/_internal/licences")
    _pack(ROOT / "CHANGELOG.md", documents / "changelog.gz", epoch)
    page = root / "usr/share/man/man1/companion.1"
    _pack(page, page.with_name("companion.1.gz"), epoch)
    page.unlink()


def _needs(app: Path) -> tuple[list[str], list[str]]:
    """Return the packages of the libraries that the app is linked to: needed, and recommended."""
    with tempfile.TemporaryDirectory() as made:
        (Path(made) / "debian").mkdir()
        (Path(made) / "debian/control").write_text(
            f"Source: {PACKAGE}\n\nPackage: {PACKAGE}\nArchitecture: any\n"
        )
        folders = {path.parent for path in app.rglob("*.so*")}
        files = sorted(path for path in app.rglob("*") if _is_program(path))
        command = ["dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0"]
        command += [f"-l{folder}" for folder in sorted(folders)]
        # What goes along is not needed from the system; by its licence one knows what does.
        command += [f"-x{path.stem}" for path in sorted(app.glob("_internal/licences/lib*.txt"))]
        optional = [path for path in files if path.name in _ONLY_RECOMMENDED]
        command += [f"-e{path}" for path in files if path not in optional]
        if optional:
            command += ["-dRecommends", *(f"-e{path}" for path in optional)]
        said = subprocess.run(
            command, cwd=made, check=True, stdout=subprocess.PIPE, text=True
        ).stdout
    found = dict(line.split("=", 1) for line in said.splitlines() if "=" in line)
    return tuple(  # type: ignore[return-value]  # of two lists, always
        [each.strip() for each in found.get(f"shlibs:{field}", "").split(",") if each.strip()]
        for field in ("Depends", "Recommends")
    )


def _is_program(path: Path) -> bool:
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def _sums(root: Path) -> str:
    places = sorted(
        path.relative_to(root).as_posix()
        for path in root.rglob("*")
        if path.is_file() and not path.is_symlink() and "DEBIAN" not in path.parts
    )
    return _said("md5sum", "--", *places, folder=root) + "\n"


def _settle_modes(root: Path) -> None:
    """Take away what the computer of the build has left on files: who may read and change them."""
    for path in (root, *root.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644)


def _pack(source: Path, target: Path, epoch: int) -> None:
    with target.open("wb") as file, gzip.GzipFile("", "wb", 9, file, mtime=epoch) as packed:
        packed.write(source.read_bytes())


def _said(*command: str, folder: Path | None = None) -> str:
    return subprocess.run(
        command, check=True, capture_output=True, text=True, cwd=folder
    ).stdout.strip()


def debian_version(version: str) -> str:
    """Return a version in the order of Debian, where 1.0rc1 has to come before 1.0."""
    return re.sub(r"(\d)\.?(dev|a|b|rc)", r"\1~\2", version)


if __name__ == "__main__":
    from bundle_contents import maintainer, own_version

    write_deb(
        Path(sys.argv[1]),
        Path(sys.argv[2]),
        Path(sys.argv[3]),
        debian_version(sys.argv[4] if len(sys.argv) > 4 else own_version()),
        maintainer(),
        int(os.environ["SOURCE_DATE_EPOCH"]),
    )
