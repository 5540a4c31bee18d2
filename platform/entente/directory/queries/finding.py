"""Reads of the finder: what fits, the best or the nearest first; where nothing fits, what fits without one condition, and a word about it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from django.db.models import Exists, OuterRef

from entente.core.prepared import Prepared
from entente.core.replica import read_cursor
from entente.directory.models import Listing
from entente.directory.queries.areas import serving
from entente.directory.queries.conditions import audience, named_for, open_at, within
from entente.directory.queries.interpretation import Interpretation, interpret
from entente.directory.queries.places import Point
from entente.directory.queries.synonyms import accepted_synonyms
from entente.directory.vocabularies.conditions import OPPOSED, RELATED
from entente.directory.vocabularies.topics import ANIMALS, PEOPLE
from entente.organizations.models import Organization

PAGE: Final = 20
_FEW: Final = 5
"""Fewer that fit are followed by what fits without one condition: hours, prices and places of most services are not known."""
_SHORT: Final = 10
"""Fewer that fit are followed by what meets a related need."""
NEAR_KM: Final = 10.0
FAR_KM: Final = 50.0
_MOST_NAMED: Final = 3000  # listings whose words are weighed
_WEIGHT_OF_PEOPLE: Final = 2.5  # beside 1 for a need that a listing meets, and 2 where its name says so
_LINES: Final = ("crisis", "suicide")
"""Topics of lines to call now."""
_RELAXED: Final = ("opening", "distance", "is_free", "language", "age", "people", "is_wheelchair_accessible", "region")
"""What is given up, one by one and in this order, before nothing is shown."""

_STRICT: Final = frozenset(("always", "animals", "region"))
"""What also holds of lines for a crisis where someone is in danger."""


@dataclass(frozen=True, slots=True)
class Search:
    """What someone looks for. Blank means any. ``words`` are read for what they mean; the other fields hold as they stand."""

    words: str = ""
    topic: str = ""
    people: str = ""
    language: str = ""  # ISO 639-3; a dialect is found by itself alone
    age: int | None = None
    is_free: bool = False
    is_wheelchair_accessible: bool = False
    is_open: bool = False
    near: Point | None = None
    within_km: float = NEAR_KM
    region: str = ""  # key of the organization that keeps the directory


@dataclass(frozen=True, slots=True)
class Found:
    """A page of what was found: how the words were read, and which conditions were given up so that something shows."""

    listings: list[Listing]
    total: int
    interpretation: Interpretation = field(default_factory=Interpretation)
    relaxed: tuple[str, ...] = ()
    is_near: bool = False
    also: tuple[Listing, ...] = ()
    """Where few fit: what else does without the conditions ``also_without``."""
    also_without: tuple[str, ...] = ()

    @property
    def corrected(self) -> dict[str, str]:
        """Words that were taken for others."""
        return dict(self.interpretation.corrected)


@dataclass(frozen=True, slots=True)
class _Query:
    """What the form and the words say together."""

    needs: tuple[str, ...]
    wanted_people: tuple[str, ...]  # by the words: those for them come first
    names_people: bool
    words: str  # all that carries meaning
    rest: str  # what nothing was made of
    is_urgent: bool
    conditions: dict[str, tuple[str, dict[str, Any]]]
    near: Point | None
    serving: tuple[int, ...] = ()  # known places around ``near``
    line: UUID | None = None  # in danger that is of another need: the one line that comes before its services


def find(search: Search, *, page: int, now: datetime, interpretation: Interpretation | None = None) -> Found:
    """The listings that fit; lines for a crisis come before all where the words or the topic ask for one."""
    read = interpretation or interpret(search.words, accepted_synonyms(search.region))
    query = _with_line(_query(search, read, now))
    rows = _rows(query, page)
    relaxed: tuple[str, ...] = ()
    more: list[Any] = []
    without: tuple[str, ...] = ()
    if not rows:
        rows, query, relaxed = _relax(query, page)
    elif page == 1 and len(rows) < _SHORT:
        more, without = _beside(query, search, rows)
    return Found(
        _listed(rows),
        rows[0][3] if rows else 0,
        read,
        relaxed,
        query.near is not None,
        tuple(_listed(more[: PAGE - len(rows)])),
        without,
    )


def _beside(query: _Query, search: Search, rows: Sequence[Any]) -> tuple[list[Any], tuple[str, ...]]:
    """What else may help where few fit, and the conditions it does not meet: without one of them, or what meets a related need."""
    seen = {row[0] for row in rows}
    if len(rows) < _FEW:
        names = [name for name in _RELAXED if name not in _chosen(search)]
        more, _query_without, without = _without_conditions(query, 1, names, seen=seen)
        if more:
            return more, without
    related = tuple(code for need in query.needs[:1] for code in RELATED.get(need, ()))
    if not related:
        return [], ()
    beside = replace(
        query,
        needs=related,
        rest="",
        conditions=query.conditions | {"related": named_for(related, query.wanted_people)},
    )
    return [row for row in _rows(beside, 1) if row[0] not in seen], ("needs",)


def _chosen(search: Search) -> set[str]:
    """Conditions that stand in fields of their own: they hold, where what was read out of words may be given up."""
    fields = {
        "opening": search.is_open, "distance": search.near, "is_free": search.is_free, "language": search.language, "age": search.age is not None,
        "people": search.people, "is_wheelchair_accessible": search.is_wheelchair_accessible, "region": search.region,
    }  # fmt: skip
    return {name for name, value in fields.items() if value}


def _listed(rows: Sequence[Any]) -> list[Listing]:
    """The listings of rows, in their order, with how far they are and whether they are open."""
    known: dict[Any, Any] = Listing.objects.select_related("source__owner").defer("search", "open_minutes").in_bulk([row[0] for row in rows])  # fmt: skip
    shown = []
    for key, kilometres, is_open, _total, is_elsewhere in rows:
        listing = known[key]
        listing.distance_km, listing.is_open_now, listing.is_elsewhere = kilometres, is_open, is_elsewhere
        shown.append(listing)
    return shown


def listings_of(keys: Sequence[UUID]) -> list[Listing]:
    """The listings of these keys that the directory has, in the order of the keys."""
    known = Listing.objects.select_related("source__owner").defer("search", "open_minutes").in_bulk(keys)
    return [known[key] for key in keys if key in known]


def regions() -> list[tuple[str, str]]:
    """Key and name of each organization whose directory is in the finder, by name."""
    return sorted(((str(owner.pk), str(owner)) for owner in _OWNERS.all()), key=lambda pair: pair[1])


_OWNERS: Final = Prepared(
    lambda: Organization.objects.filter(Exists(Listing.objects.filter(source__owner=OuterRef("pk"))))
)


def is_open_now(listing: Listing, *, now: datetime) -> bool | None:
    """Whether it is open; none where its hours are not known."""
    with read_cursor() as cursor:
        cursor.execute(
            f"SELECT CASE WHEN open_minutes IS NOT NULL THEN NOT is_closed_for_now AND {open_at('now')} END FROM directory_listing WHERE id = %(key)s",  # noqa: S608  # our own words
            {"now": now, "key": listing.pk},
        )
        answer: tuple[bool | None] | None = cursor.fetchone()
    return answer[0] if answer else None


def _query(search: Search, read: Interpretation, now: datetime) -> _Query:
    near = search.near or read.point
    needs = tuple(
        dict.fromkeys(
            (*((search.topic,) if search.topic and search.topic not in PEOPLE else ()), *read.values("needs"))
        )
    )
    conditions: dict[str, tuple[str, dict[str, Any]]] = {}
    if search.topic in PEOPLE:
        conditions["topic"] = ("topics @> %(people_topic)s::varchar[]", {"people_topic": [search.topic]})
    if search.people:
        conditions["people"] = ("topics @> %(people)s::varchar[]", {"people": [search.people]})
    if languages := [code for code in (search.language, *read.values("language")) if code]:
        conditions["language"] = ("languages @> %(languages)s::varchar[]", {"languages": languages})
    ages = [search.age] if search.age is not None else [int(age) for age in read.values("age")[:1]]
    if ages:
        conditions["age"] = (
            "coalesce(minimum_age, 0) <= %(age)s AND coalesce(maximum_age, 999) >= %(age)s",
            {"age": ages[0]},
        )
    if search.is_free or read.values("is_free"):
        conditions["is_free"] = ("is_free", {})
    if search.is_wheelchair_accessible or read.values("is_wheelchair_accessible"):
        conditions["is_wheelchair_accessible"] = ("is_wheelchair_accessible", {})
    if opening := [*(["now"] if search.is_open else []), *read.values("opening")]:
        conditions["opening"] = (
            " AND ".join(["NOT is_closed_for_now", *(open_at(code) for code in dict.fromkeys(opening))]),
            {},
        )
    if search.region:
        conditions["region"] = ("source_id IN (SELECT id FROM directory_source WHERE owner_id = %(region)s::uuid)", {"region": search.region})  # fmt: skip
    is_urgent = read.is_urgent or bool(set(_LINES) & set(needs))
    query = _Query(
        needs,
        tuple(dict.fromkeys((*read.values("people"), *_people_of(ages)))),
        bool(read.values("people")),
        _words(read),
        " ".join((*read.rest, *(term.typed for term in read.terms if term.is_local))),  # such a word may be a name too
        is_urgent,
        conditions,
        near,
        tuple(sorted(serving(near))) if near is not None else (),
    )
    if near is not None:
        conditions["distance"] = within(near, search.within_km)
    conditions["always"] = ("true", {"now": now, "wanted": list(query.wanted_people)})
    if not is_urgent and (against := audience(query.wanted_people)):
        conditions["audience"] = against
    if ANIMALS not in needs and (needs or query.names_people or not query.words):
        conditions["animals"] = ("NOT topics @> %(animals)s::varchar[]", {"animals": [ANIMALS]})
    return query


def _with_line(query: _Query) -> _Query:
    """Before services for violence or drugs comes one line, of them where there is one; who thinks of suicide sees every line."""
    if not query.is_urgent or not query.needs or set(_LINES) & set(query.needs):
        return query
    sql, more = query.conditions.get("region", ("true", {}))
    with read_cursor() as cursor:
        cursor.execute(
            f"SELECT id FROM directory_listing WHERE is_crisis_line AND topics && %(lines)s::varchar[] AND {sql}"  # noqa: S608  # our own words
            " ORDER BY topics && %(needs)s::varchar[] DESC, main_topics && %(lines)s::varchar[] DESC, name, id LIMIT 1",
            {"lines": list(_LINES), "needs": list(query.needs), **more},
        )
        row = cursor.fetchone()
    return replace(query, line=row[0]) if row else query


def _people_of(ages: Sequence[int]) -> tuple[str, ...]:
    """Who is of that age: what is for them comes first."""
    if not ages:
        return ()
    return ("children",) if ages[0] < 12 else ("youth",) if ages[0] < 25 else ("seniors",) if ages[0] >= 65 else ()


def _words(read: Interpretation) -> str:
    """The words by which names are searched: those of topics and those of which nothing was made."""
    spans = [read.text[term.start : term.end] for term in read.terms if term.kind in ("needs", "people")]
    return " ".join((*spans, *read.rest))


def _relax(query: _Query, page: int) -> tuple[list[Any], _Query, tuple[str, ...]]:
    """One condition less, the first that helps; then all of them; then what is related; then any of the words instead of all."""
    rows, without, names = _without_conditions(query, page, _RELAXED, seen=frozenset())
    if rows:
        return rows, without, names
    present = names
    if related := tuple(code for need in query.needs for code in RELATED.get(need, ())):
        without = replace(
            query,
            needs=related,
            conditions={name: part for name, part in query.conditions.items() if name not in present},
        )
        if rows := _rows(without, page):
            return rows, without, ("needs",)
    if query.rest and not query.needs and " " in query.rest:
        without = replace(query, words=" or ".join(query.words.split()))
        if rows := _rows(without, page):
            return rows, without, ("words",)
    return [], query, ()


def _without_conditions(
    query: _Query, page: int, conditions: Sequence[str], *, seen: AbstractSet[UUID]
) -> tuple[list[Any], _Query, tuple[str, ...]]:
    """What fits without one condition, the first by which something that was not seen appears; otherwise without all of them, which are named."""
    present = tuple(name for name in conditions if name in query.conditions)
    for names in [*((name,) for name in present), *([present] if len(present) > 1 else [])]:
        without = replace(
            query, conditions={name: part for name, part in query.conditions.items() if name not in names}
        )
        if rows := [row for row in _rows(without, page) if row[0] not in seen]:
            return rows, without, names
    return [], query, present


def _rows(query: _Query, page: int) -> list[Any]:
    values: dict[str, Any] = {
        "limit": PAGE,
        "offset": (max(page, 1) - 1) * PAGE,
        "words": query.words,
        "most": _MOST_NAMED,
    }
    for _sql, more in query.conditions.values():
        values |= more
    named, joined, rank, fits = "", "", "0", "true"
    if query.words:
        text = "(websearch_to_tsquery('english', unaccent(%(words)s)) || websearch_to_tsquery('french', unaccent(%(words)s)))"
        # Names weigh most: who types one looks for it. Of very many that say a word in passing, not all are weighed.
        named = (
            f"WITH named AS MATERIALIZED (SELECT id, ts_rank('{{0.05, 0.1, 0.5, 1}}', search, {text}) AS weight"  # noqa: S608  # our own words
            f" FROM directory_listing WHERE search @@ {text} LIMIT %(most)s)"
        )
        joined, rank = "LEFT JOIN named USING (id)", "coalesce(named.weight, 0)"
        fits = "named.id IS NOT NULL"
    crisis = "false"
    if query.is_urgent:
        crisis = "id = %(line)s" if query.line else "(is_crisis_line AND topics && %(lines)s::varchar[])"
        values |= {"line": query.line, "lines": list(_LINES)}
    where = _where(query.conditions, crisis)
    values["needs"] = list(query.needs)
    if query.needs:
        fits = f"(topics && %(needs)s::varchar[] OR {crisis}" + (" OR named.id IS NOT NULL)" if query.rest else ")")
    elif query.names_people:
        fits = "(topics && %(wanted)s::varchar[]" + (" OR named.id IS NOT NULL)" if query.words else ")")
    distance, elsewhere = "NULL::float", "false"
    order = [f"{crisis} DESC"] if query.is_urgent else []
    tier = "0"
    for number, need in enumerate(query.needs[:3]):
        values[f"need_{number}"] = [need]
        weight = 1.0 if number == 0 else 0.3
        tier += f" + ((main_topics @> %(need_{number})s::varchar[])::int * 2 + (topics @> %(need_{number})s::varchar[])::int) * {weight}"
    for people in query.wanted_people:
        # The man whom a woman in danger names is whom she fears: her services come no later for it.
        values[f"against_{people}"] = [] if query.is_urgent and people == "men" else list(OPPOSED.get(people, ()))
        values[f"for_{people}"] = [people]
        tier += f" + (topics @> %(for_{people})s::varchar[])::int * {_WEIGHT_OF_PEOPLE}"
        tier += f" - (topics && %(against_{people})s::varchar[] AND NOT topics @> %(for_{people})s::varchar[])::int * 4"
    if query.rest:
        meets = "(topics && %(needs)s::varchar[])::int" if query.needs else "1"
        tier += f" + least({rank} * 6, 4) * (1 + {meets}) / 2.0"
    if query.near is not None:
        distance = (
            "12742 * asin(sqrt(power(sin(radians(latitude - %(lat)s) / 2), 2) + cos(radians(%(lat)s)) * cos(radians(latitude))"
            " * power(sin(radians(longitude - %(lon)s) / 2), 2)))"
        )
        values |= {"lat": query.near.latitude, "lon": query.near.longitude, "serving": list(query.serving)}
        # Who says that it serves other places comes after all who may serve this one; a line for a crisis is for everyone.
        elsewhere = f"(areas IS NOT NULL AND NOT areas && %(serving)s::bigint[] AND NOT {crisis})"
        order += [f"{elsewhere}", f"round(({tier})::numeric) DESC", "distance"]
    else:
        order += [f"({tier})::float + least({rank} * 2, 1.5) DESC"]
    order += ["name", "id"]
    sql = (
        f"{named} SELECT id, {distance} AS distance, CASE WHEN open_minutes IS NOT NULL THEN NOT is_closed_for_now AND {open_at('now')} END,"  # noqa: S608  # our own words
        f" count(*) OVER () AS total, {elsewhere} FROM directory_listing {joined} WHERE {fits} AND {where} ORDER BY {', '.join(order)}"
        " LIMIT %(limit)s OFFSET %(offset)s"
    )
    with read_cursor() as cursor:
        cursor.execute(sql, values)
        rows: list[Any] = cursor.fetchall()
    return rows


def _where(conditions: Mapping[str, tuple[str, dict[str, Any]]], crisis: str) -> str:
    """All conditions hold; a line for a crisis is for everyone, whenever and wherever: of it only the region and the like are asked."""
    strict = [f"({sql})" for name, (sql, _more) in conditions.items() if name in _STRICT]
    others = [f"({sql})" for name, (sql, _more) in conditions.items() if name not in _STRICT]
    if others:
        strict.append(f"({' AND '.join(others)} OR {crisis})")
    return " AND ".join(strict)
