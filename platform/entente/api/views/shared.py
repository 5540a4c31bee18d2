"""Parts that operations share: one part of a long list, words in both languages."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from typing import Annotated, Any, Final

from django.db.models import QuerySet
from ninja import Query

from entente.api.schemas import Problem

MOST: Final = 200
USUAL: Final = 50
FAULTS: Final = frozenset({401, 403, 404, 409, 413, 422, 429, 503})
Limit = Annotated[int, Query(ge=1, le=MOST, description="How many at most.")]
Before = Annotated[uuid.UUID | None, Query(description="Only what is older than this: `next` of the part before.")]
OfSeries = Annotated[uuid.UUID | None, Query(description="Of this series alone.")]


def answers(*good: tuple[int, Any], faults: frozenset[int] = FAULTS) -> dict[Any, Any]:
    """What an operation may answer: statuses with their schemas, and every fault as problem details."""
    return {**dict(good), faults: Problem}


def part_of[T](
    queryset: QuerySet[Any], shown: Callable[[Any], T], *, before: uuid.UUID | None, limit: int
) -> dict[str, Any]:
    """At most ``limit`` items, the newest first. Identifiers rise with time, so that what comes in meanwhile moves nothing."""
    if before is not None:
        queryset = queryset.filter(pk__lt=before)
    rows = list(queryset.order_by("-pk")[: limit + 1])
    shown_now = rows[:limit]
    return {"items": [shown(row) for row in shown_now], "next": shown_now[-1].pk if len(rows) > limit else None}


def words(record: Any, name: str) -> dict[str, str]:
    """Text that people typed, in both languages: ``Words``."""
    english, french = getattr(record, f"{name}_en"), getattr(record, f"{name}_fr")
    return {"en": english or french, "fr": french or english}
