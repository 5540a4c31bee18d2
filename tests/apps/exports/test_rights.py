"""Requests of persons: who records them, what nobody learns by them, by when they are answered, and what a difference of two releases tells."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

from entente.core.errors import Invalid, NotPermitted
from exports.certificates import as_pdf
from tests.journeys.rights import objection, requested
from tests.pdf import read_pdf

pytestmark = [pytest.mark.django_db(transaction=True)]
SECRET = "Q00777"
PEOPLE = [f"person {n}" for n in range(44)]


@pytest.fixture
def named(dataset: Any, upload: Callable[..., Any]) -> Any:
    """The clinic's series, whose newest version has numbers of persons."""
    from entente.catalogue.models import Column

    version = upload(b"person_id,age,client_name\nP1,34,Invented\n")
    for position, (name, kind) in enumerate(
        [("person_id", "category"), ("age", "integer"), ("client_name", "category")]
    ):
        Column.objects.create(version=version, position=position, name=name, profile={"kind": kind})
    return dataset


def test_identifier_stands_in_no_page_row_event_job_or_address(
    named: Any, network: Any, sign_in: Callable[..., Any]
) -> None:
    from django.db import connection

    browser, today = sign_in(network.steward), timezone.localdate().isoformat()
    where = reverse("exports:new_rights_request", args=[named.pk])
    posted = {"kind": "withdrawal", "received_on": today, "column": "person_id", "identifier": SECRET}
    wrong = browser.post(where, {**posted, "received_on": "2099-01-01"})
    right = browser.post(where, posted)
    page = browser.get(right.headers["Location"]).content.decode()

    assert (wrong.status_code, right.status_code) == (422, 302)
    assert SECRET not in wrong.content.decode() + page + right.headers["Location"]
    with connection.cursor() as cursor:
        for table in ("anonymizer_rightsrequest", "audit_auditevent", "procrastinate_jobs", "django_session"):
            cursor.execute(f"SELECT count(*) FROM {table} AS row WHERE row::text ILIKE %s", [f"%{SECRET}%"])
            assert cursor.fetchone() == (0,), table


@pytest.mark.parametrize(
    ("column", "identifier", "code"),
    [
        ("client_name", "X1", "rights.column"),
        ("age", "34", "rights.column"),
        ("person_id", " --- ", "rights.identifier"),
        ("person_id", "9" * 101, "rights.identifier"),
        ("person_id", "Marie Tremblay", "rights.name"),
    ],
)
def test_what_is_no_number_of_a_person_is_refused_and_not_repeated(
    named: Any, network: Any, column: str, identifier: str, code: str
) -> None:
    with pytest.raises(Invalid) as refusal:
        requested(network, named, "withdrawal", identifier=identifier, column=column)

    assert [finding.code for finding in refusal.value.findings] == [code]
    assert identifier not in str(refusal.value.findings)


def test_only_stewards_and_privacy_officers_of_the_owner_know_of_any(
    named: Any, network: Any, sign_in: Callable[..., Any]
) -> None:
    from exports.services.rights import RightsContent, record_rights_request

    request = requested(network, named, "access", identifier="P1")
    addresses = [
        reverse("exports:new_rights_request", args=[named.pk]),
        reverse("exports:rights_request", args=[request.pk]),
    ]
    for person in (network.contributor, network.recipient, network.city_steward):
        assert [sign_in(person).get(address).status_code for address in addresses] == [404, 404]
        listed = sign_in(person).get(reverse("exports:rights_requests")).content.decode()
        assert named.title not in listed
        with pytest.raises(NotPermitted):
            record_rights_request(
                named, RightsContent("access", timezone.localdate(), "person_id", "P1"), by=person, now=timezone.now()
            )


def test_series_without_numbers_of_persons_takes_objections_alone_and_says_what_to_do(
    dataset: Any, network: Any, sign_in: Callable[..., Any]
) -> None:
    from exports.services.rights import answer_rights_request

    page = sign_in(network.officer).get(reverse("exports:new_rights_request", args=[dataset.pk])).content.decode()
    assert "Remove the person’s rows from your file" in page
    assert "Not to be included any more" not in page
    with pytest.raises(NotPermitted, match="no_column"):
        requested(network, dataset, "withdrawal", identifier="P1")

    late = objection(network, dataset, days_ago=31)
    today = timezone.localdate()
    assert (late.number, late.due_on, late.due_under) == (1, today - timedelta(days=1), "on-phipa")
    assert "Late" in sign_in(network.officer).get(reverse("web:desk")).content.decode()
    with pytest.raises(Invalid):
        answer_rights_request(
            late.pk,
            outcome="followed",
            answered_on=late.received_on - timedelta(days=1),
            by=network.officer,
            now=timezone.now(),
        )
    answer_rights_request(late.pk, outcome="followed", answered_on=today, by=network.officer, now=timezone.now())
    with pytest.raises(NotPermitted, match="answered"):
        answer_rights_request(late.pk, outcome="refused", answered_on=today, by=network.officer, now=timezone.now())


def held(owner: Any, *identifiers: str) -> Any:
    """What a run leaves of a table of these people, in one class."""
    import numpy as np

    from anonymizer.engine.combined_releases.class_assignment import Holding, identifier_hashes
    from anonymizer.tasks.anonymize import persons_key
    from entente.vault.objects import SealedWriter

    hashes = [min(identifier_hashes(each, "person_id", key=persons_key(owner))) for each in identifiers]
    with SealedWriter(
        public_key=bytes(owner.key.public_key), organization_id=owner.pk, store=None, label="holding"
    ) as sink:
        Holding.of_pairs(np.array(hashes, np.uint64), np.zeros(len(hashes), np.int64)).write(sink)
        sealed = sink.finish()
    sealed.save(force_insert=True)
    return sealed


def test_access_names_the_releases_that_hold_the_person_and_their_recipients(
    approve: Callable[..., Any],
    named: Any,
    network: Any,
    agreement: Any,
    run_jobs: Callable[..., None],
    sign_in: Callable[..., Any],
) -> None:
    """By what the ledger holds, also once the rows are gone; of two people the one who is in it."""
    from exports.services import entitle, release_run

    run = approve()
    run.holding = held(network.nonprofit, *(f"P{number}" for number in range(20)))
    run.save(update_fields=["holding"])
    release = release_run(
        run.pk, agreement.pk, purpose="service-planning", recipients_chosen=[network.city], ends_on=agreement.ends_on, by=network.steward, now=timezone.now(),
    )  # fmt: skip
    run_jobs()
    there = requested(network, named, "access", identifier=" p-0001")
    gone = requested(network, named, "access", identifier="P77")
    run_jobs()
    there.refresh_from_db()
    gone.refresh_from_db()

    assert there.result["releases"] == [{"id": str(release.pk), "holds": True}]
    assert gone.result["releases"] == [{"id": str(release.pk), "holds": False}]
    assert (there.digest, there.sealed_id) == ("", None)
    page = sign_in(network.officer).get(reverse("exports:rights_request", args=[there.pk])).content.decode()
    assert "Is in it" in page
    assert str(network.city) in page

    # Whoever asks to be left out is handed to nobody else from then on, be it by an older release.
    requested(network, named, "withdrawal", identifier="P1")
    with pytest.raises(NotPermitted) as refusal:
        entitle(release.pk, network.region, ends_on=agreement.ends_on, by=network.steward, now=timezone.now())
    assert "run.asked_since" in [reason.value for reason in refusal.value.reasons]


def test_one_who_left_between_two_releases_is_not_told_by_their_difference(
    approve: Callable[..., Any],
    network: Any,
    agreement: Any,
    run_jobs: Callable[..., None],
    sign_in: Callable[..., Any],
) -> None:
    from exports.services import release_run, withdraw_release

    def released(run: Any) -> Any:
        release = release_run(
            run.pk, agreement.pk, purpose="service-planning", recipients_chosen=[network.city], ends_on=agreement.ends_on, by=network.steward, now=timezone.now(),
        )  # fmt: skip
        run_jobs()
        release.refresh_from_db()
        return release

    classes = [n % 2 for n in range(44)]
    first = released(approve(persons=PEOPLE, classes=classes))
    left_out = {"persons": 1, "records": 1, "spellings": 1, "requests": []}
    run = approve(persons=PEOPLE[1:], classes=classes[1:], withdrawn=left_out)
    second = released(run)
    page = sign_in(network.steward).get(reverse("exports:release", args=[second.pk])).content.decode()

    assert (first.status, second.status) == ("available", "refused")
    assert "Recall the earlier one, which holds them still, then release this one." in page

    withdraw_release(first.pk, by=network.steward, reason="Somebody asked not to be included.", now=timezone.now())
    run_jobs()
    third = released(run)
    assert third.status == "available"
    certificate = third.certificates.get().document
    assert certificate["certificate"]["done"]["withdrawn_persons"] == {"at_least": 0, "step": 11}
    assert "People who asked not to be included are left out: fewer than 11" in read_pdf(as_pdf(certificate)).words


def test_page_says_before_the_press_that_somebody_asked_since(
    approve: Callable[..., Any], named: Any, network: Any, agreement: Any, sign_in: Callable[..., Any]
) -> None:
    browser, address = sign_in(network.steward), reverse("exports:release_run", args=[approve().pk])
    before = browser.get(address).content.decode()
    requested(network, named, "withdrawal", identifier="P1")
    after = browser.get(address).content.decode()

    assert (f"?agreement={agreement.pk}" in before, "somebody asked not to be included" in before) == (True, False)
    assert (f"?agreement={agreement.pk}" in after, "somebody asked not to be included" in after) == (False, True)


def incident(network: Any, *, days_ago: int) -> Any:
    from exports.services.incidents import IncidentFacts, record_incident

    day = timezone.localdate() - timedelta(days=days_ago)
    facts = IncidentFacts(
        kind="loss", what="A key was lost.", began_on=day, ended_on=None, known_on=day, categories=["counts"], persons="none", jurisdictions=["CA-ON"],
        safeguards=[], measures="", releases=[], agreements=[],
    )  # fmt: skip
    return record_incident(network.nonprofit, facts, by=network.steward, now=timezone.now())


def test_what_is_late_is_told_once_a_week_to_stewards_and_privacy_officers(dataset: Any, network: Any) -> None:
    from entente.organizations.models import Notice
    from exports.tasks import chase_late_answers

    objection(network, dataset, days_ago=40)
    objection(network, dataset, days_ago=27)
    objection(network, dataset, days_ago=2)
    incident(network, days_ago=5)
    for _again in range(2):
        chase_late_answers.func(timestamp=0)
    kinds = Notice.objects.filter(recipient=network.officer).order_by("pk").values_list("kind", "facts__number")

    assert list(kinds) == [
        ("incident.recorded", None),
        ("incident.late", 1),
        ("rights_request.late", 1),
        ("rights_request.due", 2),
    ]
    chase_late_answers.func(timestamp=int((timezone.now() + timedelta(days=7)).timestamp()))
    assert Notice.objects.filter(recipient=network.steward, kind="rights_request.late", facts__number=1).count() == 2
    assert not Notice.objects.filter(recipient=network.recipient).exists()
