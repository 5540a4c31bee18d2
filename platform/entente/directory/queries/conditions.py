"""Conditions of the finder as SQL over ``directory_listing``: around a point, open at a time, and for whom."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from entente.directory.queries.places import Point
from entente.directory.vocabularies.conditions import EXCLUDED
from entente.directory.vocabularies.topics import PEOPLE


def audience(wanted: Sequence[str]) -> tuple[str, dict[str, Any]] | None:
    """What says in its name that it is for others is not for who asks: a women's shelter for men. None where nobody is opposed to them."""
    against = {others for people in wanted for others in EXCLUDED.get(people, ())} - set(wanted)
    if not against:
        return None
    return (
        "NOT (main_topics && %(against)s::varchar[] AND NOT topics && %(wanted)s::varchar[])",
        {"against": sorted(against)},
    )


def named_for(needs: Sequence[str], wanted: Sequence[str]) -> tuple[str, dict[str, Any]]:
    """What says in its name that it meets one of the needs, and not that it is for others than who asks."""
    return (
        "main_topics && %(named_needs)s::varchar[] AND NOT (main_topics && %(everybody)s::varchar[] AND NOT topics && %(wanted)s::varchar[])",
        {"named_needs": list(needs), "everybody": list(PEOPLE)},
    )


def within(near: Point, within_km: float) -> tuple[str, dict[str, Any]]:
    """Around a point."""
    high = within_km / 111.2
    wide = high / max(math.cos(math.radians(near.latitude)), 0.01)
    sql = "latitude BETWEEN %(lat)s - %(high)s AND %(lat)s + %(high)s AND longitude BETWEEN %(lon)s - %(wide)s AND %(lon)s + %(wide)s"
    return sql, {"high": high, "wide": wide, "lat": near.latitude, "lon": near.longitude}


def open_at(code: str) -> str:
    """When something is open, in minutes of its own week; a span that began on Sunday evening ends beyond the week."""
    clock = "(%(now)s AT TIME ZONE time_zone)"
    day = f"(extract(isodow FROM {clock})::int - 1)"
    minute = f"({day} * 1440 + extract(hour FROM {clock})::int * 60 + extract(minute FROM {clock})::int)"
    days = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
    if code in days:
        first = str(days.index(code) * 1440)
        begins, ends = first, f"({first} + 1440)"
    elif code == "now":
        begins, ends = minute, f"({minute} + 1)"
    elif code == "today":
        begins, ends = minute, f"({day} * 1440 + 1440)"
    elif code == "tonight":  # from six in the evening, or from now where it is later, until three
        begins, ends = f"greatest({minute}, {day} * 1440 + 1080)", f"({day} * 1440 + 1620)"
    elif code == "tomorrow":
        begins, ends = f"(({day} + 1) %% 7 * 1440)", f"(({day} + 1) %% 7 * 1440 + 1440)"
    else:
        begins, ends = "7200", "10080"
    return (
        f"(open_minutes && int4range({begins}, {ends}) OR open_minutes && int4range({begins} + 10080, {ends} + 10080))"
    )
