"""The effect of a draft: measured in a worker of its own on codes, told as figures, and gone from memory when the run goes on."""

from __future__ import annotations

import json
import pickle
from collections.abc import Callable
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone, translation

pytestmark = pytest.mark.django_db(transaction=True)

SMALL = {"method": "optimal", "metric": "loss-arithmetic", "limit_seconds": 5}


@pytest.fixture(autouse=True)
def no_tables_of_others() -> Any:
    from anonymizer.tasks.open_tables import TABLES

    TABLES.close(TABLES.run_ids)
    yield
    TABLES.close(TABLES.run_ids)


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """A line for each time that a private key was opened to measure an effect."""
    from anonymizer.tasks import effects

    times: list[Any] = []
    key_of = effects.opening_key
    monkeypatch.setattr(effects, "opening_key", lambda owner: times.append(owner.pk) or key_of(owner))
    return times


@pytest.fixture
def spec(read_run: Any) -> dict[str, Any]:
    from anonymizer.forms import recipe_form

    return {**recipe_form(read_run, None).spec(), "search": SMALL}


@pytest.fixture
def change(read_run: Any, network: Any) -> Any:
    from anonymizer.services import DraftState, change_draft

    def changed(spec: dict[str, Any] | None) -> Any:
        state = DraftState({}, spec=spec)
        return change_draft(
            read_run.pk, state, start=DraftState({}), code="settings", by=network.contributor, now=timezone.now()
        )

    return changed


def with_k(spec: dict[str, Any], k: int) -> dict[str, Any]:
    return {**spec, "privacy": [{"model": "k-anonymity", "k": k}]}


def effect_of(draft: Any) -> Any:
    from anonymizer.recipes.effects import DraftEffect

    draft.refresh_from_db()
    return DraftEffect.from_dict(draft.effect) if draft.effect else None


def fragment(read_run: Any, client: Any, language: str = "en", **query: Any) -> str:
    with translation.override(language):
        answer = client.get(reverse("anonymizer:effect", args=[read_run.pk]), query)
    assert answer.status_code == 200
    return str(answer.content.decode())


def test_effect_of_a_draft_is_what_its_run_measures(
    read_run: Any, network: Any, change: Any, spec: dict[str, Any], run_jobs: Callable[..., None]
) -> None:
    from anonymizer import services

    draft = change(with_k(spec, 5))
    run_jobs("interactive")
    told = effect_of(draft)
    assert told.state == "measured", told.findings

    services.confirm_recipe(read_run.pk, with_k(spec, 11), by=network.contributor, now=timezone.now())
    stricter = effect_of_spec(read_run, with_k(spec, 11))
    run_jobs("runs")
    read_run.refresh_from_db()
    report = read_run.report
    assert (stricter.after.smallest, stricter.left_out) == (report.k, report.suppressed_records)
    assert {c.name: c.level for c in stricter.columns if c.level is not None} == report.levels
    assert told.figures.after.smallest >= 5


def effect_of_spec(run: Any, spec: dict[str, Any]) -> Any:
    from anonymizer.engine import Recipe
    from anonymizer.tasks.effects import _effect

    return _effect(run, Recipe.from_dict(spec))


def test_only_the_current_draft_is_measured(change: Any, spec: dict[str, Any], run_jobs: Callable[..., None]) -> None:
    first, second = change(with_k(spec, 5)), change(with_k(spec, 6))

    run_jobs("interactive")

    assert effect_of(first) is None
    assert effect_of(second).figures.k == 6


def test_change_that_was_undone_is_measured_if_it_was_skipped(
    read_run: Any, network: Any, change: Any, spec: dict[str, Any], run_jobs: Callable[..., None]
) -> None:
    from anonymizer.services import undo_draft

    first = change(with_k(spec, 5))
    change(with_k(spec, 6))
    run_jobs("interactive")

    undo_draft(read_run.pk, by=network.contributor)
    run_jobs("interactive")

    assert effect_of(first).figures.k == 5


def test_table_and_key_are_opened_once_for_several_changes(
    change: Any, spec: dict[str, Any], run_jobs: Callable[..., None], opened: list[Any]
) -> None:
    for k in (5, 6, 7, 8):
        draft = change(with_k(spec, k))
        run_jobs("interactive")
        assert effect_of(draft).figures.k == k

    assert len(opened) == 1


def test_memory_of_the_worker_holds_codes_and_no_value(
    read_run: Any, change: Any, spec: dict[str, Any], run_jobs: Callable[..., None]
) -> None:
    from anonymizer.tasks.open_tables import TABLES

    draft = change(spec)
    run_jobs("interactive")

    assert TABLES.run_ids == [read_run.pk]
    held = b"".join(pickle.dumps(coded) for coded in TABLES.of(read_run.pk).forms.values())
    assert TABLES.of(read_run.pk).size_bytes > 0
    for word in ("Canary", "M5V", "French", "Food bank", "woman"):
        assert word.encode() not in held
        assert word not in json.dumps(draft.effect)


def test_codes_are_forgotten_once_the_run_waits_for_no_recipe(
    read_run: Any, network: Any, change: Any, spec: dict[str, Any], run_jobs: Callable[..., None]
) -> None:
    from anonymizer import services
    from anonymizer.tasks.effects import close_tables
    from anonymizer.tasks.open_tables import TABLES

    change(spec)
    run_jobs("interactive")
    close_tables(0)
    assert TABLES.run_ids == [read_run.pk]

    services.confirm_recipe(read_run.pk, spec, by=network.contributor, now=timezone.now())
    close_tables(0)

    assert TABLES.run_ids == []


def test_records_that_a_community_claims_are_left_out_of_the_effect_too(
    read_run: Any, change: Any, spec: dict[str, Any], run_jobs: Callable[..., None]
) -> None:
    kept = change(spec)
    run_jobs("interactive")
    columns = {
        name: {**rule, "treatment": "drop"} if name == "language" else rule for name, rule in spec["columns"].items()
    }
    without = change({**spec, "columns": columns})
    run_jobs("interactive")

    assert effect_of(kept).figures.records <= effect_of(without).figures.records <= read_run.version.records


@pytest.mark.parametrize(
    ("broken", "state"),
    [
        ({"columns": {}}, "refused"),
        ({"privacy": [{"model": "k-anonymity", "k": 100_000}]}, "measured"),
        ({"columns": {"no such column": {"role": "other", "treatment": "drop"}}}, "refused"),
    ],
)
def test_recipe_that_cannot_run_says_why(
    read_run: Any,
    client_of: Any,
    change: Any,
    spec: dict[str, Any],
    broken: Any,
    state: str,
    run_jobs: Callable[..., None],
) -> None:
    draft = change({**spec, **broken})
    run_jobs("interactive")

    assert effect_of(draft).state == state
    html = fragment(read_run, client_of)
    assert 'class="reasons"' in html
    assert "hx-get" not in html


@pytest.fixture
def client_of(sign_in: Callable[..., Any], network: Any) -> Any:
    return sign_in(network.contributor)


def test_large_table_is_measured_when_it_is_confirmed(
    read_run: Any, client_of: Any, change: Any, spec: dict[str, Any], opened: list[Any], run_jobs: Callable[..., None]
) -> None:
    type(read_run.version).objects.filter(pk=read_run.version_id).update(records=100_001)
    draft = change(spec)
    run_jobs("interactive")

    assert effect_of(draft).state == "large"
    assert opened == []
    assert "measured when you confirm" in fragment(read_run, client_of)


def test_store_that_cannot_be_reached_is_told_at_once(
    read_run: Any,
    client_of: Any,
    change: Any,
    spec: dict[str, Any],
    run_jobs: Callable[..., None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from anonymizer.tasks import effects
    from entente.core.errors import Failed

    def gone(owner: Any) -> bytes:
        raise Failed("vault.unavailable")

    monkeypatch.setattr(effects, "opening_key", gone)
    draft = change(spec)
    run_jobs("interactive")

    assert effect_of(draft).state == "failed"
    assert "could not be measured now" in fragment(read_run, client_of)


def test_job_that_gave_up_leaves_no_page_waiting(
    read_run: Any, client_of: Any, change: Any, spec: dict[str, Any]
) -> None:
    from entente.audit.failures import HANDLERS

    draft = change(spec)
    HANDLERS["anonymizer.measure_effect"](draft_id=str(draft.pk))

    assert effect_of(draft).state == "failed"
    assert "hx-get" not in fragment(read_run, client_of)


@pytest.mark.parametrize(
    ("language", "measuring", "before", "share"),
    [
        ("en", "Measuring your last change", "The figures are those from before it.", "As it would leave"),
        ("fr", "Mesure de votre dernière modification", "Les chiffres sont ceux d’avant.", "Comme elle sortirait"),
    ],
)
def test_fragment_keeps_the_last_answer_marked_while_it_works(
    read_run: Any, client_of: Any, change: Any, spec: dict[str, Any], run_jobs: Callable[..., None],
    language: str, measuring: str, before: str, share: str,
) -> None:  # fmt: skip
    assert "hx-get" not in fragment(read_run, client_of, language)
    change(with_k(spec, 5))
    run_jobs("interactive")
    done = fragment(read_run, client_of, language)
    change(with_k(spec, 6))
    working = fragment(read_run, client_of, language)

    assert measuring in working
    assert before in working
    assert "effect-old" in working
    assert "?asked=1" in working
    assert "hx-get" not in done
    assert share in done
    assert share in working
    run_jobs("interactive")
    assert "effect-old" not in fragment(read_run, client_of, language)


def test_fragment_answers_when_the_draft_ends_while_it_is_asked_for(
    read_run: Any, client_of: Any, change: Any, spec: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    from anonymizer.models import Run
    from anonymizer.recipes.effects import EffectPanel
    from anonymizer.services.drafts import end_drafts

    change(spec)
    panel_of = EffectPanel.of

    def confirmed_meanwhile(run: Any, **options: Any) -> Any:
        end_drafts(Run.objects.get(pk=run.pk))
        return panel_of(run, **options)

    monkeypatch.setattr(EffectPanel, "of", confirmed_meanwhile)

    assert "hx-get" in fragment(read_run, client_of)


def test_page_asks_no_more_after_a_while(read_run: Any, client_of: Any, change: Any, spec: dict[str, Any]) -> None:
    change(spec)

    assert "hx-get" in fragment(read_run, client_of, asked="39")
    assert "hx-get" not in fragment(read_run, client_of, asked="40")
    assert "hx-get" in fragment(read_run, client_of, asked="40; drop")


def test_draft_without_a_recipe_is_not_measured(
    read_run: Any, client_of: Any, change: Any, spec: dict[str, Any], run_jobs: Callable[..., None]
) -> None:
    change(spec)
    run_jobs("interactive")
    undecided = change(None)
    run_jobs("interactive")

    assert effect_of(undecided) is None
    html = fragment(read_run, client_of)
    assert "Something is not answered yet" in html
    assert "As it would leave" in html
    assert "hx-get" not in html


def test_panel_says_what_each_level_of_a_column_shows(
    read_run: Any, network: Any, sign_in: Any, change: Any, spec: dict[str, Any], run_jobs: Callable[..., None]
) -> None:
    from anonymizer.forms import current_form

    draft = change(spec)
    run_jobs("interactive")
    columns = {column.name: column for column in effect_of(draft).figures.columns if len(column.levels) > 1}
    assert columns
    column = next(column for column in current_form(read_run).columns if column.name in columns and column.takes_level)
    allowed = {level for level, _ in column.levels()}
    counts = [count for count in columns[column.name].levels if count.level in allowed]

    client = sign_in(network.contributor)
    page = client.get(reverse("anonymizer:recipe", args=[read_run.pk]), {"show": column.index}).content.decode()

    for count in counts:
        assert f"{count.values} value{'' if count.values == 1 else 's'}" in page
    assert any(count.values > 1 for count in counts)
