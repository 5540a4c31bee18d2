"""A run's figures in the words of people who decide about it. Counts, proportions and names of columns; never a value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from math import floor
from typing import Any

from django.utils.translation import gettext, ngettext, pgettext

from anonymizer import explanations, queries
from anonymizer.detectors.performance import performance
from anonymizer.engine.text.leak_estimate import clopper_pearson
from anonymizer.explanations import number_in_words
from anonymizer.models import LookKind, RiskReport, Run, TextSample
from anonymizer.report.cells import KeyFigure, cell_figures
from anonymizer.report.columns import ColumnStory, TextStory, stories, text_stories
from anonymizer.report.known import knowledge_sentences
from anonymizer.report.measures import DiversityStory, Measure, diversity_of, measures_of
from anonymizer.report.rehearsal import RehearsalStory, rehearsal_story
from anonymizer.states import RunStatus
from entente.core.dates import date_format
from entente.core.numbers import in_percent


@dataclass(frozen=True, slots=True)
class Comparison:
    """How many stand in small groups, before and after; a bar of the chart."""

    label: str
    value: int
    text: str
    before: int
    before_text: str
    tone: str = ""


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened to the run, for the timeline."""

    label: str
    at: datetime
    by: str = ""
    note: str = ""
    tone: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """Everything that a page or the PDF says about a run."""

    run: Run
    k: int
    counting_k: int
    required_k: int
    threshold: int
    counts_persons: bool
    transforms: bool
    figures: tuple[KeyFigure, ...]
    comparisons: tuple[Comparison, ...]
    loss: str
    knowledge: tuple[str, ...]
    columns: tuple[ColumnStory, ...]
    measures: tuple[Measure, ...]
    diversity: tuple[DiversityStory, ...]
    texts: tuple[TextStory, ...]
    rehearsal: RehearsalStory
    leak: KeyFigure | None
    leak_labels: tuple[tuple[str, int], ...]
    performance: tuple[str, ...]
    versions: tuple[tuple[str, str], ...]
    events: tuple[Event, ...]

    @property
    def reaches_k(self) -> bool:
        return self.counting_k >= self.required_k


def of_run(run: Run) -> Report:
    """The report of a measured run, in the language in force."""
    measured, recipe = run.report, run.recipe
    assert recipe is not None  # a run is measured by its recipe
    threshold = _threshold(measured, recipe.required_k)
    names = list(run.version.columns.values_list("name", flat=True))
    transforms = not run.dataset.anonymized_before_upload
    counts = measured.cells is not None  # a table of counts: its rows are no persons, so that no group is looked at
    return Report(
        run=run,
        k=measured.k,
        counting_k=queries.counting_k(run),
        required_k=recipe.required_k,
        threshold=threshold,
        counts_persons=measured.counts_persons,
        transforms=transforms,
        figures=tuple(
            cell_figures(measured)
            if counts
            else _figures(
                measured, threshold, recipe.required_k, counting_k=queries.counting_k(run), transforms=transforms
            )
        ),
        comparisons=() if counts else tuple(_comparisons(measured, recipe.required_k)),
        loss=loss_sentences(measured) if transforms and not counts else "",
        knowledge=tuple(knowledge_sentences(run, threshold)),
        columns=tuple(stories(names, recipe.spec, measured)),
        measures=() if counts else tuple(measures_of(measured)),
        diversity=tuple(
            diversity_of(measured.after.get("sensitive", {}), counts_persons=measured.counts_persons, columns=names)
        ),
        texts=tuple(text_stories(run, recipe.spec)),
        rehearsal=rehearsal_story(measured, recipe.required_k, columns=names),
        leak=_leak(run),
        leak_labels=tuple(explanations.details_in_words(queries.missed_in_sample(run))),
        performance=tuple(_performance(run)),
        versions=tuple(sorted(_flat(run.versions))),
        events=tuple(sorted(_events(run), key=lambda event: event.at, reverse=True)),
    )


def _threshold(measured: RiskReport, required_k: int) -> int:
    """The largest size at which was counted and that is not above what is required."""
    sizes = sorted(map(int, measured.after["records_below"]))
    return max((size for size in sizes if size <= required_k), default=sizes[0])


def _below(figures: Mapping[str, Any], size: int) -> int:
    counted = figures.get("persons_below") or figures["records_below"]
    return int(counted[str(size)])


def _figures(
    measured: RiskReport, threshold: int, required_k: int, *, counting_k: int, transforms: bool
) -> list[KeyFigure]:
    after, before = _below(measured.after, threshold), _below(measured.before, threshold)
    persons = measured.counts_persons
    if persons:
        small = ngettext(
            "person is in a group smaller than %(size)s", "people are in groups smaller than %(size)s", after
        )
        smallest = ngettext("person is in the smallest group", "people are in the smallest group", measured.k)
    else:
        small = ngettext(
            "record is in a group smaller than %(size)s", "records are in groups smaller than %(size)s", after
        )
        smallest = ngettext("record is in the smallest group", "records are in the smallest group", measured.k)
    was = gettext("Before: %(number)s.")
    figures = [
        KeyFigure(
            number_in_words(after),
            small % {"size": threshold},
            "danger" if after else "good",
            was % {"number": number_in_words(before)} if transforms else "",
        ),
        KeyFigure(
            number_in_words(measured.k),
            smallest,
            "good" if counting_k >= required_k else "danger",
            gettext("Before: %(before)s. Asked for: at least %(required)s.")
            % {"before": number_in_words(int(measured.before["k"])), "required": number_in_words(required_k)}
            if transforms
            else gettext("Asked for: at least %(required)s.") % {"required": number_in_words(required_k)},
        ),
        *_behind(measured, counting_k),
        KeyFigure(
            number_in_words(measured.records),
            ngettext("record would leave", "records would leave", measured.records),
            "",
            gettext("Of %(number)s that were read.") % {"number": number_in_words(int(measured.before["records"]))},
        ),
    ]
    if transforms:
        figures.append(
            KeyFigure(
                number_in_words(measured.suppressed_records),
                ngettext(
                    "record was left out or hidden: its group stayed too small",
                    "records were left out or hidden: their groups stayed too small",
                    measured.suppressed_records,
                ),
                "",
                gettext("%(share)s of those that were read.")
                % {"share": in_percent(measured.suppression_rate, 1 if measured.suppression_rate >= 0.001 else 2)},
            )
        )
        figures.append(
            KeyFigure(
                in_percent(measured.loss, 0),
                gettext("of the detail was given up"),
                "",
                loss_sentences(measured),
            )
        )
    return figures


def _behind(measured: RiskReport, counting_k: int) -> list[KeyFigure]:
    """Beside k in the table, the people behind its groups, where a register of the population is known."""
    if counting_k > measured.k:
        words = ngettext(
            "person of the population, at least, is like each group",
            "people of the population, at least, are like each group",
            counting_k,
        )
        help_text = gettext(
            "This figure counts here: everyone for whom the data are meant counts in the population, and the table is declared to be a random "
            "sample of it."
        )
        return [KeyFigure(number_in_words(counting_k), words, "good", help_text)]
    population = measured.after.get("population")
    if not population:
        return []
    words = ngettext(
        "person of the population, at least, is behind each group",
        "people of the population, at least, are behind each group",
        population["k_map"],
    )
    help_text = gettext(
        "By %(columns)s, in a register of %(people)s people. It does not count here: groups in the table do."
    ) % {"columns": ", ".join(population["columns"]), "people": number_in_words(population["people"])}
    return [KeyFigure(number_in_words(population["k_map"]), words, "", help_text)]


def loss_sentences(measured: RiskReport) -> str:
    """What was given up, and whether less might have been."""
    search = measured.after.get("search", {"is_proved": True})
    words = explanations.loss_in_words(measured.loss)
    if search["is_proved"]:
        return words
    least = search["least_loss"]
    if least is None:
        ended = gettext("The search ended before it had looked at everything: less detail might have been given up.")
    else:
        ended = gettext(
            "The search ended before it had looked at everything: no other levels could give up less than %(least)s of the detail."
        ) % {"least": in_percent(floor(least * 100) / 100, 0)}
    slow = gettext("The clock ended it, so the same table may give another result on another machine.")
    return " ".join([words, ended, *([slow] if search["ended_by"] == "clock" else [])])


def _leak(run: Run) -> KeyFigure | None:
    """The share of texts that still show something, from what a person marked; None where nobody has."""
    estimate = queries.leaks_of(run)
    if estimate is None:
        return None
    between = gettext(
        "Between %(low)s and %(high)s, with 95%% confidence. Read: %(read)s of %(all)s texts; something was missed in %(missed)s."
    )
    return KeyFigure(
        in_percent(estimate.rate, 1),
        gettext("of the texts still show a personal detail, as estimated from the sample"),
        "danger" if estimate.missed else "good",
        between
        % {
            "low": in_percent(estimate.low, 1),
            "high": in_percent(estimate.high, 1),
            "read": number_in_words(estimate.read),
            "all": number_in_words(estimate.population),
            "missed": number_in_words(estimate.missed),
        },
    )


def _performance(run: Run) -> list[str]:
    """What the detectors were measured to miss, as recorded with this version; nothing where no text leaves."""
    if not run.report.free_text:
        return []
    recorded = performance()
    names = {"en": gettext("English"), "fr": gettext("French")}
    sentence = gettext(
        "On the %(texts)s invented %(language)s texts held out for testing, the detectors left something visible in "
        "%(leaking)s: %(low)s to %(high)s of such texts, with 95%% confidence. Recorded on %(day)s with version %(version)s."
    )
    sentences = []
    for measured in recorded.languages:
        low, high = clopper_pearson(measured.leaking, measured.texts)
        facts = {
            "texts": number_in_words(measured.texts),
            "language": names[measured.language],
            "leaking": number_in_words(measured.leaking),
            "low": in_percent(low),
            "high": in_percent(high),
            "day": date_format(date.fromisoformat(recorded.recorded_on)),
            "version": recorded.version,
        }
        sentences.append(sentence % facts)
    return sentences


def _comparisons(measured: RiskReport, required_k: int) -> list[Comparison]:
    rows = []
    for size in sorted(map(int, measured.after["records_below"])):
        before, after = _below(measured.before, size), _below(measured.after, size)
        label = gettext("Alone") if size == 2 else gettext("In groups smaller than %(size)s") % {"size": size}
        tone = "danger" if after and size <= required_k else ""
        rows.append(Comparison(label, after, number_in_words(after), before, number_in_words(before), tone))
    return rows


def _events(run: Run) -> list[Event]:
    version, recipe = run.version, run.recipe
    sender = version.uploaded_by or (version.upload_link.created_by if version.upload_link else None)
    how = gettext("By a one-time link") if version.uploaded_by is None else ""
    events = [Event(gettext("File uploaded"), version.uploaded_at, str(sender or ""), how)]
    if recipe is not None:
        number = gettext("Recipe %(number)s confirmed") % {"number": recipe.number}
        events.append(Event(number, recipe.confirmed_at, str(recipe.confirmed_by)))
    if run.finished_at is not None:
        events.append(Event(gettext("Anonymized and measured"), run.finished_at, tone="working"))
    looked = {
        LookKind.ORIGINALS: gettext("Looked at rows of the originals"),
        LookKind.CANDIDATE: gettext("Looked at rows of the candidate"),
        LookKind.SAMPLE: gettext("Looked at a sample of the text"),
        LookKind.CODES: gettext("Looked at whom codes stand for"),
    }
    events += [
        Event(
            looked[LookKind(look.kind)],
            look.asked_at,
            str(look.asked_by),
            tone="waiting" if look.kind in (LookKind.ORIGINALS, LookKind.CODES) else "",
        )
        for look in run.looks.exclude(kind=LookKind.PREVIEW).select_related("asked_by")  # it shows no rows
    ]
    sample = TextSample.objects.filter(run=run, marked_at__isnull=False).select_related("marked_by").first()
    if sample is not None and sample.marked_at is not None:
        events.append(Event(gettext("Read and marked a sample of the text"), sample.marked_at, str(sample.marked_by)))
    if run.decided_at is not None:
        label, tone = {
            RunStatus.APPROVED: (pgettext("run", "Approved"), "good"),
            RunStatus.RETURNED: (pgettext("run", "Returned"), "stopped"),
        }.get(RunStatus(run.status), (pgettext("run", "Rejected"), "danger"))
        events.append(Event(label, run.decided_at, str(run.decided_by), run.decision_reason, tone))
    if run.destroyed_at is not None:
        events.append(Event(gettext("Upload and candidate destroyed"), run.destroyed_at, tone="stopped"))
    return events


def _flat(versions: Mapping[str, Any], prefix: str = "") -> list[tuple[str, str]]:
    rows: list[tuple[str, str]] = []
    for name, value in versions.items():
        if isinstance(value, Mapping):
            rows += _flat(value, f"{prefix}{name} ")
        else:
            rows.append((f"{prefix}{name}", str(value)))
    return rows
