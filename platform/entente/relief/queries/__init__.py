"""Reads of an emergency: what is known of it, now or at an earlier moment, and the services around it."""

from entente.relief.queries.services import CENTRES_SOURCE, covering, listings_for, owners_of, region_of
from entente.relief.queries.situation import (
    Day,
    Known,
    KnownCentre,
    days_of,
    emergencies_of,
    known_at,
    lasts,
    verdict_for,
)

__all__ = [
    "CENTRES_SOURCE", "Day", "Known", "KnownCentre", "covering", "days_of", "emergencies_of", "known_at", "lasts", "listings_for", "owners_of",
    "region_of", "verdict_for",
]  # fmt: skip
