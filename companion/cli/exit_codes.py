"""The exit codes of all commands; documented, and only ever added to."""

from __future__ import annotations

from enum import IntEnum

from companion import errors


class ExitCode(IntEnum):
    """What the exit codes mean; documented, and only ever added to."""

    DONE = 0
    UNEXPECTED = 1
    USAGE = 2
    NOT_FOUND = 3
    NOT_REACHED = 4
    SIGNED_OUT = 5
    NEEDS_ATTENTION = 6
    STORE = 7
    NO_KEYRING = 8
    BUSY_SYNCING = 9
    POLICY = 10
    LOCKED = 11
    INTERRUPTED = 130


def exit_code_of(error: errors.CompanionError) -> ExitCode:
    """Return the exit code that stands for an error."""
    for kinds, code in _EXIT_CODES:
        if isinstance(error, kinds):
            return code
    return ExitCode.UNEXPECTED


_EXIT_CODES: tuple[tuple[tuple[type[errors.CompanionError], ...], ExitCode], ...] = (
    ((errors.NotFound,), ExitCode.NOT_FOUND),
    (
        (
            errors.InvalidDraft,
            errors.IllegalMove,
            errors.NotAllowed,
            errors.NotAWebAddress,
            errors.Rejected,
            errors.SearchRefused,
            errors.PackRefused,
            errors.OwnWordsHere,
            errors.PhraseWrong,
        ),
        ExitCode.NEEDS_ATTENTION,
    ),
    (
        (
            errors.SignedOut,
            errors.SignInRefused,
            errors.NotASignInAnswer,
            errors.SignInNotAwaited,
        ),
        ExitCode.SIGNED_OUT,
    ),
    ((errors.KeyMissing,), ExitCode.LOCKED),
    ((errors.StoreError, errors.SettingsUnreadable), ExitCode.STORE),
    ((errors.PolicyBroken, errors.SwitchedOff, errors.SiteNotAllowed), ExitCode.POLICY),
    ((errors.KeyringUnavailable, errors.EncryptionDemanded), ExitCode.NO_KEYRING),
    ((errors.SyncAlreadyRunning,), ExitCode.BUSY_SYNCING),
    ((errors.Cancelled,), ExitCode.INTERRUPTED),
    ((errors.ServerError,), ExitCode.NOT_REACHED),
)
