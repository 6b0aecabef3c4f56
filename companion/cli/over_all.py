"""Asking all accounts at once: each row says whose it is, and one that cannot be read says so."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, TypeVar

import typer

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from companion.services.accounts import Accounts
    from companion.services.glances import Glance

T = TypeVar("T")

AllAccounts = Annotated[
    bool, typer.Option("--all-accounts", help="Of all accounts; each row says of which.")
]


def print_over_all(
    known: Accounts,
    question: Callable[[Glance], Sequence[T]],
    as_row: Callable[[T], Mapping[str, object]],
    show: Callable[[Sequence[T]], None],
    *,
    as_json: bool,
) -> None:
    """Print what every account answers, an account after the other.

    As JSON that are rows with an ``account_id`` each; an account that cannot be read now has one
    with an ``error`` instead.
    """
    from companion.cli.printing import error_json, print_error, print_json, print_line
    from companion.errors import CompanionError, NotFound
    from companion.services.glances import Glances

    glances = Glances(known)
    rows: list[dict[str, object]] = []
    for account in known.all():
        number = account.account_id
        if not as_json:
            print_line(f"{account.full_name} on {account.site_name} (account {number}):")
        try:
            with glances.into(account) as glance:
                found = question(glance)
        except NotFound:
            found = ()
        except CompanionError as error:
            rows.append({"account_id": number, "error": error_json(error)})
            if not as_json:
                print_error(error, as_json=False)
            continue
        rows += [{"account_id": number, **as_row(each)} for each in found]
        if not as_json:
            show(found)
            print_line("")
    if as_json:
        print_json(rows)
