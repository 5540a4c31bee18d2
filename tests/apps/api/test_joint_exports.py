"""A processor's nightly export, by a key and by a watched bucket: split as by page; while the agreement stands still, nothing is lost."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from agreements import services
from agreements.models import JointExport, Part
from tests.apps.agreements.processing_world import Processing, export_csv, make_processing

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.slow]
PATH = "/api/v1/datasets/{}/versions?period_start=2026-11-01&period_end=2026-11-30&file_type=csv"


@pytest.fixture
def processing(run_jobs: Callable[..., None]) -> Processing:
    return make_processing(run_jobs)


def test_program_delivers_the_nightly_export_and_reads_nothing_of_the_others_part(
    processing: Processing, client: Any
) -> None:
    from exports.services import KeyWanted, activate_key, make_key

    now = timezone.now()
    wanted = KeyWanted("api", "Nightly", now + timedelta(days=9), None, ("upload", "events"))
    _, token = make_key(processing.region, wanted, by=processing.uploader, now=now)
    headers = {"Authorization": f"Bearer {activate_key(token, now=now)[1]}"}
    address = PATH.format(processing.series.pk)

    sent = client.post(address, export_csv(80), content_type="application/octet-stream", headers=headers)
    processing.run_jobs()
    again = client.post(address, export_csv(80), content_type="application/octet-stream", headers=headers)
    part = Part.objects.get(controller=processing.island)
    theirs = [
        client.get(f"/api/v1/{path}", headers=headers).status_code
        for path in (
            f"datasets/{part.dataset_id}",
            f"versions/{part.version_id}",
            f"datasets/{part.dataset_id}/versions",
        )
    ]
    services.suspend_agreement(processing.agreement.pk, by=processing.islander, reason="We look into something.")
    stopped = client.post(address, export_csv(80, seed=9), content_type="application/octet-stream", headers=headers)

    assert (sent.status_code, sent.json()["run"]) == (201, None)
    assert JointExport.objects.get().status == "split"
    assert (again.status_code, "joint.sent_before" in again.content.decode()) == (422, True)
    assert set(theirs) == {404}
    assert (stopped.status_code, "joint.stopped" in stopped.content.decode()) == (403, True)


def test_export_in_a_watched_bucket_stays_there_while_the_agreement_is_suspended(
    processing: Processing, settings: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    from entente.api.models import Arrival
    from entente.api.services import set_inbox
    from entente.api.tasks import inboxes
    from entente.organizations.services import name_store
    from entente.vault import s3

    monkeypatch.setattr(inboxes, "REST", timedelta(0))
    name_store(
        processing.region.pk, endpoint=settings.S3_ENDPOINT, region=settings.S3_REGION, bucket=settings.S3_BUCKET,
        access_key=settings.S3_ACCESS_KEY, secret_key=settings.S3_SECRET_KEY, by=processing.steward,
    )  # fmt: skip
    inbox = set_inbox(processing.series.pk, by=processing.uploader, now=timezone.now())
    services.suspend_agreement(processing.agreement.pk, by=processing.islander, reason="We look into something.")
    s3.put(s3.node_bucket(), inbox.prefix + "2026-11-01_2026-11-30.csv", export_csv(80))

    inboxes.take_in(str(processing.series.pk))
    assert [entry.key for entry in s3.entries(s3.node_bucket(), inbox.prefix)]
    assert not Arrival.objects.exists()

    services.resume_agreement(processing.agreement.pk, by=processing.islander)
    inboxes.take_in(str(processing.series.pk))
    processing.run_jobs()
    inboxes.take_in(str(processing.series.pk))

    assert not list(s3.entries(s3.node_bucket(), inbox.prefix))
    assert JointExport.objects.get().status == "split"
    assert Arrival.objects.get().settled_at is not None
