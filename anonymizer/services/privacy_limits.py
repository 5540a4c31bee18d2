"""For whom data are meant, and what they dictate."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass

from django.db import transaction

from anonymizer import policies
from anonymizer.models import Ceiling
from entente.audit.services import record, require
from entente.catalogue.models import Dataset
from entente.catalogue.vocabularies import Counted, Detail
from entente.organizations.models import User
from entente.organizations.permissions import may


@dataclass(frozen=True, slots=True)
class CeilingValues:
    """What one source dictates: plain values and the title to show beside them."""

    source_id: uuid.UUID
    title_en: str
    title_fr: str
    smallest_k: int
    finest_geography: str
    free_text: bool
    columns: tuple[str, ...] = ()
    small_cell: int = policies.DEFAULT_SMALL_CELL
    distinct_l: int | None = None
    largest_t: float | None = None
    pseudonym_scope: str = "release"
    k_counted_in: str = Counted.TABLE
    wanted_detail: str = Detail.ALIKE
    """No limit: which columns a recipe begins by weighing more."""
    authorities: tuple[str, ...] = ()
    """Of communities, that take part: records that they registered may stay, for their consent is asked."""


@transaction.atomic
def set_ceilings(dataset: Dataset, ceilings: Sequence[CeilingValues], *, by: User) -> None:
    """For whom the data are meant, and what they dictate. Replaces what was set before."""
    require(may(by, "catalogue.confirm_recipe", dataset), subject=dataset, organization_id=dataset.owner_id)
    dataset.ceilings.all().delete()
    for ceiling in ceilings:
        values = {
            "smallest_k": ceiling.smallest_k,
            "small_cell": ceiling.small_cell,
            "distinct_l": ceiling.distinct_l,
            "largest_t": ceiling.largest_t,
            "finest_geography": ceiling.finest_geography,
            "free_text": ceiling.free_text,
            "columns": list(ceiling.columns),
            "pseudonym_scope": ceiling.pseudonym_scope,
            "k_counted_in": ceiling.k_counted_in,
            "wanted_detail": ceiling.wanted_detail,
            "authorities": list(ceiling.authorities),
        }
        Ceiling.objects.create(
            dataset=dataset,
            source_id=ceiling.source_id,
            title_en=ceiling.title_en,
            title_fr=ceiling.title_fr,
            values=values,
        )
    sources = [str(ceiling.source_id) for ceiling in ceilings]
    record("dataset.meant_for", by=by, subject=dataset, organization_id=dataset.owner_id, sources=sources)
