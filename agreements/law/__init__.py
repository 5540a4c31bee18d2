"""The law and the frameworks that the platform knows, as dated data: the file ``law.yaml`` beside this module, read once and checked when read.

No row is legal advice: each names where it was read, and whether a lawyer has looked at it. What is not known is left open.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, Final

import yaml
from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from agreements.law.rows import problems_of, require_none
from entente.core.bilingual import Bilingual
from entente.organizations.models import Jurisdiction, OrganizationKind

FILE: Final = Path(__file__).parent / "law.yaml"
CANADA: Final = "CA"
"""The jurisdiction of what holds in every province and territory."""


class Nature(models.TextChoices):
    """What kind of text it is. Only the first two bind."""

    STATUTE = "statute", _("Statute")
    REGULATION = "regulation", _("Regulation")
    BILL = "bill", _("Bill, pending")
    FINDING = "finding", _("Finding of a commissioner")
    GUIDANCE = "guidance", _("Guidelines")
    STANDARD = "standard", _("Voluntary standard")
    PRINCIPLES = "principles", _("Principles")


VOLUNTARY: Final = frozenset({Nature.GUIDANCE, Nature.STANDARD, Nature.PRINCIPLES})
"""What a network may switch off (``ENTENTE_FRAMEWORKS_OFF``)."""


class AnsweredBy(models.TextChoices):
    """Who answers a requirement: the records of the platform, a person, both, or a person where there is no record."""

    RECORDS = "records", _("The records")
    PERSON = "person", _("A person")
    BOTH = "both", _("The records and a person")
    EITHER = "either", _("The records, or else a person")


class Bound(models.TextChoices):
    """Whether a text binds an organization of a kind in a jurisdiction."""

    BINDS = "binds", pgettext_lazy("law", "It binds")
    MAY_BIND = "may_bind", pgettext_lazy("law", "It binds if its condition holds")


@dataclass(frozen=True, slots=True)
class Question:
    """What a person writes once, for every requirement that asks it."""

    code: str
    text_en: str
    text_fr: str

    text = Bilingual()


@dataclass(frozen=True, slots=True)
class Requirement:
    """One duty. ``records``: names of what the platform keeps; ``question``: what a person writes. ``since``: ``None`` where it is not known. ``source``: where it was read."""

    code: str
    section_en: str
    section_fr: str
    asks_en: str
    asks_fr: str
    by: str
    records: tuple[str, ...]
    question: str
    since: date | None
    source: str
    read: str

    section, asks = Bilingual(), Bilingual()


@dataclass(frozen=True, slots=True)
class Instrument:
    """A statute, regulation, guideline, standard or framework, and whom it concerns.

    ``only_outside``: it asks only where data go to another province or territory. ``reaches``: the status that data can have under it once every requirement is met; blank for most. ``recorded_as``: how releases of
    before this table named it.
    """

    code: str
    nature: str
    jurisdictions: frozenset[str]
    binds: frozenset[str]
    may_bind: frozenset[str]
    title_en: str
    title_fr: str
    citation_en: str
    citation_fr: str
    condition_en: str
    condition_fr: str
    word_en: str
    word_fr: str
    since: date | None
    reaches: str
    recorded_as: str
    only_outside: bool
    source: str
    read: str
    requirements: tuple[Requirement, ...]

    title, citation, condition, word = Bilingual(), Bilingual(), Bilingual(), Bilingual()

    @property
    def is_in_force(self) -> bool:
        return self.nature != Nature.BILL

    @property
    def is_voluntary(self) -> bool:
        return self.nature in VOLUNTARY

    @property
    def is_off(self) -> bool:
        """Whether this network has switched it off."""
        return self.is_voluntary and self.code in settings.FRAMEWORKS_OFF

    @property
    def name_en(self) -> str:
        """Title and citation, as documents in English record it."""
        return self.recorded_as or f"{self.title_en}, {self.citation_en}"

    @property
    def name_fr(self) -> str:
        return f"{self.title_fr}, {self.citation_fr}"

    name = Bilingual()

    def bound(self, jurisdiction: str, kind: str) -> Bound | None:
        """Whether it binds an organization. A kind or a place that nobody knows is bound by all that could: nothing is left out for want of a fact."""
        if not self.jurisdictions & {CANADA, jurisdiction} and jurisdiction in Jurisdiction.values:
            return None
        if kind in self.binds and jurisdiction in Jurisdiction.values:
            return Bound.BINDS
        return Bound.MAY_BIND if kind in self.may_bind | self.binds or kind not in OrganizationKind.values else None


@dataclass(frozen=True, slots=True)
class Law:
    """The whole table, and its date."""

    version: date
    instruments: tuple[Instrument, ...]
    assessments: tuple[Instrument, ...]
    """The parts of a privacy assessment of a flow."""
    questions: Mapping[str, Question]

    def instrument(self, code: str) -> Instrument:
        """The instrument of a code.

        Raises:
            KeyError: there is none.
        """
        return {instrument.code: instrument for instrument in self.instruments}[code]

    def named(self, text: str) -> Instrument | None:
        """The instrument that a document names in English; ``None`` where no row has that name."""
        return next((instrument for instrument in self.instruments if instrument.name_en == text), None)

    def concerning(self, parties: Iterable[tuple[str, str]]) -> dict[Instrument, Bound]:
        """Each instrument that concerns one of these parties (jurisdiction, kind of organization), and how: the stricter where several differ."""
        return _concerned(self.instruments, list(parties))

    def assessing(self, jurisdiction: str, kind: str, *, receiving: Collection[str]) -> dict[Instrument, Bound]:
        """The parts of a privacy assessment that an organization makes. ``receiving``: the jurisdictions to which data go."""
        goes_outside = any(place != jurisdiction for place in receiving)
        parts = [part for part in self.assessments if goes_outside or not part.only_outside]
        return _concerned(parts, [(jurisdiction, kind)])

    def requirement_titles(self) -> dict[str, tuple[Instrument, Requirement]]:
        """Each requirement by its code, with the text in which it stands."""
        texts = (*self.instruments, *self.assessments)
        return {row.code: (instrument, row) for instrument in texts for row in instrument.requirements}


def _concerned(instruments: Iterable[Instrument], parties: Collection[tuple[str, str]]) -> dict[Instrument, Bound]:
    concerned: dict[Instrument, Bound] = {}
    for instrument in instruments:
        bounds = {instrument.bound(jurisdiction, kind) for jurisdiction, kind in parties} - {None}
        if bounds:
            concerned[instrument] = Bound.BINDS if Bound.BINDS in bounds else Bound.MAY_BIND
    return concerned


@cache
def file_content() -> Mapping[str, Any]:
    """What the file holds, unchecked."""
    content: Mapping[str, Any] = yaml.safe_load(FILE.read_text(encoding="utf-8"))
    return content


@cache
def the_law() -> Law:
    """The table as it stands.

    Raises:
        LawIsInvalid: a row is wrong.
    """
    return law_of(file_content())


def law_of(content: Mapping[str, Any]) -> Law:
    """The table that a file holds.

    Raises:
        LawIsInvalid: a row lacks a language or a source, names what there is not, or a code stands twice.
    """
    questions = {code: Question(code, row["en"], row["fr"]) for code, row in content["questions"].items()}
    instruments = tuple(_instrument(row) for row in content["instruments"])
    assessments = tuple(_instrument(row) for row in content.get("assessments", ()))
    law = Law(content["version"], instruments, assessments, questions)
    problems = (problem for instrument in (*instruments, *assessments) for problem in _problems(instrument, questions))
    require_none([*_repeated(law), *problems])
    return law


def _instrument(row: Mapping[str, Any]) -> Instrument:
    code, read = row["code"], row["read"]
    texts = {
        f"{name}_{language}": str(row.get(f"{name}_{language}") or "")
        for name in ("title", "citation", "condition", "word")
        for language in ("en", "fr")
    }
    return Instrument(
        code=code,
        nature=row["nature"],
        jurisdictions=frozenset(row["jurisdictions"]),
        binds=frozenset(row["binds"]),
        may_bind=frozenset(row["may_bind"]),
        since=row.get("since"),
        reaches=row.get("reaches", ""),
        only_outside=row.get("only_outside", False),
        recorded_as=row.get("recorded_as", ""),
        source=row["source"],
        read=read,
        requirements=tuple(
            Requirement(
                code=f"{code}/{number}",
                section_en=duty["section"],
                section_fr=duty.get("section_fr") or duty["section"],
                asks_en=duty["en"],
                asks_fr=duty["fr"],
                by=duty["by"],
                records=tuple(duty.get("records", ())),
                question=duty.get("question", ""),
                since=duty.get("since") or row.get("since"),
                source=duty.get("source", row["source"]),
                read=duty.get("read", read),
            )
            for number, duty in enumerate(row["requirements"], start=1)
        ),
        **texts,
    )


def _repeated(law: Law) -> Iterator[str]:
    codes = [instrument.code for instrument in (*law.instruments, *law.assessments)]
    yield from (f"{code}: stands twice" for code in set(codes) if codes.count(code) > 1)


def _problems(instrument: Instrument, questions: Collection[str]) -> Iterator[str]:
    words = (instrument.title_en, instrument.title_fr, instrument.citation_en, instrument.citation_fr)
    yield from problems_of(instrument.code, read=instrument.read, source=instrument.source, words=words)
    if instrument.nature not in Nature.values:
        yield f"{instrument.code}: unknown nature"
    if not instrument.jurisdictions <= {CANADA, *Jurisdiction.values}:
        yield f"{instrument.code}: unknown jurisdiction"
    if (
        not instrument.binds | instrument.may_bind <= set(OrganizationKind.values)
        or instrument.binds & instrument.may_bind
    ):
        yield f"{instrument.code}: unknown kind of organization, or one that it binds and may bind"
    for requirement in instrument.requirements:
        needs_records = requirement.by != AnsweredBy.PERSON
        needs_question = requirement.by != AnsweredBy.RECORDS
        asks = (requirement.asks_en, requirement.asks_fr)
        yield from problems_of(requirement.code, read=requirement.read, source=requirement.source, words=asks)
        if requirement.by not in AnsweredBy.values:
            yield f"{requirement.code}: unknown answer"
        if bool(requirement.records) != needs_records or bool(requirement.question) != needs_question:
            yield f"{requirement.code}: its records or question do not fit who answers it"
        if requirement.question and requirement.question not in questions:
            yield f"{requirement.code}: unknown question"
