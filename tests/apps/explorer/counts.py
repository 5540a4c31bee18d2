"""Invented contacts of the demonstration's city, counted and protected as the worker does: weeks with a flood, and needs that were not met."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

FLOOD = date(2026, 3, 2)  # a Monday
WEEKS = [FLOOD + timedelta(days=7 * at) for at in range(-8, 6)]
LEVEL = [100, 110, 90, 100, 105, 95, 100, 100, 400, 250, 110, 100, 100, 100]
PLACES = {"1": 0.45, "2": 0.3, "3": 0.2, "4": 0.05}


def records() -> list[tuple[str, str, str]]:
    """Place, outcome and week of each contact. The fourth place is small, and almost nobody there is helped in the flood's week."""
    made = []
    for week, level in zip(WEEKS, LEVEL, strict=True):
        for place, share in PLACES.items():
            for number in range(round(level * share)):
                full = number % 5 == 0 or (week == FLOOD and number % 2 == 0)
                outcome = ("waiting list" if number % 2 == 0 else "no service") if full else "met"
                made.append((place, outcome, f"{week.isocalendar().year}-W{week.isocalendar().week:02d}"))
    return made


def approved_run(version: Any, *, by: Any, officer: Any) -> Any:
    """An approved run of the version, without a table."""
    from django.utils import timezone

    from anonymizer.models import Recipe, Run

    now = timezone.now()
    recipe = Recipe.objects.create(dataset=version.dataset, number=1, spec={}, required_k=11, confirmed_by=by, confirmed_at=now)  # fmt: skip
    return Run.objects.create(version=version, recipe=recipe, status="approved", decided_by=officer, decided_at=now)


def show_counts(run: Any, geography: Any, *, threshold: int = 11, is_private: bool = False, table: Any = None) -> Any:
    """A built cube of them, or of the records of a table."""
    import pandas as pd
    from django.utils import timezone

    from anonymizer.engine import frame_source
    from entente.explorer.cubes.protection import Declared, protect
    from entente.explorer.models import Cube
    from entente.explorer.tasks import show

    owner = run.version.dataset.owner
    cube = Cube.objects.create(
        owner=owner, run=run, geography=geography, code="spring", name_en="Contacts in spring", name_fr="Contacts du printemps",
        place_column="place", category_column="outcome", period_column="week", threshold=threshold, dictated_by="policy",
        minimum_population=40, declared_by=run.version.uploaded_by, declared_at=timezone.now(), is_private=is_private,
    )  # fmt: skip
    people = {code: number or 0 for code, number in geography.places.values_list("code", "population")}
    table = pd.DataFrame(records(), columns=["place", "outcome", "week"]) if table is None else table
    show(cube, protect(frame_source(table), Declared("place", "outcome", "week", threshold, 40, people, {})))
    return cube


def free_records() -> Any:
    """Place, an overlapping larger place, need, outcome, whether newcomer, week and month of each invented contact of two years."""
    import numpy as np
    import pandas as pd

    draw = np.random.default_rng(21)
    first = FLOOD - timedelta(days=7 * 86)
    rows = []
    for at in range(104):
        monday = first + timedelta(days=7 * at)
        week, month = monday.isocalendar(), f"{monday.year}-{monday.month:02d}"
        for place, share in PLACES.items():
            level = 90 * share * (3 if monday == FLOOD else 1) * (2 if monday.month == 12 else 1)
            for _ in range(round(level)):
                newcomer = str(draw.choice(["yes", "no", "not asked"], p=[0.25, 0.45, 0.3]))
                unmet = draw.random() < (0.4 if newcomer == "yes" else 0.2)
                need = str(draw.choice(["food", "shelter"], p=[0.7, 0.3]))
                side = "west" if place in {"1", "2"} and draw.random() < 0.8 else "east"
                rows.append(
                    (
                        place,
                        side,
                        need,
                        "waiting list" if unmet else "met",
                        newcomer,
                        f"{week.year}-W{week.week:02d}",
                        month,
                    )
                )
    return pd.DataFrame(rows, columns=["place", "side", "need", "outcome", "newcomer", "week", "month"])


def show_free_counts(run: Any, geography: Any, *, larger: Any = None, table: Any = None) -> Any:
    """A built cube of them that may be filtered freely."""
    from django.utils import timezone

    from anonymizer.engine import frame_source
    from entente.explorer.cubes.combinations import Division, Free, combine
    from entente.explorer.cubes.publication import show_combined
    from entente.explorer.models import Cube

    cube = Cube.objects.create(
        owner=run.version.dataset.owner, run=run, geography=geography, larger=larger, code="free", name_en="Contacts of two years",
        name_fr="Contacts de deux ans", place_column="place", category_column="need", period_column="week", is_free=True,
        longer_period_column="month", larger_column="side" if larger else "", more_columns=["outcome", "newcomer"], words_fr={"food": "alimentation", "shelter": "hébergement", "need": "besoin"},
        threshold=11, dictated_by="policy", minimum_population=40, declared_by=run.version.uploaded_by, declared_at=timezone.now(),
    )  # fmt: skip
    divisions = [Division("place", dict(geography.places.values_list("code", "population")))]
    if larger:
        divisions.append(Division("side", dict(larger.places.values_list("code", "population"))))
    free = Free(tuple(divisions), ("week", "month"), ("need", "outcome", "newcomer"), 11, 40)
    show_combined(cube, combine(frame_source(free_records() if table is None else table), free, seed=b"tests"))
    return cube


PLANTED_THRESHOLD = 400  # so large that a hidden count has digits of its own
_LEVELS = {"1": 900, "2": 750, "3": 650, "4": 560}  # contacts in an ordinary week
_OUTCOMES = {"met": 0.5, "waiting list": 0.25, "no service": 0.25}
_LULLS = (
    20,
    46,
    85,
    95,
)  # weeks in which the fourth place has few contacts, the last but one before the flood and the week of it among them


def planted() -> dict[tuple[str, str, str], int]:
    """Two years of contacts by place, outcome and week. What is small, or stands beside it, is no multiple of ten; all else is."""
    import numpy as np

    draw = np.random.default_rng(2026)
    made: dict[tuple[str, str, str], int] = {}
    for at in range(104):
        monday = FLOOD + timedelta(days=7 * (at - 95))
        week = f"{monday.isocalendar().year}-W{monday.isocalendar().week:02d}"
        for place, level in _LEVELS.items():
            for outcome, share in _OUTCOMES.items():
                count = 10 * round(level * share * (3 if monday == FLOOD else 1) * draw.uniform(0.8, 1.2) / 10)
                if at in _LULLS:
                    count = int(draw.integers(41, 129)) if place == "4" else count + int(draw.integers(1, 10))
                made[place, outcome, week] = count
        if at in _LULLS:
            made["5", "no service" if at == 46 else "met", week] = int(draw.integers(101, 390))
    return made


def records_of(counts: dict[tuple[str, str, str], int]) -> Any:
    """One for each contact."""
    import numpy as np
    import pandas as pd

    return pd.DataFrame(np.repeat(np.array(list(counts), dtype=object), list(counts.values()), axis=0), columns=["place", "outcome", "week"])  # fmt: skip
