"""JSON as PHP writes it: letters beyond ASCII and slashes are escaped, which costs bytes."""

from __future__ import annotations

import json


def php_json(value: object) -> str:
    """Return `value` as the recorded server writes it (recording `batch.ok`)."""
    return json.dumps(value, separators=(",", ":")).replace("/", "\\/")
