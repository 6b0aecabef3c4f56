"""What somebody finds who has the laptop: in its data folder, its logs, its temporary files."""

from __future__ import annotations

import os
import sqlite3
import stat
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.e2e.conftest import Laptop, School

READ = "Purpurreiher"
WRITTEN = "Regenpfeifer"
FULL_NAME = "Amina Diallo"

posix_only = pytest.mark.skipif(os.name == "nt", reason="rights of POSIX systems")


def a_story(school: School, laptop: Laptop) -> str:
    """Read and write words that nobody else uses; return the sign-in's token."""
    forum = school.holds.forum("water-ideas")
    school.holds.add_discussion_as("abebe", forum.id, f"{READ} ahead", f"<p>{READ} body</p>")
    temporary = laptop.folder / "tmp"
    temporary.mkdir(parents=True, mode=0o700)
    laptop.environment["TMPDIR"] = str(temporary)
    laptop.environment["XDG_RUNTIME_DIR"] = str(temporary)
    laptop.sign_in(school.url)
    laptop.ask("sync")
    (hit, *_) = laptop.ask("search", READ)
    laptop.ask("reply", str(hit["id"]), "--text", f"{WRITTEN} one")
    laptop.ask("sync")
    laptop.ask("reply", str(hit["id"]), "--text", f"{WRITTEN} two")
    laptop.ask("journal", "add", f"{WRITTEN} three")
    school.network.down()
    laptop.ask("sync", expect=4)
    school.network.up()
    laptop.run("search", "(((", expect=0)
    laptop.run("doctor", "--report", str(laptop.folder / "report.txt"))
    kept = (laptop.folder / "home").rglob("*")
    text = "".join(path.read_text() for path in kept if path.is_file())
    assert text, "the keyring of this test is a file beside the data folder"
    return text


def holding(word: str, folder: Path) -> list[str]:
    return sorted(
        str(path.relative_to(folder))
        for path in folder.rglob("*")
        if path.is_file() and word.encode() in path.read_bytes()
    )


def test_nothing_personal_is_in_logs_reports_or_temporary_files(
    school: School, laptop: Laptop
) -> None:
    a_story(school, laptop)
    data = laptop.folder / "data"
    assert holding(READ, data / "accounts"), "the story has to leave words in the database"
    (account,) = laptop.ask("accounts")
    for word in (READ, WRITTEN, account["full_name"]):
        assert holding(word, data / "logs") == []
        assert holding(word, laptop.folder / "tmp") == []
        assert word not in (laptop.folder / "report.txt").read_text()
    assert (data / "logs" / "companion.log").stat().st_size > 0


def test_token_is_nowhere_but_in_the_keyring(school: School, laptop: Laptop) -> None:
    a_story(school, laptop)
    with closing(sqlite3.connect(school.server.database_path)) as classroom:
        tokens = [str(row[0]) for row in classroom.execute("SELECT token FROM tokens")]
    assert tokens
    for token in tokens:
        assert holding(token, laptop.folder / "data") == []
        assert holding(token, laptop.folder / "tmp") == []


@pytest.mark.parametrize("encrypted", [False, True])
@posix_only
def test_everything_in_the_data_folder_is_the_persons_alone(
    school: School, laptop: Laptop, encrypted: bool
) -> None:
    before = os.umask(0o022)
    try:
        a_story(school, laptop)
        if encrypted:
            laptop.ask("encrypt", "1")
        laptop.ask("status")
    finally:
        os.umask(before)
    data = laptop.folder / "data"
    assert wider_than_ours(data) == {}


@posix_only
def test_data_folder_of_an_earlier_version_is_set_right(school: School, laptop: Laptop) -> None:
    a_story(school, laptop)
    data = laptop.folder / "data"
    beside = laptop.folder / "data" / "of-somebody-else.sh"
    beside.write_text("#!/bin/sh\n")
    beside.chmod(0o755)
    for path in (data / "accounts").rglob("*"):
        path.chmod(0o755 if path.is_dir() else 0o644)
    (data / "accounts").chmod(0o755)
    laptop.ask("accounts")
    assert wider_than_ours(data / "accounts") == {}
    assert stat.S_IMODE(beside.stat().st_mode) == 0o755, "what is not ours stays as it is"


def wider_than_ours(data: Path) -> dict[str, str]:
    found = {}
    for path in (data, *data.rglob("*")):
        rights = stat.S_IMODE(path.lstat().st_mode)
        if rights & 0o077 or (path.is_file() and rights & 0o111):
            found[str(path.relative_to(data))] = oct(rights)
    return found


def test_encrypted_laptop_goes_on_reading_writing_and_syncing(
    school: School, laptop: Laptop
) -> None:
    a_story(school, laptop)
    phrase = laptop.ask("encrypt", "1")["recovery_phrase"]
    data = laptop.folder / "data"
    for word in (READ, WRITTEN):
        assert holding(word, data) == []
        assert holding(word, laptop.folder / "tmp") == []
    report = laptop.ask("sync")
    assert (report["sent"], report["rejected"]) == (1, 0)
    assert len(school.holds.posts_by("amina")) >= 2
    assert laptop.ask("search", READ)
    laptop.ask("export", "--format", "json", str(laptop.folder / "mine.json"))
    assert WRITTEN in (laptop.folder / "mine.json").read_text()
    for word in (READ, WRITTEN, *phrase.split()[:1]):
        assert holding(word, data / "accounts") == []
    assert holding(phrase, laptop.folder / "data") == []


def test_encrypted_account_without_its_key_says_what_to_do_and_opens_by_its_phrase(
    school: School, laptop: Laptop
) -> None:
    a_story(school, laptop)
    phrase = laptop.ask("encrypt", "1")["recovery_phrase"]
    for path in (laptop.folder / "home").rglob("*"):
        if path.is_file():
            path.unlink()
    told = laptop.ask("status", expect=11)
    assert told["error"]["kind"] == "KeyMissing"
    assert "companion unlock" in str(told)
    assert "key is not in the keyring" in laptop.run("doctor", expect=6)
    wrong = laptop.ask("unlock", "1", "--phrase-stdin", typed="one two three\n", expect=6)
    assert wrong["error"]["kind"] == "PhraseWrong"
    laptop.ask("unlock", "1", "--phrase-stdin", typed=f"{phrase}\n")
    assert laptop.ask("search", READ)
    assert laptop.ask("recovery-phrase", "1")["recovery_phrase"] == phrase
    laptop.ask("decrypt", "1")
    assert holding(READ, laptop.folder / "data")


@pytest.mark.parametrize("encrypted", [False, True])
def test_wiped_account_is_gone_with_its_sign_in_and_its_key(
    school: School, laptop: Laptop, encrypted: bool
) -> None:
    a_story(school, laptop)
    if encrypted:
        laptop.ask("encrypt", "1")
    for answer in ("", "n\n"):
        laptop.run("wipe", "1", typed=answer, expect=130)
    assert len(laptop.ask("accounts")) == 1
    wiped = laptop.ask("wipe", "1", "--yes")
    assert wiped["was_encrypted"] is encrypted
    data = laptop.folder / "data"
    assert not list((data / "accounts").iterdir())
    assert laptop.ask("accounts") == []
    kept = [path.read_text() for path in (laptop.folder / "home").rglob("*") if path.is_file()]
    assert "amina" not in "".join(kept)
    assert all(section.count(" = ") == 0 for section in kept)
    laptop.ask("status", "--account", "1", expect=3)
