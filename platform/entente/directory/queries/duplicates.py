"""Services of a directory that another source seems to tell of too: by name, and telephone or place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from django.db import connection

from entente.directory.models import Duplicate, DuplicateStatus, Listing, Service
from entente.organizations.models import Organization

MOST: Final = 200
_ALIKE: Final = 0.45
"""How alike two names must be where telephone and postal code are the same: pg_trgm's similarity, 0 to 1."""
_PAIRS: Final = r"""
WITH mine AS (
    SELECT l.service_id, l.name, l.source_id, lower(unaccent(regexp_replace(l.name, '\W', '', 'g'))) AS plain,
        right(regexp_replace(l.telephone, '\D', '', 'g'), 10) AS digits, l.postal_code
    FROM directory_listing l JOIN directory_source s ON s.id = l.source_id WHERE s.owner_id = %(owner)s
), others AS (
    SELECT l.service_id, l.name, l.source_id, lower(unaccent(regexp_replace(l.name, '\W', '', 'g'))) AS plain,
        right(regexp_replace(l.telephone, '\D', '', 'g'), 10) AS digits, l.postal_code,
        s.owner_id
    FROM directory_listing l JOIN directory_source s ON s.id = l.source_id
)
SELECT DISTINCT ON (m.service_id, o.service_id) m.service_id, o.service_id, similarity(m.name, o.name) AS alike
FROM mine m JOIN others o ON o.source_id <> m.source_id AND (
    (o.plain = m.plain AND m.plain <> '' AND ((length(m.digits) = 10 AND o.digits = m.digits) OR (m.postal_code <> '' AND o.postal_code = m.postal_code)))
    OR (length(m.digits) = 10 AND o.digits = m.digits AND m.postal_code <> '' AND o.postal_code = m.postal_code AND similarity(m.name, o.name) >= %(alike)s)
)
WHERE (o.owner_id <> %(owner)s OR m.service_id < o.service_id) AND NOT EXISTS (SELECT 1 FROM directory_duplicate d WHERE (d.shown_id, d.hidden_id) IN ((m.service_id, o.service_id), (o.service_id, m.service_id)))
ORDER BY m.service_id, o.service_id LIMIT %(most)s
"""


@dataclass(frozen=True, slots=True)
class Pair:
    """A service of one's own, another that seems to be the same, and how alike their names are, 0 to 1."""

    own: Listing
    other: Listing
    alike: float

    @property
    def both(self) -> tuple[Listing, Listing]:
        """The own one first."""
        return self.own, self.other


def pairs_to_decide(owner: Organization) -> list[Pair]:
    """Pairs of which nobody has decided, the most alike first; at most ``MOST``."""
    with connection.cursor() as cursor:
        cursor.execute(_PAIRS, {"owner": owner.pk, "alike": _ALIKE, "most": MOST})
        rows: list[tuple[UUID, UUID, float]] = cursor.fetchall()
    listings = _listings_of([key for own, other, _alike in rows for key in (own, other)])
    pairs = [
        Pair(listings[own], listings[other], alike)
        for own, other, alike in rows
        if own in listings and other in listings
    ]
    return sorted(pairs, key=lambda pair: (-pair.alike, pair.own.name, str(pair.other.pk)))


def decided_pairs(owner: Organization) -> list[tuple[Duplicate, str, str]]:
    """Decisions about services of an organization, the newest first, each with the names of the shown and the hidden one."""
    own = Service.every.filter(origin__owner=owner).values("pk")
    decisions = list(Duplicate.objects.filter(hidden_id__in=own).select_related("decided_by")[:MOST])
    keys = [key for decision in decisions for key in (decision.shown_id, decision.hidden_id)]
    names = dict(Service.objects.filter(pk__in=keys).values_list("pk", "name"))
    return [(decision, names.get(decision.shown_id, ""), names.get(decision.hidden_id, "")) for decision in decisions]


def also_in(service_id: UUID) -> list[str]:
    """The services that a shown one stands for, by name and source: where else it is kept."""
    hidden = Duplicate.objects.filter(shown_id=service_id, status=DuplicateStatus.SAME).values("hidden_id")
    services = Service.objects.filter(pk__in=hidden).select_related("origin__owner").order_by("name")
    return [f"{service.name} ({service.origin}, {service.origin.owner})" for service in services if service.origin]


def _listings_of(keys: Sequence[UUID]) -> dict[UUID, Listing]:
    listings = Listing.objects.filter(service_id__in=keys).select_related("source__owner", "service").order_by("-id")
    return {listing.service_id: listing for listing in listings}
