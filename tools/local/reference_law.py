"""The page of the reference about the law: every row of the table in ``agreements/law``."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from agreements.law import Instrument

Table = Callable[[Sequence[str], Sequence[Sequence[str]]], str]


def law_page(table: Table) -> str:
    """Each instrument with whom it binds and what it asks, in English; the page of the platform has both languages."""
    from agreements.law import the_law

    law = the_law()
    duties = sum(len(instrument.requirements) for instrument in law.instruments)
    return (
        "\n\n".join(
            [
                "# The law",
                (
                    f"What statutes and frameworks ask of data that are shared, as of {law.version.isoformat()}: {duties} requirements of {len(law.instruments)} texts. "
                    "**This is no legal advice, and no row was reviewed by counsel.** Each row says whether the text itself was read, or only pages about it; what is not known is left open. "
                    "The table is `agreements/law/law.yaml`; dossiers, the status of releases and the page *What the law asks* are made from it."
                ),
                *(_section(instrument, table) for instrument in law.instruments),
                "## Parts of a privacy assessment\n\nWhat is asked of a flow before the agreement; each part below, where it binds.",
                *(_section(instrument, table) for instrument in law.assessments),
            ]
        )
        + "\n"
    )


def _section(instrument: Instrument, table: Table) -> str:
    from agreements.law import Nature
    from agreements.law.answer_times import answer_times
    from agreements.law.breaches import Addressee, When, breach_duties
    from agreements.law.rows import Reading
    from entente.organizations.models import OrganizationKind

    def kinds(codes: frozenset[str]) -> str:
        return ", ".join(str(kind.label) for kind in OrganizationKind if kind in codes) or "nobody by its kind alone"

    def known(read: str, source: str) -> str:
        return f"[{str(Reading(read).label).lower()}]({source})"

    breaches = [
        f"- After a breach: {duty.test.text_en.lower()} ({duty.section_en}), {duty.pace_en}; "
        + "; ".join(f"{Addressee(who).label} {When(when).label}".lower() for who, when in duty.tell)
        + (f"; a record is kept for at least {duty.register_months} months" if duty.register_months else "")
        + f"; {known(duty.read, duty.source)}"
        for duty in breach_duties()
        if duty.instrument == instrument
    ]
    times = [
        f"- A person is answered within {time.days} {'business days' if time.business_days else 'days'} ({time.section_en}); {known(time.read, time.source)}"
        for time in answer_times()
        if time.instrument == instrument
    ]
    facts = [
        f"- Code: `{instrument.code}`; {str(Nature(instrument.nature).label).lower()}; {instrument.citation_en}",
        f"- Where: {', '.join(sorted(instrument.jurisdictions))}",
        f"- Binds: {kinds(instrument.binds)}; may bind: {kinds(instrument.may_bind)}",
        *([f"- Condition: {instrument.condition_en}"] if instrument.condition_en else []),
        f"- Since: {instrument.since.isoformat() if instrument.since else 'not known here'}",
        *([f"- Its own word: {instrument.word_en}"] if instrument.word_en else []),
        *breaches,
        *times,
        f"- Source: <{instrument.source}>",
    ]
    rows = [
        (
            f"`{requirement.code}`",
            requirement.section_en,
            requirement.asks_en,
            ", ".join(
                filter(None, [*requirement.records, requirement.question and f"a person: `{requirement.question}`"])
            ),
            str(Reading(requirement.read).label)
            if requirement.source == instrument.source
            else f"[{Reading(requirement.read).label}]({requirement.source})",
        )
        for requirement in instrument.requirements
    ]
    return "\n\n".join(
        [
            f"## {instrument.title_en}",
            "\n".join(facts),
            table(("Row", "Section", "What it asks", "Answered by", "Read"), rows),
        ]
    )
