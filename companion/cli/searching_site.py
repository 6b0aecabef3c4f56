"""The search of the site itself, from the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.cli.options import chosen_account, chosen_folder, known_accounts, opened
from companion.cli.printing import print_json, print_line, time_text
from companion.cli.showing import print_block
from companion.content.search_query import parse_query
from companion.credentials import TokenVault
from companion.domain.destination import DestinationKind
from companion.domain.links import LinkedKind, PlaceLink
from companion.settings import load_settings
from sync.site_search import SiteQuestion

if TYPE_CHECKING:
    from pathlib import Path

    import typer

    from companion.cli.printing import Printable
    from companion.domain.search import SiteHit
    from companion.services.workspace import Workspace


def search_on_site(
    context: typer.Context,
    data_dir: Path | None,
    account_id: int | None,
    text: str,
    page: int,
    *,
    as_json: bool,
) -> None:
    """Ask the site of an account, and print a page of what it finds, counted from 1."""
    is_offline = load_settings(chosen_folder(context, data_dir)).work_offline
    known = known_accounts(context, data_dir)
    account = chosen_account(known, account_id)
    known.refuse_site(account)
    with opened(known, account) as workspace:
        question = SiteQuestion(workspace, lambda: TokenVault().load(account))
        words = parse_query(text).wanted
        found = question.ask(words, page - 1, work_offline=is_offline)
        rows = [_hit_json(hit, _discussion_here(workspace, hit)) for hit in found.hits]
    if as_json:
        print_json({"hits": rows, "page": page, "is_last": found.is_last})
        return
    if not found.hits:
        print_line("Nothing found.")
    for hit in found.hits:
        print_line(f"{hit.title}  [{hit.address}]")
        print_block(f"{hit.author_name}: {hit.excerpt}", "  ")
    if not found.is_last:
        print_line(f"More: --page {page + 1}")


def _discussion_here(workspace: Workspace, hit: SiteHit) -> int | None:
    """Return the number that a hit's discussion has here; None where it is not cached."""
    link = PlaceLink(
        workspace.account.site_url,
        LinkedKind.DISCUSSION,
        hit.discussion_remote_id,
        hit.post_remote_id,
    )
    place = workspace.places.find_link(link)
    return place.key if place is not None and place.kind is DestinationKind.DISCUSSION else None


def _hit_json(hit: SiteHit, discussion_id: int | None) -> Printable:
    return {
        "remote_id": hit.post_remote_id,
        "discussion_remote_id": hit.discussion_remote_id,
        "forum_remote_id": hit.forum_remote_id or None,
        "discussion_id": discussion_id,
        "title": hit.title,
        "author": hit.author_name,
        "created_at": time_text(hit.created_at),
        "excerpt": hit.excerpt,
        "marks": [list(mark) for mark in hit.marks],
        "title_marks": [list(mark) for mark in hit.title_marks],
        "address": hit.address,
    }
