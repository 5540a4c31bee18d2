"""The key store sealed anew: what opens with an organization's older keys is sealed to the one in use, file by file.

The whole key store is gone through and every file tried, whatever rows there are: nothing can be forgotten of which no row tells, such as the
key of an upload that is just arriving. Each file is replaced whole or not at all, and never brought back where it was destroyed
(`store.replace`), so that whoever was killed begins again and loses nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from entente.core.errors import Failed
from entente.vault.keys import store
from entente.vault.sealing import open_with, seal_to


@dataclass(frozen=True, slots=True)
class Succession:
    """An organization whose older keys are to become dispensable: they open, and what they open is sealed to ``public``."""

    organization_id: UUID
    older: bytes = field(repr=False)
    public: bytes


@dataclass(frozen=True, slots=True)
class Resealing:
    """How far it is: of ``total`` files so many were ``examined``, and so many ``sealed`` anew."""

    total: int
    examined: int = 0
    sealed: int = 0


def reseal(successions: Sequence[Succession], *, every: int = 200) -> Iterator[Resealing]:
    """Go through the key store once. Yields how far it is, at once, after every so many files and at the end.

    Raises:
        Failed: the key store is away, or cannot be written. What was sealed until then stays so.
    """
    identifiers = list(store.identifiers())
    sealed = 0
    yield Resealing(len(identifiers))
    for examined, identifier in enumerate(identifiers, start=1):
        sealed += _resealed(identifier, successions)
        if examined % every == 0:
            yield Resealing(len(identifiers), examined, sealed)
    yield Resealing(len(identifiers), len(identifiers), sealed)


def data_key_info(object_id: UUID) -> bytes:
    """What binds a sealed data key to its object: under another object's name it does not open."""
    return b"entente data key" + object_id.bytes


def _resealed(identifier: UUID, successions: Sequence[Succession]) -> bool:
    """Whether a file was sealed to an older key, and is no more."""
    try:
        content = store.get(identifier)
    except Failed as error:
        if error.code_given != "vault.key_destroyed":  # meanwhile
            raise
        return False
    for succession in successions:
        for info in (
            data_key_info(identifier),
            identifier.bytes,
        ):  # of an object; of another secret (a seed, a password)
            try:
                secret = open_with(succession.older, content, info)
            except Failed:
                continue
            return store.replace(identifier, content, seal_to(succession.public, secret, info))
    return False
