"""The whole line by its services: what leaves is what the agreement allows, to whom it allows, while it allows."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from datetime import timedelta
from typing import Any
from urllib.request import urlopen

import pytest
from django.utils import timezone

from tests.network import contacts_csv

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.models]


def propose_for(run: Any) -> dict[str, Any]:
    from anonymizer.engine import ColumnProfile, TableProfile, propose

    run.version.refresh_from_db()  # its records were counted after the upload
    columns = tuple(ColumnProfile.from_dict(column.profile) for column in run.version.columns.all())
    return propose(TableProfile(run.version.records, columns), k=11, finest_geography="fsa").to_dict()


def test_line_from_upload_to_download(
    upload: Callable[..., Any], agreement: Any, network: Any, run_jobs: Callable[..., None]
) -> None:
    from anonymizer.services import approve_run, confirm_recipe
    from entente.audit.models import AuditEvent
    from exports.services import accept_terms, issue_download, release_run, set_audience

    now = timezone.now()
    version = upload(contacts_csv(caller_name="Canary Person", note="Canary note"))
    run_jobs()
    run = version.runs.get()
    assert (run.status, run.error_code) == ("awaiting_recipe", "")
    set_audience(version.dataset, [agreement], by=network.contributor, now=timezone.now())
    confirm_recipe(run.pk, propose_for(run), by=network.contributor, now=now)
    run_jobs()
    run.refresh_from_db()
    assert (run.status, run.error_code, run.findings) == ("awaiting_review", "", [])
    assert run.report.k >= 11
    assert run.report.places["unplaced"] == 0
    assert {"M5V", "M4C"} <= {*run.report.places["codes"]} <= {"M5V", "M4C", "CA-NU"}  # the lone person is suppressed
    assert run.version.places == {"codes": ["CA-NU", "CA-ON"], "unplaced": 0}
    approve_run(run.pk, by=network.officer, now=now)
    release = release_run(
        run.pk,
        agreement.pk,
        purpose="service-planning",
        recipients_chosen=[network.city],
        ends_on=agreement.ends_on,
        by=network.steward,
        now=now,
    )
    run_jobs()
    release.refresh_from_db()
    assert (release.status, release.error_code) == ("available", "")
    entitlement = release.entitlements.get()
    assert entitlement.delivery.status == "ready"
    accept_terms(entitlement.pk, digest=agreement.digest(), by=network.recipient, now=now + timedelta(seconds=1))
    _, link = issue_download(entitlement.pk, "data.csv", by=network.recipient, now=now + timedelta(seconds=2))

    rows = list(csv.DictReader(io.StringIO(urlopen(link).read().decode())))

    assert len(rows) == run.report.records
    assert "caller_name" not in rows[0]
    assert "note" not in rows[0]
    assert all(len(row["postal_code"]) <= 3 for row in rows)
    assert not AuditEvent.objects.filter(facts__icontains="Canary").exists()
