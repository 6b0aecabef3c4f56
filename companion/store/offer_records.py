"""What the site offers: noted with each sync, for views without a connection."""

from __future__ import annotations

from dataclasses import asdict, fields
from typing import TYPE_CHECKING, Final

from companion.domain.site_offers import SiteOffers
from companion.store.journal import fact, set_fact

if TYPE_CHECKING:
    from companion.store.database import Connection

_LACKS_FACT: Final = "site_lacks"


def site_offers(connection: Connection) -> SiteOffers:
    """Return what the site offers."""
    lacks = (fact(connection, _LACKS_FACT) or "").split()
    return SiteOffers(**{one.name: one.name not in lacks for one in fields(SiteOffers)})


def note_offers(connection: Connection, offers: SiteOffers) -> None:
    """Note what the site offers, as it has just said."""
    lacks = " ".join(name for name, offered in asdict(offers).items() if not offered)
    if (fact(connection, _LACKS_FACT) or "") != lacks:
        set_fact(connection, _LACKS_FACT, lacks)
