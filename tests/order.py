"""Which worker runs which tests, and in what order: what takes long begins first, so that no worker waits for it at the end.

Tests that need no database come before those that do: the database is migrated meanwhile. ``--dist worksteal`` hands each worker one stretch of
the list, as long as the others, and later moves ends of stretches; so each stretch here begins with what is long and ends with what is short.
The language models take eight seconds of processor time to load: tests that search texts in the process at hand are all of one worker.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import Any, Final

STAGE: Final = "stage"  # the fixture of ``tests/journeys`` that takes longest to build
DATABASE: Final = {"db", "transactional_db", "django_db_setup"}


def in_stretches[T](items: Sequence[T], *, workers: int) -> list[T]:
    """The tests (of pytest, shuffled) in one stretch for each worker, one after the other.

    Those on the stage are all in the first, so that it is built once; those on Spark, and those that load the language models, in the last.
    """
    spark = [item for item in items if _is_marked(item, "spark")]
    stage = sorted((item for item in items if _stands_on_the_stage(item)), key=_is_later)
    rest = [item for item in items if not _is_marked(item, "spark") and not _stands_on_the_stage(item)]
    stretches: list[list[T]] = [[] for _ in range(workers)]
    plain = sorted((item for item in rest if _is_long(item) and not _needs_database(item)), key=_is_later)
    for number, (_, module) in enumerate(groupby(plain, key=lambda item: getattr(item, "path", None))):
        stretches[number % workers] += module
    models = [item for item in rest if _loads_models(item)]
    stretches[0] += stage
    stretches[-1] += [*models, *spark]
    first = [item for item in rest if _is_marked(item, "first") and _needs_database(item)]
    for number, item in enumerate(first, start=1):
        stretches[number % workers].append(item)
    slow = [item for item in rest if _is_long(item) and _needs_database(item) and not _is_marked(item, "first")]
    short = sorted((item for item in rest if not _is_long(item) and not _loads_models(item)), key=_needs_database)
    for number, stretch in enumerate(stretches):
        left = workers - number
        stretch.extend(_taken(slow, len(slow) // left))
        length = (len(items) - sum(map(len, stretches[:number]))) // left
        stretch.extend(_taken(short, max(0, length - len(stretch)) if left > 1 else len(short)))
    return [item for stretch in stretches for item in stretch]


def _taken[T](items: list[T], number: int) -> list[T]:
    """The first so many, which are then no longer in the list."""
    taken = items[:number]
    del items[:number]
    return taken


def _is_long(item: Any) -> bool:
    return any(_is_marked(item, name) for name in ("first", "slow"))


def _loads_models(item: Any) -> bool:
    return _is_marked(item, "models") and not _is_long(item) and not _needs_database(item)


def _is_later(item: Any) -> bool:
    return not _is_marked(item, "first")


def _stands_on_the_stage(item: Any) -> bool:
    return STAGE in getattr(item, "fixturenames", ())


def _is_marked(item: Any, name: str) -> bool:
    return item.get_closest_marker(name) is not None


def _needs_database(item: Any) -> bool:
    return _is_marked(item, "django_db") or bool(DATABASE & set(getattr(item, "fixturenames", ())))
