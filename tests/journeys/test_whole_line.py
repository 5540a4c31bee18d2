"""The whole line of ARCHITECTURE.md, section 4, on the pages, in English and in French: from a file to an entitled download."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from tests.journeys import line, released
from tests.journeys.languages import IN_ENGLISH, IN_FRENCH
from tests.journeys.line import Received
from tests.journeys.tables import plain_contacts
from tests.journeys.visitor import Page, Visitor

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]

Walk = Callable[..., tuple[Received, Any]]
NAMING = ("name", "phone", "email", "Nom", "Téléphone")


@pytest.fixture
def walk(network: Any, visit: Callable[[Any], Visitor], run_jobs: Callable[..., None]) -> Walk:
    """Carry a file along the whole line under an agreement; what was received, and the release."""

    def go(content: bytes, agreement: Any, *, kind: str, name: str = "table.csv") -> tuple[Received, Any]:
        contributor = visit(network.contributor)
        dataset = line.make_dataset(contributor, kind=kind)
        line.set_audience(contributor, dataset, agreement)
        _, version = line.upload(contributor, dataset, content, name)
        page, run = line.confirm(contributor, line.read_columns(contributor, version, run_jobs), run_jobs)
        assert (run.status, run.error_code, run.findings) == ("awaiting_review", "", []), page.words
        line.decide(visit(network.officer), run, run_jobs=run_jobs)
        assert run.status == "approved"
        _, made = line.release(visit(network.steward), run, agreement, run_jobs)
        assert (made.status, made.error_code) == ("available", "")
        received = line.receive(visit(network.recipient), made)
        released.assert_it_is_safe(received, run)
        released.assert_manifest_tells_the_truth(received, made)
        assert_trail_shows_it(visit(network.officer), made)
        return received, made

    return go


def assert_trail_shows_it(officer: Visitor, made: Any) -> None:
    """Each step stands in the trail in words, and in its file by its code; nobody but the worker acts without a name."""
    page = officer.open("web:audit")
    for who in ("Contributor", "Officer", "Steward", "Recipient"):
        assert who in page.words
    listed: Any = officer.client.get(officer.address("web:audit_csv"))
    text = b"".join(listed.streaming_content).decode("utf-8-sig")
    codes = [row["event"] for row in csv.DictReader(io.StringIO(text))][::-1]
    expected = [
        "dataset.created", "dataset.meant_for", "version.received", "run.profiled", "run.recipe_confirmed", "run.measured",
        "run.approved", "release.made", "entitlement.granted", "release.published", "delivery.ready",
    ]  # fmt: skip
    assert [code for code in codes if code in expected] == expected
    assert codes.count("download.issued") == len(line.FILES)


def original_names(content: bytes, **options: Any) -> set[str]:
    """Everything in the original's columns of names, telephones and e-mail addresses."""
    frame = pd.read_csv(io.BytesIO(content), dtype=str, keep_default_na=False, **options)
    columns = [column for column in frame.columns if any(part in column for part in NAMING)]
    assert columns
    return {value for column in columns for value in frame[column]}


@pytest.mark.models
def test_contacts_of_our_own_generator(walk: Walk, agree: Callable[..., Any]) -> None:
    from tools.demo.contacts import csv_pieces

    content = b"".join(csv_pieces(2_000))

    received, made = walk(content, agree(), kind="contacts")

    frame = released.table(received)
    naming = {"contact_id", "person_id", "caller_name", "caller_phone", "caller_email", "note"}
    assert not naming & set(frame.columns)
    assert frame["postal_code"].str.len().max() <= 3
    released.assert_nobody_is_named(received, original_names(content))
    assert made.legal_status


def share_naming_someone(notes: pd.Series[str], names: set[str]) -> float:
    """Of the notes, those in which a first and a last name stand side by side."""
    first, last = ("|".join(sorted({name.split(" ", 1)[at] for name in names if " " in name})) for at in (0, 1))
    return float(notes.str.contains(f"(?:{first}) (?:{last})").mean())


@pytest.mark.shared
@pytest.mark.parametrize(
    ("language", "name"), [("en", "slid_ontario_1994.csv"), ("fr", "acs_2012_sample.csv")], indirect=["language"]
)
def test_survey_microdata(walk: Walk, agree: Callable[..., Any], shared: Path, name: str) -> None:
    content = (shared / "data" / "microdata_survey" / name).read_bytes()

    received, _ = walk(content, agree(), kind="survey", name=name)

    frame = released.table(received)
    assert "id" not in frame.columns
    assert len(frame) >= 0.95 * content.count(b"\n")


@pytest.mark.shared
@IN_ENGLISH
def test_activity_that_is_not_about_persons(walk: Walk, agree: Callable[..., Any], shared: Path) -> None:
    content = (shared / "data" / "toronto_shelter" / "shelter_occupancy_by_fsa_2024.csv").read_bytes()

    received, _ = walk(content, agree(), kind="activity")

    frame = released.table(received)
    assert "occupied_beds" in frame.columns
    assert frame["fsa"].str.len().max() == 3


@pytest.mark.shared
@IN_FRENCH
def test_table_of_counts(walk: Walk, agree: Callable[..., Any], shared: Path) -> None:
    content = (shared / "data" / "toronto_shelter" / "shelter_occupancy_by_fsa_2024.csv").read_bytes()

    received, made = walk(content, agree(kinds=("table",)), kind="table")

    frame, original = released.table(received), pd.read_csv(io.BytesIO(content), dtype=str)
    counts = made.run.recipe.spec["table"]["counts"]
    assert {"occupied_beds", "unoccupied_beds"} <= set(counts)
    for name in counts:
        before = original[name].astype(int)
        assert (frame.loc[before.between(1, 5), name] == "*").all()
        assert (frame.loc[before == 0, name] == "0").all()
    assert (frame["occupied_beds"] == "*").mean() < 0.25


@pytest.mark.release
@pytest.mark.shared
@pytest.mark.slow
@IN_FRENCH
def test_hundred_and_twenty_thousand_contacts(
    walk: Walk, agree: Callable[..., Any], contacts: Callable[..., bytes]
) -> None:
    """A file of several parts in the store, with more values than any step remembers."""
    content = contacts(120_000, "--direct", "--postal", "--rare", "25")

    received, _ = walk(content, agree(), kind="contacts")

    frame = released.table(received)
    assert len(frame) > 108_000
    released.assert_nobody_is_named(received, original_names(content), apart_from=["person_id"])


@pytest.mark.shared
@pytest.mark.models
@pytest.mark.parametrize(
    ("language", "free_text"),
    [pytest.param("en", False, marks=pytest.mark.release), ("fr", True)],
    indirect=["language"],
)
def test_contacts_with_notes_in_both_languages(
    walk: Walk, agree: Callable[..., Any], contacts: Callable[..., bytes], free_text: bool
) -> None:
    content = contacts(5_000, "--direct", "--postal", "--notes", "0.2")

    received, made = walk(content, agree(free_text=free_text), kind="contacts")

    frame = released.table(received)
    found = made.run.version.columns.get(name="note").findings
    assert found["hit"] > 0.5 * found["seen"]
    assert ("note" in frame.columns) is free_text
    if free_text:
        original = pd.read_csv(io.BytesIO(content), dtype=str)
        before, after = original["note"].dropna(), frame["note"]
        assert not after.str.contains(r"\d{3}-555-\d{4}|@example\.org").any()
        people = set(original["caller_name"])
        assert share_naming_someone(after[after != ""], people) < 0.1 * share_naming_someone(before, people)
    names = original_names(content)
    kept = ["person_id", "note"]  # a name in a note is a detector's to find: tests/detectors measures how well it does
    released.assert_nobody_is_named(received, names, apart_from=kept)


@pytest.mark.shared
@IN_FRENCH
def test_file_as_people_keep_it(walk: Walk, agree: Callable[..., Any], contacts: Callable[..., bytes]) -> None:
    """Windows-1252, semicolons, French headers, four forms of dates, repeated rows."""
    content = contacts(6_000, "--messy", "--direct")

    received, _ = walk(content, agree(), kind="contacts", name="Appels de l’été.csv")

    frame = released.table(received)
    assert {"Date de l’appel", "Besoin principal"} <= set(frame.columns)
    assert not {"Nom", "Téléphone", "No contact"} & set(frame.columns)
    names = original_names(content, sep=";", encoding="cp1252")
    released.assert_nobody_is_named(received, names)


@IN_ENGLISH
def test_next_version_of_a_series_reuses_its_frozen_recipe(
    agree: Callable[..., Any], network: Any, visit: Callable[[Any], Visitor], run_jobs: Callable[..., None]
) -> None:
    contributor = visit(network.contributor)
    dataset = line.make_dataset(contributor, kind="contacts")
    line.set_audience(contributor, dataset, agree())
    runs: list[Any] = []
    origins: list[str] = []
    for seed, rows in ((7, 700), (8, 900)):
        _, version = line.upload(contributor, dataset, plain_contacts(rows, seed), "table.csv")
        page = line.read_columns(contributor, version, run_jobs)
        origins.append(page.words)
        page, run = line.confirm(contributor, page, run_jobs)
        assert run.status == "awaiting_review", page.words
        line.decide(visit(network.officer), run, run_jobs=run_jobs)
        runs.append(run)

    first, second = runs
    assert second.recipe.spec == {**first.recipe.spec, "version": 2, "boundaries": first.boundaries.sha256}
    assert {name: rule["treatment"] for name, rule in second.recipe.spec["columns"].items()} == {
        name: rule["treatment"] for name, rule in first.recipe.spec["columns"].items()
    }
    assert second.recipe.spec["search"]["method"] == "finest-first"  # records are placed in the same groups
    starts = [version.period_start for version in dataset.versions.order_by("number")]
    assert starts[1] > starts[0]
    last_time = contributor.said("As last time")
    assert [last_time in words for words in origins] == [False, True]


@IN_FRENCH
def test_agreement_is_drafted_proposed_and_signed_by_others(network: Any, visit: Callable[[Any], Visitor]) -> None:
    from agreements.models import Agreement
    from entente.organizations.models import User

    steward, second = visit(network.steward), visit(User.objects.get(email="second-steward@example.org"))
    page = steward.open("agreements:new_agreement")
    page = steward.send(page, {"template": "nonprofit-to-network"}, form=page.form("template"))
    said: list[tuple[str, dict[str, Any]]] = [
        ("organization_1", {"organization_1": str(network.city.pk)}),
        ("tier", {}), ("purposes", {}), ("finest_geography", {}), ("audience", {}), ("onward", {}), ("frequency", {}),
        ("title_en", {"title_en": "Contacts for planning"}), ("binding", {}), ("breach_fr", {}),
    ]  # fmt: skip
    for field, answers in said:
        page = steward.send(page, answers, form=page.form(field), button="next")
    page = steward.send(page, form=_of_main(page))
    agreement = Agreement.objects.get()
    page = steward.open(page.link("/propose/"))
    steward.send(page, form=_of_main(page))

    for signatory in (second, visit(network.city_steward)):
        desk = signatory.open("web:desk")
        page = signatory.open(desk.link(f"/agreements/{agreement.pk}/"))
        page = signatory.open(page.link("/sign/"))
        signatory.send(page, {"agreed": True} if "agreed" in page.html else {}, form=page.form("read_digest"))

    agreement.refresh_from_db()
    assert agreement.status == "active"
    assert not agreement.parties.filter(signatures__signed_by=network.steward).exists()


def _of_main(page: Page) -> Any:
    """The one form that posts to the page itself."""
    return next(form for form in page.reading.forms if form.method == "post" and not form.action)
