"""What the site shows still of what is kept here, as SQL: said once, for every query of a view.

A course, forum or discussion that the site does not show any more stays here for a while, with all
that is in it; only its own row says so. So each query goes up to the course.
"""

from __future__ import annotations

from typing import Final

COURSE_OF_FORUM: Final = " JOIN course ON course.id = forum.course_id"
COURSE_OF_DISCUSSION: Final = f" JOIN forum ON forum.id = discussion.forum_id{COURSE_OF_FORUM}"
COURSE_OF_POST: Final = (
    f" JOIN discussion ON discussion.id = post.discussion_id{COURSE_OF_DISCUSSION}"
)
COURSE_OF_ACTIVITY: Final = (
    " JOIN section ON section.id = activity.section_id JOIN course ON course.id = section.course_id"
)
"""The joins up to the course, of which the conditions below speak."""

COURSE_SHOWN: Final = "course.vanished_at IS NULL"
FORUM_SHOWN: Final = f"forum.vanished_at IS NULL AND {COURSE_SHOWN}"
DISCUSSION_SHOWN: Final = f"discussion.vanished_at IS NULL AND {FORUM_SHOWN}"
"""Its posts are shown with it, deleted ones aside."""

POST_SHOWN: Final = (
    "post.discussion_id NOT IN (SELECT id FROM discussion WHERE vanished_at IS NOT NULL"
    f" OR forum_id NOT IN (SELECT forum.id FROM forum{COURSE_OF_FORUM} WHERE {FORUM_SHOWN}))"
)
"""The same of a post, without joins: in a search among very many posts it costs least."""
