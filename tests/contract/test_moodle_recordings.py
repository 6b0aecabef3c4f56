"""Every answer that a real Moodle gave becomes a typed value or the right error."""

from __future__ import annotations

import asyncio
import copy
import tomllib
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from companion.domain.course import Completion
from companion.domain.forum import ForumKind
from companion.errors import ContractBroken
from sync.moodle import wire_contents
from sync.moodle import wire_models as wire
from sync.moodle.answer_text import checked
from sync.moodle.site import CONTENTS, FORUMS, LISTING, POSTS, UPDATES_SINCE
from sync.server_port import ForumNews, ForumWatch
from tests.contract.moodle.outcomes import outcome_of
from tests.contract.moodle.recorded import RecordedSite, all_names, recording
from tests.one_page import one_page

if TYPE_CHECKING:
    from companion.domain.remote import (
        RemoteDiscussion,
        RemoteForum,
        RemotePost,
        RemoteSection,
    )

OUTCOMES: dict[str, str] = tomllib.loads(
    (Path(__file__).parent / "moodle" / "outcomes.toml").read_text("utf-8")
)


def test_every_recording_has_an_expected_outcome() -> None:
    assert sorted(OUTCOMES) == all_names()
    assert len(OUTCOMES) == 410


@pytest.mark.parametrize("name", sorted(OUTCOMES))
def test_recording_becomes_what_is_expected(name: str) -> None:
    assert asyncio.run(outcome_of(recording(name))) == OUTCOMES[name]


def posts_of(name: str) -> dict[str, RemotePost]:
    site = RecordedSite()
    site.answer(POSTS, name)
    (answer,) = asyncio.run(site.server().posts(["1"]))
    assert answer.absence is None
    return {post.remote_id: post for post in answer.posts}


def listing_of(name: str) -> dict[str, RemoteDiscussion]:
    site = RecordedSite()
    site.answer(LISTING, name)
    page = asyncio.run(one_page(site.server(), "1", 0, 20))
    return {discussion.title: discussion for discussion in page.discussions}


def forums_of(name: str) -> dict[str, RemoteForum]:
    site = RecordedSite()
    site.answer("mod_forum_get_forums_by_courses", name)
    snapshot = asyncio.run(site.server().snapshot([]))
    return {forum.name: forum for forum in snapshot.forums}


def sections_of(name: str) -> tuple[RemoteSection, ...]:
    site = RecordedSite()
    site.answer(CONTENTS, name)
    (outline,) = asyncio.run(site.server().outlines(["2"]))
    return outline.sections


def test_post_has_its_author_parent_and_times() -> None:
    posts = posts_of("posts.rich.deleted")
    opening = posts["20254"]
    assert opening.author is not None
    assert (opening.author.remote_id, opening.author.full_name) == ("4", "አበበ በቀለ")
    assert opening.discussion_remote_id == "2350"
    assert opening.parent_remote_id is None
    assert opening.created_at == datetime(2026, 11, 22, 5, 7, 26, tzinfo=UTC)
    assert opening.unread
    assert opening.can_reply
    assert not opening.can_edit
    assert posts["20256"].parent_remote_id == "20255"


def test_erased_post_keeps_its_author_and_has_no_creation_time() -> None:
    erased = posts_of("posts.rich.deleted")["20255"]
    assert erased.is_deleted
    assert erased.created_at is None
    assert not erased.unread
    assert erased.modified_at == datetime(2026, 11, 22, 6, 7, 26, tzinfo=UTC)
    assert erased.author is not None
    assert erased.author.full_name == "伟 陈"


def test_private_reply_is_marked_and_cannot_be_answered() -> None:
    posts = posts_of("posts.rich.deleted.as-recipient")
    private = [post for post in posts.values() if post.is_private]
    assert [post.remote_id for post in private] == ["20257"]
    assert not private[0].can_reply
    assert "20257" not in posts_of("posts.rich.deleted")


def test_teacher_may_reply_privately_where_the_server_says_so() -> None:
    as_teacher = posts_of("posts.rich.deleted.as-teacher")
    assert any(post.can_reply_privately for post in as_teacher.values())
    assert not any(post.can_reply_privately for post in posts_of("posts.rich.deleted").values())


def test_attachment_addresses_serve_files_and_hold_no_secret() -> None:
    posts = posts_of("posts.rich.files.with-inline")
    (text,) = posts["20260"].attachments
    assert text.name == "été ፩.txt"
    assert text.mime_type == "text/plain"
    assert text.size_bytes == 7
    assert text.url == (
        "https://moodle.example/webservice/pluginfile.php/285/mod_forum/attachment/20260/"
        "%C3%A9t%C3%A9%20%E1%8D%A9.txt"
    )
    addresses = [file.url for post in posts.values() for file in post.attachments]
    assert len(addresses) == 3
    assert all("/webservice/pluginfile.php/" in address for address in addresses)
    assert not any("forcedownload" in address or "token" in address for address in addresses)


def test_listed_attachments_are_the_same_addresses_as_those_of_posts() -> None:
    listed = listing_of("discussions.rich")["Photos and a card"]
    posts = posts_of("posts.rich.files")
    of_post = posts[listed.first_post_remote_id]
    assert {file.url for file in listed.attachments} == {file.url for file in of_post.attachments}
    assert {file.mime_type for file in listed.attachments} == {"application/pdf", "image/png"}


def test_subject_is_given_back_without_entities() -> None:
    site = RecordedSite()
    site.answer(POSTS, {"posts": [recording("reply.subject-escaped").response["post"]]})
    (answer,) = asyncio.run(site.server().posts(["1"]))
    assert answer.posts[0].subject == "a < b & c"


def test_hidden_author_of_a_single_discussion_is_none() -> None:
    (debate,) = listing_of("discussions.single").values()
    assert debate.author is None
    assert debate.reply_count == 3
    assert debate.unread_count == 4
    opening = posts_of("posts.rich.single")[debate.first_post_remote_id]
    assert opening.author is not None


def test_listing_tells_flags_groups_and_times() -> None:
    rich = listing_of("discussions.rich")
    pinned = rich["Pinned: how we talk here"]
    assert pinned.pinned
    assert pinned.remote_id == "2352"
    assert pinned.first_post_remote_id == "20261"
    assert pinned.group_remote_id is None
    starred = rich["A star for this one"]
    assert starred.starred
    timed = rich["Visible this week"]
    assert timed.starts_at == datetime(2026, 11, 23, 7, 7, 26, tzinfo=UTC)
    assert timed.ends_at == datetime(2026, 12, 1, 7, 7, 26, tzinfo=UTC)
    answered = rich["My question: which splint?"]
    assert answered.created_at < answered.last_post_at
    assert any(one.locked and not one.can_reply for one in rich.values())
    groups = {one.group_remote_id for one in listing_of("discussions.groups.as-teacher").values()}
    assert groups == {None, "3", "4"}


def test_visible_group_of_others_can_be_read_but_not_answered() -> None:
    (seen,) = listing_of("discussions.visible-groups").values()
    assert seen.group_remote_id == "4"
    assert not seen.can_reply


def test_forums_tell_their_kind_and_rules() -> None:
    forums = forums_of("forums.rich")
    kinds = {forum.kind for forum in forums.values()}
    assert kinds == set(ForumKind)
    ideas = forums["Ideas, tips and hints"]
    assert (ideas.remote_id, ideas.course_remote_id, ideas.module_id) == ("108", "3", "221")
    assert ideas.discussion_count == 13
    assert ideas.unread_count == 30
    assert ideas.can_start_discussion
    assert ideas.rules.max_attachments == 3
    assert ideas.rules.max_attachment_bytes == 512_000
    assert not forums["Notices"].can_start_discussion
    assert any(forum.rules.cutoff_at is not None for forum in forums.values())
    assert any(forum.rules.block_after == 2 for forum in forums.values())


def test_forum_of_an_unknown_kind_counts_as_general() -> None:
    odd = copy.deepcopy(recording("forums.rich").response[:1])
    odd[0]["type"] = "holodeck"
    site = RecordedSite()
    site.answer("mod_forum_get_forums_by_courses", odd)
    (forum,) = asyncio.run(site.server().snapshot([])).forums
    assert forum.kind is ForumKind.GENERAL


def test_course_outline_has_forums_links_due_dates_and_completion() -> None:
    activities = [
        activity
        for section in sections_of("course.contents.rich")
        for activity in section.activities
    ]
    by_kind = {activity.kind: activity for activity in activities}
    forum = by_kind["forum"]
    assert forum.forum_remote_id is not None
    assert forum.remote_id != forum.forum_remote_id
    assert by_kind["page"].forum_remote_id is None
    assert by_kind["page"].link == "https://moodle.example/mod/page/view.php?id=27"
    assert by_kind["assign"].due_at is not None
    assert by_kind["label"].link is None
    assert by_kind["label"].description_html
    by_hand = [activity for activity in activities if activity.completed_by_hand]
    assert {activity.completion for activity in by_hand} == {Completion.OPEN}
    assert any(not activity.visible for activity in activities)


def test_news_names_discussions_by_their_opening_posts() -> None:
    site = RecordedSite()
    site.answer(UPDATES_SINCE, "updates.rich.changed")
    site.answer(FORUMS, "forums.rich")
    watched = [
        ForumWatch("108", "3", "221", datetime(2026, 11, 24, tzinfo=UTC)),
        ForumWatch("107", "3", "220", datetime(2026, 11, 24, tzinfo=UTC)),
    ]
    reports = asyncio.run(site.server().snapshot(watched)).reports
    assert reports["108"].news is ForumNews.CHANGED
    assert reports["108"].first_post_remote_ids == {"20238"}
    assert reports["107"].news is ForumNews.UNCHANGED


def test_forum_whose_settings_changed_has_news_without_names() -> None:
    site = RecordedSite()
    site.answer(UPDATES_SINCE, "updates.rich.all-of-course")
    modules = {
        module["id"]: [update["name"] for update in module["updates"]]
        for module in recording("updates.rich.all-of-course").response["instances"]
    }
    plain = next(str(number) for number, names in modules.items() if names == ["configuration"])
    watched = [ForumWatch("1", "3", plain, datetime(2026, 11, 24, tzinfo=UTC))]
    reports = asyncio.run(site.server().snapshot(watched)).reports
    assert reports["1"].news is ForumNews.CHANGED
    assert reports["1"].first_post_remote_ids == frozenset()


@pytest.mark.parametrize(
    ("name", "function", "model", "path"),
    [
        ("posts.tips", POSTS, wire.DiscussionAnswer, ("posts", 0, "message")),
        ("posts.tips", POSTS, wire.DiscussionAnswer, ("posts", 1, "capabilities")),
        ("posts.tips", POSTS, wire.DiscussionAnswer, ("posts", 2, "timecreated")),
        ("posts.tips", POSTS, wire.DiscussionAnswer, ("posts",)),
        ("discussions.rich", LISTING, wire.Listing, ("discussions", 4, "timemodified")),
        ("discussions.rich", LISTING, wire.Listing, ("discussions", 0, "discussion")),
        ("forums.rich", "forums", tuple[wire.Forum, ...], (3, "cmid")),
        ("courses.enrolled", "courses", tuple[wire.Course, ...], (0, "fullname")),
        (
            "course.contents.rich",
            CONTENTS,
            tuple[wire_contents.CourseSection, ...],
            (1, "modules", 0, "name"),
        ),
        ("site.info", "site", wire.SiteInfo, ("functions",)),
        ("reply.ok", "reply", wire.ReplyMade, ("postid",)),
        ("reply.ok", "reply", wire.ReplyMade, ("post", "subject")),
        ("discussion.add.ok", "add", wire.DiscussionMade, ("discussionid",)),
        ("updates.rich.changed", "updates", wire.Updates, ("instances", 0, "updates")),
    ],
)
def test_missing_field_is_named(
    name: str, function: str, model: Any, path: tuple[str | int, ...]
) -> None:
    answer = copy.deepcopy(recording(name).response)
    checked(model, answer, function)
    place = answer
    for step in path[:-1]:
        place = place[step]
    del place[path[-1]]
    with pytest.raises(ContractBroken) as caught:
        checked(model, answer, function)
    assert caught.value.function == function
    assert caught.value.field == ".".join(str(step) for step in path)
    assert caught.value.field in str(caught.value)


@pytest.mark.parametrize(
    ("name", "model"),
    [
        ("posts.rich.files.with-inline", wire.DiscussionAnswer),
        ("discussions.rich", wire.Listing),
        ("forums.rich", tuple[wire.Forum, ...]),
        ("courses.enrolled", tuple[wire.Course, ...]),
        ("course.contents.rich", tuple[wire_contents.CourseSection, ...]),
        ("updates.rich.all-of-course", wire.Updates),
    ],
)
def test_unknown_fields_change_nothing(name: str, model: Any) -> None:
    plain = recording(name).response
    assert checked(model, with_more_fields(plain), "any") == checked(model, plain, "any")


def with_more_fields(value: Any) -> Any:
    if isinstance(value, dict):
        added = {"addedlater": {"deep": [1, None]}, "addedtoo": "x"}
        return {key: with_more_fields(part) for key, part in value.items()} | added
    if isinstance(value, list):
        return [with_more_fields(part) for part in value]
    return value


def test_error_does_not_quote_what_people_wrote() -> None:
    answer = copy.deepcopy(recording("posts.tips").response)
    answer["posts"][0]["timecreated"] = "a secret diary"
    with pytest.raises(ContractBroken) as caught:
        checked(wire.DiscussionAnswer, answer, POSTS)
    assert caught.value.field == "posts.0.timecreated"
    assert "secret" not in str(caught.value)
