"""A series goes on without a person: followed, announced, released on its day; or left to a person, stopped, late."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

from agreements.terms import Terms
from exports.policies.standing import Tolerances, next_end
from tests.network import signed_again

TODAY = date(2026, 6, 1)
TERMS = Terms(
    purposes=("service-planning",), kinds=("contacts",), smallest_k=11, finest_geography="fsa", frequency="monthly",
    standing_release=True,
)  # fmt: skip


def table(rows: int, seed: int, need: str = "") -> bytes:
    """A month of contacts of the same kind as another, each by its seed, of people who come that month alone."""
    draw = random.Random(seed)
    lines = ["client_id,age,postal_code,need"]
    for row in range(rows):
        values = (
            draw.choice(["34", "35", "52"]),
            draw.choice(["M5V 2T6", "M4C 1B5"]),
            draw.choice(["Food", "Shelter"]),
        )
        lines.append(",".join((f"C{seed}{row:04}", *values[:2], need or values[2])))
    return "\n".join(lines).encode()


@pytest.mark.slow
@pytest.mark.django_db(transaction=True)
def test_series_leaves_by_itself_until_it_drifts(
    network: Any, agreement: Any, dataset: Any, run_jobs: Callable[..., None], sign_in: Callable[..., Any]
) -> None:
    """One world for the whole story: open, approve, follow, announce, stop, release, hold, late, end."""
    from agreements.models import Agreement
    from anonymizer.forms import recipe_form
    from anonymizer.services import approve_run, confirm_recipe
    from entente.audit.models import AuditEvent
    from entente.catalogue.services import Upload, open_upload, receive_upload
    from entente.core.errors import NotPermitted
    from entente.organizations.models import Notice
    from exports import queries, services
    from exports.models import Release, StandingRun
    from exports.services import release_run
    from exports.tasks import go_on
    from exports.tasks.standing import follow_series

    Agreement.objects.filter(pk=agreement.pk).update(terms=TERMS.to_dict())
    signed_again(agreement)
    agreement.refresh_from_db()
    now = timezone.now()

    def upload(month: int, content: bytes) -> Any:
        writer = open_upload(dataset)
        writer.write(content)
        about = Upload(date(2026, month, 1), next_end(date(2026, month, 1), "monthly") - timedelta(days=1), "csv")
        version = receive_upload(dataset.pk, writer.finish(), about, by=network.contributor)
        run_jobs()
        return version.runs.get()

    first = upload(1, table(400, 1))
    confirm_recipe(first.pk, recipe_form(first, None).spec(), by=network.contributor, now=now)
    run_jobs()
    approve_run(first.pk, by=network.officer, now=now)
    said = {"purpose": "service-planning", "recipients_chosen": [network.city], "ends_on": agreement.ends_on}
    model = release_run(first.pk, agreement.pk, **said, by=network.steward, now=now)
    run_jobs()

    # Two people, on the pages; the one who opens it cannot approve it.
    steward = sign_in(network.steward)
    page = steward.get(reverse("exports:new_standing", args=[model.pk]))
    answers = {"max_suppression": "0.05", "max_drift": "0.1", "rows_within": "0.25", "due_days": "15", "agreed": "on"}
    opened = steward.post(
        reverse("exports:new_standing", args=[model.pk]), {**answers, "ends_on": agreement.ends_on.isoformat()}
    )
    approval = model.standing_approvals.get()
    decide = reverse("exports:decide_standing", args=[approval.pk])
    own = sign_in(network.steward).post(decide, {"act": "approve"})
    officer = sign_in(network.officer)
    waits = [each.pk for each in queries.standing_waiting_for(network.officer)[0]]
    approved = officer.post(decide, {"act": "approve"})
    approval.refresh_from_db()

    # The second month keeps to it: it is followed, measured, announced, and leaves a day later.
    second = upload(2, table(410, 2))
    follow_series(0)
    run_jobs()
    go_on(approval.pk, now=now)
    announced = StandingRun.objects.get(run=second)
    too_soon = now + timedelta(hours=23)
    go_on(approval.pk, now=too_soon)
    announced.refresh_from_db()
    before = (announced.status, announced.figures["drift"], announced.reasons)
    seen = officer.get(reverse("exports:standing_run", args=[announced.pk]))
    go_on(approval.pk, now=now + timedelta(hours=25))
    run_jobs()
    announced.refresh_from_db()
    second.refresh_from_db()
    left = Release.objects.get(run=second)

    # The third month is stopped with one button, the fourth drifts.
    third = upload(3, table(420, 3))
    go_on(approval.pk, now=now)
    run_jobs()
    go_on(approval.pk, now=now)
    stopping = StandingRun.objects.get(run=third)
    outsider = sign_in(network.recipient).post(reverse("exports:stop_standing", args=[stopping.pk]))
    officer = sign_in(network.officer)
    officer.post(reverse("exports:stop_standing", args=[stopping.pk]))
    go_on(approval.pk, now=now + timedelta(hours=25))
    stopping.refresh_from_db()
    fourth = upload(4, table(900, 4, need="Tax clinic"))
    go_on(approval.pk, now=now)
    held = StandingRun.objects.get(run=fourth)
    fourth.refresh_from_db()
    why = officer.get(reverse("exports:standing_run", args=[held.pk])).content.decode()
    go_on(approval.pk, now=now)
    late = queries.due_of(approval, now=now)
    both_sides = sign_in(network.city_steward).get(reverse("agreements:agreement", args=[agreement.pk]))

    # It ends, and nothing is followed any more.
    with pytest.raises(NotPermitted):
        services.end_standing(approval.pk, by=network.recipient, reason="No.", now=now)
    services.end_standing(approval.pk, by=network.officer, reason="The service closes.", now=now)
    fifth = upload(5, table(400, 5))
    go_on(approval.pk, now=now)

    assert (page.status_code, opened.status_code, own.status_code, approved.status_code) == (200, 302, 403, 302)
    assert waits == [approval.pk]
    assert (approval.status, approval.decided_by, approval.opened_by) == ("active", network.officer, network.steward)
    assert before == ("announced", pytest.approx(0, abs=0.1), [])
    assert "Stop it" in seen.content.decode()
    assert (announced.status, announced.release_id) == ("released", left.pk)
    assert (second.status, second.decided_by, second.recipe.confirmed_by) == (
        "approved",
        network.officer,
        network.contributor,
    )
    assert (left.status, left.released_by, left.agreement_id) == ("available", network.steward, agreement.pk)
    assert left.entitlements.get().delivery.status == "ready"
    assert left.entitlements.get().recipient == network.city
    assert outsider.status_code == 404
    assert (stopping.status, stopping.stopped_by, Release.objects.filter(run=third).exists()) == (
        "stopped",
        network.officer,
        False,
    )
    assert (held.status, fourth.status) == ("held", "awaiting_recipe")
    assert {"standing.rows", "standing.changed"} <= set(held.reasons)
    assert "The number of records differs" in why
    assert late.due_on == date(2026, 4, 15)
    assert late.is_late == (date(2026, 4, 15) < agreement.today(now))
    assert "What is released automatically" in both_sides.content.decode()
    assert Notice.objects.filter(kind="standing.late", recipient=network.city_steward).count() == 2
    assert Notice.objects.filter(kind="standing.announced", recipient=network.officer).count() == 2
    assert not StandingRun.objects.filter(run=fifth).exists()
    worker = AuditEvent.objects.get(event="run.approved_standing")
    assert (worker.actor_id, worker.facts["standing_id"]) == (None, str(approval.pk))


@pytest.mark.slow
@pytest.mark.django_db(transaction=True)
def test_held_version_goes_on_once_nothing_holds_it_and_not_before(
    network: Any, agreement: Any, dataset: Any, run_jobs: Callable[..., None], sign_in: Callable[..., Any]
) -> None:
    """What the agreement held leaves by itself after its resumption, announced anew; what the file itself held waits for a person."""
    from agreements.models import Agreement
    from agreements.services import resume_agreement, suspend_agreement
    from anonymizer.forms import recipe_form
    from anonymizer.services import approve_run, confirm_recipe
    from entente.catalogue.services import Upload, open_upload, receive_upload
    from entente.organizations.models import Notice
    from exports import services
    from exports.models import Release, StandingRun
    from exports.tasks import go_on
    from exports.tasks.standing import follow_series

    Agreement.objects.filter(pk=agreement.pk).update(terms=TERMS.to_dict())
    signed_again(agreement)
    agreement.refresh_from_db()
    now = timezone.now()

    def upload(month: int, content: bytes) -> Any:
        writer = open_upload(dataset)
        writer.write(content)
        about = Upload(date(2026, month, 1), next_end(date(2026, month, 1), "monthly") - timedelta(days=1), "csv")
        version = receive_upload(dataset.pk, writer.finish(), about, by=network.contributor)
        run_jobs()
        return version.runs.get()

    first = upload(1, table(400, 1))
    confirm_recipe(first.pk, recipe_form(first, None).spec(), by=network.contributor, now=now)
    run_jobs()
    approve_run(first.pk, by=network.officer, now=now)
    said = {"purpose": "service-planning", "recipients_chosen": [network.city], "ends_on": agreement.ends_on}
    model = services.release_run(first.pk, agreement.pk, **said, by=network.steward, now=now)
    run_jobs()
    series = services.Series(Tolerances(0.05, 0.1, 0.25), 15, agreement.ends_on)
    approval = services.open_standing(model.pk, series, by=network.steward, now=now)
    services.approve_standing(approval.pk, by=network.officer, now=now)

    suspend_agreement(agreement.pk, by=network.steward, reason="A question of law.")
    second = upload(2, table(410, 2))
    for _ in range(2):
        go_on(approval.pk, now=now)
        run_jobs()
    standing = StandingRun.objects.get(run=second)
    held = (standing.status, list(standing.reasons))
    go_on(approval.pk, now=now + timedelta(days=2))
    standing.refresh_from_db()
    still = standing.status
    page = sign_in(network.officer).get(reverse("exports:standing_run", args=[standing.pk])).content.decode()

    resume_agreement(agreement.pk, by=network.steward)
    run_jobs()
    again = []
    for minute in (21, 20):  # once in ten minutes
        follow_series(int(now.replace(minute=minute, second=0, microsecond=0).timestamp()))
        run_jobs()
        standing.refresh_from_db()
        again.append((standing.status, list(standing.reasons)))
    third = upload(3, table(900, 3, need="Tax clinic"))
    go_on(approval.pk, now=now)  # the third month is not as the first one was
    go_on(approval.pk, now=timezone.now() + timedelta(hours=25))
    run_jobs()
    standing.refresh_from_db()
    for_a_person = StandingRun.objects.get(run=third)

    assert (held[0], still) == ("held", "held")
    assert held[1]
    assert "It is checked again every ten minutes." in page
    assert again == [held, ("announced", [])]
    assert standing.release_at >= now + timedelta(hours=24)
    assert Notice.objects.filter(kind="standing.announced", recipient=network.officer).count() == 1
    assert standing.status == "released"
    assert Release.objects.get(run=second).status == "available"
    assert for_a_person.status == "held"
    assert "standing.changed" in for_a_person.reasons
