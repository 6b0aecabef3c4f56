"""Every key of the policy with what it takes: reading, schema, example and the docs go by this."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from companion.content.social_places import following_said
from companion.content.starter_file import starters_said
from companion.features import Feature
from companion.policy import policy_kinds as kinds
from companion.policy.policy_values import Encryption, SignInWay
from companion.share_targets import changed_as_said, shipped_targets

if TYPE_CHECKING:
    from companion.policy.policy_kinds import Kind


@dataclass(frozen=True, slots=True)
class Key:
    """A key. `says` is a sentence for IT staff, `example` a value as TOML writes it.

    `ruled`: the value is ``{ fixed = … }`` or ``{ proposed = … }``; any other key is fixed.
    `usual` is what holds without it, in words.
    """

    name: str
    kind: Kind
    says: str
    example: str
    usual: str
    ruled: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """A table of the file."""

    name: str
    says: str
    keys: tuple[Key, ...]


SETTINGS_SECTIONS: Final = ("limits", "window")
"""The tables whose keys are fields of `companion.settings.Settings`."""

SECTIONS: Final = (
    Section(
        "sites",
        "Where accounts may be.",
        (
            Key(
                "addresses",
                kinds.site_addresses(),
                "Sites that are offered to whoever sets up an account. Fixed: no other may be"
                " added, and an account on another is not synced. Proposed: others may be added.",
                '["https://learn.example.org"]',
                "any site",
                ruled=True,
            ),
        ),
    ),
    Section(
        "sign_in",
        "How people may sign in.",
        (
            Key(
                "ways",
                kinds.several_of(tuple(SignInWay)),
                "The ways that are offered, of those that the site and this version know.",
                '["password", "single-sign-on"]',
                "all",
            ),
        ),
    ),
    Section(
        "proxy",
        "A proxy instead of the one that the system names.",
        (
            Key(
                "address",
                kinds.proxy_address(),
                "The proxy. A name and password for it are in the keyring of the person, never"
                " here.",
                '"http://proxy.example.org:8080"',
                "that of the system",
            ),
            Key(
                "no_proxy",
                kinds.host_names(),
                "Hosts that are reached without it, each with all below it.",
                '["learn.example.org"]',
                "none but this computer itself",
            ),
        ),
    ),
    Section(
        "certificates",
        "Whom this computer trusts beside the system's store, and how it shows itself.",
        (
            Key(
                "authorities",
                kinds.paths(),
                "Files in PEM with certificates of authorities.",
                '["/etc/ssl/example-authority.pem"]',
                "those of the system's store alone",
            ),
            Key(
                "client_certificate",
                kinds.path(),
                "A file in PEM with the certificate of this computer or person, maybe with its"
                " key.",
                '"/etc/ssl/companion-client.pem"',
                "none",
            ),
            Key(
                "client_key",
                kinds.path(),
                "The file in PEM with the key, where the certificate's file has none.",
                '"/etc/ssl/companion-client.key"',
                "in the certificate's file",
            ),
        ),
    ),
    Section(
        "security",
        "What is kept on this computer, and how.",
        (
            Key(
                "encryption",
                kinds.one_of(tuple(Encryption)),
                "Whether databases and kept files are encrypted on this computer.",
                '"required"',
                "allowed",
            ),
        ),
    ),
    Section(
        "limits",
        "What syncs may cost, and what is kept.",
        (
            Key(
                "sync_every_minutes",
                kinds.whole(1, 24 * 60),
                "How often it syncs by itself.",
                "15",
                "15",
                ruled=True,
            ),
            Key(
                "on_metered",
                kinds.one_of(("ask", "text", "sync")),
                "What syncs by itself where the connection costs.",
                '"text"',
                "ask",
                ruled=True,
            ),
            Key(
                "monthly_budget_megabytes",
                kinds.whole(0, 100_000),
                "What syncs by themselves may cost in a month; 0 for no limit.",
                "500",
                "0",
                ruled=True,
            ),
            Key(
                "file_cache_megabytes",
                kinds.whole(0, 1_000_000),
                "The room that kept files may take for each account.",
                "1000",
                "500",
                ruled=True,
            ),
            Key(
                "largest_file_megabytes",
                kinds.whole(0, 100_000),
                "Larger files come only if they are asked for; 0 for any size.",
                "20",
                "10",
                ruled=True,
            ),
            Key(
                "quiet_from",
                kinds.time_of_day(),
                "From when on nothing syncs by itself and nobody is notified.",
                '"22:00"',
                "never",
                ruled=True,
            ),
            Key("quiet_until", kinds.time_of_day(), "Until when.", '"06:00"', "never", ruled=True),
            Key(
                "catalogue_check_minutes",
                kinds.number(1, 10_080),
                "How old the list of courses and forums may get before it is read again.",
                "60",
                "60",
                ruled=True,
            ),
            Key(
                "listing_check_hours",
                kinds.number(1, 8_760),
                "How old the whole list of a forum may get before it is read again.",
                "12",
                "12",
                ruled=True,
            ),
            Key(
                "thread_check_hours",
                kinds.number(1, 8_760),
                "How old the posts of a discussion may get before they are read again.",
                "72",
                "72",
                ruled=True,
            ),
        ),
    ),
    Section(
        "window",
        "What the window shows, and when the app runs.",
        (
            Key(
                "language",
                kinds.language(),
                "The language that is spoken.",
                '"fr"',
                "that of the system",
                ruled=True,
            ),
            Key(
                "titles_show_names",
                kinds.flag(),
                "Whether titles of windows name the site and the person.",
                "false",
                "true",
                ruled=True,
            ),
            Key(
                "notices_show_text",
                kinds.flag(),
                "Whether notifications show names and words of posts.",
                "false",
                "true",
                ruled=True,
            ),
            Key(
                "stays_in_tray",
                kinds.flag(),
                "Whether closing the last window leaves the app syncing.",
                "true",
                "true",
                ruled=True,
            ),
            Key(
                "starts_at_login",
                kinds.flag(),
                "Whether the app starts when the person signs in to the computer.",
                "true",
                "false",
                ruled=True,
            ),
            Key(
                "starts_hidden",
                kinds.flag(),
                "Whether it then shows no window.",
                "true",
                "false",
                ruled=True,
            ),
        ),
    ),
    Section(
        "features",
        "Parts of the app. One that is off is shown nowhere, and does nothing.",
        (
            Key(
                Feature.MESSAGES,
                kinds.flag(),
                "Messages between people.",
                "true",
                "true",
            ),
            Key(Feature.PACKS, kinds.flag(), "Courses as files, out and in.", "true", "true"),
            Key(Feature.SHARING, kinds.flag(), "Sharing onward to other places.", "false", "true"),
            Key(
                Feature.FEEDS,
                kinds.flag(),
                "News: feeds and pages of other hosts than the site.",
                "true",
                "true",
            ),
            Key(
                Feature.JOURNAL,
                kinds.flag(),
                "The journal of experience, and one's own learning.",
                "true",
                "true",
            ),
            Key(
                Feature.STARTERS,
                kinds.flag(),
                "Something to write about, where forums are quiet.",
                "true",
                "true",
            ),
            Key(
                Feature.SAMPLE_CLASSROOM,
                kinds.flag(),
                "The sample classroom, to look around in.",
                "false",
                "true",
            ),
            Key(Feature.TRAY, kinds.flag(), "The icon in the tray.", "true", "true"),
        ),
    ),
    Section(
        "courses",
        "What stands with courses.",
        (
            Key(
                "ties",
                kinds.ties(),
                "Courses, by address or short name, and forums on other sites that stand with them"
                " where the person has accounts on both.",
                '[{ course = "WATER-1", forum = "https://forum.example.org/category/5/water" }]',
                "none",
            ),
        ),
    ),
    Section(
        "updates",
        "News of newer versions.",
        (
            Key(
                "notice_address",
                kinds.site_address(),
                "The address that is asked whether there is a newer version, once a day at most.",
                '"https://it.example.org/companion/version.json"',
                "none: nobody is asked",
            ),
        ),
    ),
)

FILES: Final = (
    Key(
        "share_targets",
        kinds.content(
            "sharing.toml (docs/sharing.md)",
            ("target", "remove", "order"),
            lambda said: changed_as_said(said, shipped_targets()),
        ),
        "Where things can be shared to. Fixed: the person's own file is not heeded.",
        'order = ["email"]',
        "those that come with the app",
        ruled=True,
    ),
    Key(
        "starters",
        kinds.content("starters.toml (docs/conversation.md)", ("starters",), starters_said),
        "What is offered to write about, instead of what comes with the app.",
        """[[starters]]
when = "quiet"
mark = "question"
text = { en = "What did you try this week?" }""",
        "those that come with the app",
        ruled=True,
    ),
    Key(
        "feeds",
        kinds.content(
            "following.toml (docs/following.md)", ("places", "pages", "feeds"), following_said
        ),
        "Pages and feeds of the organisation, and places that carry such.",
        """[[feeds]]
site = "https://learn.example.org"
address = "https://learn.example.org/news.atom"
title = "News"
""",
        "those that come with the app",
        ruled=True,
    ),
)
"""Keys of the top level, whose tables have the content of files that can be changed without."""
