"""A run over a large table goes by parts: the candidate is that of the whole to the byte, and what goes wrong leaves nothing behind."""

from __future__ import annotations

import io
import random
from collections.abc import Callable
from typing import Any

import pytest
from django.core.management import call_command
from django.utils import timezone

from anonymizer.engine import Recipe
from anonymizer.engine.partitioned import whole_table
from anonymizer.tasks import parts
from entente.vault.models import SealedObject
from tests.engine.partitioned.test_whole_table import Killed, Stubborn

pytestmark = pytest.mark.django_db(transaction=True)

RECIPE: dict[str, Any] = {
    "columns": {
        "client": {"role": "direct-identifier", "treatment": "pseudonym"},
        "age": {"role": "quasi-identifier", "hierarchy": "age-bands"},
        "language": {"role": "quasi-identifier", "hierarchy": "language"},
        "need": {"role": "sensitive", "treatment": "keep"},
    },
    "person": "client",
    "privacy": [{"model": "k-anonymity", "k": 11}],
    "search": {"method": "finest-first"},
}


def contacts(size: int = 600) -> bytes:
    """Contacts of invented clients, some of whom came twice."""
    chance = random.Random(211)
    lines = ["client,age,language,need"]
    for number in range(size):
        client = number if number % 5 else number // 2
        language = chance.choice(("eng", "eng", "eng", "fra", "fra", "yue", ""))
        need = chance.choice(("food", "rent", "legal", "debt"))
        lines.append(f"C{client:05},{chance.randint(18, 70)},{language},{need}")
    return "\n".join(lines).encode()


@pytest.fixture
def measure(upload: Callable[..., Any], run_jobs: Callable[..., None], network: Any) -> Callable[..., Any]:
    """A run of these contacts once the worker is done with it."""

    def measured(**changes: Any) -> Any:
        from anonymizer.models import Run
        from anonymizer.services import confirm_recipe

        version = upload(contacts())
        run_jobs("runs")
        run = Run.objects.get(version=version)
        assert run.status == "awaiting_recipe", run.findings
        confirm_recipe(run.pk, {**RECIPE, **changes}, by=network.contributor, now=timezone.now())
        run_jobs("runs")
        return Run.objects.select_related("report", "recipe", "candidate", "version__dataset").get(pk=run.pk)

    return measured


@pytest.fixture(autouse=True)
def small_parts(settings: Any) -> None:
    """Every table is large here, and goes in several parts."""
    settings.PARTS_FROM_RECORDS, settings.PART_RECORDS, settings.PART_PROCESSES = 1, 130, 2
    settings.REHEARSAL_SECONDS = 0


def made_again(run: Any) -> str:
    words = io.StringIO()
    call_command("replay_run", str(run.pk), stdout=words)
    return words.getvalue()


@pytest.fixture
def goes_by_parts(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many records each part had that was counted."""
    counted: list[int] = []
    original = whole_table.Sums.add

    def add(self: Any, part: Any) -> None:
        counted.append(part.records)
        original(self, part)

    monkeypatch.setattr(whole_table.Sums, "add", add)
    return counted


@pytest.mark.parametrize(
    "changes",
    [{}, {"search": {"method": "mondrian"}}, {"recoding": "local", "search": {}}],
    ids=["finest first", "mondrian", "local"],
)
def test_run_by_parts_leaves_the_bytes_of_a_run_in_one_piece(
    measure: Callable[..., Any], settings: Any, goes_by_parts: list[int], changes: dict[str, Any]
) -> None:
    run = measure(**changes)
    assert run.status == "awaiting_review", run.findings
    assert goes_by_parts == [130, 130, 130, 130, 80]
    assert run.report.after["everything_known"]["columns"]
    settings.PARTS_FROM_RECORDS = 0
    goes_by_parts.clear()

    words = made_again(run)

    assert "The same came out." in words
    assert not goes_by_parts


def test_small_table_goes_in_one_piece(measure: Callable[..., Any], settings: Any, goes_by_parts: list[int]) -> None:
    settings.PARTS_FROM_RECORDS = 601

    assert measure().status == "awaiting_review"
    assert not goes_by_parts


def test_table_whose_recipe_needs_it_whole_goes_in_one_piece(settings: Any) -> None:
    swapped = {**RECIPE, "columns": {**RECIPE["columns"], "need": {"role": "sensitive", "treatment": "swap"}}}

    assert parts.parts_for(Recipe.from_dict(RECIPE), 600) is not None
    assert parts.parts_for(Recipe.from_dict(swapped), 600) is None
    assert parts.parts_for(Recipe.from_dict(RECIPE), None) is None
    settings.PARTS_FROM_RECORDS = 0
    assert parts.parts_for(Recipe.from_dict(RECIPE), 600) is None


def test_process_that_is_killed_in_a_run_changes_nothing(
    measure: Callable[..., Any], settings: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(whole_table, "PartProcesses", Killed)

    run = measure()

    assert run.status == "awaiting_review", run.findings
    assert (Killed.last.kills, Killed.last.deaths) == (1, 1)
    settings.PARTS_FROM_RECORDS = 0
    assert "The same came out." in made_again(run)


def test_run_whose_part_cannot_be_counted_fails_in_words_and_leaves_nothing(
    measure: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(whole_table, "PartProcesses", Stubborn)

    run = measure()

    assert (run.status, run.error_code) == ("failed", "partitioned.part_failed")
    assert_nothing_left(run)


def test_run_that_nobody_waits_for_ends_with_its_processes(
    measure: Callable[..., Any], monkeypatch: pytest.MonkeyPatch, goes_by_parts: list[int]
) -> None:
    from anonymizer.models import Run

    class Ended(Killed):
        def _begin(self, place: int, frames: Any) -> None:
            Run.objects.filter(status="transforming").update(status="failed", error_code="run.ended")
            self.kills = 1  # none is killed
            super()._begin(place, frames)

    monkeypatch.setattr(whole_table, "PartProcesses", Ended)
    monkeypatch.setattr(parts, "_SECONDS_BETWEEN_LOOKS", 0.0)

    run = measure()

    assert (run.status, run.error_code) == ("failed", "run.ended")
    assert goes_by_parts == [130]  # and none of the other four
    assert not Killed.last.pids
    assert_nothing_left(run)


def assert_nothing_left(run: Any) -> None:
    """No candidate, no report and no secret: what is sealed is the upload and the table that was read of it."""
    assert run.candidate is None
    assert run.seed_id is None
    assert not hasattr(run, "report")
    assert set(SealedObject.objects.values_list("label", flat=True)) <= {"upload", "table"}
