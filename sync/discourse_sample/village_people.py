"""What the sample forum begins with: people of villages who talk about water and fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sync.discourse_sample.village_state import VillageState


def fill(state: VillageState) -> None:
    """Put people, categories and first topics on an empty forum; the learner comes first."""
    amina = state.add_person("amina", "Amina Diallo")
    kwame = state.add_person("kwame", "Kwame Mensah")
    hanna = state.add_person("hanna", "Hanna Tesfaye", is_staff=True)
    water = state.add_category("Safe water", "safe-water", "Filters, wells and rain.")
    filters = state.add_category("Filters", "filters", "Sand, clay, charcoal.", parent=water)
    state.add_category("Fields", "fields", "What grows, and what eats it.")
    state.add_category("From the team", "team", "News.", permission=2)
    first = state.start_topic(
        kwame, "Which sand for a filter?", "Ours **clogs** after a week.", category_id=water.id
    )
    state.add_reply(first.topic, hanna, "Wash it first, until the water runs clear.")
    state.add_reply(first.topic, kwame, "How often?", reply_to=2)
    first.topic.accepted = 2
    pinned = state.start_topic(
        hanna, "Welcome", "Say who you are, and which village you come from.", category_id=water.id
    )
    pinned.topic.pinned = True
    state.start_topic(
        hanna, "Clay pots compared", "| pot | litres |\n| --- | --- |\n| small | 8 |",
        category_id=filters.id,
    )  # fmt: skip
    state.start_topic(
        kwame, "The pump on Sunday", "Can you bring the key?", category_id=None, recipients=(amina,)
    )
    state.add_reply(first.topic, amina, "Every month, says my uncle.", reply_to=3)
    state.add_reply(first.topic, kwame, "Thank you, that helped me!", reply_to=4)
