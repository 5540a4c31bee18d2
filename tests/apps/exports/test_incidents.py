"""The register of incidents: no personal information, each text's own test, notices with days, and two people who close it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone, translation

from entente.core.errors import Invalid, NotPermitted

pytestmark = pytest.mark.django_db(transaction=True)
WHAT = "A file with counts was sent to the wrong recipient by mail."


def facts(**but: Any) -> Any:
    from exports.services.incidents import IncidentFacts

    today = timezone.localdate()
    values: dict[str, Any] = {
        "kind": "disclosure", "what": WHAT, "began_on": today, "ended_on": None, "known_on": today, "categories": ["counts"],
        "persons": "11-100", "jurisdictions": ["CA-ON", "CA-QC"], "safeguards": ["encrypted"], "measures": "", "releases": [], "agreements": [],
    }  # fmt: skip
    return IncidentFacts(**{**values, **but})


def recorded(network: Any, by: Any = None, **but: Any) -> Any:
    from exports.services.incidents import record_incident

    return record_incident(network.nonprofit, facts(**but), by=by or network.steward, now=timezone.now())


def assessed(incident: Any, network: Any, *, met: bool, reasons: str = "The recipient is bound.") -> Any:
    from exports.incidents import asked_tests, factors_of
    from exports.services.incidents import assess_incident

    tests = asked_tests(incident)
    return assess_incident(
        incident.pk,
        factors={factor.code: "high" for factor in factors_of(tests)},
        judgments={test.duty.code: met for test in tests},
        reasons=reasons,
        by=network.officer,
        now=timezone.now(),
    )


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Marie Tremblay opened the file.", "names of persons"),
        ("omar mansour called the desk.", "names of persons"),
        ("They called 416-555-0199.", "telephone numbers"),
        ("Her number is 046 454 286.", "social insurance numbers"),
        ("It was sent to someone@example.org by mistake.", "e-mail addresses"),
        ("Des gens qui habitent M5V 2T6.", "postal codes"),
    ],
)
@pytest.mark.parametrize("field", ["what", "measures"])
def test_words_that_identify_somebody_are_refused_by_kind_and_never_repeated(
    network: Any, text: str, kind: str, field: str
) -> None:
    from exports.models import Incident

    with pytest.raises(Invalid) as refusal, translation.override("en"):
        recorded(network, **{field: text})

    [finding] = refusal.value.findings
    assert finding.code == "incident.identifier"
    assert kind in str(finding.facts)
    assert text.split(maxsplit=1)[0] not in str(finding.facts)
    assert not Incident.objects.exists()


def test_the_page_answers_words_that_identify_somebody_with_a_plain_sentence(
    sign_in: Callable[..., Any], network: Any
) -> None:
    today = timezone.localdate().isoformat()
    answer = sign_in(network.steward).post(
        reverse("exports:new_incident", args=[network.nonprofit.pk]),
        {
            "kind": "loss", "what": "Marie Tremblay lost a key.", "began_on": today, "known_on": today, "categories": ["notes"],
            "persons": "unknown", "jurisdictions": ["CA-ON"],
        },
    )  # fmt: skip

    assert answer.status_code == 422
    assert "names of persons" in answer.content.decode()


def test_each_place_asks_by_its_own_test_and_tells_its_own_commissioner(network: Any) -> None:
    from exports.incidents import asked_tests, notices_of

    incident = recorded(network)
    codes = {test.duty.code for test in asked_tests(incident)}
    assert {"ca-pipeda", "qc-private"} <= codes

    assert not [notice for notice in notices_of(incident) if notice.key.startswith("qc-private")]
    assessed(incident, network, met=True)
    keys = {notice.key for notice in notices_of(incident)}
    assert {"qc-private.commissioner", "qc-private.persons", "ca-pipeda.commissioner"} <= keys


@pytest.mark.parametrize("language", ["en", "fr"])
def test_drafts_name_whom_they_are_for_in_their_own_language(network: Any, language: str) -> None:
    from exports.incidents import draft_of, notices_of

    incident = recorded(network)
    assessed(incident, network, met=True)
    with translation.override(language):
        notice = next(each for each in notices_of(incident) if each.key == "ca-pipeda.commissioner")
        draft = draft_of(notice, incident)

    assert "To: Privacy Commissioner of Canada\n" in draft.text_en
    assert "À\u00a0: Commissaire à la protection de la vie privée du Canada\n" in draft.text_fr


def test_where_the_test_is_not_met_only_duties_without_a_test_stay(network: Any) -> None:
    from exports.incidents import notices_of

    incident = recorded(network)
    assessed(incident, network, met=False)

    assert all(notice.key == "on-phipa.persons" for notice in notices_of(incident))


def test_no_day_may_be_in_the_future_nor_known_before_it_began(network: Any) -> None:
    today = timezone.localdate()
    for wrong in (
        {"known_on": today + timedelta(days=1)},
        {"known_on": today - timedelta(days=1)},
        {"ended_on": today - timedelta(days=2)},
    ):
        with pytest.raises(Invalid):
            recorded(network, **wrong)


def test_holders_of_a_release_are_told_on_the_platform_in_both_languages(
    release: Any, network: Any, sign_in: Callable[..., Any], run_jobs: Callable[..., None]
) -> None:
    from exports.incidents import notices_of
    from exports.services.incidents import record_notice

    run_jobs()
    incident = recorded(network, releases=[release])
    holders = [notice for notice in notices_of(incident) if notice.organization is not None]
    assert [notice.organization for notice in holders] == [network.city]

    receipt = record_notice(
        incident.pk,
        holders[0].key,
        means="platform",
        given_on=timezone.localdate(),
        by=network.steward,
        now=timezone.now(),
    )
    assert WHAT in receipt.text_en
    assert "Ce qui s’est passé" in receipt.text_fr
    assert not [n for n in notices_of(incident) if n.organization is not None and n.is_open]


def test_every_access_to_the_releases_ends_at_one_press(
    release: Any, network: Any, sign_in: Callable[..., Any], run_jobs: Callable[..., None]
) -> None:
    run_jobs()
    incident = recorded(network, releases=[release])
    assert release.entitlements.filter(revoked_at=None).exists()

    sign_in(network.steward).post(reverse("exports:end_incident_access", args=[incident.pk]))

    assert not release.entitlements.filter(revoked_at=None).exists()


def test_two_people_close_and_not_before_everyone_was_told(network: Any) -> None:
    from exports.incidents import notices_of
    from exports.policies.incidents import IncidentRefusal
    from exports.services.incidents import change_incident, close_incident, propose_closing, record_notice

    incident, now = recorded(network), timezone.now()
    with pytest.raises(NotPermitted) as refusal:
        propose_closing(incident.pk, by=network.steward, now=now)
    assert IncidentRefusal.NOT_ASSESSED in refusal.value.reasons

    assessed(incident, network, met=True)
    with pytest.raises(NotPermitted) as refusal:
        propose_closing(incident.pk, by=network.steward, now=now)
    assert IncidentRefusal.OWED in refusal.value.reasons

    for notice in notices_of(incident):
        record_notice(
            incident.pk, notice.key, means="letter", given_on=timezone.localdate(), by=network.steward, now=now
        )
    propose_closing(incident.pk, by=network.steward, now=now)
    with pytest.raises(NotPermitted) as refusal:
        close_incident(incident.pk, by=network.steward, now=now)
    assert IncidentRefusal.OWN in refusal.value.reasons

    close_incident(incident.pk, by=network.officer, now=now)
    with pytest.raises(NotPermitted):
        change_incident(incident.pk, facts(), by=network.steward, now=now)


def test_a_notice_that_is_not_owed_needs_its_reason(network: Any) -> None:
    from exports.incidents import notices_of
    from exports.services.incidents import record_notice

    incident = recorded(network)
    assessed(incident, network, met=True)
    key = notices_of(incident)[0].key

    with pytest.raises(Invalid):
        record_notice(
            incident.pk, key, means="not_needed", given_on=timezone.localdate(), by=network.steward, now=timezone.now()
        )


def test_what_is_late_stands_on_the_desk(network: Any, sign_in: Callable[..., Any]) -> None:
    from entente.web.task_list.incidents import incidents_to_handle

    days_ago = timezone.localdate() - timedelta(days=5)
    recorded(network, began_on=days_ago, known_on=days_ago)

    [task] = list(incidents_to_handle(network.steward))
    assert task.tone == "danger"
    assert task.due == days_ago + timedelta(days=3)
    assert not list(incidents_to_handle(network.recipient))


def test_an_auditor_reads_and_others_know_nothing(network: Any, sign_in: Callable[..., Any]) -> None:
    incident = recorded(network)

    assert sign_in(network.steward).get(reverse("exports:incident", args=[incident.pk])).status_code == 200
    assert sign_in(network.recipient).get(reverse("exports:incident", args=[incident.pk])).status_code == 404


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_register_comes_as_csv_and_pdf(network: Any, sign_in: Callable[..., Any], language: str) -> None:
    incident = recorded(network, what="=A file with counts went out.")
    client = sign_in(network.steward)

    with translation.override(language):
        csv = client.get(reverse("exports:incidents_csv"))
        pdf = client.get(reverse("exports:incidents_pdf"))
    text = b"".join(csv.streaming_content).decode()

    assert "'=A file with counts" in text
    assert incident.kept_until.isoformat() in text
    assert pdf.content.startswith(b"%PDF")


def test_events_name_fields_and_no_words(network: Any) -> None:
    from entente.audit.models import AuditEvent
    from exports.services.incidents import change_incident

    incident = recorded(network)
    change_incident(incident.pk, facts(what="Another account of it."), by=network.steward, now=timezone.now())

    event = AuditEvent.objects.get(event="incident.changed")
    assert event.facts["fields"] == ["what"]
    assert "account" not in str(event.facts)
