"""What a start of the window loads, as a process of its own: it has to be quick."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

from companion.domain.account import ServerKind
from companion.services.accounts import Accounts

if TYPE_CHECKING:
    from pathlib import Path

    from tests.e2e.conftest import Laptop

_START = """
import builtins, gc, sys
plain_import = builtins.__import__
from companion import __main__ as start
from ui.application import CompanionApplication
from PySide6.QtWidgets import QApplication
begin = CompanionApplication.begin
def watched(app, **options):
    def shown(_status):
        late = "httpx pydantic keyring typer importlib.metadata filelock.asyncio sync.engine"
        print("loaded", *(name for name in late.split() if name in sys.modules))
        print("collects", gc.isenabled(), gc.get_freeze_count() > 10_000)
        print("imports", builtins.__import__ is plain_import)
        app.session.sync.connection_changed.connect(QApplication.quit)
    app.window.navigation.status_read.connect(shown)
    begin(app, **options)
CompanionApplication.begin = watched
sys.argv = ["companion"]
start.main()
"""


def test_a_start_shows_the_account_before_it_loads_what_talks_to_the_site(laptop: Laptop) -> None:
    data = laptop.folder / "data"
    an_account(data)
    done = subprocess.run(
        [sys.executable, "-c", _START],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
        env={
            **laptop.environment,
            "COMPANION_DATA_DIR": str(data),
            "PYTHONPATH": os.getcwd(),  # noqa: PTH109
        },
    )
    told = dict(line.partition(" ")[::2] for line in done.stdout.splitlines())
    assert told == {"loaded": "", "collects": "True True", "imports": "True"}
    log = (data / "logs" / "companion.log").read_text("utf-8")
    assert "the window shows the account" in log


def an_account(data: Path) -> None:
    """Have an account without a token, so that the sync says so at once."""
    account = Accounts(data).add(
        kind=ServerKind.MOODLE,
        site_url="http://127.0.0.1:9",
        site_name="Site of Amina",
        username="amina",
        full_name="Amina Diallo",
        remote_user_id="7",
    )
    Accounts(data).open(account.account_id).close()
