"""A course on one kind of site, its discussions in a category of another kind, over real HTTP."""

from __future__ import annotations

import threading
from contextlib import closing
from typing import TYPE_CHECKING

from companion.credentials import TokenVault
from companion.domain.account import ServerKind
from companion.domain.draft import Draft, ReplyTarget
from companion.domain.tie import SetTie, TieOrigin
from companion.policy.policy_values import Policy
from companion.services.accounts import Accounts
from companion.services.glances import Glances
from companion.services.side_by_side import SideBySide
from companion.settings import Settings
from sync.beside_runner import BesideRunner, BesideTurn
from sync.nodebb_sample.board_content import sample_board
from sync.nodebb_sample.board_server import BoardServer

if TYPE_CHECKING:
    from pathlib import Path

    from companion.domain.account import Account
    from tests.sync.world import ClassroomWorld

PATIENCE = 30.0


def test_a_course_and_a_category_elsewhere_stand_together_and_a_reply_gets_there_once(
    classroom: ClassroomWorld, tmp_path: Path
) -> None:
    board = sample_board()
    me = next(member for member in board.members.values() if member.username == "amina")
    pump = next(topic for topic in board.topics.values() if "pump" in topic.title)
    with BoardServer(board) as forum:
        page = f"{forum.url}/category/{pump.cid}/safe-water-for-villages"
        accounts = Accounts(tmp_path / "data", Policy(ties=(SetTie("WATER", page),)))
        vault = TokenVault()
        learner = classroom.device.account.remote_user_id
        school = an_account(accounts, ServerKind.MOODLE, classroom.site_url, learner)
        elsewhere = an_account(accounts, ServerKind.NODEBB, forum.url, str(me.uid))
        vault.keep_for_this_run(school, classroom.token)
        vault.keep_for_this_run(elsewhere, me.token)
        turns = both_take_turns(accounts, vault)
        assert [turn.error for turn in turns] == [None, None]

        with closing(accounts.open(school.account_id)) as workspace:
            (tied,) = SideBySide(Glances(accounts)).tied(workspace)
        assert tied.tie.origin is TieOrigin.POLICY
        assert tied.account == elsewhere
        assert tied.forum is not None

        with closing(accounts.open(elsewhere.account_id)) as workspace:
            rows = workspace.reading.discussions(tied.forum.forum_id)
            row = next(each for each in rows if each.title == pump.title)
            draft = workspace.writing.new_reply(
                ReplyTarget(row.discussion_id), Draft("", "Ours is a treadle pump.")
            )
            workspace.writing.queue(draft.item_id)
        turns = both_take_turns(accounts, vault)
        assert [turn.report.sent for turn in turns if turn.report] == [0, 1]
        said = [post.content for post in board.topic(pump.tid).posts]
        assert sum("treadle" in text for text in said) == 1
        assert classroom.holding("treadle") == []


def an_account(accounts: Accounts, kind: ServerKind, url: str, person: str) -> Account:
    """Add an account of the learner on a site, of whatever kind that is."""
    return accounts.add(
        kind=kind,
        site_url=url,
        site_name=kind.label,
        username="amina",
        full_name="Amina Diallo",
        remote_user_id=person,
    )


def both_take_turns(accounts: Accounts, vault: TokenVault) -> list[BesideTurn]:
    """Let both accounts take a turn, as while a third one is open; return how they went."""
    turns: list[BesideTurn] = []
    told = threading.Semaphore(0)

    def hear(turn: BesideTurn) -> None:
        turns.append(turn)
        told.release()

    runner = BesideRunner(
        accounts, vault.load, settings=Settings(sync_every_minutes=60), on_turn=hear
    )
    runner.start()
    runner.sync_now()
    for _ in range(2):
        assert told.acquire(timeout=PATIENCE)
    runner.stop()
    return turns
