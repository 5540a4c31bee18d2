"""A recipe is judged for a run, and frozen: by the person who confirms it, or by the worker where two people let a series go on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import Max

from anonymizer import policies, queries
from anonymizer.engine import Recipe as Spec
from anonymizer.engine import finest_geography
from anonymizer.engine.profiles.indigenous_identity import header_tells
from anonymizer.models import Recipe, Run
from anonymizer.privacy_limits import Dictated
from entente.catalogue.models import Dataset
from entente.core.verdicts import Verdict
from entente.organizations.models import User


@dataclass(frozen=True, slots=True)
class Confirmation:
    """Whether a recipe may be confirmed for a run, what its report must then reach, and what was dictated."""

    verdict: Verdict
    required_k: int
    dictated: tuple[dict[str, Any], ...]


def confirmation_of(run: Run, recipe: Spec, columns: Sequence[str]) -> Confirmation:
    """Judged by what is dictated now. ``recipe`` fits the ``columns`` of the table and the kind of the dataset."""
    dataset, kinds = run.dataset, queries.kinds_of(run.version)
    output = queries.recipe_output(recipe, columns, kinds=kinds)
    ceilings = list(dataset.ceilings.all())
    values = [ceiling.values for ceiling in ceilings]
    # A row of a table of counts is no person: its threshold is judged, and k is not.
    required_k = 1 if recipe.table else policies.required_k(queries.k_of(recipe), values)
    # What came anonymized, or counts, cannot leave a column out: there the release waits for an authority.
    transforms = not dataset.anonymized_before_upload and recipe.table is None
    identity_kept = transforms and Dictated.of(dataset).identity_binds and any(map(header_tells, output.columns))
    confirmable = policies.can_confirm(run, identifiers_kept=bool(output.identifiers_kept), identity_kept=identity_kept)
    verdict = confirmable & policies.within_ceilings(
        values,
        # Data that were anonymized before are not transformed, so their recipe asks for nothing: their report must.
        k=queries.judged_k(
            recipe, required_k if dataset.anonymized_before_upload else queries.planned_k(recipe, values)
        ),
        small_cell=recipe.table.threshold if recipe.table else None,
        finest_geography=finest_geography(recipe, kinds=kinds),
        free_text=output.free_text,
        columns=output.columns,
        pseudonym_scope=recipe.pseudonyms.scope if recipe.pseudonym_columns else "release",
        sensitive=() if recipe.table or dataset.anonymized_before_upload else queries.asked_of_sensitive(recipe),
    )
    dictated = tuple({"source_id": str(ceiling.source_id), **ceiling.values} for ceiling in ceilings)
    return Confirmation(verdict, required_k, dictated)


def freeze(dataset: Dataset, spec: dict[str, Any], confirmation: Confirmation, *, by: User, now: datetime) -> Recipe:
    """The same recipe is not frozen twice: the next version of the series uses the one there is."""
    last, dictated = dataset.recipes.first(), list(confirmation.dictated)
    if last is not None and (last.spec, last.required_k, last.ceilings) == (spec, confirmation.required_k, dictated):
        return last
    number = (dataset.recipes.aggregate(last=Max("number"))["last"] or 0) + 1
    return Recipe.objects.create(
        dataset=dataset,
        number=number,
        spec=spec,
        required_k=confirmation.required_k,
        ceilings=dictated,
        confirmed_by=by,
        confirmed_at=now,
    )
