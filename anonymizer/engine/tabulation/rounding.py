"""Rounding instead of hiding: to a base, so that totals still add up, or each cell by the keys of its records.

Controlled rounding after Cox and Ernst, "Controlled Rounding", INFOR 20 (1982): each cell goes to one of the two multiples of the base
beside it, and all sums hold. Random rounding is unbiased: a count of 7 becomes 10 in two cases of five, 5 in three (base 5). What
decides is a keyed hash of the cell's set of records (``record_keys.py``), so that the same people show the same figure under every name
and in every table, and cannot be averaged out.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Sequence

import numpy as np

from anonymizer.engine.errors import CriterionUnmet, Finding
from anonymizer.engine.tabulation.record_keys import as_bytes
from anonymizer.engine.tabulation.relations import Relations, Values

BASE = 5
_MOST_NODES = 2_000


def controlled_rounding(values: Values, relations: Relations, *, base: int = BASE) -> Values:
    """Multiples of the base, each next to its value, whose sums hold and that are as near to the values as can be.

    Raises:
        CriterionUnmet: no such table was found. It always exists in two dimensions without subtotals, not always beyond.
    """
    from scipy import optimize

    below = np.floor(values / base)
    rest = values / base - below
    open_ = rest > 0
    sides = -(relations.matrix @ below)
    # To round up costs the rest to the next multiple, to round down the rest to this one: what is left is their difference.
    result = optimize.milp(
        np.where(open_, 1 - 2 * rest, 0.0),
        integrality=np.ones(len(values)),
        bounds=optimize.Bounds(0, open_.astype(float)),
        constraints=[optimize.LinearConstraint(relations.matrix, sides, sides)] if len(relations) else [],
        options={"node_limit": _MOST_NODES},
    )
    if result.x is None:
        raise CriterionUnmet(Finding("tabulate.cannot_round", facts={"base": base}))
    rounded: Values = base * (below + np.round(result.x))
    return rounded


def cell_keyed_rounding(values: Values, sums: Sequence[Values], *, key: bytes, base: int = BASE) -> Values:
    """Each value at one of the two multiples of the base beside it; the key and the sums of its records' keys decide which."""
    draws = np.array([_draw(key, halves) for halves in zip(*sums, strict=True)])
    below = np.floor(values / base)
    return base * (below + (draws < values / base - below))


def _draw(key: bytes, sums: Sequence[float]) -> float:
    """A number from 0 to just below 1."""
    digest = hmac.new(key, b"entente records" + as_bytes(sums), hashlib.sha256).digest()
    return int.from_bytes(digest[:7]) / 2**56
