"""A thief holds the web process: its database role, its queue, no opening key. What she inserts, the worker judges before it opens anything."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.db import ProgrammingError
from django.urls import reverse
from django.utils import timezone

from tests.passkeys import answered, attested_passkey

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.slow]


def forged(run: Any, *, by: Any, kind: str = "originals", opening: Any = None, minutes: int = 10) -> Any:
    """A view with a key pair of the thief's own, in the name of somebody else, as the web process could insert it."""
    from anonymizer.models import Look
    from entente.audit.jobs import defer
    from entente.vault import sealing

    _, public = sealing.new_key_pair()
    now = timezone.now()
    look = Look.objects.create(
        run=run, kind=kind, asked_by=by, asked_at=now, expires_at=now + timedelta(minutes=minutes), public_key=public,
        opening=opening,
    )  # fmt: skip
    defer("anonymizer.seal_look", look_id=str(look.pk))
    return look


def events(name: str, *, refused: bool = False) -> int:
    from entente.audit.models import AuditEvent

    return AuditEvent.objects.filter(event=name, refused=refused).count()


@pytest.mark.parametrize("kind", ["originals", "candidate", "sample"])
def test_view_in_the_name_of_a_stranger_opens_nothing_and_is_recorded(
    measured_run: Any, network: Any, run_jobs: Callable[..., None], kind: str
) -> None:
    look = forged(measured_run, by=network.recipient, kind=kind)

    run_jobs("urgent")

    look.refresh_from_db()
    assert look.rows_id is None
    assert look.expires_at <= timezone.now()
    assert events("rows.opened") == 0
    assert events("permission.missing", refused=True) == 1


def test_codes_to_which_nobody_agreed_stay_closed(
    measured_run: Any, network: Any, run_jobs: Callable[..., None]
) -> None:
    look = forged(measured_run, by=network.officer, kind="codes")

    run_jobs("urgent")

    look.refresh_from_db()
    assert look.rows_id is None


def test_view_that_lasts_too_long_ends_when_views_end(
    measured_run: Any, network: Any, run_jobs: Callable[..., None]
) -> None:
    look = forged(measured_run, by=network.officer, minutes=60 * 24)

    run_jobs("urgent")

    look.refresh_from_db()
    assert look.rows_id is None
    assert events("look.over", refused=True) == 1


def test_whoever_has_the_right_cannot_be_used_without_a_trace_or_without_end(
    measured_run: Any, network: Any, run_jobs: Callable[..., None], settings: Any
) -> None:
    """In the name of an officer the thief still sees rows, each time recorded before they are opened, and so many times a day."""
    settings.LOOKS_A_DAY = 2
    looks = [forged(measured_run, by=network.officer) for _ in range(3)]

    run_jobs("urgent")

    for look in looks:
        look.refresh_from_db()
    assert sum(look.rows_id is not None for look in looks) == 2
    assert events("rows.opened") == 2
    assert events("look.spent", refused=True) == 1


def test_where_the_event_cannot_be_written_nothing_is_opened(
    measured_run: Any, network: Any, run_jobs: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    from anonymizer.tasks import looks

    def fails(*args: Any, **kwargs: Any) -> None:
        raise OSError("the trail cannot be written")

    monkeypatch.setattr(looks, "record", fails)
    look = forged(measured_run, by=network.officer)

    run_jobs("urgent")

    look.refresh_from_db()
    assert look.rows_id is None


def test_job_destroys_no_key_that_a_row_names(measured_run: Any, run_jobs: Callable[..., None]) -> None:
    from entente.audit.jobs import defer
    from entente.vault.keys import store

    version = measured_run.version
    names = [version.upload_id, version.table_id, measured_run.candidate_id, measured_run.seed_id]
    for sealed in (version.upload, version.table, measured_run.candidate):
        defer("organizations.destroy_unnamed", object_id=str(sealed.pk), place=sealed.key)
    defer("organizations.destroy_unnamed", object_id=str(measured_run.seed_id), place="")

    run_jobs("erasures")

    assert all(store.exists(name) for name in names)


def test_destruction_in_the_name_of_a_stranger_destroys_nothing_and_is_recorded(
    measured_run: Any, network: Any, run_jobs: Callable[..., None]
) -> None:
    from entente.audit.jobs import defer
    from entente.catalogue.models import DatasetVersion
    from entente.vault.keys import store

    version = measured_run.version
    DatasetVersion.objects.filter(pk=version.pk).update(
        destruction_asked_by=network.recipient, destruction_asked_at=timezone.now()
    )
    defer("anonymizer.destroy_asked", version_id=str(version.pk))

    run_jobs("erasures")

    version.refresh_from_db()
    assert store.exists(version.upload_id)
    assert (version.destroyed_at, version.destruction_asked_at) == (None, None)
    assert events("permission.missing", refused=True) == 1


def test_view_that_the_officers_passkey_did_not_confirm_opens_nothing(
    measured_run: Any, network: Any, run_jobs: Callable[..., None]
) -> None:
    attested_passkey(network.officer, network.nonprofit)
    look = forged(measured_run, by=network.officer)

    run_jobs("urgent")

    look.refresh_from_db()
    assert look.rows_id is None
    assert events("rows.opened") == 0
    assert events("act.not_confirmed", refused=True) == 1


def test_officer_confirms_a_view_with_her_passkey(
    measured_run: Any, network: Any, sign_in: Callable[..., Any], run_jobs: Callable[..., None]
) -> None:
    from anonymizer.models import Look

    passkey = attested_passkey(network.officer, network.nonprofit)
    browser, address = sign_in(network.officer), reverse("anonymizer:ask_rows", args=[measured_run.pk])
    page = browser.post(address, {"kind": "originals"})
    assert not Look.objects.exists()

    assert browser.post(address, answered(page, passkey)).status_code == 302
    run_jobs("urgent")

    assert Look.objects.get().rows_id is not None
    assert events("rows.opened") == 1


def test_state_that_the_worker_sets_is_refused_from_the_web_process(measured_run: Any) -> None:
    from anonymizer.models import Run
    from tests.processes import running

    run = Run.objects.filter(pk=measured_run.pk)
    with running("web"):
        run.update(status="returned")
        for state in ("awaiting_review", "failed"):
            with pytest.raises(ProgrammingError, match="set by the worker alone"):
                run.update(status=state)
    with running("worker"):
        run.update(status="awaiting_review")
    with running("web"):
        run.update(status="awaiting_review")  # it says what stands there already

    assert run.get().status == "awaiting_review"


def test_document_view_of_an_upload_opens_nothing(
    measured_run: Any, network: Any, run_jobs: Callable[..., None]
) -> None:
    """A view of documents names any sealed object; only scans and evidence are shown so."""
    from agreements.models import Viewing
    from entente.audit.jobs import defer
    from entente.vault import sealing

    now, owner = timezone.now(), measured_run.dataset.owner
    viewing = Viewing.objects.create(
        document=measured_run.version.upload, owner=owner, name="scan", agreement=None, asked_by=network.officer, asked_at=now,
        expires_at=now + timedelta(minutes=10), public_key=sealing.new_key_pair()[1],
    )  # fmt: skip
    defer("agreements.seal_viewing", viewing_id=str(viewing.pk))

    run_jobs("urgent")

    viewing.refresh_from_db()
    assert viewing.copy_id is None
    assert events("document.opened") == 0
    assert events("document.gone", refused=True) == 1


def test_join_in_the_name_of_a_stranger_opens_nothing(
    measured_run: Any, network: Any, run_jobs: Callable[..., None]
) -> None:
    from entente.audit.jobs import defer
    from entente.catalogue.models import Join
    from entente.catalogue.services import create_dataset

    other = create_dataset(owner=network.nonprofit, title_en="J", title_fr="J", kind="contacts", by=network.contributor)
    join = Join.objects.create(
        dataset=other, first=measured_run.version, second=measured_run.version, keys=[["person_id", "person_id"]],
        made_by=network.recipient, made_at=timezone.now(),
    )  # fmt: skip
    defer("catalogue.join", join_id=str(join.pk))

    run_jobs("runs")

    join.refresh_from_db()
    assert (join.version_id, join.error_code) == (None, "join.not_allowed")


def test_privacy_officer_learns_each_morning_how_often_rows_were_opened(
    measured_run: Any, network: Any, run_jobs: Callable[..., None]
) -> None:
    from anonymizer.tasks.looks import report_views
    from entente.organizations.models import Notice
    from entente.web import event_words

    forged(measured_run, by=network.officer)
    run_jobs("urgent")
    at = int(timezone.now().timestamp()) + 60

    report_views(timestamp=at)
    report_views(timestamp=at)  # a job that runs twice says it once

    (notice,) = Notice.objects.filter(kind="rows.opened_in_a_day")
    assert (notice.recipient, notice.facts["number"]) == (network.officer, 1)
    assert event_words.title(notice).endswith(": 1")
    assert event_words.target(notice).endswith("/audit/")


def test_originals_in_the_place_of_a_candidate_stay_closed_to_whoever_sees_candidates_only(
    measured_run: Any, network: Any, run_jobs: Callable[..., None]
) -> None:
    """A run of the thief's own names the table as it was read; a data steward may see candidates and no originals."""
    from anonymizer.models import Run

    run = Run.objects.create(
        version=measured_run.version,
        recipe=measured_run.recipe,
        status="returned",
        candidate=measured_run.version.table,
    )
    look = forged(run, by=network.steward, kind="candidate")

    run_jobs("urgent")

    look.refresh_from_db()
    assert look.rows_id is None
    assert events("rows.opened") == 0
    assert events("run.candidate_gone", refused=True) == 1
