"""What a change of the policy's figures, or of a template, would touch."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import IntegerField, Q, QuerySet
from django.db.models.fields.json import KT
from django.db.models.functions import Cast, Coalesce

from agreements.models import Agreement, AmendmentBatch, BatchItem
from agreements.policy_table import POLICY_TABLE, least_row
from agreements.queries.standing import RUNNING
from entente.catalogue.vocabularies import DatasetKind


@dataclass(frozen=True, slots=True)
class Figures:
    """What agreements for an audience shall reach at least: the smallest group, and below what a count is hidden."""

    audience: str
    k: int
    small_cell: int


def below(agreements: QuerySet[Agreement], figures: Figures) -> QuerySet[Agreement]:
    """Those that run and whose terms allow less than the figures ask: a smaller group, or in tables smaller counts."""
    rows = agreements.filter(status__in=RUNNING, audience=figures.audience).annotate(
        own_k=Cast(KT("terms__smallest_k"), IntegerField()),
        own_cell=Coalesce(Cast(KT("terms__small_cell"), IntegerField()), 0),
    )
    raised_already = [
        version for version in POLICY_TABLE if least_row(figures.audience, version).small_cell >= figures.small_cell
    ]
    shows_small = Q(terms__kinds__contains=[DatasetKind.TABLE.value], own_cell__lt=figures.small_cell) & ~Q(
        policy_version__in=raised_already
    )
    return rows.filter(Q(own_k__lt=figures.k) | shows_small)


def of_template(agreements: QuerySet[Agreement], key: str, *, before: int) -> QuerySet[Agreement]:
    """Those that run and were drafted from an earlier version of a template, or amend one that was."""
    lineages = Agreement.objects.filter(origin__template_key=key, origin__template_version__lt=before)
    return agreements.filter(status__in=RUNNING, lineage__in=lineages.values("lineage"))


def batch_items(batch: AmendmentBatch, agreements: QuerySet[Agreement]) -> list[BatchItem]:
    """The items of a batch whose agreement is among those given."""
    items = batch.items.filter(agreement__in=agreements.values("pk")).select_related("agreement", "amendment")
    return list(items)
