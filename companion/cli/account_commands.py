"""Commands on accounts: add one, list them, say how they stand."""

from __future__ import annotations

from typing import Annotated

import typer

from companion.cli.app import app
from companion.cli.options import (
    AccountChoice,
    DataDir,
    Json,
    chosen_folder,
    known_accounts,
    opened,
)


@app.command("add-account")
def add_account(
    context: typer.Context,
    url: Annotated[str, typer.Argument(help="The site's address, as in the browser.")],
    username: Annotated[str, typer.Option(help="The name you sign in with.")] = "",
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
    no_keyring: Annotated[
        bool,
        typer.Option(
            "--no-keyring",
            help="Do not keep the sign-in: give it to each sync by --token-stdin.",
        ),
    ] = False,
    data_dir: DataDir = None,
    json: Json = False,
) -> None:
    """Sign in to a site and add the account."""
    from companion.cli.printing import account_json, print_json, print_line
    from companion.cli.signing import SignInWish, signed_in
    from companion.credentials import TokenVault

    accounts = known_accounts(context, data_dir)
    accounts.policy.refuse_site(url)
    folder = chosen_folder(context, data_dir)
    wish = SignInWish(folder, username, password_stdin, token_stdin, sso, provider, paste)
    site, signed = signed_in(url, wish, accounts.policy, keeps_token=not no_keyring)
    account = accounts.add(
        kind=site.kind,
        site_url=site.url,
        site_name=site.name,
        username=signed.account.username,
        full_name=signed.account.full_name,
        remote_user_id=signed.account.remote_user_id,
    )
    if not no_keyring:
        TokenVault().save(account, signed.token)
    accounts.open(account.account_id).close()
    if json:
        print_json(account_json(account))
    else:
        print_line(f"Account {account.account_id}: {account.full_name} on {account.site_name}")


@app.command()
def accounts(context: typer.Context, data_dir: DataDir = None, json: Json = False) -> None:
    """List the accounts on this computer."""
    from companion.cli.printing import account_json, print_json, print_rows

    rows = [account_json(account) for account in known_accounts(context, data_dir).all()]
    if json:
        print_json(rows)
    else:
        print_rows(rows, ("id", "username", "full_name", "site_name", "site_url"))


@app.command()
def status(
    context: typer.Context,
    account: AccountChoice = None,
    data_dir: DataDir = None,
    json: Json = False,
) -> None:
    """Say what is cached and what waits, for one account or for all."""
    from companion.cli.printing import (
        local_text,
        print_json,
        print_line,
        status_json,
        storage_json,
    )
    from companion.cli.showing import storage_words

    known = known_accounts(context, data_dir)
    chosen = [known.get(account)] if account is not None else list(known.all())
    states = []
    for one in chosen:
        with opened(known, one) as workspace:
            storage = storage_json(workspace.storage.use())
            states.append({**status_json(workspace.status()), "storage": storage})
    if json:
        print_json(states[0] if account is not None else states)
        return
    for state, one in zip(states, chosen, strict=True):
        print_line(f"Account {one.account_id}: {one.full_name} on {one.site_name}")
        synced = state["last_sync_at"]
        print_line(f"  last sync        {local_text(str(synced)) if synced else 'never'}")
        for name in ("courses", "forums", "discussions", "posts", "unread", "drafts"):
            print_line(f"  {name:<16} {state[name]}")
        print_line(f"  waiting to send  {state['waiting']}")
        print_line(f"  in doubt         {state['in_doubt']}")
        if state["awaiting_approval"]:
            print_line(f"  with moderators  {state['awaiting_approval']}")
        print_line(f"  needs attention  {state['needs_attention']}")
        print_line(f"  kept files       {storage_words(state['storage'])}")
