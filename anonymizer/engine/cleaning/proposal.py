"""How a table could be cleaned, proposed from its values: spellings that are probably one, dates and numbers in several forms, yes and no, blanks.

What is proposed holds words of the table. It is for the person who has the table, in a file that she names or on a page that shows rows; it is never
stored, logged or sent. Nothing is done until she confirms it in a recipe.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from anonymizer.engine.cleaning.amounts import read_amount
from anonymizer.engine.cleaning.clusters import Cluster, clusters_of
from anonymizer.engine.cleaning.dates import read_day
from anonymizer.engine.cleaning.near_persons import numbers_alike
from anonymizer.engine.cleaning.persons import person_figures
from anonymizer.engine.cleaning.rows import RowScan
from anonymizer.engine.cleaning.spellings import BLANK_WORDS, normal_form, says_yes, tidy
from anonymizer.engine.cleaning.value_maps import ValueMap, ValueMaps
from anonymizer.engine.profiles.headers import concept_of
from anonymizer.engine.recipe.cleaning import Cleaning, ColumnCleaning, Form, RecordsOfPersons
from anonymizer.engine.table.readers.source import encoded_batches

if TYPE_CHECKING:
    from anonymizer.engine.profiles.profile import ColumnProfile, TableProfile
    from anonymizer.engine.table.readers import Source

MOST_TEXTS: Final = 10_000
"""Different texts of a column that are looked at: of more, some of each part of the table, so that counts of cells are then of these."""
MOST_CATEGORIES: Final = 500
LONGEST_CATEGORY: Final = 60
_NEARLY_ALL: Final = 0.9
"""Of the cells that say something, the part that must be of a form for the column to be."""


@dataclass(frozen=True, slots=True)
class ColumnProposal:
    """What could be done to one column, and on which counts of cells that rests."""

    name: str
    steps: ColumnCleaning
    clusters: tuple[Cluster, ...] = ()
    """Spellings that are probably one value each: the value map, where the steps have one."""
    alone: tuple[str, ...] = ()
    """The other values of a column with clusters: the map knows them too, so that what it does not know is new."""
    figures: Mapping[str, int] = field(default_factory=dict)
    """Cells by what they are: ``spaces``, ``case``, ``blank``, ``spellings``, and each form of dates or numbers."""
    needs: str = ""
    """What a person has to say before it can be used: ``order`` of dates, ``decimal`` of numbers; empty where nothing."""

    def to_dict(self) -> dict[str, Any]:
        """JSON values, with words of the table in them."""
        return {
            "name": self.name,
            "steps": self.steps.to_dict(),
            "clusters": [cluster.to_dict() for cluster in self.clusters],
            "alone": list(self.alone),
            "figures": dict(self.figures),
            "needs": self.needs,
        }


@dataclass(frozen=True, slots=True)
class SeveralRecords:
    """Persons who have several records, and numbers that may be one person's. Names of columns and counts, and no value.

    Attributes:
        number: the column of person numbers.
        persons, rows, unnumbered, most: as those of ``PersonFigures``.
        alike: person numbers that share name and birth or telephone with another one. They are told, and never merged.
        dates: columns by which one record can be newer than another; and whether they hold dates that can be read in two ways.
    """

    number: str
    persons: int
    rows: int
    unnumbered: int
    most: int
    alike: int
    dates: tuple[tuple[str, bool], ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """JSON values."""
        return {**asdict(self), "dates": [list(entry) for entry in self.dates]}

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> SeveralRecords:
        """What ``to_dict`` wrote."""
        return cls(**{**values, "dates": tuple((name, is_ambiguous) for name, is_ambiguous in values["dates"])})


@dataclass(frozen=True, slots=True)
class CleaningProposal:
    """What could be done to a table. Holds words of it."""

    columns: tuple[ColumnProposal, ...]
    totals: int
    duplicates: int
    persons: SeveralRecords | None = None
    """None where no column tells persons apart."""

    @property
    def values(self) -> ValueMaps:
        """The value maps of the columns that have clusters."""
        return ValueMaps(
            {
                column.name: ValueMap(
                    {cluster.value: cluster.others for cluster in column.clusters} | dict.fromkeys(column.alone, ())
                )
                for column in self.columns
                if column.steps.values
            }
        )

    @property
    def cleaning(self) -> Cleaning:
        """The rules, with the digest of the value maps. Rows of totals are left out where there are any; repetitions and several records of one person
        are told and stay."""
        maps, persons = self.values, self.persons
        return Cleaning(
            {column.name: column.steps for column in self.columns},
            values=maps.digest if maps.columns else None,
            totals="drop" if self.totals else None,
            duplicates="keep" if self.duplicates else None,
            persons=RecordsOfPersons(persons.number) if persons is not None and persons.persons else None,
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON values, with words of the table in them."""
        columns = [column.to_dict() for column in self.columns]
        persons = None if self.persons is None else self.persons.to_dict()
        return {"columns": columns, "totals": self.totals, "duplicates": self.duplicates, "persons": persons}


def propose_cleaning(source: Source, profile: TableProfile, *, person: str | None = None) -> CleaningProposal:
    """What could be cleaned in a table, in one pass over it; others where there may be rows of totals, and where numbers tell persons apart. Columns of
    which nothing is to be cleaned are not there.

    Args:
        profile: of the table as it came. Columns that tell who somebody is are cleaned in their spelling alone.
        person: the column of person numbers; None: the first one whose header says that it holds them.
    """
    texts: dict[str, Counter[str]] = {name: Counter() for name in source.columns}
    rows = RowScan()
    for batch in encoded_batches(source, list(source.columns)):
        rows.add(batch)
        for name in source.columns:
            _count(batch.column(name), texts[name])
    proposals = [_column(column, texts[column.name]) for column in profile.columns]
    figures = rows.finish(source)
    return CleaningProposal(
        tuple(proposal for proposal in proposals if proposal.steps != ColumnCleaning()),
        figures.totals,
        figures.duplicates,
        _persons(source, profile, {proposal.name: proposal for proposal in proposals}, texts, person),
    )


def _persons(
    source: Source,
    profile: TableProfile,
    proposals: Mapping[str, ColumnProposal],
    texts: Mapping[str, Counter[str]],
    person: str | None,
) -> SeveralRecords | None:
    concepts = {name: concept_of(name) for name in source.columns}
    numbers = (name for name, concept in concepts.items() if concept is not None and concept.name == "person_id")
    number = person or next(numbers, None)
    if number is None:
        return None
    figures, alike = person_figures(source, RecordsOfPersons(number)), numbers_alike(source, number)
    dates = []
    for column in profile.columns:
        form, concept = proposals[column.name].steps.form, concepts[column.name]
        is_dated = column.kind in ("date", "datetime") or (form is not None and form.kind == "dates")
        if is_dated and column.name != number and not (concept is not None and concept.name == "birth"):
            days = (read_day(tidy(text)) for text in texts[column.name])
            dates.append((column.name, any(day is not None and day.form == "ambiguous" for day in days)))
    return SeveralRecords(
        number, figures.persons, figures.rows, figures.unnumbered, figures.most, alike, tuple(dates)
    )  # fmt: skip


def _count(column: Any, counts: Counter[str]) -> None:
    """The records of each text. Of a column of very many, those of some texts of each batch: they tell its form."""
    indices = column.indices.fill_null(len(column.dictionary)).to_numpy(zero_copy_only=False)
    numbers = np.bincount(indices, minlength=len(column.dictionary) + 1)
    room = max(MOST_TEXTS - len(counts), MOST_TEXTS // 40)
    step = -(-len(column.dictionary) // room)
    places = range(0, len(column.dictionary), max(step, 1))
    texts = column.dictionary.take(list(places)) if step > 1 else column.dictionary
    for text, number in zip(texts.to_pylist(), numbers[list(places)].tolist(), strict=True):
        if text is not None and number:
            counts[text] += number


def _column(column: ColumnProfile, counts: Counter[str]) -> ColumnProposal:
    plain: Counter[str] = Counter()
    figures: Counter[str] = Counter()
    for text, number in counts.items():
        tidied = tidy(text)
        figures["spaces"] += number * (tidied != text)
        plain[tidied] += number
    steps = ColumnCleaning(spelling="trim" if figures["spaces"] else "none")
    if column.text or column.kind == "empty":
        return ColumnProposal(column.name, steps, figures=+figures)
    blanks = {
        text: number
        for text, number in plain.items()
        if len(text) < LONGEST_CATEGORY and normal_form(text) in BLANK_WORDS
    }
    if blanks and len(blanks) < len(plain):
        figures["blank"] = sum(blanks.values())
        steps = replace(steps, blank=True)
    words = Counter({text: number for text, number in plain.items() if text and text not in blanks})
    concept = concept_of(column.name)
    if column.role == "direct-identifier" or column.identifier or (concept and concept.role == "direct-identifier"):
        return ColumnProposal(column.name, steps, figures=+figures)
    started = ColumnProposal(column.name, steps, figures=figures)
    for form in (_yes_no, _dates, _numbers):
        proposal = form(started, words, column)
        if proposal is not None:
            return replace(proposal, figures=+Counter(proposal.figures))
    return _categories(started, words, concept.name if concept else None)


def _yes_no(started: ColumnProposal, words: Counter[str], column: ColumnProfile) -> ColumnProposal | None:
    """Several words for yes or no; or crosses, beside blanks."""
    answers = {text: says_yes(normal_form(text)) for text in words}
    if not answers or len(answers) > 40:
        return None
    understood = sum(number for text, number in words.items() if answers[text] is not None)
    spellings = {normal_form(text) for text in words if answers[text] is not None}
    crosses = spellings <= {"x", "✓", "✔", "☑", "1", "oui", "yes", "vrai", "true"}
    if any(says is None and read_amount(text) for text, says in answers.items()):
        return None  # a number of things, which happens to be 0 or 1 mostly
    if understood < _NEARLY_ALL * sum(words.values()) or not (spellings - {"1", "0"} or len(spellings) > 1):
        return None
    if crosses and len(spellings) == 1 and column.missing:
        form = Form("yes_no", missing="no")
    elif len(words) > 2:
        form = Form("yes_no")
    else:
        return None
    figures = Counter(started.figures) + Counter({"yes_no": understood, "not_understood": words.total() - understood})
    return replace(started, steps=replace(started.steps, form=form), figures=figures)


def _dates(started: ColumnProposal, words: Counter[str], column: ColumnProfile) -> ColumnProposal | None:
    """Dates in other forms than ISO. Numbers of days are dates only beside others, or where the profile or the header says so."""
    forms: Counter[str] = Counter()
    written: Counter[str] = Counter()
    for text, number in words.items():
        day = read_day(text)
        if day is not None:
            forms[day.form] += number
            written["iso" if day.iso == text else day.form if day.form != "iso" else "other"] += number
    understood = forms.total()
    is_dated = column.kind in ("date", "datetime") or column.concept == "birth"
    if understood < _NEARLY_ALL * words.total() or not words or understood == written["iso"]:
        return None
    if not is_dated and forms["serial"] > understood / 2:
        return None
    if not is_dated and all(text.isdigit() for text in words):
        return None
    order = None
    if forms["ambiguous"] and bool(forms["day-first"]) != bool(forms["month-first"]):
        order = "dmy" if forms["day-first"] else "mdy"
    figures = Counter(started.figures) + forms + Counter({"not_understood": words.total() - understood})
    needs = "order" if forms["ambiguous"] and order is None else ""
    steps = replace(started.steps, form=Form("dates", order=order))
    return replace(started, steps=steps, figures=figures, needs=needs)


def _numbers(started: ColumnProposal, words: Counter[str], column: ColumnProfile) -> ColumnProposal | None:
    """Numbers with decimal commas, spaces between thousands or currencies."""
    forms: Counter[str] = Counter()
    as_written = 0
    for text, number in words.items():
        amount = read_amount(text)
        if amount is not None:
            forms[amount.form] += number
            as_written += number * (amount.text == text)
    understood = forms.total()
    if not words or understood < _NEARLY_ALL * words.total() or as_written == understood:
        return None
    decimal, needs = "auto", ""
    if forms["comma"] and forms["point"]:
        needs = "decimal" if forms["ambiguous"] + forms["plain-ambiguous"] else ""
    elif forms["comma"] or forms["point"]:
        decimal = "comma" if forms["comma"] else "point"
    elif forms["ambiguous"]:
        needs = "decimal"
    figures = Counter(started.figures) + forms + Counter({"not_understood": words.total() - understood})
    steps = replace(started.steps, form=Form("numbers", decimal=decimal))
    return replace(started, steps=steps, figures=figures, needs=needs)


def _categories(started: ColumnProposal, words: Counter[str], concept: str | None) -> ColumnProposal:
    """One spelling for texts that differ in case alone; a map where short categories are probably one."""
    figures, steps = Counter(started.figures), started.steps
    by_form: dict[str, Counter[str]] = {}
    for text, number in words.items():
        by_form.setdefault(normal_form(text), Counter())[text] += number
    figures["case"] = sum(group.total() - max(group.values()) for group in by_form.values() if len(group) > 1)
    if figures["case"]:
        steps = replace(steps, spelling="fold")
    clusters: tuple[Cluster, ...] = ()
    alone: tuple[str, ...] = ()
    if 2 <= len(by_form) <= MOST_CATEGORIES and max(map(len, words)) <= LONGEST_CATEGORY:
        clusters = clusters_of(words, concept)
    if clusters:
        steps = replace(steps, values=True)
        figures["spellings"] = sum(len(cluster.others) for cluster in clusters)
        joined = {normal_form(text) for cluster in clusters for text, _ in cluster.spellings}
        groups = [group for form, group in by_form.items() if form not in joined]
        alone = tuple(sorted(min(group, key=lambda text: (-group[text], text)) for group in groups))
    return replace(started, steps=steps, clusters=clusters, alone=alone, figures=+figures)
