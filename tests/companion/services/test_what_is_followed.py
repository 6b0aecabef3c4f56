"""What is followed: pages and feeds that courses name, what IT has set, and news of courses."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from companion.domain.following import FeedOrigin, NewsKind, NewsSource
from companion.errors import NotAWebAddress, NotFound
from companion.services.following_files import FOLLOWING_FILE
from companion.store.clearing import clear_cache
from tests.companion import remote_values as said
from tests.companion.pulled import courses_said, outline_said
from tests.companion.store.test_damage import break_the_table

if TYPE_CHECKING:
    from companion.services.following import Following
    from tests.companion.store_room import StoreRoom

MASTODON = "https://mastodon.example/@academy"
LINKS = (
    f'<p>Follow us: <a href="{MASTODON}">Mastodon</a>,'
    ' <a href="https://www.facebook.com/academy">Facebook</a></p>'
)


@pytest.fixture
def school(room: StoreRoom) -> StoreRoom:
    courses_said(room, said.a_course("3", name="Water", summary_html=LINKS))
    return room


def following(room: StoreRoom) -> Following:
    return room.workspace.following


def course_id(room: StoreRoom) -> int:
    return room.workspace.library.courses()[0].course_id


def news(room: StoreRoom) -> list[tuple[NewsKind, str]]:
    return [(entry.kind, entry.title) for entry in following(room).entries()]


def test_pages_of_a_course_are_offered_and_its_feeds_are_off(school: StoreRoom) -> None:
    mastodon, facebook = following(school).followed(course_id(school))
    assert (mastodon.page.service, facebook.page.service) == ("Mastodon", "Facebook")
    assert facebook.feed is None
    assert mastodon.feed is not None
    assert (mastodon.feed.is_on, mastodon.feed.origin) == (False, FeedOrigin.SITE)
    (feed,) = following(school).feeds()
    assert feed.course_ids == {course_id(school)}


def test_links_in_sections_labels_and_url_activities_count_too(school: StoreRoom) -> None:
    outline_said(
        school,
        [
            said.a_section(
                summary_html='<p><a href="https://x.com/academy">X</a></p>',
                activities=[
                    said.an_activity(
                        "50",
                        kind="label",
                        description_html='<a href="https://t.me/academy">Telegram</a>',
                    ),
                    said.an_activity("51", kind="url", target="https://bsky.app/profile/a.example"),
                    said.an_activity(
                        "52",
                        kind="page",
                        description_html='<a href="https://x.com/somebody">somebody</a>',
                    ),
                ],
            )
        ],
    )
    pages = [each.page.service for each in following(school).followed(course_id(school))]
    assert pages == ["Mastodon", "Facebook", "X", "Telegram", "Bluesky"]


def test_a_feed_that_nobody_is_known_to_carry_has_the_words_of_its_link(room: StoreRoom) -> None:
    html = (
        '<a href="https://blog.example/feed">Our \u202eblog</a>'
        ' <a href="https://b.example/feed">https://b.example/feed</a>'
    )
    courses_said(room, said.a_course("3", summary_html=html))
    names = [each.page.name for each in following(room).followed(course_id(room))]
    assert names == ["Our blog", "b.example"]


def test_a_switch_is_kept_and_shown_at_the_course(school: StoreRoom) -> None:
    following(school).switch(f"{MASTODON}.rss", on=True)
    school.reopen()
    mastodon, _ = following(school).followed(course_id(school))
    assert mastodon.feed is not None
    assert mastodon.feed.is_on
    following(school).remove(f"{MASTODON}.rss")
    mastodon, _ = following(school).followed(course_id(school))
    assert mastodon.feed is not None
    assert not mastodon.feed.is_on


def test_a_page_that_is_added_is_followed_by_its_feed_once(school: StoreRoom) -> None:
    added = following(school).add(MASTODON)
    again = following(school).add(f"{MASTODON}/")
    assert (added.address, added.page, added.service) == (f"{MASTODON}.rss", MASTODON, "Mastodon")
    assert again.feed_id == added.feed_id
    assert [feed.is_on for feed in following(school).feeds()] == [True]


@pytest.mark.parametrize(
    "text", ["water pumps", "javascript:alert(1)", "http://127.0.0.1/feed", "https://a:b@c.example"]
)
def test_what_cannot_be_followed_is_refused(school: StoreRoom, text: str) -> None:
    with pytest.raises(NotAWebAddress):
        following(school).add(text)
    with pytest.raises(NotFound):
        following(school).switch(text, on=True)


def test_feeds_that_are_set_for_the_computer_are_on_can_be_off_and_go_with_their_file(
    school: StoreRoom,
) -> None:
    path = school.workspace.data_folder / FOLLOWING_FILE
    path.write_text(
        '[[feeds]]\nsite = "https://academy.example/"\naddress = "https://a.example/feed"\n'
        'title = "Our news"\n[[feeds]]\nsite = "https://other.example"\n'
        'address = "https://b.example/feed"\n[[pages]]\nsite = "https://academy.example"\n'
        'address = "https://academy.example/community"\ntitle = "Community"\n'
    )
    try:
        school.reopen()
        assert following(school).bring_set_feeds()
        assert not following(school).bring_set_feeds()
        shown = {each.name: each for each in following(school).feeds()}
        assert shown["Our news"].origin is FeedOrigin.COMPUTER
        assert shown["Our news"].is_on
        assert "b.example" not in shown
        names = [each.page.name for each in following(school).followed(course_id(school))]
        assert names == ["Mastodon", "Facebook", "Community", "Our news"]
        following(school).remove("https://a.example/feed")
        assert not following(school).bring_set_feeds()
        assert not following(school).feed("https://a.example/feed").is_on
    finally:
        path.unlink()
    school.reopen()
    assert following(school).bring_set_feeds()
    with pytest.raises(NotFound):
        following(school).feed("https://a.example/feed")


def test_the_first_reading_of_a_course_is_no_news_and_what_comes_later_is(
    school: StoreRoom,
) -> None:
    springs = said.an_activity("50", name="Springs")
    outline_said(school, [said.a_section("40", name="Week 1", activities=[springs])])
    assert news(school) == []
    wells = said.an_activity("51", name="Wells")
    outline_said(school, [said.a_section("40", name="Week 1", activities=[springs, wells])])
    assert news(school) == [(NewsKind.ACTIVITY, "Wells")]
    (entry,) = following(school).entries()
    assert (entry.source, entry.is_read, entry.course_id) == ("Water", False, course_id(school))
    assert entry.activity_id is not None
    pumps = said.an_activity("52", name="Pumps")
    more = said.a_section("41", name="Week 2", activities=[pumps])
    first = said.a_section("40", name="Week 1", activities=[springs, wells])
    outline_said(school, [first, more])
    assert (NewsKind.SECTION, "Week 2") in news(school)
    assert (NewsKind.ACTIVITY, "Pumps") not in news(school)
    assert "Pumps" in following(school).entries()[0].html
    outline_said(school, [first])
    assert news(school) == [(NewsKind.ACTIVITY, "Wells")]


def test_an_activity_that_moves_is_no_news_and_one_that_is_shown_at_last_is(
    school: StoreRoom,
) -> None:
    springs = said.an_activity("50", name="Springs")
    hidden = said.an_activity("51", name="Exam", visible=False)
    one = said.a_section("40", name="Week 1", activities=[springs, hidden])
    two = said.a_section("41", name="Week 2", activities=[])
    outline_said(school, [one, two])
    outline_said(
        school,
        [
            said.a_section("40", name="Week 1", activities=[]),
            said.a_section("41", name="Week 2", activities=[springs, hidden]),
        ],
    )
    assert news(school) == []
    shown = said.an_activity("51", name="Exam")
    outline_said(
        school,
        [
            said.a_section("40", name="Week 1", activities=[]),
            said.a_section("41", name="Week 2", activities=[springs, shown]),
        ],
    )
    assert news(school) == [(NewsKind.ACTIVITY, "Exam")]


def test_a_course_that_comes_later_is_news_and_is_filtered_by(school: StoreRoom) -> None:
    assert news(school) == []
    courses_said(school, said.a_course("3", name="Water"), said.a_course("4", name="Farming"))
    assert news(school) == [(NewsKind.COURSE, "Farming")]
    (source,) = following(school).sources()
    assert (source.name, source.feed_id) == ("Farming", None)
    assert len(following(school).entries(source)) == 1
    assert following(school).entries(NewsSource("", course_id=course_id(school))) == ()
    courses_said(school, said.a_course("3", name="Water"))
    assert news(school) == []


def test_clearing_the_cache_makes_no_news_of_what_is_read_again(school: StoreRoom) -> None:
    springs = said.an_activity("50", name="Springs")
    outline_said(school, [said.a_section("40", activities=[springs])])
    following(school).add(MASTODON)
    clear_cache(school.workspace.database)
    outline_said(school, [said.a_section("40", activities=[springs])])
    assert news(school) == []
    assert [feed.is_on for feed in following(school).feeds()] == [True]


def test_what_the_person_follows_outlives_a_damaged_file(school: StoreRoom) -> None:
    following(school).add("https://blog.example/feed")
    following(school).switch(f"{MASTODON}.rss", on=True)
    school.close()
    break_the_table(school.path, "post")
    school.reopen()
    kept = {feed.address: (feed.is_on, feed.origin) for feed in following(school).feeds()}
    assert kept == {
        "https://blog.example/feed": (True, FeedOrigin.PERSON),
        f"{MASTODON}.rss": (True, FeedOrigin.SITE),
    }
