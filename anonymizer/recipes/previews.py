"""What a person is shown of a table while she chooses its recipe, and what she decided on its cleaning so far."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from anonymizer import queries
from anonymizer.engine import ValueMaps
from anonymizer.engine.cleaning.spellings import normal_form
from anonymizer.engine.errors import Finding
from anonymizer.engine.previews import CleaningPreview, TablePreview
from anonymizer.models import Run


@dataclass(frozen=True, slots=True)
class CleaningState:
    """The cleaning under which a preview was made.

    Attributes:
        cleaning: of the draft, as JSON; empty where nothing is cleaned.
        values: by column and by each spelling that was shown, the value that its map gives it.
        maps: the value maps that the cleaning has already, so that a change carries them on; no page shows them.
    """

    cleaning: Mapping[str, Any] = field(default_factory=dict)
    values: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    maps: Mapping[str, Mapping[str, Sequence[str]]] = field(default_factory=dict)

    @classmethod
    def of(cls, cleaning: Mapping[str, Any], maps: ValueMaps | None, shown: CleaningPreview) -> CleaningState:
        """Of the maps, what concerns the spellings that are shown: a map may know others. A value that is none of them is shown where the most
        frequent spelling of a cluster becomes it, so that it is borne by as many."""
        values = {}
        for column in shown.columns:
            known = maps.columns.get(column.name) if maps is not None else None
            if known is None:
                continue
            of_form = {normal_form(text): text for cluster in column.clusters for text, _ in cluster.spellings}
            own = (known.value_of(cluster.spellings[0][0]) for cluster in column.clusters)
            of_form = {normal_form(value): value for value in own if value} | of_form
            values[column.name] = {
                text: of_form.get(normal_form(value), text)
                for cluster in column.clusters
                for text, _ in cluster.spellings
                if (value := known.value_of(text)) is not None
            }
        columns = maps.columns if maps is not None else {}
        return cls(cleaning, values, {name: column.spellings for name, column in columns.items()})

    def to_dict(self) -> dict[str, Any]:
        """JSON values, with words of the table in them."""
        return {
            "cleaning": dict(self.cleaning),
            "values": {name: dict(known) for name, known in self.values.items()},
            "maps": {name: dict(known) for name, known in self.maps.items()},
        }


@dataclass(frozen=True, slots=True)
class Gain:
    """What one column gains or loses by the cleaning, in figures.

    Attributes:
        column: empty for the records that are left out.
        before, after: what is left of its detail, 0 to 1; for the records, their number.
        spellings: different values before and after, where some became one.
    """

    column: str
    before: float
    after: float
    spellings: Sequence[int] = ()

    @property
    def is_back(self) -> bool:
        """Whether the column is kept now and was given up before."""
        return self.column != "" and self.before <= 0 < self.after


@dataclass(frozen=True, slots=True)
class Preview:
    """What the worker seals to whoever chooses a recipe. Holds words of the table."""

    table: TablePreview
    cleaning: CleaningPreview
    state: CleaningState = field(default_factory=CleaningState)
    gains: tuple[Gain, ...] = ()
    """What the cleaning changes in what the recipe comes to; empty where nothing is cleaned, or it could not be measured in time."""
    rows: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    """What the cleaning did with rows, as its report counts them."""
    faults: tuple[Finding, ...] = ()
    """Why the table cannot be cleaned as it was decided; it is then shown as it came."""

    def to_dict(self) -> dict[str, Any]:
        """What is sealed."""
        return {
            "table": self.table.to_dict(),
            "cleaning": self.cleaning.to_dict(),
            "state": self.state.to_dict(),
            "gains": [asdict(gain) for gain in self.gains],
            "rows": {step: dict(counts) for step, counts in self.rows.items()},
            "faults": [finding.to_dict() for finding in self.faults],
        }

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Preview:
        """What was sealed."""
        return cls(
            TablePreview.from_dict(values["table"]),
            CleaningPreview.from_dict(values["cleaning"]),
            CleaningState(**values["state"]),
            tuple(Gain(**gain) for gain in values["gains"]),
            values["rows"],
            tuple(map(Finding.from_dict, values["faults"])),
        )


def cleaning_at(run: Run) -> dict[str, Any]:
    """The cleaning of a run's recipe as it is chosen now; without a draft that with which the choice begins. Empty: none."""
    if run.draft is not None:
        return dict(run.draft.cleaning)
    earlier = run.version.runs.exclude(pk=run.pk).exclude(recipe=None).select_related("recipe").first()
    spec = earlier.recipe.spec if earlier is not None and earlier.recipe is not None else queries.next_spec(run.dataset)
    return dict((spec or {}).get("cleaning") or {})
