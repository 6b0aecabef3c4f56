"""Attachments of posts on a Discourse: lines at the end of a text, and nothing in its middle."""

from __future__ import annotations

import time

import pytest

from sync.discourse.attached_lines import (
    area_of,
    attachment_line,
    files_in,
    pictures_in,
    with_attachments,
    with_named_pictures,
    without_attachments,
)
from sync.discourse.discourse_mapping import attachments_in, body_of

NOTES = attachment_line("notes [2].txt", "upload://abc.txt", 12_345)
SITE = "https://forum.example"


def test_lines_at_the_end_are_an_area_and_the_words_are_without_them() -> None:
    raw = with_attachments(
        "Look:\n\n* sand", f"{NOTES}\n{attachment_line('b.pdf', 'upload://b', 9)}"
    )
    assert without_attachments(raw) == "Look:\n\n* sand"
    assert dict(files_in(area_of(raw))) == {
        "notes 2.txt": "upload://abc.txt",
        "b.pdf": "upload://b",
    }
    assert "(12.1 KB)" in raw


@pytest.mark.parametrize(
    "raw", ["", "Sand.\n", f"{NOTES}\n\nand more words", "[a|attachment](https://x/y)", "\n\n\n"]
)
def test_other_texts_are_left_as_they_are(raw: str) -> None:
    assert without_attachments(raw) == raw
    assert area_of(raw) == ""


def test_pictures_are_named_by_their_short_addresses() -> None:
    raw = "![Pump|690x400](upload://p1.png) and ![x](https://elsewhere.example/x.png)"
    assert pictures_in(raw) == ("p1.png",)
    assert with_named_pictures(raw).startswith("![Pump|690x400](attachment:p1.png) and ![x](https")


def test_links_of_a_shown_text_lead_to_the_site_and_code_stays() -> None:
    shown = '<p><a href="/t/x/5">x</a> <img src="/uploads/p.png"></p><code>href="/no"</code>'
    assert body_of(shown, SITE) == (
        f'<p><a href="{SITE}/t/x/5">x</a> <img src="{SITE}/uploads/p.png"></p>'
        '<code>href="/no"</code>'
    )


def test_attachments_of_a_shown_text_have_names_addresses_and_sizes() -> None:
    shown = (
        '<p><a class="attachment" href="/uploads/short-url/a.pdf">a &amp; b.pdf</a> (1.5 KB)<br>'
        '<a class="attachment" href="https://cdn.example/c.txt">c.txt</a></p>'
    )
    assert [(file.name, file.url, file.size_bytes) for file in attachments_in(shown, SITE)] == [
        ("a & b.pdf", f"{SITE}/uploads/short-url/a.pdf", 1_536),
        ("c.txt", "https://cdn.example/c.txt", 0),
    ]


@pytest.mark.parametrize(
    "piece",
    ["\n", "[a|attachment](", "![", "[", '<a class="attachment" href="', "<a ", "upload://"],
)
def test_large_texts_that_never_end_are_read_soon(piece: str) -> None:
    text = piece * (400_000 // len(piece))
    begun = time.monotonic()
    without_attachments(text)
    pictures_in(text)
    list(files_in(text))
    attachments_in(text, SITE)
    body_of(text, SITE)
    assert time.monotonic() - begun < 5
