"""The functions that the classroom's mobile service offers."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from sync.classroom import (
    batch_service,
    calendar_services,
    comment_services,
    content_services,
    course_services,
    draft_services,
    forum_services,
    mark_services,
    message_services,
    notification_services,
    post_services,
    site_services,
    update_services,
    writing_services,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sync.classroom.web_service import WebService

OFFERED: Final[Mapping[str, WebService]] = MappingProxyType(
    {
        service.name: service
        for module in (
            *(site_services, course_services, forum_services, post_services, writing_services),
            content_services,
            calendar_services,
            comment_services,
            notification_services,
            *(draft_services, mark_services, message_services, update_services, batch_service),
        )
        for service in module.SERVICES
    }
)
NOT_OFFERED: Final = frozenset(
    {
        "core_user_delete_users",
        "core_user_create_users",
        "core_message_get_unread_conversations_count",
        "mod_forum_get_discussion_posts_by_userid",
    }
)
"""Functions that exist, but not in this service: `accessexception`; others: `invalidrecord`."""
