"""Every requirement that concerns a release or an agreement, with where it stands: on record, written by a person, absent, or to be written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from django.db import models
from django.utils.translation import pgettext_lazy

from agreements.law import AnsweredBy, Bound, Instrument, Nature, Question, Requirement, the_law
from entente.core.canonical import digest
from entente.organizations.models import Organization
from exports.accountability.legal_terms import parties_of
from exports.dossier.evidence import EVIDENCE, OF_AGREEMENT, RECORDS
from exports.dossier.records import AgreementRecords, Disclosure, Evidence, Flow, Subject, keys_of, records_of
from exports.models import DossierAnswer

APPLIES: Final = "applies/"
"""Before the code of an instrument: the question why it does not apply."""


class State(models.TextChoices):
    """Where a requirement stands. The order is that of counts."""

    RECORDED = "recorded", pgettext_lazy("requirement", "On record")
    WRITTEN = "written", pgettext_lazy("requirement", "Written by a person")
    ABSENT = "absent", pgettext_lazy("requirement", "Absent")
    TO_WRITE = "to_write", pgettext_lazy("requirement", "A person must write this")
    NOT_APPLICABLE = "not_applicable", pgettext_lazy("requirement", "Does not apply, a person says")
    OFF = "off", pgettext_lazy("requirement", "Switched off by the network")
    PENDING = "pending", pgettext_lazy("requirement", "Not in force: asks nothing today")


MET: Final = frozenset({State.RECORDED, State.WRITTEN})
TONES: Final = {
    State.RECORDED: "good", State.WRITTEN: "good", State.ABSENT: "danger", State.TO_WRITE: "waiting",
    State.NOT_APPLICABLE: "neutral", State.OFF: "stopped", State.PENDING: "neutral",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Row:
    """A requirement with its records and the answer of a person. ``missing``: names of records that are not there."""

    requirement: Requirement
    state: State
    evidence: tuple[Evidence, ...]
    answer: DossierAnswer | None
    missing: tuple[str, ...] = ()

    @property
    def tone(self) -> str:
        return TONES[self.state]

    @property
    def missing_words(self) -> list[str]:
        """What the missing records are called, in the language at hand."""
        return [str(RECORDS[name]) for name in self.missing]

    @property
    def is_met(self) -> bool:
        return self.state in MET


@dataclass(frozen=True, slots=True)
class Section:
    """An instrument with its rows. ``reason``: why it does not apply, where a person says so."""

    instrument: Instrument
    bound: Bound
    rows: tuple[Row, ...]
    reason: DossierAnswer | None

    @property
    def can_be_set_aside(self) -> bool:
        """Whether a person may say that it does not apply: a text that binds by its kind alone always does."""
        return is_set_aside_by_person(self.instrument, self.bound)


@dataclass(frozen=True, slots=True)
class Dossiered:
    """What the law asks of a release or an agreement, and where it stands, in the language in which it was assembled."""

    subject: Subject
    sections: tuple[Section, ...]
    parties: tuple[Organization, ...]

    @property
    def counts(self) -> dict[State, int]:
        """How many requirements are in each state; those of which there are none are left out."""
        counted = dict.fromkeys(State, 0)
        for section in self.sections:
            for row in section.rows:
                counted[row.state] += 1
        return {state: count for state, count in counted.items() if count}

    def section(self, code: str) -> Section | None:
        """The section of an instrument; ``None`` where it does not concern the subject."""
        return next((section for section in self.sections if section.instrument.code == code), None)


def is_set_aside_by_person(instrument: Instrument, bound: Bound) -> bool:
    """Whether the condition of a text is for a person to judge."""
    return bound == Bound.MAY_BIND and instrument.nature in (Nature.STATUTE, Nature.REGULATION)


def assembled(subject: Subject, *, now: datetime) -> Dossiered:
    """The dossier as it stands at ``now``, in the language at hand."""
    records = records_of(subject, now)
    answers = answers_of(subject)
    known = OF_AGREEMENT if isinstance(subject, Disclosure) else EVIDENCE
    evidence: dict[str, Evidence | None] = {}

    def of(name: str) -> Evidence | None:
        if name not in evidence:
            evidence[name] = known[name](records)
        return evidence[name]

    sections = []
    for instrument, bound in _instruments(subject, records).items():
        reason = answers.get(f"{APPLIES}{instrument.code}") if is_set_aside_by_person(instrument, bound) else None
        rows = []
        for requirement in instrument.requirements:
            if not known.keys() >= set(requirement.records):
                continue  # of an agreement: what only data that left can answer
            held = {name: of(name) for name in requirement.records}
            rows.append(
                _row(instrument, requirement, held, answers.get(requirement.question), is_set_aside=reason is not None)
            )
        if rows:
            sections.append(Section(instrument, bound, tuple(rows), reason))
    return Dossiered(subject, tuple(sections), tuple(records.parties))


def _instruments(subject: Subject, records: AgreementRecords) -> dict[Instrument, Bound]:
    if isinstance(subject, Flow):
        organization = subject.organization
        receiving = {party.jurisdiction for party in records.receiving}
        return the_law().assessing(organization.jurisdiction, organization.kind, receiving=receiving)
    return the_law().concerning(parties_of(records.parties))


def _row(
    instrument: Instrument,
    requirement: Requirement,
    held: Mapping[str, Evidence | None],
    answer: DossierAnswer | None,
    *,
    is_set_aside: bool,
) -> Row:
    evidence = tuple(item for item in held.values() if item is not None)
    missing = tuple(name for name, item in held.items() if item is None)
    if instrument.is_off:
        return Row(requirement, State.OFF, (), None)
    if not instrument.is_in_force:
        return Row(requirement, State.PENDING, (), None)
    if is_set_aside:
        return Row(requirement, State.NOT_APPLICABLE, (), None)
    return Row(
        requirement,
        state_of(requirement.by, is_recorded=not missing, is_written=answer is not None),
        evidence,
        answer,
        missing,
    )


def state_of(by: str, *, is_recorded: bool, is_written: bool) -> State:
    """Where a requirement stands by who answers it: what a person writes takes the place of a record nowhere but where the law lets it.

    >>> state_of("both", is_recorded=False, is_written=True).value
    'absent'
    """
    if by == AnsweredBy.PERSON:
        return State.WRITTEN if is_written else State.TO_WRITE
    if by == AnsweredBy.EITHER and not is_recorded:
        return State.WRITTEN if is_written else State.TO_WRITE
    if not is_recorded:
        return State.ABSENT
    return State.TO_WRITE if by == AnsweredBy.BOTH and not is_written else State.RECORDED


def open_questions(dossier: Dossiered) -> list[str]:
    """The codes of questions that a text asks and nobody has answered. One beside a record that answers as well is none."""
    answered = (State.NOT_APPLICABLE, State.OFF, State.PENDING, State.RECORDED, State.WRITTEN)
    return list(
        dict.fromkeys(
            row.requirement.question
            for section in dossier.sections
            for row in section.rows
            if row.requirement.question and row.answer is None and row.state not in answered
        )
    )


def questions_of(dossier: Dossiered) -> list[tuple[Question, list[Section]]]:
    """What a person is asked, each question once, with the texts that ask it; what asks nothing today is left out, and what a record answers in her place."""
    asking: dict[str, list[Section]] = {}
    for section in dossier.sections:
        for row in section.rows:
            asks = row.requirement.question and row.state not in (State.NOT_APPLICABLE, State.OFF, State.PENDING)
            in_her_place = row.requirement.by == AnsweredBy.EITHER and row.evidence and row.answer is None
            if asks and not in_her_place and section not in asking.setdefault(row.requirement.question, []):
                asking[row.requirement.question].append(section)
    return [(question, asking[code]) for code, question in the_law().questions.items() if code in asking]


def fingerprints(subject: Subject, *, now: datetime) -> dict[str, str]:
    """What each requirement rests on, by its code: a digest of its state, the facts of its records and the answer.

    No word is in it: another language, or a release of the platform that words a record otherwise, changes nothing.
    """
    dossier = assembled(subject, now=now)
    return {
        row.requirement.code: digest(
            {
                "state": row.state.value,
                "records": [item.signed for item in row.evidence],
                "answer": str(row.answer.pk) if row.answer else "",
            }
        )
        for section in dossier.sections
        for row in section.rows
    }


def changes_since(signed: Mapping[str, str], today: Mapping[str, str]) -> list[str]:
    """The requirements that rest on something else than when the dossier was signed, or are new, or gone, by their codes."""
    return sorted(code for code in {*signed, *today} if signed.get(code) != today.get(code))


def titles_of(codes: Iterable[str]) -> list[str]:
    """Text and section of requirements, in the language at hand."""
    by_code = the_law().requirement_titles()
    titles = []
    for code in codes:
        if code in by_code:
            instrument, requirement = by_code[code]
            titles.append(", ".join(filter(None, [instrument.title, requirement.section])))
    return titles


def answers_of(subject: Subject) -> dict[str, DossierAnswer]:
    """The newest answer to each question; one without words was taken back. Earlier versions of an agreement were answered too."""
    several = DossierAnswer.objects.filter(**keys_of(subject))
    if isinstance(subject, Disclosure):
        lineage, organization = subject.agreement.lineage, subject.organization
        several = DossierAnswer.objects.filter(agreement__lineage=lineage, organization=organization)
    newest: dict[str, DossierAnswer] = {}
    for answer in several.select_related("written_by").order_by("id"):
        newest[answer.question] = answer
    return {question: answer for question, answer in newest.items() if answer.text.strip()}
