"""Every answer that a real NodeBB gave becomes a typed value or the right error."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from companion.domain.draft import Recipient
from companion.domain.notification import NotificationKind
from companion.domain.reason import ReasonCode
from companion.errors import CompanionError, NotAForumServer, Rejected, SignedOut
from sync.http_session import HttpSession
from sync.json_answers import checked
from sync.message_port import ConversationWish, NewMessage
from sync.nodebb import wire_forum as forum
from sync.nodebb import wire_talk as talk
from sync.nodebb.nodebb_api import NodebbApi, Refused
from sync.nodebb.nodebb_examiner import NodebbExaminer
from sync.nodebb.nodebb_mapping import address_on, shown_html
from sync.server_port import (
    Absence,
    EditedPost,
    ForumNews,
    ForumWatch,
    NewDiscussion,
    NewReply,
    PageWish,
    RatingWish,
)
from tests.contract.nodebb.forum_recordings import (
    SITE_URL,
    TOKEN,
    RecordedForum,
    all_forum_recordings,
    forum_recording,
)

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from sync.nodebb.nodebb_client import NodebbServer

NO_VALUE = object
OUTCOMES: dict[str, object] = {
    "bad-token": "signed out",
    "categories": forum.Categories,
    "category.empty": forum.CategoryPage,
    "category.page1": forum.CategoryPage,
    "category.page2": forum.CategoryPage,
    "chat.create": talk.RoomMade,
    "chat.messages": talk.ChatMessages,
    "chat.send": talk.ChatMessage,
    "chats": talk.Rooms,
    "config": forum.Config,
    "no-such-path": "404 target_gone: Invalid API call",
    "no-token": "signed out",
    "notifications": talk.Notifications,
    "post": forum.SinglePost,
    "post.bookmark": NO_VALUE,
    "post.delete.own": NO_VALUE,
    "post.edit.ok": forum.Post,
    "post.edit.others": ("403 not_allowed: You do not have enough privileges for this action."),
    "post.vote": NO_VALUE,
    "recent": forum.TopicList,
    "reply.again-same-text": forum.Post,
    "reply.empty": "400 other: Invalid Data",
    "reply.locked": "400 other: Topic locked",
    "reply.nested": forum.Post,
    "reply.no-such-topic": "404 target_gone: Topic does not exist",
    "reply.ok": forum.Post,
    "search": forum.FoundPosts,
    "self": forum.Self,
    "topic": forum.TopicPage,
    "topic.after-delete": forum.TopicPage,
    "topic.create": forum.TopicMade,
    "topic.create.no-such-category": "400 other: Category does not exist",
    "topic.create.queued": "held: topic-1795503420418",
    "topic.create.title-too-short": (
        "400 other: Please enter a longer title. Titles should contain at least 3 character(s)."
    ),
    "topic.follow": NO_VALUE,
    "topic.lock.admin": NO_VALUE,
    "topic.lock.denied": ("403 not_allowed: You do not have enough privileges for this action."),
    "topic.missing": "404 target_gone: ",
    "topic.raw-post": NO_VALUE,
    "topic.read": NO_VALUE,
    "unread": forum.TopicList,
    "user": forum.Person,
}


async def outcome_of(name: str) -> object:
    """Ask as it was asked for the recording, and return what comes of the answer."""
    asked = forum_recording(name)
    session = HttpSession(transport=httpx.MockTransport(lambda _: asked.as_answer()))
    api = NodebbApi(session, SITE_URL, TOKEN)
    path = asked.path.partition("?")[0]
    try:
        if asked.method == "GET":
            told = await api.read(path)
        else:
            told = await api.write(asked.method, path, asked.body)
    except SignedOut:
        return "signed out"
    except Refused as error:
        assert not error.may_have_arrived
        return f"{error.status} {error.why}: {error.reason}"
    finally:
        await session.close()
    if told.is_held:
        return f"held: {checked(forum.Held, told.value, name).id}"
    expected: Any = OUTCOMES[name]
    if expected is not NO_VALUE:
        assert isinstance(checked(expected, told.value, name), expected)
    return expected


def test_every_forum_recording_has_an_expected_outcome() -> None:
    assert sorted(OUTCOMES) == all_forum_recordings()
    assert len(OUTCOMES) == 42


@pytest.mark.parametrize("name", sorted(OUTCOMES))
def test_forum_recording_becomes_what_is_expected(name: str) -> None:
    assert asyncio.run(outcome_of(name)) == OUTCOMES[name]


def asking(site: RecordedForum, story: Callable[[NodebbServer], Awaitable[Any]]) -> Any:
    """Run a story on a prepared connection to a recorded site."""

    async def visit() -> Any:
        server = site.server()
        try:
            await server.prepare()
            return await story(server)
        finally:
            await server.close()

    return asyncio.run(visit())


def test_the_token_says_who_the_person_is_and_what_the_site_holds_back() -> None:
    async def story(server: NodebbServer) -> None:
        account = await server.prepare()
        assert (account.remote_user_id, account.username) == ("7", "amina3418")
        assert account.site_name == "NodeBB"
        offers = server.capabilities
        # The site has a moderators' queue; this address of it answered nothing we know.
        assert offers.holds_posts
        assert not offers.shows_held
        assert not offers.marker
        assert not offers.courses

    asking(RecordedForum(), story)


def test_a_look_shows_categories_as_forums_and_what_is_new_in_them() -> None:
    since = datetime(2026, 11, 24, 6, 57, 2, tzinfo=UTC)
    watched = [ForumWatch(one, "site", "", since) for one in ("9", "8", "77")]

    async def story(server: NodebbServer) -> Any:
        return await server.snapshot(watched)

    look = asking(RecordedForum(), story)
    assert [course.name for course in look.courses] == ["NodeBB"]
    names = {one.remote_id: one.name for one in look.forums}
    assert names["8"] == "Safe Water for Villages"
    assert look.reports["9"].news is ForumNews.CHANGED
    assert "50" in look.reports["9"].first_post_remote_ids
    assert look.reports["8"].news is ForumNews.UNCHANGED
    assert look.reports["77"].news is ForumNews.GONE
    assert look.conversations is not None


def test_a_listing_is_put_together_from_the_pages_of_the_site() -> None:
    site = RecordedForum()
    site.answer("GET", "/api/category/9", "category.page1", "category.page2")

    async def story(server: NodebbServer) -> Any:
        (page,) = await server.discussions([PageWish("9", 0, 25)])
        return page

    page = asking(site, story)
    assert len(page.discussions) == 25
    assert not page.is_last
    newest = page.discussions[0]
    assert (newest.remote_id, newest.first_post_remote_id) == ("47", "50")
    assert newest.title == "Village question number 44"
    assert newest.body_html is None
    assert newest.unread_count == 1
    assert newest.created_at == datetime(2026, 11, 24, 6, 57, 2, 209_000, tzinfo=UTC)


def test_posts_hang_on_what_they_answer_and_a_deleted_one_keeps_its_place() -> None:
    site = RecordedForum()
    site.answer("GET", "/api/topic/2", "topic.after-delete")

    async def story(server: NodebbServer) -> Any:
        return await server.posts(["2", "999999"])

    here, missing = asking(site, story)
    assert missing.absence is Absence.GONE
    parents = {post.remote_id: post.parent_remote_id for post in here.posts}
    assert parents == {"2": None, "3": "2", "4": "2", "5": "3"}
    posts = {post.remote_id: post for post in here.posts}
    assert posts["3"].is_deleted
    assert posts["3"].body_html == ""
    assert "💧" in posts["2"].body_html
    assert "<img" not in posts["2"].body_html
    assert posts["2"].can_edit
    assert not posts["4"].can_edit
    assert posts["5"].subject == "Re: Tips for cleaning a sand filter"
    assert posts["4"].rating is not None
    assert posts["4"].rating.can_rate


def test_markdown_goes_out_as_it_was_written() -> None:
    site = RecordedForum()
    site.answer("POST", "/api/v3/topics", "topic.create")
    site.answer("POST", "/api/v3/topics/2", "reply.ok")

    async def story(server: NodebbServer) -> Any:
        words = "Wash it **twice**. 💧"
        made = await server.start_discussion(
            NewDiscussion("m", "8", "Tips", "<p>other</p>", None, markdown=words)
        )
        new = NewReply("m", "2", "2", "Re", "<p>other</p>", private=False, markdown=words)
        return made, await server.reply(new)

    made, replied = asking(site, story)
    assert (made.discussion_remote_id, made.held_as) == ("2", None)
    assert replied.post.remote_id == "3"
    bodies = [body for method, _, body in site.asked if method == "POST"]
    assert bodies == [
        {"cid": 8, "title": "Tips", "content": "Wash it **twice**. 💧", "tags": []},
        {"content": "Wash it **twice**. 💧", "toPid": 2},
    ]


def test_what_moderators_hold_has_a_place_in_their_queue() -> None:
    site = RecordedForum()
    site.answer("POST", "/api/v3/topics", "topic.create.queued")

    async def story(server: NodebbServer) -> Any:
        return await server.start_discussion(
            NewDiscussion("m", "8", "Held for approval", "", None, markdown="A new user posts.")
        )

    receipt = asking(site, story)
    assert receipt.held_as == "topic-1795503420418"
    assert receipt.post is None


@pytest.mark.parametrize(
    ("recorded", "then", "why"),
    [
        ("reply.locked", "topic, locked", ReasonCode.CLOSED_OR_NOT_ALLOWED),
        ("reply.empty", "topic", ReasonCode.WORDS_REFUSED),
        ("reply.locked", "topic.missing", ReasonCode.TARGET_GONE),
        ("reply.no-such-topic", "topic", ReasonCode.TARGET_GONE),
        ("topic.lock.denied", "topic", ReasonCode.NOT_ALLOWED),
    ],
)
def test_a_refused_reply_is_understood_by_a_look_at_its_topic(
    recorded: str, then: str, why: ReasonCode
) -> None:
    site = RecordedForum()
    site.answer("POST", "/api/v3/topics/2", recorded)
    site.stock["GET", "/api/topic/2"] = then.removesuffix(", locked")
    if then.endswith(", locked"):
        site.changed["/api/topic/2"] = {"locked": 1}

    async def story(server: NodebbServer) -> None:
        new = NewReply("m", "2", "2", "Re", "", private=False, markdown="Too late for this.")
        with pytest.raises(Rejected) as refused:
            await server.reply(new)
        assert refused.value.why is why
        assert not refused.value.may_have_arrived

    asking(site, story)


def test_the_text_as_it_was_written_is_what_a_doubt_is_settled_by() -> None:
    site = RecordedForum()

    async def story(server: NodebbServer) -> Any:
        raw = await server.raw_post("2", "3")
        traces = await server.traces_in_discussion("2")
        return raw, traces

    raw, traces = asking(site, story)
    assert raw is not None
    assert "marker-7f3" in raw.html
    assert raw.exactly_dated
    assert not raw.can_edit  # it is somebody else's
    # Of the own posts 2 and 5 nothing was recorded: what is not there leaves no trace.
    assert traces == ()
    asked = [path for _, path, _ in site.asked]
    assert asked[-2:] == ["/api/v3/posts/2", "/api/v3/posts/5"]


def test_deeds_go_where_they_were_recorded_to_go() -> None:
    site = RecordedForum()
    site.answer("PUT", "/api/v3/posts/3", "post.edit.ok")
    site.answer("DELETE", "/api/v3/posts/3/state", "post.delete.own")
    site.answer("PUT", "/api/v3/posts/3/vote", "post.vote")
    site.answer("PUT", "/api/v3/posts/2/bookmark", "post.bookmark")
    site.answer("PUT", "/api/v3/topics/2/follow", "topic.follow")
    site.answer("PUT", "/api/v3/topics/2/read", "topic.read")
    site.answer("PUT", "/api/v3/topics/2/lock", "topic.lock.denied")

    async def story(server: NodebbServer) -> None:
        await server.edit_post(EditedPost("m", "3", "Re: x", "", markdown="Fine gravel."))
        await server.delete_post("3")
        await server.rate(RatingWish("3", "8", "", "vote", 1))
        await server.set_star("2", on=True)
        await server.set_subscription("8", "2", on=True)
        await server.mark_read("2")
        with pytest.raises(Rejected) as refused:
            await server.set_lock("8", "2", on=True)
        assert refused.value.why is ReasonCode.NOT_ALLOWED

    asking(site, story)
    written = [(method, path, body) for method, path, body in site.asked if method != "GET"]
    assert ("PUT", "/api/v3/posts/3", {"content": "Fine gravel."}) in written
    assert ("PUT", "/api/v3/posts/3/vote", {"delta": 1}) in written


def test_messages_and_notifications_are_read_as_recorded() -> None:
    site = RecordedForum()
    site.answer("POST", "/api/v3/chats", "chat.create")
    site.answer("POST", "/api/v3/chats/1", "chat.send")

    async def story(server: NodebbServer) -> Any:
        to = Recipient("Abebe", "8")
        sent = await server.send_message(NewMessage("m", to, "", "Did the pump work?"))
        (read,) = await server.messages([ConversationWish("1", None)])
        return sent, read, await server.notifications()

    sent, read, told = asking(site, story)
    assert sent.conversation_remote_id == "1"
    assert read.messages == (sent.message,)
    assert [person.remote_id for person in read.people] == ["7"]
    assert {one.kind for one in told.notifications} == {NotificationKind.POST}
    assert told.unread_count == 2
    newest = told.notifications[0]
    assert newest.subject == "abebe3418 edited a post in Tips for cleaning a sand filter"
    assert newest.address == f"{SITE_URL}/post/3"


def test_what_the_site_found_is_told_in_plain_words_with_its_pages() -> None:
    site = RecordedForum()

    async def story(server: NodebbServer) -> Any:
        assert server.capabilities.search
        return await server.search("pump", 0), await server.search("pump", 4)

    first, last = asking(site, story)
    assert len(first.hits) == 10
    assert not first.is_last
    assert last.is_last
    hit = first.hits[0]
    assert (hit.post_remote_id, hit.discussion_remote_id, hit.forum_remote_id) == ("9", "6", "9")
    assert hit.title == "Village question number 3"
    assert hit.author_name == "wei3419"
    assert hit.excerpt == "What did you find hard in lesson 3? We repaired the pump."
    assert [hit.excerpt[start:end] for start, end in hit.marks] == ["pump"]
    assert hit.address == f"{SITE_URL}/post/9"
    assert hit.created_at == datetime(2026, 11, 24, 6, 57, 0, 990_000, tzinfo=UTC)


def test_addresses_of_a_site_in_a_folder_have_the_folder_once() -> None:
    site_url = "https://university.example/forum"
    told = '<a href="/forum/topic/2">a</a> <img src="/forum/assets/uploads/x.png">'
    assert shown_html(told, site_url) == (
        f'<a href="{site_url}/topic/2">a</a> <img src="{site_url}/assets/uploads/x.png">'
    )
    assert address_on(site_url, "/forum/post/3") == f"{site_url}/post/3"
    assert address_on("https://forum.example", "/post/3") == "https://forum.example/post/3"
    for strange in ("@elsewhere.example/3", "//@elsewhere.example/3"):
        assert address_on(site_url, strange) == f"{site_url}/@elsewhere.example/3"


def test_a_nodebb_is_known_by_its_configuration_and_wants_a_token() -> None:
    site = RecordedForum()
    examiner = NodebbExaminer(site.session)
    found = asyncio.run(examiner.examine("forum.example/topic/2/tips?page=1"))
    assert (found.kind.label, found.url, found.name) == ("NodeBB", SITE_URL, "NodeBB")
    assert found.takes_token
    assert not found.takes_password
    with pytest.raises(CompanionError):
        asyncio.run(examiner.sign_in(SITE_URL, "amina", "secret"))


def test_another_site_and_a_page_in_the_place_of_data_are_no_nodebb() -> None:
    answers = [
        httpx.Response(404, html="<h1>Not found</h1>"),
        httpx.Response(200, html="<h1>A shop</h1>"),
        httpx.Response(200, json={"siteTitle": 7}),
        httpx.Response(200, json="what?"),
    ]
    for answer in answers:

        def session(answer: httpx.Response = answer) -> HttpSession:
            return HttpSession(transport=httpx.MockTransport(lambda _: answer))

        with pytest.raises(NotAForumServer):
            asyncio.run(NodebbExaminer(session).examine("https://shop.example"))
