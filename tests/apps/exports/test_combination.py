"""A release beside all that its recipient holds: refused where the combination leaves too few people, and only there."""

from __future__ import annotations

import io
import uuid
from collections.abc import Callable
from datetime import date
from typing import Any

import numpy as np
import pytest
from django.urls import reverse
from django.utils import timezone

from tests.network import signed_again
from tests.printouts import keep

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.slow]

PEOPLE = [f"person {n}" for n in range(121)]
ROWS, COLUMNS = [n // 11 for n in range(121)], [n % 11 for n in range(121)]


@pytest.fixture
def released(agreement: Any, network: Any, run_jobs: Callable[..., None]) -> Callable[..., Any]:
    from exports.services import release_run

    def make(run: Any, *, to: Any = None, under: Any = None) -> Any:
        made = release_run(
            run.pk,
            (under or agreement).pk,
            purpose="service-planning",
            recipients_chosen=[to or network.city],
            ends_on=agreement.ends_on,
            by=network.steward,
            now=timezone.now(),
        )
        run_jobs()
        made.refresh_from_db()
        return made

    return make


def test_eleven_alone_and_one_together_is_refused_with_the_figure(
    approve: Callable[..., Any],
    released: Callable[..., Any],
    network: Any,
    sign_in: Callable[..., Any],
    run_jobs: Callable[..., None],
) -> None:
    from entente.audit.models import AuditEvent
    from entente.vault import s3
    from exports.models import DisclosureCheck, LedgerEntry
    from exports.services import withdraw_release
    from exports.tasks import shred_ledger

    first = released(approve(persons=PEOPLE, classes=ROWS))
    again = released(approve(persons=PEOPLE, classes=ROWS))  # the same people in the same groups tell nothing more
    second = released(approve(persons=PEOPLE, classes=COLUMNS))
    check = DisclosureCheck.objects.get(entitlement__release=second)
    page = sign_in(network.steward).get(reverse("exports:release", args=[second.pk])).content.decode()
    recipient = sign_in(network.recipient).get(reverse("exports:my_datasets")).content.decode()

    assert (first.status, again.status, second.status) == ("available", "available", "refused")
    assert (check.alone, check.together, check.below, check.required) == (11, 1, 121, 11)
    assert check.compared == [str(first.pk), str(again.pk)]
    keep(
        "cumulative",
        f"alone {check.alone}, together with what the recipient holds {check.together}, asked {check.required}, people below it {check.below}: {second.status}",
    )
    assert "121 people would be hidden among only 1" in page
    assert not second.files.exists()
    assert second.entitlements.get().revoked_at
    assert list(s3.keys(s3.node_bucket(), second.entitlements.get().delivery.prefix)) == []
    assert recipient.count("Ready to download") + recipient.count("Terms to accept") == 2
    assert {each.event for each in AuditEvent.objects.filter(event__startswith="disclosure")} == {"disclosure.refused"}

    # Nobody fetched the first two: once they are withdrawn nothing is held, the ledger forgets them, and the third may leave.
    for each in (first, again):
        withdraw_release(each.pk, by=network.steward, reason="Replaced.", now=timezone.now())
    run_jobs()
    shred_ledger(0)
    third = released(second.run)

    assert third.status == "available"
    assert [(each.release_id, bool(each.destroyed_at)) for each in LedgerEntry.objects.order_by("release_id")] == [
        (first.pk, True), (again.pk, True), (third.pk, False),
    ]  # fmt: skip


def test_copies_once_fetched_and_partners_of_sharing_count_and_lost_entries_refuse(
    approve: Callable[..., Any], released: Callable[..., Any], network: Any, agreement: Any, sign_in: Callable[..., Any]
) -> None:
    from exports.models import DisclosureCheck, Download, LedgerEntry
    from exports.services import entitle, withdraw_release

    first = released(approve(persons=PEOPLE, classes=ROWS))
    entitlement, now = first.entitlements.get(), timezone.now()
    Download.objects.create(
        entitlement=entitlement, user=network.recipient, file_name="data.csv", issued_at=now, expires_at=now
    )
    withdraw_release(first.pk, by=network.steward, reason="Late.", now=now)
    # The region gets the other cut, and the city may pass on what it has to the region.
    agreement.parties.create(organization=network.region, role="recipient")
    signed_again(agreement)
    second = released(approve(persons=PEOPLE, classes=COLUMNS), to=network.region)
    type(agreement).objects.filter(pk=agreement.pk).update(
        terms={**agreement.terms, "onward": "named", "onward_to": [str(network.region.pk)]}
    )
    signed_again(agreement)
    linked = released(approve(persons=PEOPLE, classes=COLUMNS), to=network.region)
    LedgerEntry.objects.filter(release=first).delete()
    unknown = released(approve(persons=PEOPLE, classes=ROWS), to=network.city)
    page = sign_in(network.steward).get(reverse("exports:release", args=[unknown.pk])).content.decode()

    assert (second.status, linked.status, unknown.status) == ("available", "refused", "refused")
    assert DisclosureCheck.objects.get(entitlement__release=linked).compared == [str(first.pk), str(second.pk)]
    assert DisclosureCheck.objects.get(entitlement__release=unknown).unknown == [str(first.pk)]
    assert "cannot be compared" in page
    with pytest.raises(Exception, match="not_available"):
        entitle(unknown.pk, network.region, ends_on=agreement.ends_on, by=network.steward, now=timezone.now())


def test_person_decides_about_what_cannot_be_compared_and_about_nothing_else(
    approve: Callable[..., Any],
    released: Callable[..., Any],
    network: Any,
    sign_in: Callable[..., Any],
    refusals: Callable[[], list[Any]],
) -> None:
    from entente.audit.models import AuditEvent
    from exports.models import ComparisonDecision, DisclosureCheck, LedgerEntry

    first = released(approve(persons=PEOPLE, classes=ROWS))
    LedgerEntry.objects.filter(release=first).delete()  # as one that was made before there was a ledger
    second = released(approve(persons=PEOPLE, classes=COLUMNS))
    browser = sign_in(network.steward)
    where = reverse("exports:decide_on_comparison", args=[second.pk])
    before = browser.get(reverse("exports:release", args=[second.pk])).content.decode()
    unsaid = browser.post(where, {"reason": " "})
    decided = browser.post(where, {"reason": "Compared by hand: the first tells of towns alone."})
    after = browser.get(reverse("exports:release", args=[second.pk])).content.decode()
    stranger = sign_in(network.city_steward).post(where, {"reason": "Let it go."})
    again = released(second.run)
    check = DisclosureCheck.objects.get(entitlement__release=again)
    told = again.certificates.get().document["certificate"]["risk"]["correlation"]
    shown = sign_in(network.steward).get(reverse("exports:release", args=[again.pk])).content.decode()

    assert second.status == "refused"
    assert "or decide about them" in before
    assert "Decide about what cannot be compared" in before
    assert "Decide about what cannot be compared" not in after
    assert (unsaid.status_code, stranger.status_code) == (422, 404)
    assert decided["Location"] == reverse("exports:release_run", args=[second.run_id])
    assert ComparisonDecision.objects.get().decided_by == network.steward
    assert AuditEvent.objects.filter(event="disclosure.decided", refused=False).count() == 1
    assert (again.status, check.decided, check.unknown, check.together) == ("available", [str(first.pk)], [], None)
    assert (told["decided_by_a_person"], told["compared_with_other_releases"]) == (1, 0)
    assert "A person decided about what cannot be compared." in shown

    # What the machine compared and refused is nobody's to decide, and a decision is good for its run alone.
    third = released(approve(persons=PEOPLE, classes=ROWS))
    refused = browser.post(reverse("exports:decide_on_comparison", args=[again.pk]), {"reason": "Let it go."})
    assert third.status == "refused"
    assert refused.status_code == 403
    assert refusals()[-1][1] == ["release.all_compared"]


def test_one_more_recipient_is_judged_too(
    approve: Callable[..., Any],
    released: Callable[..., Any],
    network: Any,
    agreement: Any,
    run_jobs: Callable[..., None],
) -> None:
    from exports.services import entitle

    agreement.parties.create(organization=network.region, role="recipient")
    signed_again(agreement)
    released(approve(persons=PEOPLE, classes=ROWS), to=network.region)
    other = released(approve(persons=PEOPLE, classes=COLUMNS))
    late = entitle(other.pk, network.region, ends_on=agreement.ends_on, by=network.steward, now=timezone.now())
    run_jobs()
    late.refresh_from_db()
    other.refresh_from_db()

    assert other.status == "available"
    assert (late.revoked_reason, late.disclosure_check.together, late.delivery.status) == ("combination", 1, "erased")


def in_another_series(run: Any, *, later: bool = False) -> Any:
    """The run of a version of another series of the same owner."""
    from datetime import timedelta

    from entente.catalogue.models import DatasetVersion
    from entente.catalogue.services import create_dataset

    old = run.version.dataset
    other = create_dataset(
        owner=old.owner, title_en="Visits", title_fr="Visites", kind=old.kind, by=run.version.uploaded_by
    )
    moved = {
        "period_start": run.version.period_end + timedelta(days=1),
        "period_end": run.version.period_end + timedelta(days=30),
    }
    DatasetVersion.objects.filter(pk=run.version_id).update(dataset=other, **(moved if later else {}))
    return type(run).objects.get(pk=run.pk)


@pytest.mark.parametrize("later", [False, True])
def test_same_people_in_another_series_but_one_are_refused(
    approve: Callable[..., Any], released: Callable[..., Any], later: bool
) -> None:
    from exports.models import DisclosureCheck

    first = released(approve(persons=PEOPLE, classes=ROWS))
    second = released(in_another_series(approve(persons=PEOPLE[1:], classes=ROWS[1:]), later=later))
    check = DisclosureCheck.objects.get(entitlement__release=second)

    assert (first.status, second.status) == ("available", "refused")
    assert (check.together, check.below, check.unknown) == (1, 1, [])


def test_where_nobody_can_be_recognized_the_steward_reads_that_and_nothing_leaves(
    approve: Callable[..., Any],
    released: Callable[..., Any],
    network: Any,
    sign_in: Callable[..., Any],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from anonymizer.engine.combined_releases.class_assignment import Holding
    from exports.models import DisclosureCheck

    whole = Holding.write

    def as_before(holding: Holding, sink: Any) -> None:
        """An entry of before identifiers were kept apart."""
        held = io.BytesIO()
        np.savez_compressed(held, persons=holding.persons, classes=holding.classes)
        sink.write(held.getbuffer())

    monkeypatch.setattr(Holding, "write", as_before)
    first = released(approve(persons=PEOPLE, classes=ROWS))
    monkeypatch.setattr(Holding, "write", whole)
    second = released(approve(persons=PEOPLE, classes=COLUMNS))
    check = DisclosureCheck.objects.get(entitlement__release=second)
    page = sign_in(network.steward).get(reverse("exports:release", args=[second.pk])).content.decode()

    assert (first.status, second.status) == ("available", "refused")
    assert check.unknown == check.unrecognized == [str(first.pk)]
    assert "no person can be recognized, so the two were not compared" in page
    assert "Together with" not in page


def test_what_went_to_someone_unknown_is_held_by_everyone_and_kept_in_the_ledger(
    approve: Callable[..., Any],
    released: Callable[..., Any],
    network: Any,
    agreement: Any,
    run_jobs: Callable[..., None],
) -> None:
    from exports.models import DisclosureCheck, LedgerEntry, Release
    from exports.services import withdraw_release
    from exports.tasks import shred_ledger

    agreement.parties.create(organization=network.region, role="recipient")
    signed_again(agreement)
    first = released(approve(persons=PEOPLE, classes=ROWS), to=network.region)
    Release.objects.filter(pk=first.pk).update(handed_out_at=timezone.now())
    withdraw_release(first.pk, by=network.steward, reason="Late.", now=timezone.now())
    run_jobs()
    shred_ledger(0)
    second = released(approve(persons=PEOPLE, classes=COLUMNS), to=network.city)

    assert LedgerEntry.objects.get(release=first).destroyed_at is None
    assert second.status == "refused"
    assert DisclosureCheck.objects.get(entitlement__release=second).compared == [str(first.pk)]


def test_counts_for_everyone_of_the_same_time_wait_for_a_person(
    approve: Callable[..., Any], released: Callable[..., Any], network: Any, sign_in: Callable[..., Any]
) -> None:
    from entente.explorer.models import Cube, Geography
    from exports.models import ComparisonDecision, DisclosureCheck

    run, owner, now = approve(persons=PEOPLE, classes=ROWS), network.nonprofit, timezone.now()
    places = Geography.objects.create(
        code="q", name_en="Q", name_fr="Q", kind="neighbourhood", owner=owner, version="1"
    )
    Cube.objects.create(
        owner=owner, run=run, geography=places, code="calls", name_en="Calls", place_column="a", category_column="b",
        period_column="c", threshold=11, minimum_population=40, declared_by=network.steward, declared_at=now, built_at=now,
    )  # fmt: skip
    first = released(run)
    browser = sign_in(network.steward)
    page = browser.get(reverse("exports:release", args=[first.pk])).content.decode()
    browser.post(reverse("exports:decide_on_comparison", args=[first.pk]), {"reason": "Quarters tell nothing of rows."})
    again = released(run)

    assert first.status == "refused"
    assert "counts that everyone sees, cannot be compared" in page
    assert ComparisonDecision.objects.get().cube == Cube.objects.get()
    assert again.status == "available"
    assert DisclosureCheck.objects.get(entitlement__release=again).decided == [str(Cube.objects.get().pk)]


def test_what_was_released_on_the_node_before_waits_for_a_person_and_goes_over_to_the_next(
    approve: Callable[..., Any], released: Callable[..., Any], network: Any, sign_in: Callable[..., Any]
) -> None:
    from exports.models import ComparisonDecision, DisclosureCheck, EarlierSeries
    from exports.queries.holders import earlier_series, series_held

    now, node = timezone.now(), uuid.uuid4()
    EarlierSeries.objects.create(
        owner=network.nonprofit, node=node, noted_at=now
    )  # for all, until that node says which
    old = EarlierSeries.objects.create(
        owner=network.nonprofit, node=node, series=uuid.uuid4(), kind="contacts", title_en="Old calls", title_fr="Appels",
        period_start=date(2001, 1, 1), period_end=date(2001, 12, 31), recipients=[str(network.city.pk)], noted_at=now,
    )  # fmt: skip
    first = released(approve(persons=PEOPLE, classes=ROWS))
    browser = sign_in(network.steward)
    page = browser.get(reverse("exports:release", args=[first.pk])).content.decode()
    browser.post(reverse("exports:decide_on_comparison", args=[first.pk]), {"reason": "The city destroyed them."})
    again = released(first.run)

    assert first.status == "refused"
    assert "that node has not said yet which series others hold" in page
    assert "Old calls (January 1, 2001 to December 31, 2001)" in page
    assert ComparisonDecision.objects.filter(earlier__isnull=False).count() == 2
    assert again.status == "available"
    assert len(DisclosureCheck.objects.get(entitlement__release=again).decided) == 2

    EarlierSeries.objects.filter(series=None).update(replaced_at=now)
    assert earlier_series({network.city.pk}, again) == [old]
    assert earlier_series({network.region.pk}, again) == []
    EarlierSeries.objects.filter(pk=old.pk).update(kind="table")  # counts beside rows: of overlapping time alone
    assert earlier_series({network.city.pk}, again) == []
    assert [(entry.title_en, entry.recipients) for entry in series_held(network.nonprofit, now=now)] == [
        ("Old calls", [str(network.city.pk)]), (again.dataset.title_en, [str(network.city.pk)]),
    ]  # fmt: skip
