"""The package on a fresh Debian: installed, used offline, upgraded, removed. In this order."""

from __future__ import annotations

import json
import shutil
import subprocess
import tomllib
from contextlib import closing
from pathlib import Path
from sqlite3 import connect

import pytest
from alembic import command

from companion.domain.account import ServerKind
from companion.services.accounts import Accounts
from companion.store.migrations import HEAD
from companion.store.upgrade import alembic_config, schema_transaction
from tests.package.debian_root import PERSON, DebianRoot

ROOT = Path(__file__).parents[2]
PACKAGE = "companion-learning"
HOME = f"home/{PERSON}"
DATA = f"{HOME}/.local/share/companion"
ITEM = "7d1a3a1e-5f0c-4b7e-9a39-1d1c1a4c0001"
WORDS = "Wash it with sand, and wait for the sun."
WORDS_OF_THE_FIRST_REVISION = (
    "INSERT INTO course (id, remote_id, position, name, short_name, summary_html, kept)"
    " VALUES (1, '3', 0, 'Water', 'W', '', 1)",
    "INSERT INTO outbox_item (item_id, kind, state, subject, body, private, discussion_remote_id,"
    " origin_course, origin_forum, origin_discussion, origin_author, created_at, updated_at,"
    " queued_at, reason_server_code, reason_server_text)"
    f" VALUES ('{ITEM}', 'reply', 'queued', 'Re', '{WORDS}', 0, '100', '', '', '', '', 1, 2, 2,"
    " '', '')",
)

pytestmark = pytest.mark.timeout(900)


def test_it_installs_with_what_it_depends_on_and_tries_itself_offline(
    debian: DebianRoot, deb: Path, screen: str
) -> None:
    debian.install(deb)
    assert debian.run("companion", "--version", person=PERSON).split()[1] == version()
    told = debian.run("companion", "selftest", person=PERSON, offline=True, display=screen)
    print(told)
    assert told.count("ok  ") == 12
    assert "xcb" in told
    assert debian.run("dpkg", "--verify", PACKAGE) == ""


def test_desktops_find_the_app_its_links_and_its_packs(debian: DebianRoot, deb: Path) -> None:
    entry = (debian.folder / "usr/share/applications/companion.desktop").read_text("utf-8")
    assert "x-scheme-handler/companion;application/vnd.companion.pack;" in entry
    assert "libsqlite3" not in debian.run("dpkg-query", "-W", "-f", "${Depends}", PACKAGE)
    for place in (
        "usr/share/icons/hicolor/scalable/apps/companion.svg",
        "usr/share/icons/hicolor/48x48/apps/companion.png",
        "usr/share/mime/packages/companion.xml",
        "usr/share/metainfo/org.companion_learning.companion.metainfo.xml",
        "usr/share/man/man1/companion.1.gz",
        f"usr/share/doc/{PACKAGE}/copyright",
        "usr/lib/companion/_internal/licences/README.txt",
    ):
        assert (debian.folder / place).is_file() or "/usr/share/man" in f"/{place}", place


def test_the_command_line_reads_searches_and_posts(debian: DebianRoot, deb: Path) -> None:
    told = debian.run("sh", "-c", _STORY, person=PERSON, offline=True)
    lines = told.splitlines()
    assert lines[-1] == "the reply is on the site"


def test_an_older_version_is_replaced_and_what_was_written_with_it_waits_on(
    debian: DebianRoot, deb: Path, dist: Path, tmp_path: Path
) -> None:
    debian.run("apt-get", "purge", "-y", "-qq", PACKAGE)
    older = an_older_package(dist, tmp_path)
    debian.install(older)
    assert (debian.folder / "usr/lib/companion/_internal/of-an-older-version.txt").is_file()
    a_data_folder_of_the_first_revision(debian)

    debian.install(deb)

    assert not (debian.folder / "usr/lib/companion/_internal/of-an-older-version.txt").exists()
    asked = json.loads(debian.run("companion", "outbox", "list", "--json", person=PERSON))
    assert [(item["item_id"], item["text"], item["state"]) for item in asked] == [
        (ITEM, WORDS, "queued")
    ]
    database = debian.folder / DATA / "accounts/1/companion.db"
    with closing(connect(database)) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchone() == (HEAD,)
    assert list(database.parent.glob("companion.db*0001*")), "no copy from before the upgrade"


def test_what_was_written_stays_when_the_package_is_removed_and_purged(
    debian: DebianRoot, deb: Path
) -> None:
    of_the_system = ("usr", "etc", "var/lib/companion", "opt")
    debian.install(deb)
    before = debian.files(HOME)
    assert any(place.endswith("companion.db") for place in before)
    assert "usr/bin/companion" in debian.files("usr/bin")
    debian.run("apt-get", "remove", "-y", "-qq", PACKAGE)
    assert debian.files(HOME) == before
    # Nothing is left to purge; dpkg says so and is content, apt would not know the name.
    debian.run("dpkg", "--purge", PACKAGE)
    assert debian.files(HOME) == before
    left = {place for place in debian.files(*of_the_system) if "companion" in place.lower()}
    # The trigger of hicolor-icon-theme or shared-mime-info would leave caches, never files of ours.
    assert left == set()
    assert PACKAGE not in debian.run("dpkg-query", "-W", "-f", "${Package}\\n")


def version() -> str:
    return str(tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"])


def an_older_package(dist: Path, folder: Path) -> Path:
    """Return a package of version 0.0.1, with a file that later ones do not have."""
    app, share = folder / "companion", folder / "share"
    shutil.copytree(dist / "companion", app, symlinks=True)
    (app / "_internal/of-an-older-version.txt").write_text("old\n", encoding="utf-8")
    python = ROOT / ".venv-build/bin/python"
    environment = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "SOURCE_DATE_EPOCH": "1700000000"}
    for script, *arguments in (
        ("linux_share.py", str(share)),
        ("linux_deb.py", str(app), str(share), str(folder / "older.deb"), "0.0.1"),
    ):
        subprocess.run(
            [str(python), str(ROOT / "packaging" / script), *arguments],
            check=True,
            env=environment,
        )
    return folder / "older.deb"


def a_data_folder_of_the_first_revision(debian: DebianRoot) -> None:
    """Leave what somebody wrote with the first version in the person's folder."""
    data = debian.folder / DATA
    shutil.rmtree(data, ignore_errors=True)
    accounts = Accounts(data)
    account = accounts.add(
        kind=ServerKind.MOODLE,
        site_url="https://school.example",
        site_name="School",
        username="amina",
        full_name="Amina Diallo",
        remote_user_id="3",
    )
    path = accounts.folder_of(account.account_id) / "companion.db"
    with schema_transaction(path) as connection:
        command.upgrade(alembic_config(connection), "0001")
        for statement in WORDS_OF_THE_FIRST_REVISION:
            connection.exec_driver_sql(statement)
    debian.run("chown", "-R", f"{PERSON}:{PERSON}", f"/{HOME}")


_STORY = r"""
set -eu
data=$(mktemp -d) state=$(mktemp -d)
export COMPANION_DATA_DIR="$data"
companion classroom --state "$state" --json >"$state/said" &
served=$!
until [ -s "$state/said" ]; do kill -0 $served; sleep 0.2; done
url=$(sed -E 's/.*"url": "([^"]+)".*/\1/' "$state/said" | head -1)
printf amina-learns | companion add-account "$url" --username amina --password-stdin --no-keyring
token=$(perl -MIO::Socket::INET -e '
  my ($host, $port) = $ARGV[0] =~ m{//([^:]+):(\d+)};
  my $s = IO::Socket::INET->new(PeerAddr => $host, PeerPort => $port) or die;
  print $s "GET /login/token.php?username=amina&password=amina-learns&service=moodle_mobile_app",
    " HTTP/1.0\r\nHost: $host\r\n\r\n";
  local $/; print <$s> =~ /"token":\s*"([^"]+)"/' "$url")
echo "$token" | companion sync --token-stdin
companion courses
test -n "$(companion search water)"
forum=$(companion forums | awk '/general/ { print $1; exit }')
discussion=$(companion discussions "$forum" | awk 'NR == 2 { print $1 }')
companion reply "$discussion" --text "Quinqueremes of Nineveh"
echo "$token" | companion sync --token-stdin
test "$(companion search quinqueremes | wc -l)" -ge 1
companion doctor >/dev/null || test $? = 6
kill $served
rm -rf "$data" "$state"
echo "the reply is on the site"
"""
