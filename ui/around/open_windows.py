"""What was open in each window, as text for the settings, so that the next start shows it again."""

from __future__ import annotations

import json
import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ui.around.trail import Spot, Stop
from ui.models.navigation import Place

if TYPE_CHECKING:
    from collections.abc import Sequence

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class OpenWindow:
    """A window: its shape and panes (as Qt saves them), what it shows, and what is written in it.

    `item_id` is the draft in the composer.
    """

    geometry: str
    panes: str
    stop: Stop | None = None
    item_id: str | None = None


def written(account_id: int, windows: Sequence[OpenWindow]) -> str:
    """Return the windows of an account as text."""
    return json.dumps(
        {
            "account": account_id,
            "windows": [
                {
                    "geometry": each.geometry,
                    "panes": each.panes,
                    "stop": _written_stop(each.stop) if each.stop is not None else None,
                    "item": each.item_id,
                }
                for each in windows
            ],
        }
    )


def read(text: str, account_id: int) -> tuple[OpenWindow, ...]:
    """Return the windows that `written` gave; none for another account or another text."""
    if not text:
        return ()
    try:
        stored = json.loads(text)
        if stored["account"] != account_id:
            return ()
        return tuple(_window(each) for each in stored["windows"])
    except (KeyError, TypeError, ValueError) as error:
        log.warning("what was open is not understood: %s", type(error).__name__)
        return ()


def _written_stop(stop: Stop) -> dict[str, object]:
    spot = [stop.spot.entry, stop.spot.offset] if stop.spot is not None else None
    return {
        "place": stop.place.value,
        "key": stop.key,
        "discussion": stop.discussion_id,
        "spot": spot,
        "activity": stop.activity_id,
    }


def _window(stored: Any) -> OpenWindow:  # noqa: ANN401 - what a file says
    item = stored["item"]
    stop = _stop(stored["stop"]) if stored["stop"] is not None else None
    return OpenWindow(
        str(stored["geometry"]),
        str(stored["panes"]),
        stop,
        None if item is None else str(item),
    )


def _stop(stored: Any) -> Stop:  # noqa: ANN401 - what a file says
    discussion, spot, activity = stored["discussion"], stored["spot"], stored.get("activity")
    return Stop(
        Place(stored["place"]),
        int(stored["key"]),
        None if discussion is None else int(discussion),
        None if spot is None else Spot(str(spot[0]), float(spot[1])),
        None if activity is None else int(activity),
    )
