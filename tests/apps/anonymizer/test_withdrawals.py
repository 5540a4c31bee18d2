"""People who asked not to be included: left out of the next run however their number is written, counted, and known to nobody by what is kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.db import DatabaseError
from django.urls import reverse
from django.utils import timezone

from anonymizer.tasks.withdrawals import plain_identifier
from tests.journeys.rights import requested
from tests.processes import running

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.mark.parametrize(
    "typed",
    ["P00003", " p00003 ", "P 3", "p-00003", "\uff3000003", "P\u200b00003", "P00003\u00a0", "\tP0003"],
)
def test_identifier_is_known_however_it_is_written(typed: str) -> None:
    assert plain_identifier(typed) == plain_identifier("P00003")


@pytest.mark.parametrize("other", ["P00030", "P000031", "Q00003", "00003", "P3a"])
def test_another_identifier_is_another_person(other: str) -> None:
    assert plain_identifier(other) != plain_identifier("P00003")


def test_composed_and_decomposed_letters_say_the_same() -> None:
    assert plain_identifier("Élan-07") == plain_identifier("E\u0301LAN 7")


def test_person_is_left_out_of_the_next_run_and_counted(
    read_run: Any, network: Any, run_jobs: Callable[..., None], sign_in: Callable[..., Any]
) -> None:
    from anonymizer import queries, services
    from anonymizer.forms import recipe_form
    from anonymizer.tasks.replay import replay_run
    from entente.audit.models import AuditEvent
    from entente.core.errors import NotPermitted
    from entente.vault.keys import store

    request = requested(network, read_run.dataset, "withdrawal", identifier=" p 0003")
    sealed_id = request.sealed_id
    page = sign_in(network.officer).get(reverse("exports:rights_request", args=[request.pk])).content.decode()
    assert "The worker looks for the person" in page
    run_jobs("urgent", "erasures")
    request.refresh_from_db()

    assert (request.sealed_id, bool(request.digest), store.exists(sealed_id)) == (None, True, False)
    assert request.result == {"versions": [{"id": str(read_run.version_id), "holds": True}]}
    events = AuditEvent.objects.filter(subject_id=request.pk)
    assert sorted(events.values_list("event", flat=True)) == ["person.left_out", "rights_request.recorded"]
    assert {tuple(event.facts) for event in events} == {("number",)}

    services.confirm_recipe(read_run.pk, recipe_form(read_run, None).spec(), by=network.contributor, now=timezone.now())
    run_jobs("runs")
    read_run.refresh_from_db()
    report = read_run.report
    assert (read_run.status, read_run.findings) == ("awaiting_review", [])
    assert {name: report.withdrawn[name] for name in ("persons", "records", "spellings")} == {
        "persons": 1, "records": 2, "spellings": 1,
    }  # fmt: skip
    others = sum(report.registered["left_out"].values())
    assert report.before["records"] == read_run.version.records - 2 - others
    review = sign_in(network.officer).get(reverse("anonymizer:review", args=[read_run.pk])).content.decode()
    assert "1 person asked not to be included. 2 rows were left out." in review

    # Somebody else asks while it waits: the run is not approved as long as she may be in it, and the same bytes come out of it still.
    requested(network, read_run.dataset, "withdrawal", identifier="P00004")
    with pytest.raises(NotPermitted, match="asked_since"):
        services.approve_run(read_run.pk, by=network.officer, now=timezone.now(), reason="Read.")
    run_jobs("urgent")
    assert queries.is_asked_since(read_run)
    assert replay_run(read_run.pk, now=timezone.now()).is_same


def test_table_without_the_column_fails_and_says_which(
    read_run: Any, network: Any, run_jobs: Callable[..., None], upload: Callable[..., Any]
) -> None:
    from anonymizer import services
    from anonymizer.forms import recipe_form

    request = requested(network, read_run.dataset, "withdrawal", identifier="P00003")
    run_jobs("urgent")
    type(request).objects.filter(pk=request.pk).update(column="case_number")
    services.confirm_recipe(read_run.pk, recipe_form(read_run, None).spec(), by=network.contributor, now=timezone.now())
    run_jobs("runs")
    read_run.refresh_from_db()

    assert (read_run.status, read_run.error_code) == ("failed", "withdrawn.no_column")
    assert read_run.findings[0]["column"] == "case_number"


def test_person_comes_back_by_her_number_alone(read_run: Any, network: Any, run_jobs: Callable[..., None]) -> None:
    from anonymizer import queries

    requested(network, read_run.dataset, "withdrawal", identifier="P00003")
    wrong = requested(network, read_run.dataset, "return", identifier="P00031")
    run_jobs("urgent")
    wrong.refresh_from_db()
    assert (wrong.result["ended"], queries.withdrawals_in_effect(read_run.dataset).count()) == ([], 1)

    right = requested(network, read_run.dataset, "return", identifier="p3")
    run_jobs("urgent")
    right.refresh_from_db()
    assert (right.result["ended"], queries.withdrawals_in_effect(read_run.dataset).count()) == ([1], 0)
    assert right.digest == ""


def test_whoever_left_a_series_is_left_out_of_what_was_joined_from_it(
    read_run: Any, network: Any, run_jobs: Callable[..., None]
) -> None:
    from anonymizer import queries
    from entente.catalogue.models import Dataset

    series = read_run.dataset
    title = {"title_en": "Joined", "title_fr": "Appariement", "kind": "records"}
    for _times in range(2):
        series = Dataset.objects.create(
            owner=network.nonprofit, created_by=network.steward, joined_from=[str(series.pk)], **title
        )
    requested(network, read_run.dataset, "withdrawal", identifier="P00003")
    run_jobs("urgent")

    assert queries.withdrawals_in_effect(series).count() == 1  # of what was joined from what was joined


def test_hash_of_a_guess_is_none_without_the_key_of_the_series(
    read_run: Any, network: Any, run_jobs: Callable[..., None]
) -> None:
    """The same person in two series of one organization has nothing in common, and a plain hash of her number is none of them."""
    import hashlib

    from anonymizer.tasks.withdrawals import identifier_digest
    from entente.catalogue.models import Dataset

    other = Dataset.objects.create(
        owner=network.nonprofit, title_en="Other", title_fr="Autre", kind="records", created_by=network.steward
    )
    plain = plain_identifier("P00003").encode()
    here, there = identifier_digest(read_run.dataset, "P00003"), identifier_digest(other, "P00003")

    assert len({here, there, hashlib.sha256(plain).hexdigest()}) == 3


def test_stolen_web_process_brings_nobody_back_and_looks_for_nobody(
    read_run: Any, network: Any, run_jobs: Callable[..., None]
) -> None:
    from anonymizer.models import RightsRequest

    request = requested(network, read_run.dataset, "withdrawal", identifier="P00003")
    run_jobs("urgent")
    with running("web"):
        for values in ({"ended_at": timezone.now()}, {"digest": ""}, {"processed_at": None}, {"result": {}}):
            with pytest.raises(DatabaseError):
                RightsRequest.objects.filter(pk=request.pk).update(**values)
        with pytest.raises(DatabaseError):
            request.delete()

    # A row in the name of somebody of another organization: the worker reads nothing for her.
    forged = requested(network, read_run.dataset, "access", identifier="P00004")
    RightsRequest.objects.filter(pk=forged.pk).update(recorded_by=network.city_steward)
    run_jobs("urgent")
    forged.refresh_from_db()
    assert (forged.result, forged.digest, forged.sealed_id) == ({"refused": True}, "", None)


def test_contributor_to_a_pool_leaves_out_nobody_elses_people(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same number names another person in another organization; and a guess at it takes nothing from her rows."""
    from types import SimpleNamespace
    from uuid import UUID

    import pandas as pd

    from anonymizer.engine import frame_source
    from anonymizer.recipes.pooled import CONTRIBUTOR
    from anonymizer.tasks import withdrawals
    from entente.catalogue.models import Dataset
    from entente.organizations.models import Organization

    first, second = UUID(int=1), UUID(int=2)
    rows = {"client_id": ["C1", "c-01", "C1", None, "C2"], CONTRIBUTOR: [str(first)] * 2 + [str(second)] * 3}
    series = Dataset(pk=UUID(int=9), owner=Organization(pk=first))
    monkeypatch.setattr(withdrawals, "hash_key", lambda owner: owner.pk.bytes * 2)
    request = SimpleNamespace(
        pk=UUID(int=7), dataset=series, column="Client ID", digest=withdrawals.identifier_digest(series, "c 1")
    )
    monkeypatch.setattr(withdrawals.queries, "withdrawals_in_effect", lambda dataset: [request])
    pool = Dataset(pk=UUID(int=8), owner=Organization(pk=UUID(int=3)), pooled_under=UUID(int=4))

    remaining, figures = withdrawals.without_withdrawn(frame_source(pd.DataFrame(rows)), pool)

    left = [row for batch in remaining.batches() for row in batch.to_pylist()]
    assert [row["client_id"] for row in left] == ["C1", None, "C2"]
    assert (figures.persons, figures.records, figures.spellings) == (1, 2, 2)
