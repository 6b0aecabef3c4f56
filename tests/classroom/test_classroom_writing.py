"""What the classroom does with posts that are written, edited and deleted."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest

from sync.classroom.server import ClassroomServer
from tests.classroom.world import World, options

if TYPE_CHECKING:
    from pathlib import Path

PREPARE = "mod_forum_prepare_draft_area_for_post"
EDIT, DELETE = "mod_forum_update_discussion_post", "mod_forum_delete_post"


def rate(world: World, by: str, post: int, rating: int) -> Any:
    return world.call(
        by,
        "core_rating_add_rating",
        contextlevel="module",
        instanceid=world.module("health-ideas"),
        component="mod_forum",
        ratingarea="post",
        itemid=post,
        scaleid=10,
        rating=rating,
        rateduserid=world.person_id("abebe"),
        aggregation=1,
    ).json


def rating_of(world: World, reader: str, discussion: int) -> Any:
    answer = world.answer(reader, "mod_forum_get_discussion_posts", discussionid=discussion)
    return answer["ratinginfo"]["ratings"][0]


def test_same_reply_sent_twice_makes_two_posts(shared_world: World) -> None:
    post = shared_world.question()
    first = shared_world.reply("amina", post, "<p>same</p>").json["postid"]
    second = shared_world.reply("amina", post, "<p>same</p>").json["postid"]
    assert first != second
    discussion = shared_world.control.post(post).discussion_id
    assert [p["id"] for p in shared_world.posts("abebe", discussion)] == [post, first, second]


def test_raw_reading_gives_the_text_exactly_as_sent_to_every_reader(shared_world: World) -> None:
    sent = "<p CLASS='c' data-x=1>a &amp; b   </p>\r\n<script>x()</script><!-- 8c6f0f5e -->\n"
    discussion = shared_world.discuss("amina", shared_world.forum(), message=sent).json
    post = shared_world.posts("abebe", discussion["discussionid"], moodlewssettingraw="true")[0]
    assert post["message"] == sent


def test_ordinary_reading_gives_the_cleaned_text(shared_world: World) -> None:
    sent = (
        "<p class='c' id='i' data-x='1'>zero\u200bwidth <!-- marker --> <span data-k='v'>s</span>"
        "<script>alert(1)</script><img src=x onerror=alert(1)>"
        "<a href='javascript:alert(1)'>l</a> trailing   </p>\n\n"
    )
    read = shared_world.reply("amina", shared_world.question(), sent).json["post"]["message"]
    assert read == (
        '<p class="c" id="i">zero\u200bwidth  <span>s</span><img src="x" alt="x" />'
        "<a>l</a> trailing   </p>\n\n"
    )


def test_empty_text_and_subject_are_accepted(shared_world: World) -> None:
    post = shared_world.reply("amina", shared_world.question(), "", subject="").json["post"]
    assert (post["message"], post["subject"], post["replysubject"]) == ("", "", "Re: ")


def test_private_reply_by_someone_who_may_not_is_made_public_silently(shared_world: World) -> None:
    discussion = shared_world.discussion("abebe")
    first = shared_world.control.first_post(discussion).id
    answer = shared_world.reply("amina", first, "<p>psst</p>", options=options(private=1)).json
    assert answer["warnings"] == []
    assert answer["post"]["isprivatereply"] is False
    assert "<p>psst</p>" in [p["message"] for p in shared_world.posts("juma", discussion)]


def test_private_reply_by_a_teacher_is_seen_by_its_recipient_and_teachers_only(
    shared_world: World,
) -> None:
    discussion = shared_world.discussion("abebe")
    first = shared_world.control.first_post(discussion).id
    private = shared_world.reply("grace", first, options=options(private=1)).json["postid"]
    seen = {
        reader: private in [p["id"] for p in shared_world.posts(reader, discussion)]
        for reader in ("abebe", "grace", "mateus", "amina")
    }
    assert seen == {"abebe": True, "grace": True, "mateus": True, "amina": False}
    assert shared_world.listed("amina", discussion)["numreplies"] == 0
    assert shared_world.listed("grace", discussion)["numreplies"] == 1


@pytest.mark.parametrize("subject", ["I <3 water", "if a<b", "</p>", "<!-- x", "ክፍል <ሀ>"])
def test_subject_that_looks_like_markup_is_refused(subject: str, shared_world: World) -> None:
    refused = shared_world.reply("amina", shared_world.question(), subject=subject).json
    assert refused["errorcode"] == "invalidparameter"


def test_subject_comes_back_with_entities_in_posts_and_in_the_listing(shared_world: World) -> None:
    answer = shared_world.discuss("amina", shared_world.forum(), subject="a < b & c").json
    post = shared_world.posts("abebe", answer["discussionid"])[0]
    assert post["subject"] == "a &lt; b &amp; c"
    assert shared_world.listed("abebe", answer["discussionid"])["name"] == "a &lt; b &amp; c"


def test_subject_may_have_255_letters_of_any_script(shared_world: World) -> None:
    post = shared_world.question()
    assert "postid" in shared_world.reply("amina", post, subject="ሀ" * 255).json
    refused = shared_world.reply("amina", post, subject="ሀ" * 256).json
    assert refused["errorcode"] == "dmlwriteexception"


def test_markdown_and_plain_text_are_stored_as_such_and_come_back_as_html(
    shared_world: World,
) -> None:
    given: dict[str, Any] = {"options": options(topreferredformat=0)}
    post = shared_world.question()
    markdown = shared_world.reply("amina", post, "**b**", messageformat=4, **given).json["post"]
    plain = shared_world.reply("amina", post, "a\n<b>", messageformat=2, **given).json["post"]
    assert (markdown["message"], markdown["messageformat"]) == ("<p><strong>b</strong></p>\n", 1)
    assert plain["message"] == "a<br />\n&lt;b&gt;"
    assert shared_world.control.post(markdown["id"]).message == "**b**"


def test_files_that_break_a_rule_are_dropped_without_a_word(shared_world: World) -> None:
    kept = {}
    for forum, sizes in {
        "health-ideas": (1, 1_100_000, 2, 3, 4),
        "farm-market": (1,),
        "water-ideas": (1, 2),
    }.items():
        area = shared_world.area("amina", *[(f"{size}.txt", b"x" * size) for size in sizes])
        post = shared_world.question("abebe", forum)
        answer = shared_world.reply("amina", post, options=options(attachmentsid=area)).json
        assert answer["warnings"] == []
        kept[forum] = [file["filesize"] for file in answer["post"]["attachments"]]
    assert kept == {"health-ideas": [1, 2, 3], "farm-market": [], "water-ideas": [1, 2]}


def test_inline_picture_is_stored_with_a_relative_address_and_served(shared_world: World) -> None:
    upload = shared_world.upload("amina", ("pump.png", b"\x89PNG")).json[0]
    address = (
        f"{shared_world.server.url}/draftfile.php/{upload['contextid']}/user/draft/"
        f"{upload['itemid']}/pump.png"
    )
    given = options(inlineattachmentsid=upload["itemid"])
    message = f'<img src="{address}" alt="pump">'
    post = shared_world.reply("amina", shared_world.question(), message, options=given).json["post"]
    assert shared_world.control.post(post["id"]).message == (
        '<img src="@@PLUGINFILE@@/pump.png" alt="pump">'
    )
    served = post["message"].partition('src="')[2].partition('"')[0]
    assert "/webservice/pluginfile.php/" in served
    picture = shared_world.get(served, params={"token": shared_world.token("abebe")})
    assert picture.content == b"\x89PNG"


def test_edit_with_attachments_replaces_all_of_them(shared_world: World) -> None:
    first, second = (shared_world.area("amina", (n, b"x")) for n in ("a.txt", "b.txt"))
    post = shared_world.reply(
        "amina", shared_world.question(), options=options(attachmentsid=first)
    ).json["postid"]
    shared_world.answer("amina", EDIT, postid=post, options=options(attachmentsid=second))
    read = shared_world.answer("amina", "mod_forum_get_discussion_post", postid=post)["post"]
    assert [file["filename"] for file in read["attachments"]] == ["b.txt"]


def test_prepared_text_names_its_pictures_where_they_can_be_edited(shared_world: World) -> None:
    upload = shared_world.upload("amina", ("rain 1.png", b"\x89PNG")).json[0]
    folder = f"{shared_world.server.url}/draftfile.php/{upload['contextid']}/user/draft"
    given = options(inlineattachmentsid=upload["itemid"])
    message = f'<img src="{folder}/{upload["itemid"]}/rain%201.png" alt="">'
    post = shared_world.reply("amina", shared_world.question(), message, options=given).json
    prepared = shared_world.answer("amina", PREPARE, postid=post["postid"], area="post")
    area = prepared["draftitemid"]
    assert prepared["messagetext"] == f'<img src="{folder}/{area}/rain%201.png" alt="">'
    (copied,) = prepared["files"]
    picture = shared_world.get(copied["fileurl"], params={"token": shared_world.token("amina")})
    assert picture.content == b"\x89PNG"
    stranger = shared_world.call("abebe", PREPARE, postid=post["postid"], area="post").json
    assert stranger["errorcode"] == "cannotupdatepost"


def test_learners_rate_each_other_where_the_forum_lets_them(shared_world: World) -> None:
    discussion = shared_world.discussion("abebe", "health-ideas")
    post = shared_world.control.first_post(discussion).id
    assert rating_of(shared_world, "amina", discussion)["canrate"] is True
    assert rating_of(shared_world, "abebe", discussion)["canrate"] is False
    for value in (7, 9):
        assert rate(shared_world, "amina", post, value)["success"] is True
    assert rating_of(shared_world, "amina", discussion)["rating"] == 9
    assert rating_of(shared_world, "abebe", discussion)["aggregatestr"] == "9"
    own = rate(shared_world, "abebe", post, 10)
    assert own["errorcode"] == "ratepermissiondenied"
    assert rate(shared_world, "amina", post, -999)["count"] == 0


def test_classroom_of_an_earlier_version_is_opened(tmp_path: Path) -> None:
    with ClassroomServer(tmp_path) as server:
        path = server.database_path
    with closing(sqlite3.connect(path)) as database:
        database.execute("ALTER TABLE forums DROP COLUMN learners_rate")
    with ClassroomServer(tmp_path) as server:
        world = World(server)
        assert world.listing("amina", world.forum())
        world.close()


def test_own_post_can_be_edited_for_half_an_hour(shared_world: World) -> None:
    post = shared_world.reply("amina", shared_world.question()).json["postid"]
    shared_world.control.age_post(post, 29 * 60)
    shared_world.answer("amina", EDIT, postid=post, message="<p>y</p>")
    shared_world.control.age_post(post, 2 * 60)
    refused = shared_world.call("amina", EDIT, postid=post, message="<p>z</p>").json
    assert refused["errorcode"] == "cannotupdatepost"
    assert shared_world.control.post(post).message == "<p>y</p>"


def test_capabilities_say_what_may_be_done_at_the_time_of_reading(shared_world: World) -> None:
    discussion = shared_world.discussion("abebe")
    mine = shared_world.reply("amina", shared_world.control.first_post(discussion).id).json["post"]
    assert (mine["capabilities"]["edit"], mine["capabilities"]["delete"]) == (True, True)
    shared_world.control.age_post(mine["id"], 1_801)
    shared_world.control.lock_discussion(discussion)
    for post in shared_world.posts("amina", discussion):
        assert not any(post["capabilities"][name] for name in ("edit", "delete", "reply"))
        assert post["urls"]["reply"] is None


def test_edit_of_a_first_post_keeps_the_discussions_time(shared_world: World) -> None:
    discussion = shared_world.discussion("amina")
    first = shared_world.control.first_post(discussion)
    shared_world.control.age_post(first.id, 600)
    before = shared_world.listed("abebe", discussion)
    shared_world.answer("amina", EDIT, postid=first.id, subject="Renamed")
    after = shared_world.listed("abebe", discussion)
    assert (after["name"], after["subject"]) == ("Renamed", "Renamed")
    assert after["modified"] > before["modified"]
    assert after["timemodified"] == before["timemodified"]


def test_deleting_a_newest_reply_sets_the_discussions_time_back(shared_world: World) -> None:
    discussion = shared_world.discussion("abebe")
    first = shared_world.control.first_post(discussion)
    shared_world.control.age_post(first.id, 500)
    reply = shared_world.reply("amina", first.id).json["postid"]
    before = shared_world.listed("juma", discussion)
    shared_world.answer("amina", DELETE, postid=reply)
    after = shared_world.listed("juma", discussion)
    assert (before["numreplies"], after["numreplies"]) == (1, 0)
    assert after["timemodified"] == first.created - 500
    assert after["usermodified"] == shared_world.person_id("abebe")


def test_teachers_delete_takes_the_answers_with_it(shared_world: World) -> None:
    discussion = shared_world.discussion("abebe")
    first = shared_world.control.first_post(discussion).id
    reply = shared_world.control.add_reply_as("amina", first, "<p>1</p>")
    shared_world.control.add_reply_as("juma", reply, "<p>1.1</p>")
    shared_world.answer("grace", DELETE, postid=reply)
    assert [post["id"] for post in shared_world.posts("abebe", discussion)] == [first]


def test_deleted_first_post_takes_its_discussion_along(shared_world: World) -> None:
    answer = shared_world.discuss("amina", shared_world.forum()).json
    first = shared_world.control.first_post(answer["discussionid"]).id
    shared_world.answer("amina", DELETE, postid=first)
    gone = shared_world.call(
        "amina", "mod_forum_get_discussion_posts", discussionid=answer["discussionid"]
    ).json
    assert gone == {
        "exception": "Error",
        "message": "Call to a member function get_forum_id() on null",
    }


def test_ids_are_never_used_again(world: World) -> None:
    post = world.reply("amina", world.question()).json["postid"]
    world.answer("amina", DELETE, postid=post)
    assert world.reply("amina", world.question()).json["postid"] > post


def test_threshold_counts_discussions_and_replies_and_shows_nowhere_before(world: World) -> None:
    forum = world.forum("farm-market")
    post = world.question("grace", "farm-market")
    assert "discussionid" in world.discuss("amina", forum).json
    assert world.reply("amina", post).json["post"]["capabilities"]["reply"] is True
    last = world.reply("amina", post).json
    assert (last["warnings"], last["post"]["capabilities"]["reply"]) == ([], False)
    assert world.reply("amina", post).json["errorcode"] == "nopostforum"
    assert world.discuss("amina", forum).json["errorcode"] == "forumblockingtoomanyposts"
    assert world.answer("amina", "mod_forum_can_add_discussion", forumid=forum)["status"] is True
    assert "postid" in world.reply("grace", post).json


def test_discussion_without_group_goes_to_ones_own(shared_world: World) -> None:
    answer = shared_world.discuss("fatima", shared_world.forum("water-teams")).json
    listed = shared_world.listed("fatima", answer["discussionid"])
    groups = shared_world.posts("fatima", answer["discussionid"])[0]["author"]["groups"]
    assert listed["groupid"] == groups[0]["id"]


def test_learners_pin_is_ignored_and_teachers_is_not(shared_world: World) -> None:
    pinned = {}
    for person in ("amina", "grace"):
        given = options(discussionpinned=1)
        answer = shared_world.discuss(person, shared_world.forum(), options=given).json
        pinned[person] = shared_world.listed("abebe", answer["discussionid"])["pinned"]
        shared_world.control.pin_discussion(answer["discussionid"], pinned=False)
    assert pinned == {"amina": False, "grace": True}


def test_times_are_whole_seconds(shared_world: World) -> None:
    post = shared_world.reply("amina", shared_world.question()).json["post"]
    assert isinstance(post["timecreated"], int)
    assert post["timecreated"] == shared_world.control.post(post["id"]).created
