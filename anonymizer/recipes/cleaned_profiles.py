"""As which cleaning the columns of a version were profiled, and which answers are open again once they were profiled anew."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any

from anonymizer.engine import ColumnProfile
from anonymizer.engine.recipe.cleaning import FORMS, read_cleaning
from anonymizer.models import RecipeDraft, Run
from anonymizer.recipes.previews import cleaning_at


def digest_of(cleaning: Mapping[str, Any]) -> str:
    """What a run or draft notes as ``profiled_as``: hexadecimal; empty where nothing is cleaned."""
    if not cleaning:
        return ""
    known = read_cleaning(cleaning, None, [])
    return hashlib.sha256(json.dumps(known.to_dict() if known else cleaning, sort_keys=True).encode()).hexdigest()


def is_profiled(run: Run) -> bool:
    """Whether the columns are known as the recipe cleans them now; otherwise the worker profiles them, and the last answer stands."""
    return run.profiled_as == digest_of(cleaning_at(run))


def is_outdated(run: Run) -> bool:
    """Whether the current draft answers for columns that were profiled anew after it."""
    return run.draft is not None and is_profiled(run) and run.draft.profiled_as != run.profiled_as


def is_of_another_kind(column: ColumnProfile, draft: RecipeDraft) -> bool:
    """Whether a column holds something else than the draft took it for."""
    rule = (draft.spec or {}).get("columns", {}).get(column.name)
    if rule is not None:
        return bool(rule.get("kind") != column.kind)
    steps = draft.cleaning.get("columns", {}).get(column.name, {})
    return any(form in steps for form in FORMS)
