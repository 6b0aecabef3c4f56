"""Marks at the beginning of a title or a text: written, recognised, and told from a person's words.

A mark is written as a sign and a space, `❓ Which rope lasts?`: any client shows it, in any
language. Before text that is laid out in Markdown, such as a list, it stands in a line of its own.
On reading, more is understood, as people type it by hand:

    ❓ Which rope lasts?   ❔Which rope lasts?   ? Which rope lasts?
    [Question] Which …     Question: which …     (Pregunta) ¿Cuál …   سؤال: …

`with_mark` and `split_mark` are each other's opposite for all texts. They know the written form
alone, so that nothing that a person typed, words or emoji, is ever taken away.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from companion.content.search_text import fold
from companion.domain.post_mark import PostMark

if TYPE_CHECKING:
    from companion.domain.draft import Draft

MARKS_VERSION: Final = 1
"""Goes up when marks or thanks are recognised otherwise: what is kept is then looked at anew."""

SIGNS: Final = {
    PostMark.QUESTION: "❓",
    PostMark.TIP: "💡",
    PostMark.IDEA: "🌱",
    PostMark.CHALLENGE: "🧗",
    PostMark.EXPERIENCE: "📖",
}
"""The sign that a mark is written as."""

_OTHER_SIGNS: Final = {"❔": PostMark.QUESTION, "? ": PostMark.QUESTION, "؟ ": PostMark.QUESTION}

_WORDS: Final = {
    PostMark.QUESTION: "question pregunta سؤال q frage pergunta swali ጥያቄ 问题 câu_hỏi",
    PostMark.TIP: "tip astuce conseil consejo truco نصيحة tipp dica",
    PostMark.IDEA: "idea idée فكرة idee ideia wazo",
    PostMark.CHALLENGE: "challenge défi desafío reto تحدي تحدٍّ herausforderung desafio",
    PostMark.EXPERIENCE: "experience expérience experiencia تجربة erfahrung experiência",
}
"""The words that are typed as marks, in the languages of the app and some that are near."""

_BY_SIGN: Final = {sign: mark for mark, sign in SIGNS.items()} | _OTHER_SIGNS
_BY_WORD: Final = {
    fold(word.replace("_", " ")).strip(): mark
    for mark, words in _WORDS.items()
    for word in words.split()
}

_LONGEST_WORD: Final = 24
_UNSEEN: Final = "\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff"
_GOES_ON: Final = "\u200d\u20e3\U0001f3fb-\U0001f3ff"
"""What makes another emoji of the sign before it, such as a skin colour."""

_SIGN: Final = re.compile(
    f"[\\s{_UNSEEN}]*({'|'.join(map(re.escape, _BY_SIGN))})\ufe0f?(?![{_GOES_ON}])[\\s{_UNSEEN}]*"
)
_SIGN_IN_HTML: Final = re.compile(
    rf"((?:\s|<(?:p|div|span|em|strong)\b[^>]*>)*)({'|'.join(SIGNS.values())})\ufe0f?"
    rf"(?![{_GOES_ON}])(?:\s|&nbsp;)*"
)
_NOTHING_LEFT: Final = re.compile(r"^\s*<(p|div)\b[^>]*>\s*</\1>\s*")
_IN_BRACKETS: Final = re.compile(
    rf"[\s{_UNSEEN}]*[\[(【]\s*([^\[\]()【】\n]{{1,{_LONGEST_WORD}}}?)\s*[?؟]?\s*[\])】]"
    rf"[\s{_UNSEEN}]*[:：]?[\s{_UNSEEN}]*"
)
_BEFORE_COLON: Final = re.compile(
    rf"[\s{_UNSEEN}]*([^\s:：?؟][^:：?؟\n]{{0,{_LONGEST_WORD}}}?)"
    rf"(?:\s*[:：]|\s+[-–—]\s)[\s{_UNSEEN}]*"
)
_LAID_OUT: Final = re.compile(
    r"[ ]{0,3}(?:#{1,6}(?:\s|$)|[>|<]|```|~~~|[-*+](?:\s|$)|\d{1,9}[.)](?:\s|$)"
    r"|(?:[-*_][ \t]*){3,}$|\[[^\]]*\]:)| {4}|\t",
    re.MULTILINE,
)


def read_mark(text: str) -> tuple[PostMark | None, str]:
    """Return the mark that a title or text begins with, and the words after it.

    Without a mark, or with nothing after it, the words are the whole text. A sign may have its word
    behind it: `❓ Question: which rope lasts?`
    """
    mark, rest = _read_once(text)
    if mark is not None:
        again, shorter = _read_once(rest)
        rest = shorter if again is mark and not _SIGN.match(rest) else rest
    return mark, rest


def _read_once(text: str) -> tuple[PostMark | None, str]:
    for pattern, marks in (
        (_SIGN, _BY_SIGN),
        (_IN_BRACKETS, _BY_WORD),
        (_BEFORE_COLON, _BY_WORD),
    ):
        found = pattern.match(text)
        if found is None:
            continue
        name = found[1] if pattern is _SIGN else fold(found[1]).strip()
        mark = marks.get(name)
        if mark is not None:
            return mark, text[found.end() :] or text
    return None, text


def mark_of(text: str) -> PostMark | None:
    """Return the mark that a title or a text begins with."""
    return read_mark(text)[0]


def with_mark(text: str, mark: PostMark | None) -> str:
    """Return words with a mark written before them; without a mark, as they are."""
    if mark is None:
        return text
    between = "\n\n" if _LAID_OUT.match(text) else " "
    return f"{SIGNS[mark]}{between}{text}"


def split_mark(text: str) -> tuple[PostMark | None, str]:
    """Return the mark that `with_mark` wrote, if it did, and the person's words just as they are.

    The words of a mark alone are none; a space that was lost behind its sign is not missed.
    """
    for mark, sign in SIGNS.items():
        if text == sign:
            return mark, ""
        for between in ("\n\n", " "):
            if text.startswith(sign + between):
                return mark, text[len(sign) + len(between) :]
    return None, text


def own_words(text: str) -> str:
    """Return a title or text without the mark that was written before it."""
    return split_mark(text)[1]


def html_without_mark(html: str) -> str:
    """Return the clean HTML of a post without the sign it begins with, to be shown beside it."""
    found = _SIGN_IN_HTML.match(html)
    if found is None:
        return html
    rest = found[1] + html[found.end() :]
    return _NOTHING_LEFT.sub("", rest, count=1)


def unmarked(draft: Draft, *, in_title: bool) -> tuple[PostMark | None, Draft]:
    """Return the mark that is written in a draft, and the draft without it."""
    mark, words = split_mark(draft.subject if in_title else draft.body)
    return mark, replace(draft, subject=words) if in_title else replace(draft, body=words)


def marked(draft: Draft, mark: PostMark | None, *, in_title: bool) -> Draft:
    """Return a draft with a mark written in it: in its title, or at the beginning of its text."""
    if in_title:
        return replace(draft, subject=with_mark(draft.subject, mark))
    return replace(draft, body=with_mark(draft.body, mark))


def mark_of_post(subject: str, plain_text: str, *, is_opening: bool) -> PostMark | None:
    """Return the mark of a post: of a discussion in its title, of a reply in subject or text.

    A reply repeats the title after `Re:`, and with that no mark of its own.
    """
    mark = mark_of(subject)
    if mark is not None or is_opening:
        return mark
    return mark_of(plain_text[:_BEGINNING])


_BEGINNING: Final = 80
"""A mark stands within so many signs of a text."""
