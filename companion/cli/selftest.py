"""Tries the whole app on the sample classroom, in a folder that is made for it.

Nothing of the person is read or changed, and no address but this computer's own is asked: a keyring
or a network is not needed. It is how a package shows that nothing was left out of it.
"""

from __future__ import annotations

import logging
import os
import platform
import shutil
import sqlite3
import sys
import tempfile
from datetime import UTC, datetime
from functools import partial
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Final

from companion.cli.finding import Finding
from companion.cli.selftest_encryption import encrypt_and_open_again
from companion.cli.syncing import sync_quietly
from companion.content.emoji_search import find_emoji
from companion.content.feed_document import read_feed
from companion.content.legible_html import legible_html
from companion.content.qr_code import qr_matrix
from companion.credentials import TokenVault, usable_keyring
from companion.domain.draft import Draft, ItemState, ReplyTarget
from companion.domain.forum import ForumKind, SearchHit
from companion.errors import UnexpectedFault
from companion.logs import start_logging
from companion.services.accounts import Accounts
from companion.services.spelling import Spelling
from sync.classroom.sample_account import SampleClassroom

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.services.workspace import Workspace

log = logging.getLogger(__name__)

WORDS: Final = "Selftest: a quinquereme on dry land."
"""What is posted; the sample classroom says it nowhere."""
_WORD: Final = "quinquereme"
_LANGUAGES: Final = ("en", "fr", "es", "ar")
_FEED: Final = b"""<rss version="2.0"><channel><title>News</title>
<item><title>One</title><link>https://example.org/1</link></item></channel></rss>"""
_WINDOW_SECONDS: Final = 120.0


def run_selftest(tell: Callable[[Finding], None], *, with_window: bool) -> bool:
    """Try each part and tell how it went, as soon as it is known; return whether all went well.

    The folder goes afterwards; where something failed it stays, for its log, and is told.
    """
    data = Path(tempfile.mkdtemp(prefix="companion-selftest-"))
    start_logging(data)
    trial = _Trial(data)
    went_well = True
    for name, attempt in trial.parts(with_window=with_window):
        try:  # whatever goes wrong is told, and the rest is tried
            finding = Finding(name, ok=True, what=attempt())
        except Exception as error:
            log.exception("the part “%s” failed", name)
            finding = Finding(name, ok=False, what=f"{type(error).__name__}: {error}")
            went_well = False
        tell(finding)
    logging.shutdown()
    if went_well:
        shutil.rmtree(data, ignore_errors=True)
    else:
        tell(Finding("log", ok=False, what=f"what failed is told in {data}"))
    return went_well


class _Trial:
    """The parts, on one data folder; each returns what it has seen, or raises."""

    def __init__(self, data: Path) -> None:
        self._data = data
        self._accounts = Accounts(data)
        self._item_id = ""

    def parts(self, *, with_window: bool) -> list[tuple[str, Callable[[], str]]]:
        """Return the parts by name, in their order: later ones need what earlier ones made."""
        parts: list[tuple[str, Callable[[], str]]] = [
            ("installation", _installation),
            ("libraries", _libraries),
            ("spelling", _spelling),
            ("keyring", _keyring),
            ("classroom", self._open_classroom),
            ("sync", partial(self._sync, self._courses)),
            ("write", self._write),
            ("send", partial(self._sync, self._sent)),
            ("read back", self._read_back),
            ("search", self._search),
            ("encryption", self._encrypt),
        ]
        if with_window:
            parts.append(("window", self._show_window))
        return parts

    def _open_classroom(self) -> str:
        sample = SampleClassroom(self._accounts, TokenVault())
        try:
            account = sample.start()
        finally:
            sample.stop()
        return f"{account.full_name} has signed in at {account.site_url}"

    def _sync(self, seen: Callable[[Workspace], str]) -> str:
        error = sync_quietly(self._accounts, self._accounts.all()[0], self._data)
        if error is not None:
            raise error
        return self._looked(seen)

    def _courses(self, workspace: Workspace) -> str:
        courses, forums = len(workspace.library.courses()), len(workspace.reading.forums())
        if not (courses and forums):
            raise UnexpectedFault("nothing came from the classroom")
        return f"{courses} courses with {forums} forums"

    def _write(self) -> str:
        return self._looked(self._reply)

    def _reply(self, workspace: Workspace) -> str:
        forums = workspace.reading.forums()
        general = next(each for each in forums if each.kind is ForumKind.GENERAL)
        known = workspace.reading.discussions(general.forum_id, limit=50, offset=0)
        discussion = next(each for each in known if each.can_reply and not each.locked)
        # A discussion has the id of its opening post.
        target = ReplyTarget(discussion_id=None, post_id=discussion.discussion_id)
        subject = workspace.writing.suggested_subject(target)
        item = workspace.writing.new_reply(target, Draft(subject, WORDS))
        self._item_id = workspace.writing.queue(item.item_id).item_id
        return f"a reply waits in “{discussion.title}”"

    def _sent(self, workspace: Workspace) -> str:
        item = workspace.writing.item(self._item_id)
        if item.state is not ItemState.SENT:
            raise UnexpectedFault(f"the reply is {item.state}")
        return "the reply is posted"

    def _read_back(self) -> str:
        return self._looked(self._found_in_its_discussion)

    def _found_in_its_discussion(self, workspace: Workspace) -> str:
        hits = [hit for hit in workspace.search.find(_WORD) if isinstance(hit, SearchHit)]
        if not hits:
            raise UnexpectedFault("the search does not find the reply")
        posts = workspace.reading.thread(hits[0].discussion_id).posts
        own = [post for post in posts if post.is_own and post.plain_text == WORDS]
        if len(own) != 1:
            raise UnexpectedFault(f"the reply is there {len(own)} times")
        return f"the reply is there once, among {len(posts)} posts"

    def _search(self) -> str:
        return self._looked(_hits)

    def _encrypt(self) -> str:
        return encrypt_and_open_again(self._data, _WORD)

    def _show_window(self) -> str:
        if _has_no_screen():
            raise UnexpectedFault("there is no screen here; --no-window leaves the window out")
        from ui.trial_window import show_and_close

        return show_and_close(self._data, _WINDOW_SECONDS)

    def _looked(self, look: Callable[[Workspace], str]) -> str:
        workspace = self._accounts.open(self._accounts.all()[0].account_id)
        try:
            return look(workspace)
        finally:
            workspace.close()


def _installation() -> str:
    kind = "packaged" if getattr(sys, "frozen", False) else "from source"
    return (
        f"Companion {version('companion-learning')}, {kind}, Python {platform.python_version()},"
        f" SQLite {sqlite3.sqlite_version}, {platform.platform(terse=True)}"
    )


def _libraries() -> str:
    """Use what brings data of its own: a package may have left that out."""
    seen = {
        "emoji": all(find_emoji("cat", language) for language in _LANGUAGES),
        "colours of code": 'class="'
        in legible_html(
            '<pre class="language-python">def one(): return 1</pre>',
            after_code=lambda _: "",
            formula_link=lambda _: "",
        ),
        "QR codes": bool(qr_matrix("companion")),
        "feeds": len(read_feed(_FEED, "https://example.org", datetime.now(UTC)).items) == 1,
    }
    missing = [name for name, works in seen.items() if not works]
    if missing:
        raise UnexpectedFault(f"without effect: {', '.join(missing)}")
    return ", ".join(seen)


def _spelling() -> str:
    languages = Spelling().languages()
    return ", ".join(languages) if languages else "no dictionaries on this computer"


def _keyring() -> str:
    if usable_keyring() is None:
        return "none on this computer: a sign-in lasts until the app ends"
    return "there is one; it is left alone"


def _hits(workspace: Workspace) -> str:
    hits = workspace.search.find("water", limit=1000)
    if not hits or workspace.search.find("xyzzyx"):
        raise UnexpectedFault("the search does not find what is there, or finds what is not")
    return f"{len(hits)} hits for “water”"


def _has_no_screen() -> bool:
    """Tell whether Qt would end the program, as it does on Linux without a screen."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform.startswith("linux") and not any(os.environ.get(name) for name in names)
