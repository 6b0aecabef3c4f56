"""A file that is saved is whole, or what was there before is."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from companion.errors import StorageUnwritable
from companion.whole_file import write_whole

if TYPE_CHECKING:
    from pathlib import Path

ON_A_SMALL_DISK = """
import resource, signal, sys
from pathlib import Path
from companion.errors import StorageFull
from companion.whole_file import write_whole
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
try:
    write_whole(Path(sys.argv[1]), b"new" * 100_000)
except StorageFull:
    sys.exit(7)
"""


def test_a_file_is_written_in_the_place_of_the_one_that_was_there(tmp_path: Path) -> None:
    path = tmp_path / "Séance ሰላም.pdf"
    for content in (b"", b"old", b"new"):
        write_whole(path, content)
        assert path.read_bytes() == content
        assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(sys.platform == "win32", reason="limits of a process are another matter there")
def test_on_a_full_disk_the_file_that_was_there_stays(tmp_path: Path) -> None:
    path = tmp_path / "t.pdf"
    path.write_bytes(b"old")
    ended = subprocess.run([sys.executable, "-c", ON_A_SMALL_DISK, str(path)], check=False)
    assert ended.returncode == 7
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_place_that_takes_no_file_is_told_of_and_left_as_it_was(tmp_path: Path) -> None:
    folder = tmp_path / "t.pdf"
    folder.mkdir()
    for place in (folder, tmp_path / "none" / "t.pdf"):
        with pytest.raises(StorageUnwritable) as refusal:
            write_whole(place, b"new")
        assert refusal.value.path == place
    assert list(tmp_path.iterdir()) == [folder]


def test_a_name_may_be_as_long_as_the_disk_takes_it(tmp_path: Path) -> None:
    path = tmp_path / ("a" * 251 + ".pdf")
    write_whole(path, b"new")
    assert path.read_bytes() == b"new"
