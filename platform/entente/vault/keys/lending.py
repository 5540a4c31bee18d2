"""Sealed objects under one key that is destroyed with them, and the loan of one object to the web process for minutes.

Several objects are sealed to the public key of a pair that is made for them. Its private half is sealed to an organization and lies in the key
store under an identifier of its own: destroying that one file ends all of them. Whoever may read one now gets its data key on loan,
wrapped under the key that the web process has too; the worker lends and takes back.
"""

from __future__ import annotations

from uuid import UUID

from entente.vault.keys import store
from entente.vault.keys.resealing import data_key_info
from entente.vault.keys.rings import store_ring
from entente.vault.models import SealedObject
from entente.vault.reader import SealedReader
from entente.vault.sealing import new_key_pair, open_with, seal_to


def new_sealed_pair(identifier: UUID, *, organization_key: bytes) -> bytes:
    """Make a pair of keys under an identifier; its public half. The private one is sealed to the organization. Worker only."""
    private, public = new_key_pair()
    store.put(identifier, seal_to(organization_key, private, identifier.bytes))
    return public


def private_half(identifier: UUID, *, opening_key: bytes) -> bytes:
    """The private half of a pair; ``Failed("vault.key_destroyed")`` once it is gone. Worker only."""
    return open_with(opening_key, store.get(identifier), identifier.bytes)


def lend(sealed: SealedObject, loan: UUID, *, private_key: bytes) -> None:
    """Let whoever holds the key of the web process open one object until the loan is taken back. Worker only."""
    data_key = open_with(private_key, store.get(sealed.pk), data_key_info(sealed.pk))
    store.put(loan, store_ring().wrap(data_key, _context(sealed, loan)), shared=True)


def take_back(loan: UUID) -> None:
    """Nobody opens anything by this loan any more. Worker only; safe to run twice."""
    store.destroy(loan)


def borrowed(sealed: SealedObject, loan: UUID) -> SealedReader:
    """An object that was lent; ``Failed("vault.key_destroyed")`` where the loan was taken back, or there is none."""
    return SealedReader(sealed, data_key=store_ring().unwrap(store.get(loan), _context(sealed, loan)))


def _context(sealed: SealedObject, loan: UUID) -> bytes:
    """What binds a loan to its object."""
    return b"entente loan" + loan.bytes + sealed.pk.bytes
