"""Merkle trees as in RFC 9162, section 2.1: leaves and nodes hashed apart, proofs of inclusion and of consistency. Standard library alone.

A hash is 32 bytes of SHA-256. A tree of ``size`` leaves splits at the largest power of two below its size.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

EMPTY = hashlib.sha256().digest()
"""The root of a tree without leaves."""

Subtree = Callable[[int, int], bytes]
"""The root of the leaves ``start`` (included) to ``stop`` (not included)."""


def leaf_hash(content: bytes) -> bytes:
    """The hash of a leaf: 0x00 goes before the content, so that no node passes for a leaf."""
    return hashlib.sha256(b"\x00" + content).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """The hash of a node: 0x01 goes before its two children."""
    return hashlib.sha256(b"\x01" + left + right).digest()


@dataclass(slots=True)
class Frontier:
    """The complete subtrees on the right edge, largest first: all that appending needs. Their sizes are the bits of ``size``."""

    size: int = 0
    roots: list[bytes] = field(default_factory=list)

    def append(self, leaf: bytes) -> list[tuple[int, bytes]]:
        """One more leaf, by its hash; the subtrees that it completes: how many leaves each spans, and its root, smallest first."""
        self.roots.append(leaf)
        self.size += 1
        completed, span = [], 1
        while self.size % (span := span * 2) == 0:
            right = self.roots.pop()
            self.roots[-1] = node_hash(self.roots[-1], right)
            completed.append((span, self.roots[-1]))
        return completed

    def root(self) -> bytes:
        """The root over all leaves so far."""
        if not self.roots:
            return EMPTY
        root = self.roots[-1]
        for left in reversed(self.roots[:-1]):
            root = node_hash(left, root)
        return root


def root_of(leaves: Iterable[bytes]) -> bytes:
    """The root over these leaf hashes."""
    frontier = Frontier()
    for leaf in leaves:
        frontier.append(leaf)
    return frontier.root()


def split(size: int) -> int:
    """Where a tree of two or more leaves divides: the largest power of two below ``size``."""
    return 1 << (size - 1).bit_length() - 1


def inclusion_proof(number: int, size: int, subtree: Subtree) -> list[bytes]:
    """The hashes that lead from leaf ``number`` (from 0) to the root of the first ``size`` leaves, the lowest first."""
    start, stop, path = 0, size, []
    while stop - start > 1:
        middle = start + split(stop - start)
        if number < middle:
            path.append(subtree(middle, stop))
            stop = middle
        else:
            path.append(subtree(start, middle))
            start = middle
    return path[::-1]


def consistency_proof(first: int, second: int, subtree: Subtree) -> list[bytes]:
    """The hashes that show that the tree of ``first`` leaves is the beginning of that of ``second`` (0 < first <= second)."""
    return _consistency(first, 0, second, subtree, whole=True)


def _consistency(first: int, start: int, stop: int, subtree: Subtree, *, whole: bool) -> list[bytes]:
    if first == stop:
        return [] if whole else [subtree(start, stop)]
    middle = start + split(stop - start)
    if first <= middle:
        return [*_consistency(first, start, middle, subtree, whole=whole), subtree(middle, stop)]
    return [*_consistency(first, middle, stop, subtree, whole=False), subtree(start, middle)]


def verify_inclusion(number: int, size: int, leaf: bytes, proof: Sequence[bytes], root: bytes) -> bool:
    """Whether ``proof`` leads from the leaf to the root (RFC 9162, section 2.1.3.2)."""
    if not 0 <= number < size:
        return False
    position, last, computed = number, size - 1, leaf
    for step in proof:
        if last == 0:
            return False
        if position & 1 or position == last:
            computed = node_hash(step, computed)
            while not position & 1 and position:
                position, last = position >> 1, last >> 1
        else:
            computed = node_hash(computed, step)
        position, last = position >> 1, last >> 1
    return last == 0 and computed == root


def verify_consistency(first: int, first_root: bytes, second: int, second_root: bytes, proof: Sequence[bytes]) -> bool:
    """Whether ``proof`` shows that nothing of the first tree was changed, removed or moved (RFC 9162, section 2.1.4.2)."""
    if not 0 < first <= second:
        return False
    if first == second:
        return not proof and first_root == second_root
    steps = list(proof)
    if first & (first - 1) == 0:
        steps.insert(0, first_root)
    if not steps:
        return False
    position, last = first - 1, second - 1
    while position & 1:
        position, last = position >> 1, last >> 1
    old = new = steps[0]
    for step in steps[1:]:
        if last == 0:
            return False
        if position & 1 or position == last:
            old, new = node_hash(step, old), node_hash(step, new)
            while not position & 1 and position:
                position, last = position >> 1, last >> 1
        else:
            new = node_hash(new, step)
        position, last = position >> 1, last >> 1
    return last == 0 and old == first_root and new == second_root
