"""The privacy assessment of a flow: prefilled, at most twenty answers, signed by the head or her delegate, asked for by an agreement."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

from agreements.law import the_law
from entente.core.errors import NotPermitted
from entente.organizations.models import Jurisdiction, OrganizationKind
from entente.proof import signatures
from exports.dossier import Flow, Row, State, assembled, fingerprints
from exports.dossier.assembly import open_questions, questions_of
from exports.queries.dossiers import digest_of
from exports.services import Signature

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def flow(agreement: Any, network: Any) -> Flow:
    return Flow(agreement, network.nonprofit)


def answer(flow: Flow, by: Any, *, but: tuple[str, ...] = ()) -> int:
    from exports.services import write_answers_of_agreement

    now = timezone.now()
    codes = [question.code for question, _ in questions_of(assembled(flow, now=now)) if question.code not in but]
    return write_answers_of_agreement(flow, dict.fromkeys(codes, "Invented words."), by=by, now=now)


def sign(flow: Flow, by: Any, **changed: Any) -> Any:
    from exports.services import sign_assessment

    now = timezone.now()
    values: dict[str, Any] = {
        "conclusion": "goes_ahead",
        "signed_as": "head",
        "function": "Executive director",
        "delegation": "",
        "review_on": flow.agreement.today(now) + timedelta(days=365),
        **changed,
    }
    return sign_assessment(flow, Signature(**values), read=digest_of(fingerprints(flow, now=now)), by=by, now=now)


def reasons(refused: Any) -> list[str]:
    return [reason.value for reason in refused.value.reasons]


@pytest.mark.parametrize("kind", OrganizationKind.values)
@pytest.mark.parametrize("place", Jurisdiction.values)
def test_nobody_is_asked_more_than_twenty_questions(place: str, kind: str) -> None:
    parts = the_law().assessing(place, kind, receiving={"CA-NU", "CA-QC"})
    questions = {row.question for part in parts for row in part.requirements if row.question}

    assert 10 <= len(questions) <= 20


def test_city_goes_from_nothing_to_signed(
    flow: Flow, network: Any, run_jobs: Callable[..., None], sign_in: Callable[..., Any]
) -> None:
    """A City in Ontario shares with a City in Québec: how much is left to a person is counted here."""
    type(network.nonprofit).objects.filter(pk=network.nonprofit.pk).update(kind="municipality")
    network.nonprofit.refresh_from_db()
    flow = Flow(flow.agreement, network.nonprofit)
    standing = assembled(flow, now=timezone.now())
    parts = [section.instrument.code for section in standing.sections]
    asked_of_people = [question.code for question, _ in questions_of(standing)]

    assert parts == ["pia", "pia-on"]
    assert (len(asked_of_people), len(open_questions(standing))) == (14, 14)

    address = reverse("exports:privacy_assessment", args=[flow.agreement.pk, network.nonprofit.pk])
    steward = sign_in(network.steward)
    assert "questions are not answered yet" in steward.get(address).content.decode()
    steward.post(address, dict.fromkeys(asked_of_people, "Invented words."))
    day = (timezone.localdate() + timedelta(days=300)).isoformat()
    officer = sign_in(network.officer)
    page = officer.get(address)
    form = {
        "act": "sign", "sign-read": page.context["signing"].initial["read"], "sign-conclusion": "on_conditions",
        "sign-signed_as": "delegate", "sign-function": "City clerk", "sign-delegation": "By-law 12 of 2026", "sign-review_on": day,
    }  # fmt: skip
    page = officer.post(address, form, follow=True).content.decode()
    run_jobs()

    document = json.loads(
        officer.get(reverse("exports:privacy_assessment_json", args=[flow.agreement.pk, network.nonprofit.pk])).content
    )
    assert "It goes ahead on the conditions written" in page
    assert signatures.is_signed(document, part="dossier", key=signatures.key_of(document))
    assert document["dossier"]["type"] == "entente-privacy-assessment"
    assert document["dossier"]["assessment"]["delegation"] == "By-law 12 of 2026"
    assert document["dossier"]["counts"].keys() <= {"recorded", "written", "absent"}


def test_quebec_asks_about_the_outside_only_where_data_go_there(flow: Flow, network: Any) -> None:
    of_the_city = Flow(flow.agreement, network.city)
    assert "efvp-qc-outside" not in {
        part.instrument.code for part in assembled(of_the_city, now=timezone.now()).sections
    }

    type(network.city).objects.filter(pk=network.nonprofit.pk).update(jurisdiction="CA-QC")
    type(network.city).objects.filter(pk=network.city.pk).update(jurisdiction="CA-ON")
    network.nonprofit.refresh_from_db()
    codes = {
        part.instrument.code for part in assembled(Flow(flow.agreement, network.nonprofit), now=timezone.now()).sections
    }

    assert {"pia", "efvp-qc", "efvp-qc-outside"} == codes


def test_signature_needs_every_answer_a_second_person_and_a_day(flow: Flow, network: Any) -> None:
    with pytest.raises(NotPermitted) as refused:
        sign(flow, network.officer)
    assert reasons(refused) == ["assessment.unanswered"]

    answer(flow, network.steward)
    for by, changed, code in (
        (network.steward, {}, "assessment.own_answers"),
        (network.officer, {"signed_as": "delegate"}, "assessment.delegation"),
        (network.officer, {"delegation": "By-law 12"}, "assessment.delegation"),
        (network.officer, {"review_on": timezone.localdate() - timedelta(days=1)}, "assessment.review"),
        (network.officer, {"review_on": timezone.localdate() + timedelta(days=800)}, "assessment.review"),
    ):
        with pytest.raises(NotPermitted) as refused:
            sign(flow, by, **changed)
        assert reasons(refused) == [code]
    with pytest.raises(NotPermitted):
        sign(flow, network.city_steward)
    assert sign(flow, network.officer).number == 1


def test_answers_serve_the_dossier_too_and_a_signed_assessment_is_its_record(flow: Flow, network: Any) -> None:
    from exports.dossier import Disclosure

    type(network.nonprofit).objects.filter(pk=network.nonprofit.pk).update(jurisdiction="CA-QC")
    network.nonprofit.refresh_from_db()
    flow = Flow(flow.agreement, network.nonprofit)

    def state(code: str) -> State:
        dossier = assembled(Disclosure(flow.agreement, flow.organization), now=timezone.now())
        return next(row.state for section in dossier.sections for row in section.rows if row.requirement.code == code)

    assert state("qc-private/1") == State.TO_WRITE
    answer(flow, network.steward)
    assert state("four-questions/2") == State.WRITTEN
    sign(flow, network.officer)
    assert state("qc-private/1") == State.RECORDED


def test_what_persons_asked_answers_the_question_about_their_rights(flow: Flow, dataset: Any, network: Any) -> None:
    from tests.journeys.rights import objection

    def row() -> Row:
        dossier = assembled(flow, now=timezone.now())
        return next(row for section in dossier.sections for row in section.rows if row.requirement.question == "rights")

    assert row().state == State.TO_WRITE
    objection(network, dataset, days_ago=2)
    assert (row().state, row().evidence[0].facts) == (State.RECORDED, {"late": False})
    assert "rights" not in [question.code for question, _ in questions_of(assembled(flow, now=timezone.now()))]
    objection(network, dataset, days_ago=40)
    assert row().evidence[0].facts == {"late": True}


@pytest.fixture
def demanding(network: Any) -> Any:
    """A proposed agreement that asks its provider for an assessment."""
    from agreements import services
    from agreements.terms import Terms

    today = timezone.localdate()
    terms = Terms(
        purposes=("service-planning",),
        kinds=("contacts",),
        smallest_k=11,
        finest_geography="fsa",
        privacy_assessment=True,
    )
    draft = services.Draft(
        title_en="Contacts for planning", title_fr="Contacts pour la planification", text_en="We agree.", text_fr="Nous convenons.",
        audience="partner", terms=terms, starts_on=today, ends_on=today + timedelta(days=90), time_zone="America/Toronto",
        parties=(services.Party(network.nonprofit, "provider"), services.Party(network.city, "recipient")),
    )  # fmt: skip
    agreement = services.draft_agreement(draft, drafted_for=network.nonprofit, by=network.steward)
    return services.propose_agreement(agreement.pk, by=network.steward, now=timezone.now())


def sign_agreement(agreement: Any, organization: Any, by: Any, *, days: int = 0) -> Any:
    from agreements.services import sign_agreement as sign_it

    party = agreement.parties.get(organization=organization)
    now = timezone.now() + timedelta(days=days)
    return sign_it(agreement.pk, party_id=party.pk, read_digest=agreement.digest(), by=by, now=now)


def test_agreement_that_asks_for_it_is_not_signed_without_and_is_with(
    demanding: Any, network: Any, sign_in: Callable[..., Any]
) -> None:
    second = type(network.steward).objects.get(email="second-steward@example.org")
    flow = Flow(demanding, network.nonprofit)
    sign_agreement(demanding, network.city, network.city_steward)  # a recipient is asked for none

    with pytest.raises(NotPermitted) as refused:
        sign_agreement(demanding, network.nonprofit, second)
    assert reasons(refused) == ["agreement.not_assessed"]
    desk = sign_in(second).get(reverse("web:desk")).content.decode()
    assert reverse("exports:privacy_assessment", args=[demanding.pk, network.nonprofit.pk]) in desk

    answer(flow, network.steward)
    sign(flow, network.officer, conclusion="stops")
    with pytest.raises(NotPermitted):
        sign_agreement(demanding, network.nonprofit, second)
    sign(flow, network.officer, review_on=timezone.localdate() + timedelta(days=10))
    with pytest.raises(NotPermitted):  # overdue by a day
        sign_agreement(demanding, network.nonprofit, second, days=11)
    assert sign_agreement(demanding, network.nonprofit, second).status == "active"


def test_assessment_that_lapsed_before_the_last_signature_keeps_the_agreement_waiting(
    demanding: Any, network: Any, sign_in: Callable[..., Any]
) -> None:
    second = type(network.steward).objects.get(email="second-steward@example.org")
    flow = Flow(demanding, network.nonprofit)
    answer(flow, network.steward)
    sign(flow, network.officer, review_on=timezone.localdate() + timedelta(days=10))
    sign_agreement(demanding, network.nonprofit, second)
    waiting = sign_agreement(demanding, network.city, network.city_steward, days=11)  # overdue by a day

    assert waiting.status == "proposed"
    type(flow.agreement.privacy_assessments.get()).objects.update(review_on=timezone.localdate() - timedelta(days=1))
    desk = sign_in(second).get(reverse("web:desk")).content.decode()
    assert reverse("exports:privacy_assessment", args=[demanding.pk, network.nonprofit.pk]) in desk
    sign(flow, network.officer)
    demanding.refresh_from_db()
    assert demanding.status == "active"


def test_assessment_of_another_text_is_none(demanding: Any, network: Any) -> None:
    flow = Flow(demanding, network.nonprofit)
    answer(flow, network.steward)
    assessment = sign(flow, network.officer)
    type(assessment).objects.filter(pk=assessment.pk).update(digest="0" * 64)

    with pytest.raises(NotPermitted) as refused:
        sign_agreement(
            demanding, network.nonprofit, type(network.steward).objects.get(email="second-steward@example.org")
        )

    assert reasons(refused) == ["agreement.not_assessed"]


def test_review_that_is_overdue_shows_on_the_desk(flow: Flow, network: Any, sign_in: Callable[..., Any]) -> None:
    answer(flow, network.steward)
    assessment = sign(flow, network.officer)
    address = reverse("exports:privacy_assessment", args=[flow.agreement.pk, network.nonprofit.pk])
    assert address not in sign_in(network.officer).get(reverse("web:desk")).content.decode()

    type(assessment).objects.filter(pk=assessment.pk).update(review_on=timezone.localdate() - timedelta(days=1))

    desk = sign_in(network.officer).get(reverse("web:desk")).content.decode()
    assert address in desk
    assert "Review overdue" in desk
    assert "Review overdue" in sign_in(network.steward).get(address).content.decode()
    assert address not in sign_in(network.city_steward).get(reverse("web:desk")).content.decode()
