"""Runs several requests at once and, where some fail, raises the one error that says why."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, TypeVar

from companion.errors import ServerError

if TYPE_CHECKING:
    from collections.abc import Coroutine, Iterable

T = TypeVar("T")


async def together(work: Iterable[Coroutine[None, None, T]]) -> list[T]:
    """Return what each coroutine gave, in order; the first that fails ends the others.

    Raises one error rather than a group: one of our own side before one of the server's.
    """
    try:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(one) for one in work]
    except BaseExceptionGroup as several:
        raise _gravest_of(several) from several
    return [task.result() for task in tasks]


def _gravest_of(several: BaseExceptionGroup[BaseException]) -> BaseException:
    own, servers = several.split(ServerError)[::-1]
    first = (own or servers or several).exceptions[0]
    return _gravest_of(first) if isinstance(first, BaseExceptionGroup) else first
