"""Ties in words: forums of other accounts as rows of the navigation, and proposals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.account_wording import plain_name
from ui.lines import in_line
from ui.messages import message_for
from ui.models.navigation import NavigationRow, Place

if TYPE_CHECKING:
    from companion.domain.tie import TiedForum, TieProposal

translate = QCoreApplication.translate


def tied_row(tied: TiedForum, number: int) -> NavigationRow:
    """Return the row of a forum that stands with a course; `number` is its key."""
    forum, site = tied.forum, tied.account.site_name
    if forum is None:
        name = translate("tie_wording", "A forum on {site}").format(site=site)
        why = message_for(tied.error).what if tied.error is not None else ""
        spoken = ", ".join(part for part in (name, why) if part)
        return NavigationRow(
            Place.FORUM_ELSEWHERE, name, number, icon="alert", spoken=spoken, tip=spoken
        )
    unread = translate("tie_wording", "%n unread", "", forum.unread_count)
    where = translate("tie_wording", "opens on {site}").format(site=plain_name(tied.account))
    return NavigationRow(
        Place.FORUM_ELSEWHERE,
        in_line((forum.name, site)),
        number,
        count=forum.unread_count,
        waiting=forum.waiting_count,
        icon="site",
        spoken=", ".join((forum.name, unread, where)),
        tip=in_line((forum.name, where)),
    )


def proposal_words(proposal: TieProposal) -> str:
    """Return as a sentence that a course leads to a forum of another account."""
    site = plain_name(proposal.account)
    if proposal.forum is None:
        return translate(
            "tie_wording",
            "This course links to {site}, where you have an account. Show a forum of it here?",
        ).format(site=site)
    return translate(
        "tie_wording",
        "This course links to “{forum}” on {site}, where you have an account. Show it here?",
    ).format(forum=proposal.forum.name, site=site)
