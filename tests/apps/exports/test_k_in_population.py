"""The smallest group of a sample is counted in its population only where the agreement says so and somebody declares the sample."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.utils import timezone

from entente.core.errors import NotPermitted
from tests.network import signed_again

pytestmark = pytest.mark.django_db(transaction=True)

AREAS = ("M5V", "M5T", "K1A", "H2X")
AGES = ("18-34", "35-64", "65+")
SURVEY = "area,age,need\n" + "".join(
    f"{area},{age},answer {number % 3}\n" for area in AREAS for age in AGES for number in range(4)
)
CENSUS = [{"area": area, "age": age, "count": str(35 + 5 * row)} for row, area in enumerate(AREAS) for age in AGES]
POPULATION = {"rows": CENSUS, "drawn": "random"}


def spec(*, k: int = 3, behind: int = 11, population: dict[str, Any]) -> dict[str, Any]:
    quasi = {"role": "quasi-identifier", "treatment": "keep"}
    return {
        "columns": {"area": quasi, "age": quasi, "need": {"role": "sensitive", "treatment": "keep"}},
        "privacy": [
            {"model": "k-anonymity", "k": k},
            {"model": "k-map", "k": behind, "population": population},
        ],
        "suppression": {"max_records": 0.05},
        "search": {"method": "given"},
    }


@pytest.fixture
def counting(agreement: Any) -> Callable[..., Any]:
    """The agreement, with other terms, as if all had signed them."""

    def make(**terms: Any) -> Any:
        agreement.terms = {**agreement.terms, **terms}
        agreement.save(update_fields=["terms"])
        signed_again(agreement)
        return agreement

    return make


@pytest.fixture
def survey_run(upload: Callable[..., Any], run_jobs: Callable[..., None]) -> Any:
    version = upload(SURVEY.encode())
    run_jobs("runs")
    run = version.runs.get()
    assert run.status == "awaiting_recipe", run.findings
    return run


def measured(run: Any, chosen: dict[str, Any], network: Any, run_jobs: Callable[..., None]) -> Any:
    from anonymizer import services

    services.confirm_recipe(run.pk, chosen, by=network.contributor, now=timezone.now())
    run_jobs("runs")
    run = type(run).objects.get(pk=run.pk)
    assert run.status == "awaiting_review", run.findings
    return run


def meant_for(run: Any, agreement: Any, network: Any) -> None:
    from exports.services import set_audience

    set_audience(run.dataset, [agreement], by=network.contributor, now=timezone.now())


def verdict(run: Any, agreement: Any, network: Any) -> set[str]:
    from exports.gate import judge_release

    judgement = judge_release(
        type(run).objects.get(pk=run.pk),
        agreement,
        purpose="service-planning",
        to=[network.city.pk],
        now=timezone.now(),
    )
    return {reason.value for reason in judgement.verdict.reasons}


def refused(act: Callable[[], Any]) -> list[str]:
    with pytest.raises(NotPermitted) as error:
        act()
    return [reason.value for reason in error.value.reasons]


def test_a_survey_of_four_in_each_group_leaves_where_the_population_counts(
    survey_run: Any, counting: Callable[..., Any], network: Any, run_jobs: Callable[..., None]
) -> None:
    from anonymizer import queries, services
    from exports.gate import content_of_run

    agreement = counting(k_counted_in="population")
    meant_for(survey_run, agreement, network)

    run = measured(survey_run, spec(population=POPULATION), network, run_jobs)
    services.approve_run(run.pk, by=network.officer, now=timezone.now())

    content = content_of_run(run)
    assert content is not None
    assert (content.k, content.k_in_population) == (4, min(int(row["count"]) for row in CENSUS) - 4)
    assert queries.counting_k(run) == 31
    assert verdict(run, agreement, network) == set()
    assert verdict(run, counting(k_counted_in="table"), network) == {"release.k_too_small"}
    assert verdict(run, counting(k_counted_in="population", smallest_k=32), network) == {"release.k_too_small"}
    assert verdict(run, counting(smallest_k=11, linking=True), network) == {"release.k_too_small"}


@pytest.mark.parametrize(
    ("chosen", "counted_in"),
    [
        (spec(population={"rows": CENSUS}), "population"),
        (spec(population=POPULATION), "table"),
        (spec(k=2, population=POPULATION), "population"),
        (spec(behind=10, population=POPULATION), "population"),
    ],
    ids=["not declared", "counted in the table", "two in the table", "few behind"],
)
def test_a_recipe_that_rests_on_less_is_refused(
    chosen: dict[str, Any], counted_in: str, survey_run: Any, counting: Callable[..., Any], network: Any
) -> None:
    from anonymizer import services

    meant_for(survey_run, counting(k_counted_in=counted_in), network)

    codes = refused(lambda: services.confirm_recipe(survey_run.pk, chosen, by=network.contributor, now=timezone.now()))

    assert codes == ["recipe.k_too_small"]


def test_without_an_agreement_that_says_so_the_policy_counts_in_the_table(
    survey_run: Any, network: Any, run_jobs: Callable[..., None]
) -> None:
    from anonymizer import services

    run = measured(survey_run, spec(population=POPULATION), network, run_jobs)

    assert refused(lambda: services.approve_run(run.pk, by=network.officer, now=timezone.now())) == [
        "run.k_not_reached"
    ]


def test_whoever_the_census_counts_too_few_of_is_left_out(
    survey_run: Any, counting: Callable[..., Any], network: Any, run_jobs: Callable[..., None]
) -> None:
    from anonymizer import services

    meant_for(survey_run, counting(k_counted_in="population"), network)
    few = [{**row, "count": "7"} if (row["area"], row["age"]) == ("M5V", "65+") else row for row in CENSUS]
    chosen = spec(population={"rows": few, "drawn": "random"})
    chosen["suppression"]["max_records"] = 0.2

    run = measured(survey_run, chosen, network, run_jobs)

    assert (run.report.after["k"], run.report.suppressed_records) == (4, 4)
    assert run.report.after["k_in_population"] == 31
    services.approve_run(run.pk, by=network.officer, now=timezone.now())


def test_a_census_that_the_file_belies_is_none_of_its_population(
    survey_run: Any, counting: Callable[..., Any], network: Any, run_jobs: Callable[..., None]
) -> None:
    """An adversary pastes a margin of other people: there are fewer of some group than answered."""
    from anonymizer import services

    meant_for(survey_run, counting(k_counted_in="population"), network)
    others = [{**row, "count": "3"} if (row["area"], row["age"]) == ("M5V", "65+") else row for row in CENSUS]
    chosen = spec(population={"rows": others, "drawn": "random", "rounded_to": 1})
    chosen["privacy"][1] = {"model": "delta-presence", "most": 1.0, "population": chosen["privacy"][1]["population"]}

    refusal = refused(
        lambda: services.confirm_recipe(survey_run.pk, chosen, by=network.contributor, now=timezone.now())
    )

    assert refusal == ["recipe.k_too_small"]


def test_records_held_for_a_community_are_counted_in_the_table(
    survey_run: Any, counting: Callable[..., Any], network: Any, run_jobs: Callable[..., None]
) -> None:
    from anonymizer import queries

    agreement = counting(k_counted_in="population")
    meant_for(survey_run, agreement, network)
    run = measured(survey_run, spec(population=POPULATION), network, run_jobs)
    run.report.registered["held"] = {"indigenous": 2}
    run.report.save(update_fields=["registered"])

    assert queries.counting_k(run) == 4
    assert {"release.k_too_small", "use.indigenous"} <= verdict(run, agreement, network)


def test_the_reviewer_reads_what_was_declared(
    survey_run: Any,
    counting: Callable[..., Any],
    network: Any,
    run_jobs: Callable[..., None],
    sign_in: Callable[..., Any],
) -> None:
    from django.urls import reverse

    meant_for(survey_run, counting(k_counted_in="population"), network)
    run = measured(survey_run, spec(population=POPULATION), network, run_jobs)

    html = sign_in(network.officer).get(reverse("anonymizer:result", args=[run.pk])).content.decode()

    assert "people of the population, at least, are like each group" in html
    assert "how this table was drawn from that population: drawn at random" in html
