"""Whose work is in the app: every library that it needs, with its licence."""

from __future__ import annotations

from importlib.metadata import Distribution, PackageNotFoundError, distribution

from companion.licences import PACKAGE, libraries, own_licence


def test_all_that_the_app_needs_is_named_with_its_licence() -> None:
    named = {each.name.casefold().replace("_", "-"): each for each in libraries()}
    needed = {"httpx", "httpcore", "h11", "sqlalchemy", "keyring", "nh3", "pyside6-essentials"}
    needed |= {"cryptography", "mnemonic", "sqlcipher3", "sqlcipher", "openssl"}
    assert needed <= named.keys()
    assert not {"pytest", "hypothesis", "mypy", "companion-learning"} & named.keys()
    assert [each.name for each in named.values() if not (each.licence and each.version)] == []


def test_the_words_of_a_licence_are_there_where_its_package_brings_them() -> None:
    texts = {each.name: each.text for each in libraries()}
    assert "Permission is hereby granted" in texts["alembic"]
    assert "Mozilla Public License Version 2.0" in own_licence().text


def test_what_is_not_told_of_is_left_out() -> None:
    """As in a packaged app that brings word of itself only."""

    def find(name: str) -> Distribution:
        if name != PACKAGE:
            raise PackageNotFoundError(name)
        return distribution(name)

    assert [each.name for each in libraries(find)] == ["Python", "SQLite"]
