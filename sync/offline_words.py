"""Why a site was not reached: what happened, what is safe, what to do next, for each cause."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from companion.errors import OfflineCause

if TYPE_CHECKING:
    from collections.abc import Mapping

ALL_KEPT: Final = "Everything you wrote is kept on this computer."
NOTHING_SENT: Final = "Nothing was sent, and everything you wrote is kept on this computer."

OFFLINE: Final[Mapping[OfflineCause, tuple[str, str, str]]] = {
    OfflineCause.NAME_NOT_FOUND: (
        "The site's address could not be found on the network.",
        ALL_KEPT,
        "Check the connection and the address. Companion tries again by itself.",
    ),
    OfflineCause.CONNECTION_REFUSED: (
        "The site does not take connections at the moment.",
        ALL_KEPT,
        "The site may be switched off. Companion tries again by itself.",
    ),
    OfflineCause.TIMED_OUT: (
        "The site did not answer in time.",
        ALL_KEPT,
        "The connection may be slow. Companion tries again by itself.",
    ),
    OfflineCause.CONNECTION_LOST: (
        "The connection was lost before the site had answered.",
        ALL_KEPT,
        "Companion looks up what arrived and tries again by itself.",
    ),
    OfflineCause.CAPTIVE_PORTAL: (
        "This network asks you to sign in first: a page came where the site should answer.",
        ALL_KEPT,
        "Open the network's page in the browser, and sign in or agree there. If you see the site"
        " itself there, it is the site that has trouble: try again later.",
    ),
    OfflineCause.CERTIFICATE: (
        "Somebody between you and the site answers in its place: nobody whom this computer trusts"
        " has signed the certificate.",
        NOTHING_SENT,
        "On a public network, open its sign-in page in the browser first. At work or at school, ask"
        " the IT staff whether they look into connections.",
    ),
    OfflineCause.CERTIFICATE_SELF_SIGNED: (
        "The site's certificate is signed by nobody but itself, so anybody could be answering in"
        " the site's place.",
        NOTHING_SENT,
        "Ask the site's administrators for a signed certificate. On a public network, open its"
        " sign-in page in the browser first.",
    ),
    OfflineCause.CERTIFICATE_OF_ANOTHER: (
        "Somebody between you and the site answers in its place: the certificate is made for"
        " another address.",
        NOTHING_SENT,
        "On a public network, open its sign-in page in the browser first. Otherwise check the"
        " site's address.",
    ),
    OfflineCause.CERTIFICATE_EXPIRED: (
        "The time of the site's certificate is over.",
        NOTHING_SENT,
        "Check date and time of this computer: a clock that is ahead makes it look so. If they are"
        " right, tell the site's administrators.",
    ),
    OfflineCause.CERTIFICATE_NOT_YET_VALID: (
        "The time of the site's certificate has not begun yet.",
        NOTHING_SENT,
        "Check date and time of this computer: a clock that is behind makes it look so. If they are"
        " right, tell the site's administrators.",
    ),
    OfflineCause.ENCRYPTION: (
        "No secure connection to the site could be made.",
        NOTHING_SENT,
        "On a public network, open its sign-in page in the browser first. Otherwise ask the site's"
        " administrators.",
    ),
    OfflineCause.PROXY: (
        "The network's proxy could not be reached, or did not let the connection through.",
        ALL_KEPT,
        "Ask your IT staff for the proxy settings of this network.",
    ),
    OfflineCause.PROXY_SIGN_IN: (
        "The network's proxy asks for a name and a password.",
        NOTHING_SENT,
        "Ask your IT staff how to put them into this computer's proxy settings.",
    ),
    OfflineCause.UNREACHABLE: (
        "There is no connection to the site.",
        ALL_KEPT,
        "Go on reading and writing. Companion tries again by itself.",
    ),
    OfflineCause.CHOSEN: (
        "You are working offline.",
        ALL_KEPT,
        "Switch off “Work offline” to send and receive.",
    ),
}
