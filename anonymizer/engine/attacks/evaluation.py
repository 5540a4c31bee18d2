"""All attacks on one release: singling out, linkability, inference, and the attacker who knows several contacts."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any

from anonymizer.engine.attacks.inference import inference, inference_from_both
from anonymizer.engine.attacks.linkability import linkability, linkability_to, owners_of
from anonymizer.engine.attacks.rates import USUAL, AttackResult, Effort
from anonymizer.engine.attacks.sequences import EACH_RELEASE, SequenceRisk, sequence_risk
from anonymizer.engine.attacks.singling_out import singling_out, ways
from anonymizer.engine.attacks.tables import Scene, scene
from anonymizer.engine.errors import Finding, InvalidSource
from anonymizer.engine.hierarchies.base import Hierarchy
from anonymizer.engine.table.codes import require_columns

if TYPE_CHECKING:
    from anonymizer.engine.table.readers import Source


@dataclass(frozen=True, slots=True)
class AttackReport:
    """What attacks on a release have achieved. ``to_dict`` is the published form."""

    records: Mapping[str, int | None]
    columns: tuple[str, ...]
    """Quasi-identifiers that the release has; only these are known to the attacker."""
    singling_out: Mapping[int, AttackResult]
    """By the number of columns in a predicate."""
    singling_out_everything: Mapping[int, AttackResult]
    """The same, with every column that original and release share, sensitive ones and amounts included: the person alone is left out."""
    linkability: AttackResult | None
    """None where the release has one column only, which has no two parts."""
    linkability_to_other: AttackResult | None
    inference: Mapping[str, AttackResult]
    inference_from_both: Mapping[str, AttackResult]
    """Of the secrets that the other release shows as well."""
    sequences: Mapping[str, SequenceRisk] = field(default_factory=dict)
    """Of the original; of the release, where it names persons; of release and other together, persons followed or not."""
    notes: tuple[Finding, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """JSON values."""
        other = self.linkability_to_other
        return {
            "records": dict(self.records),
            "columns": list(self.columns),
            "singling_out": {str(columns): risk.to_dict() for columns, risk in self.singling_out.items()},
            "singling_out_everything": {
                str(columns): risk.to_dict() for columns, risk in self.singling_out_everything.items()
            },
            "linkability": None if self.linkability is None else self.linkability.to_dict(),
            "linkability_to_other": None if other is None else other.to_dict(),
            "inference": {secret: risk.to_dict() for secret, risk in self.inference.items()},
            "inference_from_both": {secret: risk.to_dict() for secret, risk in self.inference_from_both.items()},
            "sequences": {held: risk.to_dict() for held, risk in self.sequences.items()},
            "notes": [note.to_dict() for note in self.notes],
        }


def run_attacks(
    original: Source,
    released: Source,
    *,
    quasi_identifiers: Sequence[str],
    secrets: Sequence[str] = (),
    control: Source | None = None,
    other: Source | None = None,
    person: str | None = None,
    hierarchies: Mapping[str, Hierarchy] | None = None,
    effort: Effort = USUAL,
) -> AttackReport:
    """Attack a release as someone would who knows the quasi-identifiers of people in the original.

    Args:
        original: what the release was made from, or a sample of it. Targets are drawn here.
        released: the release.
        quasi_identifiers: columns that the attacker knows, and the points of a person's sequence.
        secrets: columns that the attacker would like to learn. One that the release does not have is not attacked.
        control: records of the same kind that the release was *not* made from. Without them, what anyone could guess counts as
            a risk of the release, and a note says so.
        other: another release about the same people.
        person: the column that says whose record it is.
        hierarchies: of generalized columns. Without one, only the form of a word (``30-39``, ``2024-Q1``, ``M5V``) tells what
            it stands for, and a note counts the cells that are not understood.
        effort: how many attacks there are, and their seed.

    Raises:
        UnknownColumn: a column is not in the original or in the control group.
        InvalidSource: a table is empty, nothing is shared, or the two releases cannot be laid side by side.
    """
    require_columns(original.columns, (*quasi_identifiers, *secrets))
    play = partial(scene, original, control=control, person=person, hierarchies=hierarchies)
    whole = play(released, columns=(*quasi_identifiers, *secrets))
    known = _known(whole, quasi_identifiers)
    played = whole.only(known)
    second = None if other is None else play(other, columns=(*quasi_identifiers, *secrets))
    joined, both = None, {}
    if other is not None and second is not None:
        owners = owners_of(released, other, person=person, records=played.original.records)
        known_there = _known(second, quasi_identifiers)
        joined = linkability_to(played, second.only(known_there), owners=owners, effort=effort)
        both = {
            secret: inference_from_both(
                _with(whole, known, secret), _with(second, known_there, secret), secret=secret, effort=effort
            )
            for secret in secrets
            if secret in whole.columns and secret in second.columns
        }
    return AttackReport(
        records={
            "original": played.original.records,
            "released": played.released.records,
            "control": None if played.control is None else played.control.records,
        },
        columns=played.columns,
        singling_out={columns: singling_out(played, columns=columns, effort=effort) for columns in ways(known)},
        singling_out_everything=_singled_out_by_everything(original, released, control, play, person, effort),
        linkability=_parts_linked(played, effort),
        linkability_to_other=joined,
        inference={
            secret: inference(_with(whole, known, secret), secret=secret, effort=effort)
            for secret in secrets
            if secret in whole.columns
        },
        inference_from_both=both,
        sequences={} if person is None else _sequences(original, released, other, person, known, effort.seed),
        notes=(*_notes(whole), *([] if control is not None else [Finding("attack.no_control")])),
    )


def _known(played: Scene, quasi_identifiers: Sequence[str]) -> list[str]:
    """The quasi-identifiers that a release has."""
    known = [name for name in dict.fromkeys(quasi_identifiers) if name in played.columns]
    if not known:
        raise InvalidSource(Finding("attack.no_shared_column"))
    return known


def _singled_out_by_everything(
    original: Source,
    released: Source,
    control: Source | None,
    play: Callable[..., Scene],
    person: str | None,
    effort: Effort,
) -> dict[int, AttackResult]:
    """Singling out with every column that all tables have."""
    tables = [original, released, *([control] if control is not None else [])]
    shared = [name for name in released.columns if name != person and all(name in table.columns for table in tables)]
    everything = play(released, columns=shared)
    return {columns: singling_out(everything, columns=columns, effort=effort) for columns in ways(shared)}


def _with(played: Scene, known: Sequence[str], secret: str) -> Scene:
    return played.only(dict.fromkeys((*known, secret)))


def _parts_linked(played: Scene, effort: Effort) -> AttackResult | None:
    """Every second column is in the one file, the others in the other."""
    if len(played.columns) < 2:
        return None
    return linkability(played, parts=(played.columns[::2], played.columns[1::2]), effort=effort)


def _sequences(
    original: Source, released: Source, other: Source | None, person: str, points: Sequence[str], seed: int
) -> dict[str, SequenceRisk]:
    held = partial(sequence_risk, person=person, points=points, seed=seed)
    risks = {"original": held(original)}
    if person in released.columns:
        risks["released"] = held(released)
        if other is not None and {person, *points} <= set(other.columns):
            risks["both_followed"] = held(released, other)
            risks["both_renewed"] = held(released, other, renewed=EACH_RELEASE)
    return risks


def _notes(played: Scene) -> list[Finding]:
    """Words that no one explains: an attacker who knew what they stand for would do better."""
    notes = []
    for column, meaning in played.meanings.items():
        cells = int((~meaning.understood)[played.released.columns[column].codes].sum())
        if cells:
            percent = round(100 * cells / played.released.records, 1)
            notes.append(Finding("attack.not_understood", column, facts={"records": cells, "percent": percent}))
    return notes
