"""An account with 100,000 posts, 20,000 messages and 1,000 pages, for measurements."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from companion.domain.account import ServerKind
from companion.domain.conversation import ConversationKind
from companion.domain.course import Completion
from companion.domain.forum import ForumKind
from companion.domain.remote import (
    ForumRules,
    RemoteActivity,
    RemoteCourse,
    RemoteDiscussion,
    RemoteForum,
    RemotePerson,
    RemotePost,
    RemoteSection,
)
from companion.domain.remote_messages import RemoteConversation, RemoteMessage
from companion.services.accounts import Accounts
from companion.store import course_records, forum_intake, message_records, outline_intake
from companion.store.post_intake import apply_posts

if TYPE_CHECKING:
    from pathlib import Path

    from companion.services.workspace import Workspace

POSTS = 100_000
DISCUSSIONS = 10_000
LONG_THREAD = 1_000
MESSAGES = 20_000
PAGES = 1_000
_CONVERSATIONS = 100
_SECTIONS = 20
_FORUMS = 40
_START = datetime(2026, 1, 1, tzinfo=UTC)
_WORDS = [
    "water",
    "pump",
    "filter",
    "village",
    "school",
    "garden",
    "seed",
    "harvest",
    "market",
    "clinic",
    "nurse",
    "radio",
    "battery",
    "solar",
    "bicycle",
    "river",
    "bridge",
    "teacher",
    "children",
    "meeting",
    "question",
    "answer",
    "tip",
    "idea",
    "chlorine",
    "sand",
    "well",
    "rope",
    "bucket",
    "maize",
    "beans",
    "goat",
    "fence",
    "compost",
    "rain",
    "season",
    "roof",
    "tank",
    "pipe",
    "valve",
    "tool",
]
_RARE = ("Éléphant", "مدرسة", "ውሃ", "安全的水", "Nguyễn")


def make_large_account(data: Path) -> None:
    """Make the one account of a data folder."""
    accounts = Accounts(data)
    account = accounts.add(
        kind=ServerKind.MOODLE,
        site_url="https://large.example",
        site_name="Large Academy",
        username="amina",
        full_name="Amina Diallo",
        remote_user_id="1",
    )
    workspace = accounts.open(account.account_id)
    _fill(workspace)
    workspace.close()


def _fill(workspace: Workspace) -> None:
    dice = random.Random(7)
    course = RemoteCourse("1", "Water", "W", "", None, None, None)
    forums = [
        RemoteForum(
            str(n),
            "1",
            str(1000 + n),
            ForumKind.GENERAL,
            f"Forum {n}",
            "",
            0,
            None,
            can_start_discussion=True,
            rules=ForumRules(),
        )
        for n in range(1, _FORUMS + 1)
    ]
    with workspace.database.writing(durable=False) as connection:
        course_records.apply_courses(connection, [course], _START)
        forum_intake.apply_forums(connection, forums, _START)
    sizes = [LONG_THREAD, *([POSTS // DISCUSSIONS] * (DISCUSSIONS - 1))]
    next_post = 1
    for first in range(0, DISCUSSIONS, 100):
        with workspace.database.writing(durable=False) as connection:
            for number in range(first, first + 100):
                posts = _posts(dice, number + 1, next_post, sizes[number])
                next_post += sizes[number]
                listing = [_listing(posts)]
                forum_intake.apply_listing(connection, number % _FORUMS + 1, listing, None)
                apply_posts(connection, str(number + 1), posts, _START)
    _fill_conversations(workspace, dice)
    outline_intake.take_outline(workspace.database, "1", _sections(dice), _START)


def _fill_conversations(workspace: Workspace, dice: random.Random) -> None:
    each = MESSAGES // _CONVERSATIONS
    for number in range(1, _CONVERSATIONS + 1):
        peer = RemotePerson(str(number + 1), f"Peer {number + 1}")
        messages = [
            RemoteMessage(
                str(number * each + n),
                dice.choice((peer.remote_id, "1")),
                _body(dice),
                _START + timedelta(minutes=5 * (number + n * _CONVERSATIONS)),
            )
            for n in range(each)
        ]
        conversation = RemoteConversation(
            str(number),
            ConversationKind.PRIVATE,
            "",
            (peer,),
            unread_count=3,
            last_message=messages[-1],
        )
        with workspace.database.writing(durable=False) as connection:
            message_records.apply_conversations(connection, [conversation], _START, complete=False)
            message_records.apply_messages(connection, str(number), messages, [peer], whole=True)


def _sections(dice: random.Random) -> list[RemoteSection]:
    return [
        RemoteSection(
            str(n),
            f"{dice.choice(_WORDS)} {n}",
            _body(dice),
            visible=True,
            activities=tuple(
                _page(dice, n * PAGES // _SECTIONS + m) for m in range(PAGES // _SECTIONS)
            ),
        )
        for n in range(_SECTIONS)
    ]


def _page(dice: random.Random, number: int) -> RemoteActivity:
    return RemoteActivity(
        remote_id=str(10_000 + number),
        kind="page",
        name=f"{dice.choice(_WORDS)} and {dice.choice(_WORDS)}",
        link=None,
        description_html="",
        visible=True,
        due_at=None,
        completion=Completion.NOT_TRACKED,
        completed_by_hand=False,
        forum_remote_id=None,
        html="".join(_body(dice) for _ in range(8)),
    )


def _posts(dice: random.Random, discussion: int, first: int, count: int) -> list[RemotePost]:
    return [
        RemotePost(
            remote_id=str(first + n),
            discussion_remote_id=str(discussion),
            parent_remote_id=None if n == 0 else str(first + dice.randrange(n)),
            subject=f"{dice.choice(_WORDS)} and {dice.choice(_WORDS)} {discussion}",
            author=RemotePerson(str(dice.randrange(2, 200)), f"Peer {dice.randrange(200)}"),
            body_html=_body(dice),
            created_at=_START + timedelta(minutes=first + n),
            modified_at=_START + timedelta(minutes=first + n),
            unread=n == count - 1,
            is_deleted=False,
            is_private=False,
            can_reply=True,
            can_edit=False,
            can_delete=False,
            can_reply_privately=False,
        )
        for n in range(count)
    ]


def _body(dice: random.Random) -> str:
    words = [dice.choice(_WORDS) for _ in range(dice.randrange(20, 60))]
    if dice.random() < 0.01:
        words.append(dice.choice(_RARE))
    return (
        f"<p>{' '.join(words[:10])}</p><p><strong>{words[10]}</strong> {' '.join(words[11:])}</p>"
    )


def _listing(posts: list[RemotePost]) -> RemoteDiscussion:
    opening = posts[0]
    assert opening.created_at is not None
    return RemoteDiscussion(
        remote_id=opening.discussion_remote_id,
        first_post_remote_id=opening.remote_id,
        title=opening.subject,
        author=opening.author,
        body_html=opening.body_html,
        group_remote_id=None,
        created_at=opening.created_at,
        modified_at=opening.modified_at,
        last_post_at=max(post.created_at for post in posts if post.created_at),
        reply_count=len(posts) - 1,
        unread_count=1,
        pinned=False,
        starred=False,
        locked=False,
        can_reply=True,
        starts_at=None,
        ends_at=None,
    )
