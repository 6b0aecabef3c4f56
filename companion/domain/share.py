"""Sharing onward: what can be shared, what of it is, and where to."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from string import Formatter
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from datetime import datetime

COPY: Final = "copy"
"""The key of the one target that leads nowhere: the clipboard."""

INSTANCE: Final = "instance"
"""Stands in the template of a service that many sites offer, for the site that is meant."""

_HOST: Final = re.compile(
    r"(?=.{4,253}(?::|$))(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}(?::[0-9]{1,5})?"
)


class ShareKind(StrEnum):
    """What can be shared. A `POST` is always one of the person's own, `NEWS` an entry of a feed."""

    COURSE = "course"
    DISCUSSION = "discussion"
    POST = "post"
    NEWS = "news"


@dataclass(frozen=True, slots=True)
class Shareable:
    """Something that can be shared; `key` is its local id, `link` its page on the site.

    `text` is what its author wrote, as plain text, which nobody shares without saying so; empty
    where it is not here. `is_own` says that the author is the person. `is_sample`: its site is the
    sample classroom, which nobody else can reach.
    """

    kind: ShareKind
    key: int
    title: str
    course_name: str
    site_name: str
    link: str
    author_name: str = ""
    text: str = ""
    is_own: bool = False
    is_sample: bool = False


@dataclass(frozen=True, slots=True)
class Share:
    """What is shared of something: `words` are the person's, `quote` those of `quote_author`."""

    title: str
    link: str
    words: str = ""
    quote: str = ""
    quote_author: str = ""


@dataclass(frozen=True, slots=True)
class ShareTarget:
    """Where things can be shared to.

    `template` is the address that is opened, with places for what is shared: ``{title}``,
    ``{text}`` (all but the link; without the title, where that has a place of its own), ``{link}``,
    ``{all}`` (text and link), ``{instance}``. `limit` is how many characters it takes, 0 for any
    number; `link_length` what a link counts there, 0 for as many as it has. `counts_wide`: letters
    of scripts such as Chinese, and emoji, count as two. `address_limit` is how long the address may
    get. `icon` is the name of one of our icons.
    """

    key: str
    name: str
    template: str
    icon: str = "share"
    limit: int = 0
    link_length: int = 0
    counts_wide: bool = False
    address_limit: int = 8_000

    @property
    def takes(self) -> frozenset[str]:
        """What has a place of its own in the address."""
        return frozenset(name for _, name, _, _ in Formatter().parse(self.template) if name)

    @property
    def is_copy(self) -> bool:
        """Whether nothing is opened, and all is copied."""
        return not self.template

    @property
    def takes_words(self) -> bool:
        """Whether words can be handed over; else they have to be pasted there."""
        return self.is_copy or bool(self.takes & {"text", "all"})

    @property
    def needs_instance(self) -> bool:
        """Whether the person has to say on which site of the service they are."""
        return INSTANCE in self.takes

    @property
    def needs_network(self) -> bool:
        """Whether it can be opened online only; a mail program keeps its mail by itself."""
        return self.template.startswith("https:")


@dataclass(frozen=True, slots=True)
class WaitingShare:
    """Something that was shared offline, and waits for the person to open it."""

    share_id: str
    share: Share
    target_key: str
    target_name: str
    instance: str
    made_at: datetime


def read_instance(text: str) -> str | None:
    """Return the host that a person means by an address, ``@name@host`` or the host alone.

    None where it is none. Letters of other scripts come in the form that addresses have.
    """
    text = text.strip().lower()
    try:
        host = urlsplit(text).netloc if "//" in text else text.rpartition("@")[2].partition("/")[0]
        host = host.rpartition("@")[2]
        if not host.isascii():
            host = host.encode("idna").decode()
    except ValueError:
        return None
    return host if _HOST.fullmatch(host) else None
