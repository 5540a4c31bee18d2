"""A report says how many people a group gives away, and a button begins again with one thing changed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.urls import reverse

from anonymizer.recipes.remedies import is_remedy, remedied

pytestmark = pytest.mark.django_db(transaction=True)

COLUMNS = ["area", "age", "need", "amount"]
AGES = {"role": "quasi-identifier", "treatment": "generalize", "hierarchy": "age-bands"}
SPEC: dict[str, Any] = {
    "columns": {
        "area": {"role": "quasi-identifier", "treatment": "keep"},
        "age": AGES,
        "need": {"role": "sensitive", "treatment": "keep"},
        "amount": {"role": "sensitive", "treatment": "keep"},
    },
    "privacy": [{"model": "k-anonymity", "k": 11}],
}
DIVERSE = {"model": "distinct-l-diversity", "column": "need", "l": 3}


def changed(code: str, spec: dict[str, Any] = SPEC, **proposed: Any) -> Any:
    return remedied(spec, code, COLUMNS, proposed)


def test_each_remedy_changes_one_thing() -> None:
    sensitive = ["amount", "need"]

    assert changed("diversity")["privacy"][1:] == [{**DIVERSE, "column": name, "l": 2} for name in sensitive]
    assert changed("diversity", {**SPEC, "privacy": [DIVERSE]})["privacy"] == [{**DIVERSE, "l": 4}]
    assert changed("closeness")["privacy"][1:] == [{"model": "t-closeness", "column": c, "t": 0.3} for c in sensitive]
    assert changed("larger-groups")["privacy"] == [{"model": "k-anonymity", "k": 22}]
    assert changed("leave-out-3")["columns"]["amount"] == {"role": "sensitive", "treatment": "drop"}
    assert changed("coarser-1")["columns"]["age"] == {**AGES, "min_level": 1}
    assert changed("coarser-1", {**SPEC, "columns": {**SPEC["columns"], "age": {**AGES, "level": 1}}})["columns"][
        "age"
    ] == {**AGES, "level": 2}
    assert SPEC["columns"]["age"] == AGES


def test_what_was_kept_becomes_coarser_as_is_proposed_and_is_left_out_where_nothing_is_coarser() -> None:
    bands = {"builtin": "intervals", "widths": [10, 100]}

    assert changed("coarser-3", amount={"hierarchy": bands})["columns"]["amount"] == {
        "role": "sensitive", "treatment": "generalize", "hierarchy": bands, "min_level": 1,
    }  # fmt: skip
    assert changed("coarser-3")["columns"]["amount"]["treatment"] == "drop"
    assert changed("coarser-2", need={"hierarchy": "told-or-not"})["columns"]["need"]["treatment"] == "drop"


@pytest.mark.parametrize(
    "code", ["", "drop", "leave-out-", "leave-out-4", "leave-out--1", "coarser-x", "diversity-1", "../", "leave-out-٣٣"]
)
def test_a_code_that_is_no_remedy_changes_nothing(code: str) -> None:
    assert not is_remedy(code) or changed(code) is None


def contacts() -> bytes:
    """One area of sixty whose people all need food; another where four in five do not."""
    lines = ["area,need,amount"]
    for number in range(240):
        area = ("North", "East", "South", "West")[number % 4]
        need = "food" if area == "North" else ("rent", "legal", "debt", "other")[(number // 4) % 4]
        lines.append(f"{area},{need},{7 * number + 13}")
    return "\n".join(lines).encode()


@pytest.fixture
def run(upload: Callable[..., Any], run_jobs: Callable[..., None], network: Any) -> Any:
    """A run that waits for review; sixty people stand in a group that all need food."""
    from django.utils import timezone

    from anonymizer.models import Run
    from anonymizer.services import confirm_recipe

    version = upload(contacts())
    run_jobs("runs")
    spec = {**SPEC, "columns": {name: rule for name, rule in SPEC["columns"].items() if name != "age"}}
    confirm_recipe(Run.objects.get(version=version).pk, spec, by=network.contributor, now=timezone.now())
    run_jobs("runs")
    return Run.objects.select_related("report").get(version=version)


def test_people_whose_group_gives_them_away_are_counted_in_words(
    run: Any, network: Any, sign_in: Callable[..., Any]
) -> None:
    shown = sign_in(network.officer).get(reverse("anonymizer:review", args=[run.pk])).content.decode()

    assert "60 records stand in groups that all have the same “need”" in shown
    assert 'name="remedy"' not in shown  # the officer returns a run; it is not hers to change


def test_a_button_begins_again_with_one_thing_changed(run: Any, network: Any, sign_in: Callable[..., Any]) -> None:
    client = sign_in(network.contributor)
    result = client.get(reverse("anonymizer:result", args=[run.pk])).content.decode()

    answer = client.post(reverse("anonymizer:withdraw_from_review", args=[run.pk]), {"remedy": "diversity"})
    page = client.get(answer["Location"])

    assert 'name="remedy" value="diversity"' in result
    assert 'name="remedy" value="leave-out-2"' in result  # the amounts, which every attack with one column finds
    assert answer["Location"].endswith("?choice=diversity")
    assert "need" not in answer["Location"]
    assert page.context["form"].privacy["diversity"].value() == 2
    assert "One thing is changed" in page.content.decode()
    assert [entry["model"] for entry in page.context["form"].spec()["privacy"]][1:] == ["distinct-l-diversity"] * 2


def test_a_column_is_left_out_by_its_place(run: Any, network: Any, sign_in: Callable[..., Any]) -> None:
    client = sign_in(network.contributor)

    answer = client.post(reverse("anonymizer:withdraw_from_review", args=[run.pk]), {"remedy": "leave-out-2"})
    page = client.get(answer["Location"])

    assert page.context["form"].spec()["columns"]["amount"]["treatment"] == "drop"


def test_a_forged_remedy_leads_to_the_recipe_as_it_was(run: Any, network: Any, sign_in: Callable[..., Any]) -> None:
    client = sign_in(network.contributor)

    answer = client.post(reverse("anonymizer:withdraw_from_review", args=[run.pk]), {"remedy": "//example.org/?a=1"})

    assert answer["Location"].endswith(reverse("anonymizer:run", args=[run.version.runs.first().pk]))
