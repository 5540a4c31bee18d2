"""What each text of the law asks after a breach: by which test, whom to tell, how fast, and how long a record is kept. Rows of ``law.yaml``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any, Final

from django.db import models
from django.utils.translation import pgettext_lazy

from agreements.law import Bound, Instrument, Law, file_content, the_law
from agreements.law.rows import problems_of, require_none
from entente.core.bilingual import Bilingual


class Addressee(models.TextChoices):
    """Whom a text has told of a breach."""

    COMMISSIONER = "commissioner", pgettext_lazy("breach", "The commissioner")
    PERSONS = "persons", pgettext_lazy("breach", "The persons concerned")
    MINISTER = "minister", pgettext_lazy("breach", "The minister")


class When(models.TextChoices):
    """When a text has somebody told: where its test is met, or of every breach."""

    RISK = "risk", pgettext_lazy("breach", "where the test is met")
    ALWAYS = "always", pgettext_lazy("breach", "of every breach")


@dataclass(frozen=True, slots=True)
class Factor:
    """One thing that a test weighs."""

    code: str
    text_en: str
    text_fr: str

    text = Bilingual()


@dataclass(frozen=True, slots=True)
class HarmTest:
    """The question by which a text decides whether somebody is told, and what it weighs."""

    code: str
    text_en: str
    text_fr: str
    factors: tuple[Factor, ...]

    text = Bilingual()


@dataclass(frozen=True, slots=True)
class BreachDuty:
    """What one instrument asks. ``tell``: each ``Addressee`` with its ``When``. ``register_months``: how long a record is kept at least, ``None`` where that is not known."""

    instrument: Instrument
    section_en: str
    section_fr: str
    test: HarmTest
    tell: tuple[tuple[str, str], ...]
    authority_en: str
    authority_fr: str
    pace_en: str
    pace_fr: str
    register_months: int | None
    since: date | None
    source: str
    read: str

    section, authority, pace = Bilingual(), Bilingual(), Bilingual()

    @property
    def code(self) -> str:
        return self.instrument.code


PROMPT_DAYS: Final = 3
"""After how many days the platform calls a notice overdue that a text asks for without counting days. Its own figure, and no law's."""


@cache
def breach_duties() -> tuple[BreachDuty, ...]:
    """All rows, as the table stands.

    Raises:
        LawIsInvalid: a row is wrong.
    """
    return duties_of(file_content()["breaches"], the_law())


def duties_concerning(parties: Iterable[tuple[str, str]]) -> dict[BreachDuty, Bound]:
    """The duties that concern one of these (jurisdiction, kind of organization), those that bind first."""
    bounds = the_law().concerning(parties)
    rows = {duty: bounds[duty.instrument] for duty in breach_duties() if duty.instrument in bounds}
    return dict(sorted(rows.items(), key=lambda row: row[1] != Bound.BINDS))


def duties_of(content: Mapping[str, Any], law: Law) -> tuple[BreachDuty, ...]:
    """The rows that a file holds.

    Raises:
        LawIsInvalid: a row names what there is not, or lacks a language or a source.
    """
    require_none(_problems(content, law))
    factors = {code: Factor(code, row["en"], row["fr"]) for code, row in content["factors"].items()}
    tests = {
        code: HarmTest(code, row["en"], row["fr"], tuple(factors[name] for name in row["factors"]))
        for code, row in content["tests"].items()
    }
    return tuple(
        BreachDuty(
            instrument=law.instrument(row["instrument"]),
            section_en=row["section"],
            section_fr=row.get("section_fr", row["section"]),
            test=tests[row["test"]],
            tell=tuple(row["tell"].items()),
            authority_en=row.get("authority_en", ""),
            authority_fr=row.get("authority_fr", ""),
            pace_en=row["pace_en"],
            pace_fr=row["pace_fr"],
            register_months=row.get("register_months"),
            since=row.get("since"),
            source=row["source"],
            read=row["read"],
        )
        for row in content["duties"]
    )


def _problems(content: Mapping[str, Any], law: Law) -> Iterator[str]:
    known = {instrument.code for instrument in law.instruments}
    for code, row in content["tests"].items():
        if not row["factors"] or not set(row["factors"]) <= content["factors"].keys():
            yield f"{code}: unknown factor"
    for row in content["duties"]:
        name = f"breach of {row['instrument']}"
        named = ("pace", "authority") if Addressee.COMMISSIONER in row["tell"] else ("pace",)
        words = [row.get(f"{word}_{language}") for word in named for language in ("en", "fr")]
        yield from problems_of(name, read=row["read"], source=row["source"], words=words)
        if row["instrument"] not in known or row["test"] not in content["tests"]:
            yield f"{name}: unknown instrument or test"
        if (
            not row["tell"]
            or not set(row["tell"]) <= set(Addressee.values)
            or not set(row["tell"].values()) <= set(When.values)
        ):
            yield f"{name}: unknown addressee"
