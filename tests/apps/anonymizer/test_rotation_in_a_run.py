"""An organization's keys are rotated while a run is at work: it ends well, and what it leaves opens without the old key."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from anonymizer import services
from anonymizer.forms import recipe_form
from anonymizer.tasks import anonymize
from entente.audit.models import AuditEvent
from entente.core.errors import Failed
from entente.organizations.keys import retirement
from entente.organizations.models import OrganizationKey
from entente.organizations.tasks import keys as tasks
from entente.vault import sealing
from entente.vault.keys import resealing, store
from entente.vault.keys.private import private_key
from entente.vault.objects import SealedReader, SealedWriter, destroy
from tests.faults import struck

pytestmark = pytest.mark.django_db(transaction=True)


def rotate(organization: Any) -> OrganizationKey:
    """The key before, which is retired; the next one is in use."""
    old = organization.key
    tasks.rotate_keys(str(organization.pk), str(old.number))
    return OrganizationKey.objects.get(pk=old.pk)


def seal_all_anew(organization: Any) -> int:
    """How many files of the key store were sealed to an older key."""
    keys = retirement.older_keys(until=timezone.now())
    *_, last = retirement.seal_anew({owner: olds for owner, olds in keys.items() if owner == organization})
    return last.sealed


def end_old_keys(organization: Any) -> int:
    """Two days later."""
    now = timezone.now() + timedelta(days=2)
    keys = {owner: olds for owner, olds in retirement.older_keys(until=now).items() if owner == organization}
    list(retirement.seal_anew(keys))
    return retirement.destroy_dispensable(keys, now=now)


def read(sealed: Any, organization: Any) -> bytes:
    with SealedReader(sealed, private_key=tasks.opening_key(organization)) as reader:
        return reader.read()


@struck("worker", "the organization's key is exchanged in the middle of a run")
@pytest.mark.parametrize("moment", ["transform", "write_parquet", "rehearsal_of"])
def test_run_that_began_before_the_rotation_ends_well_after_it(
    read_run: Any, network: Any, run_jobs: Callable[..., None], monkeypatch: pytest.MonkeyPatch, moment: str
) -> None:
    owner, original, old = network.nonprofit, getattr(anonymize, moment), []

    def rotating(*arguments: Any, **named: Any) -> Any:
        if not old:
            old.append(rotate(owner))
            assert seal_all_anew(owner) > 0
        return original(*arguments, **named)

    monkeypatch.setattr(anonymize, moment, rotating)
    services.confirm_recipe(read_run.pk, recipe_form(read_run, None).spec(), by=network.contributor, now=timezone.now())
    run_jobs("runs")

    read_run.refresh_from_db()
    assert (read_run.status, len(old)) == ("awaiting_review", 1), (read_run.error_code, read_run.findings)
    before = read(read_run.candidate, owner)
    assert end_old_keys(owner) == 1
    assert read(read_run.candidate, owner) == before
    assert read(read_run.version.table, owner)
    sealing.open_with(tasks.opening_key(owner), store.get(read_run.seed_id), read_run.seed_id.bytes)


def test_old_key_is_destroyed_once_nothing_is_sealed_to_it_and_leaves_a_receipt(
    measured_run: Any, network: Any
) -> None:
    owner, now = network.nonprofit, timezone.now()
    before, private = read(measured_run.candidate, owner), bytes(tasks.opening_key(owner))
    old = rotate(owner)

    assert retirement.tend(now=now) == 0  # it opens on for some days
    assert sealing.open_with(private, store.get(measured_run.candidate_id), info(measured_run)) is not None
    assert retirement.tend(now=now + timedelta(days=8)) == 1

    old.refresh_from_db()
    assert (bytes(old.wrapped_private_key), bytes(old.wrapped_signing_key)) == (b"", b"")
    assert read(measured_run.candidate, owner) == before
    with pytest.raises(Failed, match="tampered"):
        sealing.open_with(private, store.get(measured_run.candidate_id), info(measured_run))
    receipt = AuditEvent.objects.get(event="organization.key_destroyed")
    assert receipt.facts == {"key": str(old.pk), "number": 1}
    assert receipt.organization_id == owner.pk
    assert retirement.tend(now=now + timedelta(days=9)) == 0
    assert tasks.hash_key(owner)


@struck("worker", "sealing data keys anew is ended in the middle, then begun again")
def test_killed_resealing_loses_nothing_and_goes_on(measured_run: Any, network: Any, monkeypatch: Any) -> None:
    owner = network.nonprofit
    before = read(measured_run.candidate, owner)
    rotate(owner)

    class Killed(BaseException):
        pass

    original = store._sync
    for die_at in (1, 1, 2):
        left = iter(range(die_at - 1, -1, -1))

        def dying(*arguments: Any, left: Iterator[int] = left) -> None:
            if next(left) == 0:
                raise Killed
            original(*arguments)

        with monkeypatch.context() as patched:
            patched.setattr(store, "_sync", dying)
            with pytest.raises(Killed):
                seal_all_anew(owner)
        assert read(measured_run.candidate, owner) == before
        assert read(measured_run.version.table, owner)
    assert end_old_keys(owner) == 1
    assert read(measured_run.candidate, owner) == before


def test_destroyed_object_does_not_come_back_and_a_new_one_of_before_is_met(measured_run: Any, network: Any) -> None:
    owner = network.nonprofit
    writer = SealedWriter(public_key=bytes(owner.key.public_key), organization_id=owner.pk, store=None, label="upload")
    writer.write(b"an upload that began before the rotation")
    rotate(owner)
    seal_all_anew(owner)
    destroy(measured_run.candidate)
    late = writer.finish()  # sealed to the old key, after everything was sealed anew

    assert end_old_keys(owner) == 1

    late.save()
    assert read(late, owner) == b"an upload that began before the rotation"
    with pytest.raises(Failed, match="key_destroyed"):
        read(measured_run.candidate, owner)


@struck("key store", "it cannot be written while data keys are sealed anew")
def test_key_store_that_cannot_be_written_keeps_every_key(measured_run: Any, network: Any, monkeypatch: Any) -> None:
    owner = network.nonprofit
    before = read(measured_run.candidate, owner)
    old = rotate(owner)

    def read_only(*_: object) -> None:
        raise OSError(30, "Read-only file system")

    with monkeypatch.context() as patched:
        patched.setattr(store, "_write", read_only)
        with pytest.raises(Failed, match="keystore_unavailable"):
            retirement.tend(now=timezone.now() + timedelta(days=30))

    old.refresh_from_db()
    assert old.destroyed_at is None
    assert read(measured_run.candidate, owner) == before


@pytest.mark.parametrize(("master", "code"), [(None, "no_master_key"), (b"w" * 32, "wrong_master_key")])
def test_without_the_right_master_key_nothing_is_sealed_anew_and_nothing_destroyed(
    measured_run: Any, network: Any, settings: Any, master: bytes | None, code: str
) -> None:
    owner = network.nonprofit
    old, right = rotate(owner), settings.MASTER_KEY
    content = store.get(measured_run.candidate_id)
    settings.MASTER_KEY = master

    if master is None:
        with pytest.raises(Failed, match=code):
            retirement.older_keys(until=timezone.now())
    else:
        assert retirement.older_keys(until=timezone.now()) == {}
    with pytest.raises(Failed, match=code):
        tasks.opening_key(owner)

    settings.MASTER_KEY = right
    old.refresh_from_db()
    assert (old.destroyed_at, store.get(measured_run.candidate_id)) == (None, content)


def test_revoked_key_is_emptied_at_once(measured_run: Any, network: Any) -> None:
    owner, now = network.nonprofit, timezone.now()
    key = owner.key
    with pytest.raises(Failed, match="key_in_use"):
        retirement.revoke(key, now=now)
    old = rotate(owner)
    assert retirement.due(now=now) == {}

    retirement.revoke(old, now=now)

    assert retirement.due(now=timezone.now()) == {owner: [old]}
    assert AuditEvent.objects.get(event="organization.key_revoked").facts == {"key": str(old.pk), "number": 1}


def info(run: Any) -> bytes:
    return resealing.data_key_info(run.candidate_id)


def test_keys_of_others_are_left_alone(measured_run: Any, network: Any) -> None:
    rotate(network.city)
    content = store.get(measured_run.candidate_id)

    seal_all_anew(network.city)  # what other tests left sealed to the same city, or nothing

    assert store.get(measured_run.candidate_id) == content
    assert private_key(bytes(network.nonprofit.key.wrapped_private_key), network.nonprofit.pk)
