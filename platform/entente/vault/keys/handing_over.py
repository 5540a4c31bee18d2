"""A sealed object that goes to another installation as it is: bytes and wrapped key. Whoever it was sealed to opens it there, piece by piece."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from uuid import UUID

from entente.vault.keys import store
from entente.vault.keys.resealing import data_key_info
from entente.vault.sealing import HEADER_BYTES, SegmentOpener, open_with, tampered


def wrapped_key(object_id: UUID) -> bytes:
    """The data key of an object as it lies in the key store: sealed to whoever may open it. Worker only."""
    return store.get(object_id)


def opened(
    pieces: Iterable[bytes], object_id: UUID, wrapped: bytes, *, private_key: bytes, sealed_bytes: int
) -> Iterator[bytes]:
    """The clear bytes of an object that arrives in pieces of any size; at most two segments are held. Worker only.

    Raises:
        Failed: "vault.tampered": it is none, was changed, cut or prolonged, or is sealed to somebody else.
    """
    key = open_with(private_key, wrapped, data_key_info(object_id))
    buffer, opener, index = bytearray(), None, 0
    for piece in pieces:
        buffer += piece
        if opener is None:
            if len(buffer) < HEADER_BYTES:
                continue
            opener = SegmentOpener(key, object_id, header=bytes(buffer[:HEADER_BYTES]), sealed_bytes=sealed_bytes)
            del buffer[:HEADER_BYTES]
        while index < opener.segments and len(buffer) >= opener.sealed_length(index):
            length = opener.sealed_length(index)
            yield opener.open(index, bytes(buffer[:length]))
            del buffer[:length]
            index += 1
        if index == opener.segments and buffer:
            raise tampered()
    if opener is None or index < opener.segments:
        raise tampered()
