"""Answers made from a description: the barest, the fullest, and one full of nulls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

Json = dict[str, Any]
A_TIME = "2026-11-30T08:15:30.250Z"
A_WORD = "1"
"""Also a number: what was null in the recorded answers is described as a string everywhere."""


def described_answers(schema: Json) -> Iterator[Any]:
    """Yield the extremes of what a schema allows."""
    yield _example(schema, "", full=False, nulls=False)
    yield _example(schema, "", full=True, nulls=False)
    yield _example(schema, "", full=True, nulls=True)


def answer_schema(description: Json, method: str, path: str) -> Json:
    """Return what a description says of the answer to a request."""
    operation = description["paths"][path][method.lower()]
    schema: Json = operation["responses"]["200"]["content"]["application/json"]["schema"]
    return schema


def _example(schema: Json, name: str, *, full: bool, nulls: bool) -> Any:
    if "enum" in schema:
        return schema["enum"][0]
    told = schema.get("type", "object" if "properties" in schema else "string")
    types = told if isinstance(told, list) else [told]
    if nulls and "null" in types:
        return None
    kind = next(one for one in types if one != "null")
    if kind == "object":
        required = set(schema.get("required", ()))
        return {
            key: _example(part, key, full=full, nulls=nulls)
            for key, part in schema.get("properties", {}).items()
            if full or key in required
        }
    if kind == "array":
        items = schema.get("items", {})
        one = isinstance(items, dict) and items.get("type") is not None
        return [_example(items, name, full=full, nulls=nulls)] if full and one else []
    if kind == "string":
        return A_TIME if name.endswith("_at") else A_WORD
    return {"integer": 1, "number": 0.5, "boolean": full}[kind]
