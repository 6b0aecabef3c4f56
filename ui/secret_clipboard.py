"""Copies what is secret, so that the system's clipboard history does not keep it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

_HINTS: Final = {
    "x-kde-passwordManagerHint": b"secret",
    # Windows: left out of the history and of what is shared with other machines.
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"1",
    'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': bytes(4),
    'application/x-qt-windows-mime;value="CanUploadToCloudClipboard"': bytes(4),
    # macOS: what password managers mark their words with (nspasteboard.org).
    "application/x-nspasteboard-concealed-type": b"1",
}


def copy_secret(text: str) -> None:
    """Put a secret on the clipboard, with the hints by which each desktop knows one."""
    content = QMimeData()
    content.setText(text)
    for kind, value in _HINTS.items():
        content.setData(kind, value)
    QGuiApplication.clipboard().setMimeData(content)
