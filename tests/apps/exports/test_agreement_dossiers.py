"""The dossier of an agreement for one of its organizations: what the law asks before anything leaves."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone, translation

from entente.core.errors import Invalid, NotPermitted
from entente.proof import signatures
from exports.dossier import Disclosure, State, as_pdf, assembled, fingerprints
from exports.dossier.evidence import OF_AGREEMENT
from exports.queries.dossiers import digest_of, newest_dossier
from tests.pdf import read_pdf

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def disclosure(agreement: Any, network: Any) -> Disclosure:
    """A nonprofit in Ontario lets a city in Québec have data; both have signed, nothing has left."""
    return Disclosure(agreement, network.nonprofit)


def states(disclosure: Disclosure) -> dict[str, State]:
    dossier = assembled(disclosure, now=timezone.now())
    return {row.requirement.code: row.state for section in dossier.sections for row in section.rows}


def write(disclosure: Disclosure, by: Any, **answers: str) -> int:
    from exports.services import write_answers_of_agreement

    return write_answers_of_agreement(disclosure, answers, by=by, now=timezone.now())


def sign(disclosure: Disclosure, by: Any, read: str | None = None) -> Any:
    from exports.services import sign_dossier_of_agreement

    now = timezone.now()
    read = read or digest_of(fingerprints(disclosure, now=now))
    return sign_dossier_of_agreement(disclosure, read=read, by=by, now=now)


def test_agreement_is_asked_what_is_known_before_anything_leaves_and_nothing_else(disclosure: Disclosure) -> None:
    dossier = assembled(disclosure, now=timezone.now())
    rows = {row.requirement.code: row for section in dossier.sections for row in section.rows}

    assert all(set(row.requirement.records) <= OF_AGREEMENT.keys() for row in rows.values())
    assert rows["on-ipc/1"].state == rows["on-ipc/4"].state == State.RECORDED  # its purpose, and the threshold
    assert rows["on-ipc/6"].state == State.ABSENT  # nobody assessed the safeguards of the city
    assert rows["on-ipc/6"].missing == ("recipient_safeguards",)
    assert rows["qc-access/1"].state == State.TO_WRITE
    assert "on-ipc/7" not in rows  # what is measured on data
    assert "qc-anonymization" not in {section.instrument.code for section in dossier.sections if not section.rows}


def test_each_organization_answers_for_itself(disclosure: Disclosure, network: Any) -> None:
    of_the_city = Disclosure(disclosure.agreement, network.city)
    assert write(disclosure, network.officer, governance="The officer; policy 4.") == 1
    assert write(disclosure, network.officer, governance="The officer; policy 4.") == 0

    assert states(disclosure)["dgsi-100-7/1"] == State.RECORDED
    assert states(of_the_city)["dgsi-100-7/1"] == State.TO_WRITE
    with pytest.raises(NotPermitted):
        write(disclosure, network.city_steward, governance="Not hers.")
    with pytest.raises(NotPermitted):
        write(of_the_city, network.officer, governance="Not hers.")
    with pytest.raises(NotPermitted):
        sign(disclosure, network.contributor)


def test_signed_dossier_is_signed_by_the_node_and_void_once_an_answer_changes(
    disclosure: Disclosure, network: Any, run_jobs: Callable[..., None], sign_in: Callable[..., Any]
) -> None:
    from entente.organizations.models import Notice
    from exports.tasks.dossiers import void_dossiers

    write(disclosure, network.steward, harms="Groups could be blamed.")
    dossier = sign(disclosure, network.officer)
    run_jobs()
    dossier.refresh_from_db()
    document = dossier.document
    void_dossiers(timestamp=0)

    assert signatures.is_signed(document, part="dossier", key=signatures.key_of(document))
    assert document["dossier"]["digest"] == disclosure.agreement.digest()
    assert document["dossier"]["organization"]["name"] == network.nonprofit.name
    assert not Notice.objects.filter(kind="dossier.void_of_agreement").exists()

    write(disclosure, network.steward, harms="More words.")
    newest = newest_dossier(disclosure, fingerprints(disclosure, now=timezone.now()))
    address = reverse("exports:agreement_dossier", args=[disclosure.agreement.pk, network.nonprofit.pk])
    page = sign_in(network.steward).get(address).content.decode()
    history = sign_in(network.steward).get(reverse("agreements:agreement", args=[disclosure.agreement.pk]))
    served = json.loads(
        sign_in(network.officer)
        .get(reverse("exports:agreement_dossier_json", args=[disclosure.agreement.pk, network.nonprofit.pk]))
        .content
    )
    void_dossiers(timestamp=0)
    void_dossiers(timestamp=0)

    assert newest is not None
    assert newest.is_void
    assert "Dossier 1 is void" in page
    assert "A dossier was signed" in history.content.decode()
    assert served["void_since_changed"] == list(newest.changed)
    assert Notice.objects.filter(kind="dossier.void_of_agreement", recipient=network.officer).count() == 1


def test_nobody_signs_what_she_did_not_read(disclosure: Disclosure, network: Any) -> None:
    with pytest.raises(Invalid, match="changed_meanwhile"):
        sign(disclosure, network.officer, "of another page")


def test_dossier_of_a_draft_is_read_and_not_signed(disclosure: Disclosure, network: Any) -> None:
    type(disclosure.agreement).objects.filter(pk=disclosure.agreement.pk).update(proposed_at=None)

    with pytest.raises(NotPermitted) as refused:
        sign(disclosure, network.officer)

    assert [reason.value for reason in refused.value.reasons] == ["dossier.draft"]


def test_print_says_it_in_both_languages_and_shows_words_that_people_type_as_they_are(
    disclosure: Disclosure, network: Any
) -> None:
    write(disclosure, network.steward, harms='<script>alert("x")</script> #typst(1)')
    now, texts = timezone.now(), {}
    for language in ("en", "fr"):
        with translation.override(language):
            words = read_pdf(as_pdf(assembled(disclosure, now=now), [], signed=None, now=now)).words
        texts[language] = " ".join(words.split())

    assert "Dossier of an agreement" in texts["en"]
    assert "Dossier d’une entente" in texts["fr"]
    assert "#typst(1)" in texts["en"]


def test_page_leads_each_reader_to_her_own_and_shows_strangers_nothing(
    disclosure: Disclosure, network: Any, sign_in: Callable[..., Any]
) -> None:
    agreement = disclosure.agreement
    first = reverse("exports:agreement_dossiers", args=[agreement.pk])

    answer = sign_in(network.city_steward).get(first, follow=True)

    assert answer.redirect_chain[-1][0].endswith(f"{network.city.pk}/")
    assert "City of Maple" in answer.content.decode()
    foreign = reverse("exports:agreement_dossier", args=[agreement.pk, network.nonprofit.pk])
    assert sign_in(network.city_steward).get(foreign).status_code == 404
    answer = sign_in(network.steward).post(foreign, {"harms": "x" * 4001})
    assert answer.status_code == 422
