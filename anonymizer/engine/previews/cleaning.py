"""Which words of a cleaning proposal may be shown: those that say no more than a value which many persons bear, and those of public lists.

Clusters are about rare spellings, so that the rule of common values would show none. A spelling is shown where it is common itself; where it differs
from a common value in case, accents, signs or spaces alone; where it is a word of the public lists of meanings, of yes and no, or of what says
nothing; or where it is a slip of a letter or two from a common value and no name of a person. Whatever else stands in a cluster is counted.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from anonymizer.engine.cleaning.clusters import Cluster, distance, letters_that_may_differ, words_of_meanings
from anonymizer.engine.cleaning.proposal import CleaningProposal, ColumnProposal, SeveralRecords
from anonymizer.engine.cleaning.spellings import BLANK_WORDS, normal_form, says_yes, skeleton, tidy
from anonymizer.engine.previews.columns import unspeakable, why_withheld
from anonymizer.engine.previews.counts import LEAST_PERSONS, ValueCounts, person_codes, value_counts
from anonymizer.engine.recipe.cleaning import ColumnCleaning

if TYPE_CHECKING:
    from anonymizer.engine.profiles.identifiers import NameModel
    from anonymizer.engine.profiles.profile import TableProfile
    from anonymizer.engine.table.readers import Source

MOST_CLUSTERS: Final = 40
"""Of one column."""
MOST_SPELLINGS: Final = 60
"""Of one cluster."""
MOST_WORDS: Final = 20
_PROBABLY_A_NAME: Final = 0.3


@dataclass(frozen=True, slots=True)
class ShownCluster:
    """Spellings that are probably one value, as far as they are shown. Those that differ in case alone are one line.

    Attributes:
        value: what stands for them, where nobody says otherwise: one of those that are shown.
        spellings: each with its records, the most frequent first.
        hidden: other spellings that nobody is shown, and which therefore stay as they are.
    """

    value: str
    spellings: tuple[tuple[str, int], ...]
    reasons: tuple[str, ...] = ()
    hidden: int = 0

    def to_dict(self) -> dict[str, Any]:
        """JSON values, with words of the table in them."""
        return {
            "value": self.value,
            "spellings": [list(entry) for entry in self.spellings],
            "reasons": list(self.reasons),
            "hidden": self.hidden,
        }

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> ShownCluster:
        """What ``to_dict`` wrote."""
        spellings = tuple((text, records) for text, records in values["spellings"])
        return cls(values["value"], spellings, tuple(values["reasons"]), values["hidden"])


@dataclass(frozen=True, slots=True)
class ShownProposal:
    """What could be done to one column, as it is shown.

    Attributes:
        steps: of ``ColumnCleaning``, as JSON.
        clusters: the spellings of a value map.
        hidden: clusters of which nothing is shown.
        known: common values of the column that are in no cluster.
        words: of the public lists, those that the column holds, each with its records: under ``yes``, ``no`` and ``blank``.
        figures, needs: as those of ``ColumnProposal``.
    """

    name: str
    steps: Mapping[str, Any]
    clusters: tuple[ShownCluster, ...] = ()
    hidden: int = 0
    known: tuple[str, ...] = ()
    words: Mapping[str, tuple[tuple[str, int], ...]] = field(default_factory=dict)
    figures: Mapping[str, int] = field(default_factory=dict)
    needs: str = ""

    def to_dict(self) -> dict[str, Any]:
        """JSON values, with words of the table in them."""
        return {
            "name": self.name,
            "steps": dict(self.steps),
            "clusters": [cluster.to_dict() for cluster in self.clusters],
            "hidden": self.hidden,
            "known": list(self.known),
            "words": {name: [list(entry) for entry in entries] for name, entries in self.words.items()},
            "figures": dict(self.figures),
            "needs": self.needs,
        }

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> ShownProposal:
        """What ``to_dict`` wrote."""
        clusters = tuple(map(ShownCluster.from_dict, values["clusters"]))
        words = {name: tuple((text, records) for text, records in entries) for name, entries in values["words"].items()}
        return cls(**{**values, "clusters": clusters, "known": tuple(values["known"]), "words": words})


@dataclass(frozen=True, slots=True)
class CleaningPreview:
    """What could be done to a table, as it is shown."""

    columns: tuple[ShownProposal, ...] = ()
    totals: int = 0
    duplicates: int = 0
    persons: SeveralRecords | None = None

    def to_dict(self) -> dict[str, Any]:
        """JSON values, with words of the table in them."""
        columns = [column.to_dict() for column in self.columns]
        persons = None if self.persons is None else self.persons.to_dict()
        return {"columns": columns, "totals": self.totals, "duplicates": self.duplicates, "persons": persons}

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> CleaningPreview:
        """What ``to_dict`` wrote."""
        columns, persons = tuple(map(ShownProposal.from_dict, values["columns"])), values["persons"]
        several = None if persons is None else SeveralRecords.from_dict(persons)
        return cls(columns, values["totals"], values["duplicates"], several)


def preview_cleaning(
    source: Source,
    profile: TableProfile,
    proposal: CleaningProposal,
    *,
    person: str | None,
    least: int = LEAST_PERSONS,
    withheld: Mapping[str, str] = MappingProxyType({}),
    names: NameModel | None = None,
) -> CleaningPreview:
    """The proposal with the words that may be shown.

    Args:
        source, profile, proposal: of one table, from which the records that a community claims were left out.
        person, least, withheld: as for ``preview_table``.
        names: knows names of persons. Without it no slip is shown.
    """
    described = {column.name: column for column in profile.columns}
    least, persons = max(least, LEAST_PERSONS), person_codes(source, person)
    shown = []
    for column in proposal.columns:
        why = why_withheld(described[column.name], profile.records, person=person, withheld=withheld)
        if why:
            shown.append(_wordless(column))
        else:
            shown.append(_Words(value_counts(source, column.name, persons), least, names).shown(column))
    columns = tuple(column for column in shown if column.steps or column.hidden)
    return CleaningPreview(columns, proposal.totals, proposal.duplicates, proposal.persons)


def _wordless(column: ColumnProposal) -> ShownProposal:
    """What can be decided without a word: spaces and blanks, and no map."""
    steps = replace(column.steps, values=False, form=None)
    return ShownProposal(column.name, steps.to_dict(), hidden=len(column.clusters), figures=dict(column.figures))


class _Words:
    """The words of one column, and which of them may be shown."""

    def __init__(self, counts: ValueCounts, least: int, names: NameModel | None) -> None:
        self._names = names
        records = counts.records.tolist()
        self._records: Counter[str] = Counter()
        for text, number in zip(counts.texts, records, strict=True):
            self._records[tidy(text)] += number
        forms = [skeleton(text) for text in counts.texts]
        places = {form: place for place, form in enumerate(dict.fromkeys(forms))}
        persons = counts.persons_in(counts.grouped(places[form] for form in forms), len(places)).tolist()
        self._hidden = unspeakable(self._records.keys())
        self._common = frozenset(form for form, place in places.items() if form and persons[place] >= least)
        """Skeletons of the values that are common enough: a value and its spellings count together."""

    def shown(self, column: ColumnProposal) -> ShownProposal:
        clusters, hidden = [], 0
        for cluster in column.clusters:
            part = self._cluster(cluster)
            if part is None:
                hidden += 1
            else:
                clusters.append(part)
        hidden += len(clusters[MOST_CLUSTERS:])
        steps = column.steps if clusters else replace(column.steps, values=False)
        known = [text for text in column.alone if skeleton(text) in self._common and text not in self._hidden]
        return ShownProposal(
            column.name,
            steps.to_dict(),
            clusters=tuple(clusters[:MOST_CLUSTERS]),
            hidden=hidden,
            known=tuple(known) if clusters else (),
            words=self._listed(steps),
            figures=dict(column.figures),
            needs=column.needs,
        )

    def _cluster(self, cluster: Cluster) -> ShownCluster | None:
        lines: dict[str, Counter[str]] = {}
        for text, number in cluster.spellings:
            lines.setdefault(normal_form(text), Counter())[text] += number
        anchors = [form for form in map(skeleton, lines) if form in self._common]
        spellings = []
        for group in lines.values():
            text = min(group, key=lambda text: (-group[text], text))
            if anchors and self._may_be_shown(text, anchors):
                spellings.append((text, group.total()))
        if len(spellings) < 2:
            return None
        spellings = sorted(spellings, key=lambda entry: (-entry[1], entry[0]))[:MOST_SPELLINGS]
        forms = {normal_form(text): text for text, _ in spellings}
        value = forms.get(normal_form(cluster.value), spellings[0][0])
        return ShownCluster(value, tuple(spellings), cluster.reasons, len(lines) - len(spellings))

    def _may_be_shown(self, text: str, anchors: Sequence[str]) -> bool:
        form = skeleton(text)
        if text in self._hidden:
            return False
        if form in self._common or form in words_of_meanings():
            return True
        most = letters_that_may_differ(form)
        near = any(0 < distance(form, anchor, most) <= most for anchor in anchors) if most else False
        return near and not any(map(str.isdigit, form)) and not self._is_name(text)

    def _is_name(self, text: str) -> bool:
        return self._names is None or max(self._names.chances([text, text.title()])) >= _PROBABLY_A_NAME

    def _listed(self, steps: ColumnCleaning) -> dict[str, tuple[tuple[str, int], ...]]:
        """Words of the public lists that stand in the column: they are known to everybody."""
        words: dict[str, Counter[str]] = {"yes": Counter(), "no": Counter(), "blank": Counter()}
        for text, number in self._records.items():
            form = normal_form(text)
            if steps.blank and form in BLANK_WORDS:
                words["blank"][text] += number
            elif steps.form is not None and steps.form.kind == "yes_no" and (answer := says_yes(form)) is not None:
                words["yes" if answer else "no"][text] += number
        return {name: tuple(counts.most_common(MOST_WORDS)) for name, counts in words.items() if counts}
