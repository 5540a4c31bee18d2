"""What organizations pooled leaves as the strictest of them lets it: approval, release, and what ends it."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from entente.core.errors import NotPermitted
from tests.apps.exports.pool_world import Pool, clients, reasons
from tests.worlds import kept

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.slow]


@pytest.fixture
@kept
def measured(pool: Pool, pooled_run: Any) -> Any:
    """The run of what was pooled, anonymized by the recipe that is proposed."""
    from anonymizer.forms import recipe_form
    from anonymizer.services import confirm_recipe

    spec = recipe_form(pooled_run, None, choice="detailed").spec()
    confirm_recipe(pooled_run.pk, spec, by=pool.holder.contributor, now=timezone.now())
    pool.run_jobs("runs")
    pooled_run.refresh_from_db()
    assert pooled_run.status == "awaiting_review", pooled_run.findings
    return pooled_run


def approve(pool: Pool, run: Any) -> None:
    from anonymizer.services import approve_run

    approve_run(run.pk, reason="", by=pool.holder.officer, now=timezone.now())
    run.refresh_from_db()


def release(pool: Pool, run: Any) -> Any:
    from exports.services import release_run

    made = release_run(
        run.pk, pool.agreement.pk, purpose="service-planning", recipients_chosen=[pool.city],
        ends_on=timezone.localdate() + timedelta(days=30), by=pool.holder.steward, now=timezone.now(),
    )  # fmt: skip
    pool.run_jobs()
    made.refresh_from_db()
    return made


def test_three_organizations_whose_clients_hide_nobody_alone_release_a_table_together(
    pool: Pool, measured: Any
) -> None:
    from anonymizer.models import Waiting
    from anonymizer.recipes.proposals import Offered
    from exports.services import accept_terms, issue_download

    version = measured.version
    alone = [Offered.of(waiting.version.runs.first()) for waiting in Waiting.objects.all()]
    approve(pool, measured)
    made = release(pool, measured)
    entitlement = made.entitlements.get()
    accept_terms(entitlement.pk, digest=pool.agreement.digest(), by=pool.recipient, now=timezone.now())

    assert not any(offered.offer.is_useful for offered in alone if offered.offer)
    assert (version.dataset.owner, version.records) == (pool.holder.organization, 900)
    assert version.dataset.joined_from == sorted(str(member.dataset.pk) for member in pool.members)
    assert {"entente_contributor", "client_id"}.isdisjoint(measured.report.columns)
    assert measured.report.k == measured.report.after["k_outside"] >= 11
    assert made.status == "available"
    issue_download(entitlement.pk, "data.csv", by=pool.recipient, now=timezone.now())


def test_pooled_table_is_destroyed_when_an_organization_takes_its_rows_back_or_destroys_them(
    pool: Pool, measured: Any
) -> None:
    from anonymizer.models import Waiting
    from anonymizer.services import start_run
    from exports.services import take_back_offer

    version, member = measured.version, pool.members[1]
    own = Waiting.objects.get(version__dataset=member.dataset).version
    with pytest.raises(NotPermitted) as twice:
        start_run(own.pk, by=member.contributor)
    take_back_offer(own.runs.first().pk, by=member.contributor, now=timezone.now())
    pool.run_jobs()

    version.refresh_from_db()
    measured.refresh_from_db()
    assert reasons(twice) == ["run.pooled"]
    assert version.destroyed_at is not None
    assert measured.destroyed_at is not None
    assert set(Waiting.objects.values_list("pooled_into", flat=True)) == {None}
    start_run(own.pk, by=member.contributor)  # its own again


def test_release_needs_the_agreement_of_each_organization_and_keeps_to_its_strictest(pool: Pool, measured: Any) -> None:
    from exports.gate import judge_release

    approve(pool, measured)
    agreement = type(pool.agreement).objects.get(pk=pool.agreement.pk)

    def judged(**terms: Any) -> list[str]:
        type(agreement).objects.filter(pk=agreement.pk).update(terms={**pool.agreement.terms, **terms})
        changed = type(agreement).objects.get(pk=agreement.pk)
        answer = judge_release(measured, changed, purpose="service-planning", to=[pool.city.pk], now=timezone.now())
        return [str(reason) for reason in answer.verdict.reasons]

    only_one = {"datasets": [str(pool.members[1].dataset.pk), str(measured.dataset.pk)]}
    assert judged() == []
    assert "release.pooling" in judged(pooled_by=[])
    assert "release.pooling" in judged(pooled_by=[str(pool.members[1].organization.pk)])
    assert "release.pooling" in judged(**only_one)  # of the others' series no agreement speaks


def test_stricter_agreement_of_a_contributor_alone_counts_for_what_is_pooled(pool: Pool, measured: Any) -> None:
    """The second organization has an agreement of its own with the city, which asks for groups of 200."""
    from agreements.models import Agreement, AgreementParty
    from exports.gate import judge_release

    approve(pool, measured)
    own = Agreement.objects.get(pk=pool.agreement.pk)
    own.pk, own.lineage, own.terms = None, None, {**pool.agreement.terms, "smallest_k": 200, "pooled_by": []}
    own.id = Agreement._meta.pk.get_default()
    own.lineage = own.id
    own.save(force_insert=True)
    for organization, role in ((pool.members[1].organization, "provider"), (pool.city, "recipient")):
        AgreementParty.objects.create(agreement=own, organization=organization, role=role)

    answer = judge_release(measured, pool.agreement, purpose="service-planning", to=[pool.city.pk], now=timezone.now())

    assert "release.k_too_small" in [str(reason) for reason in answer.verdict.reasons]
    assert answer.effective.terms.smallest_k == 200


def test_each_organization_stops_what_was_released(pool: Pool, measured: Any) -> None:
    from agreements.services import suspend_agreement
    from anonymizer.models import Waiting
    from exports.services import accept_terms, issue_download, take_back_offer

    approve(pool, measured)
    made = release(pool, measured)
    entitlement = made.entitlements.get()
    accept_terms(entitlement.pk, digest=pool.agreement.digest(), by=pool.recipient, now=timezone.now())
    member = pool.members[2]
    run = Waiting.objects.get(version__dataset=member.dataset).version.runs.first()
    with pytest.raises(NotPermitted) as left:
        take_back_offer(run.pk, by=member.contributor, now=timezone.now())
    suspend_agreement(pool.agreement.pk, reason="We stop.", by=member.steward)
    with pytest.raises(NotPermitted) as stopped:
        issue_download(entitlement.pk, "data.csv", by=pool.recipient, now=timezone.now())

    assert reasons(left) == ["pool.left"]
    assert reasons(stopped) == ["agreement.not_active", "release.pooling"]


def test_what_a_contributor_released_by_itself_is_not_told_again_uncompared(pool: Pool, measured: Any) -> None:
    """The city holds a release of another quarter of the second organization: no machine compares it with the pool, so a person must."""
    from exports.models import Entitlement, Release
    from exports.queries.holders import held_releases

    approve(pool, measured)
    made = release(pool, measured)
    own = pool.upload(pool.members[1], clients("B", seed=5), quarter=2)
    Release.objects.filter(pk=made.pk)
    other = Release.objects.get(pk=made.pk)
    other.pk = other.id = Release._meta.pk.get_default()
    other.run = own
    other.save(force_insert=True)
    there = Entitlement.objects.get(release=made)
    there.pk = there.id = Entitlement._meta.pk.get_default()
    there.release = other
    there.save(force_insert=True)

    beside_pool = held_releases([pool.city.pk], made, now=timezone.now())
    beside_own = held_releases([pool.city.pk], other, now=timezone.now())

    assert beside_pool == [other]
    assert beside_own == [made]
