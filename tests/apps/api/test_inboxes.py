"""A watched place in the organization's own bucket: what arrives is taken in as by page, once, and nothing of it stays there."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from django.utils import timezone

from tests.journeys.tables import ready_made

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.slow]


def test_files_left_in_an_inbox_become_versions_and_faults_are_told(
    network: Any, dataset: Any, run_jobs: Callable[..., None], settings: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    from anonymizer import services as runs
    from anonymizer.forms import recipe_form
    from anonymizer.models import Run
    from entente.api.models import Arrival
    from entente.api.services import set_inbox, unset_inbox
    from entente.api.tasks import inboxes
    from entente.core.errors import NotPermitted
    from entente.organizations.models import Notice
    from entente.organizations.services import name_store
    from entente.vault import s3
    from entente.vault.models import SealedObject

    with pytest.raises(NotPermitted) as refused:
        set_inbox(dataset.pk, by=network.contributor, now=timezone.now())
    assert [each.value for each in refused.value.reasons] == ["inbox.no_store"]
    name_store(
        network.nonprofit.pk, endpoint=settings.S3_ENDPOINT, region=settings.S3_REGION, bucket=settings.S3_BUCKET,
        access_key=settings.S3_ACCESS_KEY, secret_key=settings.S3_SECRET_KEY, by=network.steward,
    )  # fmt: skip
    with pytest.raises(NotPermitted):
        set_inbox(dataset.pk, by=network.officer, now=timezone.now())
    inbox = set_inbox(dataset.pk, by=network.contributor, now=timezone.now())
    bucket = s3.node_bucket()

    def leave(name: str, content: bytes) -> None:
        s3.put(bucket, inbox.prefix + name, content)

    def look() -> None:
        inboxes.take_in(str(dataset.pk))
        run_jobs()
        inboxes.take_in(str(dataset.pk))
        run_jobs()

    leave("2026-01-01_2026-03-31 Invented Person.csv", ready_made(400))
    look()
    assert not Run.objects.exists()  # it may still be written
    monkeypatch.setattr(inboxes, "REST", timedelta(0))
    look()
    run = Run.objects.get()
    assert (run.version.period_start, run.version.uploaded_by) == (date(2026, 1, 1), network.contributor)
    assert (run.status, Arrival.objects.get().error_code) == ("awaiting_recipe", "run.series_has_no_recipe")
    assert set(Notice.objects.filter(kind="inbox.needs_a_person").values_list("recipient__email", flat=True)) >= {
        network.contributor.email, network.steward.email,
    }  # fmt: skip
    runs.confirm_recipe(run.pk, recipe_form(run, None).spec(), by=network.contributor, now=timezone.now())
    run_jobs()

    leave("next.csv", ready_made(410))
    look()
    second = Run.objects.exclude(pk=run.pk).get()
    assert (second.status, second.version.period_start) == ("awaiting_review", date(2026, 4, 1))
    leave("again.csv", ready_made(410))
    leave("torn.csv", b"\x00\x01")
    look()
    assert Run.objects.count() == 2
    assert sorted(Arrival.objects.values_list("error_code", flat=True)) == [
        "",
        "csv.nul_bytes",
        "run.series_has_no_recipe",
    ]
    assert Notice.objects.filter(kind="inbox.refused").exists()
    assert list(s3.keys(bucket, inbox.prefix)) == []
    known = set(SealedObject.objects.values_list("key", flat=True))
    assert set(s3.keys(bucket, f"objects/{network.nonprofit.pk}")) <= known
    unset_inbox(dataset.pk, by=network.contributor)
    leave("late.csv", ready_made(420))
    inboxes.take_in(str(dataset.pk))
    assert Run.objects.count() == 2
    s3.delete_prefix(bucket, inbox.prefix)
