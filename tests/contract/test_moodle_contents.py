"""What the courses of a real Moodle hold, as its recorded answers tell it."""

from __future__ import annotations

import asyncio
import copy
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest

from companion.domain.course import Completion
from companion.domain.reason import ReasonCode
from companion.errors import Rejected
from sync.moodle.site import BATCH, COMPLETION_STATUS, CONTENTS, LABELS, PAGES, TICK
from tests.contract.moodle.recorded import RecordedSite, recording

if TYPE_CHECKING:
    from companion.domain.remote import RemoteActivity

RICH = "course.contents.rich"


def activities_of(
    answer: Any = RICH, site: RecordedSite | None = None
) -> dict[str, RemoteActivity]:
    """The activities of the rich course, by their server's ids."""
    site = site or RecordedSite()
    site.answer(CONTENTS, answer)
    (outline,) = asyncio.run(site.server().outlines(["3"]))
    assert outline.error is None
    return {
        activity.remote_id: activity
        for section in outline.sections
        for activity in section.activities
    }


def test_outlines_and_texts_of_several_courses_are_one_request() -> None:
    site = RecordedSite()
    site.answer(CONTENTS, "course.contents.1", "course.contents.2", RICH)
    outlines = asyncio.run(site.server().outlines(["2", "4", "3"]))
    assert [len(outline.sections) for outline in outlines] == [5, 5, 5]
    assert site.functions_asked() == [BATCH]


def test_page_has_its_text_and_its_files_without_the_page_itself() -> None:
    page = activities_of()["119"]
    assert page.html is not None
    assert page.html.startswith("<h3>Step by step</h3>")
    assert [(file.name, file.size_bytes) for file in page.files] == [("recovery.png", 1313)]
    assert page.description_html == "Test page 1"
    assert (page.completion, page.completed_by_hand) == (Completion.OPEN, True)
    # The site keeps the time of a tick that was taken back.
    assert page.completed_at is None


def test_teacher_sees_what_is_not_for_all_and_the_app_knows_which_it_is() -> None:
    seen = activities_of(f"{RICH}.as-teacher")
    assert {"120", "121"} <= {number for number, one in seen.items() if one.visible}
    assert [number for number, one in seen.items() if not one.for_all] == ["120", "121"]


def test_label_has_the_text_without_the_frame_of_the_courses_page() -> None:
    label = activities_of()["123"]
    assert label.description_html.startswith('<p><img src="https://moodle.example/webservice/')
    assert label.link is None


def test_book_has_its_chapters_with_their_depth_and_their_places() -> None:
    book = activities_of()["129"]
    assert [(c.remote_id, c.title, c.level) for c in book.chapters] == [
        ("1", "Bleeding", 0),
        ("2", "Deep wounds", 1),
        ("3", "Burns", 0),
    ]
    assert book.chapters[0].address == (
        "https://moodle.example/webservice/pluginfile.php/185/mod_book/chapter/1/index.html"
    )
    assert book.chapters[0].modified_at == datetime(2026, 11, 24, 6, 49, 19, tzinfo=UTC)
    assert book.files == ()
    assert activities_of()["31"].chapters == (), "a book without chapters"


def test_folder_and_resource_have_their_files_and_no_secret_in_their_addresses() -> None:
    found = activities_of()
    assert [(file.folder, file.name, file.mime_type) for file in found["125"].files] == [
        ("/", "Registre des visites - été.pdf", "application/pdf"),
        ("/", "notes.txt", "text/plain"),
        ("/posters/", "poster.png", "image/png"),
    ]
    (card,) = found["124"].files
    assert card.address == (
        "https://moodle.example/webservice/pluginfile.php/180/mod_resource/content/0"
        "/first-aid-card.pdf"
    )


def test_link_leads_where_the_course_says() -> None:
    assert activities_of()["20"].target == "https://www.example.org/1"


@pytest.mark.parametrize("target", ["javascript:alert(1)", "file:///etc/passwd", "//[", ""])
def test_link_that_is_no_page_leads_nowhere(target: str) -> None:
    answer = copy.deepcopy(recording(RICH).response)
    modules = [module for section in answer for module in section["modules"]]
    (link,) = [module for module in modules if module["id"] == 20]
    link["contents"][0]["fileurl"] = target
    site = RecordedSite()
    site.answer("mod_url_get_urls_by_courses", {"urls": [], "warnings": []})
    assert activities_of(answer, site)["20"].target is None


def test_activity_that_is_not_open_says_why_in_the_sites_words() -> None:
    closed = activities_of()["120"]
    assert not closed.visible
    assert closed.restriction == "Available from 24 December 2026, 6:49 AM"
    assert closed.files == ()


def test_older_site_without_states_in_its_contents_is_asked_for_them() -> None:
    answer = copy.deepcopy(recording(RICH).response)
    for section in answer:
        for module in section["modules"]:
            module.pop("completiondata", None)
    status = copy.deepcopy(recording("completion.status.rich").response)
    status["statuses"][0] |= {"state": 1, "timecompleted": 1795503750}
    site = RecordedSite()
    site.answer(COMPLETION_STATUS, status)
    found = activities_of(answer, site)
    assert found["18"].completion is Completion.DONE
    assert found["18"].completed_at == datetime.fromtimestamp(1795503750, UTC)
    assert found["119"].completion is Completion.OPEN
    assert COMPLETION_STATUS in site.functions_asked()


def test_texts_that_cannot_be_read_leave_outline_and_other_texts_alone() -> None:
    refused = {"exception": "moodle_exception", "errorcode": "oops", "message": "No."}
    site = RecordedSite()
    site.answer(PAGES, refused)
    found = activities_of(site=site)
    assert not found["119"].texts_told
    assert found["119"].html is None
    assert found["123"].texts_told


def test_site_without_functions_for_texts_shows_what_its_contents_hold() -> None:
    site = RecordedSite()
    site.answer(CONTENTS, RICH)
    server = site.server(functions=frozenset({CONTENTS}))
    assert server.capabilities.content
    assert not server.capabilities.completion
    (outline,) = asyncio.run(server.outlines(["3"]))
    labels = [one for section in outline.sections for one in section.activities]
    assert any(one.kind == "label" and one.description_html for one in labels)
    assert PAGES not in site.functions_asked()
    assert LABELS not in site.functions_asked()


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("completion.tick.automatic", ReasonCode.NOT_ALLOWED),
        ("completion.tick.no-such-module", ReasonCode.TARGET_GONE),
    ],
)
def test_refused_tick_says_why(name: str, why: ReasonCode) -> None:
    site = RecordedSite()
    site.answer(TICK, name)
    with pytest.raises(Rejected) as caught:
        asyncio.run(site.server().set_completion("122", on=True))
    assert caught.value.why is why


def test_news_of_a_course_say_whether_what_it_holds_has_changed() -> None:
    for name, changed in (
        ("updates.rich.all-of-course", {"3"}),
        ("updates.since.changed", set()),
        ("updates.since.nothing", set()),
    ):
        assert _changed_courses(name) == changed


def _changed_courses(name: str) -> frozenset[str]:
    from sync.moodle.site import FORUMS, UPDATES_SINCE
    from sync.server_port import ForumWatch

    site = RecordedSite()
    site.answer(UPDATES_SINCE, name)
    site.answer(FORUMS, "forums.rich")
    watched = [ForumWatch("108", "3", "221", datetime(2026, 11, 24, tzinfo=UTC))]
    return asyncio.run(site.server().snapshot(watched)).changed_courses
