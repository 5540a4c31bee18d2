"""A city adds fields and services of its own to a directory that it receives: what is derived, what it may do with it, and how it ends."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import pandas as pd
import pytest
from django.utils import timezone

from entente.core.errors import NotPermitted
from tests.apps.exports.layer_world import DANGLING, OWN, SERVICES, LayerWorld, make_layer_world
from tests.worlds import kept

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.slow]


@pytest.fixture
@kept
def world(run_jobs: Callable[..., None]) -> LayerWorld:
    return make_layer_world(run_jobs)


@pytest.fixture
@kept
def access(world: LayerWorld) -> Any:
    """The city's access to the directory, beside a table of its own."""
    world.add_own()
    return world.release_source()


@pytest.fixture
@kept
def layer(world: LayerWorld, access: Any) -> Any:
    made = world.lay(access)
    assert made.derivations.get().version is not None, made.derivations.get().error_code
    return made


def reasons(caught: Any) -> set[str]:
    return {reason.value for reason in caught.value.reasons}


def test_fields_and_services_of_the_city_stand_beside_those_of_the_source(world: LayerWorld, layer: Any) -> None:
    derivation = layer.derivations.get()
    rows = world.rows(derivation.version)

    assert [row["origin"] for row in rows] == ["both", "both", "source", "source", "own", "own"]
    assert [row["name"] for row in rows][:2] == SERVICES["name"][:2]  # what the source says is not overwritten
    assert (rows[0]["name_2"], rows[1]["beds"], rows[4]["name"]) == (
        "A name that the city gives",
        "40",
        "Warming centre of the city",
    )
    assert derivation.counts["renamed"] == {"name": "name_2"}
    assert {name: derivation.counts[name] for name in ("matched", "source_only", "own_only", "unmatched")} == {
        "matched": 2, "source_only": 2, "own_only": 2, "unmatched": 0,
    }  # fmt: skip


def test_rows_that_name_nothing_wait_for_a_person_the_first_time(world: LayerWorld) -> None:
    from entente.organizations.models import Notice
    from entente.web.task_list.sources import waiting_for
    from exports.services import decide_unmatched

    def tasks(person: Any) -> list[str]:
        return [task.title for task in waiting_for(person) if "no match" in task.title]

    world.add_own(DANGLING)
    layer = world.lay(world.release_source())
    waiting = layer.derivations.get()
    world.refresh()  # nothing happens by itself
    assert (layer.derivations.count(), waiting.version, waiting.error_code) == (1, None, "layer.unmatched")
    assert waiting.counts["unmatched"] == 1
    assert Notice.objects.filter(kind="layer.waits", recipient=world.city.contributor).count() == 1
    assert tasks(world.city.contributor) == [
        "Decide what becomes of your rows in “Services of Maple” that have no match"
    ]
    assert tasks(world.city.officer) == tasks(world.region.contributor) == []

    decide_unmatched(layer.pk, "left_out", by=world.city.contributor, now=timezone.now())
    world.run_jobs("runs")
    left_out = world.rows(layer.derivations.first().version)
    assert tasks(world.city.contributor) == []
    decide_unmatched(layer.pk, "own", by=world.city.contributor, now=timezone.now())
    world.run_jobs("runs")
    kept_rows = world.rows(layer.derivations.first().version)

    assert "Gone House" not in {row["name"] for row in left_out}
    assert [(row["id"], row["origin"]) for row in kept_rows if row["name"] == "Gone House"] == [(None, "own")]


def test_what_the_source_no_longer_has_leaves_and_changes_are_counted(world: LayerWorld, layer: Any) -> None:
    table = {
        name: [*cells[1:3], added]
        for (name, cells), added in zip(SERVICES.items(), ("S7", "Ash Clinic", "M6H"), strict=True)
    }
    table["name"][0] = "Birch Shelter and Kitchen"
    world.release_source(table)
    world.refresh()
    newest = layer.derivations.first()
    rows = world.rows(newest.version)

    assert layer.derivations.count() == 2
    assert newest.counts["changes"] == {"new": 1, "gone": 2, "changed": 1}
    assert newest.counts["unmatched"] == 1  # S1: what the city says of it has nothing to stand beside
    assert {row["id"] for row in rows} == {"S2", "S3", "S7", None}
    assert "Maple Food Bank" not in {row["name"] for row in rows}


def test_it_goes_to_whom_the_source_names_and_names_both_sources(world: LayerWorld, layer: Any) -> None:
    from entente.audit.models import AuditEvent
    from exports.models import Entitlement
    from exports.services import entitle, revoke_entitlement

    run = world.approved(layer)
    first = layer.derivations.get().entitlement
    made = world.release(run, world.under["university"], [world.university], world.city)
    assert (made.status, made.error_code) == ("available", "")
    access = made.entitlements.get()
    access.delivery.refresh_from_db()
    derived = made.manifest["manifest"]["derived"]

    assert access.delivery.status == "ready"
    assert [entry["id"] for entry in derived["from"]] == [str(world.source.pk), str(world.own.pk)]
    assert derived["from"][0]["release"] == str(first.release_id)
    assert derived["from"][0]["agreement"]["id"] == str(world.agreement.pk)
    assert "Linden 211" in derived["from"][0]["citation"]["en"]
    assert derived["from"][0]["citation"]["fr"] != derived["from"][0]["citation"]["en"]
    assert access.ends_at <= Entitlement.objects.get(pk=first.pk).ends_at

    revoke_entitlement(access.pk, by=world.city.steward, reason="A mistake", now=timezone.now())
    days = {"ends_on": timezone.localdate() + timedelta(days=5), "now": timezone.now()}
    entitle(made.pk, world.university, by=world.city.steward, **days)
    learned = AuditEvent.objects.filter(event="layer.republished", organization_id=world.region.organization.pk)
    assert [event.facts["to"] for event in learned] == [[str(world.university.pk)]] * 2  # of the one added later too


def test_it_goes_to_nobody_else(world: LayerWorld, layer: Any) -> None:
    """The city has an agreement of its own with a vendor, which the region did not name."""
    run = world.approved(layer)

    with pytest.raises(NotPermitted) as caught:
        world.release(run, world.under["vendor"], [world.vendor], world.city)

    assert reasons(caught) == {"use.onward"}


def test_released_data_end_with_the_source_and_what_was_derived_is_destroyed(world: LayerWorld, layer: Any) -> None:
    from exports.services import accept_terms, issue_download, withdraw_release
    from exports.tasks import end_derived

    derivation = layer.derivations.get()
    made = world.release(world.approved(layer), world.under["university"], [world.university], world.city)
    access, reader = made.entitlements.get(), world.under["university"].parties.get(role="recipient").organization
    person = reader.role_groups.get(role="data_steward").group.user_set.get()
    accept_terms(access.pk, digest=world.under["university"].digest(), by=person, now=timezone.now())
    issue_download(access.pk, "data.csv", by=person, now=timezone.now())

    withdraw_release(derivation.entitlement.release_id, reason="An error", by=world.region.steward, now=timezone.now())
    access.refresh_from_db()
    assert access.revoked_at is not None  # in the same transaction
    with pytest.raises(NotPermitted) as caught:
        issue_download(access.pk, "data.csv", by=person, now=timezone.now())
    end_derived(0)
    world.run_jobs("erasures")
    derivation.version.refresh_from_db()
    made.refresh_from_db()

    assert made.status == "expired"
    assert all(file.sealed.destroyed_at is not None for file in made.files.select_related("sealed"))
    assert {"entitlement.revoked", "release.not_available"} & reasons(caught)
    assert derivation.version.destroyed_at is not None
    assert "source_ended" in {receipt.reason for receipt in derivation.version.destructions.all()}


def test_source_withdrawn_between_refresh_and_release_lets_nothing_out(world: LayerWorld, layer: Any) -> None:
    from exports.services import withdraw_release

    run = world.approved(layer)
    withdraw_release(
        layer.derivations.get().entitlement.release_id, reason="An error", by=world.region.steward, now=timezone.now()
    )

    with pytest.raises(NotPermitted) as caught:
        world.release(run, world.under["university"], [world.university], world.city)

    assert {"entitlement.revoked", "release.not_available"} <= reasons(caught)


def test_suspended_source_stops_downloads_and_refreshes_until_it_is_resumed(world: LayerWorld, layer: Any) -> None:
    from agreements.services import resume_agreement, suspend_agreement
    from exports.gate import CurrentPolicies, entitlement_verdict

    made = world.release(world.approved(layer), world.under["university"], [world.university], world.city)
    access = made.entitlements.get()
    suspend_agreement(world.agreement.pk, reason="A question", by=world.region.steward)
    world.run_jobs()
    access.delivery.refresh_from_db()
    stopped = entitlement_verdict(access, CurrentPolicies(timezone.now()))
    withheld = access.delivery.status
    resume_agreement(world.agreement.pk, by=world.region.steward)
    world.run_jobs()
    access.delivery.refresh_from_db()

    assert ("agreement.not_active" in {reason.value for reason in stopped.reasons}, withheld) == (True, "withheld")
    assert access.delivery.status == "ready"


def test_version_that_a_person_uploads_into_it_goes_nowhere(world: LayerWorld, layer: Any) -> None:
    """It could hold anything of the source, and nothing says of which release: no door takes it, and what got in goes to nobody."""
    from datetime import date

    import pyarrow as pa

    from entente.catalogue.services import Upload, open_upload
    from entente.catalogue.uploads.intake import take_in
    from tests.apps.exports.layer_world import approved

    with pytest.raises(NotPermitted) as door:
        open_upload(layer.dataset)
    with open_upload(world.own) as writer:
        writer.write(b"id,name\nS1,Maple Food Bank\n")
        sealed = writer.finish()
    days = Upload(date(2025, 9, 1), date(2025, 9, 30), "csv")
    version = take_in(layer.dataset, sealed, days, by=world.city.contributor, link=None)
    run = approved(version, pa.table({"id": ["S1"], "name": ["Maple Food Bank"]}), world.city)

    with pytest.raises(NotPermitted) as caught:
        world.release(run, world.under["university"], [world.university], world.city)

    assert reasons(door) == {"upload.made_here"}
    assert "layer.unknown_source" in reasons(caught)


def test_page_that_forgets_the_sources_is_not_believed(world: LayerWorld, layer: Any) -> None:
    """A stolen web process writes that the dataset was derived from nothing: the worker lets nothing out."""
    from entente.catalogue.models import Dataset
    from exports.models import Layer
    from exports.services import release_run

    run = world.approved(layer)
    Layer.objects.filter(pk=layer.pk).update(source=layer.dataset_id)
    Dataset.objects.filter(pk=layer.dataset_id).update(joined_from=[])
    run.version.dataset.refresh_from_db()
    made = release_run(
        run.pk, world.under["vendor"].pk, purpose="service-planning", recipients_chosen=[world.vendor],
        ends_on=timezone.localdate(), by=world.city.steward, now=timezone.now(),
    )  # fmt: skip
    world.run_jobs()
    made.refresh_from_db()

    assert (made.status, made.files.count()) == ("failed", 0)


def test_same_rows_of_a_newer_release_rest_on_that_one(world: LayerWorld, layer: Any) -> None:
    again = world.release_source()
    world.refresh()
    only = layer.derivations.get()

    assert (only.entitlement, layer.dataset.versions.count()) == (again, 1)


def test_nothing_is_derived_where_the_source_says_nothing_of_linking(run_jobs: Callable[..., None]) -> None:
    world = make_layer_world(run_jobs, linking=False)
    world.add_own()
    access = world.release_source()

    with pytest.raises(NotPermitted) as caught:
        world.lay(access)

    assert reasons(caught) == {"use.linking"}


def test_rows_about_persons_are_linked_with_nobody_elses(world: LayerWorld, access: Any) -> None:
    from entente.catalogue.models import Dataset

    Dataset.objects.filter(pk=world.own.pk).update(kind="clients")

    with pytest.raises(NotPermitted) as caught:
        world.lay(access)

    assert reasons(caught) == {"layer.about_persons"}


def test_pages_set_it_up_and_decide(world: LayerWorld, access: Any, sign_in: Callable[..., Any]) -> None:
    from django.urls import reverse

    from exports.models import Layer

    world.add_own(DANGLING)
    browser = sign_in(world.city.contributor)
    page = reverse("exports:new_layer", args=[access.pk])
    assert "What the city knows" in browser.get(page).content.decode()
    chosen = {
        "own": str(world.own.pk),
        "source_key": "id",
        "own_key": "service",
        "title_en": "Ours",
        "title_fr": "Les nôtres",
    }
    assert "These two cannot" not in browser.get(page, {"own": chosen["own"]}).content.decode()
    assert browser.post(page, {**chosen, "own_key": "nothing"}).status_code == 422
    assert browser.post(page, chosen).status_code == 302
    layer = Layer.objects.get()
    shown = reverse("exports:layer", args=[layer.dataset_id])
    assert "The first version is being made" in browser.get(shown).content.decode()
    world.run_jobs("runs")
    assert "One row of yours names a row of the source" in browser.get(shown).content.decode()
    assert browser.post(shown, {"do": "decide", "choice": "anything"}).status_code == 422
    browser.post(shown, {"do": "decide", "choice": "left_out"})
    world.run_jobs("runs")
    after = browser.get(shown).content.decode()
    browser.post(shown, {"do": "stop"})
    stopped = browser.get(shown).content.decode()
    browser.post(shown, {"do": "go_on"})
    other = sign_in(world.region.steward)

    assert "Linden University" in after
    assert "name: yours is called name_2" in after
    assert "Linden 211 (" in after  # how it is cited
    assert "No longer updated" in stopped
    assert other.get(shown).status_code == 404
    release = other.get(reverse("exports:release", args=[access.release_id])).content.decode()
    assert "Added to by" in release


@pytest.mark.release
def test_city_of_toronto_adds_its_shelters_to_what_211_shared_with_it(
    run_jobs: Callable[..., None], shared: Path
) -> None:
    """The whole line with files that nobody here made: read, laid over, decided, a recipe, reviewed, released to whom 211 named, and to nobody else."""
    from exports.services import decide_unmatched
    from tests.apps.exports.layer_world import CITY_TERMS

    folder = shared / "data" / "toronto_211_services"
    if not folder.exists():
        pytest.skip("the files of the City of Toronto are not here")
    addresses = {"finest_geography": "postal_code", "free_text": True}
    world = make_layer_world(run_jobs, of_city={**CITY_TERMS, **addresses}, **addresses)
    listed = list(csv.DictReader((folder / "refugee_services_211.csv").open()))
    features = json.loads((folder / "city_shelters_2012.geojson").read_text())["features"]
    shelters = pd.DataFrame([entry["properties"] for entry in features])[
        ["NAME", "ADDRESS_FU", "WARD", "CAPACITY", "TYPE2"]
    ]
    world.add_own(shelters.to_csv(index=False).encode())
    access = world.release_source({name: [row[name] for row in listed] for name in listed[0]})
    layer = world.lay(access, source_key="NAME", own_key="NAME")
    decide_unmatched(layer.pk, "own", by=world.city.contributor, now=timezone.now())
    world.run_jobs()
    derivation = layer.derivations.first()
    run = world.reviewed(derivation.version)
    released = world.release(run, world.under["university"], [world.university], world.city)
    with pytest.raises(NotPermitted) as caught:
        world.release(run, world.under["vendor"], [world.vendor], world.city)

    assert {name: derivation.counts[name] for name in ("matched", "source_only", "unmatched")} == {
        "matched": 1, "source_only": 233, "unmatched": 58,
    }  # fmt: skip
    assert (derivation.version.records, released.status) == (292, "available")
    assert reasons(caught) == {"use.onward"}
    package = json.loads(world.file(released, "datapackage.json"))
    assert [source["version"] for source in package["sources"]] == ["1", "1"]
    assert len(package["licenses"]) == 2
    assert "What comes from Linden 211 is passed on under the agreement" in world.file(released, "README.md").decode()
    assert "Citez aussi la source" in world.file(released, "LISEZMOI.md").decode()


def test_columns_of_what_is_derived_are_published_to_nobody(world: LayerWorld, layer: Any) -> None:
    from exports.models import PublishedSchema
    from exports.services import publish_schema
    from exports.tasks.schemas import describe_schema

    run, steward, now = world.approved(layer), world.city.steward, timezone.now()
    with pytest.raises(NotPermitted) as caught:
        publish_schema(layer.dataset_id, by=steward, now=now)
    PublishedSchema.objects.create(dataset=layer.dataset, run=run, published_by=steward, published_at=now)
    describe_schema.defer(dataset_id=str(layer.dataset_id))  # as a stolen web process would
    world.run_jobs("runs")

    assert reasons(caught) == {"layer.columns"}
    assert not PublishedSchema.objects.exists()


def test_counts_of_what_is_derived_do_not_leave_as_a_series_of_their_own(world: LayerWorld, layer: Any) -> None:
    """A table of counts is a series of its own, about which the source’s provider would not be asked."""
    from anonymizer.services import ask_for_count_table
    from entente.catalogue.models import Dataset

    run = layer.derivations.get().version.runs.get()
    asked = {"attributes": [], "threshold": 11, "by": world.city.contributor, "now": timezone.now()}
    with pytest.raises(NotPermitted) as caught:
        ask_for_count_table(run.pk, {"postal_code": ""}, **asked)
    Dataset.objects.filter(pk=layer.dataset_id).update(joined_from=[str(uuid4()), str(world.own.pk)])

    assert "run.of_several" in reasons(caught)
    assert Dataset.objects.get(
        pk=layer.dataset_id
    ).holds_rows_of_others  # whose rows a source is that is not here, nobody knows


def test_access_that_was_not_rightly_given_opens_nothing(world: LayerWorld, layer: Any) -> None:
    """A stolen web process writes rows of a release that nobody approved: the worker opens nothing more of it, and lets nothing out."""
    from anonymizer.models import Run
    from exports.services import release_run

    run, access = world.approved(layer), layer.derivations.get().entitlement
    Run.objects.filter(pk=access.release.run_id).update(decided_by=world.region.contributor)  # who chose its recipe
    made = release_run(
        run.pk, world.under["university"].pk, purpose="service-planning", recipients_chosen=[world.university],
        ends_on=timezone.localdate(), by=world.city.steward, now=timezone.now(),
    )  # fmt: skip
    world.run_jobs()
    made.refresh_from_db()
    world.add_own(OWN.replace(b"40", b"41"))
    world.refresh()

    assert (made.status, made.files.count()) == ("failed", 0)
    assert [derivation.error_code for derivation in layer.derivations.all()] == ["layer.not_given", ""]


def test_what_is_derived_leaves_by_itself_when_the_source_brings_a_release(run_jobs: Callable[..., None]) -> None:
    """Two people let the series go on: the newer release is derived, anonymized by the same recipe, announced, and leaves a day later."""
    from exports.models import Release, StandingRun
    from exports.policies.standing import Tolerances
    from exports.services import Series, approve_standing, open_standing
    from exports.tasks import go_on
    from tests.apps.exports.layer_world import CITY_TERMS

    again: dict[str, Any] = {"standing_release": True, "frequency": "monthly"}
    world = make_layer_world(run_jobs, of_city={**CITY_TERMS, **again}, **again)
    numbers = range(1, 41)
    services = {
        "id": [f"S{number}" for number in numbers],
        "kind": ["Food" if number % 2 else "Shelter" for number in numbers],
        "postal_code": ["M5V" if number % 3 else "M4C" for number in numbers],
    }
    world.add_own("\n".join(["service,ward", *(f"S{number},{number % 4 + 10}" for number in numbers)]).encode())
    layer = world.lay(world.release_source(services))
    world.run_jobs()
    first = world.release(
        world.reviewed(layer.derivations.get().version), world.under["university"], [world.university], world.city
    )
    series = Series(Tolerances(0.05, 0.1, 0.25), due_days=1, ends_on=world.under["university"].ends_on)
    approval = open_standing(first.pk, series, by=world.city.steward, now=timezone.now())
    approve_standing(approval.pk, by=world.city.officer, now=timezone.now())

    newer = world.release_source({**services, "kind": ["Shelter", *services["kind"][1:]]})
    world.refresh()
    world.run_jobs()
    now = timezone.now()
    for _ in range(2):  # taken up, then measured and announced
        go_on(approval.pk, now=now)
        world.run_jobs()
    announced = StandingRun.objects.get()
    assert (announced.status, announced.reasons) == ("announced", [])
    go_on(approval.pk, now=now + timedelta(hours=25))
    world.run_jobs()
    left = Release.objects.exclude(pk=first.pk).get(run__version__dataset=layer.dataset)

    assert (left.status, left.error_code) == ("available", "")
    assert left.manifest["manifest"]["derived"]["from"][0]["release"] == str(newer.release_id)
    assert left.entitlements.get().recipient == world.university
    assert "S1,Shelter" in world.file(left, "data.csv").decode()
