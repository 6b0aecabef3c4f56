"""Pages of an organisation in what a real site says of a course (recording `courses.enrolled`)."""

from __future__ import annotations

from pathlib import Path

from companion.content.clean_html import clean_html
from companion.content.social_places import pages_in
from companion.services.following_files import find_following
from tests.contract.moodle.recorded import recording


def test_pages_and_feeds_are_found_in_the_summary_of_a_real_course() -> None:
    places = find_following(Path("/nowhere")).data.places
    pages = [
        page
        for course in recording("courses.enrolled").response
        for page in pages_in(clean_html(course["summary"]), places)
    ]
    assert [(page.service, page.feed) for page in pages] == [
        ("Facebook", ""),
        ("X", ""),
        ("Mastodon", "https://mastodon.example/@fieldacademy.rss"),
        ("YouTube", ""),
    ]
