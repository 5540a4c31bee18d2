"""Another key takes the place of the master or the store key while everything that the older one wrapped goes on opening."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from itertools import chain
from pathlib import Path
from typing import Any

import pytest
from allauth.mfa.adapter import get_adapter
from allauth.mfa.models import Authenticator
from django.utils import timezone
from typer.testing import CliRunner

from entente.api.models import Webhook
from entente.api.webhooks.secrets import secret_of, wrapped_secret
from entente.audit.models import AuditEvent
from entente.cli.app import app as program
from entente.config.key_files import keys_of, write_keys
from entente.core.errors import Failed
from entente.core.ids import uuid7
from entente.organizations.keys import records
from entente.organizations.models import OrganizationKey
from entente.organizations.tasks import keys as tasks
from entente.requests import sealed
from entente.vault import s3, sealing
from entente.vault.keys import store, wrapped
from entente.vault.keys.rings import Kind, ring_of
from entente.vault.keys.wrapped import Progress, counts, rewrap
from entente.vault.models import KeyRecord, Store
from tests.faults import struck

pytestmark = pytest.mark.django_db(transaction=True)
OLD_KEY, NEW_KEY, STRANGE_KEY = (bytes([number]) * 32 for number in (1, 2, 3))
OLD, NEW = sealing.key_identifier(OLD_KEY), sealing.key_identifier(NEW_KEY)
BOTH = (Kind.MASTER, Kind.STORE)


def use(settings: Any, current: bytes, *before: bytes) -> None:
    """As if the process had started with these keys."""
    settings.MASTER_KEY, settings.MASTER_KEYS_BEFORE = current, before
    settings.STORE_KEY, settings.STORE_KEYS_BEFORE = current, before


@pytest.fixture
def opened(settings: Any, network: Any, monkeypatch: pytest.MonkeyPatch) -> Callable[[], list[bytes]]:
    """One secret of every kind, wrapped under the old keys; calling it opens them all."""
    use(settings, OLD_KEY)
    OrganizationKey.objects.all().delete()
    organizations = (network.nonprofit, network.city, network.region)
    for organization in organizations:
        tasks.make_organization_keys(str(organization.pk))
    bucket = Store(organization_id=network.city.pk, endpoint="https://s3.example.org", region="ca", bucket="maple")
    bucket.credentials = s3.wrap_credentials(bucket.pk, access_key="MAPLE", secret_key="a secret of the bucket")
    bucket.save()
    factor = Authenticator.objects.create(
        user=network.steward, type="totp", data={"secret": get_adapter().encrypt("a second factor")}
    )
    webhook = Webhook(
        organization=network.city, made_by=network.city_steward, made_at=timezone.now(), cursor=0, url="https://a.test"
    )
    webhook.secret = wrapped_secret(webhook.pk, b"a secret of messages")
    webhook.save()
    request_id = uuid7()
    sealed.new_key(request_id)
    places = [
        dataclasses.replace(place, identifiers=lambda: iter([request_id]))
        if isinstance(place, wrapped.Files)
        else place
        for place in wrapped.PLACES
    ]
    monkeypatch.setattr(wrapped, "PLACES", places)

    def open_all() -> list[bytes]:
        for record in (factor, webhook, bucket):
            record.refresh_from_db()
        return [
            *(tasks.opening_key(organization) for organization in organizations),
            tasks.signing_key(network.city)[1],
            tasks.hash_key(network.city),
            s3.bucket_of(bucket).secret_key.encode(),
            get_adapter().decrypt(factor.data["secret"]).encode(),
            secret_of(webhook),
            sealed.key_of(request_id),
        ]

    return open_all


def test_every_secret_comes_under_the_new_key_and_opens_without_the_old_one(
    settings: Any, opened: Callable[[], list[bytes]]
) -> None:
    before = opened()
    assert [counts(kind) for kind in BOTH] == [{OLD: 9}, {OLD: 4}]
    use(settings, NEW_KEY, OLD_KEY)
    assert opened() == before

    progress = [list(rewrap(kind, ring_of(kind))) for kind in BOTH]

    assert progress[0][0] == Progress(9, 0)
    assert [steps[-1] for steps in progress] == [Progress(9, 9), Progress(4, 4)]
    assert [counts(kind) for kind in BOTH] == [{NEW: 9}, {NEW: 4}]
    use(settings, NEW_KEY)
    assert opened() == before


def test_secrets_of_before_keys_had_names_are_counted_and_get_one(
    settings: Any, opened: Callable[[], list[bytes]]
) -> None:
    before = opened()
    key = OrganizationKey.objects.order_by("number").first()
    assert key is not None
    bare = sealing.wrap(OLD_KEY, b"p" * 32, key.organization_id.bytes + b"hash")
    OrganizationKey.objects.filter(pk=key.pk).update(wrapped_hash_key=bare)
    assert counts(Kind.MASTER) == {OLD: 8, "": 1}

    tasks.tend_keys(0)
    assert counts(Kind.MASTER) == {OLD: 8, "": 1}  # with one key alone nothing has to be named

    use(settings, NEW_KEY, OLD_KEY)
    tasks.tend_keys(0)
    assert [counts(kind) for kind in BOTH] == [{NEW: 9}, {NEW: 4}]
    assert opened()[0] == before[0]


@struck("worker", "rewrapping is ended within and between its transactions, then begun again")
@pytest.mark.parametrize("die_at", range(6))
def test_killed_rewrapping_loses_nothing_and_goes_on_where_it_was(
    settings: Any, opened: Callable[[], list[bytes]], monkeypatch: pytest.MonkeyPatch, die_at: int
) -> None:
    before = opened()
    use(settings, NEW_KEY, OLD_KEY)
    monkeypatch.setattr(wrapped, "BATCH", 2)
    calls = 0
    original = wrapped.kid_of

    class Killed(BaseException):
        pass

    def dying(content: bytes) -> str:
        nonlocal calls
        calls += 1
        if calls == 13 + die_at * 3:  # after the count; within and between transactions
            raise Killed
        return original(content)

    with monkeypatch.context() as patched:
        patched.setattr(wrapped, "kid_of", dying)
        patched.setattr("entente.organizations.keys.second_factors.kid_of", dying)
        with pytest.raises(Killed):
            list(chain.from_iterable(rewrap(kind, ring_of(kind)) for kind in BOTH))

    assert opened() == before
    assert sum((counts(kind) for kind in BOTH), wrapped.Counter()).keys() <= {OLD, NEW}
    tasks.tend_keys(0)
    assert [counts(kind) for kind in BOTH] == [{NEW: 9}, {NEW: 4}]
    use(settings, NEW_KEY)
    assert opened() == before


def test_forged_row_is_passed_by_and_named_and_holds_up_no_other(
    settings: Any, opened: Callable[[], list[bytes]], network: Any
) -> None:
    forged = sealing.wrap(STRANGE_KEY, bytes(32), b"whatever")
    OrganizationKey.objects.filter(organization=network.region).update(wrapped_hash_key=forged)
    use(settings, NEW_KEY, OLD_KEY)

    *_, last = rewrap(Kind.MASTER, ring_of(Kind.MASTER))

    assert last == Progress(9, 8, closed=1)
    assert counts(Kind.MASTER) == {NEW: 8, "": 1}


def test_wrong_key_opens_nothing_and_changes_nothing(settings: Any, opened: Callable[[], list[bytes]]) -> None:
    before = opened()
    use(settings, STRANGE_KEY)

    with pytest.raises(Failed, match="wrong_master_key"):
        opened()
    *_, last = rewrap(Kind.MASTER, ring_of(Kind.MASTER))

    assert last == Progress(9, 0, closed=9)
    use(settings, OLD_KEY)
    assert opened() == before


@struck("key store", "it is away while secrets are rewrapped")
def test_key_store_that_is_away_ends_the_work_and_keeps_what_was_done(
    settings: Any, opened: Callable[[], list[bytes]], monkeypatch: pytest.MonkeyPatch
) -> None:
    before = opened()
    use(settings, NEW_KEY, OLD_KEY)

    def away(*_: object) -> bool:
        raise Failed("vault.keystore_unavailable", error="OSError")

    with monkeypatch.context() as patched:
        patched.setattr(store, "replace", away)
        with pytest.raises(Failed, match="keystore_unavailable"):
            list(rewrap(Kind.STORE, ring_of(Kind.STORE)))

    assert counts(Kind.STORE) == {NEW: 3, OLD: 1}
    assert opened() == before
    list(rewrap(Kind.STORE, ring_of(Kind.STORE)))
    assert counts(Kind.STORE) == {NEW: 4}


def test_records_tell_the_lives_of_keys(settings: Any, opened: Callable[[], list[bytes]]) -> None:
    first, second = timezone.now(), timezone.now()
    records.observe(now=first)
    use(settings, NEW_KEY, OLD_KEY)
    records.observe(now=second)
    records.observe(now=timezone.now())

    old, new = (KeyRecord.objects.get(kind="master", kid=kid) for kid in (OLD, NEW))
    assert (old.since, old.until, new.since, new.until) == (first, second, second, None)
    begun = AuditEvent.objects.filter(event="node_key.begun", facts__kind="master")
    assert [event.facts["kid"] for event in begun.order_by("id")] == [OLD, NEW]

    with pytest.raises(Failed, match="key_in_use"):
        records.retire(new, now=second)
    with pytest.raises(Failed, match="key_needed") as refused:
        records.retire(old, now=second)
    assert refused.value.facts["count"] == 9
    list(rewrap(Kind.MASTER, ring_of(Kind.MASTER)))
    records.retire(old, now=second)
    assert AuditEvent.objects.get(event="node_key.retired").facts == {"kind": "master", "kid": OLD}


def test_revoked_key_is_not_used_again(settings: Any, opened: Callable[[], list[bytes]]) -> None:
    records.observe(now=timezone.now())
    use(settings, NEW_KEY, OLD_KEY)
    records.observe(now=timezone.now())
    records.revoke(KeyRecord.objects.get(kind="store", kid=OLD), now=timezone.now())
    use(settings, OLD_KEY)

    with pytest.raises(Failed, match="key_revoked"):
        records.observe(now=timezone.now())


def test_commands_rotate_rewrap_and_retire_keys_of_a_file(
    settings: Any, opened: Callable[[], list[bytes]], tmp_path: Path
) -> None:
    file = tmp_path / "master"
    write_keys(file, [OLD_KEY])
    settings.MASTER_KEY_FILE = str(file)
    before = opened()

    assert "Start every process" in run("rotate", "master")

    new, old = keys_of("ENTENTE_TRIAL_KEY", file=str(file))
    assert old == OLD_KEY
    settings.MASTER_KEY, settings.MASTER_KEYS_BEFORE = new, (old,)
    refused = run("retire", "master", OLD, exit_code=1)
    assert "9 secrets need this key" in refused
    assert "master: 9 of 9" in run("rewrap")
    shown = run("list")
    assert OLD in shown
    assert "opens and verifies" in shown
    assert "taken out of the file" in run("retire", "master", OLD)
    assert keys_of("ENTENTE_TRIAL_KEY", file=str(file)) == [new]
    settings.MASTER_KEYS_BEFORE = ()
    assert opened() == before
    assert "retired, taken away" in run("list")
    for text in (shown, refused):
        assert new.hex() not in text


def test_commands_refuse_what_cannot_be_with_words(settings: Any, opened: Callable[[], list[bytes]]) -> None:
    assert "does not come from a file" in run("rotate", "store", exit_code=1)
    assert "No key of this kind has this kid" in run("retire", "store", "0" * 16, exit_code=1)
    assert "put another one before it first" in run("revoke", "store", OLD, exit_code=1)
    assert "put another one before it first" in run("retire", "store", OLD, exit_code=1)
    use(settings, NEW_KEY, OLD_KEY)
    assert "was revoked" in run("revoke", "store", OLD)
    settings.STORE_KEY, settings.STORE_KEYS_BEFORE = OLD_KEY, ()
    assert "put a new one before it" in run("list", exit_code=1)


def run(*arguments: str, exit_code: int = 0) -> str:
    result = CliRunner().invoke(program, ["--lang", "en", "keys", *arguments])
    assert result.exit_code == exit_code, result.output
    return result.output
