"""A recipe that cleans its table first, along the line: maps sealed, digest in the recipe, counts in the report, replayed on the next version."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from typing import Any

import pytest
from django.utils import timezone

from tests.apps.anonymizer.conftest import Answers

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.slow]

GENDERS = ("Femme", "FEMME ", "femelle", "Zorglub", "Homme", "hommme")
MAPS = {"gender": {"W": ["Femme", "femelle"], "M": ["Homme", "hommme"]}}
STEPS = {
    "gender": {"spelling": "trim", "values": True},
    "contact_date": {"dates": {"order": "dmy"}},
    "need": {"spelling": "fold", "blank": True},
}


PLACES = ("M5V 2T6", "M4C 1B5", "H2X 1Y4")


def table(rows: int, seed: int, *, genders: tuple[str, ...] = GENDERS, total: bool = True) -> bytes:
    draw = random.Random(seed)
    lines = ["client_id;contact_date;gender;age;visits;need;postal_code"]
    visits = 0
    for row in range(rows):
        day, several = f"{draw.randint(1, 28):02}/0{draw.randint(1, 2)}/2026", draw.randint(0, 5)
        visits += several
        need = draw.choice(["Food", "food", "Shelter", "n/a"])
        lines.append(
            f"C{seed}{row:04};{day};{draw.choice(genders)};{draw.randint(18, 80)};{several};{need};{draw.choice(PLACES)}"
        )
    return "\n".join([*lines, f"Total;;;;{visits};;"] if total else lines).encode()


@pytest.fixture
def run(upload: Callable[..., Any], run_jobs: Callable[..., None]) -> Any:
    """The run of a first version, which waits for its recipe."""
    return _received(upload(table(500, 1)), run_jobs)


@pytest.fixture
def clean(network: Any, run_jobs: Callable[..., None]) -> Callable[..., Any]:
    """Confirms the proposed recipe of a run with a cleaning, and lets the worker run."""
    from anonymizer.services import confirm_recipe, seal_value_maps

    def confirm(run: Any, maps: Any = MAPS, **rows: str) -> Any:
        content = json.dumps({"columns": maps}).encode()
        digest = seal_value_maps(run.pk, content, by=network.contributor, now=timezone.now())
        spec = with_cleaning(run, {"columns": STEPS, "values": digest, **rows})
        confirm_recipe(run.pk, spec, by=network.contributor, now=timezone.now())
        run_jobs()
        run.refresh_from_db()
        return run

    return confirm


@pytest.fixture
def measured(run: Any, clean: Callable[..., Any]) -> Any:
    measured = clean(run, totals="drop", duplicates="keep")
    assert measured.status == "awaiting_review", measured.findings
    return measured


def with_cleaning(run: Any, cleaning: dict[str, Any]) -> dict[str, Any]:
    from anonymizer.forms import recipe_form

    spec = recipe_form(run, None).spec(method="finest-first")
    spec["columns"]["gender"] = {"role": "quasi-identifier", "treatment": "keep"}  # also where it was proposed to go
    return {**spec, "version": 2, "cleaning": cleaning}


def _received(version: Any, run_jobs: Callable[..., None]) -> Any:
    run_jobs()
    run = version.runs.get()
    assert run.status == "awaiting_recipe", run.findings
    return run


def candidate_of(run: Any) -> list[dict[str, str]]:
    from anonymizer.engine.table.readers import parquet_source
    from entente.organizations.tasks import opening_key
    from entente.vault.objects import SealedReader

    with SealedReader(run.candidate, private_key=opening_key(run.dataset.owner)) as reader:
        return [row for batch in parquet_source(reader).batches() for row in batch.to_pylist()]


def test_table_is_cleaned_by_its_recipe_and_the_report_counts_what_was_done(measured: Any) -> None:
    figures = measured.report.before["cleaning"]
    rows = candidate_of(measured)

    assert {row["gender"] for row in rows} <= {"W", "M", "Zorglub", "*"}
    assert figures["rows"]["totals"] == {"rows": 1, "left_out": 1, "doubtful": 0}
    assert figures["rows"]["duplicates"] == {"rows": 0, "left_out": 0}
    assert figures["records"] == measured.report.before["records"] == 500
    values = figures["columns"]["gender"]["steps"]["values"]
    assert values["details"] == {"values": 2, "new_spellings": 1}
    assert values["understood"] + values["not_understood"] == 500
    assert figures["columns"]["contact_date"]["steps"]["dates"]["not_understood"] == 0
    assert measured.report.k >= 11


def test_no_word_of_a_map_rests_in_the_database_or_leaves_with_the_release(measured: Any) -> None:
    from django.db import connection

    from entente.vault.models import SealedObject

    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT spec::text FROM anonymizer_recipe UNION ALL SELECT concat(offer::text, findings::text) FROM anonymizer_run"
            " UNION ALL SELECT concat(before::text, after::text) FROM anonymizer_riskreport"
            " UNION ALL SELECT facts::text FROM audit_auditevent UNION ALL SELECT args::text FROM procrastinate_jobs"
        )
        stored = " ".join(row[0] or "" for row in cursor.fetchall())
    maps = SealedObject.objects.get(label="value-maps")

    assert "femelle" not in stored
    assert "hommme" not in stored
    assert measured.recipe.spec["cleaning"]["values"] == maps.sha256


def test_next_version_is_cleaned_as_the_first_and_says_which_spellings_are_new(
    measured: Any, network: Any, upload: Callable[..., Any], run_jobs: Callable[..., None]
) -> None:
    from anonymizer.recipes.proposals import Offered
    from anonymizer.services import confirm_series_recipe

    second = _received(upload(table(520, 2, genders=(*GENDERS, "femele", "Femele"))), run_jobs)
    change = Offered.of(second).drift
    kinds = {column.name: column.profile["kind"] for column in second.version.columns.all()}
    confirm_series_recipe(second.pk, by=network.contributor, now=timezone.now())
    run_jobs()
    second.refresh_from_db()

    assert change is not None
    fresh = [finding for finding in change.findings if finding.code == "drift.new_spellings"]
    assert [(finding.column, finding.facts["spellings"]) for finding in fresh] == [("gender", 2)]
    assert kinds["contact_date"] == "date"
    assert second.status == "awaiting_review", second.findings
    assert second.recipe.spec["cleaning"] == measured.recipe.spec["cleaning"]
    assert second.report.before["cleaning"]["rows"]["totals"]["left_out"] == 1


def test_page_of_the_next_version_keeps_the_cleaning_of_the_series(
    measured: Any, network: Any, upload: Callable[..., Any], run_jobs: Callable[..., None], sign_in: Callable[..., Any]
) -> None:
    from django.urls import reverse

    second = _received(upload(table(520, 2)), run_jobs)
    answer = sign_in(network.contributor).post(reverse("anonymizer:recipe", args=[second.pk]), Answers(second)())
    run_jobs()
    second.refresh_from_db()

    assert answer.status_code == 302
    assert second.recipe.spec["cleaning"] == measured.recipe.spec["cleaning"]
    assert second.status == "awaiting_review", second.findings


def test_maps_that_are_not_there_or_of_another_series_are_refused(
    run: Any, network: Any, measured: Any, run_jobs: Callable[..., None]
) -> None:
    """They outlive the rows, until somebody destroys the version by hand; whoever still names them is refused."""
    from anonymizer.services import confirm_recipe, start_run
    from anonymizer.tasks.retention import shred_everything
    from entente.core.errors import Invalid

    named = measured.recipe.spec["cleaning"]
    maps = measured.value_maps.get().sealed
    shred_everything(measured.version, reason="retention", by=None, now=timezone.now())
    maps.refresh_from_db()
    outlived = maps.destroyed_at is None
    type(measured.version).objects.filter(pk=measured.version_id).update(destroyed_at=None)
    shred_everything(measured.version, reason="asked", by=network.officer, now=timezone.now())
    maps.refresh_from_db()
    type(measured).objects.filter(pk=measured.pk).update(status="returned")
    type(measured.version).objects.filter(pk=measured.version_id).update(destroyed_at=None)
    again = start_run(measured.version_id, by=network.contributor)

    for values in (named["values"], "0" * 64, None):
        cleaning = {"columns": named["columns"], **({"values": values} if values else {})}
        with pytest.raises(Invalid) as refused:
            confirm_recipe(again.pk, with_cleaning(again, cleaning), by=network.contributor, now=timezone.now())
        assert refused.value.findings[0].code == "cleaning.values_missing"
    assert outlived
    assert maps.destroyed_at is not None


def test_identifier_is_not_mapped_on_the_platform_either(run: Any, network: Any) -> None:
    from anonymizer.services import confirm_recipe, seal_value_maps
    from entente.core.errors import Invalid

    content = json.dumps({"columns": {"client_id": {"": ["C10001"]}}}).encode()
    digest = seal_value_maps(run.pk, content, by=network.contributor, now=timezone.now())
    spec = with_cleaning(run, {"columns": {"client_id": {"values": True}}, "values": digest})

    with pytest.raises(Invalid) as refused:
        confirm_recipe(run.pk, spec, by=network.contributor, now=timezone.now())

    assert refused.value.findings[0].code == "cleaning.identifier"


@pytest.mark.parametrize(
    ("word", "maps"),
    [
        ("Inuit", {"gender": {"Homme": ["Inuit"]}}),  # the table says it before the cleaning alone
        ("Zorglub", {"gender": {"Inuit": ["Zorglub"]}}),  # and after it alone
    ],
)
def test_what_tells_of_an_indigenous_identity_is_left_out_whether_a_map_hides_or_writes_it(
    upload: Callable[..., Any], run_jobs: Callable[..., None], clean: Callable[..., Any], word: str, maps: Any
) -> None:
    content = table(800, 5, genders=(*("Femme", "Homme") * 20, word), total=False)
    telling = content.decode().count(f";{word};")
    run = clean(_received(upload(content), run_jobs), maps)

    assert run.status == "awaiting_review", run.findings
    assert telling > 5
    assert run.report.registered["left_out"] == {"indigenous": telling}
    assert run.report.before["records"] == 800 - telling
    assert {row["gender"] for row in candidate_of(run)} <= {"Femme", "Homme", "*"}


def test_dates_that_can_be_read_in_two_ways_fail_the_run_by_name(
    run: Any, network: Any, run_jobs: Callable[..., None]
) -> None:
    from anonymizer.services import confirm_recipe

    spec = with_cleaning(run, {"columns": {"contact_date": {"dates": {}}}})
    confirm_recipe(run.pk, spec, by=network.contributor, now=timezone.now())
    run_jobs()
    run.refresh_from_db()

    assert (run.status, run.error_code) == ("failed", "cleaning.dates_ambiguous")
    assert run.findings[0]["column"] == "contact_date"


def test_only_whoever_chooses_the_recipe_seals_maps_and_only_of_columns_that_are_there(run: Any, network: Any) -> None:
    from anonymizer.models import SealedValueMaps
    from anonymizer.services import seal_value_maps
    from entente.audit.models import AuditEvent
    from entente.core.errors import Invalid, NotPermitted

    content = json.dumps({"columns": MAPS, "salt": "0" * 32}).encode()
    with pytest.raises(NotPermitted):
        seal_value_maps(run.pk, content, by=network.recipient, now=timezone.now())
    moved = b'{"columns": {"postal_code": {"M5V": ["H2X 1Y4"], "M4C": ["M4C 1B5"]}}}'
    cases = (
        (moved, "cleaning.values_elsewhere"),
        (b'{"columns": {"gendr": {"W": ["F"]}}}', "recipe.unknown_column"),
        (b'{"columns": {"gender": {"a": ["b"], "b": ["a"]}}}', "cleaning.values_circle"),
    )
    for wrong, code in cases:
        with pytest.raises(Invalid) as refused:
            seal_value_maps(run.pk, wrong, by=network.contributor, now=timezone.now())
        assert refused.value.findings[0].code == code
    first = seal_value_maps(run.pk, content, by=network.contributor, now=timezone.now())
    again = seal_value_maps(
        run.pk,
        json.dumps({"salt": "0" * 32, "columns": MAPS}, indent=2).encode(),
        by=network.contributor,
        now=timezone.now(),
    )

    assert first == again
    assert SealedValueMaps.objects.count() == 1
    event = AuditEvent.objects.get(event="value_maps.sealed")
    assert (event.facts["columns"], event.facts["spellings"]) == (1, 4)
