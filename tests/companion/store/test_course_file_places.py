"""Which files a course has, where it names them, and what is noted of older texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.course import Keep
from companion.domain.course_content import ContentFile, RemoteChapter
from companion.domain.files import FileState, FileVersion
from companion.store.outline_intake import take_chapter, wanted_chapters
from companion.store.text_files import NOTED_FACT
from tests.companion import remote_values as said
from tests.companion.pulled import courses_said, outline_said

if TYPE_CHECKING:
    from companion.domain.course_files import CourseFile
    from companion.domain.remote import RemoteSection
    from tests.companion.store_room import StoreRoom

SITE = "https://academy.example/webservice/pluginfile.php"


def a_listed_file(name: str, place: str, **changes: object) -> ContentFile:
    values = {"size_bytes": 1_000, "folder": "/", "modified_at": said.NOON, **changes}
    return ContentFile(name=name, mime_type="image/png", address=f"{SITE}/{place}/{name}", **values)  # type: ignore[arg-type]


def a_folder(file: ContentFile) -> RemoteSection:
    """A section with a folder in which the file is."""
    return said.a_section(activities=[said.an_activity(kind="folder", files=(file,))])


def files(room: StoreRoom) -> list[CourseFile]:
    course = room.workspace.library.courses()[0]
    found = room.workspace.course_files.files(course.course_id)
    return [one for section in found.sections for one in section.files]


def test_picture_of_a_page_is_one_file_at_the_address_of_the_text_with_the_size_of_the_list(
    room: StoreRoom,
) -> None:
    html = f'<p><img src="{SITE}/9/content/well.png" alt="A well"></p>'
    page = said.an_activity(html=html, files=(a_listed_file("well.png", "9/content/0"),))
    courses_said(room, said.a_course())
    outline_said(room, [said.a_section(activities=[page])])
    (picture,) = files(room)
    assert picture.file.address == f"{SITE}/9/content/well.png"
    assert (picture.file.inline, picture.file.size_bytes) == (True, 1_000)
    assert picture.activity_name == page.name


def test_files_of_a_section_a_chapter_and_other_sites_are_told_apart(room: StoreRoom) -> None:
    section = said.a_section(
        summary_html=(
            f'<p><img src="{SITE}/1/section/map.png" alt=""> <a href="{SITE}/1/section/map.pdf">'
            'Print</a> <a href="https://academy.example/mod/page/view.php?id=3">Page</a>'
            ' <img src="https://elsewhere.example/x.png" alt=""></p>'
        ),
        activities=[
            said.an_activity(
                kind="book",
                chapters=(RemoteChapter("1", "Springs", 0, f"{SITE}/2/chapter/1/", said.NOON),),
            )
        ],
    )
    courses_said(room, said.a_course())
    outline_said(room, [section])
    with room.workspace.database.writing(durable=False) as connection:
        (chapter,) = wanted_chapters(connection, said.NOON)
        take_chapter(connection, chapter.chapter_id, f'<img src="{SITE}/2/chapter/1/eye.png">')
    assert [(one.file.name, one.file.inline, one.activity_id is None) for one in files(room)] == [
        ("map.png", True, True),
        ("map.pdf", False, True),
        ("eye.png", True, False),
    ]


def test_texts_that_were_here_before_are_looked_through_at_the_next_opening(
    room: StoreRoom,
) -> None:
    page = said.an_activity(html=f'<img src="{SITE}/9/content/well.png" alt="A well">')
    courses_said(room, said.a_course())
    outline_said(room, [said.a_section(activities=[page])])
    with room.workspace.database.writing(durable=False) as connection:
        connection.execute("DELETE FROM text_file")
        connection.execute("DELETE FROM fact WHERE name = ?", (NOTED_FACT,))
    assert files(room) == []
    room.reopen()
    assert [one.file.name for one in files(room)] == ["well.png"]


def test_what_is_here_of_a_file_goes_along_to_its_new_address_and_is_outdated_there(
    room: StoreRoom,
) -> None:
    courses_said(room, said.a_course())
    first = a_listed_file("plan.pdf", "9/content/0")
    folder = said.an_activity(kind="folder", files=(first,))
    outline_said(room, [said.a_section(activities=[folder])])
    workspace = room.workspace
    workspace.course_files.download_file(first.address)
    (wanted,) = workspace.file_cache.wanted(0)
    workspace.file_cache.part_of(first.address).write_bytes(b"old")
    assert workspace.file_cache.take_in(wanted, FileVersion('"1"'), "application/pdf", 10_000)
    assert workspace.file_cache.wanted(0) == ()

    second = a_listed_file("plan.pdf", "9/content/1", modified_at=room.clock())
    folder = said.an_activity(kind="folder", files=(second,))
    outline_said(room, [said.a_section(activities=[folder])])
    (one,) = files(room)
    assert (one.file.address, one.outdated) == (second.address, True)
    assert workspace.file_cache.content(one.file.digest or "") == b"old"
    (wanted,) = workspace.file_cache.wanted(10)
    assert (wanted.address, wanted.known, wanted.asked) == (
        second.address,
        FileVersion('"1"'),
        False,
    )


def test_same_size_and_time_is_no_change_but_another_size_is(room: StoreRoom) -> None:
    courses_said(room, said.a_course())
    file = a_listed_file("plan.pdf", "9/content/0")
    outline_said(
        room, [said.a_section(activities=[said.an_activity(kind="folder", files=(file,))])]
    )
    cache = room.workspace.file_cache
    room.workspace.course_files.download_file(file.address)
    (wanted,) = cache.wanted(0)
    cache.part_of(file.address).write_bytes(b"filtered on its way")
    assert cache.take_in(wanted, FileVersion('"1"'), "text/html", 10_000)
    assert cache.wanted(0) == ()
    larger = a_listed_file("plan.pdf", "9/content/0", size_bytes=2_000)
    outline_said(
        room, [said.a_section(activities=[said.an_activity(kind="folder", files=(larger,))])]
    )
    assert [one.told_bytes for one in cache.wanted(0)] == [2_000]


def test_files_of_what_is_not_open_to_the_person_do_not_come(room: StoreRoom) -> None:
    courses_said(room, said.a_course())
    file = a_listed_file("plan.pdf", "9/content/0")
    closed = said.an_activity(kind="folder", visible=False, files=(file,))
    outline_said(room, [said.a_section(activities=[closed])])
    course = room.workspace.library.courses()[0]
    room.workspace.library.set_keep(course.course_id, Keep.EVERYTHING)
    room.workspace.course_files.download_course(course.course_id)
    assert [one.file.state for one in files(room)] == [FileState.NOT_KEPT]
    assert room.workspace.file_cache.wanted(0) == ()


def test_room_of_course_files_is_counted_for_their_course(room: StoreRoom) -> None:
    courses_said(room, said.a_course())
    file = a_listed_file("plan.pdf", "9/content/0")
    outline_said(
        room, [said.a_section(activities=[said.an_activity(kind="folder", files=(file,))])]
    )
    cache = room.workspace.file_cache
    room.workspace.course_files.download_file(file.address)
    (wanted,) = cache.wanted(0)
    cache.part_of(file.address).write_bytes(b"a plan")
    cache.take_in(wanted, FileVersion(), "application/pdf", 10_000)
    (course,) = room.workspace.storage.use().courses
    assert (course.name, course.kept.size_bytes) == (said.a_course().name, 6)
