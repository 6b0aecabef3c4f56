"""What the site offers: noted with each sync, for views without a connection."""

from __future__ import annotations

from dataclasses import asdict, fields
from typing import TYPE_CHECKING, Final

from companion.domain.reaction import Reaction
from companion.domain.site_offers import SiteOffers
from companion.store.journal import fact, set_fact

if TYPE_CHECKING:
    from companion.store.database import Connection

_LACKS_FACT: Final = "site_lacks"
_REACTION_FACT: Final = "site_reaction"
_REACTION: Final = "reaction"
_OFFERS: Final = tuple(one.name for one in fields(SiteOffers) if one.name != _REACTION)

SELECT_REACTION: Final = f"(SELECT value FROM fact WHERE name = '{_REACTION_FACT}')"
"""What one gives to a post on the site, for a query; see `reaction_in`."""


def site_offers(connection: Connection) -> SiteOffers:
    """Return what the site offers."""
    lacks = (fact(connection, _LACKS_FACT) or "").split()
    offered = {name: name not in lacks for name in _OFFERS}
    return SiteOffers(**offered, reaction=reaction_in(fact(connection, _REACTION_FACT)))


def reaction_in(stored: str | None) -> Reaction:
    """Return what one gives to a post, from what `SELECT_REACTION` gave."""
    return Reaction(stored) if stored else SiteOffers().reaction


def note_offers(connection: Connection, offers: SiteOffers) -> None:
    """Note what the site offers, as it has just said."""
    said = asdict(offers)
    lacks = " ".join(name for name in _OFFERS if not said[name])
    for name, value in ((_LACKS_FACT, lacks), (_REACTION_FACT, offers.reaction)):
        if (fact(connection, name) or "") != value:
            set_fact(connection, name, value)
