"""Texts that come from outside as links: they lead to a known place, or to words of refusal."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QDesktopServices

from companion.domain.account import ServerKind
from companion.domain.links import (
    LinkedKind,
    PlaceLink,
    is_sign_in_answer,
    own_link,
    read_link,
    web_address,
)
from tests.hostile.examples import examples

if TYPE_CHECKING:
    from tests.ui.desk import Desk

SITE = "https://academy.example/moodle"

_PARTS = st.sampled_from(
    ("companion:", "COMPANION:", "course/", "discussion/", "post/", "module/", "1", "9" * 30, "?",
     "site=", "https%3A%2F%2Facademy.example%2Fmoodle", SITE, "/mod/forum/discuss.php?d=", "&", "#",
     "kind=page", "post=2", "%00", "%0d%0a", "..", "/", "\\", "@evil.example", "javascript:",
     "file:///etc/passwd", ".companionpack", "\u202e", "\n", " ", "[", "]", "١", "%zz")
)  # fmt: skip
texts = st.lists(_PARTS | st.text(max_size=5), max_size=8).map("".join)

HOSTILE = (
    "file:///etc/passwd", "/etc/passwd", "javascript:alert(1)", "data:text/html,x", "--help",
    "companion:course/1", "companion:run/1?site=" + SITE, "companion:" + "9" * 5_000, "",
    "companion:course/../1?site=" + SITE, "smb://evil.example/x", "http://[::1", "\x00",
    "companion:course/1?site=https://evil.example", "etc/x.companionpack", "<img src=file:///x>",
    "https://academy.example@evil.example/moodle/course/view.php?id=1",
)  # fmt: skip


def check(text: str) -> None:
    place = read_link(text, SITE)
    if place is None:
        return
    assert isinstance(place, PlaceLink)
    assert place.site_url == SITE
    assert place.kind in set(LinkedKind)
    assert place.remote_id.isdecimal()
    assert read_link(own_link(place), SITE) == place
    for server in ServerKind:
        address = web_address(place, server)
        assert address is None or address.startswith(f"{SITE}/")


@examples(300)
@given(text=texts)
def test_any_text_leads_to_a_place_of_the_site_or_nowhere(text: str) -> None:
    check(text)
    is_sign_in_answer(text)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_leads_nowhere(text: str) -> None:
    assert read_link(text, SITE) is None


def test_text_from_outside_opens_no_program_and_is_answered_in_words(
    sample_desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, opened = sample_desk, list[object]()
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    for text in HOSTILE:
        desk.window.notice.hide()
        desk.app.arrivals.take([text], hidden=True)
        assert "does not lead to any of your sites" in desk.window.notice.text.text()
        assert len(desk.window.notice.text.text()) < 400
    assert opened == []
