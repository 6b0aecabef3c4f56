"""What every forum server must do with a search of the site."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

import pytest

from companion.errors import SearchProblem, SearchRefused
from tests.contract.action_contract import need
from tests.contract.server_contract import SUBJECT, Visit, visiting

if TYPE_CHECKING:
    from companion.domain.search import SiteHit
    from tests.contract.server_contract import ServerUnderTest


class SearchContract:
    """The part of the suite about the search of the site."""

    def test_a_post_is_found_by_its_words_with_where_it_stands(
        self, server_under_test: ServerUnderTest
    ) -> None:
        async def story(visit: Visit) -> None:
            need(visit, "search")
            word = rare_word()
            ours = await visit.start()
            post = (await visit.reply(ours, f"<p>Ours has <b>{word}</b> &amp; sand.</p>")).post
            (hit,) = await found(visit, word)
            assert hit.post_remote_id == post.remote_id
            assert hit.discussion_remote_id == ours.discussion_id
            assert hit.forum_remote_id in {ours.forum.remote_id, ""}
            assert hit.title == SUBJECT
            assert post.author is not None
            assert hit.author_name == post.author.full_name
            assert hit.created_at == post.created_at
            assert hit.created_at.tzinfo is not None
            assert hit.address.partition("://")[0] in {"http", "https"}

        visiting(server_under_test, story)

    def test_the_excerpt_is_plain_text_with_the_words_marked(
        self, server_under_test: ServerUnderTest
    ) -> None:
        async def story(visit: Visit) -> None:
            need(visit, "search")
            word = rare_word()
            await visit.start(f"<p>{'Long before it. ' * 9}<b>{word}</b> &amp; sand</p>")
            (hit,) = await found(visit, word)
            assert f"{word} & sand" in hit.excerpt
            assert "<" not in hit.excerpt
            assert [hit.excerpt[start:end] for start, end in hit.marks] == [word]

        visiting(server_under_test, story)

    def test_what_nobody_wrote_and_what_is_deleted_is_not_found(
        self, server_under_test: ServerUnderTest
    ) -> None:
        async def story(visit: Visit) -> None:
            need(visit, "search")
            nothing = await visit.server.search(rare_word(), 0)
            assert nothing.hits == ()
            assert nothing.is_last
            if not visit.server.capabilities.delete_own:
                return
            word = rare_word()
            ours = await visit.start()
            gone = (await visit.reply(ours, f"<p>About {word}.</p>")).post
            await visit.server.delete_post(gone.remote_id)
            visit.written.remove(gone.remote_id)
            assert await found(visit, word) == []

        visiting(server_under_test, story)

    def test_pages_bring_each_post_once_and_come_to_an_end(
        self, server_under_test: ServerUnderTest
    ) -> None:
        async def story(visit: Visit) -> None:
            need(visit, "search")
            word = rare_word()
            ours = [await visit.start(f"<p>{word} number {number}.</p>") for number in range(11)]
            hits = await found(visit, word)
            assert len(hits) == len(ours)
            wanted = {(one.discussion_id, one.opening.remote_id) for one in ours}
            assert {(hit.discussion_remote_id, hit.post_remote_id) for hit in hits} == wanted

        visiting(server_under_test, story)

    def test_words_that_no_url_bears_as_they_are_get_there(
        self, server_under_test: ServerUnderTest
    ) -> None:
        async def story(visit: Visit) -> None:
            need(visit, "search")
            for words in ("ሰላም & % # ?", '"two words" -x', "x" * 5_000):
                page = await visit.server.search(words, 0)
                assert page.is_last or page.hits

        visiting(server_under_test, story)

    def test_a_site_that_is_not_searched_from_here_says_so(
        self, server_under_test: ServerUnderTest
    ) -> None:
        async def story(visit: Visit) -> None:
            if visit.server.capabilities.search:
                pytest.skip("this server searches")
            with pytest.raises(SearchRefused) as refused:
                await visit.server.search("filter", 0)
            assert refused.value.problem is SearchProblem.UNOFFERED

        visiting(server_under_test, story)


def rare_word() -> str:
    """Return a word that stands nowhere yet, of letters only."""
    return "filter" + "".join(chr(ord("a") + int(digit, 16)) for digit in uuid.uuid4().hex[:12])


async def found(visit: Visit, words: str) -> list[SiteHit]:
    """Return all that the site finds, page by page."""
    hits: list[SiteHit] = []
    for number in range(20):
        page = await visit.server.search(words, number)
        hits += page.hits
        if page.is_last:
            return hits
    pytest.fail("the pages have no end")
