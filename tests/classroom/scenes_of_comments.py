"""How each recorded answer about comments of courses comes about in the classroom."""

from __future__ import annotations

from collections.abc import Callable

from sync.classroom.comment_control import CommentControl
from tests.classroom.world import Reply, World

Scene = Callable[[World], Reply]

LIST = "core_comment_get_comments"
ADD = "core_comment_add_comments"
DELETE = "core_comment_delete_comments"
PLACE = {
    "contextlevel": "course",
    "instanceid": 2,
    "component": "block_comments",
    "itemid": 0,
    "area": "page_comments",
}


def _added(world: World) -> int:
    return CommentControl(world.server.database_path).add("amina", "Written on a laptop", "farm")


SCENES_OF_COMMENTS: dict[str, Scene] = {
    "comments.course": lambda world: world.call("amina", LIST, **PLACE, page=0),
    "comments.add": lambda world: world.call(
        "amina", ADD, comments=[{**PLACE, "instanceid": 3, "content": "Written on a laptop"}]
    ),
    "comments.delete": lambda world: world.call("amina", DELETE, comments=[_added(world)]),
}
