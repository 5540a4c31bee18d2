"""The measures of risk and diversity in the words of an expert, each before and after, with what it means."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from django.utils.translation import gettext, ngettext

from anonymizer import queries
from anonymizer.explanations import number_in_words
from anonymizer.models import RiskReport
from anonymizer.recipes.remedies import Remedy, remedies_of_groups
from anonymizer.recipes.sampling_designs import DESIGNS
from entente.core.numbers import in_percent


@dataclass(frozen=True, slots=True)
class Measure:
    """An expert's measure before and after, and what it means."""

    label: str
    before: str
    after: str
    meaning: str


@dataclass(frozen=True, slots=True)
class DiversityStory:
    """How well one sensitive column is guarded at its worst."""

    column: str
    distinct_l: int
    entropy_l: str
    t: str
    caution: str
    people: tuple[str, ...] = ()
    """How many people a group gives away, in sentences; none where nobody is, or where nobody counted."""
    remedies: tuple[Remedy, ...] = ()


def measures_of(measured: RiskReport) -> list[Measure]:
    """An expert's list, the risks first."""

    def row(label: str, name: str, part: str, meaning: str) -> Measure:
        before, after = measured.before[name][part], measured.after[name][part]
        return Measure(label, in_percent(before, 2), in_percent(after, 2), meaning)

    return [
        row(
            gettext("Prosecutor risk, highest"),
            "prosecutor_risk",
            "max",
            gettext(
                "Someone knows that a certain person is in the data: the chance to find that person's row, at worst."
            ),
        ),
        row(
            gettext("Prosecutor risk, mean"),
            "prosecutor_risk",
            "mean",
            gettext("The same chance, on average over all rows."),
        ),
        row(
            gettext("Journalist risk, highest"),
            "journalist_risk",
            "max",
            gettext("Someone who holds the register of the population wants to show that anyone at all can be found.")
            if measured.after.get("population")
            else gettext(
                "Someone wants to show that anyone at all can be found. No register of the population is known here, so the "
                "prosecutor's risk is reported, which is never lower."
            ),
        ),
        row(
            gettext("Marketer risk, mean"),
            "marketer_risk",
            "mean",
            gettext(
                "Someone matches the whole table with a list of people: the share of rows that would be matched rightly."
            ),
        ),
        Measure(
            gettext("Alone in a group"),
            in_percent(measured.before["unique_share"], 2),
            in_percent(measured.after["unique_share"], 2),
            gettext("Share of rows that resemble no other in what a neighbour could know."),
        ),
        Measure(
            gettext("Groups"),
            number_in_words(measured.before["classes"]),
            number_in_words(measured.after["classes"]),
            gettext("Equivalence classes: rows that show the same in what a neighbour could know."),
        ),
        Measure(
            gettext("Smallest group in records"),
            number_in_words(measured.before["k_records"]),
            number_in_words(measured.after["k_records"]),
            gettext("k counted in records, whoever they belong to."),
        ),
        *_persons(measured),
        *_register(measured),
        *_sequence(measured),
    ]


def _persons(measured: RiskReport) -> list[Measure]:
    """k in persons or households, beside that in records."""
    if not measured.counts_persons:
        return []
    return [
        Measure(
            gettext("Smallest group in persons or households"),
            number_in_words(measured.before["k_persons"]),
            number_in_words(measured.after["k_persons"]),
            gettext("k counted in whomever the chosen column tells apart: each counts once."),
        )
    ]


def _register(measured: RiskReport) -> list[Measure]:
    """Who stands behind the groups, where a register of the population is known."""
    before, after = measured.before.get("population") or {}, measured.after.get("population")
    if not after:
        return []
    facts = {"people": number_in_words(after["people"]), "columns": ", ".join(after["columns"])}
    rows = [
        Measure(
            gettext("Smallest group in the register of the population"),
            number_in_words(before["k_map"]) if before else "–",
            number_in_words(after["k_map"]),
            gettext(
                "k-map: people who show the same as a group in the register of %(people)s people by %(columns)s. An attacker who "
                "knows the register, and not who is in the data, cannot tell them apart."
            )
            % facts,
        )
    ]
    if (sampled := queries.k_in_population(measured)) is not None:
        words = gettext(
            "So many at least, taking the least that a rounded count may be. Whoever chose the recipe declares how this table was drawn from that "
            "population: %(drawn)s. An agreement may say that this figure counts."
        ) % {"drawn": str(DESIGNS.get(after.get("drawn"), "")).lower()}
        rows.append(
            Measure(gettext("Smallest group in the population, at least"), "–", number_in_words(sampled), words)
        )
    if "k_estimated" in after:
        sentence = gettext(
            "Estimated: people of the population who would show all that the smallest group shows, if those who show the same in "
            "%(columns)s are in the table by chance. A client file is no random sample, so no rule relies on it."
        )
        estimated = number_in_words(after["k_estimated"])
        rows.append(Measure(gettext("Smallest group in the population"), "–", estimated, sentence % facts))
    uniques = measured.after.get("population_uniques")
    if uniques:
        sentence = gettext(
            "Estimated: people of whom nobody else among %(people)s shows the same, from how many are alone in the table."
        )
        expected = number_in_words(uniques["expected"], 0)
        rows.append(Measure(gettext("Alone in the population"), "–", expected, sentence % facts))
    return rows


def _sequence(measured: RiskReport) -> list[Measure]:
    """How many stand alone with all that a recipient can follow, where codes stay the same for a year."""
    sequence = measured.after.get("sequence")
    if not sequence:
        return []
    return [
        Measure(
            gettext("Alone with everything that the recipient can follow"),
            "–",
            in_percent(sequence["whole"]["unique_share"] or 0.0, 2),
            gettext(
                "Codes stay the same within the year. Tables counted together: %(tables)s; approved before and destroyed since: "
                "%(destroyed)s."
            )
            % {"tables": sequence["releases"], "destroyed": sequence["destroyed"]},
        )
    ]


def diversity_of(
    sensitive: Mapping[str, Mapping[str, float]], *, counts_persons: bool = False, columns: Sequence[str] = ()
) -> list[DiversityStory]:
    """Column by column, what an attacker who finds the group would learn.

    Args:
        columns: all columns of the table, in their order, so that a remedy can name one by its place.
    """
    rows = []
    for column, figures in sensitive.items():
        distinct = int(figures["distinct_l"])
        alike, leaning = int(figures.get("alike", 0)), int(figures.get("leaning", 0))
        if alike:
            caution = ""
        elif distinct <= 1:
            caution = gettext(
                "In at least one group everyone has the same value: whoever knows that a person is in that group learns it. "
                "Consider leaving the column out or making it coarser."
            )
        elif distinct == 2:
            caution = gettext(
                "In at least one group there are only two values: a guess is right half of the time or more."
            )
        else:
            caution = ""
        rows.append(
            DiversityStory(
                column,
                distinct,
                number_in_words(figures["entropy_l"], 1),
                number_in_words(figures["t"], 2),
                caution,
                people=tuple(_given_away(column, alike, leaning, counts_persons=counts_persons)),
                remedies=remedies_of_groups(
                    columns.index(column) if column in columns else None,
                    alike=alike > 0 or distinct <= 1,
                    leaning=leaning > 0,
                ),
            )
        )
    return rows


def _given_away(column: str, alike: int, leaning: int, *, counts_persons: bool) -> Iterator[str]:
    if alike:
        if counts_persons:
            sentence = ngettext(
                "%(count)s person stands in a group that all have the same “%(column)s”: whoever knows that a person is in it learns it.",
                "%(count)s people stand in groups that all have the same “%(column)s”: whoever knows that a person is in one learns it.",
                alike,
            )
        else:
            sentence = ngettext(
                "%(count)s record stands in a group that all have the same “%(column)s”: whoever knows that a person is in it learns it.",
                "%(count)s records stand in groups that all have the same “%(column)s”: whoever knows that a person is in one learns it.",
                alike,
            )
        yield sentence % {"count": number_in_words(alike), "column": column}
    if leaning:
        if counts_persons:
            sentence = ngettext(
                "%(count)s person stands in a group of which four in five or more have the same “%(column)s”, unlike the whole table: a guess "
                "is right most of the time.",
                "%(count)s people stand in groups of which four in five or more have the same “%(column)s”, unlike the whole table: a guess "
                "is right most of the time.",
                leaning,
            )
        else:
            sentence = ngettext(
                "%(count)s record stands in a group of which four in five or more have the same “%(column)s”, unlike the whole table: a guess "
                "is right most of the time.",
                "%(count)s records stand in groups of which four in five or more have the same “%(column)s”, unlike the whole table: a guess "
                "is right most of the time.",
                leaning,
            )
        yield sentence % {"count": number_in_words(leaning), "column": column}
