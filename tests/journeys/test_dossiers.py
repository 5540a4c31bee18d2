"""Dossiers of a release that took the whole line: four places, what only the print tells, and a word that is reached and lapses."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from django.utils import timezone, translation

from exports.dossier import as_pdf, assembled
from exports.queries.determinations import legal_status_now, missing_steps_of
from tests.journeys.tables import ready_made
from tests.pdf import read_pdf
from tests.worlds import kept

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.slow, pytest.mark.models]
PLACES = {
    "a nonprofit in Québec": (("CA-QC", "nonprofit"), ("CA-QC", "municipality"), None, ("qc-anonymization", "qc-private")),
    "the City of Toronto": (("CA-ON", "nonprofit"), ("CA-ON", "municipality"), None, ("on-ipc", "on-mfippa")),
    "a region of Alberta": (("CA-AB", "region_211"), ("CA-AB", "municipality"), None, ("ab-popa",)),
    "Prince Edward Island, processed in Nova Scotia": (
        ("CA-PE", "nonprofit"), ("CA-PE", "municipality"), ("CA-NS", "region_211"), ("pe-foipp", "ns-piidpa"),
    ),
}  # fmt: skip


@pytest.fixture
@kept
def walked(network: Any, agree: Callable[..., Any], run_jobs: Callable[..., None]) -> Any:
    """A release made by the services alone: agreed first, then uploaded, anonymized, attacked, reviewed, released, compared, published."""
    from anonymizer import services as anonymizer
    from anonymizer.forms import recipe_form
    from entente.catalogue import services as catalogue
    from exports.services import release_run

    agreement = agree(smallest_k=11)
    run_jobs("urgent")
    dataset = catalogue.create_dataset(
        owner=network.nonprofit, title_en="Contacts", title_fr="Contacts", kind="contacts", by=network.contributor
    )
    writer = catalogue.open_upload(dataset)
    writer.write(ready_made(400, numbered=True))
    about = catalogue.Upload(date(2026, 1, 1), date(2026, 3, 31), "csv")
    version = catalogue.receive_upload(dataset.pk, writer.finish(), about, by=network.contributor)
    run_jobs()
    run = version.runs.get()
    anonymizer.confirm_recipe(run.pk, recipe_form(run, None).spec(), by=network.contributor, now=timezone.now())
    run_jobs()
    anonymizer.approve_run(run.pk, by=network.officer, now=timezone.now())
    release = release_run(
        run.pk, agreement.pk, purpose="service-planning", recipients_chosen=[network.city],
        ends_on=agreement.ends_on, by=network.steward, now=timezone.now(),
    )  # fmt: skip
    run_jobs()
    release.refresh_from_db()
    assert release.status == "available"
    return release


def closed_up(text: str) -> str:
    """Without the blanks at which a line ends, after a hyphen too."""
    return "".join(text.split())


def fresh(release: Any) -> Any:
    return type(release).objects.get(pk=release.pk)


def placed(network: Any, release: Any, place: str) -> Any:
    owner, recipient, processor, _ = PLACES[place]
    for organization, (jurisdiction, kind) in ((network.nonprofit, owner), (network.city, recipient)):
        type(organization).objects.filter(pk=organization.pk).update(jurisdiction=jurisdiction, kind=kind)
    if processor is not None:
        type(network.region).objects.filter(pk=network.region.pk).update(jurisdiction=processor[0], kind=processor[1])
        release.agreement.parties.create(organization=network.region, role="processor")
    return fresh(release)


@pytest.mark.parametrize("place", PLACES)
def test_print_alone_holds_every_requirement_of_the_place_in_both_languages(
    walked: Any, network: Any, place: str
) -> None:
    release, now = placed(network, walked, place), timezone.now()
    for language, activity in (("en", "activity"), ("fr", "activité")):
        with translation.override(language):
            dossier = assembled(release, now=now)
            text = " ".join(read_pdf(as_pdf(dossier, [], signed=None, now=now)).words.split())
            for code in PLACES[place][3]:
                section = dossier.section(code)
                assert section is not None
                assert section.instrument.title in text
                begun = {row.requirement.code: closed_up(row.requirement.asks)[:25] for row in section.rows}
                assert [code for code, words in begun.items() if words not in closed_up(text)] == []
            if place == "the City of Toronto":
                assert [number for number in range(1, 13) if f"{activity} {number}" not in text] == []
    print(place, json.dumps({state.value: count for state, count in dossier.counts.items()}))


def test_release_of_quebec_is_called_anonymized_and_lapses_by_a_day(
    walked: Any, network: Any, run_jobs: Callable[..., None]
) -> None:
    from exports.services import confirm_determination, propose_determination, write_answers
    from exports.tasks.determinations import lapse_determinations

    release, now = walked, timezone.now()  # to a city in Québec
    missing = {
        row.requirement.section_en: row.missing
        for row in missing_steps_of(assembled(release, now=now), "qc-anonymization")
    }
    assert {section: names for section, names in missing.items() if names} == {"4": ("qualified_person",)}

    answers = (
        "purpose_is_serious", "qualification", "available_information", "best_practices", "conclusion", "reassessment",
    )  # fmt: skip
    write_answers(release.pk, dict.fromkeys(answers, "Invented words."), by=network.steward, now=now)
    day = release.agreement.today(now) + timedelta(days=30)
    proposed = propose_determination(
        release.pk, jurisdiction="CA-QC", qualified_person=network.officer, reassess_on=day, by=network.steward, now=now
    )
    assert status(release) == ["de-identified"]
    confirm_determination(proposed.pk, by=network.officer, now=now)
    run_jobs()

    assert status(release) == ["anonymized"]
    assert status(release, days=30) == ["anonymized"]
    assert status(release, days=31) == ["de-identified"]
    lapse_determinations(timestamp=int((now + timedelta(days=31)).timestamp()))
    run_jobs()
    assert status(release) == ["de-identified"]
    certificate = release.certificates.order_by("-number").first().document["certificate"]
    assert {row["status"] for row in certificate["legal_status"]} == {"de-identified"}


def status(release: Any, *, days: int = 0) -> list[str]:
    rows = legal_status_now(fresh(release), now=timezone.now() + timedelta(days=days))
    return [row["status"] for row in rows if row["jurisdiction"] == "CA-QC"]
