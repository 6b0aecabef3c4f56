"""Who else talks to a running app: other users cannot, and nobody brings it to a halt."""

from __future__ import annotations

import json
import os
import shutil
import socket
import stat
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.hostile.examples import examples
from ui.around.single_instance import SingleInstance, _understood

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

_AS_NOBODY = ("--reuid=65534", "--regid=65534", "--clear-groups")


@pytest.fixture
def folder(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A data folder with a short name, as sockets want it, on a system without a runtime folder."""
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    made = Path(tempfile.mkdtemp())
    yield made / "data"
    shutil.rmtree(made)


@pytest.fixture
def first(folder: Path, qtbot: QtBot) -> Iterator[SingleInstance]:
    instance = SingleInstance(folder)
    assert instance.begin()
    yield instance
    instance.end()


def connected(instance: SingleInstance) -> socket.socket:
    other = socket.socket(socket.AF_UNIX)
    other.settimeout(10)
    other.connect(instance.address)
    return other


def test_socket_is_the_persons_alone_and_stands_where_nobody_else_can_be(
    first: SingleInstance, folder: Path
) -> None:
    place = Path(first.address)
    assert place.parent == folder
    assert stat.S_IMODE(folder.lstat().st_mode) == 0o700
    assert stat.S_ISSOCK(place.lstat().st_mode)
    assert not place.lstat().st_mode & 0o077


@pytest.mark.parametrize("rights", [0o777, 0o755, 0o700])
def test_runtime_folder_is_used_only_where_it_is_the_persons_alone(
    folder: Path, monkeypatch: pytest.MonkeyPatch, rights: int
) -> None:
    runtime = folder.parent / "runtime"
    runtime.mkdir()
    runtime.chmod(rights)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    place = Path(SingleInstance(folder).address)
    assert (place.parent == runtime) == (rights == 0o700)


def test_folder_of_others_in_the_place_for_all_is_not_used(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(folder.parent))
    squatted = folder.parent / f"companion-{os.getuid()}"
    squatted.mkdir()
    squatted.chmod(0o777)
    long = folder.parent / ("d" * 100)
    assert Path(SingleInstance(long).address).parent != squatted
    squatted.chmod(0o700)
    assert Path(SingleInstance(long).address).parent == squatted


@pytest.mark.skipif(
    os.name != "posix" or not hasattr(os, "getuid") or os.getuid() != 0,
    reason="only root can be somebody else",
)
@pytest.mark.parametrize("is_folder_open", [False, True])
def test_other_user_of_the_machine_does_not_reach_the_app(
    first: SingleInstance, folder: Path, is_folder_open: bool
) -> None:
    folder.parent.chmod(0o755)
    if is_folder_open:
        folder.chmod(0o755)  # the socket's own rights hold as well
    setpriv = shutil.which("setpriv")
    if setpriv is None:
        pytest.skip("no setpriv")
    reaching = (
        "import socket, sys\ns = socket.socket(socket.AF_UNIX)\n"
        "try: s.connect(sys.argv[1])\nexcept PermissionError: print('kept out')\n"
        "else: print('in')"
    )
    python = Path(sys.executable).resolve()
    told = subprocess.run(
        [setpriv, *_AS_NOBODY, str(python), "-I", "-S", "-c", reaching, first.address],
        capture_output=True,
        text=True,
        check=False,
        cwd="/",
    )
    if not told.stdout:
        pytest.skip(f"nobody cannot run Python here: {told.stderr[-200:]}")
    assert told.stdout == "kept out\n"


def test_huge_call_is_cut_off_unheard(first: SingleInstance, qtbot: QtBot) -> None:
    calls: list[object] = []
    first.called.connect(lambda links, _hidden: calls.append(links))
    with connected(first) as other:
        other.settimeout(0.2)
        try:
            for _ in range(1_000):
                other.sendall(b"x" * 65_536)
        except OSError:
            pass
        qtbot.waitUntil(lambda: not first.callers, timeout=10_000)
    assert calls == []


def test_callers_that_hang_give_way_to_one_that_speaks(first: SingleInstance, qtbot: QtBot) -> None:
    hanging = [connected(first) for _ in range(40)]
    qtbot.waitUntil(lambda: 0 < len(first.callers) <= 20, timeout=10_000)
    with connected(first) as other, qtbot.waitSignal(first.called, timeout=10_000) as heard:
        other.sendall(json.dumps({"links": ["companion:x"], "hidden": False}).encode() + b"\n")
    assert heard.args == [["companion:x"], False]
    assert len(first.callers) <= 20
    for each in hanging:
        each.close()
    qtbot.waitUntil(lambda: not first.callers, timeout=10_000)


@pytest.mark.parametrize(
    "said",
    [
        b"\n", b"{}\n", b"[" * 60_000 + b"\n", b'{"links": "abc", "hidden": false}\n',
        b'{"links": [1, null], "hidden": false}\n', b'{"links": [], "hidden": 1}\n', b"\xff\xfe\n",
        b'{"links": {"a": 1}, "hidden": true}\n', b"9" * 9_000 + b"\n", b"NaN\n",
    ],
)  # fmt: skip
def test_call_that_no_start_of_ours_makes_is_not_heeded(said: bytes) -> None:
    assert _understood(said) is None


@examples(100)
@given(said=st.binary(max_size=60) | st.text(max_size=60).map(str.encode))
def test_whatever_is_said_is_understood_or_not_heeded(said: bytes) -> None:
    assert _understood(said) is None
