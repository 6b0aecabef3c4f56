"""What any Moodle tells without a sign-in, and how it shows whether the site itself answers.

The question carries neither a token nor anything of the person's.
"""

from __future__ import annotations

import json
import logging
from typing import TYPE_CHECKING, Final

from companion.errors import ContractBroken, Offline, OfflineCause, ServerError
from sync.http_session import Redirected
from sync.moodle.answer_text import PageInstead, read_json

if TYPE_CHECKING:
    from sync.http_session import HttpAnswer, HttpSession

log = logging.getLogger(__name__)

SERVICE_PATH: Final = "/lib/ajax/service-nologin.php"
PUBLIC_CONFIG: Final = "tool_mobile_get_public_config"


async def ask_public_config(session: HttpSession, place: str) -> HttpAnswer:
    """Ask what stands at a place for its public configuration (recording `site.public-config`)."""
    question = json.dumps([{"index": 0, "methodname": PUBLIC_CONFIG, "args": {}}]).encode()
    return await session.look_at(
        f"{place}{SERVICE_PATH}?info={PUBLIC_CONFIG}", question, "application/json"
    )


async def judged(error: ContractBroken, session: HttpSession, site_url: str) -> ServerError:
    """Return what a page or a redirect in place of an answer means.

    A site can stumble and show a page of its own; a network that wants a sign-in does so for any
    question. So the site is asked something harmless: where a page or a redirect to another host
    comes again, the network has answered, and nothing more is said to it.
    """
    if not (isinstance(error, PageInstead) or (isinstance(error, Redirected) and error.elsewhere)):
        return error
    try:
        answer = await ask_public_config(session, site_url.rstrip("/"))
        read_json(answer.body, PUBLIC_CONFIG)
    except PageInstead:
        pass
    except Redirected as redirect:
        if not redirect.elsewhere:
            return error
    except Offline as offline:
        if offline.cause is not OfflineCause.CAPTIVE_PORTAL:
            return error
    except ServerError:
        return error
    else:
        return error
    log.info("something else answers for the site: %s", error)
    return Offline(
        "something else answers for the site",
        OfflineCause.CAPTIVE_PORTAL,
        may_have_arrived=error.may_have_arrived,
    )
