"""A run is of rows of its owner: never of a joint export, nor of rows that others claim by an agreement which the owner signed as their processor."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.utils import timezone

from anonymizer.engine.errors import Finding, InvalidSource
from anonymizer.engine.table.readers import Source
from anonymizer.recipes.pooled import pooled_spec
from entente.catalogue.joint.intakes import rules_binding
from entente.catalogue.joint.splitting import claimed_by_others
from entente.catalogue.models import Dataset, DatasetVersion


def require_not_joint(version: DatasetVersion) -> None:
    """Whatever a row says that asks for it: the worker reads a joint export to split it, and for nothing else.

    Raises:
        InvalidSource: it is one.
    """
    if version.is_joint:
        raise InvalidSource(Finding("joint.not_read"))


def require_pooled(spec: Mapping[str, Any], dataset: Dataset) -> None:
    """The recipe of a table of several organizations keeps to what makes it leave as such, whoever wrote its row.

    Raises:
        InvalidSource: it does not.
    """
    if dataset.is_pool and dict(spec) != pooled_spec(spec):
        raise InvalidSource(Finding("pool.recipe"))


def require_own_rows(table: Source, version: DatasetVersion) -> None:
    """The table holds no row that another organization claims in a split rule in force.

    A column counts by its name. Whoever renames it goes unnoticed here: the agreement forbids that, and no machine can tell.

    Raises:
        InvalidSource: a column holds values that others claim; how many rows, and never which.
    """
    owner = str(version.dataset.owner_id)
    for rule in rules_binding(version.dataset.owner_id, now=timezone.now()):
        for column, rows in claimed_by_others(table, rule.claims_of_others(owner)).items():
            raise InvalidSource(Finding("joint.of_others", column, facts={"rows": rows}))
