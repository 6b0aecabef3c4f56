"""Times in words, in the person's own time zone and language.

The shapes of dates, such as "d MMMM", are texts to translate: languages differ in their order and
in the small words between them. Their letters are those of `QLocale.toString`.
"""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

translate = QCoreApplication.translate

_MINUTE = 60
_HOUR = 60 * _MINUTE
_DAY = 24 * _HOUR


def utc_now() -> datetime:
    """Return the time now, aware, in UTC."""
    return datetime.now(UTC)


def age(at: datetime, now: datetime) -> str:
    """Return how long ago something was, as short as a list wants it: "5 min", "3 h", "12 Mar"."""
    seconds = (now - at).total_seconds()
    if seconds < _MINUTE:
        return translate("times", "now")
    if seconds < _HOUR:
        return translate("times", "%n min", "", int(seconds // _MINUTE))
    local, today = at.astimezone(), now.astimezone()
    if local.date() == today.date():
        return _clock_time(local)
    if seconds < 7 * _DAY:
        return QLocale().toString(_date(local), "ddd")
    if local.year == today.year:
        return QLocale().toString(_date(local), "d MMM")
    return QLocale().toString(_date(local), "d MMM yyyy")


def ago(at: datetime, now: datetime) -> str:
    """Return how long ago something was, for a sentence: "5 minutes ago", "yesterday at 10:42"."""
    seconds = (now - at).total_seconds()
    if seconds < _MINUTE:
        return translate("times", "just now")
    if seconds < _HOUR:
        return translate("times", "%n minute(s) ago", "", int(seconds // _MINUTE))
    if seconds < 12 * _HOUR:
        return translate("times", "%n hour(s) ago", "", int(seconds // _HOUR))
    return moment(at, now)


def moment(at: datetime, now: datetime) -> str:
    """Return day and time in words: "today 10:42", "yesterday 10:42", "12 March 10:42"."""
    local = at.astimezone()
    days = (now.astimezone().date() - local.date()).days
    if days == 0:
        return translate("times", "today {time}").format(time=_clock_time(local))
    if days == 1:
        return translate("times", "yesterday {time}").format(time=_clock_time(local))
    is_this_year = local.year == now.astimezone().year
    shape = translate("times", "d MMMM") if is_this_year else translate("times", "d MMMM yyyy")
    return translate("times", "{day}, {time}").format(
        day=QLocale().toString(_date(local), shape), time=_clock_time(local)
    )


def day_and_time(at: datetime, now: datetime) -> str:
    """Return a time to come or gone by, with its day of the week: "Tue 3 March, 10:42"."""
    local, today = at.astimezone(), now.astimezone()
    days = (local.date() - today.date()).days
    if days == 1:
        return translate("times", "tomorrow {time}").format(time=_clock_time(local))
    if days in {0, -1}:
        return moment(at, now)
    is_this_year = local.year == today.year
    shape = (
        translate("times", "ddd d MMMM") if is_this_year else translate("times", "ddd d MMMM yyyy")
    )
    return translate("times", "{day}, {time}").format(
        day=QLocale().toString(_date(local), shape), time=_clock_time(local)
    )


def clock_time(at: datetime) -> str:
    """Return the time of day on this laptop's clock: "10:42"."""
    return _clock_time(at.astimezone())


def _clock_time(local: datetime) -> str:
    return QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)


def _date(local: datetime) -> QDate:
    return QDate(local.year, local.month, local.day)
