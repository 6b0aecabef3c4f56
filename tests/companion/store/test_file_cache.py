"""Kept files of the site: what is wanted, what gives way, and what is sound."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from companion.domain.course import Keep
from companion.domain.files import FileState, FileVersion
from companion.domain.reason import Reason, ReasonCode
from companion.errors import NotFound, StorageUnwritable
from tests.companion import remote_values as said
from tests.companion.store_room import an_empty_room

if TYPE_CHECKING:
    from companion.store.cached_files import WantedFile
    from companion.store.file_cache import FileCache
    from tests.companion.store_room import StoreRoom

SITE = "https://academy.example"
MEGABYTE = 1_000_000
PICTURE = f"{SITE}/webservice/pluginfile.php/9/mod_forum/post/1001/pump.png"


def url(name: str) -> str:
    return f"{SITE}/{name}"


def cache(room: StoreRoom) -> FileCache:
    return room.workspace.file_cache


def keep_everything(room: StoreRoom) -> None:
    library = room.workspace.library
    library.choose({course.course_id: Keep.EVERYTHING for course in library.courses()})


def wanted(room: StoreRoom, largest: int = MEGABYTE) -> list[str]:
    return [file.address.removeprefix(f"{SITE}/") for file in cache(room).wanted(largest)]


def the_wanted(room: StoreRoom, address: str) -> WantedFile:
    return next(file for file in cache(room).wanted(0) if file.address == address)


def fetch(
    room: StoreRoom, address: str, content: bytes = b"content", budget: int = MEGABYTE
) -> bool:
    """Take in a file as if it had just been fetched."""
    file = the_wanted(room, address)
    cache(room).part_of(address).write_bytes(content)
    return cache(room).take_in(file, FileVersion('"1"', "Mon"), "image/png", budget)


@pytest.fixture
def full_room(reading_room: StoreRoom) -> StoreRoom:
    """A discussion whose opening post has a file, and whose replies have one and a picture."""
    posts = said.a_thread(2)
    html = f'<p>Look: <img src="{PICTURE}" alt="Pump"><img src="https://tracker.example/x.gif"></p>'
    first, second, third = posts
    reading_room.pulls(
        [
            replace(first, attachments=(said.a_file("old.jpg"),)),
            replace(second, body_html=html),
            replace(third, attachments=(said.a_file("new.jpg"),)),
        ]
    )
    return reading_room


def test_files_come_only_where_everything_of_a_course_is_kept(full_room: StoreRoom) -> None:
    room = full_room
    assert wanted(room) == []
    keep_everything(room)
    assert wanted(room) == ["new.jpg", PICTURE.removeprefix(f"{SITE}/"), "old.jpg"]
    library = room.workspace.library
    library.set_keep(library.courses()[0].course_id, Keep.OFF)
    assert wanted(room) == []


def test_pictures_of_other_sites_are_never_wanted(full_room: StoreRoom) -> None:
    keep_everything(full_room)
    assert not any("tracker" in address for address in wanted(full_room))
    with pytest.raises(NotFound):
        cache(full_room).ask("https://tracker.example/x.gif")


def test_attachment_of_another_site_is_not_fetched_even_if_it_is_asked_for(
    reading_room: StoreRoom,
) -> None:
    room = reading_room
    elsewhere = said.a_file("a.jpg", url="https://academy.example.evil.example/a.jpg")
    room.pulls(said.a_thread(0, attachments=(elsewhere,)))
    keep_everything(room)
    cache(room).ask(elsewhere.url)
    assert wanted(room) == []


def test_large_files_come_only_if_they_are_asked_for(full_room: StoreRoom) -> None:
    room = full_room
    keep_everything(room)
    assert url("new.jpg") not in [file.address for file in cache(room).wanted(1_000)]
    assert state(room, "new.jpg") is FileState.TOO_LARGE
    cache(room).ask(url("new.jpg"))
    assert wanted(room, 1_000)[0] == "new.jpg"
    assert state(room, "new.jpg") is FileState.WAITING


def test_file_asked_for_in_a_course_of_text_comes_first_and_once(full_room: StoreRoom) -> None:
    room = full_room
    cache(room).ask(url("old.jpg"))
    assert wanted(room) == ["old.jpg"]
    assert fetch(room, url("old.jpg"))
    assert wanted(room) == []
    assert state(room, "old.jpg") is FileState.KEPT


def test_thread_says_how_its_files_stand(full_room: StoreRoom) -> None:
    room = full_room
    keep_everything(room)
    cache(room).wanted(MEGABYTE)
    fetch(room, url("old.jpg"))
    states = [a.state for post in room.posts() for a in post.attachments]
    assert states == [FileState.KEPT, FileState.WAITING]
    thread = room.workspace.reading.thread(room.discussion().discussion_id)
    assert thread.files[PICTURE].state is FileState.WAITING
    assert thread.files[PICTURE].name == "pump.png"


def test_file_that_failed_waits_its_time_unless_it_is_asked_for(full_room: StoreRoom) -> None:
    room = full_room
    keep_everything(room)
    later = room.clock() + timedelta(hours=1)
    cache(room).note_failure(url("new.jpg"), Reason(ReasonCode.TARGET_GONE, "filenotfound"), later)
    assert "new.jpg" not in wanted(room)
    assert state(room, "new.jpg") is FileState.FAILED
    room.clock.turn(hours=2)
    assert wanted(room)[0] == "new.jpg"
    cache(room).note_failure(url("new.jpg"), Reason(ReasonCode.OTHER), room.clock() + timedelta(1))
    cache(room).ask(url("new.jpg"))
    assert wanted(room)[0] == "new.jpg"
    assert cache(room).failures(url("new.jpg")) == 0


def test_time_to_wait_of_a_clock_that_was_wrong_does_not_count(full_room: StoreRoom) -> None:
    keep_everything(full_room)
    far = full_room.clock() + timedelta(days=400)
    cache(full_room).note_failure(url("new.jpg"), Reason(ReasonCode.OTHER), far)
    assert "new.jpg" in wanted(full_room)


def test_file_of_a_post_that_was_edited_is_looked_at_again(full_room: StoreRoom) -> None:
    room = full_room
    keep_everything(room)
    fetch(room, url("new.jpg"))
    posts = said.a_thread(2)
    edited = replace(posts[2], attachments=(said.a_file("new.jpg"),), modified_at=said.minutes(600))
    room.answers([posts[0], posts[1], edited])
    file = the_wanted(room, url("new.jpg"))
    assert file.known == FileVersion('"1"', "Mon")
    cache(room).note_unchanged(file)
    assert url("new.jpg") not in [file.address for file in cache(room).wanted(0)]


def test_two_addresses_with_the_same_content_take_its_room_once(full_room: StoreRoom) -> None:
    room = full_room
    keep_everything(room)
    fetch(room, url("new.jpg"), b"same")
    fetch(room, url("old.jpg"), b"same")
    assert (cache(room).figures().files, cache(room).figures().size_bytes) == (1, 4)
    cache(room).clear()
    assert state(room, "new.jpg") is not FileState.KEPT
    assert list((room.folder / "cached-files").iterdir()) == []


def test_older_file_takes_no_room_from_a_newer_one_and_a_newer_takes_it(
    full_room: StoreRoom,
) -> None:
    room = full_room
    keep_everything(room)
    assert fetch(room, PICTURE, b"x" * 60, budget=100)
    older = the_wanted(room, url("old.jpg"))
    assert not cache(room).has_room(older, 100)
    assert not fetch(room, url("old.jpg"), b"y" * 60, budget=100)
    assert room.workspace.files.file(PICTURE).state is FileState.KEPT
    assert fetch(room, url("new.jpg"), b"z" * 60, budget=100)
    assert room.workspace.files.file(PICTURE).state is FileState.WAITING


def test_size_of_what_found_no_room_is_known_from_then_on(full_room: StoreRoom) -> None:
    room = full_room
    keep_everything(room)
    fetch(room, url("new.jpg"), b"x" * 60, budget=100)
    assert not fetch(room, PICTURE, b"y" * 60, budget=100)
    assert not cache(room).has_room(the_wanted(room, PICTURE), 100)


def test_pinned_file_never_goes_and_one_asked_for_is_kept_beside_it(full_room: StoreRoom) -> None:
    room = full_room
    keep_everything(room)
    cache(room).pin(url("old.jpg"), on=True)
    assert fetch(room, url("old.jpg"), b"x" * 90, budget=100)
    assert not fetch(room, url("new.jpg"), b"y" * 60, budget=100)
    cache(room).ask(url("new.jpg"))
    assert fetch(room, url("new.jpg"), b"y" * 60, budget=100)
    assert cache(room).trim(100) == 0
    assert room.workspace.files.file(url("new.jpg")).pinned
    cache(room).pin(url("new.jpg"), on=False)
    assert cache(room).trim(100) == 1
    assert [state(room, name) for name in ("old.jpg", "new.jpg")] == [
        FileState.KEPT,
        FileState.WAITING,
    ]
    cache(room).pin(url("old.jpg"), on=False)
    cache(room).clear()
    assert cache(room).figures().size_bytes == 0


def test_one_file_that_is_larger_than_the_budget_costs_no_other_and_stays(
    full_room: StoreRoom,
) -> None:
    room = full_room
    for name in ("old.jpg", "new.jpg"):
        cache(room).ask(url(name))
    assert fetch(room, url("old.jpg"), b"x" * 90, budget=100)
    assert fetch(room, url("new.jpg"), b"y" * 600, budget=100)
    assert cache(room).trim(100) == 0
    assert [state(room, name) for name in ("old.jpg", "new.jpg")] == [FileState.KEPT] * 2
    cache(room).clear()
    assert [state(room, name) for name in ("old.jpg", "new.jpg")] == [
        FileState.NOT_KEPT,
        FileState.KEPT,
    ]
    room.workspace.files.let_go(url("new.jpg"))
    assert cache(room).trim(100) == 1
    assert state(room, "new.jpg") is FileState.NOT_KEPT


@pytest.mark.parametrize("damage", ["missing", "short", "changed"])
def test_damaged_or_missing_file_is_wanted_again(full_room: StoreRoom, damage: str) -> None:
    room = full_room
    keep_everything(room)
    fetch(room, url("new.jpg"), b"the right bytes")
    digest = room.workspace.files.file(url("new.jpg")).digest
    assert digest is not None
    path = cache(room).contents.place(digest)
    if damage == "missing":
        path.unlink()
    else:
        path.write_bytes(b"the wrong bytes" if damage == "changed" else b"the ri")
    assert room.workspace.files.open_copy(url("new.jpg")) is None
    assert state(room, "new.jpg") is FileState.WAITING
    assert "new.jpg" in wanted(room)
    assert not path.exists()


def test_tidying_removes_what_nothing_names_and_keeps_the_rest(full_room: StoreRoom) -> None:
    room = full_room
    keep_everything(room)
    fetch(room, url("new.jpg"))
    cache(room).part_of(PICTURE).write_bytes(b"beg")
    cache(room).note_begun(PICTURE, FileVersion('"2"'), 6)
    stray = room.folder / "cached-files" / ("0" * 64)
    stray.write_bytes(b"stray")
    cache(room).tidy()
    assert not stray.exists()
    assert cache(room).part_of(PICTURE).exists()
    assert the_wanted(room, PICTURE).begun == FileVersion('"2"')
    room.answers(said.a_thread(0))
    cache(room).tidy()
    assert list((room.folder / "cached-files").iterdir()) == []


def test_folder_that_cannot_be_written_says_so(full_room: StoreRoom) -> None:
    (full_room.folder / "cached-files").write_text("in the way")
    with pytest.raises(StorageUnwritable):
        cache(full_room).part_of(PICTURE)


def test_texts_of_an_earlier_version_get_their_pictures_noted(full_room: StoreRoom) -> None:
    room = full_room
    with room.workspace.database.writing(durable=False) as connection:
        connection.execute("DELETE FROM post_picture")
        connection.execute("UPDATE fact SET value = '1' WHERE name = 'cleaner_version'")
    room.reopen()
    keep_everything(room)
    assert PICTURE in [file.address for file in cache(room).wanted(0)]


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    moves=st.lists(
        st.tuples(
            st.sampled_from(["fetch", "ask", "pin", "unpin", "use", "trim"]),
            st.integers(0, 5),
            st.integers(1, 70),
        ),
        max_size=25,
    )
)
def test_budget_holds_whatever_happens_and_what_is_pinned_stays(
    tmp_path_factory: pytest.TempPathFactory, moves: list[tuple[str, int, int]]
) -> None:
    room = an_empty_room(tmp_path_factory.mktemp("room") / "account")
    try:
        budget = 100
        room.has_forums("30")
        posts = said.a_thread(6)
        files = [said.a_file(f"{number}.jpg", size_bytes=0) for number in range(6)]
        room.pulls(
            [posts[0]]
            + [
                replace(post, attachments=(file,))
                for post, file in zip(posts[1:], files, strict=True)
            ]
        )
        keep_everything(room)
        for number, (move, place, size) in enumerate(moves):
            address = files[place].url
            pinned = {file.address for file in room.workspace.files.all() if kept_for_good(file)}
            if move == "fetch" and address in [file.address for file in cache(room).wanted(0)]:
                asked = the_wanted(room, address).asked
                kept = fetch(room, address, bytes([place, number]) * size, budget)
                assert kept or not asked
                if not asked and kept:
                    assert cache(room).figures().size_bytes <= budget
            elif move == "ask":
                room.workspace.files.ask(address)
            elif move in {"pin", "unpin"}:
                cache(room).pin(address, on=move == "pin")
                pinned.discard(address)
            elif move == "use":
                cache(room).note_use(address)
            elif move == "trim":
                cache(room).trim(budget)
                figures = cache(room).figures()
                beyond = figures.pinned_bytes if figures.pinned_bytes > budget else 0
                assert figures.size_bytes <= budget + beyond
            still = {file.address for file in room.workspace.files.all() if kept_for_good(file)}
            assert pinned <= still
            on_disk = sum(p.stat().st_size for p in (room.folder / "cached-files").glob("*"))
            assert on_disk == cache(room).figures().size_bytes
    finally:
        room.close()


def kept_for_good(file: object) -> bool:
    return bool(getattr(file, "pinned", False) and getattr(file, "digest", None))


def state(room: StoreRoom, name: str) -> FileState:
    return room.workspace.files.file(url(name)).state
