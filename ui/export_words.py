"""The words of an export in the language that is spoken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt

from companion.domain.draft import ItemState
from companion.services.own_export_forms import ExportWords
from ui.thread_copies import full_moment
from ui.wording import state_words

if TYPE_CHECKING:
    from datetime import date

translate = QCoreApplication.translate


def export_words() -> ExportWords:
    """Return the words of the app itself; to be asked on the UI thread."""
    is_mirrored = QLocale().textDirection() == Qt.LayoutDirection.RightToLeft
    return ExportWords(
        title=translate("export", "What {name} wrote"),
        made=translate("export", "From {site}, {time}"),
        posts=translate("export", "Posts"),
        drafts=translate("export", "Drafts and what waits to be sent"),
        messages=translate("export", "Messages"),
        comments=translate("export", "Comments on courses"),
        notes=translate("export", "Notes in the calendar"),
        shared=translate("export", "Words to share something with"),
        journal=translate("export", "Journal of experience"),
        tried=translate("export", "What I tried"),
        outcome=translate("export", "What came of it"),
        nothing=translate("export", "Nothing."),
        begins=translate("export", "Begins the discussion"),
        answers=translate("export", "Answers {name}: “{subject}”"),
        answers_person=translate("export", "Answers {name}"),
        privately=translate("export", "To one person only"),
        to=translate("export", "To {name}"),
        on_site=translate("export", "On the site"),
        file_here=translate("export", "File: {name}"),
        file_elsewhere=translate("export", "File, not on this computer: {name}"),
        picture_elsewhere=translate("export", "Picture, not on this computer: {name}"),
        states={state: state_words(state) for state in ItemState},
        moment=full_moment,
        day=_day,
        language=QLocale().bcp47Name(),
        direction="rtl" if is_mirrored else "ltr",
    )


def _day(day: date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)
