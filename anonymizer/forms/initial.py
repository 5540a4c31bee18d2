"""Where the questions about a run's columns begin: the proposal, an earlier recipe, or a solution that was chosen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from anonymizer import queries
from anonymizer.engine import propose_table
from anonymizer.forms.drafts import CHOICE, as_posted, with_new_columns
from anonymizer.forms.recipe import RecipeForm
from anonymizer.models import Run
from anonymizer.privacy_limits import Dictated
from anonymizer.recipes.cleaned_profiles import is_of_another_kind, is_outdated
from anonymizer.recipes.initial import proposed as recipe_proposed
from anonymizer.recipes.proposals import Offered
from anonymizer.recipes.remedies import is_remedy, remedied
from entente.catalogue.vocabularies import DatasetKind


def current_form(run: Run, *, choice: str = "") -> RecipeForm:
    """The questions as they stand: with the answers of the run's draft, or at their start; ``choice`` goes before a draft. Columns that turned out
    to hold something else once they were cleaned are at their start again."""
    if run.draft is None or choice:
        return recipe_form(run, None, choice=choice)
    draft = run.draft
    posted = as_posted(draft.answers)
    form = recipe_form(run, posted, choice=posted.get(CHOICE, ""), cleaning=draft.cleaning)
    if not is_outdated(run):
        return form
    changed = [column.index for column in form.columns if is_of_another_kind(column.profile, draft)]
    at_start = recipe_form(run, None, choice=posted.get(CHOICE, ""), cleaning=draft.cleaning)
    posted = as_posted(with_new_columns(draft.answers, at_start, changed))
    return recipe_form(run, posted, choice=posted.get(CHOICE, ""), cleaning=draft.cleaning)


def recipe_form(run: Run, data: Any, *, choice: str = "", cleaning: Mapping[str, Any] | None = None) -> RecipeForm:
    """The questions about a run's columns: from an earlier recipe, or from what is proposed under the ceilings.

    Args:
        data: what was posted; ``None`` shows the start.
        choice: the name of a proposal, the number of a solution, or the code of a remedy that fills in the answers.
        cleaning: of the draft, instead of that with which the recipe begins.
    """
    columns = list(run.version.columns.all())
    profile = queries.table_profile(run.version, columns)
    dictated = Dictated.of(run.dataset)
    is_table_of_counts = run.dataset.kind == DatasetKind.TABLE
    proposed = propose_table(profile, threshold=dictated.small_cell) if is_table_of_counts else None
    start = queries.start_of(run, profile, proposed or recipe_proposed(profile, dictated))
    offered = Offered.of(run)
    rules = recipe_proposed(profile, dictated).to_dict()["columns"] if proposed is None and is_remedy(choice) else {}
    names = [column.name for column in columns]
    chosen = (
        offered.spec_of(choice)
        or (remedied(start.spec, choice, names, rules) if is_remedy(choice) else None)
        or (offered.spec if offered.was_asked else None)
    )
    if chosen is not None:
        start = replace(start, spec=chosen, origin="proposal", new=())
    if cleaning is not None:
        start = replace(start, spec={**start.spec, "cleaning": dict(cleaning)})
    start = replace(start, profiled_as=run.profiled_as)
    return RecipeForm(
        data,
        profile=profile,
        findings={column.name: column.findings for column in columns},
        start=start,
        dictated=dictated,
        transforms=not run.dataset.anonymized_before_upload,
        is_table_of_counts=is_table_of_counts,
    )
