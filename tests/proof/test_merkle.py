"""Merkle trees against the definition of RFC 9162, and against trees that were tampered with."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entente.proof.merkle import (
    EMPTY,
    Frontier,
    consistency_proof,
    inclusion_proof,
    leaf_hash,
    node_hash,
    root_of,
    split,
    verify_consistency,
    verify_inclusion,
)

LEAVES = [leaf_hash(bytes([number])) for number in range(140)]


def by_definition(leaves: list[bytes]) -> bytes:
    """MTH of section 2.1.1, as it is written there."""
    if len(leaves) < 2:
        return leaves[0] if leaves else EMPTY
    middle = split(len(leaves))
    return node_hash(by_definition(leaves[:middle]), by_definition(leaves[middle:]))


def subtree(start: int, stop: int) -> bytes:
    return by_definition(LEAVES[start:stop])


def test_published_roots() -> None:
    """The vectors that the reference implementation of RFC 6962 publishes."""
    contents = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"]
    leaves = [leaf_hash(bytes.fromhex(content)) for content in contents]

    assert EMPTY.hex() == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    assert root_of(leaves[:1]).hex() == "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"
    assert root_of(leaves).hex() == "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"


@given(st.integers(1, len(LEAVES)), st.data())
def test_proofs_hold_and_tampering_shows(size: int, data: st.DataObject) -> None:
    root = root_of(LEAVES[:size])
    number = data.draw(st.integers(0, size - 1))
    first = data.draw(st.integers(1, size))
    inclusion = inclusion_proof(number, size, subtree)
    consistency = consistency_proof(first, size, subtree)

    assert root == by_definition(LEAVES[:size])
    assert verify_inclusion(number, size, LEAVES[number], inclusion, root)
    assert verify_consistency(first, root_of(LEAVES[:first]), size, root, consistency)
    assert not verify_inclusion(number, size, leaf_hash(b"another"), inclusion, root)
    assert not verify_consistency(first, leaf_hash(b"another"), size, root, consistency)
    for place in range(len(inclusion)):
        changed = [*inclusion[:place], leaf_hash(b"another"), *inclusion[place + 1 :]]
        assert not verify_inclusion(number, size, LEAVES[number], changed, root)
    for place in range(len(consistency)):
        changed = [*consistency[:place], leaf_hash(b"another"), *consistency[place + 1 :]]
        assert not verify_consistency(first, root_of(LEAVES[:first]), size, root, changed)


@pytest.mark.parametrize(("number", "size"), [(-1, 3), (3, 3), (0, 0)])
def test_places_outside_the_tree_prove_nothing(number: int, size: int) -> None:
    assert not verify_inclusion(number, size, LEAVES[0], [], LEAVES[0])


def test_frontier_tells_which_subtrees_a_leaf_completes() -> None:
    frontier = Frontier()

    completed = [[span for span, _ in frontier.append(leaf)] for leaf in LEAVES[:8]]

    assert completed == [[], [2], [], [2, 4], [], [2], [], [2, 4, 8]]
