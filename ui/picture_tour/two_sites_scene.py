"""Two accounts on the way through the window: a forum of the one with a course of the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.services.glances import Glances
from companion.services.side_by_side import SideBySide
from sync.nodebb_sample.board_content import sample_board
from sync.nodebb_sample.board_server import BoardServer
from ui.models.navigation import Place
from ui.picture_tour.camera import settle, wait

if TYPE_CHECKING:
    from companion.domain.account import Account
    from sync.nodebb_sample.board import Board, Member
    from ui.account_session import AccountSession
    from ui.application import CompanionApplication
    from ui.picture_tour.camera import Camera

_COURSE = "WATER"


def look_at_two_sites(companion: CompanionApplication, camera: Camera) -> None:
    """Add an account on a sample forum, tie a course to a category of it, and look at both."""
    first = _session(companion).workspace.account
    # An earlier scene worked offline, and the accounts that are opened here would begin so.
    companion.window.work_offline_changed.emit(False)  # noqa: FBT003 - a signal
    board = sample_board()
    (me,) = (one for one in board.members.values() if one.full_name == first.full_name)
    with BoardServer(board) as forum:
        _add(companion, forum.url, me)
        _search_on_the_site(companion, board)
        camera.in_both_themes("search-on-site", companion.window)
        wait(companion.opened, lambda: companion.switch_to(first.account_id))
        _tie(companion)
        camera.in_both_themes("two-sites", companion.window)
        _search(companion)
        camera.take("search-everywhere", companion.window)


def _add(companion: CompanionApplication, url: str, me: Member) -> None:
    """Add the account, open it, and let it sync."""
    from ui.site_access import examine_site, sign_in_with_token  # noqa: PLC0415 - as it says

    def add() -> Account:
        site = examine_site(url)
        signed_in = sign_in_with_token(site, me.token).account
        account = companion.accounts.add(
            kind=site.kind,
            site_url=site.url,
            site_name=signed_in.site_name or site.name,
            username=signed_in.username,
            full_name=signed_in.full_name,
            remote_user_id=signed_in.remote_user_id,
        )
        companion.vault.keep_for_this_run(account, me.token)
        return account

    wait(
        companion.opened,
        lambda: companion.network.run(
            add, lambda account: companion.switch_to(account.account_id), companion.fail
        ),
    )
    sync = _session(companion).sync
    if sync.report is None:
        wait(sync.finished)


def _tie(companion: CompanionApplication) -> None:
    """Tie the course to the first category of the forum, and show it."""
    session, window = _session(companion), companion.window
    workspace, both = session.workspace, SideBySide(Glances(companion.accounts))
    (course,) = (each for each in workspace.library.courses() if each.short_name == _COURSE)
    ((account, forums),) = both.choices(workspace)
    ties = companion.others.ties_of(window)

    def tie() -> None:
        session.run(
            lambda: both.tie(workspace, course.course_id, account, forums[0].forum_id),
            session.changed.emit,
        )

    wait(ties.shown, tie)
    while not window.navigation.tied:
        wait(ties.shown)
    wait(
        ties.discussions.model.modelReset,
        lambda: window.navigation.select(Place.COURSE, course.course_id),
    )
    navigation = window.navigation
    navigation.scrollTo(navigation.rows.index_of(Place.FORUM_ELSEWHERE))
    settle()


def _search_on_the_site(companion: CompanionApplication, board: Board) -> None:
    """Search for what was written on the site since the last sync."""
    peer = next(one for one in board.members.values() if one.is_moderator)
    category = next(one for one in board.categories.values() if one.parent)
    words = "The washers of a rope pump wear out first: which rubber lasts?"
    board.start(peer, category.cid, "Washers for a rope pump", words)
    view = companion.window.search_view
    companion.window.actions_.search.trigger()
    wait(view.hits_shown, lambda: view.field.setText("rope pump"))
    wait(view.site.found, companion.window.actions_.search_site.trigger)
    settle()


def _search(companion: CompanionApplication) -> None:
    window = companion.window
    window.actions_.search.trigger()
    found = companion.others.elsewhere_in(window).list_of(Place.SEARCH)
    wait(found.model.modelReset, lambda: window.search_view.field.setText("pump"))
    settle()


def _session(companion: CompanionApplication) -> AccountSession:
    if companion.session is None:
        raise RuntimeError("no account is open")
    return companion.session
