"""What is said about sharing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

if TYPE_CHECKING:
    from companion.domain.share import Shareable, ShareTarget

translate = QCoreApplication.translate


def quote_choice(author: str, *, is_own: bool) -> str:
    """Return the words of the choice to add what stands there."""
    if is_own:
        return translate("sharing", "Add what I wrote there")
    return translate("sharing", "Add words of {author}, with the name").format(author=author)


def quote_caution(author: str) -> str:
    """Return what to think of before others' words go out."""
    return translate(
        "sharing",
        "These are words of {author}, who wrote them for the course. Share them only where that "
        "is welcome.",
    ).format(author=author)


def account_remark(thing: Shareable) -> str:
    """Return who can open the link."""
    if thing.is_sample:
        return translate(
            "sharing",
            "This is the sample classroom on your computer: nobody else can open the link.",
        )
    return translate("sharing", "Who opens the link may need an account on {site}.").format(
        site=thing.site_name
    )


def way_remark(target: ShareTarget, name: str, *, waits: bool) -> str:
    """Return what is not to be expected of the way to a target; empty where all is usual."""
    said = []
    if waits:
        said.append(
            translate(
                "sharing",
                "You are offline. What you share is kept, and you are asked once you are online.",
            )
        )
    if not target.takes_words:
        said.append(
            translate(
                "sharing",
                "{service} takes the link alone. Your words are put on the clipboard, to be pasted "
                "there.",
            ).format(service=name)
        )
    return " ".join(said)


def act_words(target: ShareTarget, *, waits: bool) -> str:
    """Return what the button does."""
    if target.is_copy:
        return translate("sharing", "Copy")
    if waits:
        return translate("sharing", "Keep for later")
    if target.needs_network:
        return translate("sharing", "Open in the browser")
    return translate("sharing", "Open in the mail program")


def count_words(used: int, limit: int) -> str:
    """Return how much of a limit the person's words and the link take."""
    number = QLocale()
    return translate("sharing", "{used} of {limit} characters, with the link").format(
        used=number.toString(used), limit=number.toString(limit)
    )
