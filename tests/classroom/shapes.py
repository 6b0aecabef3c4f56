"""The shape of recorded answers: keys and types, merged over all recordings of a function."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass
class Shape:
    """What a place in an answer was seen to hold."""

    types: set[str] = field(default_factory=set)
    keys: dict[str, Shape] = field(default_factory=dict)
    always: set[str] | None = None
    items: Shape | None = None

    def see(self, value: Any) -> None:
        """Take one more recorded value into account."""
        self.types.add(_type_of(value))
        if isinstance(value, dict):
            self.always = set(value) if self.always is None else self.always & set(value)
            for name, inner in value.items():
                self.keys.setdefault(name, Shape()).see(inner)
        elif isinstance(value, list):
            for inner in value:
                self.items = self.items or Shape()
                self.items.see(inner)

    def differences(self, value: Any, path: str = "answer") -> list[str]:
        """Say where a value has other keys or types than were ever recorded."""
        if _type_of(value) not in self.types:
            return [f"{path} is {_type_of(value)}, recorded is {sorted(self.types)}"]
        if isinstance(value, dict):
            return self._key_differences(value, path)
        if isinstance(value, list):
            if value and self.items is None:
                return [f"{path} has items, recorded is an empty list"]
            return [
                difference
                for number, inner in enumerate(value)
                if self.items
                for difference in self.items.differences(inner, f"{path}[{number}]")
            ]
        return []

    def _key_differences(self, value: dict[str, Any], path: str) -> list[str]:
        found = [f"{path} lacks {name}" for name in sorted((self.always or set()) - set(value))]
        for name, inner in value.items():
            if name not in self.keys:
                found.append(f"{path}.{name} was never recorded")
            else:
                found += self.keys[name].differences(inner, f"{path}.{name}")
        return found


def _type_of(value: Any) -> str:
    """JSON knows one kind of number, but a client's types may know two."""
    return {type(None): "null", bool: "bool", int: "number", float: "number", str: "text"}.get(
        type(value), "object" if isinstance(value, dict) else "list"
    )
