"""What the window needs only once it talks to a site; import it on a worker, or when it is needed.

Loading the network parts takes longer than making the window, which therefore stands before.
"""

from __future__ import annotations

# First of all, and whole: PySide's import hook looks into each module that is loaded after it, and
# trips over pydantic's lazy modules where only a part of them has been asked for.
import pydantic.fields  # noqa: F401

from sync.runner import SyncRunner
from sync.servers import keys_page, served_kinds
from sync.sign_in import (
    SignedIn,
    examine_site,
    sign_in,
    sign_in_with_token,
    sign_in_with_typed_token,
)
from sync.site_search import SiteQuestion

__all__ = [
    "SignedIn",
    "SiteQuestion",
    "SyncRunner",
    "examine_site",
    "keys_page",
    "served_kinds",
    "sign_in",
    "sign_in_with_token",
    "sign_in_with_typed_token",
]
