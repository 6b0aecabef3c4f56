"""Feeds one recording through the client and says in a few words what became of it."""

from __future__ import annotations

import re
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from companion.domain.draft import Recipient
from companion.domain.files import FileRole, FileVersion
from companion.errors import Rejected, ServerError, SignedOut, SignInRefused
from sync.file_port import FileWish
from sync.message_port import ConversationWish, NewMessage
from sync.moodle import mapping
from sync.moodle import wire_models as wire
from sync.moodle.answer_text import checked, read_json
from sync.moodle.batch import read_all
from sync.moodle.calls import Call, MoodleCalls
from sync.moodle.downloads import FILE_PAGE
from sync.moodle.errors import fault_in
from sync.moodle.examiner import MoodleExaminer
from sync.moodle.site import (
    ADD_DISCUSSION,
    ADD_REPLY,
    BATCH,
    BOOKS,
    COMPLETION_STATUS,
    CONTENTS,
    CONVERSATION_MESSAGES,
    CONVERSATIONS,
    COURSES,
    DELETE_POST,
    DRAFT_ID,
    FOLDERS,
    FORUMS,
    LABELS,
    LINKS,
    LISTING,
    LOCK,
    MARK_CONVERSATION_READ,
    ONE_POST,
    PAGES,
    PIN,
    POSTS,
    PREPARE_AREA,
    RATE,
    RESOURCES,
    SEND_TO_CONVERSATION,
    SEND_TO_PERSON,
    STAR,
    SUBSCRIBE,
    TICK,
    UPDATE_POST,
    UPDATES,
    UPDATES_SINCE,
    VIEW_DISCUSSION,
)
from sync.moodle.uploads import UPLOAD_PAGE
from sync.server_port import EditedPost, ForumWatch, NewDiscussion, NewReply, RatingWish, Upload
from tests.contract.moodle.recorded import SITE_URL, TOKEN, RecordedSite, Recording
from tests.one_page import one_page

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from sync.file_port import FileHead
    from sync.moodle.client import MoodleServer

MARKER = "8c6f0f5e-0d2e-4a55-9a54-5f0a3a2a7f01"


async def outcome_of(recorded: Recording) -> str:
    """Return the typed value in words, or the error's class with what it carries."""
    feed = _FEEDS.get(recorded.function.lstrip("/"), _feed_other)
    if recorded.function.endswith(("pluginfile.php", "image.php")):
        feed = _feed_post_file if recorded.function == FILE_PAGE else _feed_file
    site = RecordedSite()
    site.answer(recorded.function.lstrip("/"), recorded.as_answer())
    try:
        return await feed(recorded, site)
    except ServerError as error:
        return words_for(error)


def words_for(error: ServerError) -> str:
    words = [type(error).__name__]
    if isinstance(error, SignedOut | SignInRefused | Rejected):
        words.append(error.code)
    for name in ("cause", "problem", "maintenance", "may_have_arrived"):
        told = getattr(error, name, None)
        if told:
            words.append(name if told is True else str(told))
    return " ".join(words)


async def _feed_site_info(recorded: Recording, site: RecordedSite) -> str:
    server = site.server()
    server._known_site = None
    return f"site of {(await server.prepare()).full_name}"


async def _feed_courses(recorded: Recording, site: RecordedSite) -> str:
    return f"{len((await site.server(batches=False).snapshot([])).courses)} courses"


async def _feed_forums(recorded: Recording, site: RecordedSite) -> str:
    return f"{len((await site.server(batches=False).snapshot([])).forums)} forums"


async def _feed_updates(recorded: Recording, site: RecordedSite) -> str:
    course = str(recorded.params["courseid"])
    watched = [
        ForumWatch(
            forum_remote_id=f"forum of {asked['id']}",
            course_remote_id=course,
            module_id=str(asked["id"]),
            since=datetime.fromtimestamp(asked["since"], UTC),
        )
        for asked in recorded.params["tocheck"]
    ]
    offered = frozenset({BATCH, UPDATES, COURSES, FORUMS})
    return await _reported(site.server(functions=offered), course, watched)


async def _feed_updates_since(recorded: Recording, site: RecordedSite) -> str:
    """Watch each changed activity, and one that is not named."""
    course = str(recorded.params["courseid"])
    since = datetime.fromtimestamp(recorded.params["since"], UTC)
    named = [str(module["id"]) for module in recorded.response["instances"]]
    watched = [
        ForumWatch(f"forum of {module}", course, module, since) for module in [*named, "999999"]
    ]
    return await _reported(site.server(), course, watched)


async def _reported(server: MoodleServer, course: str, watched: list[ForumWatch]) -> str:
    snapshot = await server.snapshot(watched, catalogue=False)
    if course in snapshot.troubled_courses:
        raise snapshot.troubled_courses[course]
    seen = Counter(str(report.news) for report in snapshot.reports.values())
    return ", ".join(f"{number} {news}" for news, number in sorted(seen.items()))


async def _feed_contents(recorded: Recording, site: RecordedSite) -> str:
    (outline,) = await site.server().outlines([str(recorded.params["courseid"])])
    if outline.error is not None:
        raise outline.error
    activities = sum(len(section.activities) for section in outline.sections)
    return f"{len(outline.sections)} sections, {activities} activities"


async def _feed_texts(recorded: Recording, site: RecordedSite) -> str:
    """Let a course hold just the activities whose texts were recorded."""
    (texts,) = (value for name, value in recorded.response.items() if name != "warnings")
    kind = recorded.function.split("_")[1]
    modules = [
        {"id": text["coursemodule"], "name": text["name"], "modname": kind} for text in texts
    ]
    site.answer(CONTENTS, [{"id": 1, "name": "All", "modules": modules}])
    (outline,) = await site.server().outlines([str(recorded.params["courseids"][0])])
    (section,) = outline.sections
    activities = section.activities
    whole = [one for one in activities if one.html or (one.kind != "page" and one.target)]
    told = [one for one in activities if one.description_html]
    return f"{len(activities)} activities, {len(told)} introduced, {len(whole)} with content"


async def _feed_status(recorded: Recording, site: RecordedSite) -> str:
    """Let the contents say nothing of how far the person has come, as older sites do."""
    modules = [
        {"id": one["cmid"], "name": "x", "modname": one["modname"], "completion": one["tracking"]}
        for one in recorded.response["statuses"]
    ]
    site.answer(CONTENTS, [{"id": 1, "name": "All", "modules": modules}])
    (outline,) = await site.server().outlines([str(recorded.params["courseid"])])
    seen = Counter(str(one.completion) for one in outline.sections[0].activities)
    return ", ".join(f"{number} {state}" for state, number in sorted(seen.items()))


async def _feed_tick(recorded: Recording, site: RecordedSite) -> str:
    on = bool(recorded.params["completed"])
    await site.server().set_completion(str(recorded.params["cmid"]), on=on)
    assert site.asked[-1][1]["completed"] == str(recorded.params["completed"])
    return "ticked" if on else "unticked"


async def _feed_listing(recorded: Recording, site: RecordedSite) -> str:
    page = await one_page(site.server(), str(recorded.params.get("forumid", 1)), 0, 20)
    return f"{len(page.discussions)} discussions"


async def _feed_posts(recorded: Recording, site: RecordedSite) -> str:
    (answer,) = await site.server().posts(["1"])
    if answer.error is not None:
        raise answer.error
    return str(answer.absence) if answer.absence else f"{len(answer.posts)} posts"


async def _feed_one_post(recorded: Recording, site: RecordedSite) -> str:
    value = await _calls(site).value(Call(ONE_POST, {"postid": 1}))
    return f"post {mapping.post_from(checked(wire.SinglePost, value, ONE_POST).post).remote_id}"


async def _feed_reply(recorded: Recording, site: RecordedSite) -> str:
    receipt = await site.server().reply(NewReply(MARKER, "1", "1", "Re: x", "<p>x</p>", False))
    assert receipt.post is not None
    return f"post {receipt.post.remote_id}"


async def _feed_discussion(recorded: Recording, site: RecordedSite) -> str:
    made = await site.server().start_discussion(NewDiscussion(MARKER, "1", "x", "<p>x</p>", None))
    return f"discussion {made.discussion_remote_id}"


async def _feed_deletion(recorded: Recording, site: RecordedSite) -> str:
    await site.server().delete_post("1")
    return "removed"


async def _feed_edit(recorded: Recording, site: RecordedSite) -> str:
    await site.server().edit_post(EditedPost(MARKER, "1", "x", "<p>x</p>"))
    return "edited"


async def _feed_star(recorded: Recording, site: RecordedSite) -> str:
    await site.server().set_star("1", on=True)
    return "marked"


async def _feed_pin(recorded: Recording, site: RecordedSite) -> str:
    await site.server().set_pin("1", on=True)
    return "marked"


async def _feed_lock(recorded: Recording, site: RecordedSite) -> str:
    await site.server().set_lock("1", "1", on=True)
    return "marked"


async def _feed_subscription(recorded: Recording, site: RecordedSite) -> str:
    await site.server().set_subscription("1", "1", on=True)
    return "marked"


async def _feed_read_mark(recorded: Recording, site: RecordedSite) -> str:
    await site.server().mark_read("1")
    return "marked"


async def _feed_conversations(recorded: Recording, site: RecordedSite) -> str:
    found = await site.server().conversations()
    return ", ".join(f"{one.kind} {one.name or len(one.members)}" for one in found)


async def _feed_messages(recorded: Recording, site: RecordedSite) -> str:
    (answer,) = await site.server().messages([ConversationWish("37", None)])
    return str(answer.absence) if answer.absence else f"{len(answer.messages)} messages"


async def _feed_message(recorded: Recording, site: RecordedSite) -> str:
    to = str(recorded.params["messages"][0]["touserid"])
    message = NewMessage(MARKER, Recipient("", to), "<p>x</p>")
    receipt = await site.server().send_message(message)
    return f"message {receipt.message.remote_id} in {receipt.conversation_remote_id}"


async def _feed_message_to_all(recorded: Recording, site: RecordedSite) -> str:
    to = Recipient("", None, str(recorded.params["conversationid"]))
    receipt = await site.server().send_message(NewMessage(MARKER, to, "<p>x</p>"))
    return f"message {receipt.message.remote_id} in {receipt.conversation_remote_id}"


async def _feed_conversation_mark(recorded: Recording, site: RecordedSite) -> str:
    await site.server().mark_conversation_read("37")
    return "marked"


async def _feed_rating(recorded: Recording, site: RecordedSite) -> str:
    await site.server().rate(RatingWish("1", "4", "9", "10", 8))
    return "rated"


async def _feed_prepared_area(recorded: Recording, site: RecordedSite) -> str:
    area = await site.server().edit_area("1", FileRole.INLINE)
    return f"area {area.area} with {', '.join(area.files)}"


async def _feed_upload(recorded: Recording, site: RecordedSite) -> str:
    site.answer(DRAFT_ID, "files.draft-id")
    with TemporaryDirectory() as folder:
        path = Path(folder) / "a.txt"
        path.write_text("a")
        area = str(recorded.params.get("itemid") or "") or None
        placed = await site.server().upload(Upload(path, "a.txt", "text/plain", area))
    return f"{placed.name} in {placed.area}"


async def _feed_batch(recorded: Recording, site: RecordedSite) -> str:
    calls = _calls(site)
    requests = recorded.params.get("requests") or [{"function": "x"}]
    reads = [Call(request["function"], {}) for request in requests]
    if len(reads) == 1:  # a single read would not be sent as a batch
        reads.append(Call("never_reached", {}))
    answers = await read_all(calls, reads, batched=True)
    return "; ".join(
        "data" if answer.fault is None else words_for(answer.fault.as_error()) for answer in answers
    )


async def _feed_sign_in(recorded: Recording, site: RecordedSite) -> str:
    token = await MoodleExaminer(site.session).sign_in(SITE_URL, "amina", "secret")
    return f"token {token}"


async def _feed_public_config(recorded: Recording, site: RecordedSite) -> str:
    site.answer("lib/ajax/service-nologin.php", recorded.as_answer())
    found = await MoodleExaminer(site.session).examine(SITE_URL)
    return f"{found.kind} {found.name}"


async def _feed_post_file(recorded: Recording, site: RecordedSite) -> str:
    """Files of posts: fetched whole, or the rest of them, or only if they have changed."""
    path = f"{FILE_PAGE}/34/mod_forum/attachment/56/photo.png"
    site.answer(path, recorded.as_answer())
    told = FileVersion(recorded.headers.get("etag", ""), recorded.headers.get("last-modified", ""))
    place = re.match(r"bytes (\d+)-", recorded.headers.get("content-range", ""))
    with TemporaryDirectory() as folder:
        target = Path(folder) / "file"
        if recorded.status == 206:
            target.write_bytes(bytes(int(place[1]) if place else 1))
        wish = FileWish(
            f"{SITE_URL}/{path}",
            target,
            begun=told if recorded.status == 206 else FileVersion(),
            known=told if recorded.status == 304 else FileVersion(),
        )
        fetched = await site.server().fetch_file(wish, Unfollowed())
    return "unchanged" if fetched is None else "bytes"


class Unfollowed:
    """Hears of a file and does not care."""

    def begins(self, head: FileHead) -> None:
        pass

    def comes(self, done: int, total: int) -> None:
        pass


async def _feed_file(recorded: Recording, site: RecordedSite) -> str:
    """Other files: what the session makes of them, and of JSON in a file's place."""
    site.answer("any/file", recorded.as_answer())
    http = await site.session().post_form(f"{SITE_URL}/any/file", [])
    if "json" not in http.headers.get("content-type", ""):
        return "bytes"
    value = read_json(http.body, recorded.function)
    fault = fault_in(value, recorded.function)
    if fault is not None:
        raise fault.as_error()
    return "data"


async def _feed_other(recorded: Recording, site: RecordedSite) -> str:
    await _calls(site).value(Call(recorded.function, {}))
    return "data"


def _calls(site: RecordedSite) -> MoodleCalls:
    return MoodleCalls(site.session(), SITE_URL, TOKEN)


_FEEDS: dict[str, Callable[[Recording, RecordedSite], Awaitable[str]]] = {
    "core_webservice_get_site_info": _feed_site_info,
    COURSES: _feed_courses,
    FORUMS: _feed_forums,
    UPDATES: _feed_updates,
    UPDATES_SINCE: _feed_updates_since,
    CONTENTS: _feed_contents,
    PAGES: _feed_texts,
    LABELS: _feed_texts,
    BOOKS: _feed_texts,
    FOLDERS: _feed_texts,
    RESOURCES: _feed_texts,
    LINKS: _feed_texts,
    COMPLETION_STATUS: _feed_status,
    TICK: _feed_tick,
    LISTING: _feed_listing,
    POSTS: _feed_posts,
    ONE_POST: _feed_one_post,
    ADD_REPLY: _feed_reply,
    ADD_DISCUSSION: _feed_discussion,
    DELETE_POST: _feed_deletion,
    UPDATE_POST: _feed_edit,
    STAR: _feed_star,
    PIN: _feed_pin,
    LOCK: _feed_lock,
    SUBSCRIBE: _feed_subscription,
    VIEW_DISCUSSION: _feed_read_mark,
    CONVERSATIONS: _feed_conversations,
    CONVERSATION_MESSAGES: _feed_messages,
    SEND_TO_PERSON: _feed_message,
    SEND_TO_CONVERSATION: _feed_message_to_all,
    MARK_CONVERSATION_READ: _feed_conversation_mark,
    RATE: _feed_rating,
    PREPARE_AREA: _feed_prepared_area,
    UPLOAD_PAGE: _feed_upload,
    BATCH: _feed_batch,
    "login/token.php": _feed_sign_in,
    "tool_mobile_get_public_config": _feed_public_config,
}
