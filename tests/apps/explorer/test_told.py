"""An attacker reads every page of the explorer and every file of it: none tells more than another, and no suppressed count is found or narrowed down.

The pages and kinds of files are those of the addresses, so that a new one is read as well, or fails here until it is said what it shows.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.urls import reverse

from entente.explorer.cubes.protection import Cell, Protected
from entente.explorer.files.downloads import KINDS
from entente.explorer.models import PRIVATE_PAGES, ViewedPage
from entente.explorer.urls import urlpatterns
from tests.apps.explorer.counts import (
    FLOOD,
    PLANTED_THRESHOLD,
    approved_run,
    planted,
    records_of,
    show_counts,
    show_free_counts,
)
from tests.apps.explorer.seen import READERS, Row, Seen, by_key, numbers_in, see
from tests.apps.explorer.test_protecting import Attacker
from tests.worlds import kept

CODE = "maple-neighbourhoods"
SMALL, FIXED = "4", "c=spring"  # the place with small counts, and the cube of fixed tables
PAGES: Mapping[str, tuple[str, ...]] = {
    "explore": ("i=spring-all&y=2026-W10", "i=spring-all&as=rate", "i=spring-2-no-service", "i=free-all&y=2026-03", "i=mother-tongue-yue&y=2021&sort=name"),
    "compare": ("c=spring-2-no-service&c=low-income-share&c=mother-tongue-yue&w-low-income-share=3",),
    "supply": ("t=food&i=people-65-and-over&km=2", "t=food&i=spring-2-no-service&km=5"),
    "language_gap": ("l=yue&min=100&km=2",),
    "surge": (f"{FIXED}&event={FLOOD}", f"{FIXED}&event={FLOOD}&p={{small}}", f"c=free&event={FLOOD}"),
    "unmet": (f"{FIXED}&met=met", f"{FIXED}&met=no+service", "c=free&f2=yes"),
    "trend": (FIXED, f"{FIXED}&p={{small}}", "c=free&f0=food"),
    "equity": ("c=free&col=newcomer",),
    "rural": ("t=food",),
    "funding": ("i=spring-2-no-service&more=1000000",),
    "contacts": ("c=free&y=2026-03",),
    "report": (f"{FIXED}&p=poverty-strategy", f"{FIXED}&p=211-day&from=2026-03-02&to=2026-03-09"),
    "place": ("", "?"),
}  # fmt: skip
NO_FIGURES = {
    "drop_funding", "cubes", "declare_cube", "bring_places", "bring_crosswalk", "bring_figures", "kept_views", "keep_view", "give_up_view",
}  # fmt: skip
"""Forms and lists: no figure of a place stands on them."""
WAYS = {"language_gap": (0,)}
"""Numbers that stand in a file for words of the page: that no service is in reach."""
NAMES = ("CC0 1.0", "(2021)")  # the licence, and the version of the geography
MONEY = "Code,Grants 2025\n" + "".join(f"{place},{250_000 - 8_000 * place}\n" for place in range(1, 29))


@pytest.fixture
@kept
def world(dataset: Any, network: Any, upload: Callable[..., Any]) -> Any:
    """The invented city, counts of two years to filter freely, fixed tables with planted counts, a suppressed figure, and a funder's table."""
    from entente.explorer.models import IndicatorValue
    from entente.explorer.services.funding import receive_funding
    from tools.demo.city import city

    with connection.cursor() as cursor:  # keys of places stand in addresses and options: none of them is a count
        cursor.execute(
            "SELECT max(nextval(pg_get_serial_sequence('explorer_place', 'id'))) FROM generate_series(1, 30000)"
        )
    places = city(network.region)
    content = b"place,outcome,week\n1,met,2026-W10\n"
    first = approved_run(upload(content), by=network.contributor, officer=network.officer)
    other = upload(content + b"2,met,2026-W10\n")
    second = first.__class__.objects.create(
        version=other,
        recipe=first.recipe,
        status=first.status,
        decided_by=first.decided_by,
        decided_at=first.decided_at,
    )
    show_free_counts(second, places)
    show_counts(first, places, threshold=PLANTED_THRESHOLD, table=records_of(planted()))
    IndicatorValue.objects.filter(indicator__code="mother-tongue-yue", place__code="2").update(value=None, status="suppressed")  # fmt: skip
    receive_funding(network.nonprofit, places, "grants.csv", MONEY.encode(), period="2025", by=network.steward)
    return places


@dataclass(frozen=True)
class View:
    """A page with its files, as they were answered."""

    name: str
    seen: Seen
    files: Mapping[str, Seen]


def files_of() -> dict[str, list[Any]]:
    """By the name of a page the addresses of its files."""
    routes = {str(each.pattern): each for each in urlpatterns}
    pages = {route: str(each.name) for route, each in routes.items() if "." not in route}
    found: dict[str, list[Any]] = {name: [] for name in pages.values()}
    for route, each in routes.items():
        stem, dot, _ = route.rpartition(".")
        if dot:
            found[pages.get(f"{stem}/") or pages[f"{stem.rpartition('/')[0]}/"]].append(each)
    return found


def body_of(answer: Any) -> bytes:
    return b"".join(answer.streaming_content) if answer.streaming else answer.content


def addresses(places: Any) -> Iterator[tuple[str, list[str], str]]:
    """Name, arguments and query of each view that is looked at."""
    small = places.places.get(code=SMALL)
    for name, queries in PAGES.items():
        for number, query in enumerate(queries):
            args = [CODE, (SMALL, "1")[number]] if name == "place" else []
            yield name, args, query.strip("?").format(small=small.pk)


@pytest.fixture
def views(world: Any, network: Any, sign_in: Callable[..., Any], client: Any, monkeypatch: pytest.MonkeyPatch) -> list[View]:  # fmt: skip
    """All of them. Where a picture would be painted, what it is painted from is handed out."""
    monkeypatch.setattr("entente.explorer.files.downloads.map_png", lambda svg: svg.encode())
    known, found = files_of(), []
    steward = sign_in(network.steward, Client())
    for name, args, query in addresses(world):
        reader = steward if name == "funding" else client
        page = reader.get(f"{reverse(f'explorer:{name}', args=args)}?{query}").content.decode()
        files = {}
        for pattern in known[name]:
            kinds = KINDS if "file_kind" in str(pattern.pattern) else ("",)
            for kind in kinds:
                address = reverse(f"explorer:{pattern.name}", args=[*args, *filter(None, [kind])])
                answer = reader.get(f"{address}?{query}")
                assert answer.status_code in {200, 404}, address
                assert (address in page) is (answer.status_code == 200), (
                    address
                )  # what is not offered is not there either
                if answer.status_code == 200:
                    end = address.rpartition(".")[2]
                    files[end] = READERS[end](body_of(answer))
        found.append(View(f"{name}?{query}", see(page), files))
    return found


# --- What no page or file may do ----------------------------------------------------------------------------------
def differences(view: View, codes: Mapping[str, str]) -> Iterator[str]:
    """Where a file says a number that its page does not say of the same row, or leaves one out."""
    name, _, query = view.name.partition("?")
    periods = numbers_in("\n".join(row.key for row in view.seen.rows if not row.key.isdecimal()))
    allowed = (
        numbers_in(re.sub(r"[=&]", " ", query))
        | numbers_in(view.seen.headings)
        | periods
        | {Decimal(each) for each in WAYS.get(name, ())}
    )
    page: dict[str, Counted] = {}
    for row in view.seen.rows:
        page.setdefault(row.key, Counted()).add(row)
    everywhere = view.seen.numbers | allowed | {Decimal(code) for code in codes.values()} | {Decimal(PLANTED_THRESHOLD)}
    files = dict(view.files)
    if name == "report":
        yield from untranslated(both := files["pdf"])
        files["pdf"] = Seen(both.words, both.rows[: len(both.rows) // 2])
    for kind, file in files.items():
        if kind in {"svg", "png"}:
            words = functools.reduce(lambda text, each: text.replace(each, ""), NAMES, file.words)
            yield from (f"{kind} draws {each:f}" for each in numbers_in(words) - everywhere)
            if file.titled[0] not in view.seen.titled:
                yield f"{kind} draws other marks"
            continue
        told: dict[str, set[Decimal]] = {}
        for key, numbers in by_key(file, page, NAMES):
            told.setdefault(key, set()).update(numbers)
        yield from (f"{kind} tells {each:f}" for each in told.pop("", set()) - everywhere)
        for key, numbers in told.items():
            code = {Decimal(codes[key])} if key in codes else set()
            yield from (f"{kind} tells {each:f} of {key}" for each in numbers - page[key].all - allowed - code)
        for key, counted in page.items():
            if kind != "geojson" or key in codes:
                yield from (f"{kind} lacks {each:f} of {key}" for each in counted.figures - told.get(key, set()))


def untranslated(report: Seen) -> Iterator[str]:
    """Rows of the French half that say another number than those of the English one."""
    middle = len(report.rows) // 2
    for english, french in zip(report.rows[:middle], report.rows[middle:], strict=True):
        said = [re.sub(r"(?<=\d)\s(?=\d{3})", "", cell).replace(",", ".") for cell in french.cells]
        if set().union(*map(numbers_in, english.cells)) != set().union(*map(numbers_in, said)):
            yield f"in French: {said}"


@dataclass
class Counted:
    """The numbers in the rows of a page that have the same heading: all, and those that are no rank."""

    all: set[Decimal] = field(default_factory=set)
    figures: set[Decimal] = field(default_factory=set)

    def add(self, row: Row) -> None:
        self.all |= set().union(*map(numbers_in, row.cells))
        self.figures |= set().union(*map(numbers_in, row.figures))


def deceiving_marks(view: View) -> Iterator[str]:
    """Marks that stand where no number does, or that give what is suppressed a colour, a length or a height."""
    for seen in (view.seen, *(file for kind, file in view.files.items() if kind == "svg")):
        for marks in seen.pictures:
            dots = [(8 * percent(each.said["cx"]), 2.8 * percent(each.said["cy"])) for each in marks if each.tag == "circle" and each.words and each.said["cx"].endswith("%")]  # fmt: skip
            for mark in marks:
                if mark.words.endswith(": suppressed"):
                    shades = [
                        each
                        for each in mark.classes
                        if each.startswith("shade") or each in {"missing", "point", "bar-now"}
                    ]
                    if shades or "suppressed" not in mark.classes:
                        yield f"{mark.words}: {sorted(mark.classes)}"
                    if mark.tag == "rect" and (mark.said["y"], mark.said["height"]) != ("0", "100%"):
                        yield f"{mark.words}: has a height"
                if "observed" in mark.classes and "points" in mark.said and dots:
                    for corner in mark.said["points"].split():
                        x, y = map(int, corner.split(","))
                        if not any(abs(x - left) < 1 and abs(y - top) < 1 for left, top in dots):
                            yield f"a line turns at {corner} without a dot"
                if mark.row is not None and "bar-now" in mark.classes and not any(map(numbers_in, seen.rows[mark.row].cells)):  # fmt: skip
                    yield f"a bar without a number: {seen.rows[mark.row].key}"


def percent(text: str) -> float:
    """Of a drawing of 800 by 280 units."""
    return float(text.removesuffix("%"))


@pytest.mark.slow
def test_no_page_or_file_tells_more_than_another_or_anything_suppressed(world: Any, views: list[View]) -> None:
    codes = dict(world.places.values_list("name_en", "code"))
    shown, hidden = counted_apart(world)
    planted_alone = {Decimal(each) for each in hidden.values()} - {Decimal(each) for each in shown.values()}

    told = {view.name: sorted(differences(view, codes)) for view in views}
    drawn = {view.name: sorted(deceiving_marks(view)) for view in views}
    found = {
        f"{view.name} {kind}": each
        for view in views
        for kind, seen in {"page": view.seen, **view.files}.items()
        if (each := seen.numbers & planted_alone)
    }

    assert len(planted_alone) >= 10
    assert {name: each for name, each in told.items() if each} == {}
    assert {name: each for name, each in drawn.items() if each} == {}
    assert found == {}


def counted_apart(places: Any) -> tuple[dict[Cell, int], dict[Cell, int]]:
    """The true counts behind the cells of the fixed tables: those that are shown, and those that are hidden."""
    from anonymizer.engine import frame_source
    from entente.explorer.cubes.protection import Declared, protect

    counts = planted()
    people = {code: number or 0 for code, number in places.places.values_list("code", "population")}
    made = protect(frame_source(records_of(counts)), Declared("place", "outcome", "week", PLANTED_THRESHOLD, 40, people, {}))  # fmt: skip
    truth = {cell: sum(count for key, count in counts.items() if all(own in (None, other) for own, other in zip((cell.place, cell.category, cell.period), key, strict=True))) for cell in made.cells}  # fmt: skip
    return {cell: count for cell, count in truth.items() if cell.count is not None}, {cell: count for cell, count in truth.items() if cell.count is None}  # fmt: skip


# --- What the attacker makes of it --------------------------------------------------------------------------------
@pytest.fixture
def read(world: Any, client: Any) -> Protected:
    """The cells of the fixed tables, as pages, GeoJSON, SVG and reports tell them."""
    from entente.explorer.models import Coverage

    codes = dict(world.places.values_list("name_en", "code"))
    cells: list[Cell] = []
    of_category = {
        "spring-all": None,
        "spring-1-met": "met",
        "spring-2-no-service": "no service",
        "spring-3-waiting-list": "waiting list",
    }
    periods = sorted({week for _, _, week in planted()})
    for code, category in of_category.items():
        for period in Coverage.objects.filter(indicator__code=code).values_list("period", flat=True):
            drawn = see(body_of(client.get(f"/en/explore/figures.svg?i={code}&y={period}")).decode())
            week = period if period in periods else None
            for words, classes in drawn.titled[0]:
                name, _, said = words.rpartition(": ")
                told = numbers_in(said)
                assert told or classes == {"suppressed"}
                cells.append(Cell(codes[name], False, category, week, int(told.pop()) if told else None))
    for first, last, week in [*((day_of(week), day_of(week, 6), week) for week in periods), (day_of(periods[0]), day_of(periods[-1], 6), None)]:  # fmt: skip
        page = see(client.get(f"/en/explore/reports/?{FIXED}&from={first}&to={last}").content.decode())
        needs = {row.key: row.cells[1] for row in page.rows if row.key in of_category.values()}
        when = {row.key: row.cells[1] for row in page.rows if row.key in periods}
        total = numbers_in(when[week]) if week else numbers_in(re.findall(r"([\d,]+) contacts\.", page.words)[0])
        cells.append(Cell(None, False, None, week, int(total.pop()) if total else None))
        cells += [Cell(None, False, need, week, int(found.pop()) if (found := numbers_in(said)) else None) for need, said in needs.items()]  # fmt: skip
    return Protected(tuple(cells), frozenset(), sum(cell.count is None for cell in cells))


def day_of(week: str, after: int = 0) -> date:
    return date.fromisocalendar(int(week[:4]), int(week[6:]), 1) + timedelta(days=after)


@pytest.mark.slow
def test_attacker_narrows_no_suppressed_count_of_the_views_to_fewer_values_than_the_threshold(world: Any, read: Protected) -> None:  # fmt: skip
    shown, hidden = counted_apart(world)
    told = {cell for cell in read.cells if cell.count is not None}
    attacker = Attacker(read, {})

    found = {cell: attacker.interval(cell) for cell, count in hidden.items() if count < PLANTED_THRESHOLD}

    assert {cell for cell in shown if shown[cell]} <= told
    assert {cell for cell in read.cells if cell.count is None} == set(hidden)
    assert len(found) >= 8
    assert {cell: each for cell, each in found.items() if each[1] - each[0] + 1 < PLANTED_THRESHOLD} == {}


@pytest.mark.slow
def test_what_is_kept_is_the_same_for_two_truths_that_differ_in_hidden_counts(world: Any) -> None:
    """So no page that reads it can draw, order, add up or colour anything by a hidden count."""
    from entente.explorer.models import Cube, IndicatorValue

    def held() -> tuple[Any, Any]:
        cube = Cube.objects.get(code="spring")
        values = IndicatorValue.objects.filter(indicator__code__startswith="spring-").order_by("indicator__code", "place", "period")  # fmt: skip
        return (cube.counts, cube.everywhere), list(values.values_list("indicator__code", "place", "period", "value", "status"))  # fmt: skip

    before, counts = held(), planted()
    weeks = sorted({week for place, outcome, week in counts if place == "5" and outcome == "met"})[:2]
    for place, less, more in (("4", *weeks), ("5", *reversed(weeks))):
        counts[place, "met", less] -= 17
        counts[place, "met", more] += 17
    cube = Cube.objects.get(code="spring")
    run, geography = cube.run, cube.geography
    IndicatorValue.objects.filter(indicator__code__startswith="spring-").delete()
    cube.delete()

    show_counts(run, geography, threshold=PLANTED_THRESHOLD, table=records_of(counts))

    assert held() == before


def test_every_address_of_the_explorer_is_read_or_holds_no_figures() -> None:
    names = {each.name for each in urlpatterns}
    read = {pattern.name for files in files_of().values() for pattern in files}

    assert names == set(PAGES) | NO_FIGURES | read
    assert [file for name in NO_FIGURES for file in files_of()[name]] == []
    assert set(KINDS) <= set(READERS)


def test_each_public_view_can_be_kept_and_can_answer_a_request(world: Any, client: Any) -> None:
    from entente.requests.views.exploring import FILES

    assert set(FILES) == set(ViewedPage) - set(PRIVATE_PAGES)
    for page in FILES:
        assert client.get(reverse(f"explorer:{page}")).status_code == 200
