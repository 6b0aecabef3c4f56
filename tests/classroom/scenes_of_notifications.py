"""How each recorded answer about notifications comes about in the classroom."""

from __future__ import annotations

from collections.abc import Callable

from sync.classroom.notification_control import NotificationControl
from tests.classroom.world import Reply, World

Scene = Callable[[World], Reply]

LIST = "message_popup_get_popup_notifications"
COUNT = "message_popup_get_unread_popup_notification_count"
MARK = "core_message_mark_notification_read"


def told(world: World, subject: str = "FA2: How do you keep bandages dry?") -> int:
    """Tell Wei that Abebe has written; return the notification."""
    control = NotificationControl(world.server.database_path)
    page = f"mod/forum/discuss.php?d={world.discussion()}"
    return control.tell("wei", subject, page=page, sender="abebe")


def _list(world: World) -> Reply:
    told(world)
    NotificationControl(world.server.database_path).read_there(told(world))
    return world.call("wei", LIST, useridto=world.person_id("wei"), newestfirst=1, limit=10)


def _nothing(world: World) -> Reply:
    return world.call("hoa", LIST, useridto=world.person_id("hoa"), limit=10)


SCENES_OF_NOTIFICATIONS: dict[str, Scene] = {
    "notifications": _nothing,
    "notifications.rich": _list,
    "notifications.unread": lambda world: world.call("wei", COUNT, useridto=world.person_id("wei")),
    "notifications.mark-read": lambda world: world.call("wei", MARK, notificationid=told(world)),
}
