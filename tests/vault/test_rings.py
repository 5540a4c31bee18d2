"""Rings of keys: the one in use wraps, older ones open, and what is wrapped says which one it needs."""

from __future__ import annotations

import pytest

from entente.core.errors import Failed
from entente.vault import sealing
from entente.vault.keys.rings import Kind, LocalRing, kid_of, master_ring, ring_of, store_ring

OLD, NEW, OTHER = (bytes([number]) * 32 for number in (1, 2, 3))


def test_key_in_use_wraps_and_older_ones_open():
    before = LocalRing(OLD).wrap(b"a secret", b"whose")
    ring = LocalRing(NEW, [OLD])

    wrapped = ring.wrap(b"a secret", b"whose")

    assert ring.unwrap(before, b"whose") == ring.unwrap(wrapped, b"whose") == b"a secret"
    assert (kid_of(before), kid_of(wrapped)) == (sealing.key_identifier(OLD), sealing.key_identifier(NEW))
    assert ring.kid == sealing.key_identifier(NEW)
    assert list(ring.kids) == [sealing.key_identifier(key) for key in (NEW, OLD)]


def test_what_was_wrapped_before_keys_had_names_opens_under_each_key_in_turn():
    wrapped = sealing.wrap(OLD, b"a secret", b"whose")

    assert kid_of(wrapped) == ""
    assert LocalRing(NEW, [OLD]).unwrap(wrapped, b"whose") == b"a secret"
    assert kid_of(LocalRing(NEW, [OLD]).rewrap(wrapped, b"whose")) == sealing.key_identifier(NEW)
    with pytest.raises(Failed, match=r"vault\.tampered"):
        LocalRing(NEW, [OTHER]).unwrap(wrapped, b"whose")


def test_key_that_is_not_here_is_named_and_its_secret_is_not_opened():
    wrapped = LocalRing(OLD).wrap(b"a secret", b"whose")

    with pytest.raises(Failed, match=r"vault\.unknown_key") as failure:
        LocalRing(NEW).unwrap(wrapped, b"whose")

    assert failure.value.facts == {"kid": sealing.key_identifier(OLD)}
    assert not failure.value.transient


@pytest.mark.parametrize("place", [0, 1, 8, 9, 20, -1])
def test_changed_byte_is_refused(place):
    ring = LocalRing(NEW, [OLD])
    wrapped = bytearray(ring.wrap(b"a secret", b"whose"))
    wrapped[place] ^= 1

    with pytest.raises(Failed, match=r"vault\.(tampered|unknown_key)"):
        ring.unwrap(bytes(wrapped), b"whose")


def test_other_context_and_a_kid_put_before_another_key_s_secret_are_refused():
    ring = LocalRing(NEW, [OLD])
    wrapped = ring.wrap(b"a secret", b"whose")

    with pytest.raises(Failed, match=r"vault\.tampered"):
        ring.unwrap(wrapped, b"another's")
    with pytest.raises(Failed, match=r"vault\.tampered"):
        ring.unwrap(LocalRing(OLD).wrap(b"x", b"whose")[:9] + wrapped[9:], b"whose")


def test_kid_says_nothing_of_the_key_and_the_ring_prints_none():
    assert sealing.key_identifier(OLD) != sealing.key_identifier(NEW)
    assert OLD.hex() not in repr(LocalRing(OLD))
    assert str(OLD) not in repr(LocalRing(OLD))


def test_rings_come_from_the_settings(settings):
    settings.MASTER_KEY, settings.MASTER_KEYS_BEFORE, settings.STORE_KEY = NEW, (OLD,), OTHER

    assert master_ring().kids == LocalRing(NEW, [OLD]).kids
    assert ring_of(Kind.STORE).kid == store_ring().kid == sealing.key_identifier(OTHER)
    settings.MASTER_KEY = None
    with pytest.raises(Failed, match=r"vault\.no_master_key"):
        master_ring()
