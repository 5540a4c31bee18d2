"""The recipe with which a joined series begins: those of the two series that it came from, merged."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from typing import Any

from entente.catalogue.joined import Keys, names_in_join

type Spec = Mapping[str, Any]


def merged(first: Spec, second: Spec, keys: Keys) -> dict[str, Any]:
    """Both recipes as one, over the columns of the joined table; what they say of levels becomes the finest that may be searched.

    Where both say something of the same, the stricter stands: the larger k, the smaller share that may be left out, both of two other
    privacy models, and a key is a direct identifier if it is one in either table.
    """
    named = names_in_join(list(first["columns"]), list(second["columns"]), keys)
    made = deepcopy(dict(first))
    columns = {name: _open(rule) for name, rule in made["columns"].items()}
    for theirs, rule in second["columns"].items():
        name = named[theirs]
        if name not in columns or rule["role"] == "direct-identifier":
            columns[name] = _open(rule)
    models = [*first.get("privacy", []), *(_renamed(each, named) for each in second.get("privacy", []))]
    k = max((each["k"] for each in models if each["model"] == "k-anonymity"), default=None)
    others = [each for each in models if each["model"] != "k-anonymity"]
    made["columns"] = columns
    made["privacy"] = [
        *([] if k is None else [{"model": "k-anonymity", "k": k}]),
        *(each for place, each in enumerate(others) if each not in others[:place]),
    ]
    assumed = [*first.get("assumed_unknown", []), *(named[each] for each in second.get("assumed_unknown", []))]
    made.pop("assumed_unknown", None)
    if stated := [name for name in dict.fromkeys(assumed) if columns[name]["role"] == "other"]:
        made["assumed_unknown"] = stated
    both = [each.get("suppression", {}) for each in (first, second)]
    rows = "remove" if "remove" in (each.get("rows") for each in both) else "keep"
    made["suppression"] = {"max_records": min(each.get("max_records", 0.0) for each in both), "rows": rows}
    made["search"] = {**first.get("search", {}), "method": "optimal"}
    if person := first.get("person") or named.get(second.get("person") or ""):
        made["person"] = person
    return made


def _open(rule: Spec) -> dict[str, Any]:
    opened = dict(rule)
    if opened.get("level") is not None:
        opened["min_level"] = max(opened.get("min_level", 0), opened.pop("level"))
    return opened


def _renamed(model: Spec, named: Mapping[str, str]) -> dict[str, Any]:
    return {**model, "column": named[model["column"]]} if "column" in model else dict(model)
