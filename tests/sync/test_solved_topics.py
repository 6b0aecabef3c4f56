"""Topics of a Discourse with an accepted answer, and sites that say odd things of one, or none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from sync.discourse import discourse_wire as wire
from sync.discourse.discourse_mapping import posts_from
from sync.discourse_sample.post_shapes import streamed
from sync.discourse_sample.village_shapes import listed_topic, topic_view
from tests.sync.village_world import SITE, VillageWorld

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from companion.domain.forum import DiscussionSummary
    from sync.discourse_sample.village_records import StoredTopic


@pytest.fixture
def world(tmp_path: Path) -> Iterator[VillageWorld]:
    made = VillageWorld(tmp_path)
    yield made
    made.close()


def shown(world: VillageWorld, topic: StoredTopic) -> DiscussionSummary:
    reading = world.device.workspace.reading
    forum = next(one for one in reading.forums() if one.remote_id == world.forum)
    listed = reading.discussions(forum.forum_id)
    return next(one for one in listed if one.remote_id == str(topic.id))


def test_accepted_answer_is_shown_and_gone_when_it_is_taken_back(world: VillageWorld) -> None:
    topic, other = world.discussion("Which sand?", replies=2), world.discussion("Wells", replies=1)
    answer = topic.posts[1]
    topic.accepted = answer.number
    world.device.sync(full=True)
    assert [shown(world, one).has_helped for one in (topic, other)] == [True, False]
    assert [shown(world, one).is_answered for one in (topic, other)] == [True, False]
    posts = world.device.workspace.reading.thread(shown(world, topic).discussion_id).posts
    assert [post.remote_id for post in posts if post.is_accepted] == [str(answer.id)]

    topic.accepted = None
    world.state.add_reply(topic, world.peer, "It clogs all the same.")
    world.turn(60)
    world.device.sync(full=True)
    assert not shown(world, topic).has_helped
    assert not world.device.post(str(answer.id)).is_accepted


def said_by(world: VillageWorld, topic: StoredTopic) -> dict[str, Any]:
    return topic_view(world.state, world.me, topic, SITE)


def accepted_in(told: dict[str, Any]) -> list[str]:
    topic = wire.Topic.model_validate(told)
    read = posts_from(topic, topic.post_stream.posts, SITE, None)
    return [post.remote_id for post in read if post.accepted]


def test_either_topic_or_post_may_say_which_answer_was_accepted(world: VillageWorld) -> None:
    topic = world.discussion(replies=2)
    topic.accepted = 2
    answer = str(topic.posts[1].id)
    by_topic, by_post = said_by(world, topic), said_by(world, topic)
    by_topic["post_stream"]["posts"][1].pop("accepted_answer")
    del by_post["accepted_answer"]
    assert accepted_in(by_topic) == accepted_in(by_post) == [answer]


@pytest.mark.parametrize(
    "odd", [None, True, 2, "2", [2], {}, {"post_number": "2"}, {"post_number": True}], ids=repr
)
def test_odd_words_about_an_answer_are_as_none(world: VillageWorld, odd: object) -> None:
    topic = world.discussion(replies=2)
    told = said_by(world, topic)
    assert accepted_in(told) == []
    assert accepted_in({**told, "accepted_answer": odd}) == []
    post = streamed(world.state, world.me, topic.posts[1], SITE)
    posts = [{**post, "accepted_answer": None if odd is True else odd}]
    assert accepted_in({**told, "post_stream": {"posts": posts}}) == []
    listed = listed_topic(world.me, topic)
    listed["has_accepted_answer"] = None if odd is True else odd
    assert not wire.ListedTopic.model_validate(listed).has_accepted_answer


def test_question_itself_is_never_its_answer(world: VillageWorld) -> None:
    topic = world.discussion(replies=1)
    topic.accepted = 1
    assert accepted_in(said_by(world, topic)) == []
