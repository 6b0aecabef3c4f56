"""Links to video meetings are told by who carries them, wherever they stand."""

from __future__ import annotations

import pytest

from companion.content.meeting_links import meeting_at, meetings_in


@pytest.mark.parametrize(
    ("address", "service"),
    [
        ("https://zoom.us/j/5551234567?pwd=abc", "Zoom"),
        ("https://us02web.zoom.us/j/5551234567", "Zoom"),
        (
            "https://teams.microsoft.com/l/meetup-join/19%3ameeting_x%40thread.v2/0",
            "Microsoft Teams",
        ),
        ("https://meet.google.com/abc-defg-hij", "Google Meet"),
        ("https://meet.jit.si/field-academy-water", "Jitsi Meet"),
        ("https://academy.webex.com/meet/grace", "Webex"),
        ("https://whereby.com/field-academy", "Whereby"),
        ("https://talk.academy.example/b/gra-abc-123", "BigBlueButton"),
    ],
)
def test_a_meeting_is_known_by_its_carrier(address: str, service: str) -> None:
    meeting = meeting_at(address)
    assert meeting is not None
    assert (meeting.service, meeting.address) == (service, address)


@pytest.mark.parametrize(
    "address",
    [
        "https://zoom.us/pricing",
        "https://notzoom.us/j/555",
        "https://zoom.us.evil.example/j/555",
        "javascript:https://zoom.us/j/555",
        "https://[broken/j/1",
        "https://academy.example/mod/url/view.php?id=3",
        "",
    ],
)
def test_other_links_are_no_meetings(address: str) -> None:
    assert meeting_at(address) is None


def test_a_text_gives_each_of_its_meetings_once_without_the_full_stop_after_it() -> None:
    found = meetings_in(
        '<p>In <a href="https://meet.jit.si/water?a=1&amp;b=2">the room</a>,'
        " https://meet.jit.si/water?a=1&amp;b=2, or by https://zoom.us/j/42.</p>"
    )
    assert [each.address for each in found] == [
        "https://meet.jit.si/water?a=1&b=2",
        "https://zoom.us/j/42",
    ]
