"""A large account, made once for all measurements."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from companion.services.accounts import Accounts
from tests.benchmarks.large_account import make_large_account

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from companion.services.workspace import Workspace


@pytest.fixture(scope="session")
def large_data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder whose one account holds 100,000 posts."""
    data: Path = tmp_path_factory.mktemp("large")
    make_large_account(data)
    return data


@pytest.fixture
def large(large_data: Path) -> Iterator[Workspace]:
    """The large account, opened."""
    workspace = Accounts(large_data).open(1)
    yield workspace
    workspace.close()
