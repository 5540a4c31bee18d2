"""The recipe with which a joined series begins: those of the two series that it came from, merged."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from typing import Any

from entente.catalogue.joins import Keys, names_in_join

type Spec = Mapping[str, Any]


def merged(first: Spec, second: Spec, keys: Keys) -> dict[str, Any]:
    """Both recipes as one, over the columns of the joined table; what they say of levels becomes the finest that may be searched.

    Where both say something of the same, the stricter stands: the larger k, the smaller share that may be left out, both of two other
    privacy models, and a key is a direct identifier if it is one in either table.
    """
    named = names_in_join(list(first["columns"]), list(second["columns"]), keys)
    spec = deepcopy(dict(first))
    columns = {name: _open(rule) for name, rule in spec["columns"].items()}
    for theirs, rule in second["columns"].items():
        name = named[theirs]
        if name not in columns or rule["role"] == "direct-identifier":
            columns[name] = _open(rule)
    models = [*first.get("privacy", []), *(_renamed(entry, named) for entry in second.get("privacy", []))]
    k = max((entry["k"] for entry in models if entry["model"] == "k-anonymity"), default=None)
    others = [entry for entry in models if entry["model"] != "k-anonymity"]
    spec["columns"] = columns
    spec["privacy"] = [
        *([] if k is None else [{"model": "k-anonymity", "k": k}]),
        *(entry for place, entry in enumerate(others) if entry not in others[:place]),
    ]
    assumed = [*first.get("assumed_unknown", []), *(named[column] for column in second.get("assumed_unknown", []))]
    spec.pop("assumed_unknown", None)
    if stated := [name for name in dict.fromkeys(assumed) if columns[name]["role"] == "other"]:
        spec["assumed_unknown"] = stated
    both = [recipe.get("suppression", {}) for recipe in (first, second)]
    rows = "remove" if "remove" in (suppression.get("rows") for suppression in both) else "keep"
    spec["suppression"] = {
        "max_records": min(suppression.get("max_records", 0.0) for suppression in both),
        "rows": rows,
    }
    for name in (
        "version",
        "boundaries",
        "cleaning",
    ):  # of other groups and other columns than those of the joined table
        spec.pop(name, None)
    spec["search"] = {**first.get("search", {}), "method": "optimal"}
    if person := first.get("person") or named.get(second.get("person") or ""):
        spec["person"] = person
    return spec


def _open(rule: Spec) -> dict[str, Any]:
    opened = dict(rule)
    if opened.get("level") is not None:
        opened["min_level"] = max(opened.get("min_level", 0), opened.pop("level"))
    return opened


def _renamed(model: Spec, named: Mapping[str, str]) -> dict[str, Any]:
    return {**model, "column": named[model["column"]]} if "column" in model else dict(model)
