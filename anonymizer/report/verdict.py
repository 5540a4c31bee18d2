"""The report in one sentence, with what speaks against it first: groups, sensitive columns, attacks and text together."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.translation import gettext, ngettext

from anonymizer.explanations import number_in_words
from anonymizer.recipes.remedies import LABELS, LARGER_GROUPS, Remedy
from anonymizer.report.summary import Report


@dataclass(frozen=True, slots=True)
class Concern:
    """One thing that somebody should look at before the table leaves, and what can be done about it."""

    sentences: tuple[str, ...]
    tone: str
    """``danger`` or ``warning``."""
    column: str = ""
    remedies: tuple[Remedy, ...] = ()
    anchor: str = ""
    """Where the page says more."""


@dataclass(frozen=True, slots=True)
class ReportVerdict:
    """What the first lines of the report say. ``tone``: danger, warning or success, that of the worst concern."""

    tone: str
    title: str
    sentence: str
    concerns: tuple[Concern, ...]


def verdict_of(report: Report) -> ReportVerdict:
    """Fails closed: what was not tried, read or counted is a concern, and nothing is called good because one figure is."""
    concerns = (*_groups(report), *_attacks(report), *_sensitive(report), *_text(report))
    tone = next(
        (tone for tone in ("danger", "warning") if any(concern.tone == tone for concern in concerns)), "success"
    )
    titles = {
        "danger": gettext("It gives somebody away"),
        "warning": gettext("Look at this first"),
        "success": gettext("It protects the people in it"),
    }
    return ReportVerdict(tone, titles[tone], _sentence(report, is_good=not concerns), concerns)


def _sentence(report: Report, *, is_good: bool) -> str:
    if report.run.report.cells is not None:
        return gettext("Small counts are hidden, and others with them where they would give those away.")
    if not report.reaches_k:
        return ""
    facts = {"k": number_in_words(report.k)}
    if is_good:
        return (
            gettext(
                "Everybody stands in a group of at least %(k)s people, no group gives a sensitive value away, and no attack that was "
                "tried succeeded."
            )
            if report.counts_persons
            else gettext(
                "Every record stands in a group of at least %(k)s, no group gives a sensitive value away, and no attack that was tried "
                "succeeded."
            )
        ) % facts
    if report.counts_persons:
        return gettext("Everybody stands in a group of at least %(k)s people. But:") % facts
    return gettext("Every record stands in a group of at least %(k)s. But:") % facts


def _groups(report: Report) -> Iterator[Concern]:
    if report.reaches_k:
        return
    words = gettext("The smallest group has %(k)s, and at least %(required)s were asked for.")
    facts = {"k": number_in_words(report.k), "required": number_in_words(report.required_k)}
    yield Concern((words % facts,), "danger", remedies=(Remedy(LARGER_GROUPS, LABELS[LARGER_GROUPS]),))


def _attacks(report: Report) -> Iterator[Concern]:
    story = report.rehearsal
    if story.tone == "success":
        return
    remedies = next((row.remedies for row in story.rows if row.tone == story.tone and row.remedies), ())
    sentences = tuple(filter(None, (story.headline, story.untried)))
    yield Concern(sentences, "danger" if story.tone == "danger" else "warning", remedies=remedies, anchor="attacks")


def _sensitive(report: Report) -> Iterator[Concern]:
    for story in report.diversity:
        sentences = tuple(filter(None, (*story.people, story.caution)))
        if sentences:
            yield Concern(sentences, "warning", column=story.column, remedies=story.remedies)


def _text(report: Report) -> Iterator[Concern]:
    if not report.run.report.free_text:
        return
    if report.leak is None:
        words = gettext("Nobody has read a sample of the text yet, so what remains in it is not known.")
        yield Concern((words,), "warning", anchor="remains")
        return
    missed = sum(count for _, count in report.leak_labels)
    if missed:
        words = ngettext(
            "In the sample of the text, %(missed)s personal detail was missed.",
            "In the sample of the text, %(missed)s personal details were missed.",
            missed,
        )
        yield Concern((words % {"missed": number_in_words(missed)},), "danger", anchor="remains")
