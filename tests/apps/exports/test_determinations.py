"""Data that may be called anonymized: every step on record, a named person, two people; and a word that lapses by itself."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

from entente.core.errors import Invalid, NotPermitted
from exports.dossier import assembled
from exports.policies.dossiers import DossierRefusal
from exports.queries.determinations import legal_status_now, reachable

pytestmark = pytest.mark.django_db(transaction=True)
ANSWERS = {
    "purpose_is_serious": "Planning of services, in the public interest.",
    "qualification": "Certified, ten years of disclosure control.",
    "available_information": "The public directory and the census; nothing joins.",
    "best_practices": "ISO/IEC 27559.",
    "conclusion": "The risk that is left is very low.",
    "reassessment": "Each year.",
    "impact_assessment": "PIA 12 of 2026.",
    "governance": "The privacy officer; policy 4.",
}


@pytest.fixture
def release(release: Any, network: Any, monkeypatch: pytest.MonkeyPatch) -> Any:
    """A nonprofit in Ontario released it to a city in Québec; everything that the machine records is there."""
    from exports.dossier import evidence

    earlier = release.run.recipe.confirmed_at - timedelta(days=1)
    type(release.agreement).objects.filter(pk=release.agreement_id).update(activated_at=earlier)
    release.run.report.suppressed_records = 3
    release.run.report.save()
    shown = evidence.Evidence("Nobody was recognized")
    monkeypatch.setitem(evidence.EVIDENCE, "attacks", lambda records: shown)
    monkeypatch.setitem(evidence.EVIDENCE, "breach_clause", lambda records: shown)
    release.refresh_from_db()
    return release


def answered(release: Any, network: Any, **but: str) -> None:
    from exports.services import write_answers

    write_answers(release.pk, {**ANSWERS, **but}, by=network.steward, now=timezone.now())


def propose(
    release: Any, network: Any, *, days: int = 30, by: Any = None, person: Any = None, place: str = "CA-QC"
) -> Any:
    from exports.services import propose_determination

    now = timezone.now()
    return propose_determination(
        release.pk, jurisdiction=place, qualified_person=person or network.officer,
        reassess_on=release.agreement.today(now) + timedelta(days=days), by=by or network.steward, now=now,
    )  # fmt: skip


@pytest.fixture
def anonymized(release: Any, network: Any, run_jobs: Callable[..., None]) -> Any:
    from exports.services import confirm_determination

    answered(release, network)
    determination = propose(release, network)
    confirm_determination(determination.pk, by=network.officer, now=timezone.now())
    run_jobs()
    determination.refresh_from_db()
    return determination


def quebec(release: Any, *, days: int = 0) -> dict[str, Any]:
    fresh = type(release).objects.get(pk=release.pk)
    rows = legal_status_now(fresh, now=timezone.now() + timedelta(days=days))
    return next(row for row in rows if row["jurisdiction"] == "CA-QC")


def test_refusal_names_the_missing_step(release: Any, network: Any) -> None:
    answered(release, network, conclusion="")

    with pytest.raises(Invalid) as refused:
        propose(release, network)

    assert refused.value.findings[0].facts == {"sections": "7"}
    assert not release.determinations.exists()
    assert quebec(release)["status"] == "de-identified"


def test_two_people_make_data_anonymized_and_never_one(
    release: Any, network: Any, run_jobs: Callable[..., None]
) -> None:
    from exports.services import confirm_determination

    answered(release, network)
    determination = propose(release, network)
    assert quebec(release)["status"] == "de-identified"

    with pytest.raises(NotPermitted) as alone:
        confirm_determination(determination.pk, by=network.steward, now=timezone.now())
    assert DossierRefusal.OWN in alone.value.reasons
    with pytest.raises(NotPermitted):
        confirm_determination(determination.pk, by=network.city_steward, now=timezone.now())

    confirm_determination(determination.pk, by=network.officer, now=timezone.now())
    run_jobs()

    row = quebec(release)
    assert (row["status"], row["until"]) == ("anonymized", determination.reassess_on.isoformat())
    rows = legal_status_now(type(release).objects.get(pk=release.pk), now=timezone.now())
    assert {row["status"] for row in rows} == {
        "anonymized",
        "de-identified",
    }  # Ontario has no such word: both are shown


def test_word_is_gone_on_the_day_after_the_reassessment_was_due_without_any_job(anonymized: Any, release: Any) -> None:
    assert quebec(release, days=30)["status"] == "anonymized"
    assert quebec(release, days=31)["status"] == "de-identified"


def test_certificate_statement_and_pages_say_it_and_lose_it(
    anonymized: Any, release: Any, network: Any, run_jobs: Callable[..., None], sign_in: Callable[..., Any]
) -> None:
    from entente.organizations.models import Notice
    from exports.proof.status import words_today
    from exports.tasks.determinations import lapse_determinations

    newest = release.certificates.order_by("-number").first().document["certificate"]
    words = words_today(release.statement.document, today=timezone.localdate())
    page = sign_in(network.steward).get(reverse("exports:release", args=[release.pk])).content.decode()

    assert {row["jurisdiction"]: row["status"] for row in newest["legal_status"]}["CA-QC"] == "anonymized"
    assert newest["kind"] == "de-identification-report"  # not in every jurisdiction
    assert newest["missing_steps"] == []
    assert ("CA-QC", "anonymized", anonymized.reassess_on.isoformat()) in words
    assert "Anonymized" in page

    over = timezone.now() + timedelta(days=31)
    assert ("CA-QC", "de-identified", "") in words_today(release.statement.document, today=over.date())
    lapse_determinations(timestamp=int(over.timestamp()))
    lapse_determinations(timestamp=int(over.timestamp()))
    run_jobs()

    anonymized.refresh_from_db()
    release = type(release).objects.get(pk=release.pk)
    latest = release.certificates.order_by("-number").first().document["certificate"]
    assert anonymized.ended_for == "overdue"
    assert {row["status"] for row in latest["legal_status"]} == {"de-identified"}
    assert latest["missing_steps"] == ["supervision"]  # it ended, and nobody is named any more
    assert ("CA-QC", "de-identified", "") in words_today(release.statement.document, today=timezone.localdate())
    told = set(Notice.objects.filter(kind="determination.word_gone").values_list("recipient", flat=True))
    assert told == {network.city_steward.pk, network.recipient.pk}
    assert Notice.objects.filter(kind="determination.lapsed", recipient=network.officer).count() == 1


def test_word_goes_with_the_qualified_person(anonymized: Any, release: Any, network: Any) -> None:
    from entente.organizations.models import Membership

    Membership.objects.filter(user=network.officer).delete()

    assert quebec(release)["status"] == "de-identified"
    row = next(each for each in reachable(release, assembled(release, now=timezone.now()), now=timezone.now()))
    assert DossierRefusal.NOT_QUALIFIED_HERE in row.holds.verdict.reasons


def test_word_goes_with_an_answer_that_was_taken_back(anonymized: Any, release: Any, network: Any) -> None:
    answered(release, network, conclusion="")

    assert quebec(release)["status"] == "de-identified"


def test_person_takes_the_word_back_and_another_assessment_replaces_one(
    anonymized: Any, release: Any, network: Any, run_jobs: Callable[..., None]
) -> None:
    from exports.services import confirm_determination, end_determination

    again = propose(release, network, days=60)
    confirm_determination(again.pk, by=network.officer, now=timezone.now())
    run_jobs()
    anonymized.refresh_from_db()

    assert (anonymized.ended_for, quebec(release)["until"]) == ("replaced", again.reassess_on.isoformat())
    end_determination(again.pk, by=network.officer, now=timezone.now())
    assert quebec(release)["status"] == "de-identified"


@pytest.mark.parametrize(("days", "fits"), [(0, False), (1, True), (365, True), (366, False)])
def test_reassessment_is_after_today_and_within_the_year(release: Any, network: Any, days: int, fits: bool) -> None:
    answered(release, network)

    if fits:
        assert propose(release, network, days=days).pk
        return
    with pytest.raises(NotPermitted) as refused:
        propose(release, network, days=days)
    assert refused.value.reasons == (DossierRefusal.DAY,)


def test_nobody_of_elsewhere_is_the_qualified_person_and_ontario_has_no_such_word(release: Any, network: Any) -> None:
    answered(release, network)

    with pytest.raises(NotPermitted) as stranger:
        propose(release, network, person=network.recipient)
    with pytest.raises(NotPermitted) as elsewhere:
        propose(release, network, place="CA-ON")

    assert stranger.value.reasons == (DossierRefusal.NOT_QUALIFIED_HERE,)
    assert elsewhere.value.reasons == (DossierRefusal.NOT_REACHABLE,)


def test_public_body_of_alberta_reaches_non_personal_data(release: Any, network: Any) -> None:
    from exports.services import confirm_determination

    type(network.city).objects.filter(pk=network.city.pk).update(jurisdiction="CA-AB")
    release.legal_status = [
        {**row, "jurisdiction": "CA-AB"} if row["jurisdiction"] == "CA-QC" else row for row in release.legal_status
    ]
    release.save()
    answered(release, network)
    determination = propose(release, network, place="CA-AB")
    confirm_determination(determination.pk, by=network.officer, now=timezone.now())

    rows = legal_status_now(type(release).objects.get(pk=release.pk), now=timezone.now())

    assert {row["jurisdiction"]: row["status"] for row in rows} == {
        "CA-AB": "non-personal-data",
        "CA-ON": "de-identified",
    }


def test_release_that_was_withdrawn_keeps_no_word(anonymized: Any, release: Any) -> None:
    type(release).objects.filter(pk=release.pk).update(status="withdrawn")

    assert quebec(release)["status"] == "de-identified"


def test_page_shows_what_is_missing_then_the_form_then_the_word(
    release: Any, network: Any, sign_in: Callable[..., Any], run_jobs: Callable[..., None]
) -> None:
    address, act = reverse("exports:dossier", args=[release.pk]), reverse("exports:determine", args=[release.pk])
    steward = sign_in(network.steward)
    assert "not on record yet" in steward.get(address).content.decode()

    answered(release, network)
    assert "Propose the word" in steward.get(address).content.decode()
    day = (timezone.localdate() + timedelta(days=30)).isoformat()
    steward.post(
        act,
        {"act": "propose", "jurisdiction": "CA-QC", "qualified_person": str(network.officer.pk), "reassess_on": day},
    )
    assert "Confirm the word" not in steward.get(address).content.decode()

    sign_in(network.officer).post(act, {"act": "confirm", "jurisdiction": "CA-QC"})
    run_jobs()
    received = (
        sign_in(network.recipient)
        .get(reverse("exports:entitlement", args=[release.entitlements.get().pk]))
        .content.decode()
    )
    assert "Anonymized" in received
    sign_in(network.steward).post(act, {"act": "end-held", "jurisdiction": "CA-QC"})
    assert quebec(release)["status"] == "de-identified"


@pytest.mark.parametrize(
    "body",
    [
        {"act": "propose", "jurisdiction": "CA-QC"},
        {"act": "propose", "jurisdiction": "CA-QC", "qualified_person": "x", "reassess_on": "2026-13-45"},
    ],
)
def test_half_a_proposal_is_told_and_nothing_is_kept(
    release: Any, network: Any, sign_in: Callable[..., Any], body: dict[str, str]
) -> None:
    answer = sign_in(network.steward).post(reverse("exports:determine", args=[release.pk]), body, follow=True)

    assert "Choose the qualified person" in answer.content.decode()
    assert not release.determinations.exists()
