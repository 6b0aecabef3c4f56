"""Notifications: what the bell on the site's pages shows."""

from __future__ import annotations

import html
import json
import re
from typing import TYPE_CHECKING, Any, Final

from sync.classroom.declared_parameters import boolean, integer
from sync.classroom.errors import Refusal, refusal
from sync.classroom.web_service import Access, Call, web_service

if TYPE_CHECKING:
    import sqlite3

    from sync.classroom.web_service import JsonValue

_NOT_YOURS: Final = "You do not have permission to perform this action."
_PLAIN: Final = 2
_MODULE_PAGE: Final = re.compile(r"/view\.php\?id=(\d+)")


@web_service(
    "message_popup_get_popup_notifications",
    useridto=integer(),
    newestfirst=boolean(default=True),
    limit=integer(0),
    offset=integer(0),
)
def popup_notifications(
    call: Call, *, useridto: int, newestfirst: bool, limit: int, offset: int
) -> JsonValue:
    """List notifications, and count those that are unread."""
    _refuse_another(call, useridto)
    order = "DESC" if newestfirst else "ASC"
    rows = call.database.execute(
        f"SELECT * FROM notifications WHERE person_id = ? ORDER BY created {order}, id {order}"
        " LIMIT ? OFFSET ?",
        (call.person.id, limit or -1, offset),
    ).fetchall()
    return {
        "notifications": [_shown(call, row) for row in rows],
        "unreadcount": _unread(call),
    }


@web_service("message_popup_get_unread_popup_notification_count", useridto=integer())
def unread_count(call: Call, *, useridto: int) -> JsonValue:
    """Count what is unread."""
    _refuse_another(call, useridto)
    return _unread(call)


@web_service(
    "core_message_mark_notification_read",
    access=Access.WRITES,
    notificationid=integer(),
    timeread=integer(0),
)
def mark_notification_read(call: Call, *, notificationid: int, timeread: int) -> JsonValue:
    """Mark one as read; one that is read stays as it is."""
    row = call.database.execute(
        "SELECT * FROM notifications WHERE id = ?", (notificationid,)
    ).fetchone()
    if row is None:
        raise Refusal(
            "dml_missing_record_exception",
            "invalidrecord",
            "Can't find data record in database table notifications.",
        )
    if row["person_id"] != call.person.id:
        raise refusal(_NOT_YOURS)
    call.database.execute(
        "UPDATE notifications SET read_at = ? WHERE id = ? AND read_at IS NULL",
        (timeread or call.now, notificationid),
    )
    return {"notificationid": notificationid, "warnings": []}


def _unread(call: Call) -> int:
    query = "SELECT count(*) FROM notifications WHERE person_id = ? AND read_at IS NULL"
    return int(call.database.execute(query, (call.person.id,)).fetchone()[0])


def _shown(call: Call, row: sqlite3.Row) -> JsonValue:
    """Return a notification as the recording `notifications.rich` has it."""
    text = html.escape(row["text"], quote=False)
    module = _MODULE_PAGE.search(row["page"])
    custom: dict[str, Any] = {} if module is None else {"cmid": module[1]}
    return {
        "id": row["id"],
        "useridfrom": row["sender_id"],
        "useridto": row["person_id"],
        "subject": row["subject"],
        "shortenedsubject": row["subject"][:125],
        "text": f"<p>{text}</p>",
        "fullmessage": row["text"],
        "fullmessageformat": _PLAIN,
        "fullmessagehtml": f"<p>{text}</p>",
        "smallmessage": row["text"],
        "contexturl": f"{call.site_url}/{row['page']}",
        "contexturlname": row["page_name"],
        "timecreated": row["created"],
        "timecreatedpretty": _ago(call.now - row["created"]),
        "timeread": row["read_at"],
        "read": row["read_at"] is not None,
        "deleted": False,
        "iconurl": f"{call.site_url}/theme/image.php/boost/{row['component']}/1/monologo",
        "component": row["component"],
        "eventtype": row["event_type"],
        "customdata": json.dumps(custom),
    }


def _ago(seconds: int) -> str:
    if seconds < 3_600:
        return f"{max(0, seconds) // 60} mins ago"
    return f"{seconds // 3_600} hours ago" if seconds < 86_400 else f"{seconds // 86_400} days ago"


def _refuse_another(call: Call, person_id: int) -> None:
    if person_id != call.person.id:
        raise refusal(_NOT_YOURS)


SERVICES: Final = (popup_notifications, unread_count, mark_notification_read)
