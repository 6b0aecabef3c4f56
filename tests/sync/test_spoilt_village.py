"""Syncs with a Discourse some of whose answers are broken: nothing half of them stays."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.discourse.discourse_client import DiscourseServer
from sync.http_session import HttpSession
from tests.contract.test_mutated_recordings import HOSTILE_TEXTS, TRAPS, mutated, with_texts
from tests.hostile.examples import examples
from tests.sync.village_world import SITE, WAY, VillageWay, VillageWorld

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sync.server_port import ForumServer

PARTS = (
    "/c/", "/categories", "/latest", "/notifications", "/t/", "/topics/private-messages",
)  # fmt: skip
"""How the paths begin of what a sync reads."""


class SpoiltVillage(VillageWorld):
    """A forum whose answers `spoil` changes, given their path and what they say."""

    spoil: Callable[[str, Any], Any] | None = None

    def connect(self, remembered: str | None) -> ForumServer:
        session = HttpSession(transport=SpoiltWay(self), way=WAY)
        return DiscourseServer(SITE, self.me.key, session, remembered_site=remembered)


class SpoiltWay(VillageWay):
    """The network to it."""

    def __init__(self, world: SpoiltVillage) -> None:
        super().__init__(world)
        self._spoilt_world = world

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        response = await super().handle_async_request(request)
        spoil = self._spoilt_world.spoil
        kind = response.headers.get("content-type", "")
        if spoil is None or not kind.startswith("application/json"):
            return response
        told = json.dumps(spoil(request.url.path, json.loads(response.content)))
        return httpx.Response(
            response.status_code, headers={"content-type": kind}, content=told.encode()
        )


@pytest.fixture(scope="module")
def village(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SpoiltVillage]:
    world = SpoiltVillage(tmp_path_factory.mktemp("village"))
    for title in ("Sand filters", "Wells"):
        world.discussion(title, replies=2)
    world.device.sync(full=True)
    yield world
    world.device.close()


def check(village: SpoiltVillage, spoil: Callable[[str, Any], Any]) -> None:
    whole = village.device.cache()
    village.spoil = spoil
    village.device.sync(full=True)
    village.device.cache()  # whatever was taken in can be read
    village.spoil = None
    assert village.device.sync(full=True).complete
    assert village.device.cache() == whole


@pytest.mark.parametrize("text", HOSTILE_TEXTS + TRAPS, ids=lambda text: repr(text[:12]))
def test_hostile_text_in_every_field_of_a_forum_is_gone_with_a_clean_sync(
    village: SpoiltVillage, text: str
) -> None:
    check(village, lambda path, told: told if path.startswith("/t/") else with_texts(told, text))
    check(village, lambda path, told: with_texts(told, text) if path.startswith("/t/") else told)


@examples(15)
@given(data=st.data())
def test_a_clean_sync_after_a_broken_answer_of_a_forum_gives_what_it_gives_alone(
    village: SpoiltVillage, data: st.DataObject
) -> None:
    part = data.draw(st.sampled_from(PARTS))

    def spoil(path: str, told: Any) -> Any:
        return data.draw(mutated(told)) if path.startswith(part) and told else told

    check(village, spoil)
