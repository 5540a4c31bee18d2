"""The recipe with which a dataset begins, before anyone has answered a question: what is proposed under its ceilings."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

from anonymizer.engine import Recipe, TableProfile, propose
from anonymizer.engine.recipe import ColumnRule
from anonymizer.engine.recipe.validation import read_privacy
from anonymizer.privacy_limits import Dictated
from anonymizer.recipes.answers import WEIGHT_OF_MOST_WANTED, most_wanted_of, recipe_of
from anonymizer.recipes.pooled import CONTRIBUTOR, pooled_spec
from anonymizer.recipes.questions import ColumnQuestions
from entente.catalogue.models import Dataset
from entente.catalogue.vocabularies import DatasetKind

MAX_SUPPRESSED: Final = 0.05
"""The proportion of records that may be left out, until someone says otherwise."""


def proposed(profile: TableProfile, dictated: Dictated) -> Recipe:
    """What is proposed for the columns of a table: what a community's authority registered is left out, what recipients wish for most is weighed."""
    recipe = propose(
        profile,
        k=dictated.k,
        finest_geography=dictated.finest_geography,
        free_text=dictated.free_text and bool(dictated.ceilings),
    )
    rules = {
        name: ColumnRule(rule.role, "drop", kind=rule.kind) if dictated.registrants_of(name) else rule
        for name, rule in recipe.columns.items()
    }
    coarser = [column for column in profile.columns if rules[column.name].treatment == "generalize"]
    if wanted := dictated.most_wanted(coarser):
        rules[wanted] = replace(rules[wanted], weight=WEIGHT_OF_MOST_WANTED)
    recipe = replace(recipe, columns=rules)
    models = read_privacy(dictated.models_of(recipe.sensitive), [])
    recipe = replace(recipe, privacy=(*recipe.privacy, *models))
    return Recipe.from_dict(pooled_spec(recipe.to_dict())) if CONTRIBUTOR in rules else recipe


def starting_spec(dataset: Dataset, profile: TableProfile) -> dict[str, Any] | None:
    """The recipe of the page on which nobody has answered yet, its levels open; ``None`` where no level is searched for."""
    if dataset.anonymized_before_upload or dataset.kind == DatasetKind.TABLE:
        return None
    dictated = Dictated.of(dataset)
    spec = proposed(profile, dictated).to_dict()
    questions = [
        ColumnQuestions(
            index=index,
            profile=column,
            dictated=dictated,
            transforms=True,
            rule_before=spec["columns"].get(column.name),
            findings={},
            records=profile.records,
            person=spec.get("person"),
        )
        for index, column in enumerate(profile.columns)
    ]
    started = recipe_of(
        questions,
        method="optimal",
        metric=spec["search"]["metric"],
        k=max([dictated.k, *(entry["k"] for entry in spec["privacy"] if "k" in entry)]),
        max_records=spec["suppression"]["max_records"],
        rows=spec["suppression"]["rows"],
        person=spec.get("person", ""),
        most_wanted=most_wanted_of(spec),
    )
    started["privacy"] += dictated.models_of(Recipe.from_dict(started).sensitive)
    return pooled_spec(started) if dataset.is_pool else started
