"""Bounds of what servers answer: names, numbers and times, for the wire models of all of them."""

from __future__ import annotations

from typing import Annotated, Final

from pydantic import AfterValidator, Field

from companion.content.cutting import MORE, cut

LATEST_SECOND = 253_402_300_799
"""The last second of the year 9999, beyond which no date exists here."""

LONGEST_NAME: Final = 2_000
"""What is left of a longer name. A Moodle's columns for names hold 1,333 characters at the most
(`xmldb_field::CHAR_MAX_LENGTH`), some of which come as entities; only a broken site has more."""

LONGEST_PERSON: Final = 300
"""Letters of a person's name, which stands at each of their posts."""

LONGEST_ADDRESS: Final = 8_000
"""Servers refuse longer ones; such an address counts as none."""

_ENDING_KEPT: Final = 100


def bounded_name(text: str) -> str:
    """Return a name that can be kept, listed and shown."""
    return cut(text, LONGEST_NAME)


def bounded_person(text: str) -> str:
    """Return the name of a person."""
    return cut(text, LONGEST_PERSON)


def bounded_file_name(text: str) -> str:
    """Return a file's name with its ending, which says what kind of file it is."""
    if len(text) <= LONGEST_NAME:
        return text
    return text[: LONGEST_NAME - _ENDING_KEPT - len(MORE)] + MORE + text[-_ENDING_KEPT:]


def bounded_address(text: str) -> str:
    """Return an address, empty where it is so long that it leads nowhere."""
    return text if len(text) <= LONGEST_ADDRESS else ""


Number = Annotated[int, Field(ge=-(2**63), lt=2**63)]
"""What databases can hold, the site's and ours."""

Seconds = Annotated[int, Field(ge=-LATEST_SECOND // 4, le=LATEST_SECOND)]
Name = Annotated[str, AfterValidator(bounded_name)]
PersonName = Annotated[str, AfterValidator(bounded_person)]
FileName = Annotated[str, AfterValidator(bounded_file_name)]
Address = Annotated[str, AfterValidator(bounded_address)]
