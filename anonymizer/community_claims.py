"""Records that tell of an Indigenous identity in what would leave of them, and those that a community's authority registered: by the place
where they are, or by a category that says the community's name.

They are left out of what is made of a table, unless everyone for whom the data are meant has that authority as a party, whose consent to the
release is then asked. Of a table of counts no row is left out, for its totals would give it away, and none of data that came anonymized:
there, too, it is the authority that decides. A note that names them says little of whom it is about, so that its record stays and the
names are hidden in it like a person's; in notes that came anonymized nothing can be hidden, and they are held for the authority.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from itertools import product
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from anonymizer.engine import ColumnProfile, Source
from anonymizer.engine import Recipe as Spec
from anonymizer.engine.classes.equivalence import Mask
from anonymizer.engine.profiles.indigenous_identity import phrases, telling_records
from anonymizer.engine.table.readers.source import encoded_batches
from anonymizer.engine.table.record_subset import Remaining
from anonymizer.engine.text.normalization import normalize
from anonymizer.models import Run
from anonymizer.spatial_coverage import PLACE_KINDS, place_of
from entente.catalogue.communities import IDENTITY, INDIGENOUS, Registered, agreeing, stand_in, words
from entente.catalogue.places import is_place, lies_in
from entente.catalogue.queries import registered_against
from entente.catalogue.vocabularies import DatasetKind, EntryKind

if TYPE_CHECKING:
    import pyarrow as pa

    from entente.catalogue.models import Dataset

MOST_RESPELLED: Final = 4
"""Words of a name of which both spellings are looked for."""

type Claim = Callable[[str], frozenset[str]]
"""The authorities that claim a cell."""


def without_registered(table: Source, run: Run) -> tuple[Source, dict[str, Any]]:
    """The table without what others leave out; and, for the report, how many records each authority's entries left out or hold."""
    assert run.recipe is not None  # the records are left out of what it makes
    columns = [ColumnProfile.from_dict(column.profile) for column in run.version.columns.all()]
    spec = Spec.from_dict(run.recipe.spec)
    return without_registered_by(table, run.dataset, columns, spec, ceilings=run.recipe.ceilings)


def without_more_registered(table: Source, run: Run, before: Mapping[str, Any]) -> tuple[Source, dict[str, Any]]:
    """As ``without_registered``, for a table that was cleaned after that: what both found, added up where records were left out.

    ``before``: what was found in the table as it came. Held records stand in both tables, so that the larger number counts.
    """
    remaining, found_now = without_registered(table, run)
    left_out, held = dict(before["left_out"]), dict(before["held"])
    for authority, records in found_now["left_out"].items():
        left_out[authority] = left_out.get(authority, 0) + records
    for authority, records in found_now["held"].items():
        held[authority] = max(held.get(authority, 0), records)
    return remaining, {"left_out": left_out, "held": held}


def without_registered_by(
    table: Source,
    dataset: Dataset,
    columns: Iterable[ColumnProfile],
    spec: Spec,
    *,
    ceilings: Iterable[Mapping[str, Any]],
) -> tuple[Source, dict[str, Any]]:
    """As ``without_registered``, for a recipe that nobody has confirmed: what is proposed is measured on what would remain.

    Args:
        ceilings: what each agreement for which the data are meant dictates.
    """
    register = registered_against(dataset.owner_id)
    cleaned: Collection[str] = () if spec.cleaning is None else spec.cleaning.columns.keys()
    claimed = claims(table, columns, register, reads_text=dataset.anonymized_before_upload, cleaned=cleaned)
    if any(entry.kind == IDENTITY for entry in register):
        telling = telling_records(table, spec)
        claimed |= {INDIGENOUS: telling} if telling.any() else {}
    keeps_rows = dataset.kind == DatasetKind.TABLE or dataset.anonymized_before_upload
    answering = _agreeing(ceilings)
    leaving_out = {} if keeps_rows else {name: mask for name, mask in claimed.items() if name not in answering}
    if not leaving_out:
        return table, {"left_out": {}, "held": _counted(claimed)}
    left_out = np.logical_or.reduce(list(leaving_out.values()))
    held = {name: mask & ~left_out for name, mask in claimed.items() if name not in leaving_out}
    return Remaining(table, ~left_out), {"left_out": _counted(leaving_out), "held": _counted(held)}


def names_to_hide(run: Run) -> dict[str, list[str]]:
    """By authority, the names and places that are hidden in the notes of a run: those of whoever is not a party for all of them."""
    named: dict[str, list[str]] = defaultdict(list)
    assert run.recipe is not None  # what the data are meant for stands in it
    answering = _agreeing(run.recipe.ceilings)
    for entry in registered_against(run.dataset.owner_id):
        if entry.authority in answering:
            continue
        if entry.kind == IDENTITY:
            named[entry.authority] += [spelling for name in phrases() for spelling in _spellings(name)]
        elif entry.kind != EntryKind.COLUMN and not is_place(entry.value):
            named[entry.authority] += _spellings(entry.value)
    return dict(named)


def _spellings(name: str) -> list[str]:
    """A name with and without the s of each of its words, as ``communities.words`` takes them for the same.

    >>> _spellings("Invented Nation")
    ['Invented Nation', 'Invented Nations', 'Inventeds Nation', 'Inventeds Nations']
    """
    parts = name.split()
    if len(parts) > MOST_RESPELLED:
        return [name]
    both = [(part, part[:-1] if len(part) > 3 and part.endswith("s") else f"{part}s") for part in parts]
    return [" ".join(chosen) for chosen in product(*both)]


def _agreeing(ceilings: Iterable[Mapping[str, Any]]) -> frozenset[str]:
    """The claims on which the parties of every agreement for which the data are meant decide."""
    return agreeing([ceiling.get("authorities", ()) for ceiling in ceilings])


def claims(
    table: Source,
    columns: Iterable[ColumnProfile],
    register: Sequence[Registered],
    *,
    reads_text: bool = False,
    cleaned: Collection[str] = (),
) -> dict[str, Mask]:
    """By authority, which records of the table lie in a registered place or say a registered name; those of none are not there.

    Args:
        reads_text: notes count too, as they leave as they are.
        cleaned: columns that are profiled as a recipe cleans them, so that their kind does not tell what stands in the table as it came.
    """
    column_claims = {
        column.name: claim
        for column in columns
        if (claim := _claim(column, register, reads_text=reads_text, is_cleaned=column.name in cleaned)) is not None
    }
    if not column_claims:
        return {}
    parts: dict[str, list[tuple[slice, Mask]]] = defaultdict(list)
    records = 0
    for batch in encoded_batches(table, list(column_claims)):
        rows = slice(records, records + batch.num_rows)
        records += batch.num_rows
        for name, claim in column_claims.items():
            for authority, mask in _claimed(batch.column(name), claim):
                parts[authority].append((rows, mask))
    masks = {}
    for authority, several in parts.items():
        masks[authority] = np.zeros(records, bool)
        for rows, mask in several:
            masks[authority][rows] |= mask
    return masks


def _claim(
    column: ColumnProfile, register: Sequence[Registered], *, reads_text: bool, is_cleaned: bool
) -> Claim | None:
    """Who claims a cell of this column; ``None`` where nothing of it is looked at."""
    is_read = is_cleaned or column.kind == "category" or (reads_text and column.kind == "text")
    names = [
        (entry.authority, words(entry.value))
        for entry in register
        if (entry.kind == EntryKind.NAME and is_read)
        or (entry.kind == EntryKind.PLACE and (column.concept == "place" or column.kind == "address"))
    ]
    codes = [
        (entry.authority, entry.value)
        for entry in register
        if entry.kind == EntryKind.PLACE and (is_cleaned or column.kind in PLACE_KINDS) and is_place(entry.value)
    ]
    if not names and not codes:
        return None
    by_first: dict[str, list[tuple[str, list[str]]]] = defaultdict(list)
    for authority, wanted in names:
        by_first[wanted[0] if wanted else ""].append((authority, wanted))

    def claim(cell: str) -> frozenset[str]:
        cell_words = words(cell) if names else []
        spoken = {
            authority
            for word in set(cell_words)
            for authority, wanted in by_first.get(word, ())
            if stand_in(wanted, cell_words)
        }
        place = place_of(normalize(cell).text) if codes else None
        return frozenset(spoken | {authority for authority, area in codes if place and lies_in(place, area)})

    return claim


def _claimed(column: pa.DictionaryArray, claim: Claim) -> Iterator[tuple[str, Mask]]:
    values = column.dictionary.to_pylist()
    claimed = [*(frozenset() if value is None else claim(value) for value in values), frozenset()]
    indices = column.indices.fill_null(len(values)).to_numpy(zero_copy_only=False)
    for authority in sorted(frozenset[str]().union(*claimed)):
        yield authority, np.array([authority in authorities for authorities in claimed])[indices]


def _counted(masks: dict[str, Mask]) -> dict[str, int]:
    return {authority: count for authority, mask in sorted(masks.items()) if (count := int(mask.sum()))}
