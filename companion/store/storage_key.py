"""The key that an account is encrypted with, and the words by which a person can keep it.

A random secret of 128 bits, from which a key for each purpose is derived without any cost. It is
random, never chosen by a person, so that nothing has to slow down guessing.
"""

from __future__ import annotations

import hmac
import secrets
from dataclasses import dataclass, field
from typing import Final

from companion.errors import PhraseWrong

_SECRET_BYTES: Final = 16
PHRASE_WORDS: Final = 12


@dataclass(frozen=True, slots=True)
class StorageKey:
    """The key of one account. It shows itself nowhere: `repr` and logs have its mark alone."""

    secret: bytes = field(repr=False)

    @classmethod
    def fresh(cls) -> StorageKey:
        """Make a key by the system's source of randomness."""
        return cls(secrets.token_bytes(_SECRET_BYTES))

    @classmethod
    def from_phrase(cls, phrase: str) -> StorageKey:
        """Return the key that the words stand for; raise `PhraseWrong`.

        Case, spaces and hyphens do not matter, and the first four letters of a word are enough.
        """
        from mnemonic import Mnemonic  # noqa: PLC0415 - needed when a phrase is, which is rare

        words = phrase.lower().replace("-", " ").split()
        if len(words) != PHRASE_WORDS:
            raise PhraseWrong(f"{len(words)} words")
        known = Mnemonic("english")
        whole = [known.expand_word(word) if len(word) >= 4 else word for word in words]
        unknown = [
            given for given, word in zip(words, whole, strict=True) if word not in known.wordlist
        ]
        if unknown:
            raise PhraseWrong("unknown words", places=tuple(words.index(w) + 1 for w in unknown))
        try:
            return cls(bytes(known.to_entropy(whole)))
        except ValueError as error:
            raise PhraseWrong("the sum of the words") from error

    @classmethod
    def from_text(cls, text: str) -> StorageKey:
        """Return the key that a keyring kept as `text`; raise ValueError."""
        secret = bytes.fromhex(text)
        if len(secret) != _SECRET_BYTES:
            raise ValueError("not a key of an account")
        return cls(secret)

    @property
    def text(self) -> str:
        """The key as a keyring keeps it."""
        return self.secret.hex()

    @property
    def phrase(self) -> str:
        """The key as twelve words of the list of BIP-39."""
        from mnemonic import Mnemonic  # noqa: PLC0415

        return str(Mnemonic("english").to_mnemonic(self.secret))

    @property
    def mark(self) -> str:
        """Tells keys apart, and says nothing of them."""
        return self.for_("mark").hex()[:16]

    def for_(self, purpose: str) -> bytes:
        """Return a key of 256 bits for one purpose."""
        return hmac.digest(self.secret, f"companion {purpose} v1".encode(), "sha256")
