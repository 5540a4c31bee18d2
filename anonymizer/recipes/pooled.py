"""What holds of each recipe of a table into which several organizations put their rows, whatever a person chooses besides."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from typing import Any, Final

CONTRIBUTOR: Final = "entente_contributor"
"""The column that the worker adds: it says from whom a row came, is counted, and never leaves."""
_OUTSIDE: Final = "k-outside-contributors"


def pooled_spec(spec: Mapping[str, Any]) -> dict[str, Any]:
    """The recipe with k also without the rows of any one contributor, rows of small groups removed, and an order that tells nothing of who
    contributed them. The column of contributors is left out.

    >>> spec = {"columns": {}, "privacy": [{"model": "k-anonymity", "k": 11}]}
    >>> pooled_spec(spec)["privacy"][1]["k"], pooled_spec(pooled_spec(spec)) == pooled_spec(spec)
    (11, True)
    """
    changed = deepcopy(dict(spec))
    models = [entry for entry in changed.get("privacy", []) if entry["model"] != _OUTSIDE]
    k = max((int(entry["k"]) for entry in models if entry["model"] == "k-anonymity"), default=1)
    changed["privacy"] = [*models, {"model": _OUTSIDE, "k": k, "contributor": CONTRIBUTOR}]
    changed["suppression"] = {**changed.get("suppression", {}), "rows": "remove"}
    changed["shuffle"] = True
    changed["columns"] = {CONTRIBUTOR: {}, **changed["columns"]}
    changed["columns"][CONTRIBUTOR] = {"role": "direct-identifier", "treatment": "drop"}
    return changed
