"""Whether the values of a column, whatever its header says, name, number or reach persons.

Three questions, the first answer of "yes" decides. Are the values contacts, addresses or names? Are they numbers of persons or
files: nearly all different, or codes that repeat for a few rows each? Do a few such values stand among others (strays)?

The thresholds were set on public service directories, survey microdata and contact lists of test data in both languages, and
err to the careful side. Limits: a number that repeats for more than ``MOST_ROWS_OF_CODE`` rows, and a name among values that are rare
themselves (a long list of towns), cannot be told from a category by its form.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from anonymizer.engine.profiles.kinds import FORMS, UNSAID, Evidence

CONTACTS = ("email", "phone", "sin", "health_number")
LEAST_SAMPLE = 10
"""Records or values below which a share says nothing."""
MAJORITY = 0.5
"""Share from which what most records or values are says what the column is."""
FORM_SHARE = 0.8
"""Share of the values with one form from which the form says what the column is, although other columns could have it by chance."""

# Names of persons
LIKELY_NAME, SURE_NAME = 0.5, 0.8
"""The chance from which a value counts as a name: where most values of the column do, and where it stands alone among others."""
NAME_SHARE = 0.7
"""Share of the different values that are names in a column of names: a model of names misses some."""
FEW_NAMES, FEW_NAMES_SHARE = 3, 0.9
"""Fewer than ``LEAST_SAMPLE`` names are enough from three on, where nearly every value is one: a short list of workers."""

# Numbers of persons and files
NUMBER_DIGITS = 4
"""Digits from which a number can be one of a person: the last ones of a telephone number. Ages, wards and days of a month have fewer."""
LONG_DIGITS = 9
"""Digits of a social insurance number, the shortest that is one of a person wherever it stands."""
NEARLY_UNIQUE = 0.98
"""Different values for each record from which a column numbers records: a few are entered twice."""
MOST_ROWS_OF_WORD, MOST_ROWS_OF_NUMBER, MOST_ROWS_OF_CODE = 2, 5, 20
"""Mean records for each value up to which words, numbers of any form, and codes of one form are taken for numbers of files."""
LEAST_ROWS_OF_WARD = 1.5
"""Mean records for each value beyond which short numbers of a place are those of wards, and no numbers of households."""
ALIKE_SHARE = 0.75
"""Share of the values that repeat for the same number of records from which they number something that is noted so often: visits in four waves."""
LENGTH_SHARE, PADDED_LENGTH_SHARE = 0.85, 0.9
"""Share of the values with the commonest number of digits where numbers have one length; and where zeros fill them up to it, which leaves fewer out."""
PADDED_SHARE, PADDED_SAMPLE = 0.02, 10 * LEAST_SAMPLE
"""Share of the values that begin with a zero where zeros fill numbers up, and values below which a few such are typing errors. By chance it
would be one in ten; an amount never does."""
NOUGHT_SHARE, NOUGHT_DEVIATIONS = 0.1, 3
"""Numbers of files end in a nought as often as chance has it, one in ten; beyond three standard deviations above it they are rounded amounts."""
MOST_AGES = 120
"""More different numbers than ages have, so that they do not follow one another because they are ages."""

# Strays
MOST_ROWS_OF_STRAY, ROWS_TO_ONE_OF_STRAY = 10, 50
"""A value is rare that has at most ten records, and at most one in fifty of all."""
RARE_SHARE = 0.2
"""Rare values stand out while they hold no more than that share of the records; a column of names has at least that share."""
FULL_NAMES_SHARE, STRAY_SHARE = 0.35, 0.6
"""Share of the rare values that are names where names of several words are strays; and where shorter ones, which may be words, are."""
_NUMBERED = frozenset({"integer", "code", "category", "boolean"})
_TAXONOMY = re.compile(r"[A-Z]{1,2}(?:-\d{4}(?:\.\d{4}(?:-\d{3}(?:\.\d{2,3})?)?)?)?")
"""Codes of the 211 LA County taxonomy of human services."""
_TWO_NAMES = re.compile(
    r"[A-ZÀ-Þ][a-zß-ÿ’'-]+(?: (?:[A-ZÀ-Þ]\.|[a-z]{1,3}|[A-ZÀ-Þ][\wÀ-ÿ’'.-]*)){0,2} [A-ZÀ-Þ][\wÀ-ÿ’'.-]+|[A-ZÀ-Þ][\wÀ-ÿ’' -]+, [A-ZÀ-Þ][\wÀ-ÿ’'.-]+"
)


class NameModel(Protocol):
    """Anything that knows names of persons."""

    def chances(self, values: Sequence[str]) -> list[float]:
        """For each value the chance (0 to 1) that it is a person's name, full or in part."""
        ...


@dataclass(frozen=True, slots=True)
class ColumnValues:
    """The different values of a column, as far as they were sampled, with their records; words for "not said" are left out."""

    counts: Mapping[str, float]
    evidence: Evidence
    present: int
    """Records with a value."""
    distinct: int
    """Different values among them."""

    @classmethod
    def of(cls, sample: Mapping[str, float], evidence: Evidence, *, present: int, distinct: int) -> ColumnValues:
        counts: dict[str, float] = {}
        for value, records in sample.items():
            text = value.strip()
            if text.lower() not in UNSAID:
                counts[text] = counts.get(text, 0.0) + records
        return cls(counts, evidence, present, distinct)

    @property
    def rows_each(self) -> float:
        """Mean records for each value."""
        return self.present / max(self.distinct, 1)


@dataclass(frozen=True, slots=True)
class Identifiers:
    """What the values are. ``are_strays``: some of them only, among others that are harmless."""

    concept: str
    reason: str
    facts: Mapping[str, Any] = field(default_factory=dict)
    are_strays: bool = False


def identifiers_in(
    values: ColumnValues, *, kind: str, is_place: bool, is_amount: bool, names: NameModel | None
) -> Identifiers | None:
    """What in a column identifies persons by its values alone; None where nothing does.

    Args:
        kind: what the column holds, from ``kinds``.
        is_place: the header and the role say that it tells places, which bear names of persons.
        is_amount: the header says that it holds amounts or durations, whose numbers are many and different.
        names: knows names of persons. Without it, capitals and repetition alone tell them.
    """
    if not values.counts:
        return None
    whole = _contacts(values, kind) or _names(values, kind, names, is_place=is_place)
    # Numbers of wards and neighbourhoods have few digits, and repeat.
    is_ward = (
        is_place
        and kind == "integer"
        and values.evidence.length < NUMBER_DIGITS
        and values.rows_each > LEAST_ROWS_OF_WARD
    )
    numbers = None if is_ward else _numbers(values, kind, is_amount=is_amount)
    return whole or numbers or _strays(values, kind, names)


def _contacts(values: ColumnValues, kind: str) -> Identifiers | None:
    evidence = values.evidence
    forms = [form for form in CONTACTS if form != "phone" or kind != "integer"]
    if kind == "integer":  # ten digits in a hundred pass the check by chance
        forms = [form for form in forms if evidence.share(form) >= FORM_SHARE and len(values.counts) >= LEAST_SAMPLE]
    shares = {form: evidence.share(form) for form in forms}
    if kind in ("phone", "address"):
        shares[kind] = evidence.share(kind)
    if not shares:
        return None
    form = max(shares, key=lambda contact: shares[contact])
    total = sum(shares.values())
    if kind in (*CONTACTS, "address") or shares[form] >= MAJORITY or (total >= MAJORITY and kind == "category"):
        return _of_values(form, max(shares[form], min(total, 1.0)))
    return None


def _names(values: ColumnValues, kind: str, names: NameModel | None, *, is_place: bool) -> Identifiers | None:
    texts = [text for text in values.counts if any(map(str.isalpha, text))]
    if kind == "person_name":
        return _of_values("person_name", values.evidence.share("person_name"))
    if kind not in ("category", "code", "language", "province") or not texts:
        return None
    if names is None:
        capitals = sum(_TWO_NAMES.fullmatch(text) is not None for text in texts)
        is_full = capitals >= MAJORITY * len(values.counts) and len(texts) >= LEAST_SAMPLE
        if is_full and values.rows_each <= MOST_ROWS_OF_NUMBER and not is_place:
            return _of_values("person_name", capitals / len(values.counts))
        return None
    likely = [text for text, chance in zip(texts, names.chances(texts), strict=True) if chance >= LIKELY_NAME]
    share, records = len(likely) / len(values.counts), sum(values.counts[text] for text in likely) / values.present
    several = len(likely) >= LEAST_SAMPLE or (
        len(likely) >= FEW_NAMES and share >= FEW_NAMES_SHARE and kind == "category"
    )
    return _of_values("person_name", records) if several and share >= NAME_SHARE and records >= RARE_SHARE else None


def _numbers(values: ColumnValues, kind: str, *, is_amount: bool) -> Identifiers | None:
    if kind not in _NUMBERED or values.present < LEAST_SAMPLE:
        return None
    facts = {"distinct": values.distinct, "present": values.present}
    is_number = _looks_numbered(values, kind)
    if values.distinct >= NEARLY_UNIQUE * values.present and (is_number or not (kind == "integer" and is_amount)):
        return Identifiers("unique", "role.nearly_unique", facts)
    few = kind != "integer" and values.rows_each <= MOST_ROWS_OF_WORD and values.distinct >= 2 * LEAST_SAMPLE
    return Identifiers("unique", "role.few_rows_each", facts) if few or is_number else None


def _looks_numbered(values: ColumnValues, kind: str) -> bool:
    """Codes of one form that repeat for some rows; whole numbers of one length, or that follow one another."""
    counts, texts = values.counts, [_whole(text) for text in values.counts]
    if values.distinct < LEAST_SAMPLE or values.rows_each > MOST_ROWS_OF_CODE or kind not in ("integer", "code"):
        return kind in ("integer", "code") and _has_leading_zeros(texts)
    if _repeat_alike(values):
        return True
    if kind == "integer":
        return _has_leading_zeros(texts) or _of_one_length(texts, values) or _in_sequence(texts, values)
    if all(_TAXONOMY.fullmatch(text) for text in counts):
        return False
    digits = sum(sum(map(str.isdigit, text)) >= NUMBER_DIGITS for text in counts)
    return digits >= FORM_SHARE * len(counts) or values.rows_each <= MOST_ROWS_OF_NUMBER


def _repeat_alike(values: ColumnValues) -> bool:
    """Nearly all repeat for the same number of records, two or more."""
    records = [round(count) for count in values.counts.values()]
    commonest = max(set(records), key=records.count)
    return commonest > 1 and records.count(commonest) >= ALIKE_SHARE * len(records)


def _has_leading_zeros(texts: Sequence[str]) -> bool:
    """As the last four digits of a telephone number, or numbers of files filled up with zeros."""
    padded = sum(len(text) >= NUMBER_DIGITS and text[0] == "0" and text.isdigit() for text in texts)
    return (
        len(texts) >= PADDED_SAMPLE
        and padded >= PADDED_SHARE * len(texts)
        and _share_of_one_length(texts) >= PADDED_LENGTH_SHARE
    )


def _of_one_length(texts: Sequence[str], values: ColumnValues) -> bool:
    """Nearly all have as many digits, four or more, and end in a nought no oftener than chance: amounts do."""
    years = sum(len(text) == 4 and text[:2] in ("19", "20") for text in texts)
    if _share_of_one_length(texts) < LENGTH_SHARE or years > MAJORITY * len(texts):
        return False
    noughts = sum(text.endswith("0") for text in texts)
    is_steady = values.rows_each <= MOST_ROWS_OF_NUMBER or _share_of_one_length(texts) >= NEARLY_UNIQUE
    deviation = (NOUGHT_SHARE * (1 - NOUGHT_SHARE) * len(texts)) ** 0.5
    return is_steady and noughts <= NOUGHT_SHARE * len(texts) + NOUGHT_DEVIATIONS * deviation


def _share_of_one_length(texts: Sequence[str]) -> float:
    """Share of the values with the commonest number of digits, where that is four or more."""
    lengths = [len(text) for text in texts]
    commonest = max(set(lengths), key=lengths.count)
    return lengths.count(commonest) / len(lengths) if commonest >= NUMBER_DIGITS else 0.0


def _in_sequence(texts: Sequence[str], values: ColumnValues) -> bool:
    """More different numbers than ages or days of a month have, with few gaps, for a few rows each."""
    numbers = [int(text) for text in texts if text.lstrip("+-").isdigit()]
    span = max(numbers) - min(numbers) + 1 if numbers else 0
    return (
        values.distinct > MOST_AGES and values.rows_each <= MOST_ROWS_OF_NUMBER and values.distinct >= MAJORITY * span
    )


def _whole(text: str) -> str:
    """A whole number without the decimals that a spreadsheet or a data frame gave it."""
    return re.sub(r"\.0+$", "", text)


def _strays(values: ColumnValues, kind: str, names: NameModel | None) -> Identifiers | None:
    """A few names or telephone numbers among other values."""
    if kind in ("text", "date", "datetime", "year", "decimal", "postal_code", "fsa", "empty"):
        return None
    numbers = _stray_numbers(values, kind)
    if numbers:
        return _stray("phone", numbers, values)
    rare_rows = max(1, min(MOST_ROWS_OF_STRAY, values.present // ROWS_TO_ONE_OF_STRAY))
    rare = [text for text, records in values.counts.items() if records <= rare_rows and any(map(str.isalpha, text))]
    if names is None:
        candidates = [text for text in rare if _TWO_NAMES.fullmatch(text)]
        return _stray("person_name", candidates, values) if _stand_out(candidates, rare, values) else None
    candidates = [text for text, chance in zip(rare, names.chances(rare), strict=True) if chance >= SURE_NAME]
    full = [text for text in candidates if len(re.split(r"[\s,]+", text)) > 1]
    if full and len(full) >= FULL_NAMES_SHARE * len(rare):
        return _stray("person_name", full, values)
    return (
        _stray("person_name", candidates, values)
        if len(candidates) >= FEW_NAMES and _stand_out(candidates, rare, values)
        else None
    )


def _stand_out(candidates: Sequence[str], rare: Sequence[str], values: ColumnValues) -> bool:
    """Most rare values are such, and they are rare among values that are not."""
    records = sum(values.counts[text] for text in rare)
    return bool(candidates) and len(candidates) >= STRAY_SHARE * len(rare) and records <= RARE_SHARE * values.present


def _stray_numbers(values: ColumnValues, kind: str) -> list[str]:
    """Bare telephone numbers among other numbers; among words, any number of nine digits and more."""
    if kind == "phone":
        return []
    is_one = FORMS["canadian_phone"] if kind == "integer" else _is_long
    bare = [text for text in values.counts if _whole(text).lstrip("+").isdigit() and is_one(_whole(text))]
    return bare if sum(values.counts[text] for text in bare) < MAJORITY * values.present else []


def _is_long(text: str) -> bool:
    return len(text) >= LONG_DIGITS


def _stray(concept: str, strays: Sequence[str], values: ColumnValues) -> Identifiers:
    records = round(sum(values.counts[text] for text in strays))
    facts = {"concept": concept, "records": records, "present": values.present}
    return Identifiers(concept, "role.stray_identifiers", facts, are_strays=True)


def _of_values(concept: str, share: float) -> Identifiers:
    return Identifiers(
        concept, "role.values_are_identifiers", {"concept": concept, "percent": round(100 * min(share, 1.0))}
    )
