"""Exports what the person wrote into one file of their own, with own files beside it."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from companion.content.comment_text import comment_html
from companion.content.file_names import safe_name
from companion.content.markdown import ATTACHED, markdown_to_html
from companion.disk_errors import disk_error
from companion.domain.draft import ItemKind, ItemState
from companion.domain.export_form import ExportForm
from companion.domain.files import FileRole
from companion.domain.own_writing import OwnFile, OwnItem, OwnWriting
from companion.errors import StoreError
from companion.services.own_export_forms import ExportWords, as_html, as_markdown
from companion.services.own_export_json import as_json
from companion.store.comment_views import own_comments
from companion.store.journal_entries import journal_entries
from companion.store.own_events import own_notes
from companion.store.own_records import own_messages, own_posts
from companion.store.share_memory import shared_words
from companion.whole_file import write_whole

if TYPE_CHECKING:
    from collections.abc import Iterable

    from companion.domain.account import Account
    from companion.domain.draft import OutboxItem
    from companion.store.clock import Clock
    from companion.store.database import Database
    from companion.store.file_cache import FileCache
    from companion.store.file_vault import FileVault
    from companion.store.outbox_questions import OutboxQuestions


@dataclass(frozen=True, slots=True)
class Exported:
    """What an export holds. `folder` has copies of `files` own files; `missing` are not here."""

    path: Path
    folder: Path | None
    posts: int
    drafts: int
    messages: int
    files: int
    missing: int
    journal: int = 0


class OwnExport:
    """Exports the words of one account's person, and of nobody else.

    Of what others wrote it names courses, forums and discussions, and of an answered post who wrote
    it and its subject.
    """

    def __init__(
        self,
        account: Account,
        database: Database,
        outbox: OutboxQuestions,
        vault: FileVault,
        cache: FileCache,
        clock: Clock,
    ) -> None:
        self._account = account
        self._database = database
        self._outbox = outbox
        self._vault = vault
        self._cache = cache
        self._clock = clock

    def writing(self) -> OwnWriting:
        """Return all own posts and messages in the cache, and all that is not there yet."""
        items = self._outbox.items(set(ItemState) - {ItemState.DISCARDED})
        with self._database.reading() as connection:
            posts, messages = own_posts(connection), own_messages(connection)
            notes, shared = own_notes(connection), shared_words(connection)
            journal = journal_entries(connection)[::-1]
            comments = own_comments(connection)
        known = {post.remote_id for post in posts}
        said = {message.remote_id for message in messages}
        commented = {comment.remote_id for comment in comments}
        return OwnWriting(
            person=self._account.full_name,
            site_name=self._account.site_name,
            site_url=self._account.site_url,
            made_at=self._clock(),
            posts=posts,
            items=tuple(
                _own_item(item)
                for item in items
                if _is_told(item, commented if item.kind is ItemKind.COMMENT else known | said)
            ),
            messages=messages,
            notes=notes,
            shared=shared,
            journal=journal,
            comments=comments,
        )

    def save(self, path: Path, form: ExportForm, words: ExportWords | None = None) -> Exported:
        """Write everything to `path`, and copies of own files into a folder beside it.

        It is there whole or not at all: an earlier file stays as it is where this fails. Raises
        `StorageFull` or `StorageUnwritable`.
        """
        writing = self.writing()
        try:
            with tempfile.TemporaryDirectory(prefix=".export-", dir=path.parent) as room:
                copies = Path(room, "files")
                copies.mkdir()
                beside = _free_folder(path)
                copier = _Copier(self._cache, self._vault, copies, beside.name)
                writing = replace(
                    writing,
                    posts=tuple(replace(p, files=copier.from_site(p.files)) for p in writing.posts),
                    items=tuple(replace(i, files=copier.own(i.files)) for i in writing.items),
                )
                text = _text_of(writing, form, words or ExportWords())
                if copier.count:
                    copies.replace(beside)
            try:
                write_whole(path, text.encode())
            except StoreError:
                shutil.rmtree(beside, ignore_errors=True)
                raise
        except OSError as error:
            raise disk_error(error, path) from error
        return Exported(
            path=path,
            folder=beside if copier.count else None,
            posts=len(writing.posts),
            drafts=len(writing.items),
            messages=len(writing.messages),
            files=copier.count,
            missing=copier.missing,
            journal=len(writing.journal),
        )


class _Copier:
    """Copies own files into a folder; gives each file back with the place of its copy."""

    def __init__(self, cache: FileCache, vault: FileVault, folder: Path, shown: str) -> None:
        self._cache = cache
        self._vault = vault
        self._folder = folder
        self._shown = shown
        self.count = self.missing = 0

    def from_site(self, files: Iterable[OwnFile]) -> tuple[OwnFile, ...]:
        """Copy files of posts, as far as they are kept here."""
        return tuple(self._placed(file, is_own=False) for file in files)

    def own(self, files: Iterable[OwnFile]) -> tuple[OwnFile, ...]:
        """Copy files of drafts."""
        return tuple(self._placed(file, is_own=True) for file in files)

    def _placed(self, file: OwnFile, *, is_own: bool) -> OwnFile:
        name = f"{self.count + 1:03} {safe_name(file.name)}"
        target = self._folder / name
        if file.digest is None or not self._copied(file.digest, target, is_own=is_own):
            self.missing += 1
            return file
        self.count += 1
        return replace(file, saved_as=f"{self._shown}/{name}")

    def _copied(self, digest: str, target: Path, *, is_own: bool) -> bool:
        if not is_own:
            return self._cache.copy_to(digest, target)
        if not self._vault.has(digest):
            return False
        self._vault.copy_to(digest, target)
        return True


def _is_told(item: OutboxItem, there: set[str]) -> bool:
    """Return whether an item is told apart from what it became on the site."""
    if not item.kind.has_words:
        return False
    return item.state is not ItemState.SENT or (
        item.kind is not ItemKind.EDIT and item.remote_id not in there
    )


def _own_item(item: OutboxItem) -> OwnItem:
    files = tuple(
        OwnFile(
            name=file.name,
            mime_type=file.mime_type,
            size_bytes=file.size_bytes,
            address=f"{ATTACHED}{file.name}",
            inline=file.role is FileRole.INLINE,
            digest=file.digest,
        )
        for file in item.files
    )
    is_plain = item.kind is ItemKind.COMMENT
    html = comment_html(item.draft.body) if is_plain else markdown_to_html(item.draft.body)
    return OwnItem(item, html, files)


def _text_of(writing: OwnWriting, form: ExportForm, words: ExportWords) -> str:
    if form is ExportForm.JSON:
        from importlib.metadata import version  # noqa: PLC0415 - a start has no need of it

        return as_json(writing, f"Companion {version('companion-learning')}")
    return as_html(writing, words) if form is ExportForm.HTML else as_markdown(writing, words)


def _free_folder(path: Path) -> Path:
    """Return a name for the folder of files that nothing has yet."""
    number, folder = 1, path.with_name(f"{path.stem}-files")
    while folder.exists():
        number += 1
        folder = path.with_name(f"{path.stem}-files-{number}")
    return folder
