"""Where courses name files, as SQL: said once, for fetching, listing and counting them."""

from __future__ import annotations

from typing import Final

COURSE_PLACES: Final = (
    "SELECT content_file.address, content_file.name, content_file.mime_type, content_file.folder,"
    " content_file.size_bytes AS told_bytes, content_file.modified_at AS changed_at, 0 AS inline,"
    " activity.id AS activity_id, activity.section_id, content_file.position"
    " FROM content_file JOIN activity ON activity.id = content_file.activity_id"
    " WHERE activity.kind IN ('folder', 'resource') OR content_file.name NOT IN"
    "  (SELECT name FROM text_file WHERE text_file.activity_id = activity.id)"
    " UNION ALL"
    " SELECT text_file.address, text_file.name, coalesce(listed.mime_type, ''), '/',"
    " coalesce(listed.size_bytes, elsewhere.size_bytes, 0),"
    " coalesce(listed.modified_at, elsewhere.modified_at, (SELECT max(chapter.modified_at)"
    "   FROM text_file AS other JOIN chapter ON chapter.id = other.chapter_id"
    "   WHERE other.address = text_file.address)),"
    " text_file.inline, text_file.activity_id,"
    " coalesce(text_file.section_id, activity.section_id), 100000 + text_file.id"
    " FROM text_file LEFT JOIN activity ON activity.id = text_file.activity_id"
    " LEFT JOIN content_file AS listed ON listed.id = (SELECT min(id) FROM content_file AS own"
    "   WHERE own.activity_id = text_file.activity_id AND own.name = text_file.name)"
    " LEFT JOIN content_file AS elsewhere ON elsewhere.id = (SELECT min(id)"
    "   FROM content_file AS known WHERE known.address = text_file.address)"
)
"""Each file of each place. A file within a text of the course is listed by the server among those
of its activity as well, at another address: there it is left out, and tells of its size and time.
"""
