"""The boundaries of the groups of an earlier version, opened where a recipe names them."""

from __future__ import annotations

from anonymizer import queries
from anonymizer.engine import Recipe as Spec
from anonymizer.engine.recoding.boundaries import Boundaries
from entente.catalogue.models import Dataset
from entente.vault.objects import SealedReader


def boundaries_of_series(dataset: Dataset, spec: Spec, *, private_key: bytes) -> Boundaries | None:
    """Those that the recipe names; ``None`` where it names none, or they are gone, which the engine then refuses."""
    sealed = None if spec.boundaries is None else queries.boundaries_named(dataset, spec.boundaries)
    if sealed is None:
        return None
    with SealedReader(sealed, private_key=private_key) as opened:
        return Boundaries.from_bytes(opened.read())
