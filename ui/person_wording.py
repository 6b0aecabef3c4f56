"""People in words: what they are in a course, and what else their card says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

if TYPE_CHECKING:
    from companion.domain.person import ContactCard, Membership

translate = QCoreApplication.translate


def role_words(role: str) -> str:
    """Return what a role is called; one that is not known by the site's own word."""
    words = {
        "student": translate("people", "Participant"),
        "editingteacher": translate("people", "Teacher"),
        "teacher": translate("people", "Teacher"),
        "manager": translate("people", "Manager"),
        "coursecreator": translate("people", "Course creator"),
    }
    return words.get(role, role)


def membership_words(one: Membership) -> str:
    """Return roles and groups in a course, in one line; empty where nothing is known."""
    roles = ", ".join(dict.fromkeys(role_words(role) for role in one.roles))
    groups = ", ".join(one.groups)
    return " · ".join(part for part in (roles, groups) if part)


def place_words(card: ContactCard) -> str:
    """Return city and country."""
    country = card.country
    if len(country) == 2:
        territory = QLocale.codeToTerritory(country.upper())
        if territory != QLocale.Country.AnyTerritory:
            country = QLocale.territoryToString(territory)
    return ", ".join(part for part in (card.city, country) if part)
