"""Courses and forums of several accounts side by side: ties, and what could be tied."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Final

from companion.content.social_places import links_in
from companion.domain.change_set import ChangeSet
from companion.domain.destination import DestinationKind
from companion.domain.elsewhere import Elsewhere
from companion.domain.links import LinkedKind, is_page_of, read_link
from companion.domain.tie import Tie, TiedForum, TieOrigin, TieProposal, site_of
from companion.errors import NotFound, StoreError
from companion.store import tie_records
from companion.store.followed_pages import linking_texts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from companion.domain.account import Account
    from companion.domain.course import CourseSummary
    from companion.domain.forum import ForumSummary
    from companion.domain.tie import SetTie
    from companion.services.glances import Glance, Glances
    from companion.services.workspace import Workspace
    from companion.store.database import Connection

TIES_CHANGED: Final = ChangeSet(courses=True)
MOST_OF_A_FORUM: Final = 10
"""So many discussions of a tied forum stand with its course; all of them are in the forum."""


class SideBySide:
    """What stands with the courses of an account from others; `workspace` is the open one.

    Nothing of one account is written into another's database: a tie names site and forum, no more.
    With a single account nothing is read.
    """

    def __init__(self, glances: Glances) -> None:
        self._glances = glances
        self._set = glances.accounts.policy.ties

    def tied(self, workspace: Workspace) -> tuple[TiedForum, ...]:
        """Return the forums that are tied to courses, by their accounts.

        One on a site on which the person has no account is left out.
        """
        others = self._others(workspace)
        if not others:
            return ()
        courses = workspace.library.courses()
        ties = self._ties(workspace, courses, others)
        by_remote_id = {course.remote_id: course.course_id for course in courses}
        found: list[TiedForum] = []
        for account in others:
            here = [
                (tie, by_remote_id[tie.course_remote_id])
                for tie in ties
                if tie.site == site_of(account) and tie.course_remote_id in by_remote_id
            ]
            if here:
                found += self._with_forums(account, here)
        seen: set[tuple[int, str, str]] = set()
        return tuple(each for each in found if _is_first(each, seen))

    def discussions(self, tied: Sequence[TiedForum]) -> tuple[Elsewhere, ...]:
        """Return the newest discussions of forums that are tied to a course, a forum after the
        other; a row with the error of one that cannot be read now.
        """
        rows: list[Elsewhere] = []
        for each in tied:
            error = each.error
            if each.forum is not None:
                try:
                    with self._glances.into(each.account) as glance:
                        found = glance.discussions(each.forum.forum_id, MOST_OF_A_FORUM)
                    rows += [Elsewhere(each.account, subject) for subject in found]
                except (StoreError, NotFound) as failure:
                    error = failure
            if error is not None:
                rows.append(Elsewhere(each.account, None, error))
        return tuple(rows)

    def proposals(self, workspace: Workspace) -> tuple[TieProposal, ...]:
        """Return the courses of which a text leads to the site of another account.

        Those that are tied to that site already, or for which the person has declined, are left
        out.
        """
        own_site = site_of(workspace.account)
        others = [each for each in self._others(workspace) if site_of(each) != own_site]
        if not others:
            return ()
        courses = [course for course in workspace.library.courses() if course.kept]
        with workspace.database.reading() as connection:
            declined = tie_records.declined_sites(connection)
            links = _links_of_courses(connection)
        ties = self._ties(workspace, courses, others)
        settled = {(tie.course_remote_id, tie.site) for tie in ties} | declined
        return tuple(
            self._proposal(course, account, address)
            for course in courses
            for account, address in _led_to(links.get(course.course_id, ()), others)
            if (course.remote_id, site_of(account)) not in settled
        )

    def choices(self, workspace: Workspace) -> tuple[tuple[Account, tuple[ForumSummary, ...]], ...]:
        """Return the forums to which a course can be tied, by the other accounts.

        Those of accounts that cannot be read now are left out.
        """
        found = []
        for account in self._others(workspace):
            with suppress(StoreError, NotFound), self._glances.into(account) as glance:
                found.append((account, glance.forums()))
        return tuple(found)

    def tie(
        self,
        workspace: Workspace,
        course_id: int,
        account: Account,
        forum_id: int,
        origin: TieOrigin = TieOrigin.PERSON,
    ) -> ChangeSet:
        """Tie a course to a forum of another account, by local ids; raise `NotFound`."""
        course = workspace.library.course(course_id)
        if account.account_id == workspace.account.account_id:
            raise NotFound("forum", forum_id)
        with self._glances.into(account) as glance:
            forum = next((each for each in glance.forums() if each.forum_id == forum_id), None)
        if forum is None:
            raise NotFound("forum", forum_id)
        made = Tie(course.remote_id, site_of(account), forum.remote_id, origin)
        with workspace.database.writing(durable=True) as connection:
            tie_records.put_tie(connection, made)
        return TIES_CHANGED

    def untie(self, workspace: Workspace, tie: Tie) -> ChangeSet:
        """Tie a course to a forum no longer; one that the organisation has set stays."""
        with workspace.database.writing(durable=True) as connection:
            tie_records.drop_tie(connection, tie)
            if tie.origin is TieOrigin.LINK:
                tie_records.decline_site(connection, tie.course_remote_id, tie.site)
        return TIES_CHANGED

    def decline(self, workspace: Workspace, proposal: TieProposal) -> ChangeSet:
        """Propose no tie of this course to that site again."""
        course = workspace.library.course(proposal.course_id)
        with workspace.database.writing(durable=True) as connection:
            tie_records.decline_site(connection, course.remote_id, site_of(proposal.account))
        return TIES_CHANGED

    # Details ---------------------------------------------------------------------------------

    def _others(self, workspace: Workspace) -> tuple[Account, ...]:
        return self._glances.others(workspace.account.account_id)

    def _ties(
        self, workspace: Workspace, courses: Sequence[CourseSummary], others: Sequence[Account]
    ) -> tuple[Tie, ...]:
        with workspace.database.reading() as connection:
            stored = tie_records.stored_ties(connection)
        site_url = workspace.account.site_url
        by_policy = (
            tie
            for each in self._set
            for course in courses
            if _is_meant(each, course, site_url)
            for tie in self._tie_set(each, course, others)
        )
        return (*by_policy, *stored)

    def _tie_set(
        self, told: SetTie, course: CourseSummary, others: Sequence[Account]
    ) -> Iterator[Tie]:
        """Give what the organisation has tied to a course, if the person has an account there."""
        for account in others:
            forum = self._forum_at(account, told.forum)
            if forum is not None:
                yield Tie(course.remote_id, site_of(account), forum.remote_id, TieOrigin.POLICY)

    def _forum_at(self, account: Account, address: str) -> ForumSummary | None:
        """Return the forum of an account to which an address leads; None for any other address."""
        if read_link(address, account.site_url) is None:
            return None
        with suppress(StoreError, NotFound), self._glances.into(account) as glance:
            return _forum_of(glance, address)
        return None

    def _with_forums(
        self, account: Account, ties: Sequence[tuple[Tie, int]]
    ) -> Iterator[TiedForum]:
        try:
            with self._glances.into(account) as glance:
                forums = {each.remote_id: each for each in glance.forums()}
        except (StoreError, NotFound) as error:
            yield from (TiedForum(tie, course_id, account, None, error) for tie, course_id in ties)
            return
        for tie, course_id in ties:
            yield TiedForum(tie, course_id, account, forums.get(tie.forum_remote_id))

    def _proposal(self, course: CourseSummary, account: Account, address: str) -> TieProposal:
        forum = self._forum_at(account, address)
        return TieProposal(course.course_id, course.name, account, forum)


def _forum_of(glance: Glance, address: str) -> ForumSummary | None:
    link = read_link(address, glance.account.site_url)
    place = glance.find_link(link) if link is not None else None
    if place is None or place.kind is not DestinationKind.FORUM:
        return None
    return next((each for each in glance.forums() if each.forum_id == place.key), None)


def _is_meant(told: SetTie, course: CourseSummary, site_url: str) -> bool:
    link = read_link(told.course, site_url)
    if link is not None:
        return link.kind is LinkedKind.COURSE and link.remote_id == course.remote_id
    return told.course.casefold() == course.short_name.casefold()


def _links_of_courses(connection: Connection) -> dict[int, list[str]]:
    found: dict[int, list[str]] = {}
    for text in linking_texts(connection, None):
        found.setdefault(text.course_id, []).extend(link for link, _ in links_in(text.html))
    return found


def _led_to(addresses: Sequence[str], others: Sequence[Account]) -> Iterator[tuple[Account, str]]:
    """Give the other accounts to whose sites links lead, each once."""
    for account in others:
        here = [address for address in addresses if is_page_of(address, account.site_url)]
        # A link that leads to a forum says more than one to the site.
        here.sort(key=lambda address: read_link(address, account.site_url) is None)
        if here:
            yield account, here[0]


def _is_first(tied: TiedForum, seen: set[tuple[int, str, str]]) -> bool:
    """Say whether a course's forum has not come yet: two accounts may be on one site."""
    key = (tied.course_id, tied.tie.site, tied.tie.forum_remote_id)
    if key in seen or (tied.forum is None and tied.error is None):
        return False
    seen.add(key)
    return True
