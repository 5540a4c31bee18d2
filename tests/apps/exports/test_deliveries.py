"""Deliveries: what fails can be delivered again, what ended leaves nothing behind, however it ended."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import pytest
from django.utils import timezone

from tests.apps.line.test_line import propose_for
from tests.network import contacts_csv
from tests.worlds import kept

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
@kept
def release(upload: Callable[..., Any], agreement: Any, network: Any, run_jobs: Callable[..., None]) -> Any:
    """A published and delivered release of contacts without notes."""
    import pandas as pd

    from anonymizer.services import approve_run, confirm_recipe
    from exports.services import release_run

    table = pd.read_csv(io.BytesIO(contacts_csv())).drop(columns="note")
    version = upload(table.to_csv(index=False).encode())
    run_jobs()
    run = version.runs.get()
    confirm_recipe(run.pk, propose_for(run), by=network.contributor, now=timezone.now())
    run_jobs()
    approve_run(run.pk, by=network.officer, now=timezone.now())
    made = release_run(
        run.pk,
        agreement.pk,
        purpose="service-planning",
        recipients_chosen=[network.city],
        ends_on=agreement.ends_on,
        by=network.steward,
        now=timezone.now(),
    )
    run_jobs()
    made.refresh_from_db()
    return made


def keys_of(release: Any) -> list[str]:
    from entente.vault import s3

    return list(s3.keys(s3.node_bucket(), release.entitlements.get().delivery.prefix))


def test_withdrawn_release_leaves_neither_files_nor_keys(
    release: Any, network: Any, run_jobs: Callable[..., None]
) -> None:
    from entente.vault.keys import store
    from exports.services import withdraw_release

    assert len(keys_of(release)) in (8, 9)  # without log.json where another database holds the log back

    withdraw_release(release.pk, by=network.steward, reason="A column was wrong.", now=timezone.now())
    run_jobs()

    assert keys_of(release) == []
    assert release.entitlements.get().delivery.status == "erased"
    assert release.files.count() == 7
    assert not [file.name for file in release.files.all() if store.exists(file.sealed_id)]


def test_killed_delivery_that_wrote_after_the_erasing_is_erased_by_its_next_attempt(
    release: Any, network: Any, run_jobs: Callable[..., None]
) -> None:
    from entente.audit.jobs import defer
    from entente.vault import s3
    from exports.services import revoke_entitlement

    entitlement = release.entitlements.get()
    revoke_entitlement(entitlement.pk, by=network.steward, reason="Ended.", now=timezone.now())
    run_jobs()
    with s3.PlainWriter(s3.node_bucket(), f"{entitlement.delivery.prefix}data.csv") as late:
        late.write(b"late")
        late.finish()

    defer("exports.deliver", entitlement_id=str(entitlement.pk))
    run_jobs()

    assert keys_of(release) == []


def test_failed_delivery_is_visible_and_can_be_delivered_again(
    release: Any, network: Any, run_jobs: Callable[..., None]
) -> None:
    from entente.vault.keys import store
    from exports.models import Delivery
    from exports.services import deliver_again

    entitlement = release.entitlements.get()
    csv_id = release.files.get(name="data.csv").sealed_id
    wrapped = store.get(csv_id)
    store.destroy(csv_id)
    Delivery.objects.filter(pk=entitlement.pk).update(status="failed", error_code="vault.store_refused")

    deliver_again(entitlement.pk, by=network.steward)
    run_jobs()
    failed = Delivery.objects.get(pk=entitlement.pk)
    assert (failed.status, failed.error_code) == ("failed", "vault.key_destroyed")

    store.put(csv_id, wrapped)
    deliver_again(entitlement.pk, by=network.steward)
    run_jobs()
    assert Delivery.objects.get(pk=entitlement.pk).status == "ready"
