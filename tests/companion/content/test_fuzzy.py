"""How names fit what is typed."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.content.fuzzy import NONE, fit, folded_words
from companion.content.search_text import fold


def fits(name: str, typed: str) -> float:
    return fit(" ".join(fold(name).split()), folded_words(typed))


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("Cleaning a sand filter", "sand"),
        ("Cleaning a sand filter", "filter clean"),
        ("Cleaning a sand filter", "clsf"),
        ("Cleaning a sand filter", "clng fltr"),
        ("Nguyễn Thị Liên", "nguyen lien"),
        ("École d'été", "ecole"),
        ("أسئلة المتعلمين", "اسئله"),
        ("安全的水", "的水"),
        ("ውሃ ማጣሪያ", "ሃ"),
    ],
)
def test_a_name_is_found_by_some_of_its_letters_whatever_their_accents(
    name: str, typed: str
) -> None:
    assert fits(name, typed) > NONE


@pytest.mark.parametrize("typed", ["pump", "sandy filter", "retlif", "sand pump", "xc"])
def test_a_name_without_the_letters_is_not_found(typed: str) -> None:
    assert fits("Cleaning a sand filter", typed) == NONE


def test_the_closer_fit_counts_more() -> None:
    typed = "sand filter"
    names = [
        "Sand filter",
        "Sand filters at home",
        "My filter of sand",
        "Quicksandy nofilter",
        "Some and fill terracotta",
    ]
    marks = [fits(name, typed) for name in names]
    assert marks == sorted(marks, reverse=True)
    assert len(set(marks[:4])) == 4


@given(st.text(max_size=40), st.data())
def test_every_name_is_found_by_its_beginning(name: str, data: st.DataObject) -> None:
    folded = " ".join(fold(name).split())
    length = data.draw(st.integers(0, len(folded)))
    assert fit(folded, folded[:length].split()) > NONE


def test_no_name_takes_long_to_refuse() -> None:
    began = time.process_time()
    assert fits("a" * 20_000, "aaaaaaaaaaab") == NONE
    assert time.process_time() - began < 5
