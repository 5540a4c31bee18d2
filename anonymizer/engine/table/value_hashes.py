"""64 bits for each text of an Arrow array, the same on every machine and in every run: SipHash-2-4, over many texts at once.

J.-P. Aumasson, D. J. Bernstein, SipHash: a fast short-input PRF, INDOCRYPT 2012, section 2; with the key and the final mixing (splitmix64) of
``pandas.util.hash_array``, whose numbers these are. Longer texts than ``LONGEST`` have their BLAKE2b instead: word by word, one of them would
hold up all others.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Final

import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    import pyarrow as pa

type Words = npt.NDArray[np.uint64]

LONGEST: Final = 64
"""In bytes of UTF-8."""
_AT_ONCE: Final = 8_192  # texts whose states stay near the processor
_KEY: Final = np.frombuffer(b"0123456789123456", "<u8")  # no secret: it is that of pandas
_INITIAL: Final = np.frombuffer(b"uespemosmodnarodarenegylsetybdet", "<u8")
_WORD: Final = 8


def value_hashes(texts: pa.Array) -> Words:
    """The hash of each text, in order. A missing text has that of an empty one.

    >>> import pyarrow as pa
    >>> [f"{number:x}" for number in value_hashes(pa.array(["M5V", "M5V", "M4C"]))]
    ['8541e35af99e8872', '8541e35af99e8872', '1c978e03c8ddf284']
    """
    parts = [_hashes(texts[start : start + _AT_ONCE]) for start in range(0, len(texts), _AT_ONCE)]
    return np.concatenate(parts) if parts else np.zeros(0, np.uint64)


def _hashes(texts: pa.Array) -> Words:
    import pyarrow as pa
    import pyarrow.compute as pc

    lengths = pc.fill_null(pc.binary_length(texts), 0).to_numpy(zero_copy_only=False).astype(np.int64)
    long = lengths > LONGEST
    short = texts
    if long.any():
        short, lengths = pc.if_else(pa.array(long), "", texts), np.where(long, 0, lengths)
    order = np.argsort(lengths // _WORD, kind="stable")[::-1]
    words, first = _padded(_content(short), lengths)
    hashes = np.empty(len(texts), np.uint64)
    hashes[order] = _mixed(_siphash(words, first[order], lengths[order] // _WORD))
    if long.any():
        contents = texts.filter(pa.array(long)).cast(pa.large_binary()).to_pylist()
        digests = [hashlib.blake2b(content, digest_size=_WORD).digest() for content in contents]
        hashes[long] = np.frombuffer(b"".join(digests), "<u8")
    return hashes


def _content(texts: pa.Array) -> npt.NDArray[np.uint8]:
    """The bytes of all texts, one after the other."""
    import pyarrow as pa
    import pyarrow.compute as pc

    texts = pc.fill_null(texts.cast(pa.large_string()), "")
    _, offsets, content = texts.buffers()
    starts = np.frombuffer(offsets, np.int64)[texts.offset : texts.offset + len(texts) + 1]
    return np.zeros(0, np.uint8) if content is None else np.frombuffer(content, np.uint8)[starts[0] : starts[-1]]


def _padded(content: npt.NDArray[np.uint8], lengths: npt.NDArray[np.int64]) -> tuple[Words, npt.NDArray[np.int64]]:
    """Each text in whole words, the last of which ends with its length; and the place of the first word of each."""
    counts = lengths // _WORD + 1
    first = np.cumsum(counts) - counts
    padded = np.zeros(int(counts.sum()) * _WORD, np.uint8)
    starts = np.cumsum(lengths) - lengths
    padded[np.arange(len(content)) + np.repeat(first * _WORD - starts, lengths)] = content
    padded[(first + counts) * _WORD - 1] = lengths % 256
    return padded.view("<u8").astype(np.uint64, copy=False), first


def _siphash(words: Words, first: npt.NDArray[np.int64], last: npt.NDArray[np.int64]) -> Words:
    """Of texts in falling order of length: those that have a word of a number stand at the beginning."""
    state = [np.full(len(first), _KEY[number % 2] ^ _INITIAL[number], np.uint64) for number in range(4)]
    falling = -last
    for number in range(int(last[0]) + 1 if len(last) else 0):
        some = slice(0, int(np.searchsorted(falling, -number, "right")))
        word = words[first[some] + number]
        part = [column[some] for column in state]  # views: what is done to them is done to the state
        part[3] ^= word
        _rounds(part, 2)
        part[0] ^= word
    state[2] ^= np.uint64(0xFF)
    _rounds(state, 4)
    return state[0] ^ state[1] ^ state[2] ^ state[3]


def _rounds(state: list[Words], count: int) -> None:
    """In place: section 2.4 of the paper."""
    a, b, c, d = state
    for _ in range(count):
        a += b
        c += d
        _rotate(b, 13)
        _rotate(d, 16)
        b ^= a
        d ^= c
        _rotate(a, 32)
        c += b
        a += d
        _rotate(b, 17)
        _rotate(d, 21)
        b ^= c
        d ^= a
        _rotate(c, 32)


def _rotate(column: Words, bits: int) -> None:
    high = column >> np.uint64(64 - bits)
    column <<= np.uint64(bits)
    column |= high


def _mixed(hashes: Words) -> Words:
    hashes ^= hashes >> np.uint64(30)
    hashes *= np.uint64(0xBF58476D1CE4E5B9)
    hashes ^= hashes >> np.uint64(27)
    hashes *= np.uint64(0x94D049BB133111EB)
    return hashes ^ (hashes >> np.uint64(31))
