"""The sample classroom's content is complete, consistent and worth reading."""

import re
import tomllib
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from html.parser import HTMLParser
from importlib.resources import files
from typing import Any

import pytest

Table = dict[str, Any]

FORUM_KINDS = {"general", "news", "qanda", "eachuser", "blog", "single"}
ACTIVITY_KINDS = {
    "page",
    "label",
    "url",
    "resource",
    "book",
    "folder",
    "forum",
    "quiz",
    "assign",
    "bigbluebuttonbn",
}
MARKS = "❓💡🌱🧗"
SCRIPTS = {"ARABIC", "ETHIOPIC", "CJK", "DEVANAGARI", "CYRILLIC", "LATIN"}
VOID_ELEMENTS = {"br", "img", "hr"}


@dataclass(frozen=True)
class Post:
    """A post in the flat form that the checks read; an opening post has the key ``""``."""

    discussion: str
    key: str
    parent: str | None
    author: str
    days_ago: float
    body: str
    private_to: str | None


def read_toml(*path: str) -> Table:
    return tomllib.loads(files("resources").joinpath("classroom", *path).read_text("utf-8"))


@pytest.fixture(scope="module")
def academy() -> Table:
    return read_toml("academy.toml")


@pytest.fixture(scope="module")
def people(academy: Table) -> dict[str, Table]:
    return {person["key"]: person for person in academy["people"]}


@pytest.fixture(scope="module")
def teachers(people: dict[str, Table]) -> set[str]:
    return {key for key, person in people.items() if person["role"] == "teacher"}


@pytest.fixture(scope="module")
def activities(academy: Table) -> dict[str, Table]:
    found = [
        activity | {"course": course["key"]}
        for course in academy["courses"]
        for section in course["sections"]
        for activity in section["activities"]
    ]
    by_key = {activity["key"]: activity for activity in found}
    assert len(by_key) == len(found)
    return by_key


@pytest.fixture(scope="module")
def forums(activities: dict[str, Table]) -> dict[str, Table]:
    return {key: entry for key, entry in activities.items() if entry["kind"] == "forum"}


@pytest.fixture(scope="module")
def discussions(academy: Table) -> list[Table]:
    return [
        discussion | {"course": course["key"]}
        for course in academy["courses"]
        for discussion in read_toml("discussions", f"{course['key']}.toml")["discussions"]
    ]


def posts_of(discussion: Table) -> Iterator[Post]:
    key, started = discussion["key"], discussion["days_ago"]
    yield Post(key, "", None, discussion["author"], started, discussion["body"], None)
    for reply in discussion.get("replies", []):
        yield Post(
            key,
            reply["key"],
            reply["parent"],
            reply["author"],
            started - reply["hours_later"] / 24,
            reply["body"],
            reply.get("private_to"),
        )


@pytest.fixture(scope="module")
def posts(discussions: list[Table]) -> list[Post]:
    return [post for discussion in discussions for post in posts_of(discussion)]


def test_it_has_three_courses_twelve_people_sixty_one_discussions_and_four_hundred_posts(
    academy: Table, discussions: list[Table], posts: list[Post]
) -> None:
    counts = (len(academy["courses"]), len(academy["people"]), len(discussions), len(posts))
    assert counts == (3, 12, 61, 405)


def test_amina_comes_first_and_people_sign_in_with_plain_names(academy: Table) -> None:
    assert academy["people"][0]["key"] == "amina"
    usernames = [person["username"] for person in academy["people"]]
    assert len(set(usernames)) == len(usernames)
    assert all(re.fullmatch(r"[a-z]+", username) for username in usernames)
    assert all(person["password"] and person["full_name"] for person in academy["people"])
    assert Counter(person["role"] for person in academy["people"]) == {"learner": 10, "teacher": 2}


def test_every_kind_of_forum_exists_and_each_course_has_an_open_square(
    academy: Table, forums: dict[str, Table]
) -> None:
    assert {forum["forum_kind"] for forum in forums.values()} == FORUM_KINDS
    for course in academy["courses"]:
        assert any(
            forum["course"] == course["key"]
            and forum["forum_kind"] == "general"
            and not forum.keys() & {"groups", "cutoff_days_ago", "block_after"}
            for forum in forums.values()
        )


def test_activities_are_of_known_kinds_and_have_something_to_read(
    activities: dict[str, Table],
) -> None:
    assert {entry["kind"] for entry in activities.values()} == ACTIVITY_KINDS
    for entry in activities.values():
        assert entry["completion"] in {"none", "manual", "automatic"}
        assert entry["html"] if entry["kind"] in {"page", "label"} else entry["intro"]
        assert ("link" in entry) == (entry["kind"] == "url")
        assert ("chapters" in entry) == (entry["kind"] == "book")
        assert "files" in entry or entry["kind"] not in {"resource", "folder"}
        if entry["kind"] == "page":
            shown = entry.get("files", ())
            assert all(f"@@PLUGINFILE@@/{file['name']}" in entry["html"] for file in shown)


def test_group_members_and_course_are_known(academy: Table, people: dict[str, Table]) -> None:
    courses = {course["key"] for course in academy["courses"]}
    for group in academy["groups"]:
        assert group["course"] in courses
        assert set(group["members"]) <= people.keys()


def test_discussions_name_known_forums_people_and_groups(
    academy: Table,
    people: dict[str, Table],
    forums: dict[str, Table],
    discussions: list[Table],
) -> None:
    groups = {group["key"]: group for group in academy["groups"]}
    keys = [discussion["key"] for discussion in discussions]
    assert len(set(keys)) == len(keys)
    for discussion in discussions:
        forum = forums[discussion["forum"]]
        assert forum["course"] == discussion["course"]
        assert discussion["author"] in people
        assert set(discussion.get("starred_by", [])) <= people.keys()
        assert ("group" in discussion) == ("groups" in forum)
        if "group" in discussion:
            assert groups[discussion["group"]]["course"] == discussion["course"]


def test_replies_have_known_authors_and_parents_that_are_older(
    people: dict[str, Table], posts: list[Post]
) -> None:
    by_key = {(post.discussion, post.key): post for post in posts}
    assert len(by_key) == len(posts)
    for post in posts:
        assert post.author in people
        if post.parent is not None:
            assert by_key[post.discussion, post.parent].days_ago > post.days_ago


def test_nothing_was_written_in_the_future_or_before_the_course(
    academy: Table, discussions: list[Table]
) -> None:
    starts = {course["key"]: course["start_days_ago"] for course in academy["courses"]}
    for discussion in discussions:
        for post in posts_of(discussion):
            assert 0 < post.days_ago < starts[discussion["course"]]


def test_private_replies_come_from_teachers_and_nobody_answers_them(
    teachers: set[str], posts: list[Post]
) -> None:
    by_key = {(post.discussion, post.key): post for post in posts}
    private = [post for post in posts if post.private_to is not None]
    assert private
    for post in private:
        assert post.author in teachers
        assert post.parent is not None
        assert by_key[post.discussion, post.parent].author == post.private_to
        assert not any(
            other.discussion == post.discussion and other.parent == post.key for other in posts
        )


def test_nobody_posts_where_the_forum_would_refuse(
    academy: Table,
    teachers: set[str],
    forums: dict[str, Table],
    discussions: list[Table],
) -> None:
    members = {group["key"]: set(group["members"]) for group in academy["groups"]}
    for discussion in discussions:
        forum = forums[discussion["forum"]]
        authors = {post.author for post in posts_of(discussion)}
        if forum["forum_kind"] == "news":
            assert authors <= teachers
        if forum["forum_kind"] in {"qanda", "single"}:
            assert discussion["author"] in teachers
        if "group" in discussion:
            assert authors <= members[discussion["group"]] | teachers
        if "cutoff_days_ago" in forum:
            newest = min(post.days_ago for post in posts_of(discussion))
            assert newest > forum["cutoff_days_ago"]


def test_forums_with_one_discussion_each_keep_to_it(
    forums: dict[str, Table], discussions: list[Table]
) -> None:
    for key, forum in forums.items():
        authors = [entry["author"] for entry in discussions if entry["forum"] == key]
        assert authors
        if forum["forum_kind"] == "single":
            assert len(authors) == 1
        if forum["forum_kind"] == "eachuser":
            assert len(set(authors)) == len(authors)


def test_no_learner_exceeds_the_posts_allowed_in_a_period(
    teachers: set[str], forums: dict[str, Table], discussions: list[Table]
) -> None:
    for key, forum in forums.items():
        written = [
            post for entry in discussions if entry["forum"] == key for post in posts_of(entry)
        ]
        for post in written if "block_after" in forum else []:
            until = post.days_ago + forum["block_period_days"]
            in_period = [
                other
                for other in written
                if other.author == post.author and post.days_ago <= other.days_ago < until
            ]
            assert post.author in teachers or len(in_period) <= forum["block_after"]


def test_bodies_are_unique_and_their_elements_are_closed(posts: list[Post]) -> None:
    assert len({post.body for post in posts}) == len(posts)
    for post in posts:
        reader = BodyReader()
        reader.feed(post.body)
        assert reader.open_elements == [], post
        assert reader.text.strip(), post


def test_titles_are_ones_that_a_moodle_accepts(discussions: list[Table]) -> None:
    titles = [discussion["title"] for discussion in discussions]
    assert len(set(titles)) == len(titles)
    for title in titles:
        assert 0 < len(title) <= 255
        assert "<" not in title
    assert {title[0] for title in titles} >= set(MARKS)


def test_posts_are_written_in_many_scripts(posts: list[Post]) -> None:
    posts_by_script = Counter(script for post in posts for script in scripts_in(post.body))
    for script in SCRIPTS:
        assert posts_by_script[script] >= 4, script


def test_threads_are_deep_long_and_also_unanswered(discussions: list[Table]) -> None:
    sizes = [len(discussion.get("replies", [])) + 1 for discussion in discussions]
    assert max(sizes) > 40
    assert max(depth(discussion) for discussion in discussions) >= 5
    questions = [entry for entry in discussions if entry["title"].startswith("❓")]
    assert any("replies" not in question for question in questions)


def scripts_in(text: str) -> set[str]:
    names = (unicodedata.name(letter, "").split(" ")[0] for letter in text if letter.isalpha())
    return set(names) & SCRIPTS


def depth(discussion: Table) -> int:
    """How many answers the longest chain from the opening post has."""
    depths = {"": 0}
    for reply in sorted(discussion.get("replies", []), key=lambda reply: reply["hours_later"]):
        depths[reply["key"]] = depths[reply["parent"]] + 1
    return max(depths.values())


class BodyReader(HTMLParser):
    """Collects the text of a body and the elements that it leaves open."""

    def __init__(self) -> None:
        super().__init__()
        self.open_elements: list[str] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in VOID_ELEMENTS:
            self.open_elements.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open_elements.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data
