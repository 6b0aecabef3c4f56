"""Syncs with a site some of whose answers are broken: nothing half of them stays in the store."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.answer_bounds import LONGEST_ADDRESS, LONGEST_NAME, LONGEST_PERSON
from sync.moodle.site import COURSES, FORUMS, LISTING, POSTS
from tests.contract.moodle.recorded import SITE_URL
from tests.contract.moodle.whole_site import FORUM, SAID, WholeSite, account, answer_to
from tests.contract.test_mutated_recordings import HOSTILE_TEXTS, broken_bytes, mutated, with_texts
from tests.hostile.examples import examples
from tests.sync.device import Cache, Device

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

LONGEST_SYNC_SECONDS = 20.0
"""Far beyond what a sync of so small a site takes, and far below what a trap would take."""

State = tuple[Cache, list[object], list[object], list[object]]


class Learner:
    """A machine at a site that can be spoilt, and how it stands after a sync with the whole one."""

    def __init__(self, folder: Path) -> None:
        self.site = WholeSite()
        self.device = Device(folder, account(), lambda _remembered: self.site.server())
        self.whole = self.state_after_a_clean_sync()

    def state_after_a_clean_sync(self) -> State:
        self.site.spoilt.clear()
        report = self.device.sync(full=True)
        assert report.complete, report
        return self.state()

    def state(self) -> State:
        """All that is shown, but for what is this machine's own, as numbers and times are."""
        workspace = self.device.workspace
        outlines: list[object] = []
        for course in workspace.library.courses():
            for section in workspace.outlines.outline(course.course_id).sections:
                for activity in section.activities:
                    page = workspace.outlines.page(activity.activity_id)
                    outlines.append((section.name, activity.name, activity.kind, page.html))
                    outlines.extend((one.title, one.html) for one in page.chapters)
        told = [(one.subject, one.html) for one in workspace.notifications.notifications()]
        with workspace.database.reading() as connection:
            # Of the calendar what is to come depends on the day.
            rows = connection.execute(
                "SELECT remote_id, name, starts_at FROM calendar_event ORDER BY 1"
            )
            events: list[object] = [tuple(row) for row in rows]
            assert not connection.execute("PRAGMA foreign_key_check").fetchall()
        return self.device.cache(), outlines, list(told), events

    def sync_with(self, question: tuple[str, str], body: bytes) -> None:
        """Sync while one answer is broken: the sync ends in its time, with typed errors at most."""
        self.site.spoilt[question] = body
        begun = time.monotonic()
        self.device.sync(full=True)
        assert time.monotonic() - begun < LONGEST_SYNC_SECONDS
        self.state()  # whatever was taken in can be read


NAMES = (
    "course.name", "course.short_name", "forum.name", "discussion.title", "post.subject",
    "person.full_name", "attachment.name", "section.name", "activity.name", "activity.kind",
    "content_file.name", "calendar_event.name", "calendar_event.location", "notification.subject",
    "conversation.name", "chapter.title",
)  # fmt: skip
ADDRESSES = (
    "calendar_event.link", "activity.link", "activity.target", "chapter.address",
    "content_file.address", "person.picture_url", "attachment.url", "notification.address",
)  # fmt: skip


def longest_text(device: Device, columns: Sequence[str]) -> int:
    """The letters of the longest text that the store has in any of these columns."""
    with device.workspace.database.reading() as connection:
        return max(
            connection.execute(
                f"SELECT max(length({each})) FROM {each.partition('.')[0]}"
            ).fetchone()[0]
            or 0
            for each in columns
        )


@pytest.fixture(scope="module")
def learner(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Learner]:
    learner = Learner(tmp_path_factory.mktemp("spoilt"))
    yield learner
    learner.device.close()


@pytest.mark.parametrize("text", HOSTILE_TEXTS, ids=lambda text: repr(text[:12]))
def test_hostile_text_in_every_field_is_kept_in_bounds_and_gone_with_a_clean_sync(
    learner: Learner, text: str
) -> None:
    learner.site.spoilt.update(
        (question, json.dumps(with_texts(answer_to(*question), text)).encode()) for question in SAID
    )
    begun = time.monotonic()
    learner.device.sync(full=True)
    assert time.monotonic() - begun < LONGEST_SYNC_SECONDS
    assert longest_text(learner.device, NAMES) <= LONGEST_NAME
    assert longest_text(learner.device, ["person.full_name"]) <= LONGEST_PERSON
    assert longest_text(learner.device, ADDRESSES) <= LONGEST_ADDRESS + len(SITE_URL)
    assert learner.state_after_a_clean_sync() == learner.whole


def test_names_of_a_megabyte_are_kept_in_bounds_and_gone_with_a_clean_sync(
    learner: Learner,
) -> None:
    fields = {"fullname", "displayname", "shortname", "name", "userfullname", "subject", "filename"}

    def named(value: Any) -> Any:
        if isinstance(value, list):
            return [named(value[0]), *value[1:]] if value else []
        if isinstance(value, dict):
            return {
                key: "n" * 1_000_000 if key in fields and isinstance(part, str) else named(part)
                for key, part in value.items()
            }
        return value

    for question in ((COURSES, ""), (FORUMS, ""), (LISTING, FORUM), (POSTS, "2351")):
        learner.site.spoilt[question] = json.dumps(named(answer_to(*question))).encode()
    learner.device.sync(full=True)
    assert longest_text(learner.device, NAMES) == LONGEST_NAME
    assert learner.state_after_a_clean_sync() == learner.whole


@examples(10)
@given(data=st.data())
def test_a_clean_sync_after_a_broken_answer_gives_what_it_gives_alone(
    learner: Learner, data: st.DataObject
) -> None:
    question = data.draw(st.sampled_from(sorted(SAID)))
    answer = data.draw(mutated(answer_to(*question)))
    learner.sync_with(question, json.dumps(answer).encode())
    assert learner.state_after_a_clean_sync() == learner.whole


@examples(6)
@given(data=st.data())
def test_a_clean_sync_after_an_answer_that_is_no_json_gives_what_it_gives_alone(
    learner: Learner, data: st.DataObject
) -> None:
    question = data.draw(st.sampled_from(sorted(SAID)))
    body = data.draw(broken_bytes(json.dumps(answer_to(*question)).encode()))
    learner.sync_with(question, body)
    assert learner.state_after_a_clean_sync() == learner.whole
