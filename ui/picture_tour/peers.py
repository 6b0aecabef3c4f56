"""The part of the way on which peers learn from each other: questions, highlights, a prompt."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from companion.domain.change_set import ChangeSet
from companion.domain.post_mark import PostMark
from ui.models.navigation import Place
from ui.picture_tour.camera import Camera, wait

if TYPE_CHECKING:
    from ui.main_window import MainWindow


def look_at_peers(window: MainWindow, camera: Camera) -> None:
    """Take pictures of both lists, and of a prompt that is taken up with its mark."""
    for place, name in ((Place.QUESTIONS, "questions"), (Place.HIGHLIGHTS, "highlights")):
        shown = window.peers.lists[place]
        wait(shown.updated, partial(window.navigation.select, place))
        first = shown.model.index(0, 0)
        if first.isValid():
            choose = partial(shown.list.setCurrentIndex, first)
            wait(window.thread_pane.thread_shown, choose)
        camera.in_both_themes(name, window)
    _take_up_a_prompt(window, camera)


def _take_up_a_prompt(window: MainWindow, camera: Camera) -> None:
    """Find a forum that is quiet; show what it offers, and the composer that comes of it."""
    session, pane = window.session, window.forum_pane
    if session is None:
        raise RuntimeError("no account is open")
    starters = session.workspace.starters
    forums = session.workspace.reading.forums()
    quiet = next(forum for forum in forums if starters.offer(forum.forum_id) is not None)
    wait(pane.shown, lambda: window.navigation.select(Place.FORUM, quiet.forum_id))
    if pane.starter.offer is None:
        wait(pane.shown, lambda: pane.refresh(ChangeSet(courses=True)))
    camera.in_both_themes("starter", window)
    composer = window.thread_pane.composer
    wait(composer.opened, pane.starter.write.click)
    if composer.marks.chosen is None:
        composer.marks.choices[PostMark.QUESTION].trigger()
    camera.take("marks", window)
    wait(composer.closed, composer.close_composer)
