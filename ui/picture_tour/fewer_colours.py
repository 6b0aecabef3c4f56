"""Pictures in 256 colours, which take a third of the room: windows have few more than that."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Final, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

_MOST_COLOURS: Final = 256
_WEIGHT_OF_POINTS: Final = 0.3
"""How much the number of points counts beside the variety: small signs keep their colours."""


def in_fewer_colours(image: QImage) -> QImage:
    """Return a picture with a table of colours; large areas keep theirs exactly."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    nearest = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    return image.convertToFormat(QImage.Format.Format_Indexed8, _colours_of(image), nearest)


class _Colour(NamedTuple):
    red: int
    green: int
    blue: int
    value: int
    points: int


@dataclass(frozen=True, slots=True)
class _Box:
    """Colours that are near to each other."""

    colours: list[_Colour]
    widest: int
    """The part in which they differ most: 0 red, 1 green, 2 blue."""
    weight: float

    @classmethod
    def around(cls, colours: list[_Colour]) -> _Box:
        """Return the box that holds these."""
        spans = []
        for part in range(3):
            seen = [each[part] for each in colours]
            spans.append(max(seen) - min(seen))
        points = sum(each.points for each in colours)
        return cls(colours, spans.index(max(spans)), max(spans) * points**_WEIGHT_OF_POINTS)

    def halves(self) -> tuple[_Box, _Box]:
        """Part the colours in the middle of what they differ in most."""
        ordered = sorted(self.colours, key=lambda each: each[self.widest])
        low, high = ordered[0][self.widest], ordered[-1][self.widest]
        middle = (low + high) / 2
        cut = next(n for n, each in enumerate(ordered) if each[self.widest] > middle)
        return _Box.around(ordered[:cut]), _Box.around(ordered[cut:])


def _colours_of(image: QImage) -> list[int]:
    """Return the colours that stand for all of a picture: of each box the commonest."""
    seen = Counter(memoryview(image.constBits()).cast("I"))
    colours = [_Colour(v >> 16 & 255, v >> 8 & 255, v & 255, v, n) for v, n in seen.items()]
    boxes = [_Box.around(colours)]
    while len(boxes) < _MOST_COLOURS:
        place, heaviest = max(enumerate(boxes), key=lambda each: each[1].weight)
        if not heaviest.weight:
            break
        boxes[place : place + 1] = heaviest.halves()
    return [max(box.colours, key=lambda each: each.points).value for box in boxes]
