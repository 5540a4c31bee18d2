"""A run tries attacks on its candidate, keeps figures alone, and says what was not tried, whoever or whatever ended it."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from django.urls import reverse

pytestmark = pytest.mark.django_db(transaction=True)

AREAS = ("North", "East", "South", "West")
NEEDS = ("rent", "legal", "debt", "other")


def contacts(size: int = 240) -> bytes:
    """Large groups by area, whose amounts are each somebody's own; everybody in the first area needs food."""
    lines = ["area,need,amount"]
    for number in range(size):
        area = AREAS[number % 4]
        need = "food" if area == "North" else NEEDS[(number // 4) % 4]
        lines.append(f"{area},{need},{7 * number + 13}")
    return "\n".join(lines).encode()


def recipe(**columns: Any) -> dict[str, Any]:
    return {
        "columns": {
            "area": {"role": "quasi-identifier", "treatment": "keep"},
            "need": {"role": "sensitive", "treatment": "keep"},
            "amount": {"role": "sensitive", "treatment": "keep"},
            **columns,
        },
        "privacy": [{"model": "k-anonymity", "k": 11}],
        "search": {"method": "given"},
    }


@pytest.fixture
def measure(upload: Callable[..., Any], run_jobs: Callable[..., None], network: Any) -> Callable[..., Any]:
    """A run that was measured by the recipe of this module; what is given sets it about before its worker begins."""

    def measured(*, before: Callable[[Any], None] | None = None) -> Any:
        from django.utils import timezone

        from anonymizer.models import Run
        from anonymizer.services import confirm_recipe

        version = upload(contacts())
        run_jobs("runs")
        run = Run.objects.get(version=version)
        confirm_recipe(run.pk, recipe(), by=network.contributor, now=timezone.now())
        if before is not None:
            before(run)
        run_jobs("runs")
        return Run.objects.select_related("report", "recipe", "version__dataset").get(pk=run.pk)

    return measured


def page(name: str, run: Any, client: Any) -> str:
    return str(client.get(reverse(f"anonymizer:{name}", args=[run.pk])).content.decode())


def test_the_column_that_gives_people_away_stands_at_the_top_for_officer_and_contributor(
    measure: Callable[..., Any], network: Any, sign_in: Callable[..., Any]
) -> None:
    run = measure()

    review = page("review", run, sign_in(network.officer))
    result = page("result", run, sign_in(network.contributor))

    sentence = "Whoever knows “amount” of a person finds that one record. This is so for 240 of 240 records."
    for shown in (review, result):
        assert shown.index(sentence) < shown.index('id="short"')
        assert shown.index("Linking with a public register; ") < shown.index('id="short"')
        assert "The recipe names no register of the population." in shown
        assert "Who receives the table is not known yet." in shown
    assert run.status == "awaiting_review"


def test_only_figures_are_kept(measure: Callable[..., Any]) -> None:
    stored = json.dumps(measure().report.rehearsal)

    assert '"amount"' in stored
    assert not any(f'"{value}"' in stored for value in (*AREAS, *NEEDS, "food", *(str(7 * n + 13) for n in range(240))))


def test_an_attack_that_fails_does_not_fail_the_run_and_is_said(
    measure: Callable[..., Any], network: Any, sign_in: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*args: Any, **options: Any) -> None:
        raise ValueError("food")

    monkeypatch.setattr("anonymizer.tasks.rehearsal.rehearse", broken)
    run = measure()

    shown = page("review", run, sign_in(network.officer))

    assert run.status == "awaiting_review"
    assert "No attack was tried on what would leave. The attempt itself failed." in shown


def test_a_time_limit_of_nothing_is_said(
    measure: Callable[..., Any], network: Any, sign_in: Callable[..., Any], settings: Any
) -> None:
    settings.REHEARSAL_SECONDS = 0

    shown = page("review", measure(), sign_in(network.officer))

    assert "No attack was tried on what would leave. The time for it was over." in shown


def test_a_run_from_before_says_that_nothing_was_tried(
    measure: Callable[..., Any], network: Any, sign_in: Callable[..., Any]
) -> None:
    from anonymizer.models import RiskReport

    run = measure()
    RiskReport.objects.update(rehearsal={})

    shown = page("review", run, sign_in(network.officer))

    assert "This run was made before attacks were tried." in shown
    assert "No attack was tried on what would leave" in shown


def test_whoever_does_not_wait_ends_the_attacks_and_is_named_in_the_trail(
    measure: Callable[..., Any], network: Any, sign_in: Callable[..., Any]
) -> None:
    from anonymizer.models import Run
    from entente.audit.models import AuditEvent

    client, shown = sign_in(network.contributor), []

    def stopped_at_once(run: Any) -> None:
        Run.objects.filter(pk=run.pk).update(step="rehearsing")
        shown.append(page("progress", run, client))
        assert client.post(reverse("anonymizer:stop_rehearsal", args=[run.pk])).status_code == 302
        shown.append(page("progress", run, client))

    run = measure(before=stopped_at_once)
    review = page("review", run, sign_in(network.officer))

    assert "Go on without the remaining attacks" in shown[0]
    assert "Go on without the remaining attacks" not in shown[1]
    assert "Somebody ended the attacks before this one." in review
    assert AuditEvent.objects.filter(event="run.rehearsal_stopped", actor_id=network.contributor.pk).count() == 1


def test_attacks_cannot_be_ended_by_a_stranger_or_when_none_is_tried(
    measure: Callable[..., Any], network: Any, sign_in: Callable[..., Any]
) -> None:
    run = measure()
    address = reverse("anonymizer:stop_rehearsal", args=[run.pk])

    late, stranger = sign_in(network.contributor).post(address), sign_in(network.officer).post(address)

    assert (late.status_code, stranger.status_code) == (403, 403)
    assert "No attacks are being tried on this run now." in late.content.decode()
    run.refresh_from_db()
    assert run.rehearsal_stopped_by is None


def test_whoever_releases_reads_what_attacks_achieved(measure: Callable[..., Any]) -> None:
    from anonymizer.report import rehearsal_story

    run = measure()

    story = rehearsal_story(run.report, run.recipe.required_k)

    assert story.tone == "danger"
    assert story.alone == ("amount: 240 records",)
    assert story.rows[0].tone == "danger"


def clients(column: str, groups: int) -> bytes:
    """The same 240 people each time, in so many groups of one column."""
    lines = [
        f"client_email,{column}",
        *(f"person{number}@example.org,{column} {number % groups}" for number in range(240)),
    ]
    return "\n".join(lines).encode()


@pytest.fixture
def measure_clients(upload: Callable[..., Any], run_jobs: Callable[..., None], network: Any) -> Callable[..., Any]:
    """A run of a further version of the series, which shows one column of its people."""

    def measured(column: str, groups: int) -> Any:
        from django.utils import timezone

        from anonymizer.models import Run
        from anonymizer.services import confirm_recipe

        run = Run.objects.filter(version=upload(clients(column, groups)))
        run_jobs("runs")
        spec = {
            "columns": {
                "client_email": {"role": "direct-identifier", "treatment": "drop"},
                column: {"role": "quasi-identifier", "treatment": "keep"},
            },
            "privacy": [{"model": "k-anonymity", "k": 11}],
            "search": {"method": "given"},
        }
        confirm_recipe(run.get().pk, spec, by=network.contributor, now=timezone.now())
        run_jobs("runs")
        return run.select_related("report", "recipe").get()

    return measured


def approve(run: Any, network: Any) -> None:
    from django.utils import timezone

    from anonymizer.services import approve_run

    approve_run(run.pk, by=network.officer, now=timezone.now())


def test_earlier_tables_of_the_series_are_held_beside_a_candidate(
    measure_clients: Callable[..., Any], network: Any, sign_in: Callable[..., Any]
) -> None:
    """Groups of 60 by one table and of 12 by the other: together they are of 12 or fewer."""
    first = measure_clients("area", 4)
    approve(first, network)
    second = measure_clients("language", 15)

    alone = page("review", first, sign_in(network.officer))
    beside = page("review", second, sign_in(network.officer))

    assert "No earlier table of this series was approved." in alone
    assert (
        "Whoever also holds the tables of this series that were approved before (compared: 1) finds 240 people in groups smaller than "
        "was asked for; the smallest has 4." in beside
    )
    assert beside.index("Whoever also holds the tables") < beside.index('id="short"')


def test_earlier_tables_that_are_gone_are_said(
    measure_clients: Callable[..., Any], network: Any, sign_in: Callable[..., Any]
) -> None:
    from django.utils import timezone

    from entente.vault.models import SealedObject

    first = measure_clients("area", 4)
    approve(first, network)
    SealedObject.objects.filter(pk=first.holding_id).update(destroyed_at=timezone.now())

    shown = page("review", measure_clients("language", 15), sign_in(network.officer))

    assert "Earlier tables of this series were destroyed here, so that they cannot be compared." in shown


def test_earlier_tables_whose_people_nobody_recognizes_are_said(
    measure: Callable[..., Any], measure_clients: Callable[..., Any], network: Any, sign_in: Callable[..., Any]
) -> None:
    approve(measure_clients("area", 4), network)

    shown = page("review", measure(), sign_in(network.officer))

    assert "No person of the earlier tables can be recognized in this one." in shown
