"""Commands that end something: sign in again, sign out, remove an account."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Optional

import typer

from companion.cli.app import app
from companion.cli.options import DataDir, Json, chosen_folder, known_accounts, opened
from companion.domain.export_form import ExportForm

if TYPE_CHECKING:
    from companion.cli.printing import Printable
    from companion.services.leaving import OwnHere

AccountId = Annotated[int, typer.Argument(help="The account's id; see 'accounts'.", metavar="ID")]


@app.command("sign-in")
def sign_in_again(
    context: typer.Context,
    account: AccountId,
    password_stdin: Annotated[
        bool, typer.Option("--password-stdin", help="Read the password from standard input.")
    ] = False,
    token_stdin: Annotated[
        bool, typer.Option("--token-stdin", help="Read a token from standard input instead.")
    ] = False,
    sso: Annotated[bool, typer.Option("--sso", help="Sign in through the browser.")] = False,
    provider: Annotated[
        str, typer.Option(help="… by one of the site's identity providers.", metavar="NAME")
    ] = "",
    paste: Annotated[
        bool, typer.Option("--paste", help="… and paste the address that it leads to.")
    ] = False,
    data_dir: DataDir = None,
    json: Json = False,
) -> None:
    """Sign in again to an account; what waits there is sent with the next sync."""
    from companion.cli.printing import account_json, print_json, print_line
    from companion.cli.signing import SignInWish, signed_in
    from companion.credentials import TokenVault
    from companion.services.leaving import require_same_person

    folder = chosen_folder(context, data_dir)
    accounts = known_accounts(context, data_dir)
    known = accounts.get(account)
    wish = SignInWish(folder, known.username, password_stdin, token_stdin, sso, provider, paste)
    _, signed = signed_in(known.site_url, wish, accounts.policy, keeps_token=True)
    require_same_person(known, signed.account)
    TokenVault().save(known, signed.token)
    if json:
        print_json(account_json(known))
    else:
        print_line(f"Account {account}: {known.full_name} is signed in to {known.site_name}")


@app.command("sign-out")
def sign_out(
    context: typer.Context, account: AccountId, data_dir: DataDir = None, json: Json = False
) -> None:
    """Forget the sign-in of an account; everything else of it stays on this computer.

    The site is not told, and the sign-in stays valid there. End it on the site's own page; on some
    sites that also signs out your other devices.
    """
    from companion.cli.printing import print_json, print_line
    from companion.credentials import TokenVault
    from companion.services.leaving import own_here

    accounts = known_accounts(context, data_dir)
    known = accounts.get(account)
    with opened(accounts, known) as workspace:
        own = own_here(workspace)
    TokenVault().forget(known)
    if json:
        print_json({"id": account, "kept": _counts(own)})
        return
    print_line(f"Account {account}: signed out of {known.site_name} on this computer.")
    if own.unsent:
        waiting = "1 text waits" if own.unsent == 1 else f"{own.unsent} texts wait"
        print_line(f"Still to be sent, once you sign in again: {waiting}.")


@app.command("remove-account")
def remove(
    context: typer.Context,
    account: AccountId,
    export: Annotated[
        Optional[Path],
        typer.Option(help="First write all of your own words into this file.", metavar="FILE"),
    ] = None,
    own_words_too: Annotated[
        bool,
        typer.Option("--own-words-too", help="Also remove words of yours that are nowhere else."),
    ] = False,
    data_dir: DataDir = None,
    json: Json = False,
) -> None:
    """Sign out, and remove all that this computer has of an account; the site keeps what it has.

    Words of yours that are only here are removed if they have been exported, or by your word.
    """
    from companion.cli.printing import print_json, print_line
    from companion.credentials import TokenVault
    from companion.services.leaving import own_here, remove_account

    accounts = known_accounts(context, data_dir)
    known = accounts.get(account)
    may_go = sys.maxsize if own_words_too else 0
    if export is not None:
        with opened(accounts, known) as workspace:
            may_go = max(may_go, own_here(workspace).total)
            workspace.own_export.save(export.absolute(), ExportForm.of_name(export.name))
    own = remove_account(accounts, TokenVault(), account, may_go=may_go)
    if json:
        print_json({"id": account, "removed": _counts(own)})
        return
    print_line(f"Account {account} of {known.full_name} on {known.site_name} is removed.")
    if own.total:
        print_line(f"{own.total} texts of yours that were only here went with it.")


def _counts(own: OwnHere) -> Printable:
    return {
        "drafts": own.drafts,
        "unsent": own.unsent,
        "journal": own.journal,
        "notes": own.notes,
    }
