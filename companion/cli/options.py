"""The options that commands share, and what they choose: the data folder and the account."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Optional

import typer

from companion import errors

if TYPE_CHECKING:
    from collections.abc import Iterator

    from companion.domain.account import Account
    from companion.services.accounts import Accounts
    from companion.services.workspace import Workspace

DataDir = Annotated[
    Optional[Path],
    typer.Option("--data-dir", help="The data folder (else COMPANION_DATA_DIR).", metavar="DIR"),
]
Json = Annotated[bool, typer.Option("--json", help="Print JSON for programs.")]
AccountChoice = Annotated[
    Optional[int],
    typer.Option(
        "--account", help="The account's id; needed where there are several.", metavar="ID"
    ),
]


def chosen_folder(context: typer.Context, data_dir: Path | None) -> Path:
    """Return the data folder that is meant, and begin the log in it."""
    from companion.app_paths import data_folder
    from companion.logs import start_logging

    folder = data_folder(data_dir or context.find_root().obj)
    start_logging(folder)
    return folder


def known_accounts(context: typer.Context, data_dir: Path | None) -> Accounts:
    """Return the accounts of the data folder that is meant."""
    from companion.policy.policy_sources import known_policy
    from companion.services.accounts import Accounts

    return Accounts(chosen_folder(context, data_dir), known_policy())


@contextmanager
def chosen_workspace(
    context: typer.Context, data_dir: Path | None, account_id: int | None
) -> Iterator[Workspace]:
    """Open the account that is meant: the one named, or the only one there is."""
    known = known_accounts(context, data_dir)
    with opened(known, chosen_account(known, account_id)) as workspace:
        yield workspace


def chosen_account(known: Accounts, account_id: int | None) -> Account:
    """Return the account that is meant: the one named, or the only one there is."""
    if account_id is not None:
        return known.get(account_id)
    everyone = known.all()
    if not everyone:
        raise errors.NotFound("account", "on this computer")
    if len(everyone) > 1:
        raise typer.BadParameter(
            "there are several accounts: name one by --account ID; some take --all-accounts"
        )
    return everyone[0]


@contextmanager
def opened(known: Accounts, account: Account) -> Iterator[Workspace]:
    """Open an account for the length of a command; say so if it had to be rescued."""
    from companion.cli.showing import tell_rescue

    workspace = known.open(account.account_id)
    try:
        tell_rescue(workspace.opening)
        yield workspace
    finally:
        workspace.close()
