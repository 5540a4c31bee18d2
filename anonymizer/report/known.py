"""What an attacker is taken to know, in sentences: what counts in k, what a person stated, and what happens if more is known."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext, ngettext

from anonymizer.engine.profiles.headers import concept_of
from anonymizer.explanations import number_in_words
from anonymizer.models import RiskReport, Run
from entente.core.dates import date_format


def knowledge_sentences(run: Run, threshold: int) -> list[str]:
    """For the reviewer; nothing for a table of counts, whose rows are no persons."""
    measured = run.report
    if measured.cells is not None:
        return []
    linked = [*_linked(measured, threshold), *_followed(measured)]
    return [*_counted(measured), *_households(run), *_stated(run), *_everything(measured), *linked]


def _counted(measured: RiskReport) -> list[str]:
    columns = measured.after.get("quasi_identifiers", [])
    if not columns:
        return [gettext("No column counts as known to a neighbour or relative.")]
    return [
        gettext("These columns count as known to a neighbour or relative: %(columns)s.")
        % {"columns": ", ".join(columns)}
    ]


def _households(run: Run) -> list[str]:
    """That groups are counted in households, where the column that tells people apart numbers them."""
    person = run.recipe.spec.get("person") if run.recipe else None
    concept = concept_of(person) if person else None
    if concept is None or concept.name != "household_id":
        return []
    return [
        gettext(
            "Where this report counts people, it counts households, each once: the members of one know each other, so that a group of one "
            "household would hide nobody in it."
        )
    ]


def _stated(run: Run) -> list[str]:
    recipe = run.recipe
    assumed = recipe.spec.get("assumed_unknown", []) if recipe else []
    columns = [name for name in assumed if name in run.report.columns]
    if recipe is None or not columns:
        return []
    facts = {
        "person": recipe.confirmed_by,
        "day": date_format(recipe.confirmed_at),
        "columns": ", ".join(columns),
    }
    sentence = gettext(
        "%(person)s stated on %(day)s that nobody outside the organization could know these columns of a person, so they leave as they "
        "are and do not count: %(columns)s."
    )
    return [sentence % facts]


def _everything(measured: RiskReport) -> list[str]:
    figures: dict[str, Any] | None = measured.after.get("everything_known")
    if figures is None:
        return [gettext("What would happen if everything that leaves were known was not measured for this run.")]
    if not figures["columns"]:
        return []
    sentence = ngettext(
        "If everything that leaves were known (%(columns)s), the smallest group would have %(k)s member; alone: %(alone)s of "
        "%(records)s records.",
        "If everything that leaves were known (%(columns)s), the smallest group would have %(k)s members; alone: %(alone)s of "
        "%(records)s records.",
        figures["k"],
    )
    facts = {
        "columns": ", ".join(figures["columns"]),
        "k": number_in_words(figures["k"]),
        "alone": number_in_words(figures["below"]["2"]),
        "records": number_in_words(measured.records),
    }
    return [sentence % facts]


def _linked(measured: RiskReport, threshold: int) -> list[str]:
    traces: dict[str, Any] | None = measured.after.get("traces")
    if traces is None:
        return []
    below = traces["below"].get(str(threshold), traces["below"]["11"])
    facts = {
        "columns": ", ".join(traces["columns"]),
        "units": number_in_words(traces["units"]),
        "alone": number_in_words(traces["below"]["2"]),
        "below": number_in_words(below),
        "size": number_in_words(threshold),
    }
    sentences = [
        gettext(
            "Rows of one person can be linked by %(columns)s. With all of their rows taken together, %(alone)s of %(units)s persons stand "
            "alone, and %(below)s are in groups smaller than %(size)s."
        )
        % facts
    ]
    if traces["renewed_units"]:
        before = traces.get("below_unrenewed", {})
        facts |= {"renewed": number_in_words(traces["renewed_units"]), "before": number_in_words(before.get("2", 0))}
        sentences.append(
            gettext(
                "For this, each row of %(renewed)s persons bears a code of its own, so that their rows cannot be linked; otherwise "
                "%(before)s persons would have stood alone. Whoever counts codes counts these persons several times."
            )
            % facts
        )
    return sentences


def _followed(measured: RiskReport) -> list[str]:
    """Where codes stay the same for a year: who stands alone with all tables of that year."""
    sequence: dict[str, Any] | None = measured.after.get("sequence")
    if sequence is None or "smallest" not in sequence["whole"]:
        return []
    if sequence["destroyed"]:
        sentence = gettext(
            "Codes stay the same within the year, and %(destroyed)s earlier tables could not be counted because they are destroyed. What cannot "
            "be counted is not met: let codes be new in each release."
        )
        return [sentence % {"destroyed": number_in_words(sequence["destroyed"])}]
    sentence = gettext(
        "Codes stay the same within the year. In the %(tables)s tables that the recipient would hold, the smallest group of codes with the "
        "same rows has %(k)s."
    )
    return [sentence % {"tables": sequence["releases"], "k": number_in_words(sequence["whole"]["smallest"])}]
