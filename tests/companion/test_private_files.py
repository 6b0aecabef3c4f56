"""Keeping other users of a Windows computer out: the orders given, as it cannot be run here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.private_files import AclGuard, keep_private

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    import pytest


class Icacls:
    def __init__(self, exit_code: int = 0) -> None:
        self.exit_code = exit_code
        self.orders: list[list[str]] = []

    def __call__(self, order: Sequence[str]) -> int:
        self.orders.append(list(order))
        return self.exit_code


def test_folder_is_taken_out_of_inheritance_and_given_to_person_and_system_once(
    tmp_path: Path,
) -> None:
    (tmp_path / "accounts").mkdir()
    (tmp_path / "of-somebody-else").mkdir()
    icacls = Icacls()
    for _ in range(2):
        keep_private(tmp_path, AclGuard(icacls, "SCHOOL\\amina"))
    grant, reset = icacls.orders
    assert grant[:4] == ["icacls", str(tmp_path / "accounts"), "/inheritance:r", "/grant:r"]
    assert grant[4:6] == ["SCHOOL\\amina:(OI)(CI)F", "*S-1-5-18:(OI)(CI)F"]
    assert reset[1:4] == [str(tmp_path / "accounts" / "*"), "/reset", "/T"]


def test_refusal_is_logged_and_tried_again_at_the_next_start(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "accounts").mkdir()
    refusing = Icacls(exit_code=5)
    for _ in range(2):
        keep_private(tmp_path, AclGuard(refusing, "amina"))
    assert len(refusing.orders) == 2
    assert "others may get at the data folder" in caplog.text
