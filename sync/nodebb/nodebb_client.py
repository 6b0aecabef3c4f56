"""A signed-in NodeBB behind the server port."""

from __future__ import annotations

from sync.nodebb.nodebb_files import NodebbFiles
from sync.nodebb.nodebb_search import NodebbSearch
from sync.unoffered import WithoutCourses, WithoutFiles


class NodebbServer(NodebbFiles, NodebbSearch, WithoutCourses, WithoutFiles):
    """One person's connection to one NodeBB (see `ForumServer`).

    It has categories in the place of courses, and takes no files with posts.
    """
