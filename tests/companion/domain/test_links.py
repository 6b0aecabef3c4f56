"""Links to places: what is understood, and that nothing else is."""

from __future__ import annotations

from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.account import ServerKind
from companion.domain.links import (
    LinkedKind,
    PlaceLink,
    is_own_link,
    own_link,
    read_link,
    web_address,
)

SITE = "https://academy.example/moodle"

ids = st.integers(0, 10**18 - 1).map(str)
sites = st.sampled_from(
    [SITE, "https://academy.example", "http://127.0.0.1:8080", "https://xn--mnchen-3ya.example/a b"]
)


@st.composite
def places(draw: st.DrawFn) -> PlaceLink:
    kind = draw(st.sampled_from(LinkedKind))
    post = draw(st.none() | ids) if kind is LinkedKind.DISCUSSION else None
    is_module = kind is LinkedKind.MODULE
    module = draw(st.sampled_from(["forum", "page", "h5pactivity"])) if is_module else "forum"
    return PlaceLink(draw(sites), kind, draw(ids), post, module)


@given(places())
def test_our_own_link_leads_back_to_its_place(place: PlaceLink) -> None:
    link = own_link(place)
    assert read_link(link, place.site_url) == place
    assert is_own_link(link)


@given(places())
def test_the_page_of_a_place_leads_back_to_it(place: PlaceLink) -> None:
    address = web_address(place, ServerKind.MOODLE)
    if place.kind is LinkedKind.POST:
        assert address is None
    elif address is not None and " " not in address:
        assert read_link(address, place.site_url) == place


@given(places(), st.sampled_from(["https://evil.example", f"{SITE}.evil.example", "https://a.b/c"]))
def test_a_link_to_another_site_leads_nowhere(place: PlaceLink, other: str) -> None:
    assert read_link(own_link(place), other) is None
    address = web_address(place, ServerKind.MOODLE)
    assert address is None or read_link(address, other) is None


@given(st.text(max_size=200))
def test_any_other_text_leads_nowhere_and_breaks_nothing(text: str) -> None:
    assert read_link(text, SITE) is None


@given(st.text(max_size=60), st.text(max_size=60))
def test_what_a_link_names_is_always_of_the_site_and_a_number(path: str, query: str) -> None:
    for text in (f"companion:{path}?{query}", f"{SITE}/{path}?{query}"):
        found = read_link(text, SITE)
        if found is not None:
            assert found.site_url == SITE
            assert found.remote_id.removeprefix("t").isdecimal()


@pytest.mark.parametrize(
    ("address", "kind", "number", "post"),
    [
        (f"{SITE}/course/view.php?id=5", LinkedKind.COURSE, "5", None),
        (f"{SITE}/course/view.php?id=5&section=2#s2", LinkedKind.COURSE, "5", None),
        (f"{SITE}/mod/forum/view.php?id=77", LinkedKind.MODULE, "77", None),
        (f"{SITE}/mod/forum/view.php?f=8", LinkedKind.FORUM, "8", None),
        (f"{SITE}/mod/forum/discuss.php?d=12", LinkedKind.DISCUSSION, "12", None),
        (f"{SITE}/mod/forum/discuss.php?d=12#p34", LinkedKind.DISCUSSION, "12", "34"),
        (f"{SITE}/mod/forum/discuss.php?d=12&parent=34", LinkedKind.DISCUSSION, "12", "34"),
        ("HTTP://Academy.Example:80/moodle/course/view.php?id=5", LinkedKind.COURSE, "5", None),
        (f"  {SITE}/course/view.php?id=5\n", LinkedKind.COURSE, "5", None),
        (f"{SITE}/category/5", LinkedKind.FORUM, "5", None),
        (f"{SITE}/category/5/household-filters?page=2", LinkedKind.FORUM, "5", None),
        (f"{SITE}/c/water/filters/15/l/latest", LinkedKind.FORUM, "15", None),
    ],
)
def test_pages_of_the_site_are_understood_as_people_copy_them(
    address: str, kind: LinkedKind, number: str, post: str | None
) -> None:
    assert read_link(address, SITE) == PlaceLink(SITE, kind, number, post)


def test_pages_of_activities_are_understood_with_their_kind() -> None:
    page = PlaceLink(SITE, LinkedKind.MODULE, "71", module_kind="page")
    assert read_link(f"{SITE}/mod/page/view.php?id=71&inpopup=1", SITE) == page
    assert web_address(page, ServerKind.MOODLE) == f"{SITE}/mod/page/view.php?id=71"
    assert own_link(page).startswith("companion:module/71?kind=page&site=")


@pytest.mark.parametrize(
    "text",
    [
        "",
        SITE,
        "javascript:alert(1)",
        "file:///moodle/course/view.php?id=5",
        "ftp://academy.example/moodle/course/view.php?id=5",
        "https://academy.example@evil.example/moodle/course/view.php?id=5",
        "https://me:secret@academy.example/moodle/course/view.php?id=5",
        "https://academy.example:8443/moodle/course/view.php?id=5",
        "https://academy.example:no/moodle/course/view.php?id=5",
        "https://academy.example/course/view.php?id=5",
        "https://academy.example/moodlers/course/view.php?id=5",
        f"{SITE}/course/../course/view.php?id=5",
        f"{SITE}/course/view.php?id=-5",
        f"{SITE}/course/view.php?id=5&id=6",
        f"{SITE}/course/view.php?id=٥",
        f"{SITE}/login/logout.php?id=5",
        "companion:discussion/12",
        f"companion:discussion/12?site={SITE}&site={SITE}",
        f"companion:discussion/12?site={SITE}&run=1",
        f"companion:discussion/1x?site={SITE}",
        f"companion:discussion/12?site={quote(SITE + '?a=b', safe='')}",
        f"companion://evil.example/discussion/12?site={SITE}",
        f"companion:activity/12?site={SITE}",
        f"companion:module/12?post=3&site={SITE}",
        f"companion:course/12?post=3&site={SITE}",
        f"companion:course/12?kind=page&site={SITE}",
        f"companion:module/12?kind=../page&site={SITE}",
        f"{SITE}/mod/../view.php?id=5",
        f"{SITE}/mod/page/edit.php?id=5",
        f"companion:discussion/12?site={SITE}#p1",
        f"companion:discussion/12?site={SITE}{'a' * 2_000}",
    ],
)
def test_what_is_not_in_the_grammar_leads_nowhere(text: str) -> None:
    assert read_link(text, SITE) is None


@pytest.mark.parametrize(
    ("server", "page", "place"),
    [
        (ServerKind.NODEBB, "category/8", PlaceLink(SITE, LinkedKind.FORUM, "8")),
        (ServerKind.NODEBB, "topic/2", PlaceLink(SITE, LinkedKind.DISCUSSION, "2")),
        (ServerKind.NODEBB, "post/5", PlaceLink(SITE, LinkedKind.POST, "5")),
        (ServerKind.DISCOURSE, "c/8", PlaceLink(SITE, LinkedKind.FORUM, "8")),
        (ServerKind.DISCOURSE, "t/2", PlaceLink(SITE, LinkedKind.DISCUSSION, "2")),
        (ServerKind.DISCOURSE, "p/5", PlaceLink(SITE, LinkedKind.POST, "5")),
    ],
)
def test_pages_of_forums_without_courses_are_known_both_ways(
    server: ServerKind, page: str, place: PlaceLink
) -> None:
    assert web_address(place, server) == f"{SITE}/{page}"
    assert read_link(f"{SITE}/{page}", SITE) == place


@pytest.mark.parametrize(
    "page", ["topic/2/a-title", "topic/2/a-title/17", "t/a-title/2", "t/2024-plans/2/9", "t/2/9"]
)
def test_a_topic_is_known_whatever_stands_behind_or_before_its_number(page: str) -> None:
    assert read_link(f"{SITE}/{page}", SITE) == PlaceLink(SITE, LinkedKind.DISCUSSION, "2")


def test_a_post_without_a_number_of_the_site_is_shown_with_its_discussion() -> None:
    place = PlaceLink(SITE, LinkedKind.DISCUSSION, "2", "t2")
    assert web_address(place, ServerKind.DISCOURSE) == f"{SITE}/t/2"
    within = PlaceLink(SITE, LinkedKind.DISCUSSION, "2", "5")
    assert web_address(within, ServerKind.NODEBB) == f"{SITE}/post/5"


@pytest.mark.parametrize("kind", [LinkedKind.DISCUSSION, LinkedKind.POST])
def test_opening_post_that_is_known_by_its_topic_is_found_by_our_own_link(
    kind: LinkedKind,
) -> None:
    post = "t78" if kind is LinkedKind.DISCUSSION else None
    place = PlaceLink(SITE, kind, "78" if post else "t78", post)
    assert read_link(own_link(place), SITE) == place
    assert read_link(own_link(place).replace("t78", "x78"), SITE) is None
