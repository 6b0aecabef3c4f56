"""A signed-in NodeBB behind the server port."""

from __future__ import annotations

from sync.nodebb.nodebb_notices import NodebbNotices
from sync.unoffered import WithoutCourses, WithoutFiles


class NodebbServer(NodebbNotices, WithoutCourses, WithoutFiles):
    """One person's connection to one NodeBB (see `ForumServer`).

    It has categories in the place of courses, and no files that could be told apart from its pages.
    """
