"""Typed errors, reasons and draft problems as sentences in the person's language."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from companion.domain.draft import ItemState
from companion.errors import CompanionError, IllegalMove
from sync.explanations import CONTEXT, Explanation, describe_problem, explain, explain_reason

if TYPE_CHECKING:
    from companion.domain.draft import OutboxItem
    from companion.domain.reason import Reason
    from companion.errors import DraftProblem

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Message:
    """What happened, what is safe, and what to do next; any part may be empty."""

    what: str
    safe: str
    next: str

    @property
    def whole(self) -> str:
        """All of it as one text."""
        return " ".join(part for part in (self.what, self.safe, self.next) if part)

    @property
    def details(self) -> str:
        """What is safe and what to do next."""
        return " ".join(part for part in (self.safe, self.next) if part)


def message_for(error: Exception) -> Message:
    """Return the sentences for an error; an unexpected one gets polite general ones."""
    if isinstance(error, IllegalMove) and error.state == ItemState.DISCARDED:
        return Message(
            what=translate("messages", "It was discarded, here or in another window."),
            safe=translate("messages", "What you wrote is kept."),
            next=translate("messages", "Undo the discard, then go on."),
        )
    if isinstance(error, CompanionError):
        return _translated(explain(error))
    return Message(
        what=translate("messages", "Something went wrong that should not have."),
        safe=translate("messages", "What you wrote is kept."),
        next=translate(
            "messages", "Try it again; if it happens again, start the app anew. The log says more."
        ),
    )


def message_for_reason(reason: Reason) -> Message:
    """Return why an item was not sent."""
    return _translated(explain_reason(reason))


def message_for_item(item: OutboxItem) -> Message | None:
    """Return why an item was stopped, or what of it did not arrive; None if all is well.

    Only for unsent words it says that they are kept: nothing else holds any.
    """
    if item.reason is None:
        return None
    said = message_for_reason(item.reason)
    keeps_words = item.kind.has_words and item.state is not ItemState.SENT
    return said if keeps_words else replace(said, safe="")


def message_for_problem(problem: DraftProblem) -> Message:
    """Return why a draft cannot be queued as it stands."""
    return _translated(describe_problem(problem))


def _translated(explanation: Explanation) -> Message:
    fields = dict(explanation.fields)
    if "kind" in fields:
        fields["kind"] = translate(CONTEXT, fields["kind"])

    def words(source: str) -> str:
        return translate(CONTEXT, source).format(**fields) if source else ""

    return Message(words(explanation.what), words(explanation.safe), words(explanation.next))
