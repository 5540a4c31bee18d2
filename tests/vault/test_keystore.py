"""The key store: a key is written once, survives, and when destroyed is gone for good."""

from __future__ import annotations

import stat
from datetime import UTC, datetime

import pytest

from entente.core.errors import Failed
from entente.core.ids import uuid7
from entente.vault.keys import store

WRAPPED = b"wrapped data key, sealed to an organization"


@pytest.fixture(autouse=True)
def folder(settings, tmp_path):
    settings.KEYSTORE = tmp_path / "keystore"
    return settings.KEYSTORE


def test_put_keeps_a_key_for_the_owner_alone(folder):
    object_id = uuid7()

    store.put(object_id, WRAPPED)

    file = folder / object_id.hex[-2:] / object_id.hex
    assert store.get(object_id) == WRAPPED
    assert store.exists(object_id)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert [path for path in folder.rglob("*") if path.is_file()] == [file]


def test_put_of_a_second_key_is_refused_and_the_first_stays():
    object_id = uuid7()
    store.put(object_id, WRAPPED)

    with pytest.raises(Failed, match=r"vault\.key_exists"):
        store.put(object_id, b"another")

    assert store.get(object_id) == WRAPPED


def test_put_after_a_crash_replaces_the_draft(folder):
    object_id = uuid7()
    (folder / object_id.hex[-2:]).mkdir(parents=True)
    (folder / object_id.hex[-2:] / f".{object_id.hex}.new").write_bytes(b"half a key, longer than the whole one" * 9)

    store.put(object_id, WRAPPED)

    assert store.get(object_id) == WRAPPED


def test_destroy_overwrites_and_removes_key_and_draft(folder):
    object_id = uuid7()
    store.put(object_id, WRAPPED)
    file = folder / object_id.hex[-2:] / object_id.hex
    draft = file.with_name(f".{file.name}.new")
    draft.write_bytes(WRAPPED)
    witness = folder / "the same blocks"
    witness.hardlink_to(file)

    receipt = store.destroy(object_id, now=datetime(2026, 12, 1, tzinfo=UTC))

    assert receipt == store.Receipt(object_id, datetime(2026, 12, 1, tzinfo=UTC))
    assert not file.exists()
    assert not draft.exists()
    assert WRAPPED not in witness.read_bytes()
    assert len(witness.read_bytes()) == len(WRAPPED)


def test_destroy_twice_is_safe_and_the_key_stays_gone():
    object_id = uuid7()
    store.put(object_id, WRAPPED)
    store.destroy(object_id)

    store.destroy(object_id)

    assert not store.exists(object_id)
    with pytest.raises(Failed, match=r"vault\.key_destroyed") as failure:
        store.get(object_id)
    assert not failure.value.transient


@pytest.mark.parametrize("verb", [store.get, store.destroy])
def test_key_store_that_is_not_mounted_is_not_taken_for_destroyed_keys(verb):
    with pytest.raises(Failed, match=r"vault\.keystore_unavailable") as failure:
        verb(uuid7())

    assert failure.value.transient


def test_key_store_that_cannot_be_written_is_a_failure_to_try_again(folder):
    folder.write_bytes(b"a file where the folder should be")

    with pytest.raises(Failed, match=r"vault\.keystore_unavailable"):
        store.put(uuid7(), WRAPPED)
