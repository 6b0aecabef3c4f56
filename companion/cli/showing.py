"""How commands show threads, hits and the outbox to a person at a terminal."""

from __future__ import annotations

import sys
import textwrap
from typing import TYPE_CHECKING

from companion.cli.printing import item_json, local_text, print_json, print_line, print_rows
from companion.errors import InvalidDraft
from sync.explanations import explain_reason

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.domain.conversation import Conversation
    from companion.domain.draft import OutboxItem
    from companion.domain.forum import Thread
    from companion.services.workspace import Workspace
    from companion.store.opening import OpeningReport

_WIDTH = 88


def print_thread(thread: Thread) -> None:
    """Print a discussion, its posts indented by depth."""
    print_line(f"{thread.discussion.title}  [{thread.forum.course_name} / {thread.forum.name}]")
    for post in thread.posts:
        indent = "  " * min(post.depth, 8)
        print_line("")
        print_line(f"{indent}#{post.post_id} {post.author_name}  {local_text(post.created_at)}")
        print_block(post.plain_text, indent)
        for file in post.attachments:
            print_line(f"{indent}[{file.name}, {file.size_bytes} bytes, {file.state}]")
    for queued in thread.queued:
        print_line("")
        print_line(f"  ({queued.item.state}) {queued.item.item_id}")
        print_block(queued.item.draft.body, "  ")


def print_conversation(conversation: Conversation) -> None:
    """Print a conversation, the oldest message first."""
    print_line(conversation.summary.name)
    for message in conversation.messages:
        print_line("")
        print_line(f"{message.author_name}  {local_text(message.created_at)}")
        print_block(message.plain_text, "  ")
    for waiting in conversation.waiting:
        print_line("")
        print_line(f"  ({waiting.item.state}) {waiting.item.item_id}")
        print_block(waiting.item.draft.body, "  ")


def print_items(items: Sequence[OutboxItem]) -> None:
    """Print outbox items with their states, and why they were stopped."""
    print_rows(
        (item_json(item) for item in items),
        ("item_id", "state", "kind", "course", "forum", "discussion", "to", "subject"),
    )
    for item in items:
        if item.reason is not None:
            explanation = explain_reason(item.reason).filled()
            print_line(f"{item.item_id}: {explanation.what} {explanation.next}")
            if item.reason.server_text:
                print_line(f"  The site's words: {item.reason.server_text}")


def print_queued(workspace: Workspace, draft: OutboxItem, *, as_json: bool) -> None:
    """Queue a draft that a command made, and print it; what cannot be queued is thrown away."""
    try:
        item = workspace.writing.queue(draft.item_id)
    except InvalidDraft:
        workspace.writing.discard(draft.item_id)
        raise
    if as_json:
        print_json(item_json(item))
    else:
        print_line(f"Queued as {item.item_id}. It is sent by the next sync.")


def storage_words(storage: object) -> str:
    """Return in a few words what room kept files take, from their JSON."""
    told = storage if isinstance(storage, dict) else {}
    megabytes = int(told.get("kept_bytes", 0)) / 1_000_000
    return f"{told.get('kept_files', 0)} ({megabytes:.1f} MB)"


def tell_rescue(opening: OpeningReport) -> None:
    """Say on standard error that a damaged database was set aside."""
    if opening.damaged_copy is None:
        return
    print_line(
        f"The database was damaged. It was set aside as {opening.damaged_copy.name}; "
        f"{opening.rescued_items} drafts and outbox items were brought over. "
        "The next sync reads the forums anew.",
        sys.stderr,
    )


def print_block(text: str, indent: str) -> None:
    """Print a text in lines that fit a terminal."""
    for line in text.splitlines() or [""]:
        wrapped = textwrap.wrap(line, _WIDTH, initial_indent=indent, subsequent_indent=indent)
        for part in wrapped or [""]:
            print_line(part)
