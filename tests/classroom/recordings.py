"""The recorded answers of a real Moodle."""

from __future__ import annotations

import functools
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.classroom.shapes import Shape

FOLDER = Path(__file__).parents[1] / "contract" / "moodle" / "recordings"


@dataclass(frozen=True)
class Recording:
    """One recorded answer; `text` where the body was no JSON, empty for pictures."""

    name: str
    function: str
    status: int
    media_type: str
    answer: Any
    text: str | None

    @property
    def is_refusal(self) -> bool:
        """The answer is an error, whatever its status."""
        return isinstance(self.answer, dict) and bool({"exception", "error"} & set(self.answer))


@functools.cache
def recordings() -> dict[str, Recording]:
    """Return all recordings by their names."""
    return {file.stem: _read(file) for file in sorted(FOLDER.glob("*.json"))}


@functools.cache
def shape_of(function: str) -> Shape:
    """Return the shape of all successful answers of a function."""
    shape = Shape()
    for recording in recordings().values():
        if recording.function == function and recording.text is None and not recording.is_refusal:
            shape.see(recording.answer)
    return shape


def _read(file: Path) -> Recording:
    recorded = json.loads(file.read_text("utf-8"))
    answer = recorded["response"]
    is_text = isinstance(answer, dict) and ("__text__" in answer or "__bytes__" in answer)
    return Recording(
        name=file.stem,
        function=recorded["function"].lstrip("/"),
        status=recorded["status"],
        media_type=recorded["headers"].get("content-type", "").partition(";")[0],
        answer=None if is_text else answer,
        text=answer.get("__text__", "") if is_text else None,
    )
