"""The text for those who help: it has the figures, and nobody's words, names or secrets."""

from __future__ import annotations

import tempfile
from contextlib import closing
from dataclasses import fields
from pathlib import Path
from string import ascii_letters, ascii_lowercase, digits
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from companion.app_paths import log_folder
from companion.domain.account import ServerKind
from companion.domain.draft import Draft
from companion.domain.remote import RemotePerson
from companion.errors import StorageUnwritable
from companion.logs import LOG_FILE
from companion.redaction import redacted
from companion.services.accounts import Accounts
from companion.services.diagnostics import PRIVATE_SETTINGS, diagnostics, save_text
from companion.settings import Settings, save_settings
from companion.store.course_records import apply_courses
from companion.store.database import connect
from companion.store.forum_intake import apply_forums, apply_listing
from companion.store.journal import remember_site
from companion.store.post_intake import apply_posts
from companion.store.writing_memory import put_template
from tests.companion import remote_values as said

if TYPE_CHECKING:
    from companion.services.workspace import Workspace

TOLD_SETTINGS = {
    "language", "text_scale", "theme", "accent", "contrast", "motion", "work_offline",
    "sync_every_minutes", "settle_seconds", "undo_send_seconds", "catalogue_check_minutes",
    "listing_check_hours", "thread_check_hours", "on_metered", "monthly_budget_megabytes",
    "file_cache_megabytes", "largest_file_megabytes", "quiet_from", "quiet_until", "notify",
    "notices_show_text", "is_quiet", "stays_in_tray", "told_of_tray", "starts_at_login",
    "starts_hidden", "counts_in_title", "badge", "tells_absence", "remind_before_hours",
    "offers_starters", "titles_show_names", "last_account",
}  # fmt: skip
"""Each was looked at: it cannot say anything about anybody."""


def an_account(data: Path, name: str = "Amina Diallo", username: str = "amina") -> Workspace:
    accounts = Accounts(data)
    account = accounts.add(
        kind=ServerKind.MOODLE,
        site_url="https://academy.example/learn",
        site_name="The Academy",
        username=username,
        full_name=name,
        remote_user_id="7",
    )
    return accounts.open(account.account_id)


def writes(workspace: Workspace, subject: str, body: str) -> None:
    """Queue a discussion in a forum of the course."""
    with workspace.database.writing(durable=False) as connection:
        apply_courses(connection, [said.a_course()], said.NOON)
        apply_forums(connection, [said.a_forum()], said.NOON)
    forum = workspace.reading.forums()[0].forum_id
    item = workspace.writing.new_discussion(forum, Draft(subject, body))
    workspace.writing.queue(item.item_id)


def logs(data: Path, *lines: str) -> None:
    log_folder(data).mkdir(parents=True, exist_ok=True)
    (log_folder(data) / LOG_FILE).write_text("\n".join(lines), "utf-8")


def test_it_tells_versions_settings_figures_states_and_the_log(tmp_path: Path) -> None:
    with closing(an_account(tmp_path)) as workspace:
        writes(workspace, "Lids", "Which ones?")
        with workspace.database.writing(durable=False) as connection:
            remember_site(
                connection,
                '{"functions": ["core_star", "evil <b>"], "upload_limit_bytes": 9, "salt": "s"}',
            )
    save_settings(tmp_path, Settings(sync_every_minutes=45))
    logs(tmp_path, "INFO sync.engine: sync ended (whole): 1.0 s", "WARNING x: it broke")
    text = diagnostics(tmp_path, {"Qt": "6.9"}, [("keyring", False)])
    for line in (
        "Companion: 0.",
        "Python: 3.",
        "SQLite: 3.",
        "Qt: 6.9",
        "sync_every_minutes: 45",
        "site: https://academy.example\n",
        "outbox: 1 discussion queued",
        "course 1",
        "site offers: core_star\n",
        "upload limit: 9",
        "keyring: NOT WELL",
        "WARNING x: it broke",
    ):
        assert line in text
    assert text.count("sync ended (whole)") == 2


def test_a_database_that_cannot_be_read_is_said_so(tmp_path: Path) -> None:
    with closing(an_account(tmp_path)) as workspace:
        path = workspace.database.path
    path.write_bytes(b"not a database at all, and long enough to be looked at" * 20)
    assert "database cannot be read: SQLITE_NOTADB" in diagnostics(tmp_path)
    path.unlink()
    assert "database there is no file" in diagnostics(tmp_path)


def test_a_file_that_lacks_a_part_does_not_keep_the_rest_from_being_told(tmp_path: Path) -> None:
    with closing(an_account(tmp_path)) as workspace:
        path = workspace.database.path
    with closing(connect(path)) as connection:
        connection.execute("DELETE FROM alembic_version")
        assert "revision: \n" in diagnostics(tmp_path)
        connection.execute("DROP TABLE traffic")
    text = diagnostics(tmp_path)
    assert "database cannot be read: SQLITE_ERROR" in text
    assert "sync_every_minutes" in text


def test_every_setting_is_known_to_be_harmless_or_left_out(tmp_path: Path) -> None:
    assert {each.name for each in fields(Settings)} == TOLD_SETTINGS | PRIVATE_SETTINGS
    text = diagnostics(tmp_path)
    assert [name for name in TOLD_SETTINGS if f"\n{name}: " not in text] == []


NAMES = st.text(ascii_lowercase, min_size=5, max_size=9).map(lambda name: f"zq{name}")
WORDS = st.text(ascii_letters, min_size=6, max_size=20).map(lambda words: f"QX{words}")
TOKENS = st.text("0123456789abcdef", min_size=32, max_size=32) | st.text(
    ascii_letters + digits, min_size=40, max_size=64
).filter(lambda token: any(c in digits for c in token) and any(c in ascii_letters for c in token))
ENTRIES = st.sampled_from(
    [
        "DEBUG a: https://academy.example/server.php?wstoken={token}&x=1 failed",
        "INFO a: token is {token}",
        "ERROR a: refused {token} for {username} ({name})",
        "INFO a: {username}@mail.example wrote from /home/{username}/x",
        "INFO a: https://{username}:{token}@academy.example/",
        "INFO a: C:\\Users\\{username}\\x, {name}",
    ]
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    token=TOKENS,
    username=NAMES,
    name=NAMES.map(lambda name: f"{name.title()} O'Zq{name}"),
    peer=NAMES,
    words=st.tuples(WORDS, WORDS, WORDS, WORDS),
    entries=st.lists(ENTRIES, min_size=1, max_size=6),
)
def test_no_token_word_or_name_of_anybody_is_in_it(
    token: str,
    username: str,
    name: str,
    peer: str,
    words: tuple[str, str, str, str],
    entries: list[str],
) -> None:
    title, body, draft, search = words
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder)
        with closing(an_account(data, name, username)) as workspace:
            writes(workspace, draft, f"{draft} {token}")
            author = RemotePerson("12", peer)
            posts = [said.an_opening_post(subject=title, body_html=f"<p>{body}</p>", author=author)]
            with workspace.database.writing(durable=False) as connection:
                forum_id = workspace.reading.forums()[0].forum_id
                apply_listing(connection, forum_id, [said.a_discussion(posts)], None)
                apply_posts(connection, "100", posts, said.NOON)
                put_template(connection, title, body)
                remember_site(
                    connection,
                    f'{{"username": "{username}", "token_digest": "{token}", "functions": []}}',
                )
                connection.execute(
                    "UPDATE outbox_item SET reason_server_text = ?, reason_server_code = ?",
                    (body, token),
                )
            workspace.search.save(search, search)
        save_settings(data, Settings(open_windows=f'[{{"words": "{search}"}}]'))
        logs(data, *(each.format(token=token, username=username, name=name) for each in entries))
        text = diagnostics(data, {"screen": f"at /home/{username}"}).casefold()
    hidden = (token, username, name, peer, *words)
    assert [each for each in hidden if each.casefold() in text] == []


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("wrote to amina.d+x@mail.example.org today", "wrote to … today"),
        ("a 0123456789abcdef01234567 b", "a … b"),
        ("a 0123456789abcdef0123456 b", "a 0123456789abcdef0123456 b"),
        ("GET https://a.example/x?id=3&u=me#p1 200", "GET https://a.example/x?… 200"),
        ("at /home/amina/.local/share", "at /home/…/.local/share"),
        ("core_course_get_updates_since_then", "core_course_get_updates_since_then"),
        (f"{Path.home()}/data/x", "~/data/x"),
    ],
)
def test_what_could_be_a_secret_is_blotted_out(text: str, left: str) -> None:
    assert redacted(text) == left


def test_the_longest_name_goes_first_and_a_letter_is_no_name() -> None:
    assert redacted("Amina Diallo and Amina", ["Amina", "Amina Diallo", "a", ""]) == "… and …"


def test_it_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    save_text(tmp_path / "a.txt", "one")
    save_text(tmp_path / "a.txt", "two")
    (tmp_path / "b.txt").mkdir()
    with pytest.raises(StorageUnwritable):
        save_text(tmp_path / "b.txt", "three")
    assert sorted(each.name for each in tmp_path.iterdir()) == ["a.txt", "b.txt"]
    assert (tmp_path / "a.txt").read_text("utf-8") == "two"
