"""The key store: a key is written once, survives, and when destroyed is gone for good."""

from __future__ import annotations

import errno
import os
import stat
from contextlib import suppress
from datetime import UTC, datetime
from threading import Thread, current_thread, main_thread
from time import sleep

import pytest

from entente.core.errors import Failed
from entente.core.ids import uuid7
from entente.vault.keys import store
from tests.faults import struck

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


@struck("key store", "it cannot be written")
def test_key_store_that_cannot_be_written_is_a_failure_to_try_again(folder):
    folder.write_bytes(b"a file where the folder should be")

    with pytest.raises(Failed, match=r"vault\.keystore_unavailable"):
        store.put(uuid7(), WRAPPED)


def test_key_sealed_anew_takes_the_place_of_the_old_one(folder):
    object_id = uuid7()
    store.put(object_id, WRAPPED)

    assert store.replace(object_id, WRAPPED, b"sealed anew")

    assert store.get(object_id) == b"sealed anew"
    file = folder / object_id.hex[-2:] / object_id.hex
    assert [path for path in folder.rglob("*") if path.is_file()] == [file]
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_key_that_changed_or_was_destroyed_meanwhile_is_not_replaced(folder):
    object_id = uuid7()
    store.put(object_id, WRAPPED)

    assert not store.replace(object_id, b"what was there before", b"sealed anew")
    assert store.get(object_id) == WRAPPED
    store.destroy(object_id)
    assert not store.replace(object_id, WRAPPED, b"sealed anew")
    assert not store.exists(object_id)
    assert not [path for path in folder.rglob("*") if path.is_file()]


@pytest.mark.parametrize("place", ["os.fsync", "Path.replace", "_sync"])
def test_crash_while_a_key_is_replaced_loses_nothing_and_revives_nothing(folder, monkeypatch, place):
    object_id = uuid7()
    store.put(object_id, WRAPPED)

    def crash(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(f"entente.vault.keys.store.{place}", crash)
        with pytest.raises(KeyboardInterrupt):
            store.replace(object_id, WRAPPED, b"sealed anew")

    assert store.get(object_id) in (WRAPPED, b"sealed anew")
    assert store.replace(object_id, store.get(object_id), b"sealed anew")
    assert store.get(object_id) == b"sealed anew"
    with monkeypatch.context() as patched:
        patched.setattr(f"entente.vault.keys.store.{place}", crash)
        with pytest.raises(KeyboardInterrupt):
            store.replace(object_id, b"sealed anew", b"sealed once more")
    store.destroy(object_id)
    assert not [path for path in folder.rglob("*") if path.is_file()]


def test_key_destroyed_while_it_is_sealed_anew_stays_destroyed(folder, monkeypatch):
    """The destroyer comes when the draft is whole and has not taken its place; and again when it has."""
    for moment in ("Path.replace", "_sync"):
        object_id = uuid7()
        store.put(object_id, WRAPPED)
        destroying = Thread(target=store.destroy, args=[object_id])
        module, _, name = f"entente.vault.keys.store.{moment}".rpartition(".")
        original = getattr(store.Path if "Path" in module else store, name)

        def meanwhile(*arguments, original=original, destroying=destroying):
            if not destroying.ident and current_thread() is main_thread():
                destroying.start()
                sleep(0.05)  # it has found the file by now, and waits
            return original(*arguments)

        with monkeypatch.context() as patched:
            patched.setattr(f"entente.vault.keys.store.{moment}", meanwhile)
            assert store.replace(object_id, WRAPPED, b"sealed anew")
        destroying.join()

        assert not store.exists(object_id)
        assert not [path for path in folder.rglob("*") if path.is_file()]


def test_replacing_and_destroying_at_once_many_times_revives_nothing():
    identifiers = [uuid7() for _ in range(60)]
    for object_id in identifiers:
        store.put(object_id, WRAPPED)

    def replace_again_and_again() -> None:
        for number in range(20):
            for object_id in identifiers:
                with suppress(Failed):
                    store.replace(object_id, store.get(object_id), f"sealed anew {number}".encode())

    replacing = [Thread(target=replace_again_and_again) for _ in range(2)]
    for thread in replacing:
        thread.start()
    for object_id in identifiers:
        store.destroy(object_id)
    for thread in replacing:
        thread.join()

    assert not list(store.identifiers())


def test_keys_of_a_store_are_listed_without_drafts(folder):
    identifiers = {uuid7() for _ in range(5)}
    for object_id in identifiers:
        store.put(object_id, WRAPPED)
    any_of_them = next(iter(identifiers))
    (folder / any_of_them.hex[-2:] / f".{uuid7().hex}.new").write_bytes(b"a draft")

    assert set(store.identifiers()) == identifiers


def test_key_store_that_cannot_be_written_keeps_the_old_key(folder, monkeypatch):
    object_id = uuid7()
    store.put(object_id, WRAPPED)

    def read_only(path, flags, *rest):
        if flags & (os.O_RDWR | os.O_WRONLY):
            raise OSError(errno.EROFS, "Read-only file system")
        return opened(path, flags, *rest)

    opened = os.open
    monkeypatch.setattr("entente.vault.keys.store.os.open", read_only)
    with pytest.raises(Failed, match=r"vault\.keystore_unavailable") as failure:
        store.replace(object_id, WRAPPED, b"sealed anew")

    assert failure.value.transient
    assert store.get(object_id) == WRAPPED
