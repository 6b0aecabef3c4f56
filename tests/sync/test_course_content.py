"""What courses hold, offline: outlines, pages, books and files, and ticks on their way."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest

from companion.domain.course import Completion, Keep
from companion.errors import ContractBroken, NotAllowed, NotFound
from sync.events import SyncPhase, SyncProgress
from sync.http_session import AnswerTooLarge
from tests.companion.remote_values import a_section, an_activity
from tests.faults.faults import Change, CutAnswer, LoseAnswer, Replace, calling, cut_json
from tests.faults.http_messages import page
from tests.sync.deeds import lost_once
from tests.sync.world import BATCH, MemoryWorld

if TYPE_CHECKING:
    from pathlib import Path

    from companion.domain.course_content import Activity, ActivityPage
    from tests.sync.device import Device
    from tests.sync.interposed import Moment
    from tests.sync.world import ClassroomWorld

CONTENTS = "core_course_get_contents"
TICK = "core_completion_update_activity_completion_status_manually"
FILES = "webservice/pluginfile.php"


def activities(device: Device) -> dict[str, Activity]:
    """All activities that the machine knows, by their names."""
    outlines = device.workspace.outlines
    return {
        activity.name: activity
        for course in device.workspace.library.courses()
        for section in outlines.outline(course.course_id).sections
        for activity in section.activities
    }


def opened(device: Device, name: str) -> ActivityPage:
    return device.workspace.outlines.page(activities(device)[name].activity_id)


def test_after_the_first_sync_a_course_can_be_read_offline(classroom: ClassroomWorld) -> None:
    device = classroom.device
    assert device.sync().complete
    classroom.proxy.close()
    water = device.workspace.library.courses()[-1]
    outline = device.workspace.outlines.outline(water.course_id)
    assert outline.sections[0].name == "Welcome"
    assert outline.read_at is not None

    how = opened(device, "How this course works")
    assert how.html is not None
    assert "What you need" in how.html
    assert how.activity.can_tick
    label = activities(device)["Before you read"]
    assert label.kind == "label"
    assert "Before you read:" in label.description_html
    book = opened(device, "Springs, wells, rain and rivers")
    assert [chapter.title for chapter in book.chapters][:2] == [
        "Springs",
        "Dug wells and boreholes",
    ]
    assert all(chapter.html for chapter in book.chapters)
    assert "eye" in (book.chapters[0].html or "")
    assert "Four short chapters" in book.activity.description_html
    forms = opened(device, "Forms for the committee")
    assert [file.name for file in forms.files][:2] == ["pump-log.csv", "cash-book.csv"]
    card = opened(device, "First aid card (PDF)")
    assert [(file.mime_type, file.size_bytes > 0) for file in card.files] == [
        ("application/pdf", True)
    ]
    assert "token" not in card.files[0].address
    film = activities(device)["Watch: changing the cup seals of a hand pump"]
    assert film.target == "https://films.field-academy.example/cup-seals"
    forum = activities(device)["Ideas, tips and hints"]
    assert forum.forum_id in {one.forum_id for one in device.workspace.reading.forums()}
    assert activities(device)["Check yourself: safe or not safe?"].due_at is not None


def test_a_sync_without_news_reads_no_content(classroom: ClassroomWorld) -> None:
    classroom.device.sync()
    classroom.proxy.asked.clear()
    assert classroom.device.sync().requests == 1
    assert set(classroom.proxy.asked) == {BATCH}


def test_outlines_come_after_the_words_of_the_forums_in_one_request(tmp_path: Path) -> None:
    world = MemoryWorld(tmp_path)
    world.discussion(replies=2)
    world.site.add_course("Farming")
    world.device.sync()
    operations = world.site.operations
    assert operations.count("outlines") == 1
    assert operations.index("outlines") > max(
        number for number, one in enumerate(operations) if one in ("discussions", "posts")
    )
    world.close()


def test_a_changed_page_is_read_when_the_news_hint_at_it(classroom: ClassroomWorld) -> None:
    device = classroom.device
    device.sync()
    classroom.control.change_page("water-how", "<p>Read it <script>x()</script>anew.</p>")
    assert device.sync(asked=False).complete
    assert opened(device, "How this course works").html == "<p>Read it anew.</p>"


def test_what_hints_at_nothing_is_seen_when_the_person_asks_an_hour_later(tmp_path: Path) -> None:
    world = MemoryWorld(tmp_path)
    world.discussion()
    world.device.sync()
    world.turn(30 * 60)
    world.device.sync()
    world.turn(31 * 60)
    world.device.sync(asked=False)
    assert world.site.operations.count("outlines") == 1
    world.device.sync()
    assert world.site.operations.count("outlines") == 2
    world.close()


def test_a_hint_outlives_a_sync_that_breaks_off_before_the_outline(tmp_path: Path) -> None:
    world = MemoryWorld(tmp_path)
    world.discussion()
    world.device.sync()
    world.turn(10)
    world.site.content_changed[world.course] = world.site.now()
    world.turn(10)
    world.plan = lost_once("outlines", after=False)
    assert world.device.sync(asked=False).error is not None
    world.plan = None
    world.turn(10)
    assert world.device.sync(asked=False).complete
    assert world.site.operations.count("outlines") == 2
    world.close()


def test_an_activity_that_was_removed_goes_with_a_whole_answer(classroom: ClassroomWorld) -> None:
    device = classroom.device
    device.sync()
    gone = opened(device, "Forms for the committee").activity
    kept = activities(device)["How this course works"]
    classroom.control.remove_module("water-forms")
    device.sync(full=True)
    with pytest.raises(NotFound):
        device.workspace.outlines.page(gone.activity_id)
    assert activities(device)["How this course works"].activity_id == kept.activity_id


def test_a_course_that_is_not_kept_is_not_read(classroom: ClassroomWorld) -> None:
    device = classroom.device
    device.sync()
    library = device.workspace.library
    for course in library.courses():
        library.set_keep(course.course_id, Keep.OFF)
    classroom.control.change_page("water-how", "<p>Not for you.</p>")
    device.sync(full=True)
    assert "What you need" in (opened(device, "How this course works").html or "")


def test_a_tick_shows_at_once_and_reaches_the_site_with_the_next_sync(
    classroom: ClassroomWorld,
) -> None:
    device = classroom.device
    device.sync()
    reading = activities(device)["How this course works"]
    item = device.workspace.outlines.tick(reading.activity_id)
    shown = activities(device)["How this course works"]
    assert (shown.completion, shown.tick_waits) == (Completion.DONE, True)
    assert not classroom.control.is_done("amina", "water-how")

    assert device.sync().sent == 1
    assert classroom.control.is_done("amina", "water-how")
    assert device.state(item.item_id) == "sent"
    shown = activities(device)["How this course works"]
    assert (shown.completion, shown.tick_waits) == (Completion.DONE, False)
    device.workspace.outlines.tick(reading.activity_id, done=False)
    device.sync(full=True)
    assert not classroom.control.is_done("amina", "water-how")
    assert activities(device)["How this course works"].completion is Completion.OPEN


def test_of_two_ticks_on_an_activity_only_the_last_is_sent(classroom: ClassroomWorld) -> None:
    device = classroom.device
    device.sync()
    reading = activities(device)["How this course works"]
    other = activities(device)["Four ways to treat water at home"]
    device.workspace.outlines.tick(reading.activity_id)
    device.workspace.outlines.tick(other.activity_id)
    device.workspace.outlines.tick(reading.activity_id, done=False)
    classroom.proxy.asked.clear()
    assert device.sync().sent == 2
    assert classroom.proxy.asked[TICK] == 2
    assert not classroom.control.is_done("amina", "water-how")
    assert classroom.control.is_done("amina", "water-treatment")


def test_a_tick_whose_answer_is_lost_is_sent_again(classroom: ClassroomWorld) -> None:
    device = classroom.device
    device.sync()
    reading = activities(device)["How this course works"]
    item = device.workspace.outlines.tick(reading.activity_id)
    classroom.proxy.plan(LoseAnswer(), calling(TICK))
    device.sync()
    assert device.state(item.item_id) == "queued"
    assert activities(device)["How this course works"].tick_waits
    assert device.sync().sent == 1
    assert classroom.control.is_done("amina", "water-how")
    assert device.state(item.item_id) == "sent"


def test_a_tick_on_what_was_removed_stops_with_a_reason(classroom: ClassroomWorld) -> None:
    device = classroom.device
    device.sync()
    reading = activities(device)["How this course works"]
    item = device.workspace.outlines.tick(reading.activity_id)
    classroom.control.remove_module("water-how")
    device.sync()
    assert device.state(item.item_id) == "conflict"


def test_what_is_completed_by_itself_cannot_be_ticked(classroom: ClassroomWorld) -> None:
    device = classroom.device
    device.sync()
    quiz = activities(device)["Check yourself: safe or not safe?"]
    assert not quiz.can_tick
    with pytest.raises(NotAllowed):
        device.workspace.outlines.tick(quiz.activity_id)
    assert device.workspace.writing.outbox() == ()


def test_a_chapter_that_cannot_be_had_is_asked_for_again_on_another_day(
    classroom: ClassroomWorld,
) -> None:
    refused = Replace(page(404, '{"errorcode":"filenotfound","error":"gone"}'))
    classroom.proxy.plan(refused, lambda request: FILES in request.path, times=None)
    device = classroom.device
    report = device.sync()
    assert {failure.part for failure in report.failures} == {"file"}
    book = opened(device, "Springs, wells, rain and rivers")
    assert [chapter.html for chapter in book.chapters] == [None] * 4
    assert device.sync().requests == 1


def test_an_outline_that_is_refused_takes_nothing_away_and_is_not_asked_for_in_every_sync(
    tmp_path: Path,
) -> None:
    world = MemoryWorld(tmp_path)
    world.site.sections[world.course] = (a_section(activities=[an_activity()]),)
    world.device.sync()
    (before,) = activities(world.device).values()
    del world.site.sections[world.course]
    world.turn(10)
    report = world.device.sync(full=True)
    assert [failure.part for failure in report.failures] == ["course outline"]
    assert list(activities(world.device).values()) == [before]
    world.turn(60)
    assert world.device.sync().complete
    assert world.site.operations.count("outlines") == 2
    world.close()


@pytest.mark.parametrize("cut", [CutAnswer(1_000), cut_json()], ids=["on the way", "by the site"])
def test_an_outline_that_is_cut_takes_nothing_away(
    classroom: ClassroomWorld, cut: CutAnswer | Change
) -> None:
    device = classroom.device
    device.sync()
    before = activities(device)
    classroom.control.change_page("water-how", "<p>Anew.</p>")
    classroom.proxy.plan(cut, calling(CONTENTS), times=None)
    assert not device.sync().complete
    assert activities(device) == before
    assert "What you need" in (opened(device, "How this course works").html or "")
    classroom.proxy.heal()
    device.sync(full=True)
    assert opened(device, "How this course works").html == "<p>Anew.</p>"


@pytest.mark.parametrize("error", [ContractBroken, AnswerTooLarge])
def test_a_course_of_which_the_site_cannot_tell_leaves_the_others_alone(
    tmp_path: Path, error: type[ContractBroken]
) -> None:
    world = MemoryWorld(tmp_path)
    others = [world.site.add_course(f"Course {number}") for number in range(6)]
    for course in others:
        world.site.sections[course] = (a_section(activities=[an_activity(course)]),)

    def break_some(moment: Moment) -> None:
        if moment.operation == "outlines" and others[3] in cast("list[str]", moment.arguments[0]):
            raise error("no outline can be read in this")

    world.plan = break_some
    report = world.device.sync()
    assert report.error is None
    assert [failure.name for failure in report.failures] == ["Course 3"]
    read = {f"Reading {course}" for course in others if course != others[3]}
    assert set(activities(world.device)) == read
    assert world.calls.count("outlines") == 7, "halves, until the one stands alone"
    world.close()


def test_an_outline_that_a_clock_in_the_future_read_is_read_again(tmp_path: Path) -> None:
    world = MemoryWorld(tmp_path)
    world.device.sync()
    world.clock.turn(-3 * 24 * 3600)
    world.device.sync(asked=False)
    world.device.sync(asked=False)
    assert world.site.operations.count("outlines") == 2
    world.close()


def test_a_chapter_runs_nothing_and_its_pictures_have_whole_addresses(
    classroom: ClassroomWorld,
) -> None:
    classroom.control.change_page(
        "water-sources",
        '<p onclick="x()">Look:</p><script>x()</script>'
        '<img src="spring box.png" alt="A spring box" onerror="x()">'
        '<img src="javascript:x()"><iframe src="https://elsewhere.example"></iframe>',
    )
    device = classroom.device
    assert device.sync().complete
    html = opened(device, "Springs, wells, rain and rivers").chapters[0].html or ""
    assert html.startswith(f'<p>Look:</p><img src="{classroom.site_url}/{FILES}/')
    assert 'spring box.png" alt="A spring box">' in html
    assert not any(word in html for word in ("x()", "script", "iframe", "token"))


def test_a_person_sees_how_many_chapters_are_still_to_come(classroom: ClassroomWorld) -> None:
    classroom.device.sync()
    told = [
        (event.done, event.total, event.name)
        for event in classroom.device.events
        if isinstance(event, SyncProgress) and event.phase is SyncPhase.FINISHING and event.name
    ]
    assert [(done, total) for done, total, _ in told] == [(done, 11) for done in range(11)]
    assert {"Springs", "Dug wells and boreholes"} < {name for *_, name in told}
