"""Supply within reach: the two-step floating catchment area.

Luo and Wang, "Measures of spatial accessibility to health care in a GIS environment", *Environment and Planning B* 30 (2003):
R_j = capacity_j / Σ population_k within d of j; A_i = Σ R_j within d of i.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from entente.explorer.maps.distances import pieces


def accessibility(near: Any, population: Any, capacity: Any) -> Any:
    """A_i for each place. A service that nobody can reach adds to nobody.

    >>> accessibility(np.array([[True], [True]]), np.array([300.0, 700.0]), np.array([5.0])).tolist()
    [0.005, 0.005]
    """
    scores = np.zeros(near.shape[0])
    for some in pieces(near.shape[1]):
        reached = near[:, some].astype(float)
        people = np.asarray(population, float) @ reached
        scores += reached @ np.divide(
            np.asarray(capacity, float)[some], people, out=np.zeros_like(people), where=people > 0
        )
    return scores
