"""The texts of the window in each language: complete, whole, and compiled."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from PySide6.QtCore import QTranslator

from companion import errors
from companion.content.post_marks import read_mark
from companion.content.thanks import begins_with_thanks
from companion.domain.post_mark import PostMark
from companion.domain.reason import Reason, ReasonCode
from companion.errors import DraftProblem
from sync.explanations import KINDS, describe_problem, explain_reason, source_texts
from tests.ui.translation_sources import (
    COMPLETE,
    FOLDER,
    FORMS,
    ROOT,
    Source,
    english_forms,
    file_of,
    sources,
    translations,
)
from ui.language import languages

MARKED = re.compile(r"&\w")

BADLY_SET = {
    "fr": re.compile(r" [:;?!»]|«[^\u202f]|[^\u202f]»"),
    "es": re.compile(r"^[^¿]*\?|^[^¡“]*!"),
    "ar": re.compile(r"[\u0600-\u06ff] ?[,;?]"),
}
"""Signs where the language has other ones, or other spaces beside them."""

every_language = pytest.mark.parametrize("language", FORMS)
complete_language = pytest.mark.parametrize("language", COMPLETE)


@complete_language
def test_no_text_is_without_its_translation(language: str) -> None:
    known = translations(file_of(language))
    missing = [source for source in sources() if (source.context, source.text) not in known]
    assert not missing, "run `make translations`, and translate what is unfinished"
    empty = [key for key, forms in known.items() if not all(forms)]
    assert not empty


@complete_language
def test_no_translation_is_of_a_text_that_is_gone(language: str) -> None:
    wanted = {(source.context, source.text) for source in sources()}
    assert set(translations(file_of(language))) <= wanted, "run `make translations`"


@every_language
def test_translations_have_the_places_and_forms_of_their_texts(language: str) -> None:
    by_key = {(source.context, source.text): source for source in sources()}
    wrong = []
    for key, forms in translations(file_of(language)).items():
        source = by_key.get(key)
        if source is not None and not fits(source, forms, FORMS[language]):
            wrong.append((key, forms))
    assert not wrong


@complete_language
def test_a_letter_is_marked_for_the_keyboard_where_the_text_marks_one(language: str) -> None:
    wrong = [
        (key, form)
        for key, forms in translations(file_of(language)).items()
        for form in forms
        if bool(MARKED.search(form)) != bool(MARKED.search(key[1]))
    ]
    assert not wrong


@pytest.mark.parametrize("language", BADLY_SET)
def test_signs_are_set_as_the_language_has_them(language: str) -> None:
    forms = [form for forms in translations(file_of(language)).values() for form in forms]
    assert not [form for form in forms if BADLY_SET[language].search(form)]


def test_badly_set_signs_are_found() -> None:
    french, spanish, arabic = (BADLY_SET[language] for language in ("fr", "es", "ar"))
    assert all(map(french.search, ("Où ?", "« Site»", "«\u202fSite »", "Note : oui")))
    assert not french.search("«\u202fOù\u00a0?\u202f» à https://site.example")
    assert spanish.search("Dónde?")
    assert not spanish.search("¿Dónde?")
    assert all(map(arabic.search, ("أين?", "هنا, هناك")))
    assert not arabic.search("أين؟ https://site.example")


@complete_language
def test_the_compiled_texts_are_up_to_date(language: str, qapp: object) -> None:
    translator = QTranslator()
    assert translator.load(f"companion_{language}", str(FOLDER))
    for (context, text), forms in translations(file_of(language)).items():
        shown = [translator.translate(context, text, "", n) for n in NUMBERS]
        assert set(shown) == set(forms) if len(forms) > 1 else translator.translate(context, text)


@complete_language
def test_marks_and_thanks_in_the_words_of_the_window_are_understood_as_typed(language: str) -> None:
    known = translations(file_of(language))
    for mark in PostMark:
        (name,) = known["marks", mark.value.capitalize()]
        assert read_mark(f"{name}: the rope lasts") == (mark, "the rope lasts")
    (thanks,) = known["marks", "Thank you, this helped me:"]
    assert begins_with_thanks(f"{thanks} the rope lasts")


def test_the_window_offers_the_complete_languages() -> None:
    assert languages() == sorted(COMPLETE)


def test_what_differs_from_its_text_is_found() -> None:
    one = Source("any", "{name} has %n post(s)", plural=True)
    assert fits(one, ["{name} has a post", "{name} has %n posts"], 2)
    assert fits(one, ["{name} has a post", "{name} has %Ln posts"], 2)
    assert not fits(one, ["{name} has %n posts"], 2)
    assert not fits(one, ["has a post", "has %n posts"], 2)
    assert not fits(one, ["{name} has a post", "{name} has posts"], 2)
    assert not fits(Source("any", " MB", plural=False), ["MB"], 2)
    assert english_forms(Source("any", "%n reply(s)", plural=True)) == ["%n reply", "%n replies"]


def test_every_sentence_about_errors_is_among_the_texts() -> None:
    texts = source_texts()
    for code in ReasonCode:
        said = explain_reason(Reason(code, "", ""))
        assert {said.what, said.safe, said.next} <= texts
    for problem in DraftProblem:
        about = describe_problem(problem)
        assert {about.what, about.safe, about.next} <= texts


def test_everything_that_may_not_be_found_has_a_name_to_translate() -> None:
    named = set()
    for package in ("companion", "sync", "ui"):
        for path in (ROOT / package).rglob("*.py"):
            named |= set(re.findall(r'NotFound\(\s*"([^"]+)"', path.read_text("utf-8")))
    assert named
    assert named <= set(KINDS)
    assert errors.NotFound("post", 1).kind in KINDS


NUMBERS = [0, 1, 2, 3, 5, 11, 100, 1_000_000]
NUMBER = re.compile("%L?n")
"""Where Qt puts the number; with an L in the digits and groups of the language."""


def fits(source: Source, forms: list[str], form_count: int) -> bool:
    """Return whether a translation has the fields, the number and the space of its text."""
    if len(forms) != (form_count if source.plural else 1):
        return False
    if source.plural and "%n" in source.text and not any(NUMBER.search(form) for form in forms):
        return False
    return all(
        places(form) == places(source.text) and edges(form) == edges(source.text) for form in forms
    )


def places(text: str) -> Counter[str]:
    return Counter(re.findall(r"\{\w*\}|%\d", text))


def edges(text: str) -> tuple[bool, bool]:
    return text[:1].isspace(), text[-1:].isspace()
