"""Equal keys find one another: by their number where keys are few, otherwise in a hash table that numpy fills all at once.

Sorting costs ten times as much, and a search groups a thousand times.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

type Keys = npt.NDArray[np.int64]

_ODD = (np.uint64(0x9E3779B97F4A7C15), np.uint64(0xC2B2AE3D27D4EB4F), np.uint64(0x165667B19E3779F9))


class Grouper:
    """Groups keys, with a table that is kept between calls (fresh memory would cost more than the grouping)."""

    def __init__(self) -> None:
        self._slots: npt.NDArray[np.int32] = np.empty(0, np.int32)

    def representatives(self, *keys: Keys, space: int | None = None) -> Keys:
        """For each entry, the position of one entry with equal keys: the same one for all of them.

        Args:
            keys: one or more integers for each entry.
            space: of a single key, the number of integers that there could be, where that is known.
        """
        length = len(keys[0])
        if space is not None and space <= 32 * length + 4096:
            slots = self._room(space)
            slots[keys[0]] = np.arange(length, dtype=np.int32)
            return slots[keys[0]].astype(np.int64)
        return self._hashed(keys)

    def _hashed(self, keys: tuple[Keys, ...]) -> Keys:
        """Of the keys that fall in one slot, one wins; the others try again, with equal keys always together."""
        length = len(keys[0])
        bits = max(4 * length, 2).bit_length()
        slots = self._room(1 << bits)
        every = np.arange(length, dtype=np.int32)
        slot = _slot(keys, bits, 0)
        slots[slot] = every
        representative = slots[slot].astype(np.int64)
        left = np.flatnonzero(_differ(keys, representative))
        attempt = 0
        while len(left):
            attempt += 1
            tried = tuple(key[left] for key in keys)
            slot = _slot(tried, bits, attempt)
            slots[slot] = every[: len(left)]
            winner = slots[slot].astype(np.int64)
            representative[left] = left[winner]
            left = left[_differ(tried, winner)]
        return representative

    def _room(self, space: int) -> npt.NDArray[np.int32]:
        if space > len(self._slots):
            self._slots = np.empty(space, np.int32)
        return self._slots


def _slot(keys: tuple[Keys, ...], bits: int, attempt: int) -> npt.NDArray[np.int64]:
    """Multiplicative hashing (Knuth, volume 3, section 6.4), with another multiplier at each attempt."""
    mixed = keys[0].view(np.uint64) * (_ODD[0] ^ np.uint64(attempt << 1))
    for number, key in enumerate(keys[1:], 1):
        mixed ^= mixed >> np.uint64(29)
        mixed += key.view(np.uint64)
        mixed *= _ODD[number % len(_ODD)] ^ np.uint64(attempt << 1)
    mixed ^= mixed >> np.uint64(32)
    mixed *= _ODD[-1]
    mixed >>= np.uint64(64 - bits)
    return mixed.view(np.int64)


def _differ(keys: tuple[Keys, ...], representatives: Keys) -> npt.NDArray[np.bool_]:
    differ: npt.NDArray[np.bool_] = keys[0][representatives] != keys[0]
    for key in keys[1:]:
        differ |= key[representatives] != key
    return differ
