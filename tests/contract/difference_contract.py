"""What servers differ in is as their capabilities say; else the window would promise wrongly."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

from companion.errors import Rejected
from sync.capabilities import BodyFormat
from sync.server_port import NewDiscussion
from tests.contract.action_contract import need
from tests.contract.server_contract import Visit, visiting

if TYPE_CHECKING:
    from tests.contract.server_contract import ServerUnderTest, Started


class DifferenceContract:
    """The part of the suite that holds capabilities to what a server does."""

    def test_of_two_forms_of_a_text_the_one_that_it_names_is_taken(
        self, server_under_test: ServerUnderTest
    ) -> None:
        async def story(visit: Visit) -> None:
            ours = await visit.start()
            new = again(ours, "<p>Said in <b>HTML</b>.</p>", "Said in *Markdown*.")
            posts = await visit.posts(await started(visit, new))
            takes_markdown = visit.server.capabilities.body is BodyFormat.MARKDOWN
            assert ("Markdown" in posts[0].body_html) is takes_markdown
            assert ("HTML" in posts[0].body_html) is not takes_markdown

        visiting(server_under_test, story)

    def test_two_discussions_with_one_key_become_one_only_where_it_knows_keys(
        self, server_under_test: ServerUnderTest
    ) -> None:
        async def story(visit: Visit) -> None:
            ours = await visit.start()
            new = again(ours, "<p>The same key, and other words.</p>", "The same key.")
            try:
                second = await started(visit, new)
            except Rejected:
                second = ours.discussion_id
            is_one = second == ours.discussion_id
            assert is_one is visit.server.capabilities.topic_key

        visiting(server_under_test, story)

    def test_a_text_is_read_back_as_it_was_written(
        self, server_under_test: ServerUnderTest
    ) -> None:
        async def story(visit: Visit) -> None:
            need(visit, "raw_reading")
            ours = await visit.start("<p>Sand and <b>gravel</b>.</p>")
            raw = await visit.server.raw_post(ours.discussion_id, ours.opening.remote_id)
            assert raw is not None
            assert "gravel" in raw.html
            assert (raw.marker == ours.marker) is visit.server.capabilities.marker

        visiting(server_under_test, story)

    def test_nobody_is_offered_private_replies_where_there_are_none(
        self, server_under_test: ServerUnderTest
    ) -> None:
        async def story(visit: Visit) -> None:
            ours = await visit.start()
            await visit.reply(ours)
            offered = [post.can_reply_privately for post in await visit.posts(ours.discussion_id)]
            assert visit.server.capabilities.private_replies or not any(offered)

        visiting(server_under_test, story)

    def test_a_rating_has_a_scale_only_where_there_is_something_to_choose(
        self, server_under_test: ServerUnderTest
    ) -> None:
        async def story(visit: Visit) -> None:
            need(visit, "rate")
            page = await visit.listing((await visit.look()).forums[0].remote_id, 20)
            for listed in page[0][:5]:
                for post in await visit.posts(listed.remote_id):
                    if post.rating is not None and not visit.server.capabilities.reaction.is_choice:
                        assert post.rating.highest == 1
                        assert post.rating.average is None

        visiting(server_under_test, story)


def again(ours: Started, html: str, markdown: str) -> NewDiscussion:
    """Return a further discussion in the same forum, with the key of the first."""
    return NewDiscussion(
        ours.marker, ours.forum.remote_id, f"Rope {uuid.uuid4()}", html, None, markdown=markdown
    )


async def started(visit: Visit, new: NewDiscussion) -> str:
    """Start a discussion, note it for the end, and return its id."""
    receipt = await visit.server.start_discussion(new)
    opening = (await visit.posts(receipt.discussion_remote_id))[0]
    visit.written.append(opening.remote_id)
    return receipt.discussion_remote_id
