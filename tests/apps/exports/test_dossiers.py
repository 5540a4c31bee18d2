"""The dossier of a release: what answers each requirement, what a person writes, and what a signature covers."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone, translation

from agreements.law import the_law
from entente.core.errors import Invalid, NotPermitted
from entente.proof import signatures
from exports.dossier import State, as_pdf, assembled, dossier_document, evidence, fingerprints
from exports.dossier.assembly import state_of
from exports.dossier.evidence import EVIDENCE, RECORDS
from exports.dossier.records import records_of
from exports.queries.dossiers import digest_of, newest_dossier
from tests.pdf import read_pdf

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def release(release: Any) -> Any:
    """The agreement was in force before the recipe was confirmed."""
    earlier = release.run.recipe.confirmed_at - timedelta(days=1)
    type(release.agreement).objects.filter(pk=release.agreement_id).update(activated_at=earlier)
    release.agreement.refresh_from_db()
    return release


def test_every_record_of_the_law_has_a_function_and_a_name_and_every_function_a_row() -> None:
    texts = (*the_law().instruments, *the_law().assessments)
    named = {name for row in texts for duty in row.requirements for name in duty.records}

    assert named == set(EVIDENCE) == set(RECORDS)


@pytest.mark.parametrize(
    ("by", "is_recorded", "is_written", "state"),
    [
        ("records", True, False, State.RECORDED),
        ("records", False, True, State.ABSENT),  # words take the place of no record
        ("person", True, False, State.TO_WRITE),
        ("person", False, True, State.WRITTEN),
        ("both", True, False, State.TO_WRITE),
        ("both", False, True, State.ABSENT),
        ("both", True, True, State.RECORDED),
        ("either", True, False, State.RECORDED),
        ("either", False, True, State.WRITTEN),
        ("either", False, False, State.TO_WRITE),
    ],
)
def test_requirement_stands_by_who_answers_it(by: str, is_recorded: bool, is_written: bool, state: State) -> None:
    assert state_of(by, is_recorded=is_recorded, is_written=is_written) == state


def states(release: Any) -> dict[str, State]:
    dossier = assembled(release, now=timezone.now())
    return {row.requirement.code: row.state for section in dossier.sections for row in section.rows}


def write(release: Any, network: Any, **answers: str) -> int:
    from exports.services import write_answers

    return write_answers(release.pk, answers, by=network.steward, now=timezone.now())


def sign(release: Any, by: Any, read: str | None = None) -> Any:
    from exports.services import sign_dossier

    now = timezone.now()
    return sign_dossier(release.pk, read=read or digest_of(fingerprints(release, now=now)), by=by, now=now)


def test_law_of_both_sides_is_asked_and_bills_ask_nothing(release: Any) -> None:
    found = states(release)  # a nonprofit in Ontario releases to a city in Québec

    assert found["on-ipc/2"] == State.RECORDED
    assert found["qc-anonymization/4"] == State.TO_WRITE
    assert found["qc-anonymization/5"] == State.ABSENT  # nothing was done to these columns
    assert found["qc-anonymization/2"] == State.ABSENT  # nobody supervises it yet
    assert found["ca-bill-c36/1"] == State.PENDING
    assert not any(code.startswith(("ab-", "on-mfippa", "on-fippa")) for code in found)


def test_what_a_person_writes_is_kept_and_answers_every_text_that_asks(release: Any, network: Any) -> None:
    assert write(release, network, harms="Groups could be blamed.") == 1
    assert write(release, network, harms="Groups could be blamed.") == 0

    found = states(release)
    answer = release.dossier_answers.get()

    assert [found[code] for code in ("four-questions/2", "iso-27559/3", "care/2")] == [State.WRITTEN] * 3
    assert (answer.written_by, answer.text) == (network.steward, "Groups could be blamed.")
    write(release, network, harms="")
    assert states(release)["four-questions/2"] == State.TO_WRITE
    assert release.dossier_answers.count() == 2


def test_only_a_statute_that_may_bind_is_set_aside_and_only_with_a_reason(release: Any, network: Any) -> None:
    write(
        release,
        network,
        **{"applies/on-phipa": "We are no custodian.", "applies/qc-access": "Not us.", "applies/on-ipc": "No."},
    )

    found = states(release)

    assert found["on-phipa/1"] == State.NOT_APPLICABLE
    assert found["qc-access/2"] == State.RECORDED  # a city is bound by its kind: no person sets that aside
    assert found["on-ipc/4"] == State.RECORDED


def test_framework_that_the_network_switched_off_stays_in_sight(release: Any, settings: Any) -> None:
    settings.FRAMEWORKS_OFF = ["iso-27559"]

    assert states(release)["iso-27559/1"] == State.OFF


def test_purpose_that_was_agreed_after_the_recipe_is_not_settled_before(release: Any) -> None:
    assert states(release)["on-ipc/1"] == State.RECORDED

    type(release.agreement).objects.filter(pk=release.agreement_id).update(
        activated_at=timezone.now() + timedelta(days=1)
    )
    release.agreement.refresh_from_db()

    assert states(release)["on-ipc/1"] == State.ABSENT


def test_signed_dossier_is_signed_by_the_node_too_and_void_once_a_record_changes(
    release: Any, network: Any, run_jobs: Callable[..., None], sign_in: Callable[..., Any]
) -> None:
    write(release, network, benefit="Fewer empty shelves.")
    dossier = sign(release, network.officer)
    run_jobs()
    dossier.refresh_from_db()

    document = dossier.document
    assert signatures.is_signed(document, part="dossier", key=signatures.key_of(document))
    assert document["dossier"]["signed"]["by"] == network.officer.name
    assert document["dossier"]["counts"]["recorded"] > 20

    write(release, network, benefit="More words.")
    now = timezone.now()
    newest = newest_dossier(release, fingerprints(release, now=now))
    page = sign_in(network.steward).get(reverse("exports:dossier", args=[release.pk])).content.decode()
    served = json.loads(sign_in(network.steward).get(reverse("exports:dossier_json", args=[release.pk])).content)

    assert newest is not None
    assert newest.changed == ("four-questions/3",)
    assert "Dossier 1 is void" in page
    assert "Four Questions" in page
    assert served["void_since_changed"] == ["four-questions/3"]
    assert sign(release, network.steward).number == 2


def test_dossier_is_the_same_in_every_language(release: Any) -> None:
    now = timezone.now()
    english = fingerprints(release, now=now)

    with translation.override("fr"):
        assert fingerprints(release, now=now) == english


def test_dossier_that_is_worded_otherwise_is_not_void_and_one_of_other_facts_is(
    release: Any, network: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    sign(release, network.officer)
    signed = EVIDENCE["threshold"](records_of(release, timezone.now()))

    def voided(**changed: Any) -> tuple[str, ...]:
        monkeypatch.setitem(evidence.EVIDENCE, "threshold", lambda records: replace(signed, **changed))
        newest = newest_dossier(release, fingerprints(release, now=timezone.now()))
        assert newest is not None
        return newest.changed

    assert voided(words="In other words, of another release of the platform") == ()
    assert "on-ipc/4" in voided(facts={**signed.facts, "k": 5})


def test_missing_record_is_named_on_the_page_and_in_the_print(
    release: Any, network: Any, sign_in: Callable[..., Any]
) -> None:
    page = sign_in(network.steward).get(reverse("exports:dossier", args=[release.pk])).content.decode()
    now = timezone.now()
    with translation.override("fr"):
        print_fr = read_pdf(as_pdf(assembled(release, now=now), [], signed=None, now=now)).words

    assert "Missing: the qualified person who supervised it" in page
    assert "la personne compétente qui l’a supervisée" in " ".join(print_fr.split())


def test_nobody_signs_what_she_did_not_read(release: Any, network: Any) -> None:
    read = digest_of(fingerprints(release, now=timezone.now()))
    write(release, network, benefit="Fewer empty shelves.")

    with pytest.raises(Invalid, match="changed_meanwhile"):
        sign(release, network.officer, read)
    with pytest.raises(Invalid):
        sign(release, network.officer, "of another page")


def test_recipients_and_contributors_write_and_sign_nothing(release: Any, network: Any) -> None:
    for person in (network.city_steward, network.contributor):
        with pytest.raises(NotPermitted):
            sign(release, person)


def test_record_that_changes_before_the_worker_comes_leaves_no_document(
    release: Any, network: Any, run_jobs: Callable[..., None]
) -> None:
    dossier = sign(release, network.officer)
    write(release, network, benefit="Fewer empty shelves.")
    run_jobs()

    dossier.refresh_from_db()
    assert dossier.document == {}


def test_officers_are_told_once_that_a_dossier_is_void(
    release: Any, network: Any, run_jobs: Callable[..., None]
) -> None:
    from entente.organizations.models import Notice
    from exports.tasks.dossiers import void_dossiers

    sign(release, network.officer)
    run_jobs()
    void_dossiers(timestamp=0)
    assert not Notice.objects.filter(kind="dossier.void").exists()

    write(release, network, benefit="Fewer empty shelves.")
    void_dossiers(timestamp=0)
    void_dossiers(timestamp=0)

    assert Notice.objects.filter(kind="dossier.void", recipient=network.officer).count() == 1


def test_whoever_has_the_pdf_alone_finds_all_twelve_activities(release: Any) -> None:
    now = timezone.now()
    for language, word in (("en", "activity"), ("fr", "activité")):
        with translation.override(language):
            text = read_pdf(as_pdf(assembled(release, now=now), [], signed=None, now=now)).words

        assert [number for number in range(1, 13) if f"{word} {number}" not in " ".join(text.split())] == []


def test_words_that_people_type_are_shown_and_never_run(
    release: Any, network: Any, sign_in: Callable[..., Any]
) -> None:
    write(release, network, benefit='<script>alert("x")</script> #typst(1) [x]')
    page = sign_in(network.steward).get(reverse("exports:dossier", args=[release.pk])).content.decode()
    now = timezone.now()

    assert "<script>alert" not in page
    assert "#typst(1)" in read_pdf(as_pdf(assembled(release, now=now), [], signed=None, now=now)).words


def test_answer_that_is_too_long_is_kept_from_no_one_and_stored_nowhere(
    release: Any, network: Any, sign_in: Callable[..., Any]
) -> None:
    answer = sign_in(network.steward).post(reverse("exports:dossier", args=[release.pk]), {"benefit": "x" * 4001})

    assert answer.status_code == 422
    assert not release.dossier_answers.exists()


def test_whoever_asks_before_anybody_signed_gets_what_stands_and_no_signature(
    release: Any, network: Any, sign_in: Callable[..., Any]
) -> None:
    served = json.loads(sign_in(network.officer).get(reverse("exports:dossier_json", args=[release.pk])).content)

    assert set(served) == {"dossier"}
    assert served["dossier"]["signed"] is None


def test_document_names_each_requirement_in_both_languages(release: Any, network: Any) -> None:
    document = dossier_document(release, signed=sign(release, network.officer), now=timezone.now())

    rows = [row for section in document["sections"] for row in section["requirements"]]
    assert all(row["asks"]["en"] and row["asks"]["fr"] for row in rows)
    assert {record["fr"] for row in rows for record in row["records"]} != {
        record["en"] for row in rows for record in row["records"]
    }
    assert not any(section["reviewed_by_counsel"] for section in document["sections"])


@pytest.mark.parametrize(
    ("owner", "recipient", "processor", "concerned", "not_concerned"),
    [
        (("CA-QC", "nonprofit"), ("CA-QC", "municipality"), None, {"qc-anonymization", "qc-private", "qc-french"}, {"on-ipc", "ab-popa"}),
        (("CA-ON", "nonprofit"), ("CA-ON", "municipality"), None, {"on-mfippa", "on-ipc", "ca-pipeda"}, {"qc-anonymization", "pe-foipp"}),
        (("CA-AB", "region_211"), ("CA-AB", "municipality"), None, {"ab-popa", "ab-pipa"}, {"on-ipc", "qc-private"}),
        (("CA-PE", "nonprofit"), ("CA-PE", "municipality"), ("CA-NS", "region_211"), {"pe-foipp", "ns-foipop", "ns-piidpa"}, {"ns-mga", "on-ipc"}),
        (("CA-QC", "of a later version"), ("CA-QC", "municipality"), None, {"qc-anonymization", "qc-access", "qc-private"}, {"on-ipc"}),
    ],
    ids=["a nonprofit in Québec", "the City of Toronto", "a region of Alberta", "Prince Edward Island processed in Nova Scotia", "an unknown kind"],
)  # fmt: skip
def test_dossier_is_of_its_places_and_kinds(
    release: Any, network: Any, owner: Any, recipient: Any, processor: Any, concerned: set[str], not_concerned: set[str]
) -> None:
    organizations = type(network.city).objects
    for organization, (jurisdiction, kind) in ((network.nonprofit, owner), (network.city, recipient)):
        organizations.filter(pk=organization.pk).update(jurisdiction=jurisdiction, kind=kind)
    if processor is not None:
        organizations.filter(pk=network.region.pk).update(jurisdiction=processor[0], kind=processor[1])
        release.agreement.parties.create(organization=network.region, role="processor")
    fresh = type(release).objects.get(pk=release.pk)

    dossier = assembled(fresh, now=timezone.now())

    codes = {section.instrument.code for section in dossier.sections}
    assert concerned <= codes
    assert not_concerned & codes == set()
    assert sum(dossier.counts.values()) == sum(len(section.rows) for section in dossier.sections)
