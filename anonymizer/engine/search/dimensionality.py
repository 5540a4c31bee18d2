"""Too many columns to search: which of them tell records apart most, so that somebody can choose."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from anonymizer.engine.errors import Finding, InvalidRecipe
from anonymizer.engine.table.codes import Coded

MOST_SEARCHED = 60
_NAMED = 8


def require_searchable(names: Sequence[str], columns: Sequence[Coded], levels: Sequence[Sequence[int]]) -> None:
    """No more columns have a choice of levels than a search can weigh against one another.

    Raises:
        InvalidRecipe: there are more; names those of the largest entropy, which tell records apart most.
    """
    if sum(len(allowed) > 1 for allowed in levels) <= MOST_SEARCHED:
        return
    entropies = [_entropy(column) for column in columns]
    most = sorted(range(len(names)), key=lambda place: -entropies[place])[:_NAMED]
    facts = {"columns": len(names), "most": [names[place] for place in most]}
    raise InvalidRecipe(Finding("search.too_many_columns", facts=facts))


def _entropy(column: Coded) -> float:
    shares = np.bincount(column.codes, minlength=column.size) / max(len(column.codes), 1)
    shares = shares[shares > 0]
    return float(-(shares @ np.log(shares)))
