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
    authorities: tuple[str, ...] = ()
    """Of communities, that take part: records that they registered may stay, for their consent is asked."""


@transaction.atomic
def set_ceilings(dataset: Dataset, ceilings: Sequence[CeilingValues], *, by: User) -> None:
    """For whom the data are meant, and what they dictate. Replaces what was set before."""
    require(may(by, "catalogue.confirm_recipe", dataset), subject=dataset, organization_id=dataset.owner_id)
    dataset.ceilings.all().delete()
    for each in ceilings:
        values = {
            "smallest_k": each.smallest_k,
            "small_cell": each.small_cell,
            "distinct_l": each.distinct_l,
            "largest_t": each.largest_t,
            "finest_geography": each.finest_geography,
            "free_text": each.free_text,
            "columns": list(each.columns),
            "pseudonym_scope": each.pseudonym_scope,
            "authorities": list(each.authorities),
        }
        Ceiling.objects.create(
            dataset=dataset, source_id=each.source_id, title_en=each.title_en, title_fr=each.title_fr, values=values
        )
    sources = [str(each.source_id) for each in ceilings]
    record("dataset.meant_for", by=by, subject=dataset, organization_id=dataset.owner_id, sources=sources)
