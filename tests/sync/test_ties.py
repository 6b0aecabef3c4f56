"""Courses of one account tied to forums of another."""

from __future__ import annotations

import hashlib
import sqlite3
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from companion.domain.tie import SetTie, TieOrigin, TieProposal
from companion.errors import KeyMissing, NotFound
from companion.policy.policy_values import Policy
from companion.services.accounts import Accounts
from companion.services.glances import Glances
from companion.services.side_by_side import SideBySide
from tests.sync.two_sites import OneSite, TwoSites

if TYPE_CHECKING:
    from pathlib import Path

    from companion.domain.tie import TiedForum


@pytest.fixture
def sites(tmp_path: Path) -> TwoSites:
    here = TwoSites(tmp_path)
    here.elsewhere.discussion("Sand or gravel?")
    here.sync()
    return here


def side_by_side(sites: TwoSites) -> SideBySide:
    return SideBySide(Glances(sites.accounts))


def tied(sites: TwoSites, one: OneSite | None = None) -> list[TiedForum]:
    with sites.opened(one or sites.academy) as workspace:
        return list(side_by_side(sites).tied(workspace))


def proposals(sites: TwoSites) -> list[TieProposal]:
    with sites.opened(sites.academy) as workspace:
        return list(side_by_side(sites).proposals(workspace))


def tie_by_hand(sites: TwoSites) -> None:
    with sites.opened(sites.elsewhere) as elsewhere:
        (forum,) = elsewhere.reading.forums()
    with sites.opened(sites.academy) as workspace:
        (course,) = workspace.library.courses()
        account = sites.elsewhere.account
        side_by_side(sites).tie(workspace, course.course_id, account, forum.forum_id)


def let_course_say(sites: TwoSites, html: str) -> None:
    site, course = sites.academy.site, sites.academy.course
    site.courses[course] = replace(site.courses[course], summary_html=html, modified_at=site.now())
    sites.sync(sites.academy)


def test_a_course_is_tied_by_hand_and_shows_the_forum_with_what_is_unread_there(
    sites: TwoSites,
) -> None:
    assert tied(sites) == []
    tie_by_hand(sites)
    tie_by_hand(sites)
    (found,) = tied(sites)
    assert found.forum is not None
    assert (found.forum.name, found.forum.unread_count) == ("Filters", 1)
    assert found.account == sites.elsewhere.account
    assert found.tie.origin is TieOrigin.PERSON
    with sites.opened(sites.academy) as workspace:
        side_by_side(sites).untie(workspace, found.tie)
    assert tied(sites) == []


def test_nothing_of_the_other_account_gets_into_the_database_and_nothing_there_changes(
    sites: TwoSites,
) -> None:
    tie_by_hand(sites)
    other = sites.accounts.folder_of(sites.elsewhere.account.account_id) / "companion.db"
    before = hashlib.sha256(other.read_bytes()).hexdigest()
    tied(sites)
    assert hashlib.sha256(other.read_bytes()).hexdigest() == before
    with sites.opened(sites.academy) as workspace:
        assert [forum.name for forum in workspace.reading.forums()] == ["Ideas"]
        with workspace.database.reading() as connection:
            kept = " ".join(str(tuple(row)) for row in connection.execute("SELECT * FROM fact"))
    assert "Filters" not in kept
    assert "Sand or gravel" not in kept


def test_the_policy_ties_a_course_by_short_name_or_address(sites: TwoSites) -> None:
    page = f"https://forum.example/category/{sites.elsewhere.forum}/filters"

    def with_tie(course: str, forum: str = page) -> list[TiedForum]:
        accounts = Accounts(sites.data, Policy(ties=(SetTie(course, forum),)))
        with sites.opened(sites.academy) as workspace:
            return list(SideBySide(Glances(accounts)).tied(workspace))

    course = f"https://academy.example/course/view.php?id={sites.academy.course}"
    for (found,) in (with_tie("water"), with_tie(course)):
        assert found.tie.origin is TieOrigin.POLICY
        assert found.forum is not None
        assert found.forum.name == "Filters"
    assert with_tie("Soil") == []
    assert with_tie("water", "https://another.example/category/1") == []


def test_a_link_in_the_summary_is_proposed_and_taken_up_or_declined_for_good(
    sites: TwoSites,
) -> None:
    page = f"https://forum.example/c/filters/{sites.elsewhere.forum}"
    let_course_say(sites, f'<p>Discuss <a href="{page}">here</a>.</p>')
    (proposal,) = proposals(sites)
    assert proposal.account == sites.elsewhere.account
    assert proposal.forum is not None
    assert proposal.forum.name == "Filters"
    assert tied(sites) == [], "nothing is tied by itself"
    with sites.opened(sites.academy) as workspace:
        side_by_side(sites).tie(
            workspace,
            proposal.course_id,
            proposal.account,
            proposal.forum.forum_id,
            TieOrigin.LINK,
        )
    (found,) = tied(sites)
    assert found.tie.origin is TieOrigin.LINK
    assert proposals(sites) == []
    with sites.opened(sites.academy) as workspace:
        side_by_side(sites).untie(workspace, found.tie)
    assert proposals(sites) == []
    assert tied(sites) == []


def test_a_link_to_the_site_alone_is_proposed_without_a_forum_and_can_be_declined(
    sites: TwoSites,
) -> None:
    let_course_say(sites, '<p>See <a href="https://forum.example/about">us</a>.</p>')
    (proposal,) = proposals(sites)
    assert proposal.forum is None
    with sites.opened(sites.academy) as workspace:
        side_by_side(sites).decline(workspace, proposal)
    assert proposals(sites) == []


def test_an_account_that_nobody_can_open_is_said_with_the_course(sites: TwoSites) -> None:
    tie_by_hand(sites)
    sites.lose_key(sites.elsewhere)
    (found,) = tied(sites)
    assert found.forum is None
    assert isinstance(found.error, KeyMissing)


def test_a_tie_of_an_account_that_was_removed_is_not_shown(sites: TwoSites) -> None:
    tie_by_hand(sites)
    sites.accounts.remove(sites.elsewhere.account.account_id)
    assert tied(sites) == []


def test_a_course_is_tied_to_no_forum_of_its_own_account_or_that_is_not_there(
    sites: TwoSites,
) -> None:
    with sites.opened(sites.academy) as workspace:
        (course,) = workspace.library.courses()
        (own,) = workspace.reading.forums()
        both = side_by_side(sites)
        with pytest.raises(NotFound):
            both.tie(workspace, course.course_id, sites.academy.account, own.forum_id)
        with pytest.raises(NotFound):
            both.tie(workspace, course.course_id, sites.elsewhere.account, 987)


def test_ties_live_through_damage(sites: TwoSites) -> None:
    tie_by_hand(sites)
    path = sites.accounts.folder_of(sites.academy.account.account_id) / "companion.db"
    with closing(sqlite3.connect(path)) as connection:
        (root,) = connection.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'post'"
        ).fetchone()
    with path.open("r+b") as file:
        file.seek((root - 1) * 4096)
        file.write(b"\xff" * 4096)
    with sites.opened(sites.academy) as workspace:
        assert workspace.opening.damaged_copy is not None
    sites.sync(sites.academy)
    assert [each.forum.name for each in tied(sites) if each.forum] == ["Filters"]
