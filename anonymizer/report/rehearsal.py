"""What attacks on the candidate achieved, in words: the worst of it first, and what was not tried."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext, gettext_lazy, ngettext, pgettext, pgettext_lazy

from anonymizer.engine.attacks import NotTried, Rehearsal, Trial
from anonymizer.engine.attacks.trials import (
    COLUMN,
    EARLIER,
    EVERYTHING,
    HOLDINGS,
    INFERENCE,
    JOINING,
    MEMBERSHIP,
    NAMED_REGISTER,
    ONE_COLUMN,
    RECOGNITION,
    REGISTER,
    REGISTER_FILE,
    SEVERAL_COLUMNS,
)
from anonymizer.explanations import number_in_words
from anonymizer.models import RiskReport
from anonymizer.recipes.remedies import Remedy, remedies_of_column, remedies_of_groups
from anonymizer.report.registers import (
    Titles,
    file_sentence,
    register_sentence,
    register_sentence_unnamed,
    title_of,
    with_registers,
)
from entente.core.numbers import in_percent

TITLES: Final[Mapping[str, Promise]] = {
    ONE_COLUMN: gettext_lazy("Singling out by one column"),
    SEVERAL_COLUMNS: gettext_lazy("Singling out by several columns"),
    RECOGNITION: gettext_lazy("Finding the record of a person one knows"),
    JOINING: gettext_lazy("Joining two files that share no column"),
    REGISTER: gettext_lazy("Linking with a public register"),
    NAMED_REGISTER: gettext_lazy("Linking with a register that the organization named"),
    REGISTER_FILE: gettext_lazy("Linking with the file of a register"),
    INFERENCE: gettext_lazy("Guessing what could harm a person"),
    MEMBERSHIP: gettext_lazy("Learning that a person is in the table"),
    EARLIER: gettext_lazy("Comparing with earlier tables of the series"),
    HOLDINGS: gettext_lazy("Linking with what the recipient already holds"),
}
WHY: Final[Mapping[str, Promise]] = {
    "never": gettext_lazy("This run was made before attacks were tried. Start a new run to have them tried."),
    "time": gettext_lazy("The time for it was over."),
    "stopped": gettext_lazy("Somebody ended the attacks before this one."),
    "failed": gettext_lazy("The attempt itself failed."),
    "few": gettext_lazy("There are too few people to hold some back and compare with them."),
    "counts": gettext_lazy("The rows of a table of counts are no people. Its hidden counts are checked otherwise."),
    "nothing-leaves": gettext_lazy("Nothing leaves that these attacks look at."),
    "no-register": gettext_lazy("The recipe names no register of the population."),
    "none-named": gettext_lazy(
        "The organization has named none. A data steward does, on the page of the organization."
    ),
    "tells-nothing": gettext_lazy("It tells no column that leaves."),
    "since": gettext_lazy("It was named after the attacks were tried. Start a new run to have it tried."),
    "file-gone": gettext_lazy("The file has been destroyed. What the register tells was tried without it."),
    "file-unread": gettext_lazy("The file could not be read, or its columns are not those that were named."),
    "file-unlike": gettext_lazy("What the file holds is written in another way than any column that leaves."),
    "file-nobody": gettext_lazy(
        "No entry of the file agrees with anybody in the table: it is of other people, or written in another way. This proves nothing."
    ),
    "nothing-known": gettext_lazy("No column counts as known to a neighbour or relative."),
    "nothing-sensitive": gettext_lazy("No column that is released could harm a person."),
    "one-column": gettext_lazy("Only one column leaves that these attacks look at."),
    "no-earlier": gettext_lazy("No earlier table of this series was approved."),
    "earlier-gone": gettext_lazy("Earlier tables of this series were destroyed here, so that they cannot be compared."),
    "unrecognized": gettext_lazy("No person of the earlier tables can be recognized in this one."),
    "at-release": gettext_lazy("Who receives the table is not known yet. It is compared when it is released."),
}
SERIOUS: Final = (
    "never", "time", "stopped", "failed", "few", "nothing-leaves", "earlier-gone", "unrecognized",
    "since", "file-gone", "file-unread", "file-unlike", "file-nobody",
)  # fmt: skip
"""Reasons for which something should have been tried and was not."""

_EVERYBODY: Final = 0.98


@dataclass(frozen=True, slots=True)
class AttackRow:
    """One attack in a row of the table."""

    title: str
    sentence: str
    rate: str
    control: str
    interval: str
    remedy: str
    tone: str
    remedies: tuple[Remedy, ...] = ()


@dataclass(frozen=True, slots=True)
class RehearsalStory:
    """The worst in one sentence, then everything."""

    headline: str
    untried: str
    """What was not tried, in one sentence."""
    tone: str
    """Of a notice: danger, warning or success."""
    rows: tuple[AttackRow, ...]
    alone: tuple[str, ...]
    """By which single columns people are found, and how many."""
    method: str
    not_tried: tuple[str, ...]


def rehearsal_story(measured: RiskReport, required_k: int, *, columns: Sequence[str] = ()) -> RehearsalStory:
    """Fails closed: what was not tried is said, and a report without a rehearsal says that nothing was.

    Args:
        columns: all columns of the table, in their order, so that a remedy can name one by its place.
    """
    rehearsal, titles = with_registers(Rehearsal.from_dict(measured.rehearsal), measured)
    return RehearsalStory(
        headline=_headline(rehearsal, titles),
        untried=_untried(rehearsal, titles),
        tone=_tone(rehearsal, required_k),
        rows=tuple(_row(trial, rehearsal, required_k, columns, titles) for trial in rehearsal.trials),
        alone=tuple(_alone(name, people, rehearsal) for name, people in rehearsal.alone.items()),
        method=_method(rehearsal),
        not_tried=tuple(_not_tried(item, titles) for item in rehearsal.not_tried),
    )


def _headline(rehearsal: Rehearsal, titles: Titles) -> str:
    everything = next((item for item in rehearsal.not_tried if item.what == EVERYTHING), None)
    if everything is not None:
        return gettext("No attack was tried on what would leave. %(why)s") % {"why": WHY[everything.why]}
    worst = rehearsal.worst
    if worst is not None:
        sentence = _sentence(worst, rehearsal, titles)
    elif rehearsal.trials:
        most = max((trial.interval[1] for trial in rehearsal.trials if not _says_so_of_everybody(trial)), default=0.0)
        sentence = gettext(
            "No attack that was tried did better with the people in this table than with people who are not in it. What the table adds to "
            "any of them stays below %(most)s, with 95%% confidence."
        ) % {"most": in_percent(most, 0)}
    else:
        sentence = gettext("No attack was tried to its end.")
    return sentence


def _untried(rehearsal: Rehearsal, titles: Titles) -> str:
    """The attacks and columns that were left out, in one sentence; blank where nothing was, or everything."""
    items = [item for item in rehearsal.not_tried if item.what != EVERYTHING]
    if not items or len(items) < len(rehearsal.not_tried):
        return ""
    attacks = dict.fromkeys(_title(item, titles) for item in items)
    return gettext("Not tried: %(attacks)s.") % {"attacks": "; ".join(attacks)}


def _title(item: NotTried, titles: Titles) -> str:
    if item.register:
        return _with_register(item, titles)
    if item.what == COLUMN:
        return gettext("attacks on “%(column)s”") % {"column": item.column}
    if item.column is None:
        return str(TITLES[item.what])
    return gettext("%(attack)s: %(column)s") % {"attack": TITLES[item.what], "column": item.column}


def _tone(rehearsal: Rehearsal, required_k: int) -> str:
    worst = rehearsal.worst
    if worst is not None:
        return "danger" if _is_grave(worst, required_k) else "warning"
    return "warning" if any(item.why in SERIOUS for item in rehearsal.not_tried) else "success"


def _is_grave(trial: Trial, required_k: int) -> bool:
    """It surely gains more than finding one person in a group of those asked for."""
    return trial.interval[0] > 1 / max(required_k, 1)


def _says_so_of_everybody(trial: Trial) -> bool:
    """It works just as well on people who are not in the table, so that there is nothing left for the table to add."""
    return not trial.succeeds and trial.control is not None and min(trial.control, trial.rate) > _EVERYBODY


def _row(trial: Trial, rehearsal: Rehearsal, required_k: int, columns: Sequence[str], titles: Titles) -> AttackRow:
    title = _with_register(trial, titles) if trial.register else str(TITLES[trial.attack])
    if trial.attack == INFERENCE:
        title = gettext("%(attack)s: %(column)s") % {"attack": title, "column": trial.column}
    low, high = (in_percent(end, 1) for end in trial.interval)
    return AttackRow(
        title=title,
        sentence=_sentence(trial, rehearsal, titles),
        rate=in_percent(trial.rate, 1),
        control="–" if trial.control is None else in_percent(trial.control, 1),
        interval="–" if _says_so_of_everybody(trial) else gettext("%(low)s to %(high)s") % {"low": low, "high": high},
        remedy=_remedy(trial) if trial.succeeds else pgettext("remedy", "None needed"),
        tone="danger" if _is_grave(trial, required_k) else "warning" if trial.succeeds else "",
        remedies=_remedies(trial, columns) if trial.succeeds else (),
    )


def _with_register(trial: Trial | NotTried, titles: Titles) -> str:
    attack = TITLES[trial.attack if isinstance(trial, Trial) else trial.what]
    return gettext("%(attack)s: %(column)s") % {"attack": attack, "column": title_of(trial, titles)}


def _sentence(trial: Trial, rehearsal: Rehearsal, titles: Titles) -> str:
    facts = {
        "register": title_of(trial, titles),
        "known": ", ".join(trial.known),
        "column": trial.column,
        "rate": in_percent(trial.rate, 0),
        "control": in_percent(trial.control or 0.0, 0),
        "people": number_in_words(trial.people or 0),
        "all": number_in_words(rehearsal.people),
        **{name: number_in_words(figure) for name, figure in trial.facts.items()},
    }
    return _SENTENCES[trial.attack, trial.column is not None](rehearsal.counts_persons) % facts


def _one_column(counts_persons: bool) -> str:
    if counts_persons:
        return gettext(
            "Whoever knows “%(column)s” of a person finds the records of that person and of nobody else. This is so for %(people)s of "
            "%(all)s people."
        )
    return gettext(
        "Whoever knows “%(column)s” of a person finds that one record. This is so for %(people)s of %(all)s records."
    )


def _nobody_alone(counts_persons: bool) -> str:
    return gettext("Nobody is alone with a value of any single column.")


def _several_columns(counts_persons: bool) -> str:
    return gettext(
        "Conditions on three columns, most often with “%(column)s”, single out one person in %(rate)s of the tries; of people who are not "
        "in the table, in %(control)s."
    )


def _several_unnamed(counts_persons: bool) -> str:
    return gettext("No condition on three columns singled anyone out.")


def _recognition(counts_persons: bool) -> str:
    return gettext(
        "Whoever knows of a person what counts as known finds the right record in %(rate)s of the tries. “%(column)s” helps most."
    )


def _recognition_unnamed(counts_persons: bool) -> str:
    return gettext("Whoever knows of a person what counts as known finds the right record in %(rate)s of the tries.")


def _joining(counts_persons: bool) -> str:
    return gettext(
        "Two files that each know half of the columns of the same people can be joined by this table in %(rate)s of the tries; of people "
        "who are not in the table, in %(control)s."
    )


def _register(counts_persons: bool) -> str:
    return gettext("Whoever holds the register that the recipe names finds the right record in %(rate)s of the tries.")


def _earlier(counts_persons: bool) -> str:
    return gettext(
        "Whoever also holds the tables of this series that were approved before (compared: %(tables)s) finds %(people)s people in groups "
        "smaller than was asked for; the smallest has %(smallest)s."
    )


def _inference(counts_persons: bool) -> str:
    return gettext(
        "Whoever knows of a person what counts as known guesses “%(column)s” rightly in %(rate)s of the tries; of people who are not in the "
        "table, in %(control)s."
    )


def _membership(counts_persons: bool) -> str:
    return gettext(
        "Whoever knows of a person what counts as known finds a record that fits for %(rate)s of the people in the table, and for "
        "%(control)s of people who are not in it: “%(column)s” tells them apart most."
    )


def _membership_unnamed(counts_persons: bool) -> str:
    return gettext(
        "Whoever knows of a person what counts as known finds a record that fits for %(rate)s of the people in the table, and for "
        "%(control)s of people who are not in it."
    )


_SENTENCES: Final = {
    (ONE_COLUMN, True): _one_column,
    (ONE_COLUMN, False): _nobody_alone,
    (SEVERAL_COLUMNS, True): _several_columns,
    (SEVERAL_COLUMNS, False): _several_unnamed,
    (RECOGNITION, True): _recognition,
    (RECOGNITION, False): _recognition_unnamed,
    (JOINING, False): _joining,
    (REGISTER, False): _register,
    (NAMED_REGISTER, True): register_sentence,
    (NAMED_REGISTER, False): register_sentence_unnamed,
    (REGISTER_FILE, False): file_sentence,
    (EARLIER, False): _earlier,
    (INFERENCE, True): _inference,
    (MEMBERSHIP, True): _membership,
    (MEMBERSHIP, False): _membership_unnamed,
}


def _remedy(trial: Trial) -> str:
    sentence = {
        ONE_COLUMN: gettext("Make “%(column)s” coarser, round it, or leave it out."),
        SEVERAL_COLUMNS: gettext("Make “%(column)s” coarser, round it, or leave it out."),
        RECOGNITION: gettext("Ask for larger groups (k), or make “%(column)s” coarser."),
        JOINING: gettext("Leave out columns that the recipient does not need."),
        EARLIER: gettext("Keep the levels of the earlier tables, or ask for larger groups (k)."),
        REGISTER: gettext("Ask for more people of the register behind each group (k-map)."),
        NAMED_REGISTER: gettext("Ask for larger groups (k), or make “%(column)s” coarser."),
        REGISTER_FILE: gettext("Make a column that the register tells coarser, or leave it out."),
        INFERENCE: gettext(
            "Ask for more different values of “%(column)s” in each group (l-diversity), or for groups like the whole table (t-closeness)."
        ),
        MEMBERSHIP: gettext("Ask for larger groups (k), or make “%(column)s” coarser."),
    }[trial.attack]
    return sentence % {"column": trial.column}


def _remedies(trial: Trial, columns: Sequence[str]) -> tuple[Remedy, ...]:
    place = columns.index(trial.column) if trial.column in columns else None
    if trial.attack == INFERENCE:
        return remedies_of_groups(place, alike=True, leaning=True)
    return remedies_of_column(place, larger_groups=trial.attack in (RECOGNITION, NAMED_REGISTER, MEMBERSHIP, EARLIER))


def _alone(name: str, people: int, rehearsal: Rehearsal) -> str:
    if rehearsal.counts_persons:
        sentence = ngettext("%(column)s: %(people)s person", "%(column)s: %(people)s people", people)
    else:
        sentence = ngettext("%(column)s: %(people)s record", "%(column)s: %(people)s records", people)
    return sentence % {"column": name, "people": number_in_words(people)}


def _method(rehearsal: Rehearsal) -> str:
    if not rehearsal.held_back:
        return ""
    facts = {"held": number_in_words(rehearsal.held_back), "all": number_in_words(rehearsal.people)}
    if rehearsal.counts_persons:
        return (
            gettext(
                "%(held)s of %(all)s people were taken out of the table for this, and the attacks tried on both: what also works on people who "
                "are not in it is knowledge, and no leak. The interval holds what the table adds, with 95%% confidence."
            )
            % facts
        )
    return (
        gettext(
            "%(held)s of %(all)s records were taken out of the table for this, and the attacks tried on both: what also works on people who are "
            "not in it is knowledge, and no leak. The interval holds what the table adds, with 95%% confidence."
        )
        % facts
    )


def _not_tried(item: NotTried, titles: Titles) -> str:
    if item.what == COLUMN:
        why = {
            "text": pgettext_lazy(
                "column", "“%(column)s” is text that people wrote. No attack reads it; a person reads a sample."
            ),
            "codes": pgettext_lazy(
                "column",
                "“%(column)s” holds codes that nobody outside knows. Rows that a code links are judged together.",
            ),
        }[item.why]
        return str(why) % {"column": item.column}
    if item.what == EVERYTHING:
        return str(WHY[item.why])
    return gettext("%(attack)s. %(why)s") % {"attack": _title(item, titles), "why": WHY[item.why]}
