"""Files of courses, offline: wished for, fetched in order, kept up to date, removed."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest

from companion.domain.course import Keep
from companion.domain.files import FileState
from companion.domain.reason import ReasonCode
from companion.errors import NotFound, Offline, StorageFull
from sync.classroom.made_files import made_file
from sync.events import FileProgress, StoreChanged
from sync.limits import FileLimits
from tests.faults.faults import Change, CutAnswer, html_page
from tests.faults.http_messages import Answer

if TYPE_CHECKING:
    from companion.domain.course_files import CourseFile, CourseFileList
    from companion.services.course_files import CourseFiles
    from sync.events import SyncEvent
    from tests.faults.faults import When
    from tests.faults.http_messages import Request
    from tests.sync.world import ClassroomWorld

HANDBOOK = "hand-pump-handbook.pdf"
FORMS = "water-forms"
SIZE = len(made_file("pump-handbook"))
CONTENT = random.Random(11).randbytes(300_000)


@pytest.fixture
def synced(classroom: ClassroomWorld) -> ClassroomWorld:
    """A machine that has the texts of all courses."""
    assert classroom.device.sync().complete
    return classroom


def service(world: ClassroomWorld) -> CourseFiles:
    return world.device.workspace.course_files


def water(world: ClassroomWorld) -> CourseFileList:
    """The files of the course on water."""
    courses = world.device.workspace.library.courses()
    course_id = next(course.course_id for course in courses if "ater" in course.name)
    return service(world).files(course_id)


def files(world: ClassroomWorld) -> dict[str, CourseFile]:
    """The files of the course on water by their names, pictures within texts among them."""
    return {one.file.name: one for section in water(world).sections for one in section.files}


def states(world: ClassroomWorld) -> dict[str, FileState]:
    return {name: one.file.state for name, one in files(world).items() if not one.file.inline}


def here(world: ClassroomWorld, name: str) -> bytes | None:
    digest = files(world)[name].file.digest
    return None if digest is None else world.device.workspace.file_cache.content(digest)


def named(name: str, asked: list[Request] | None = None) -> When:
    """Requests for a file; they are also put into a list."""

    def is_it(request: Request) -> bool:
        is_file = request.path.endswith(f"/{name}")
        if is_file and asked is not None:
            asked.append(request)
        return is_file

    return is_it


def section_of(world: ClassroomWorld, name: str) -> int:
    return files(world)[name].section_id


def test_nothing_comes_unasked_and_a_picture_in_a_page_comes_with_the_choice_of_its_course(
    synced: ClassroomWorld,
) -> None:
    assert set(states(synced).values()) == {FileState.NOT_KEPT}
    page = next(one for one in files(synced).values() if one.file.inline)
    assert (page.activity_name, page.file.state) == ("How this course works", FileState.NOT_KEPT)
    synced.device.workspace.library.set_keep(water(synced).course_id, Keep.EVERYTHING)
    assert synced.device.sync().complete
    page = next(one for one in files(synced).values() if one.file.inline)
    assert page.file.state is FileState.KEPT
    assert page.file.size_bytes == 3559
    assert states(synced)[HANDBOOK] is FileState.NOT_KEPT
    assert synced.device.sync().files == 0


def test_picture_of_a_label_and_a_file_linked_from_it_are_known_by_the_addresses_of_the_text(
    synced: ClassroomWorld,
) -> None:
    html = (
        '<p><img src="@@PLUGINFILE@@/well.png" alt="A well"> Print the'
        ' <a href="@@PLUGINFILE@@/card.txt">card</a>.</p>'
    )
    synced.materials.put("water-label-map", "well.png", b"a picture", area="intro")
    synced.materials.put("water-label-map", "card.txt", b"a card", area="intro")
    synced.materials.say("water-label-map", html)
    synced.device.workspace.library.set_keep(water(synced).course_id, Keep.EVERYTHING)
    assert synced.device.sync(full=True).complete
    assert here(synced, "well.png") == b"a picture"
    card = files(synced)["card.txt"]
    assert (card.file.state, card.file.inline) == (FileState.NOT_KEPT, False)
    activity = card.activity_id
    assert activity is not None
    text = synced.device.workspace.outlines.page(activity).activity.description_html
    assert files(synced)["well.png"].file.address in text
    assert card.file.address in text
    service(synced).download_activity(activity)
    assert synced.device.sync().complete
    assert here(synced, "card.txt") == b"a card"


def test_one_file_is_asked_for_and_comes_whatever_the_limits(synced: ClassroomWorld) -> None:
    synced.device.files = FileLimits(unasked=False, largest_bytes=10, month_bytes_left=0)
    service(synced).download_file(files(synced)[HANDBOOK].file.address)
    synced.device.restart()
    assert states(synced)[HANDBOOK] is FileState.WAITING
    report = synced.device.sync()
    assert (report.complete, report.files) == (True, 1)
    content = here(synced, HANDBOOK)
    assert content is not None
    assert content.startswith(b"%PDF-1.4")
    assert set(states(synced).values()) == {FileState.KEPT, FileState.NOT_KEPT}
    with pytest.raises(NotFound):
        service(synced).download_file("https://academy.example/nothing")


def test_a_section_is_wished_for_below_a_size_and_what_comes_to_it_later_comes_too(
    synced: ClassroomWorld,
) -> None:
    service(synced).download_section(section_of(synced, HANDBOOK), largest_bytes=100_000)
    assert synced.device.sync().complete
    assert states(synced)["pump-log.csv"] is FileState.KEPT
    assert states(synced)["a-year-of-pump-logs.zip"] is FileState.KEPT
    assert states(synced)[HANDBOOK] is FileState.TOO_LARGE
    assert states(synced)["dose-card.txt"] is FileState.NOT_KEPT
    synced.device.restart()
    synced.materials.put(FORMS, "new-form.csv", b"a,b,c\n")
    synced.materials.put(FORMS, "large.bin", bytes(200_000))
    assert synced.device.sync(full=True).complete
    assert here(synced, "new-form.csv") == b"a,b,c\n"
    assert states(synced)["large.bin"] is FileState.TOO_LARGE


def test_a_whole_course_comes_in_its_order_and_then_costs_nothing(synced: ClassroomWorld) -> None:
    asked: list[str] = []
    synced.device.during = lambda event: note_address(asked, event)
    service(synced).download_course(water(synced).course_id)
    expected = [one.file.address for one in service(synced).queue().files]
    assert len(expected) == len(files(synced)) >= 8
    assert synced.device.sync().complete
    assert set(states(synced).values()) == {FileState.KEPT}
    # Two at a time: each begins when one of the two before it has ended.
    begun = list(dict.fromkeys(asked))
    assert all(abs(begun.index(each) - expected.index(each)) <= 1 for each in expected)
    assert service(synced).queue().files == ()
    assert synced.device.sync().files == 0


def note_address(asked: list[str], event: SyncEvent) -> None:
    if isinstance(event, FileProgress):
        asked.append(event.address)


def test_file_cut_in_the_middle_goes_on_from_there_and_the_rest_is_told(
    synced: ClassroomWorld,
) -> None:
    asked: list[Request] = []
    synced.proxy.plan(CutAnswer(after_bytes=200_000), named(HANDBOOK, asked), times=1)
    synced.proxy.plan(CutAnswer(after_bytes=0), named(HANDBOOK, asked), times=1)
    address = files(synced)[HANDBOOK].file.address
    service(synced).download_file(address)
    assert isinstance(synced.device.sync().error, Offline)
    (waiting,) = service(synced).queue().files
    assert waiting.file.state is FileState.FAILED
    assert 0 < waiting.done_bytes <= 200_000
    synced.device.restart()
    synced.proxy.heal()
    synced.proxy.plan(Change(lambda answer: answer), named(HANDBOOK, asked), times=None)
    service(synced).download_file(address)
    report = synced.device.sync()
    assert report.complete
    assert report.bytes_received < SIZE - waiting.done_bytes + 50_000
    assert b"\r\nrange: bytes=" in asked[-1].head.lower()
    assert here(synced, HANDBOOK) == synced.materials.content("water-handbook", HANDBOOK)
    told = [e for e in synced.device.events if isinstance(e, FileProgress) and e.total]
    assert told[-1].done == told[-1].total == SIZE


def test_file_that_changed_between_two_tries_comes_whole(synced: ClassroomWorld) -> None:
    synced.proxy.plan(CutAnswer(after_bytes=200_000), named(HANDBOOK), times=1)
    synced.proxy.plan(CutAnswer(after_bytes=0), named(HANDBOOK), times=None)
    address = files(synced)[HANDBOOK].file.address
    service(synced).download_file(address)
    assert isinstance(synced.device.sync().error, Offline)
    synced.proxy.heal()
    synced.materials.put("water-handbook", HANDBOOK, CONTENT)
    service(synced).download_file(address)
    assert synced.device.sync().complete
    assert here(synced, HANDBOOK) == CONTENT


@pytest.mark.parametrize("revision", [0, 1])
def test_changed_file_comes_again_and_the_old_one_is_used_until_it_is_whole(
    synced: ClassroomWorld, revision: int
) -> None:
    service(synced).download_file(files(synced)["pump-log.csv"].file.address)
    synced.device.sync()
    old = here(synced, "pump-log.csv")
    synced.materials.put(FORMS, "pump-log.csv", CONTENT, revision=revision)
    synced.proxy.plan(CutAnswer(after_bytes=100_000), named("pump-log.csv"), times=1)
    synced.proxy.plan(CutAnswer(after_bytes=0), named("pump-log.csv"), times=1)
    assert isinstance(synced.device.sync(full=True).error, Offline)
    (changed,) = service(synced).queue().files
    assert (changed.outdated, changed.file.state) == (True, FileState.KEPT)
    assert here(synced, "pump-log.csv") == old
    synced.proxy.heal()
    service(synced).resume_file(changed.file.address)
    report = synced.device.sync()
    assert (report.complete, report.files) == (True, 1)
    assert here(synced, "pump-log.csv") == CONTENT
    assert report.bytes_received < 300_000
    assert synced.device.sync(full=True).files == 0


def test_page_in_the_place_of_a_file_is_not_kept_and_a_retry_gets_the_file(
    synced: ClassroomWorld,
) -> None:
    address = files(synced)["pump-log.csv"].file.address
    service(synced).download_file(address)
    synced.proxy.plan(html_page(), named("pump-log.csv"), times=None)
    assert synced.device.sync().error is None
    (failed,) = service(synced).queue().files
    assert failed.file.state is FileState.FAILED
    assert failed.file.reason is not None
    assert failed.file.reason.code is ReasonCode.NOT_AS_LISTED
    synced.proxy.heal()
    assert synced.device.sync().files == 0
    service(synced).download_file(address)
    assert synced.device.sync().files == 1


@pytest.mark.parametrize(
    "last_modified",
    ["", "soon", "Wed, 01 Jan 2020 10:00:00 GMT", "Wed, 01 Jan 2020 10:00:00 -0000"],
)
def test_file_of_another_size_than_the_course_says_is_not_kept(
    synced: ClassroomWorld, last_modified: str
) -> None:
    def shorter(answer: Answer) -> Answer:
        left = {"content-length", "last-modified"}
        headers = [each for each in answer.headers if each[0].lower() not in left]
        told = (*headers, ("Last-Modified", last_modified))
        return Answer(answer.status, told, answer.body[:-1])

    synced.proxy.plan(Change(shorter), named(HANDBOOK), times=1)
    service(synced).download_file(files(synced)[HANDBOOK].file.address)
    report = synced.device.sync()
    assert [failure.name for failure in report.failures] == [HANDBOOK]
    assert states(synced)[HANDBOOK] is FileState.FAILED
    service(synced).resume_file(files(synced)[HANDBOOK].file.address)
    assert synced.device.sync().files == 1


def test_file_that_is_gone_says_so_and_holds_up_no_other(synced: ClassroomWorld) -> None:
    synced.materials.remove(FORMS, "pump-log.csv", quietly=True)
    service(synced).download_section(section_of(synced, HANDBOOK))
    report = synced.device.sync()
    assert report.error is None
    assert states(synced)["cash-book.csv"] is FileState.KEPT
    gone = files(synced)["pump-log.csv"].file
    assert gone.state is FileState.FAILED
    assert gone.reason is not None
    assert gone.reason.code is ReasonCode.TARGET_GONE


def test_full_disk_keeps_the_wish_and_leaves_no_half_file(
    synced: ClassroomWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = synced.device.workspace.file_cache

    def full(*_: object) -> bool:
        raise StorageFull("no room")

    service(synced).download_section(section_of(synced, HANDBOOK))
    monkeypatch.setattr(cache, "take_in", full)
    with pytest.raises(StorageFull):
        synced.device.sync()
    assert FileState.KEPT not in states(synced).values()
    monkeypatch.undo()
    assert synced.device.sync().complete
    assert states(synced)[HANDBOOK] is FileState.KEPT


def test_wishes_keep_to_the_room_and_say_what_does_not_fit(synced: ClassroomWorld) -> None:
    synced.device.files = FileLimits(budget_bytes=100_000)
    service(synced).download_course(water(synced).course_id)
    assert synced.device.sync().error is None
    assert states(synced)[HANDBOOK] is FileState.NO_ROOM
    assert states(synced)["pump-log.csv"] is FileState.KEPT
    synced.device.files = FileLimits()
    assert synced.device.sync().complete
    assert states(synced)[HANDBOOK] is FileState.KEPT


def test_wishes_wait_where_the_connection_costs(synced: ClassroomWorld) -> None:
    synced.device.files = FileLimits(unasked=False)
    service(synced).download_section(section_of(synced, HANDBOOK))
    assert synced.device.sync().files == 0
    assert states(synced)["pump-log.csv"] is FileState.WAITING


def test_a_file_is_paused_while_it_comes_and_goes_on_later(synced: ClassroomWorld) -> None:
    address = files(synced)[HANDBOOK].file.address

    def pause(event: SyncEvent) -> None:
        if isinstance(event, FileProgress) and event.address == address:
            synced.device.during = None
            service(synced).pause_file(address)
            assert synced.device.engine is not None
            assert synced.device.engine.look_again_at_files()

    service(synced).download_section(section_of(synced, HANDBOOK))
    synced.device.during = pause
    assert synced.device.sync().complete
    assert states(synced)[HANDBOOK] is FileState.PAUSED
    assert states(synced)["cash-book.csv"] is FileState.KEPT
    begun = files(synced)[HANDBOOK].done_bytes
    assert begun > 0
    assert synced.device.sync().files == 0
    service(synced).resume_file(address)
    report = synced.device.sync()
    assert report.bytes_received < SIZE - begun + 20_000
    assert states(synced)[HANDBOOK] is FileState.KEPT


def test_everything_is_paused_but_what_is_asked_for_then(synced: ClassroomWorld) -> None:
    service(synced).download_course(water(synced).course_id)
    service(synced).pause()
    synced.device.restart()
    assert service(synced).queue().is_paused
    assert set(states(synced).values()) == {FileState.PAUSED}
    assert synced.device.sync().files == 0
    service(synced).download_file(files(synced)["dose-card.txt"].file.address)
    assert synced.device.sync().files == 1
    service(synced).resume()
    assert synced.device.sync().complete
    assert set(states(synced).values()) == {FileState.KEPT}


def test_what_is_removed_stays_away_until_it_is_wanted_again_and_pinned_files_never_go(
    synced: ClassroomWorld,
) -> None:
    service(synced).download_course(water(synced).course_id)
    synced.device.sync()
    synced.device.workspace.files.keep(files(synced)["cash-book.csv"].file.address)
    service(synced).remove_file(files(synced)["dose-card.txt"].file.address)
    assert synced.device.sync(full=True).files == 0
    assert states(synced)["dose-card.txt"] is FileState.NOT_KEPT

    service(synced).remove_section(section_of(synced, HANDBOOK))
    assert states(synced)[HANDBOOK] is FileState.NOT_KEPT
    assert states(synced)["cash-book.csv"] is FileState.KEPT
    service(synced).remove_course(water(synced).course_id)
    assert water(synced).wish is None
    kept = [name for name, state in states(synced).items() if state is FileState.KEPT]
    assert kept == ["cash-book.csv"]
    assert synced.device.sync(full=True).files == 0
    stays = {files(synced)[name].file.digest for name in ("cash-book.csv", "the-place.png")}
    assert {path.name for path in (synced.device.folder / "cached-files").iterdir()} == stays

    service(synced).download_course(water(synced).course_id)
    assert synced.device.sync().complete
    assert set(states(synced).values()) == {FileState.KEPT}


def test_a_file_that_comes_tells_of_its_course(synced: ClassroomWorld) -> None:
    service(synced).download_file(files(synced)["dose-card.txt"].file.address)
    synced.device.events.clear()
    synced.device.sync()
    changes = [e.changes for e in synced.device.events if isinstance(e, StoreChanged)]
    assert any(water(synced).course_id in change.course_files for change in changes)


def test_wishes_stay_when_the_cache_is_cleared(synced: ClassroomWorld) -> None:
    service(synced).download_section(section_of(synced, HANDBOOK), largest_bytes=50_000)
    synced.device.sync()
    synced.device.workspace.storage.clear_all()
    assert files(synced) == {}
    assert synced.device.sync().complete
    assert states(synced)["pump-log.csv"] is FileState.KEPT
    section = next(one for one in water(synced).sections if one.wish is not None)
    assert section.wish is not None
    assert section.wish.largest_bytes == 50_000
