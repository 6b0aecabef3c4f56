"""Commands for a laptop that may be lost: encrypting an account, unlocking and wiping it."""

from __future__ import annotations

import getpass
import sys
from typing import Annotated

import typer

from companion.cli.app import app
from companion.cli.exit_codes import ExitCode
from companion.cli.options import DataDir, Json, known_accounts

AccountId = Annotated[
    int, typer.Argument(help="The account's id, as `companion accounts` shows it.")
]


@app.command()
def encrypt(
    context: typer.Context, account: AccountId, data_dir: DataDir = None, json: Json = False
) -> None:
    """Encrypt an account on this computer, and show its recovery phrase."""
    known = known_accounts(context, data_dir)
    key = known.encryption.turn_on(known.get(account).account_id)
    _show_phrase(account, key.phrase, as_json=json)


@app.command()
def decrypt(
    context: typer.Context, account: AccountId, data_dir: DataDir = None, json: Json = False
) -> None:
    """Have an account lie on this computer as it was before it was encrypted."""
    from companion.cli.printing import print_json, print_line

    known = known_accounts(context, data_dir)
    known.encryption.turn_off(known.get(account).account_id)
    if json:
        print_json({"account": account, "encrypted": False})
    else:
        print_line(f"Account {account} is not encrypted any more. Its recovery phrase is void.")


@app.command("recovery-phrase")
def recovery_phrase(
    context: typer.Context, account: AccountId, data_dir: DataDir = None, json: Json = False
) -> None:
    """Show the recovery phrase of an encrypted account again, while this computer has its key."""
    known = known_accounts(context, data_dir)
    phrase = known.encryption.recovery_phrase(known.get(account).account_id)
    _show_phrase(account, phrase, as_json=json)


@app.command()
def unlock(
    context: typer.Context,
    account: AccountId,
    phrase_stdin: Annotated[
        bool, typer.Option("--phrase-stdin", help="Read the recovery phrase from standard input.")
    ] = False,
    data_dir: DataDir = None,
    json: Json = False,
) -> None:
    """Open an encrypted account by its recovery phrase, and keep its key in the keyring."""
    from companion.cli.printing import print_json, print_line

    known = known_accounts(context, data_dir)
    chosen = known.get(account).account_id
    asked = "Recovery phrase (twelve words): "
    phrase = sys.stdin.readline() if phrase_stdin else getpass.getpass(asked)
    known.encryption.unlock(chosen, phrase)
    known.open(chosen).close()
    if json:
        print_json({"account": account, "encrypted": True})
    else:
        print_line(f"Account {account} is open again; its key is in the keyring of this computer.")


@app.command()
def wipe(
    context: typer.Context,
    account: AccountId,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    data_dir: DataDir = None,
    json: Json = False,
) -> None:
    """Remove an account from this computer for good, with all that was written and not sent."""
    from companion.cli.printing import print_json, print_line
    from companion.credentials import TokenVault

    known = known_accounts(context, data_dir)
    chosen = known.get(account)
    if not yes:
        print_line(
            f"This removes {chosen.full_name} on {chosen.site_name} from this computer: what is"
            " cached, and drafts and posts that were not sent. It cannot be undone.",
            sys.stderr,
        )
        if not _is_confirmed("Wipe it?"):
            print_line("Nothing was wiped.", sys.stderr)
            raise typer.Exit(ExitCode.INTERRUPTED)
    was_encrypted = known.encryption.is_on(account)
    TokenVault().forget(chosen)
    known.remove(account)
    if json:
        print_json({"account": account, "wiped": True, "was_encrypted": was_encrypted})
        return
    print_line(f"Account {account} is wiped: its files, its sign-in and its key.")
    print_line(
        "Without its recovery phrase nobody reads what a disk may still hold of it."
        if was_encrypted
        else "It was not encrypted: a solid-state disk, a snapshot or a backup may still hold parts"
        " of it. See docs/lost-laptop.md."
    )


def _is_confirmed(question: str) -> bool:
    """Ask; where nobody is there to answer, that is a no."""
    try:
        return typer.confirm(question, err=True)
    except typer.Abort:
        return False


def _show_phrase(account: int, phrase: str, *, as_json: bool) -> None:
    from companion.cli.printing import print_json, print_line

    if as_json:
        print_json({"account": account, "encrypted": True, "recovery_phrase": phrase})
        return
    print_line(f"Account {account} is encrypted. Its recovery phrase:")
    print_line("")
    print_line(f"    {phrase}")
    print_line("")
    print_line(
        "Write it on paper and keep it away from this computer. If the keyring is lost, only"
    )
    print_line("these words open the account; whoever has them and the laptop can read it.")
