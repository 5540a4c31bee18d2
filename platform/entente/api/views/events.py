"""The feed of events: ordered, complete, and read on from wherever a program stopped."""

from __future__ import annotations

from typing import Annotated, Any, Final

from django.http import HttpRequest
from ninja import Query, Router

from entente.api.asking import APIKey, key_of
from entente.api.queries import Reader, events_after, last_number, shown
from entente.api.schemas import Events
from entente.api.views.shared import answers
from exports.states import KeyScope

router = Router(tags=["Events"])
EVENTS: Final = APIKey(KeyScope.EVENTS)


@router.get("/events", response=answers((200, Events)), auth=EVENTS, summary="The feed of events")
def list_events(
    request: HttpRequest,
    after: Annotated[
        int, Query(ge=-1, le=2**62, description="`next` of the answer before; -1: from the beginning.")
    ] = -1,
    limit: Annotated[int, Query(ge=1, le=1000, description="How many at most.")] = 100,
) -> Any:
    """The trail of the organization, where the key's person may read it, and what became of data released to it.

    In the order of the node's log, a second behind at most. Whoever asks again with the same `after` gets the same again.
    """
    entries = events_after(Reader.of(key_of(request)), after, limit=limit + 1)
    first = entries[:limit]
    return {
        "items": [shown(entry) for entry in first],
        "next": first[-1].number if first else after,
        "has_more": len(entries) > limit,
    }


@router.get("/events/last", response=answers((200, Events)), auth=EVENTS, summary="Where the feed ends now")
def last_event(request: HttpRequest) -> Any:
    """Nothing but `next`: for a program that wants only what comes."""
    return {"items": [], "next": last_number(), "has_more": False}
