"""What the sample forum does at each of its addresses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from starlette.responses import RedirectResponse, Response

from sync.classroom.file_answers import file_answer
from sync.classroom.stored_files import StoredFile
from sync.discourse_sample import post_shapes
from sync.discourse_sample import village_shapes as shapes
from sync.discourse_sample.refusals import (
    ForumRefusal,
    changed_meanwhile,
    forbidden,
    missing,
    unfit,
    unfit_change,
)
from sync.discourse_sample.village_records import (
    MAY_START,
    PRIVATE,
    Person,
    StoredPost,
    StoredTopic,
)

if TYPE_CHECKING:
    from sync.discourse_sample.village_app import Asked

Json = dict[str, Any]
_SUCCESS: Final[Json] = {"success": "OK"}
_MOST_TOPICS: Final = 100


def stale_key() -> ForumRefusal:
    """Return how a key that was revoked is refused: as any missing right."""
    return forbidden()


def current_session(asked: Asked) -> Json:
    """Say who is signed in."""
    return shapes.session(asked.person)


def site_settings(asked: Asked) -> Json:
    """Tell the site's limits."""
    return shapes.settings(asked.state)


def revoke_key(asked: Asked) -> Json:
    """Take the key back with which this is asked."""
    asked.person.key = ""
    return _SUCCESS


def all_categories(asked: Asked) -> Json:
    """List the categories, those below others inside them; all on one page, or some on each."""
    above = asked.one("parent_category_id")
    told = shapes.categories(asked.state, asked.person, int(above) if above else None)
    size = asked.state.policy.categories_a_page
    start = max(0, asked.page - 1) * size
    listed = told["category_list"]["categories"]
    if size < len(listed):
        told["category_list"]["categories"] = listed[start : start + size]
    return told


def category_topics(asked: Asked) -> Json | Response:
    """List the topics of a category; under another slug than its own, send to that."""
    category = asked.state.categories.get(asked.number("category"))
    if category is None:
        raise missing()
    slugs = asked.state.slugs_of(category)
    if asked.parts["slugs"] != slugs:
        return RedirectResponse(f"{asked.site}/c/{slugs}/{category.id}.json", 301)
    size = asked.state.policy.topics_a_page
    topics = asked.state.listed(category.id)
    return shapes.listing(asked.person, topics, asked.page, size)


def latest_topics(asked: Asked) -> Json:
    """List what changed last, but for categories that the person has muted."""
    muted = {one.id for one in asked.state.categories.values() if asked.person.id in one.muted_by}
    size = min(_MOST_TOPICS, int(asked.one("per_page", str(asked.state.policy.topics_a_page))))
    topics = [one for one in asked.state.listed() if one.category_id not in muted]
    return shapes.listing(asked.person, topics, asked.page, size)


def topic_by_key(asked: Asked) -> Response:
    """Send to the topic that was made with a key."""
    key = asked.parts["key"].removesuffix(".json")
    for one in asked.state.topics.values():
        if one.external_id == key and asked.state.may_see(asked.person, one):
            return RedirectResponse(f"{asked.site}/t/{one.id}.json", 301)
    raise missing()


def topic(asked: Asked) -> Json:
    """Show a topic."""
    return shapes.topic_view(asked.state, asked.person, _topic(asked), asked.site)


def posts_of_topic(asked: Asked) -> Json:
    """Show posts of a topic by their ids."""
    wanted = {int(text) for text in asked.query.get("post_ids[]", []) if text.isdigit()}
    posts = [post for post in _topic(asked).posts if post.id in wanted]
    raw = asked.one("include_raw") == "true"
    return post_shapes.more_posts(asked.state, asked.person, posts, asked.site, raw=raw)


def post_ids(asked: Asked) -> Json:
    """Tell the ids of the posts behind one of a topic; if there is none such, behind the first."""
    after = max(int(asked.one("post_number", "0")), 1)
    return {"post_ids": [post.id for post in _topic(asked).posts if post.number > after]}


def rename_topic(asked: Asked) -> Json:
    """Give a topic another title; one that stands inside `topic` is not looked at."""
    found = _topic(asked)
    if not asked.state.may_edit(asked.person, found.posts[0]):
        raise forbidden()
    if asked.fields.get("original_title") not in {None, found.title}:
        raise changed_meanwhile()
    found.title = _fit_title(asked, str(asked.fields.get("title", found.title)))
    basic = {
        "id": found.id,
        "title": found.title,
        "fancy_title": found.title,
        "slug": post_shapes.slug_of(found),
        "posts_count": len(found.posts),
    }
    return {"basic_topic": basic}


def delete_topic(asked: Asked) -> None:
    """Take a topic away that nobody has answered; one that is gone is refused alike."""
    found = asked.state.topics.get(asked.number("topic"))
    if found is None or not asked.state.may_delete(asked.person, found.posts[0]):
        raise unfit_change("There was an error deleting that topic.")
    asked.state.remove_topic(found)


def bookmark(asked: Asked) -> None:
    """Bookmark a topic; a second time is refused."""
    found = _topic(asked)
    if asked.person.id in found.bookmarked_by:
        raise ForumRefusal(400, {"errors": ["You've already bookmarked this."]})
    found.bookmarked_by.add(asked.person.id)


def remove_bookmarks(asked: Asked) -> None:
    """Take the bookmark of a topic away."""
    _topic(asked).bookmarked_by.discard(asked.person.id)


def watch(asked: Asked) -> Json:
    """Set how much somebody is told of a topic."""
    found = _topic(asked)
    if asked.fields.get("notification_level") == "3":
        found.watched_by.add(asked.person.id)
    else:
        found.watched_by.discard(asked.person.id)
    return _SUCCESS


def timings(asked: Asked) -> None:
    """Note which posts of a topic somebody has looked at."""
    found = asked.state.topic_for(asked.person, int(asked.fields["topic_id"]))
    seen = {int(number) for number in asked.fields.get("timings", {})}
    for one in found.posts:
        if one.number in seen:
            one.read_by.add(asked.person.id)


def private_messages(asked: Asked) -> Json:
    """List private messages: those that somebody else has written in, or oneself."""
    me = asked.person
    if asked.state.person_named(asked.parts["username"].removesuffix(".json")) is not me:
        raise forbidden()
    box = asked.parts["box"]
    if box not in {"private-messages", "private-messages-sent"}:
        raise missing()

    def belongs(one: StoredTopic) -> bool:
        if one.archetype != PRIVATE or me not in one.allowed:
            return False
        others_wrote = any(post.author is not me for post in one.posts)
        i_wrote = any(post.author is me for post in one.posts)
        return others_wrote if box == "private-messages" else i_wrote

    topics = [one for one in asked.state.topics.values() if belongs(one)]
    topics.sort(key=lambda one: -one.bumped_at.timestamp())
    size = asked.state.policy.topics_a_page
    return shapes.listing(me, topics, asked.page, size)


def newest_posts(asked: Asked) -> Json:
    """Show the newest posts of the site."""
    return post_shapes.latest_posts(asked.state, asked.person, asked.site)


def create_post(asked: Asked) -> Json:
    """Make a topic, a reply or a private message."""
    state, me, fields = asked.state, asked.person, asked.fields
    raw = str(fields.get("raw", "")).strip()
    if me.is_silenced:
        raise forbidden()
    state.refuse_too_soon(me)
    if "topic_id" in fields:
        found = state.topics.get(int(fields["topic_id"]))
        may_see = found is not None and state.may_see(me, found)
        if found is None or not may_see or not post_shapes.may_reply(state, me, found):
            raise unfit("The topic you tried to reply to could not be found.")
        state.refuse_unfit(me, raw)
        if found.archetype != PRIVATE and _has_to_wait(asked):
            return _held(asked)
        made = state.add_reply(found, me, raw, _answered(found, fields))
    elif fields.get("archetype") == PRIVATE:
        recipients = _recipients(asked)
        title = _fit_title(asked, str(fields.get("title", "")))
        state.refuse_unfit(me, raw)
        made = state.start_topic(me, title, raw, category_id=None, recipients=recipients)
    else:
        started = _new_topic(asked, raw)
        if started is None:
            return _held(asked)
        made = started
    return post_shapes.made_post(state, me, made, asked.site)


def pending_posts(asked: Asked) -> Json:
    """Show somebody what of theirs waits for a moderator."""
    if asked.state.person_named(asked.parts["username"]) is not asked.person:
        raise missing()
    mine = [one for one in asked.state.held if one.author is asked.person]
    return shapes.pending(mine)


def post(asked: Asked) -> Json:
    """Show a post, with its raw text."""
    return post_shapes.single_post(asked.state, asked.person, _post(asked), asked.site)


def edit_post(asked: Asked) -> Json:
    """Give a post other words; right after it was written, that moves no topic up."""
    found = _post(asked)
    asked.state.refuse_edit(asked.person, found)
    wish = asked.fields.get("post", {})
    if wish.get("original_text") not in {None, "", found.raw}:
        raise changed_meanwhile()
    raw = str(wish.get("raw", "")).strip()
    is_afterthought = asked.state.in_grace(found)
    if len(raw) < asked.state.policy.shortest_text:
        raise unfit("Body is too short")
    found.raw = raw
    found.version += 1
    found.updated_at = asked.state.now()
    if found is found.topic.posts[-1] and not is_afterthought:
        found.topic.bumped_at = found.updated_at
    return post_shapes.edited_post(asked.state, asked.person, found, asked.site)


def delete_post(asked: Asked) -> None:
    """Take a post back; as long as it is shown to anybody, it says that it was."""
    found = _post(asked)
    if found.number == 1 or not asked.state.may_delete(asked.person, found):
        raise forbidden()
    found.user_deleted = True
    found.updated_at = asked.state.now()


def like(asked: Asked) -> Json:
    """Like a post of somebody else."""
    found = asked.state.post_for(asked.person, int(asked.fields.get("id", 0)))
    is_like = asked.fields.get("post_action_type_id") == post_shapes.LIKE
    if not is_like or found.author is asked.person or asked.person.id in found.liked_by:
        raise forbidden()
    found.liked_by[asked.person.id] = asked.state.now()
    return post_shapes.acted_on_post(asked.state, asked.person, found, asked.site)


def take_like_back(asked: Asked) -> Json:
    """Take a like back."""
    found = _post(asked)
    if asked.person.id not in found.liked_by:
        raise missing()
    if not asked.state.may_unlike(asked.person, found):
        raise forbidden()
    del found.liked_by[asked.person.id]
    return post_shapes.acted_on_post(asked.state, asked.person, found, asked.site)


def notifications(asked: Asked) -> Json:
    """Show what the site has told."""
    return shapes.notices(asked.state, asked.person)


def mark_read(asked: Asked) -> Json:
    """Mark a notification as read, or all of them."""
    wanted = asked.fields.get("id")
    for one in asked.state.notices:
        if one.person is asked.person and wanted in {None, one.id}:
            one.read = True
    return _SUCCESS


def upload(asked: Asked) -> Json:
    """Keep a file."""
    if asked.file is None:
        raise ForumRefusal(422, {"errors": ["There is no file."]})
    name, mime_type, content = asked.file
    policy = asked.state.policy
    if len(content) > policy.largest_upload:
        raise unfit_change("Sorry, the file you are trying to upload is too big.")
    ending = name.rpartition(".")[2].casefold()
    if policy.authorized_extensions and ending not in policy.authorized_extensions:
        raise unfit_change("Sorry, the file you are trying to upload is not authorized.")
    return shapes.upload_made(asked.state.add_upload(name, mime_type, content))


def short_address(asked: Asked) -> Response:
    """Send to where a file really is."""
    if asked.parts["name"] not in asked.state.uploads:
        raise missing()
    return RedirectResponse(f"/uploads/default/original/1X/{asked.parts['name']}", 302)


def uploaded_file(asked: Asked) -> Response:
    """Give a file back."""
    found = asked.state.uploads.get(asked.parts["name"])
    if found is None:
        raise missing()
    file = StoredFile(found.name, found.mime_type, found.content, 0)
    return file_answer(file, "GET", asked.headers)


def _topic(asked: Asked) -> StoredTopic:
    return asked.state.topic_for(asked.person, asked.number("topic"))


def _post(asked: Asked) -> StoredPost:
    return asked.state.post_for(asked.person, asked.number("post"))


def _answered(found: StoredTopic, fields: Json) -> int | None:
    number = fields.get("reply_to_post_number")
    numbers = {one.number for one in found.posts}
    return number if isinstance(number, int) and number in numbers and number > 1 else None


def _recipients(asked: Asked) -> tuple[Person, ...]:
    names = [name for name in str(asked.fields.get("target_recipients", "")).split(",") if name]
    people = [asked.state.person_named(name) for name in names]
    if not people or None in people:
        raise unfit("You must select a valid user.")
    return tuple(person for person in people if person is not None)


def _new_topic(asked: Asked, raw: str) -> StoredPost | None:
    """Start a topic; None where a moderator has to look at it first."""
    state, fields = asked.state, asked.fields
    category = state.categories.get(int(fields.get("category", 0)))
    if category is None or category.permission != MAY_START:
        raise forbidden()
    title = _fit_title(asked, str(fields.get("title", "")))
    key = fields.get("external_id") if state.policy.keys_of_topics else None
    if key is not None and any(one.external_id == key for one in state.topics.values()):
        raise unfit("External has already been taken")
    state.refuse_unfit(asked.person, raw)
    if _has_to_wait(asked):
        return None
    return state.start_topic(asked.person, title, raw, category_id=category.id, external_id=key)


def _has_to_wait(asked: Asked) -> bool:
    """Say whether a moderator has to look at a text first."""
    state = asked.state
    return state.policy.holds_posts or state.takes_for_machine(asked.person, asked.fields)


def _fit_title(asked: Asked, title: str) -> str:
    """Return a title as the site keeps it."""
    title = title.strip()
    if len(title) < asked.state.policy.shortest_title:
        raise unfit("Title is too short")
    if asked.state.policy.prettifies_titles:
        stem = title.rstrip("!?")
        title = stem[:1].upper() + stem[1:] + title[len(stem) :][:1]
    return title


def _held(asked: Asked) -> Json:
    """Keep a text for the moderators."""
    held = asked.state.hold(asked.person, asked.fields)
    return {
        "success": True,
        "action": "enqueued",
        "pending_post": {"id": held.id, "raw": asked.fields.get("raw", "")},
        "pending_count": len(asked.state.held),
    }
