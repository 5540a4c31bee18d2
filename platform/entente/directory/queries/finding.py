"""Reads of the finder: what is near, what it says, in which languages, open when; typing errors and accents forgiven."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final

from django.db import connection

from entente.directory.models import Listing

PAGE: Final = 20
_POINT = re.compile(r"^\s*([-+]?\d{1,3}(?:[.,]\d+)?)(?:\s*[,;]\s+|\s*;\s*|,|\s+)([-+]?\d{1,3}(?:[.,]\d+)?)\s*$")
_POSTAL_CODE = re.compile(r"^\s*([ABCEGHJ-NPRSTVXY]\d[A-Z])\s*-?\s*(\d[A-Z]\d)?\s*$", re.I)


@dataclass(frozen=True, slots=True)
class Point:
    """Where someone looks from: degrees of WGS 84. It lives as long as the request."""

    latitude: float
    longitude: float


@dataclass(frozen=True, slots=True)
class Search:
    """What someone looks for. Blank means any."""

    words: str = ""
    topic: str = ""
    people: str = ""
    language: str = ""  # ISO 639-3; a dialect is found by itself alone
    age: int | None = None
    is_free: bool = False
    is_wheelchair_accessible: bool = False
    is_open: bool = False
    near: Point | None = None
    within_km: float = 10


@dataclass(frozen=True, slots=True)
class Found:
    """A page of what was found; ``corrected`` are the words that were taken for others."""

    listings: list[Listing]
    total: int
    corrected: dict[str, str] = field(default_factory=dict)


def find(search: Search, *, page: int, now: datetime) -> Found:
    """The listings that fit, the best or the nearest first; crisis lines come before all."""
    corrected: dict[str, str] = {}
    values: dict[str, Any] = {}
    query = ""
    if search.words:
        words, corrected = _known_words(search.words)
        query = "(websearch_to_tsquery('english', unaccent(%(words)s)) || websearch_to_tsquery('french', unaccent(%(words)s)))"
        values["words"] = words
    where, more = _conditions(search, now)
    values |= more
    if query:
        where.append(f"search @@ {query}")
    order = ["is_crisis_line DESC"]
    distance = "NULL::float"
    if search.near is not None:
        distance = (
            "12742 * asin(sqrt(power(sin(radians(latitude - %(lat)s) / 2), 2) + cos(radians(%(lat)s)) * cos(radians(latitude))"
            " * power(sin(radians(longitude - %(lon)s) / 2), 2)))"
        )
        order.append("distance")
    elif query:
        order.append(f"ts_rank(search, {query}) DESC")
    order += ["name", "id"]
    values |= {"limit": PAGE, "offset": (max(page, 1) - 1) * PAGE}
    sql = (
        f"SELECT id, {distance} AS distance, count(*) OVER () AS total FROM directory_listing"  # noqa: S608  # our own words
        f" WHERE {' AND '.join(where) or 'true'} ORDER BY {', '.join(order)} LIMIT %(limit)s OFFSET %(offset)s"
    )
    with connection.cursor() as cursor:
        cursor.execute(sql, values)
        rows = cursor.fetchall()
    known: dict[Any, Any] = Listing.objects.defer("search", "open_minutes").in_bulk([row[0] for row in rows])
    shown = []
    for key, kilometres, _total in rows:
        known[key].distance_km = kilometres
        shown.append(known[key])
    return Found(shown, rows[0][2] if rows else 0, corrected)


def point_in(text: str) -> Point | None:
    """The point that a text names in degrees, latitude first; none where it names none on the Earth.

    >>> point_in("43.65, -79.38"), point_in("43,65; -79,38"), point_in("M5V 2T6"), point_in("95, 10")
    (Point(latitude=43.65, longitude=-79.38), Point(latitude=43.65, longitude=-79.38), None, None)
    """
    match = _POINT.match(text)
    if match is None:
        return None
    latitude, longitude = (float(degrees.replace(",", ".")) for degrees in match.groups())
    return Point(latitude, longitude) if abs(latitude) <= 90 and abs(longitude) <= 180 else None


def point_of(postal_code: str) -> Point | None:
    """The middle of the services at a postal code, or in its forward sortation area; none where no service is there."""
    match = _POSTAL_CODE.match(postal_code)
    if match is None:
        return None
    whole = "".join(part.upper() for part in match.groups() if part)
    with connection.cursor() as cursor:
        for code in dict.fromkeys((whole, whole[:3])):
            cursor.execute(
                "SELECT avg(latitude), avg(longitude) FROM directory_listing"
                " WHERE postal_code >= %s AND postal_code < %s AND latitude IS NOT NULL",
                [code, code + "\uffff"],
            )
            latitude, longitude = cursor.fetchone()
            if latitude is not None:
                return Point(latitude, longitude)
    return None


def _conditions(search: Search, now: datetime) -> tuple[list[str], dict[str, Any]]:
    where: list[str] = []
    values: dict[str, Any] = {}
    if topics := [topic for topic in (search.topic, search.people) if topic]:
        where.append("topics @> %(topics)s::varchar[]")
        values["topics"] = topics
    if search.language:
        where.append("languages @> %(languages)s::varchar[]")
        values["languages"] = [search.language]
    if search.age is not None:
        where.append("coalesce(minimum_age, 0) <= %(age)s AND coalesce(maximum_age, 999) >= %(age)s")
        values["age"] = search.age
    if search.is_free:
        where.append("is_free")
    if search.is_wheelchair_accessible:
        where.append("is_wheelchair_accessible")
    if search.is_open:
        clock = "(%(now)s AT TIME ZONE time_zone)"
        minute = f"(extract(isodow FROM {clock})::int - 1) * 1440 + extract(hour FROM {clock})::int * 60 + extract(minute FROM {clock})::int"
        # A span that began on Sunday evening ends beyond the week.
        where.append(f"NOT is_closed_for_now AND (open_minutes @> ({minute}) OR open_minutes @> ({minute} + 10080))")
        values["now"] = now
    if search.near is not None:
        high = search.within_km / 111.2
        wide = high / max(math.cos(math.radians(search.near.latitude)), 0.01)
        where.append("latitude BETWEEN %(lat)s - %(high)s AND %(lat)s + %(high)s AND longitude BETWEEN %(lon)s - %(wide)s AND %(lon)s + %(wide)s")  # fmt: skip
        values |= {"lat": search.near.latitude, "lon": search.near.longitude, "high": high, "wide": wide}
    return where, values


def _known_words(words: str) -> tuple[str, dict[str, str]]:
    """The words as they are known here: each that no listing holds is taken for the most alike that some do."""
    corrected: dict[str, str] = {}
    typed = list(re.findall(r"[^\W\d_]{4,}", words))[:8]
    if not typed:
        return words, corrected
    with connection.cursor() as cursor:
        cursor.execute(
            """SELECT t.typed, near.word FROM unnest(%s::text[]) AS t(typed), LATERAL (
                SELECT word FROM directory_searchword WHERE word %% lower(unaccent(t.typed))
                ORDER BY similarity(word, lower(unaccent(t.typed))) DESC, listings DESC LIMIT 1) near
            WHERE NOT EXISTS (SELECT 1 FROM directory_searchword WHERE word = lower(unaccent(t.typed)))
            AND NOT EXISTS (SELECT 1 FROM directory_listing WHERE search @@ (plainto_tsquery('english', unaccent(t.typed))
                || plainto_tsquery('french', unaccent(t.typed))))""",
            [typed],
        )
        corrected = dict(cursor.fetchall())
    for wrong, right in corrected.items():
        words = words.replace(wrong, right)
    return words, corrected
