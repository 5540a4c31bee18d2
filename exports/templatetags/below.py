"""How many releases would fall below figures of the policy: for the pages of agreements that change them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django import template
from django.db.models import Count, IntegerField, Q
from django.db.models.fields.json import KeyTextTransform, KeyTransform
from django.db.models.functions import Cast

from agreements.models import Agreement
from agreements.queries import Figures
from exports import permissions
from exports.states import ReleaseStatus

register = template.Library()


@dataclass(frozen=True, slots=True)
class Fallen:
    """How many in all, and each agreement that is shown with its own; those that the reader may know of."""

    total: int
    rows: list[tuple[Agreement, int]]


@register.simple_tag(takes_context=True)
def releases_below(context: template.Context, agreements: Any, figures: Figures, shown: Iterable[Agreement]) -> Fallen:
    """Releases under these agreements that recipients hold, of which a group or a count shown is smaller than the figures ask."""
    held = permissions.releases_visible_to(context["request"].user).filter(
        agreement__in=agreements, status__in=[ReleaseStatus.PUBLISHING, ReleaseStatus.AVAILABLE]
    )
    measured = held.annotate(
        k=Cast(KeyTextTransform("k", "run__report__after"), IntegerField()),
        hidden_below=Cast(KeyTextTransform("threshold", KeyTransform("cells", "run__report__after")), IntegerField()),
    )
    small = Q(hidden_below__isnull=True, k__lt=figures.k) | Q(hidden_below__lt=figures.small_cell)
    counted = measured.filter(small).order_by().values_list("agreement").annotate(Count("pk"))
    counts = dict(counted)
    return Fallen(sum(counts.values()), [(agreement, counts.get(agreement.pk, 0)) for agreement in shown])
