"""The part of the tour through one's own learning."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from companion.domain.journal_entry import JournalWords
from companion.domain.learning import Deed
from ui.picture_tour.camera import wait

if TYPE_CHECKING:
    from ui.main_window import MainWindow
    from ui.picture_tour.camera import Camera
    from ui.picture_tour.variants import Variants

_WORDS: Final = (
    ("Washed the sand in two buckets, not one.", "The water ran clear after the second bucket."),
    ("Measured the flow with a bottle and a watch.", "Half a litre a minute; it was a whole one."),
    ("Asked the committee to come and see.", "Three came. Two want one of their own."),
    ("Planted beans in two rows, one with compost.", "Too early to say."),
)


def look_at_learning(window: MainWindow, camera: Camera, variants: Variants) -> None:
    """See what was done beside the rule of thumb, then an entry of the journal."""
    learning, session = window.learning, window.session
    if session is None:
        raise RuntimeError("no account is open")
    workspace = session.workspace
    for number, (tried, outcome) in enumerate(_WORDS):
        day = workspace.journal.today() - timedelta(days=11 * number)
        subjects = workspace.journal.subjects()
        about = subjects[number % len(subjects)].about if subjects else None
        workspace.journal.add(JournalWords(day, tried, outcome, about))
    workspace.learning.set_goal(Deed.ANSWER_GIVEN, 2)
    workspace.learning.set_goal(Deed.JOURNAL_ENTRY, 1)
    wait(learning.page.updated, window.actions_.learning.trigger)
    camera.in_both_themes("learning", window)
    variants.take("learning", window)
    index = learning.pane.model.index(0, 0)
    wait(learning.entry.opened, lambda: learning.pane.list.setCurrentIndex(index))
    camera.take("journal", window)
