"""What the links below a post do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from companion.domain.reaction import Reaction
from ui.views.compositions import Compositions
from ui.views.post_questions import ask_for_rating, ask_to_delete

if TYPE_CHECKING:
    from companion.domain.draft import OutboxItem
    from companion.domain.forum import Rating
    from ui.account_session import AccountSession
    from ui.models.thread_entries import Entry
    from ui.views.thread_pane import ThreadPane

translate = QCoreApplication.translate

_ON_POSTS: Final = frozenset({"helped", "react", "delete", "rate"})


def act_on_entry(pane: ThreadPane, session: AccountSession, action: str, entry: Entry) -> None:
    """Do what a link of the thread says, to the entry below which it stands."""
    if action in {"reply", "reply-privately"}:
        pane.writing.reply(entry.key, private=action == "reply-privately")
    elif action == "fold":
        pane.shaping.fold(entry.key)
    elif action == "unfold":
        pane.shaping.unfold(entry.key)
    elif action == "edit-post":
        pane.writing.edit_post(entry.key)
    elif action == "write" and entry.person_id is not None:
        person, name = entry.person_id, entry.author
        compositions = Compositions(session, pane.compose)
        pane.composer.leave(lambda: compositions.message(person, name))
    elif action == "person" and entry.author_id is not None:
        pane.person_wanted.emit(entry.author_id)
    elif action in _ON_POSTS and entry.post_id is not None:
        _act_on_post(pane, session, action, entry, entry.post_id)
    elif entry.waits is not None:
        _act_on_waiting(pane, session, action, entry.waits)


def _act_on_post(
    pane: ThreadPane, session: AccountSession, action: str, entry: Entry, post_id: int
) -> None:
    if action == "helped":
        _say_it_helped(pane, session, entry, post_id)
    elif action == "react":
        _turn_reaction(session, entry, post_id)
    else:
        ask = ask_to_delete if action == "delete" else ask_for_rating
        pane.asked.emit(ask(pane, session, entry))


def _turn_reaction(session: AccountSession, entry: Entry, post_id: int) -> None:
    """Give a vote or a like, or take it back."""
    actions = session.workspace.actions
    value = None if entry.rating is not None and entry.rating.own else 1
    session.act(lambda: actions.rate(post_id, value))


def _say_it_helped(pane: ThreadPane, session: AccountSession, entry: Entry, post_id: int) -> None:
    """Rate a post as helpful where it takes ratings; else begin a reply that thanks for it."""
    if not entry.takes_rating:
        pane.writing.thank(entry.key)
        return
    before = entry.rating.own if entry.rating is not None else None
    workspace = session.workspace
    session.act(lambda: workspace.peers.rate_as_helpful(post_id))
    pane.undo_offered.emit(
        _told_by(entry.rating).format(name=entry.author),
        lambda: session.act(lambda: workspace.actions.rate(post_id, before)),
    )


def _told_by(rating: Rating | None) -> str:
    reaction = Reaction.RATING if rating is None else rating.reaction
    return {
        Reaction.RATING: translate("thread", "Your rating tells {name} that it helped"),
        Reaction.VOTE: translate("thread", "Your vote tells {name} that it helped"),
        Reaction.LIKE: translate("thread", "Your like tells {name} that it helped"),
    }[reaction]


def _act_on_waiting(
    pane: ThreadPane, session: AccountSession, action: str, item: OutboxItem
) -> None:
    if action == "edit":
        pane.writing.edit_item(item)
    elif action in {"compare", "why"}:
        pane.comparison_wanted.emit(item)
    else:
        session.discard(item.item_id)
