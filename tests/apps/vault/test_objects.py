"""Sealed objects: whole or not at all, unreadable without the key, gone when destroyed."""

from __future__ import annotations

import hashlib
import socket
import threading
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit

import pytest
from django.db import IntegrityError, transaction

from entente.core.errors import Failed
from entente.core.ids import uuid7
from entente.vault import objects, s3
from entente.vault.keys import store as keystore
from entente.vault.models import SealedObject, Store
from entente.vault.objects import SealedReader
from entente.vault.s3 import PART_BYTES
from entente.vault.sealing import new_key_pair, sealed_size
from tests.faults import struck

CANARY = b"CANARY-7f3a9d Maple Test Clinic, 416-555-0100"


def test_writer_returns_a_row_that_says_what_was_sealed(owner, bucket):
    content = CANARY * 1000

    sealed = owner.seal(content)

    assert sealed.key == f"{owner.prefix}upload/{sealed.id}"
    assert (sealed.size_bytes, sealed.sha256) == (len(content), hashlib.sha256(content).hexdigest())
    assert sealed.sealed_bytes == sealed_size(len(content)) == s3.head(bucket, sealed.key).size_bytes
    assert sealed._state.adding
    assert sealed.destroyed_at is None


def test_writer_puts_no_clear_byte_in_the_store_or_the_key_store(owner, bucket, settings):
    sealed = owner.seal(CANARY * 1000)

    stored = s3.get_range(bucket, sealed.key, 0, sealed.sealed_bytes)
    keys = [path.read_bytes() for path in settings.KEYSTORE.rglob("*") if path.is_file()]

    assert keystore.exists(sealed.id)
    assert not any(CANARY[:12] in content for content in [stored, *keys])


def test_writer_needs_no_master_key(owner, settings):
    settings.MASTER_KEY = None

    assert owner.seal(CANARY).size_bytes == len(CANARY)


@pytest.mark.parametrize("label", ["", "Upload", "a b", "../deliveries", "a/b", "-"])
def test_writer_refuses_a_label_that_is_no_word(owner, label):
    with pytest.raises(ValueError, match="label"):
        owner.writer(label=label)


def left_behind(owner, bucket) -> list[object]:
    return [*s3.keys(bucket, owner.prefix), *s3.unfinished(bucket, owner.prefix)]


@pytest.mark.parametrize("size", [10, 2 * PART_BYTES + 10])
def test_writer_broken_off_leaves_neither_object_nor_parts_nor_key(owner, bucket, size):
    writer = owner.writer()

    def upload() -> None:
        with writer:
            writer.write(bytes(size))
            raise KeyError

    with pytest.raises(KeyError):
        upload()

    assert left_behind(owner, bucket) == []
    assert not keystore.exists(writer._object_id)


@pytest.mark.django_db
def test_writer_whose_row_is_rolled_back_leaves_nothing(owner, bucket):
    writer = owner.writer()

    def upload() -> None:
        with writer:
            writer.write(CANARY)
            with transaction.atomic():
                writer.finish().save()
                raise KeyError

    with pytest.raises(KeyError):
        upload()

    assert left_behind(owner, bucket) == []
    assert not keystore.exists(writer._object_id)


@pytest.mark.django_db
def test_writer_whose_row_is_saved_keeps_the_object_whatever_follows(owner):
    def upload() -> None:
        with owner.writer() as writer:
            writer.write(CANARY)
            writer.finish().save()
            raise KeyError

    with pytest.raises(KeyError):
        upload()

    sealed = SealedObject.objects.get(key__startswith=owner.prefix)
    with SealedReader(sealed, private_key=owner.private_key) as reader:
        assert reader.read() == CANARY


def test_writer_whose_key_cannot_be_kept_leaves_no_object(owner, bucket, settings, tmp_path):
    settings.KEYSTORE = tmp_path / "a file"
    settings.KEYSTORE.write_bytes(b"")

    with pytest.raises(Failed, match=r"vault\.keystore_unavailable"):
        owner.seal(CANARY)

    assert left_behind(owner, bucket) == []


class Gate:
    """A door before the store that can be shut: what a restart of the server looks like from here."""

    def __init__(self, endpoint: str) -> None:
        parts = urlsplit(endpoint)
        self._behind = (parts.hostname, parts.port)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._open: list[socket.socket] = []
        self.endpoint = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        threading.Thread(target=self._accept, daemon=True).start()

    def shut(self) -> None:
        for connection in [self._listener, *self._open]:
            try:
                connection.shutdown(socket.SHUT_RDWR)
            except OSError:
                continue
            finally:
                connection.close()

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            server = socket.create_connection(self._behind)
            self._open += [client, server]
            for source, target in ((client, server), (server, client)):
                threading.Thread(target=self._pass_on, args=(source, target), daemon=True).start()

    @staticmethod
    def _pass_on(source: socket.socket, target: socket.socket) -> None:
        try:
            while data := source.recv(2**18):
                target.sendall(data)
        except OSError:
            return


@pytest.fixture
def gate(bucket, monkeypatch):
    monkeypatch.setattr("entente.vault.s3.client.ATTEMPTS", 1)
    monkeypatch.setattr("entente.vault.s3.bucket.BODY_ATTEMPTS", 1)
    gate = Gate(bucket.endpoint)
    yield gate
    gate.shut()


@struck("object store", "it goes away during an upload")
@pytest.mark.django_db
def test_store_that_goes_away_during_an_upload_fails_clearly_and_the_rest_can_be_swept(owner, bucket, gate, settings):
    settings.S3_ENDPOINT = gate.endpoint
    writer = owner.writer()

    def upload() -> None:
        with writer:
            writer.write(bytes(PART_BYTES + 1))
            gate.shut()
            writer.write(bytes(3 * PART_BYTES))
            writer.finish()

    with pytest.raises(Failed, match=r"vault\.store_unavailable") as failure:
        upload()

    settings.S3_ENDPOINT = bucket.endpoint
    later = datetime.now(UTC) + timedelta(hours=1)
    swept = objects.sweep_orphans(None, owner.prefix, known_keys=set(), older_than=later)
    assert failure.value.transient
    assert swept == (writer._key,)
    assert left_behind(owner, bucket) == []


@struck("object store", "it goes away during a read")
def test_store_that_goes_away_during_a_read_fails_clearly(owner, gate, settings):
    sealed = owner.seal(bytes(20 * 2**20))
    settings.S3_ENDPOINT = gate.endpoint

    with SealedReader(sealed, private_key=owner.private_key) as reader:
        gate.shut()
        with pytest.raises(Failed, match=r"vault\.store_unavailable") as failure:
            reader.read()

    assert failure.value.transient


@pytest.mark.django_db
def test_destroy_makes_the_bytes_unreadable_and_keeps_the_first_date(owner, bucket):
    sealed = owner.seal(CANARY)
    sealed.save()
    first = sealed.created_at + timedelta(days=30)

    receipt = objects.destroy(sealed, now=first)
    again = objects.destroy(SealedObject.objects.get(pk=sealed.pk), now=first + timedelta(days=1))

    assert receipt == again == keystore.Receipt(sealed.id, first)
    assert SealedObject.objects.get(pk=sealed.pk).destroyed_at == first
    assert left_behind(owner, bucket) == []
    with pytest.raises(Failed, match=r"vault\.key_destroyed"):
        SealedReader(sealed, private_key=owner.private_key)


@pytest.mark.django_db
def test_destroy_without_the_store_has_already_destroyed_the_key_and_can_be_finished(owner, bucket, gate, settings):
    sealed = owner.seal(CANARY)
    sealed.save()
    settings.S3_ENDPOINT = gate.endpoint
    gate.shut()

    with pytest.raises(Failed, match=r"vault\.store_unavailable"):
        objects.destroy(sealed)

    assert not keystore.exists(sealed.id)
    assert SealedObject.objects.get(pk=sealed.pk).destroyed_at is None
    settings.S3_ENDPOINT = bucket.endpoint
    objects.destroy(sealed)
    assert SealedObject.objects.get(pk=sealed.pk).destroyed_at is not None
    assert left_behind(owner, bucket) == []


@pytest.mark.django_db
def test_sweep_destroys_old_objects_without_a_row_and_nothing_else(owner, bucket):
    kept, orphan = owner.seal(CANARY), owner.seal(CANARY)
    now = datetime.now(UTC)

    young = objects.sweep_orphans(None, owner.prefix, known_keys={kept.key}, older_than=now - timedelta(hours=1))
    old = objects.sweep_orphans(None, owner.prefix, known_keys={kept.key}, older_than=now + timedelta(hours=1))

    assert (young, old) == ((), (orphan.key,))
    assert not keystore.exists(orphan.id)
    assert left_behind(owner, bucket) == [kept.key]
    assert keystore.exists(kept.id)


@pytest.mark.parametrize("prefix_given", ["", "deliveries/", "organization"])
def test_sweep_never_looks_at_deliveries(prefix_given):
    with pytest.raises(ValueError, match="sealed objects"):
        objects.sweep_orphans(None, prefix_given, known_keys=set(), older_than=datetime.now(UTC))


@pytest.mark.django_db
def test_organization_with_a_store_of_its_own_uses_it(owner, bucket):
    store = Store(organization_id=owner.id, endpoint=bucket.endpoint, region=bucket.region, bucket=bucket.name)
    store.credentials = s3.wrap_credentials(store.id, access_key=bucket.access_key, secret_key=bucket.secret_key)
    store.save()

    owner.seal(CANARY, store=store).save()

    sealed = SealedObject.objects.get(store=store)
    with SealedReader(sealed, private_key=owner.private_key) as reader:
        assert reader.read() == CANARY
    assert s3.bucket_of(sealed.store) == replace(bucket)


@pytest.mark.django_db
def test_database_refuses_two_rows_for_one_key(owner):
    sealed = owner.seal(CANARY)
    sealed.save()
    sealed.pk = uuid7()

    with pytest.raises(IntegrityError), transaction.atomic():
        sealed.save(force_insert=True)


def test_object_of_another_organization_does_not_open(owner):
    sealed = owner.seal(CANARY)
    stranger, _ = new_key_pair()

    with pytest.raises(Failed, match=r"vault\.tampered"):
        SealedReader(sealed, private_key=stranger)
