"""The way through the window, from the first start to the settings."""

from __future__ import annotations

import tempfile
import time
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QDialog, QScrollArea

from companion.domain.calendar_entry import CalendarEntry
from companion.domain.change_set import ChangeSet
from companion.domain.forum import DiscussionSummary, PostView
from sync.classroom.control import ClassroomControl
from ui.models.navigation import Place
from ui.models.thread_entries import post_key
from ui.picture_tour.camera import Camera, settle, wait
from ui.picture_tour.contents import NEWS, layers
from ui.picture_tour.course_scene import go_through_a_course
from ui.picture_tour.following import look_at_news
from ui.picture_tour.learning_scene import look_at_learning
from ui.picture_tour.peers import look_at_peers
from ui.picture_tour.sign_in_scene import look_at_sign_in, look_at_sign_out
from ui.picture_tour.two_sites_scene import look_at_two_sites
from ui.picture_tour.variants import Variants
from ui.views.person_picker import PersonPicker

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from ui.account_session import AccountSession
    from ui.application import CompanionApplication
    from ui.main_window import MainWindow
    from ui.views.settings_dialog import SettingsDialog
    from ui.views.share_dialog import ShareDialog
    from ui.widgets.emoji_picker import EmojiPicker

_BOTH = 2


class Tour:
    """Goes through the window as a person would, and takes pictures on the way."""

    def __init__(self, companion: CompanionApplication, folder: Path) -> None:
        self._companion = companion
        self._camera = Camera(companion.look, folder)
        self._variants = Variants(companion.look, self._camera)

    def take(self) -> None:
        """Take all pictures."""
        self._begin()
        self._read()
        self._come_back()
        self._meet_a_conflict()
        self._be_refused()
        self._attach_files()
        self._compose_offline()
        self._look_at_outbox()
        self._search()
        look_at_peers(self._window, self._camera)
        self._read_messages()
        go_through_a_course(self._window, self._camera, self._variants)
        self._look_at_calendar()
        self._share()
        look_at_news(self._window, self._camera, self._variants)
        self._look_at_notifications()
        look_at_learning(self._window, self._camera, self._variants)
        self._look_at_people()
        self._look_at_settings()
        look_at_sign_out(self._companion, self._camera)
        look_at_two_sites(self._companion, self._camera)

    def _begin(self) -> None:
        companion = self._companion
        wait(companion.wizard_shown, companion.show_wizard)
        if companion.wizard is None:
            raise RuntimeError("there is no first start")
        self._camera.take("wizard", companion.wizard)
        look_at_sign_in(companion, self._camera, companion.wizard)
        wait(companion.opened, companion.wizard.welcome.sample_button.click)
        if self._session.sync.report is None:
            wait(self._session.sync.finished)
        self._session.undo_for = timedelta()  # nothing is sent in the middle of a later picture

    def _read(self) -> None:
        window = self._window
        wait(window.navigation.status_read, window.navigation.load)
        forum_id = self._liveliest_forum()
        wait(window.forum_pane.shown, lambda: window.navigation.select(Place.FORUM, forum_id))
        rows = window.forum_pane.model.values
        best = max(range(min(len(rows), 6)), key=lambda i: getattr(rows[i], "reply_count", 0))
        index = window.forum_pane.model.index(best, 0)
        wait(window.thread_pane.thread_shown, lambda: window.forum_pane.list.setCurrentIndex(index))
        self._camera.in_both_themes("reading", window)
        self._variants.take("reading", window)

    def _come_back(self) -> None:
        """Find what others wrote meanwhile: a list of it, code and formulas, and all by time."""
        pane = self._window.thread_pane
        discussion = self._open(0)
        wait(self._session.sync.finished, self._session.sync.sync_now)
        self._open(1)
        post = self._session.workspace.reading.post(discussion.discussion_id)
        control, users = ClassroomControl(self._classroom_path), self._companion.sample.users
        for user, html in zip(users[1:], NEWS, strict=False):
            control.add_reply_as(user.username, int(post.remote_id), html)
        wait(self._session.sync.finished, self._session.sync.sync_now)
        wait(pane.browser.filled, lambda: pane.show_first_new(discussion.discussion_id))
        self._camera.in_both_themes("code-and-formulas", self._window)
        pane.since.open_list()
        self._camera.take("since-you-were-here", self._window)
        pane.since.open_list()
        wait(pane.browser.filled, pane.reading.by_time.trigger)
        self._camera.take("by-time", self._window)
        wait(pane.browser.filled, pane.reading.by_time.trigger)

    def _meet_a_conflict(self) -> None:
        """Edit an own post that is changed on the site meanwhile, and compare both versions."""
        window, pane = self._window, self._window.thread_pane
        discussion = self._open(2)
        self._write(
            discussion,
            "We wash the sand every second week.\n\nThe top layer comes off first. Two buckets of "
            "clean water are enough.",
        )
        post = self._own_post(discussion.discussion_id)
        composer = pane.composer
        wait(composer.opened, lambda: pane.writing.edit_post(post_key(post.post_id)))
        composer.text.setPlainText(
            "We wash the sand every week in the rainy season.\n\nThe top layer comes off first. "
            "Two buckets of clean water are enough.\n\nKeep the lid on meanwhile."
        )
        ClassroomControl(self._classroom_path, clock=lambda: time.time() + 60).edit_post(
            int(post.remote_id),
            "<p>We wash the sand every second week.</p><p>The top layer comes off first. Three "
            "buckets of boiled water are enough.</p>",
        )
        wait(composer.queued, composer.send)
        wait(self._session.sync.finished, self._session.sync.sync_now)
        wait(window.outbox.updated, window.outbox.load)
        window.navigation.select(Place.OUTBOX)
        first = window.outbox.model.index(0, 0)
        wait(window.item_detail.shown, lambda: window.outbox.list.setCurrentIndex(first))
        self._camera.in_both_themes("conflict", window)
        window.item_detail.keep_theirs.click()
        wait(window.outbox.updated)
        window.undo_bar.hide()
        wait(window.forum_pane.shown, self._return_to_forum)

    def _return_to_forum(self) -> None:
        self._window.actions_.forums.trigger()
        self._window.forum_pane.refresh(ChangeSet(courses=True))

    def _own_post(self, discussion_id: int) -> PostView:
        """Wait until the own reply to a discussion has come back from the site; return it."""
        reading = self._session.workspace.reading
        while True:
            for post in reading.thread(discussion_id).posts:
                if post.is_own and post.can_edit:
                    return post
            wait(self._session.sync.finished, self._session.sync.sync_now)

    def _attach_files(self) -> None:
        """Write with a picture in the text and a file beside it."""
        pane, composer = self._window.thread_pane, self._window.thread_pane.composer
        discussion = self._open(3)
        wait(composer.opened, lambda: pane.writing.reply(post_key(discussion.discussion_id)))
        composer.text.setPlainText("This is how we layer ours; the list says what it cost:\n\n")
        composer.text.moveCursor(QTextCursor.MoveOperation.End)
        wait(composer.files.shown_in_text, lambda: composer.files.show_image(layers()))
        with tempfile.TemporaryDirectory(prefix="companion-files-") as folder:
            path = Path(folder) / "what it cost.csv"
            path.write_text("sand,4\ngravel,6\nbarrel,20\n" * 40, encoding="utf-8")
            composer.files.attach([path])
            while len(composer.files.chips.chips) < _BOTH:
                wait(composer.saved)
        wait(composer.preview.textChanged, composer.preview_button.click)
        self._camera.in_both_themes("attachments", self._window)
        wait(composer.queued, composer.send)
        wait(pane.thread_shown)

    def _be_refused(self) -> None:
        """Reply where a teacher has closed the discussion meanwhile, for a reason in the outbox."""
        discussion = self._open(4)
        ClassroomControl(self._classroom_path).lock_discussion(int(discussion.remote_id))
        self._write(discussion, "We did the same in our valley, and it has held for two winters.")
        wait(self._session.sync.finished, self._session.sync.sync_now)

    def _compose_offline(self) -> None:
        window = self._window
        wait(self._session.sync.connection_changed, window.actions_.work_offline.trigger)
        discussion = self._open(1)
        self._write(discussion, "Thank you, this is just what we needed. I will try it **today**.")
        pane, composer = window.thread_pane, window.thread_pane.composer
        wait(composer.opened, lambda: pane.writing.reply(post_key(discussion.discussion_id)))
        composer.text.setPlainText(
            "One more question, for those who have done it already:\n\n"
            "- How long did it take until the water was clear?\n"
            "- Did you have to *change the sand* in the first year?"
        )
        composer.text.moveCursor(QTextCursor.MoveOperation.End)
        wait(composer.saved, composer.save_now)
        self._camera.take("composing-offline", window)
        self._variants.take("composing", window)
        self._choose_emoji()
        wait(composer.closed, composer.close_composer)

    def _choose_emoji(self) -> None:
        """Open the window to choose an emoji from."""
        shown: list[EmojiPicker] = []
        aids = self._window.thread_pane.composer.help
        aids.asked.connect(shown.append)
        aids.actions.emoji.trigger()
        aids.asked.disconnect(shown.append)
        picker = shown[0]
        wait(picker.found, lambda: picker.field.setText("water"))
        self._camera.take("emoji", picker)
        picker.close()

    def _look_at_outbox(self) -> None:
        window = self._window
        wait(window.outbox.updated, window.outbox.load)
        window.navigation.select(Place.OUTBOX)
        first = window.outbox.model.index(0, 0)
        wait(window.item_detail.shown, lambda: window.outbox.list.setCurrentIndex(first))
        self._camera.take("outbox", window)
        self._variants.take("outbox", window)

    def _search(self) -> None:
        window = self._window
        window.actions_.search.trigger()
        wait(window.search_view.hits_shown, lambda: window.search_view.field.setText("water filt"))
        hit = window.search_view.model.value(window.search_view.model.index(0, 0))
        if hit is not None:
            wait(
                window.thread_pane.thread_shown,
                lambda: window.search_view.hit_chosen.emit(hit),
            )
        self._camera.take("search", window)
        self._variants.take("search", window)

    def _read_messages(self) -> None:
        """Read a conversation, without a connection still."""
        window = self._window
        view, pane = window.thread_pane.conversation, window.conversations
        window.actions_.messages.trigger()
        wait(view.shown, lambda: pane.list.setCurrentIndex(pane.model.index(0, 0)))
        self._camera.in_both_themes("messages", window)
        self._variants.take("messages", window)

    def _look_at_calendar(self) -> None:
        """Note something about the meeting that comes next."""
        calendar = self._window.calendar
        wait(calendar.pane.shown, calendar.show)
        entries = [row for row in calendar.pane.model.values if isinstance(row, CalendarEntry)]
        meeting = next(entry for entry in entries if entry.meeting is not None)
        calendar.pane.select(meeting.key)
        calendar.view.note.setPlainText("Ask Grace about the fees of the new households.")
        wait(calendar.view.noted, calendar.view.save_note)
        wait(calendar.pane.shown, calendar.pane.load)
        self._camera.in_both_themes("calendar", self._window)
        self._variants.take("calendar", self._window)

    def _share(self) -> None:
        """Share a discussion, and hold its card into the room."""
        window = self._window
        wait(window.forum_pane.shown, self._return_to_forum)
        self._open(1)
        if window.thread_pane.discussion is None:  # it was the one that is read again already
            wait(window.thread_pane.thread_shown)
        dialog = self._show_share_dialog()
        self._camera.take("share", dialog)
        shown: list[QDialog] = []
        window.sharing.asked.connect(shown.append)
        wait(window.sharing.asked, dialog.card.click)
        window.sharing.asked.disconnect(shown.append)
        self._camera.take("share-card", shown[0])
        shown[0].reject()
        dialog.reject()
        self._variants.take("sharing", window, self._show_share_dialog)

    def _show_share_dialog(self) -> ShareDialog:
        """Ask to share the discussion that is read, with words for a network."""
        window = self._window
        shown: list[ShareDialog] = []
        window.sharing.asked.connect(shown.append)
        wait(window.sharing.asked, window.actions_.share.trigger)
        window.sharing.asked.disconnect(shown.append)
        dialog = shown[0]
        dialog.choose("mastodon")
        dialog.instance.setText("mastodon.social")
        dialog.words.setPlainText("Who else has tried this? Ask them anything.")
        dialog.quote.setChecked(True)
        return dialog

    def _look_at_notifications(self) -> None:
        """See what the site has told, and where it leads to."""
        inbox = self._window.notifications
        inbox.show()
        wait(inbox.pane.shown, inbox.pane.load)
        inbox.pane.list.setCurrentIndex(inbox.pane.model.index(0, 0))
        self._camera.in_both_themes("notifications", self._window)
        self._variants.take("notifications", self._window)

    def _look_at_people(self) -> None:
        """Choose somebody to write to, and see who somebody is."""
        people = self._window.people
        dialogs: list[QDialog] = []
        people.asked.connect(dialogs.append)
        people.ask_whom_to_write()
        picker = dialogs[-1]
        if isinstance(picker, PersonPicker):
            wait(picker.shown, picker.update)
            self._camera.take("new-message", picker, self._window)
            first = picker.model.values[0].person_id
            picker.reject()
            wait(people.asked, lambda: people.show_card(first))
            self._camera.take("person", dialogs[-1], self._window)
            dialogs[-1].reject()

    def _look_at_settings(self) -> None:
        """Bring up the settings, at what takes how much room."""
        self._variants.take("storage", self._window, self._show_storage)

    def _show_storage(self) -> SettingsDialog:
        """Open the settings; return them once the figures are there and in sight."""
        self._window.actions_.settings.trigger()
        dialog = self._companion.settings_dialog
        if dialog is None:
            raise RuntimeError("the settings are not open")
        wait(dialog.storage.looked)
        while not dialog.is_whole:
            settle()
        settle()
        area = dialog.findChild(QScrollArea)
        if isinstance(area, QScrollArea):
            area.verticalScrollBar().setValue(dialog.storage.use_group.y())
        return dialog

    def _open(self, row: int) -> DiscussionSummary:
        """Read the discussion in a row of the list."""
        window = self._window
        discussion = window.forum_pane.model.values[row]
        if not isinstance(discussion, DiscussionSummary):
            raise TypeError("an own discussion stands there")
        if window.thread_pane.discussion_id != discussion.discussion_id:
            index = window.forum_pane.model.index(row, 0)
            wait(
                window.thread_pane.thread_shown,
                lambda: window.forum_pane.list.setCurrentIndex(index),
            )
        return discussion

    def _write(self, discussion: DiscussionSummary, text: str) -> None:
        """Reply to a discussion, and let the reply wait to be sent."""
        pane, composer = self._window.thread_pane, self._window.thread_pane.composer
        wait(composer.opened, lambda: pane.writing.reply(post_key(discussion.discussion_id)))
        composer.text.setPlainText(text)
        wait(composer.queued, composer.send)
        wait(pane.thread_shown)

    def _liveliest_forum(self) -> int:
        forums = self._session.workspace.reading.forums()
        return max(forums, key=lambda forum: forum.discussion_count).forum_id

    @property
    def _classroom_path(self) -> Path:
        path = self._companion.sample.database_path
        if path is None:
            raise RuntimeError("the classroom is not running")
        return path

    @property
    def _session(self) -> AccountSession:
        if self._companion.session is None:
            raise RuntimeError("no account is open")
        return self._companion.session

    @property
    def _window(self) -> MainWindow:
        return self._companion.window
