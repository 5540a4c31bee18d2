"""What may never happen, tried through the services and, at the same moment, on two connections."""

from __future__ import annotations

import random
import threading
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.db import connection, transaction
from django.urls import reverse
from django.utils import timezone

from entente.core.errors import NotPermitted, Refused

pytestmark = pytest.mark.django_db(transaction=True)

SignIn = Callable[..., Any]


def _terms(agreement: Any, **changes: Any) -> None:
    type(agreement).objects.filter(pk=agreement.pk).update(terms={**agreement.terms, **changes})


def _suspend(agreement: Any) -> None:
    type(agreement).objects.filter(pk=agreement.pk).update(status="suspended")


def _let_lapse(agreement: Any) -> None:
    today = timezone.localdate()
    days = {"starts_on": today - timedelta(days=9), "ends_on": today - timedelta(days=2)}
    type(agreement).objects.filter(pk=agreement.pk).update(**days)


@pytest.mark.parametrize(
    ("measured", "change", "purpose", "reason", "words"),
    [
        ({"k": 10}, None, "service-planning", "release.k_too_small", "The smallest group is below"),
        ({"finest_geography": "postal_code"}, None, "service-planning", "release.geography", "Places are finer"),
        ({"free_text": True}, None, "service-planning", "release.free_text", "allows no free text"),
        ({}, {"columns": ["age", "need"]}, "service-planning", "use.columns", "a column that the agreement"),
        ({}, None, "research", "use.purpose", ""),
        ({}, _suspend, "service-planning", "agreement.not_active", "The agreement is not active."),
        ({}, _let_lapse, "service-planning", "agreement.term_over", "Its term is over."),
    ],
)
def test_release_is_refused_by_the_term_that_refuses(
    approve: Callable[..., Any],
    agreement: Any,
    network: Any,
    sign_in: SignIn,
    measured: dict[str, Any],
    change: Any,
    purpose: str,
    reason: str,
    words: str,
) -> None:
    from exports.services import release_run

    run = approve(**measured)
    if isinstance(change, dict):
        _terms(agreement, **change)
    elif change:
        change(agreement)
    browser, address = sign_in(network.steward), reverse("exports:release_run", args=[run.pk])

    with pytest.raises(NotPermitted) as refused:
        release_run(
            run.pk,
            agreement.pk,
            purpose=purpose,
            recipients_chosen=[network.city],
            ends_on=timezone.localdate() + timedelta(days=1),
            by=network.steward,
            now=timezone.now(),
        )
    page = browser.get(address).content.decode()
    said = {"agreement": agreement.pk, "purpose": purpose, "recipients": [network.city.pk], "agreed": "on"}
    answer = browser.post(address, {**said, "ends_on": timezone.localdate().isoformat()})

    assert reason in [each.value for each in refused.value.reasons]
    assert words in page
    assert answer.status_code in (403, 422)
    assert not run.releases.exists()


def test_grants_exist_exactly_for_unrevoked_entitlements(
    approve: Callable[..., Any], agreement: Any, network: Any
) -> None:
    from exports.models import Entitlement, EntitlementGroupObjectPermission
    from exports.services import entitle, release_run, revoke_entitlement, withdraw_release

    draw, now = random.Random(11), timezone.now()
    chosen = {"purpose": "service-planning", "ends_on": agreement.ends_on, "by": network.steward, "now": now}
    releases = [release_run(approve().pk, agreement.pk, recipients_chosen=[network.city], **chosen) for _ in range(3)]
    for _ in range(25):
        release = draw.choice(releases)
        live = release.entitlements.filter(revoked_at=None).first()
        act = draw.choice(["grant", "revoke", "revoke", "withdraw"] if draw.random() < 0.1 else ["grant", "revoke"])
        later = now + timedelta(seconds=1)
        try:
            if act == "grant" and live is None:
                entitle(release.pk, network.city, ends_on=agreement.ends_on, by=network.steward, now=now)
            elif act == "revoke" and live is not None:
                revoke_entitlement(live.pk, by=network.steward, reason="Drawn.", now=later)
            elif act == "withdraw":
                withdraw_release(release.pk, by=network.steward, reason="Drawn.", now=later)
        except Refused:
            release.refresh_from_db()
            assert release.status == "withdrawn"

        granted = set(EntitlementGroupObjectPermission.objects.values_list("content_object", flat=True))
        assert granted == set(Entitlement.objects.filter(revoked_at=None).values_list("pk", flat=True))


@pytest.mark.parametrize("days_beyond", [0, 1])
def test_access_is_given_through_the_last_day_of_the_agreement_and_not_beyond(
    approve: Callable[..., Any], agreement: Any, network: Any, days_beyond: int
) -> None:
    from exports.services import release_run

    run = approve()
    last_day = agreement.ends_on + timedelta(days=days_beyond)
    chosen = {"purpose": "service-planning", "recipients_chosen": [network.city], "ends_on": last_day}

    if days_beyond:
        with pytest.raises(NotPermitted) as refused:
            release_run(run.pk, agreement.pk, **chosen, by=network.steward, now=timezone.now())
        assert [reason.value for reason in refused.value.reasons] == ["entitlement.beyond_term"]
        assert not run.releases.exists()
    else:
        created = release_run(run.pk, agreement.pk, **chosen, by=network.steward, now=timezone.now())
        assert created.entitlements.get().ends_at == agreement.end_of(agreement.ends_on)


def test_run_whose_candidate_was_destroyed_is_not_released(
    approve: Callable[..., Any], agreement: Any, network: Any
) -> None:
    from exports.services import release_run

    run, now = approve(), timezone.now()
    type(run).objects.filter(pk=run.pk).update(destroyed_at=now)
    chosen = {"purpose": "service-planning", "recipients_chosen": [network.city], "ends_on": agreement.ends_on}

    with pytest.raises(NotPermitted) as refused:
        release_run(run.pk, agreement.pk, **chosen, by=network.steward, now=now)

    assert [reason.value for reason in refused.value.reasons] == ["release.gone"]
    assert not run.releases.exists()


def test_two_releases_at_once_leave_one(
    run: Any, release_to_city: Callable[..., Any], in_parallel: Callable[..., list[Any]]
) -> None:
    outcomes = in_parallel(release_to_city, release_to_city)

    assert sorted(type(each).__name__ for each in outcomes) == ["NotPermitted", "Release"]
    assert run.releases.count() == 1


def test_release_during_a_suspension_waits_and_is_refused(
    run: Any, agreement: Any, release_to_city: Callable[..., Any], network: Any
) -> None:
    from agreements.services import suspend_agreement

    outcome: list[Any] = []
    with transaction.atomic():
        suspend_agreement(agreement.pk, by=network.steward, reason="A question.")
        other = threading.Thread(target=_collect, args=(release_to_city, outcome))
        other.start()
        _until_someone_waits()
    other.join(timeout=20)

    assert [type(each).__name__ for each in outcome] == ["NotPermitted"]
    assert not run.releases.exists()


def test_suspension_during_a_release_refuses_the_next_download(
    release_to_city: Callable[..., Any], agreement: Any, network: Any, in_parallel: Callable[..., list[Any]]
) -> None:
    from agreements.services import suspend_agreement
    from exports.services import accept_terms

    in_parallel(release_to_city, lambda: suspend_agreement(agreement.pk, by=network.steward, reason="A question."))

    for entitlement in type(agreement).objects.get(pk=agreement.pk).releases.values_list("entitlements", flat=True):
        with pytest.raises(NotPermitted):
            accept_terms(entitlement, digest=agreement.digest(), by=network.recipient, now=timezone.now())


def test_list_of_many_datasets_takes_a_fixed_number_of_queries(
    release: Any, agreement: Any, network: Any, sign_in: SignIn, django_assert_max_num_queries: Any
) -> None:
    from django.contrib.auth.models import Permission

    from anonymizer.models import Run
    from entente.catalogue.models import Dataset, DatasetVersion
    from entente.vault.models import SealedObject
    from exports.models import Delivery, Entitlement, EntitlementGroupObjectPermission, Release

    now, owner = timezone.now(), network.nonprofit
    datasets = [
        Dataset(owner=owner, title_en=f"Series {n}", kind="contacts", created_by=network.steward) for n in range(500)
    ]
    Dataset.objects.bulk_create(datasets)
    sealed = [
        SealedObject(key=f"k/{n}", label="upload", size_bytes=1, sealed_bytes=2, sha256="0" * 64) for n in range(500)
    ]
    SealedObject.objects.bulk_create(sealed)
    days = {"period_start": now.date(), "period_end": now.date()}
    versions = [
        DatasetVersion(dataset=dataset, number=1, upload=upload, uploaded_by=network.steward, file_type="csv", **days)
        for dataset, upload in zip(datasets, sealed, strict=True)
    ]
    DatasetVersion.objects.bulk_create(versions)
    runs = [Run(version=version, status="approved") for version in versions for _ in range(4)]
    Run.objects.bulk_create(runs)
    said = {"agreement": agreement, "purpose": "service-planning", "status": "available", "released_at": now}
    releases = [Release(run=run, legal_status=[], released_by=network.steward, **said) for run in runs]
    Release.objects.bulk_create(releases)
    span = {"starts_at": now, "ends_at": now + timedelta(days=9), "granted_by": network.steward}
    entitlements = [Entitlement(release=each, recipient=network.city, **span) for each in releases]
    Entitlement.objects.bulk_create(entitlements)
    Delivery.objects.bulk_create([Delivery(entitlement=each, status="ready") for each in entitlements])
    permission = Permission.objects.get(codename="download_entitlement")
    groups = [network.city.role_groups.get(role=role).group for role in ("recipient", "data_steward")]
    EntitlementGroupObjectPermission.objects.bulk_create(
        EntitlementGroupObjectPermission(permission=permission, group=group, content_object=each)
        for each in entitlements
        for group in groups
    )
    browser = sign_in(network.recipient)
    browser.get(reverse("exports:my_datasets"))  # fills the cache of content types

    with django_assert_max_num_queries(10):
        first = browser.get(reverse("exports:my_datasets"))
    with django_assert_max_num_queries(10):
        last = browser.get(reverse("exports:my_datasets"), {"page": 81})

    assert "1 to 25 of 2,001" in first.content.decode()
    assert "2,001 to 2,001 of 2,001" in last.content.decode()


def test_desk_learns_what_can_be_released_and_accepted(
    run: Any, release_to_city: Callable[..., Any], agreement: Any, network: Any
) -> None:
    from exports.queries import waiting_for
    from exports.services import accept_terms

    before = list(waiting_for(network.steward).runs)
    release = release_to_city()
    to_accept = list(waiting_for(network.recipient).entitlements)
    accept_terms(to_accept[0].pk, digest=agreement.digest(), by=network.recipient, now=timezone.now())

    assert before == [run]
    assert list(waiting_for(network.contributor).runs) == []
    assert list(waiting_for(network.steward).runs) == []
    assert to_accept == [release.entitlements.get()]
    assert list(waiting_for(network.recipient).entitlements) == []
    assert len(waiting_for(network.city_steward).entitlements) == 1  # each person accepts for herself


def _collect(act: Callable[[], Any], into: list[Any]) -> None:
    try:
        into.append(act())
    except Refused as error:
        into.append(error)
    finally:
        connection.close()


def _until_someone_waits() -> None:
    """Returns once another connection waits for a lock of this one."""
    for _ in range(100_000):
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT count(*) FROM pg_locks WHERE NOT granted AND pid <> pg_backend_pid()"
                " AND pg_backend_pid() = ANY (pg_blocking_pids(pid))"
            )
            if cursor.fetchone()[0]:
                return
    pytest.fail("nobody waits")


def test_strictest_of_two_agreements_applies_and_the_pages_say_so(
    approve: Callable[..., Any], agreement: Any, network: Any, sign_in: SignIn, dataset: Any
) -> None:
    from entente.audit.models import AuditEvent
    from exports.services import release_run, set_audience

    run, now = approve(k=15), timezone.now()
    strict = _copied(agreement, title_en="Strict planning", terms={**agreement.terms, "smallest_k": 20})
    said = {"purpose": "service-planning", "recipients_chosen": [network.city], "ends_on": timezone.localdate()}
    page = sign_in(network.steward).get(reverse("exports:release_run", args=[run.pk])).content.decode()

    assert "Another agreement covers the same recipient and purpose" in page
    assert page.count("Strict planning") > 1
    with pytest.raises(NotPermitted, match="k_too_small"):
        release_run(run.pk, agreement.pk, **said, by=network.steward, now=now)

    set_audience(dataset, [agreement], by=network.contributor, now=now)
    assert dataset.ceilings.get().values["smallest_k"] == 20

    for change in (
        {"purposes": ["research"]},
        {"kinds": ["survey"]},
    ):  # it covers another use: it asks for nothing here
        with transaction.atomic():
            _terms(strict, **change)
            release_run(run.pk, agreement.pk, **said, by=network.steward, now=now)
            assert AuditEvent.objects.filter(event="release.made").latest("id").facts["with_thresholds_of"] == []
            transaction.set_rollback(True)
    type(strict).objects.filter(pk=strict.pk).update(status="suspended")
    assert release_run(run.pk, agreement.pk, **said, by=network.steward, now=now)


def test_strictest_assurance_counts_at_release_and_at_each_download(
    accepted: Any, run: Any, agreement: Any, network: Any, sign_in: SignIn
) -> None:
    from agreements.models import Assessment
    from exports import gate, queries
    from exports.services import issue_download

    now, today = timezone.now(), timezone.localdate()
    strict = _copied(agreement, title_en="Safe planning", terms={**agreement.terms, "assurance": "standard"})
    page = reverse("exports:entitlement", args=[accepted.pk])

    def download() -> Any:
        return issue_download(accepted.pk, "data.csv", by=network.recipient, now=now)

    def at_release() -> list[str]:
        to = [network.city.pk]
        judgement = gate.judge_release(run, agreement, purpose="service-planning", to=to, now=now)
        return [reason.value for reason in judgement.verdict.reasons]

    with pytest.raises(NotPermitted, match=r"agreement\.assurance"):
        download()
    assert "agreement.assurance" in at_release()
    shown = sign_in(network.recipient).get(page).content.decode()
    assert "Another agreement, Safe planning, covers the same data" in shown
    rows = queries.entitlement_rows([accepted.pk], user=network.recipient, now=now)
    assert rows[0].access.label == "Closed"

    Assessment.objects.create(
        organization=network.city, acting=network.city, level="standard", assessed_on=today, assessed_by=network.city_steward,
        valid_through=today + timedelta(days=365),
    )  # fmt: skip
    assert download()
    assert "agreement.assurance" not in at_release()

    Assessment.objects.all().delete()
    _terms(strict, purposes=["research"])  # it covers another use: it asks for nothing here
    assert download()


def test_several_files_get_each_a_link_a_receipt_and_an_event_or_none_gets_any(accepted: Any, network: Any) -> None:
    from entente.audit.models import AuditEvent
    from entente.core.errors import Failed
    from exports.services import issue_downloads

    def issued(*names: str) -> list[tuple[Any, str]]:
        wanted = [(accepted.pk, name) for name in names]
        return issue_downloads(wanted, by=network.recipient, now=timezone.now())

    with pytest.raises(Failed):
        issued("data.csv", "missing.csv")
    assert not accepted.downloads.exists()

    found = issued("data.parquet", "data.csv")

    assert [each.file_name for each, _ in found] == ["data.parquet", "data.csv"]
    assert ["parquet" in link for _, link in found] == [True, False]
    assert set(accepted.downloads.all()) == {each for each, _ in found}
    events = AuditEvent.objects.filter(event="download.issued", subject_id=accepted.pk).order_by("id")
    assert [(each.facts["file"], each.facts["way"], each.actor_id) for each in events] == [
        (name, "link", network.recipient.pk) for name in ("data.parquet", "data.csv")
    ]
    assert {each.organization_id for each in events} == {network.nonprofit.pk}


def _copied(agreement: Any, **said: Any) -> Any:
    """Another agreement in force between the same parties."""
    names = ("home_node", "status", "title_en", "title_fr", "text_en", "text_fr", "terms", "starts_on", "ends_on")
    values = {name: getattr(agreement, name) for name in names}
    by = {"drafted_by": agreement.drafted_by, "drafted_for": agreement.drafted_for}
    made = type(agreement).objects.create(**{**values, **by, **said})
    for party in agreement.parties.all():
        made.parties.create(organization=party.organization, role=party.role)
    return made
