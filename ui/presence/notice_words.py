"""Turns news into a few notices, in words; never more of a post than the person lets be shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from companion.domain.destination import Destination, DestinationKind
from ui.lines import named
from ui.presence.notifier import Notice

if TYPE_CHECKING:
    from companion.domain.news import NewMessages, News, PostGroup

translate = QCoreApplication.translate

MOST_NOTICES: Final = 3
"""More groups than this are told of in one notice."""


def notices_of(news: News, *, shows_text: bool) -> tuple[Notice, ...]:
    """Return what to show of news: one notice a group, or one for all where they are many."""
    total = len(news.groups) + len(news.messages)
    if total > MOST_NOTICES:
        return (_summary(news),)
    return (
        *(_of_group(group, shows_text=shows_text) for group in news.groups),
        *(_of_messages(messages, shows_text=shows_text) for messages in news.messages),
    )


def _of_group(group: PostGroup, *, shows_text: bool) -> Notice:
    first, count = group.first, len(group.posts)
    if group.discussions > 1:
        where = Destination(DestinationKind.FORUM, first.forum_id)
        title = first.forum_name if shows_text else translate("notices", "New posts")
        said = translate("notices", "%n new post(s)", "", count)
        return Notice(title, _with_names(said, group, shows_text=shows_text), where)
    where = Destination(DestinationKind.DISCUSSION, first.discussion_id, first.post_id)
    if not shows_text:
        said = translate("notices", "%n new post(s)", "", count)
        return Notice(translate("notices", "New posts"), said, where)
    if count > 1:
        said = translate("notices", "%n new post(s)", "", count)
        return Notice(
            first.discussion_title, _with_names(said, group, shows_text=shows_text), where
        )
    words = translate("notices", "{name} wrote in {forum}: {text}")
    if first.answers_me:
        words = translate("notices", "{name} answered you in {forum}: {text}")
    said = words.format(name=first.author_name, forum=first.forum_name, text=first.excerpt)
    return Notice(first.discussion_title, said, where)


def _of_messages(messages: NewMessages, *, shows_text: bool) -> Notice:
    where = Destination(DestinationKind.CONVERSATION, messages.conversation_id)
    said = translate("notices", "%n new message(s)", "", messages.count)
    if not shows_text:
        return Notice(translate("notices", "New messages"), said, where)
    text = messages.excerpt if messages.count == 1 else said
    return Notice(messages.name, text, where)


def _summary(news: News) -> Notice:
    posts = sum(len(group.posts) for group in news.groups)
    forums = len({group.first.forum_id for group in news.groups})
    messages = sum(each.count for each in news.messages)
    parts = []
    if posts:
        said = translate("notices", "%n new post(s)", "", posts)
        parts.append(said + " " + translate("notices", "in %n forum(s)", "", forums))
    if messages:
        parts.append(translate("notices", "%n new message(s)", "", messages))
    return Notice(translate("notices", "News for you"), ", ".join(parts))


def _with_names(said: str, group: PostGroup, *, shows_text: bool) -> str:
    if not shows_text or not group.authors:
        return said
    return named(said, ", ".join(group.authors[:3]) + ("…" if len(group.authors) > 3 else ""))
