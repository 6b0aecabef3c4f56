"""Tokens and keys of accounts: in the system's keyring, or in memory for this run; nowhere else."""

from __future__ import annotations

import logging
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from companion.errors import KeyNotKept, KeyringUnavailable
from companion.store.storage_key import StorageKey

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

    from companion.domain.account import Account

log = logging.getLogger(__name__)

_SERVICE: Final = "Companion"
_PROXY_SERVICE: Final = "Companion proxy"
_KEY_SERVICE: Final = "Companion storage key"


class KeyVault:
    """Keeps the keys that accounts are encrypted with, each under its mark."""

    def __init__(self) -> None:
        self._secrets = _Secrets(_KEY_SERVICE)

    def load(self, mark: str) -> StorageKey | None:
        """Return a key; None where there is none or no usable keyring."""
        text = self._secrets.load(mark)
        try:
            key = None if text is None else StorageKey.from_text(text)
        except ValueError:
            log.warning("what the keyring has is no key")
            return None
        return key if key is not None and key.mark == mark else None

    def save(self, key: StorageKey) -> None:
        """Keep a key in the system's keyring; raise `KeyNotKept`."""
        try:
            self._secrets.save(key.mark, key.text)
        except KeyringUnavailable as error:
            raise KeyNotKept(str(error)) from error

    def keep_for_this_run(self, key: StorageKey) -> None:
        """Keep a key in memory until the app ends."""
        self._secrets.keep_for_this_run(key.mark, key.text)

    def forget(self, mark: str) -> bool:
        """Forget a key wherever it is kept; return whether it is gone for sure."""
        return self._secrets.forget(mark)


class TokenVault:
    """Keeps the token of each account.

    The system's keyring is reached through `keyring`, whose own settings (such as
    PYTHON_KEYRING_BACKEND) are honoured.
    """

    def __init__(self) -> None:
        self._secrets = _Secrets(_SERVICE)

    def load(self, account: Account) -> str | None:
        """Return the token of an account; None where there is none or no usable keyring."""
        return self._secrets.load(_entry(account))

    def save(self, account: Account, token: str) -> None:
        """Keep a token in the system's keyring; raise `KeyringUnavailable`."""
        self._secrets.save(_entry(account), token)

    def keep_for_this_run(self, account: Account, token: str) -> None:
        """Keep a token in memory until the app ends."""
        self._secrets.keep_for_this_run(_entry(account), token)

    def forget(self, account: Account) -> None:
        """Forget the token of an account wherever it is kept."""
        self._secrets.forget(_entry(account))


class _Secrets:
    """What is kept for a service in the keyring, or in memory, by names."""

    def __init__(self, service: str) -> None:
        self._service = service
        self._for_this_run: dict[str, str] = {}

    def load(self, name: str) -> str | None:
        """Return what is kept; None where there is nothing or no usable keyring."""
        if name in self._for_this_run:
            return self._for_this_run[name]
        keyring = usable_keyring()
        if keyring is None:
            return None
        try:
            return keyring.get_password(self._service, name)
        except _keyring_errors() as error:
            log.warning("keyring cannot be read: %s", type(error).__name__)
            return None

    def save(self, name: str, secret: str) -> None:
        """Keep a secret in the system's keyring; raise `KeyringUnavailable`."""
        keyring = usable_keyring()
        if keyring is None:
            raise KeyringUnavailable("no usable keyring")
        try:
            keyring.set_password(self._service, name, secret)
            kept = keyring.get_password(self._service, name)
        except _keyring_errors() as error:
            raise KeyringUnavailable(type(error).__name__) from error
        if kept != secret:
            raise KeyringUnavailable("the keyring does not keep what it is given")
        self._for_this_run.pop(name, None)

    def keep_for_this_run(self, name: str, secret: str) -> None:
        """Keep a secret in memory until the app ends."""
        self._for_this_run[name] = secret

    def forget(self, name: str) -> bool:
        """Forget a secret wherever it is kept; return whether no keyring has it any more."""
        self._for_this_run.pop(name, None)
        keyring = usable_keyring()
        if keyring is None:
            return False
        try:
            if keyring.get_password(self._service, name) is not None:
                keyring.delete_password(self._service, name)
            return keyring.get_password(self._service, name) is None
        except _keyring_errors() as error:
            log.warning("a secret was not removed from the keyring: %s", type(error).__name__)
            return False


@dataclass(frozen=True, slots=True)
class ProxySignIn:
    """Name and password for a proxy. The password is a secret: it is left out of the repr."""

    username: str
    password: str = field(repr=False)


class ProxyVault:
    """Keeps the sign-in of a proxy in the system's keyring, by the proxy's address."""

    def load(self, address: str) -> ProxySignIn | None:
        """Return the sign-in for a proxy; None where there is none or no usable keyring."""
        keyring = usable_keyring()
        if keyring is None:
            return None
        try:
            kept = keyring.get_password(_PROXY_SERVICE, address)
        except _keyring_errors() as error:
            log.warning("keyring cannot be read: %s", type(error).__name__)
            return None
        name, end_of_name, password = (kept or "").partition("\n")
        return ProxySignIn(name, password) if end_of_name else None

    def save(self, address: str, sign_in: ProxySignIn) -> None:
        """Keep a sign-in; raise `KeyringUnavailable`."""
        keyring = usable_keyring()
        if keyring is None:
            raise KeyringUnavailable("no usable keyring")
        try:
            kept = f"{sign_in.username}\n{sign_in.password}"
            keyring.set_password(_PROXY_SERVICE, address, kept)
        except _keyring_errors() as error:
            raise KeyringUnavailable(type(error).__name__) from error


def usable_keyring() -> KeyringBackend | None:
    """Return the keyring that tokens may be kept in, None where there is none.

    A keyring that comes to hand by itself has to be one that `keyring` recommends (a priority of 1
    or more): others keep secrets in plain files. One that somebody has named in keyring's own
    settings is their choice.
    """
    import keyring  # noqa: PLC0415 - slow to import, and not needed to read offline
    from keyring.backends import chainer, fail, null  # noqa: PLC0415
    from keyring.core import load_config, load_env  # noqa: PLC0415

    backend = keyring.get_keyring()
    if isinstance(backend, (fail.Keyring, null.Keyring)):
        return None
    if load_env() is not None or load_config() is not None:
        return backend
    several = backend.backends if isinstance(backend, chainer.ChainerBackend) else [backend]
    return next((one for one in several if one.priority >= _RECOMMENDED), None)


_RECOMMENDED: Final = 1


def _keyring_errors() -> tuple[type[Exception], ...]:
    from keyring.errors import KeyringError  # noqa: PLC0415

    return (KeyringError, OSError)


def _entry(account: Account) -> str:
    return f"{account.username}@{account.site_url}"
