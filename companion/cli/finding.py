"""What an examination found, and how that is printed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from companion.cli.printing import print_json, print_line

if TYPE_CHECKING:
    from collections.abc import Sequence


class Level(StrEnum):
    """Whether something is well, worth a look, or in the way."""

    OK = "ok"
    WARN = "warn"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at. `next` says what to do where it is not well.

    What only `warns` keeps nobody from working.
    """

    name: str
    ok: bool
    what: str
    next: str = ""
    warns: bool = False

    @property
    def level(self) -> Level:
        """How it stands."""
        if not self.ok:
            return Level.BAD
        return Level.WARN if self.warns else Level.OK


def warning(name: str, what: str, next_step: str) -> Finding:
    """Return a finding that is worth a look and keeps nobody from working."""
    return Finding(name, ok=True, what=what, next=next_step, warns=True)


def print_findings(findings: Sequence[Finding], *, as_json: bool) -> None:
    """Print what was found, as JSON or a line each."""
    if as_json:
        rows = [
            {"name": f.name, "ok": f.ok, "level": f.level, "what": f.what, "next": f.next}
            for f in findings
        ]
        print_json({"ok": all(f.ok for f in findings), "findings": rows})
        return
    for finding in findings:
        print_line(f"{_SAID[finding.level]} {finding.name}: {finding.what}")
        if finding.next:
            print_line(f"     {finding.next}")


_SAID: Final = {Level.OK: "ok  ", Level.WARN: "warn", Level.BAD: "BAD "}
