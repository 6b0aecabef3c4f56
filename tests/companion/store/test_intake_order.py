"""Whatever was pulled before, and in whatever order: the end is the server's last state."""

from __future__ import annotations

import tempfile
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from companion.store.forum_intake import apply_forums, delete_discussion
from tests.companion import remote_values as said
from tests.companion.store_room import an_empty_room

if TYPE_CHECKING:
    from companion.domain.remote import RemoteDiscussion, RemotePost
    from tests.companion.store_room import StoreRoom

FORUMS = ("30", "31")
State = dict[str, tuple[str, list["RemotePost"], "RemoteDiscussion"]]
"""The discussions of a server: forum, posts and what the listing shows, by the server's id."""

WORDS = st.lists(
    st.sampled_from(
        ["gravel", "sand", "مياه", "ውሃ", "净水", "<script>x()</script>", "<b>bold</b>"]
    ),
    min_size=1,
    max_size=4,
).map(lambda words: f"<p>{' '.join(words)}</p>")


@st.composite
def states(draw: st.DrawFn) -> State:
    """Draw what a server holds. Ids are few, so that two states hold much of the same.

    Post 1100 opens discussion 110, or answers in discussion 100 before a teacher split it.
    """
    split = draw(st.booleans())
    state: State = {}
    for number in draw(st.sets(st.sampled_from([100, 110, 120]), min_size=1)):
        first = number * 10
        if number == 110 and not split:
            continue
        ids = draw(st.sets(st.integers(1, 5)))
        posts = [_a_post(draw, str(first), None, str(number))]
        for place in sorted(ids):
            parent = draw(st.sampled_from([p.remote_id for p in posts] + ["404"]))
            posts.append(_a_post(draw, str(first + place), parent, str(number)))
        if number == 100 and not split:
            posts.append(_a_post(draw, "1100", "1000", "100"))
            posts.append(_a_post(draw, "1101", "1100", "100"))
        listed = said.a_discussion(
            posts,
            pinned=draw(st.booleans()),
            locked=draw(st.booleans()),
            starred=draw(st.booleans()),
        )
        state[str(number)] = (draw(st.sampled_from(FORUMS)), posts, listed)
    return state


def _a_post(draw: st.DrawFn, remote_id: str, parent: str | None, discussion: str) -> RemotePost:
    make = said.a_post if parent else said.an_opening_post
    post = make(
        remote_id,
        discussion_remote_id=discussion,
        body_html=draw(WORDS),
        author=draw(st.sampled_from([None, said.KWAME, said.LIEN, said.AMINA])),
        unread=draw(st.booleans()),
        is_private=bool(parent) and draw(st.booleans()),
        created_at=said.minutes(int(remote_id) % 100 + draw(st.integers(0, 2))),
        modified_at=said.minutes(draw(st.integers(200, 203))),
        attachments=tuple(said.a_file(name) for name in draw(st.sets(st.sampled_from("ab")))),
    )
    return replace(post, parent_remote_id=parent)


def pull(room: StoreRoom, state: State, order: Any, answered: float = 1.0) -> None:
    """Take in a server's state: forums, listings page by page, then the posts, in any order."""
    known = [d.remote_id for forum in FORUMS for d in room.discussions(forum)]
    with room.workspace.database.writing(durable=False) as connection:
        apply_forums(connection, [said.a_forum(i) for i in FORUMS], room.clock())
        for remote_id in known:
            if remote_id not in state:
                delete_discussion(connection, remote_id)
    listed = sorted(state)
    order.shuffle(listed)
    for remote_id in listed:
        forum, _, listing = state[remote_id]
        room.lists(listing, forum=forum)
    order.shuffle(listed)
    for remote_id in listed[: round(len(listed) * answered)]:
        room.answers(state[remote_id][1])


def everything_shown(room: StoreRoom) -> dict[str, Any]:
    """Return all that the views show, with the server's ids in place of the local ones."""
    reading = room.workspace.reading
    remote_ids = {
        post.post_id: post.remote_id
        for forum in FORUMS
        for discussion in room.discussions(forum)
        for post in reading.thread(discussion.discussion_id).posts
    }
    shown: dict[str, Any] = {"courses": room.workspace.library.courses()}
    shown["forums"] = reading.forums()
    for forum in FORUMS:
        discussions = room.discussions(forum)
        shown[f"listing {forum}"] = [
            asdict(d) | {"discussion_id": remote_ids[d.discussion_id]} for d in discussions
        ]
        for discussion in discussions:
            shown[f"thread {discussion.remote_id}"] = [
                asdict(post)
                | {
                    name: remote_ids.get(getattr(post, name))
                    for name in ("post_id", "discussion_id", "parent_id")
                }
                for post in reading.thread(discussion.discussion_id).posts
            ]
    for words in ("gravel", "bold", "مياه", "ውሃ", "净水", "script"):
        shown[f"search {words}"] = sorted(room.finds(words, limit=100))
    return shown


@settings(max_examples=40, deadline=None, phases=set(Phase) - {Phase.explain})
@given(
    earlier=st.lists(st.tuples(states(), st.sampled_from([0.0, 0.5, 1.0])), max_size=3),
    last=states(),
    order=st.randoms(use_true_random=False),
)
def test_the_end_is_the_same_as_of_a_first_pull(
    earlier: list[tuple[State, float]], last: State, order: Any
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        lived, fresh = an_empty_room(Path(folder) / "lived"), an_empty_room(Path(folder) / "fresh")
        for room in (lived, fresh):
            room.has_forums(*FORUMS)
        for state, answered in earlier:
            pull(lived, state, order, answered)

        pull(lived, last, order)
        pull(fresh, last, order)

        once = everything_shown(lived)
        assert once == everything_shown(fresh)
        pull(lived, last, order)
        assert everything_shown(lived) == once
        lived.close()
        fresh.close()
