"""What is remembered for writing: own texts and words, the language of each draft, used emoji.

All of it stands as facts in the account's database.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from companion.domain.writing import TextTemplate
from companion.store.journal import json_fact, set_json_fact

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.store.database import Connection

_TEMPLATES: Final = "text_templates"
_OWN_WORDS: Final = "own_words"
_LANGUAGES: Final = "draft_languages"
_EMOJI: Final = "used_emoji"
WRITING_FACTS: Final = (_TEMPLATES, _OWN_WORDS, _LANGUAGES, _EMOJI)
_MOST_DRAFTS: Final = 300
_MOST_EMOJI: Final = 24

ANY_DRAFT: Final = ""
"""Stands for the drafts of which no language is remembered: the one that was chosen last."""


def templates(connection: Connection) -> tuple[TextTemplate, ...]:
    """Return the person's own texts, in the order in which they were made."""
    return tuple(
        TextTemplate(each["id"], each["name"], each["body"])
        for each in json_fact(connection, _TEMPLATES, list)
        if isinstance(each, dict) and {"id", "name", "body"} <= each.keys()
    )


def put_template(
    connection: Connection, name: str, body: str, template_id: int | None = None
) -> TextTemplate:
    """Keep a text, in the place of another one if its id is given."""
    known = templates(connection)
    number = template_id or max((each.template_id for each in known), default=0) + 1
    kept = TextTemplate(number, name, body)
    others = [kept if each.template_id == number else each for each in known]
    _write_templates(connection, others if kept in others else [*others, kept])
    return kept


def restore_template(connection: Connection, dropped: TextTemplate) -> TextTemplate:
    """Bring back a text that was dropped, in its place; under a new id if that is taken now."""
    known = templates(connection)
    if any(each.template_id == dropped.template_id for each in known):
        return put_template(connection, dropped.name, dropped.body)
    _write_templates(connection, sorted([*known, dropped], key=lambda each: each.template_id))
    return dropped


def drop_template(connection: Connection, template_id: int) -> None:
    """Keep a text no longer."""
    kept = [each for each in templates(connection) if each.template_id != template_id]
    _write_templates(connection, kept)


def own_words(connection: Connection) -> frozenset[str]:
    """Return the words that the person has said to be right."""
    found = json_fact(connection, _OWN_WORDS, list)
    return frozenset(each for each in found if isinstance(each, str))


def add_own_word(connection: Connection, word: str) -> frozenset[str]:
    """Take a word for right from now on; return all of them."""
    known = own_words(connection) | {word}
    set_json_fact(connection, _OWN_WORDS, sorted(known))
    return known


def drop_own_word(connection: Connection, word: str) -> frozenset[str]:
    """Look at a word as any again; return those that stay."""
    known = own_words(connection) - {word}
    set_json_fact(connection, _OWN_WORDS, sorted(known))
    return known


def draft_language(connection: Connection, item_id: str) -> str | None:
    """Return the spelling that was chosen for a draft; None where none was."""
    found = json_fact(connection, _LANGUAGES, dict).get(item_id)
    return found if isinstance(found, str) else None


def remember_language(connection: Connection, item_id: str, language: str) -> None:
    """Remember the spelling that was chosen for a draft; the drafts chosen for last are kept."""
    known = json_fact(connection, _LANGUAGES, dict)
    known.pop(item_id, None)
    kept = dict(list(known.items())[-_MOST_DRAFTS:])
    set_json_fact(connection, _LANGUAGES, {**kept, item_id: language})


def used_emoji(connection: Connection) -> tuple[str, ...]:
    """Return the emoji that the person has put in, the latest first."""
    found = json_fact(connection, _EMOJI, list)
    return tuple(each for each in found if isinstance(each, str))


def note_emoji(connection: Connection, sign: str) -> None:
    """Put an emoji first among those used."""
    others = [each for each in used_emoji(connection) if each != sign]
    set_json_fact(connection, _EMOJI, [sign, *others][:_MOST_EMOJI])


def _write_templates(connection: Connection, kept: Sequence[TextTemplate]) -> None:
    values = [{"id": each.template_id, "name": each.name, "body": each.body} for each in kept]
    set_json_fact(connection, _TEMPLATES, values)
