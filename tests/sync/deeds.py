"""What a learner does in the stories of actions and files, and how answers get lost meanwhile."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from companion.domain.draft import Draft
from companion.domain.files import FileRole
from companion.domain.remote import ForumRules
from companion.errors import Offline, OfflineCause
from tests.sync.world import MemoryWorld

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from companion.domain.draft import OutboxItem
    from sync.capabilities import Capabilities
    from sync.memory_site import StoredDiscussion, StoredPost
    from tests.sync.interposed import Moment

RULES = ForumRules(max_attachments=2, max_attachment_bytes=2_000, takes_ratings=True)


def world_with_files(folder: Path, capabilities: Capabilities | None = None) -> MemoryWorld:
    """A forum that takes files and ratings, with a discussion that the learner has cached."""
    world = MemoryWorld(folder, capabilities=capabilities)
    world.forum = world.site.add_forum(world.course, "Pictures and files", rules=RULES)
    world.site.raters.add(world.me.remote_id)
    world.discussion("Sand filters", replies=1)
    world.device.sync()
    return world


def lost_once(operation: str, *, after: bool = True) -> Callable[[Moment], None]:
    """Lose the answer (or the request) of the first call of an operation."""
    left = [1]

    def act(moment: Moment) -> None:
        if moment.operation == operation and moment.after is after and left[0]:
            left[0] -= 1
            raise Offline("cut", OfflineCause.CONNECTION_LOST, may_have_arrived=after)

    return act


def only_discussion(world: MemoryWorld) -> StoredDiscussion:
    """Return the discussion that the world began with."""
    return next(iter(world.site.discussions.values()))


def local_discussion(world: MemoryWorld) -> int:
    """Return its id on the learner's machine."""
    return world.device.post(only_discussion(world).posts[0].remote_id).discussion_id


def own_post(world: MemoryWorld, text: str = "Ours is cleaned with sand.") -> StoredPost:
    """Let the learner post, and return what the server has of it."""
    item = world.device.reply(only_discussion(world).posts[0].remote_id, text)
    world.device.sync()
    return post_of(world, item)


def post_of(world: MemoryWorld, item_id: str) -> StoredPost:
    """Return the one post that an item has become on the server."""
    remote_id = world.device.item(item_id).remote_id
    (post,) = [post for post in world.my_posts() if post.remote_id == remote_id]
    return post


def edit(world: MemoryWorld, post: StoredPost, text: str, *files: Path) -> str:
    """Queue an edit of an own post, with files to attach."""
    writing = world.device.workspace.writing
    item = writing.edit_post(world.device.post(post.remote_id).post_id)
    writing.save(item.item_id, Draft(item.draft.subject, text))
    for file in files:
        writing.add_file(item.item_id, file, FileRole.ATTACHMENT)
    return writing.queue(item.item_id).item_id


def file_in(folder: Path, name: str, content: bytes) -> Path:
    """Put a file where the learner picks it from."""
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_bytes(content)
    return path


def begun_with_files(world: MemoryWorld, folder: Path) -> OutboxItem:
    """Begin a reply with a picture in its text and an attachment."""
    picture = file_in(folder, "pump.png", b"picture")
    notes = file_in(folder, "notes.txt", b"notes")
    device, writing = world.device, world.device.workspace.writing
    opening = only_discussion(world).posts[0]
    item = device.item(device.reply(opening.remote_id, "Look: ![our pump](attachment:pump.png)"))
    writing.edit(item.item_id)
    writing.add_file(item.item_id, picture, FileRole.INLINE)
    return writing.add_file(item.item_id, notes, FileRole.ATTACHMENT)


def sent_with_files(world: MemoryWorld, folder: Path) -> StoredPost:
    """Send a reply with a picture in its text and an attachment."""
    item = begun_with_files(world, folder)
    world.device.workspace.writing.queue(item.item_id)
    world.device.sync()
    return post_of(world, item.item_id)


def let_forum_take(world: MemoryWorld, *, most_files: int) -> None:
    """Change how many attachments the forum takes, without the learner's knowing."""
    forum = world.site.forums[world.forum]
    rules = replace(forum.rules, max_attachments=most_files)
    world.site.forums[world.forum] = replace(forum, rules=rules)
