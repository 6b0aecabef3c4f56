"""Many reads in one request, where the site has it; else one by one, a few at a time.

Only for reads: a batch does what stands before a failure and does not take it back.
"""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Final

from companion.errors import ContractBroken, SignedOut
from sync.http_session import MOST_CONNECTIONS, AnswerTooLarge
from sync.moodle import wire_models as wire
from sync.moodle.answer_text import checked, read_nested_json
from sync.moodle.calls import Answered, Call
from sync.moodle.errors import Fault, fault_in_batch

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sync.moodle.calls import MoodleCalls

BATCH: Final = "tool_mobile_call_external_functions"

LONGEST_BATCH: Final = 200
"""Requests in a batch. Each takes up to four form fields, and PHP drops fields beyond 1,000
(its default) without a word (Moodle facts: batches)."""


async def read_all(
    calls: MoodleCalls, reads: Sequence[Call], *, batched: bool
) -> tuple[Answered, ...]:
    """Return what each read gave, in order; a fault of one leaves the others alone.

    Raises only where the site as a whole did not answer, or refuses the person as a whole.
    """
    if batched and len(reads) > 1:
        return await _in_batches(calls, reads)
    return await _one_by_one(calls, reads)


async def _in_batches(calls: MoodleCalls, reads: Sequence[Call]) -> tuple[Answered, ...]:
    """Send batches until every read has its response.

    A batch ends at its first failure: responses belong to requests by position, and what has no
    response has not been run (recording `batch.second-of-five-fails`).
    """
    answers: list[Answered] = []
    most = LONGEST_BATCH
    while len(answers) < len(reads):
        part = reads[len(answers) : len(answers) + most]
        try:
            answers += await _batch(calls, part)
            _refuse_hopeless(answers[-1])
        except AnswerTooLarge:
            if len(part) == 1:
                raise
            most = len(part) // 2
    return tuple(answers)


def _refuse_hopeless(last: Answered) -> None:
    """Ask no more where the site has refused the person as a whole: each read would cost a request.

    Only the last answer of a batch can be a fault.
    """
    if last.fault is not None and not last.fault.needs_second_look:
        error = last.fault.as_error()
        if isinstance(error, SignedOut):
            raise error


async def _batch(calls: MoodleCalls, reads: Sequence[Call]) -> list[Answered]:
    requests = [
        {
            "function": read.function,
            "arguments": json.dumps(read.arguments, separators=(",", ":")),
            **read.reading.batch_fields(),
        }
        for read in reads
    ]
    answered = await calls.answer(Call(BATCH, {"requests": requests}))
    if answered.fault is not None:
        raise await calls.error_for(answered.fault)
    responses = checked(wire.BatchAnswer, answered.value, BATCH).responses
    if not 0 < len(responses) <= len(reads):
        raise ContractBroken(
            f"{len(responses)} responses to {len(reads)} requests",
            function=BATCH,
            field="responses",
        )
    return [
        _answer_in(response, read, answered)
        for response, read in zip(responses, reads, strict=False)
    ]


def _answer_in(response: wire.BatchResponse, read: Call, batch: Answered) -> Answered:
    """Return one response; one that cannot be read is a fault of its own read only."""
    try:
        told = read_nested_json(
            response.exception if response.error else response.data, read.function
        )
    except ContractBroken:
        unreadable = Fault(read.function, exception="unreadable response", code="", message="")
        return Answered(None, unreadable, batch.asked_at)
    if response.error:
        return Answered(None, fault_in_batch(told, read.function), batch.asked_at)
    return Answered(told, None, batch.asked_at)


async def _one_by_one(calls: MoodleCalls, reads: Sequence[Call]) -> tuple[Answered, ...]:
    """Send single calls, a few at a time; the first that gets no answer ends the others."""
    gate = asyncio.Semaphore(MOST_CONNECTIONS)

    async def one(read: Call) -> Answered:
        async with gate:
            answered = await calls.answer(read)
            _refuse_hopeless(answered)
            return answered

    try:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(one(read)) for read in reads]
    except ExceptionGroup as failures:
        raise failures.exceptions[0] from None
    return tuple(task.result() for task in tasks)
