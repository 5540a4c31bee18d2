"""Bring figures of places in: each label of a file becomes an indicator, each number a value, and what is refused is told."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any, Final

from django.db import transaction
from django.utils.text import slugify

from anonymizer.engine.profiles.indigenous_identity import value_tells
from entente.audit.services import record
from entente.catalogue.communities import IDENTITY
from entente.catalogue.queries import registered_against
from entente.core.errors import Finding, Invalid
from entente.core.sheets import Sheet, read_sheets
from entente.directory.vocabularies.languages import NAMES, code_of
from entente.explorer.imports.figures import Known, Records, Series, SheetFigures, records_of, series_in
from entente.explorer.imports.metadata import Described, described_in
from entente.explorer.imports.values import count_coverage, drop_estimates, write_values
from entente.explorer.models import Coverage, Geography, Indicator, IndicatorValue, Measure, Place, ValueStatus
from entente.explorer.services.denominators import Denominators
from entente.explorer.services.estimates import carry_again
from entente.explorer.services.population import keep_population, population_words
from entente.organizations.models import Organization, User

_FIELDS: Final = frozenset(
    {
        "code", "topic", "name_en", "name_fr", "measure", "unit_en", "unit_fr", "decimals", "numerator_en", "numerator_fr",
        "denominator_en", "denominator_fr", "caveats_en", "caveats_fr", "source", "license", "direction", "language", "is_denominator",
    }
)  # fmt: skip
_AVERAGE: Final = re.compile(r"average|median|mean|rate|score|index|ratio|coeff|density|moyen|médian|taux|indice", re.I)
_OTHERS: Final = re.compile(r"\s*non\b", re.I)
_DOLLARS: Final = re.compile(r"\$|income|price|value of|revenu|prix", re.I)


@dataclass(frozen=True, slots=True)
class Manner:
    """How a file is to be read and what is said of all its figures."""

    period: str = ""
    source: str = ""
    license: str = ""
    topic: str = "other"
    prefix: str = ""
    is_private: bool = False
    records: Records | None = None
    selection: Mapping[str, Any] | None = None
    code_column: str = ""
    """Of a table with a line for each place: which column says the place; blank: guessed."""
    population_column: str = ""
    """Which label tells how many people live there, so that counts can be set against them."""
    denominator_columns: tuple[str, ...] = ()
    """Labels of other counts against which counts can be set, such as households."""


@dataclass(slots=True)
class FiguresReport:
    """What came in and what did not, with sheet, row and code; never a value."""

    indicators: list[str] = field(default_factory=list)
    values: int = 0
    refused: list[tuple[str, Finding]] = field(default_factory=list)
    left_out: int = 0  # labels that the selection does not name


def import_figures(
    owner: Organization, geography: Geography, path: Path, manner: Manner, *, by: User | None = None
) -> FiguresReport:
    """Those of a file that lies at the server; errors are those of ``take_in``."""
    return take_in(owner, geography, read_sheets(path), manner, by=by)


@transaction.atomic
def take_in(
    owner: Organization, geography: Geography, sheets: Sequence[Sheet], manner: Manner, *, by: User | None = None
) -> FiguresReport:
    """The figures of the sheets stand in for those that were known of the same indicators, places and periods.

    Raises:
        Invalid: the file is no table, no place of the geography is in it, or nothing that the selection names.
    """
    places = list(geography.places.all())
    known = Known.of([(place.pk, place.code, place.name_en, place.name_fr) for place in places])
    described = described_in(sheets)
    report, taken = FiguresReport(), list[tuple[Indicator, Series]]()
    # What everyone sees waits for nobody's consent; what only an organization's own people see does not leave.
    is_bound = not manner.is_private and any(entry.kind == IDENTITY for entry in registered_against(owner.pk))
    labelled = {} if manner.selection else _labelled(owner)
    codes: set[str] = set()
    counted = not manner.population_column
    denominators = Denominators(manner.denominator_columns, len(places))
    for figures in _figures_in(sheets, known, manner):
        report.refused += [(figures.sheet, finding) for finding in figures.refused]
        for series in figures.series:
            about = (
                _selected(series, manner.selection)
                if manner.selection
                else _labelled_before(series, manner, labelled) or [_guessed(series, manner, described)]
            )
            if manner.population_column and series.path[-1] == manner.population_column:
                about = [population_words(owner, geography, source=manner.source, licence=manner.license)]
                counted = True
            about, faults = denominators.mark(series, about)
            report.refused += [(figures.sheet, finding) for finding in faults]
            report.left_out += not about
            if is_bound and any(_tells_of_identity(series, description) for description in about):
                report.refused.append((figures.sheet, Finding("figures.indigenous", column=series.path[-1][:200])))
                continue
            for description in about:
                code = description.pop("code")
                if code == "population" or description.get("counts_everyone"):
                    description["counts_everyone"] = True
                    keep_population(places, series.values)
                if manner.selection and manner.prefix:
                    code = f"{manner.prefix}-{code}"[:80]
                taken.append((_indicator(owner, code, codes, description, manner, series.path), series))
    if not taken:
        raise Invalid(
            *(finding for _, finding in report.refused[:20]),
            *([] if report.refused else [Finding("figures.nothing_in_it")]),
        )
    if not counted:
        raise Invalid(Finding("figures.unknown_column", column=manner.population_column))
    denominators.check_all_seen()
    written = {(indicator.pk, period) for indicator, series in taken for _, period in series.values}
    for key, period in sorted(written, key=str):
        drop_estimates(Coverage.objects.filter(geography=geography, indicator=key, period=period))
    report.values = _write(taken, places)
    count_coverage(geography, {indicator for indicator, _ in taken})
    report.indicators = sorted(codes)
    carry_again(geography, by=by)
    record(
        "explorer.figures_imported",
        by=by,
        subject=geography,
        organization_id=owner.pk,
        indicators=len(codes),
        values=report.values,
        refused=len(report.refused),
    )
    return report


def _tells_of_identity(series: Series, about: Mapping[str, Any]) -> bool:
    """Whether the label of a series, its name, or a heading above it tells of an Indigenous identity. A heading for all others tells nothing
    of what stands below it."""
    headings = [heading for heading in series.path[:-1] if not _OTHERS.match(heading)]
    texts = (*headings, series.path[-1], about.get("name_en", ""), about.get("name_fr", ""))
    return any(value_tells(str(text)) for text in texts)


def selection_of(path: Path) -> Mapping[str, Any]:
    """What a file of a selection says: which rows or columns come in, and all that is said of them.

    Raises:
        Invalid: it is no JSON, or names something that an indicator has not.
    """
    return selection_in(path.read_bytes())


def selection_in(content: bytes) -> Mapping[str, Any]:
    """The same of a file that is in memory."""
    try:
        selection = json.loads(content)
        entries = [dict(entry) for entry in selection["indicators"]]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise Invalid(Finding("figures.no_selection")) from error
    for entry in entries:
        if unknown := set(entry) - _FIELDS - {"row", "under", "languages"}:
            raise Invalid(Finding("figures.selection_word", column=sorted(unknown)[0]))
        if not isinstance(entry.get("is_denominator", False), bool):
            raise Invalid(Finding("figures.selection_word", column="is_denominator"))
    return dict(selection)


def _figures_in(sheets: Sequence[Any], known: Known, manner: Manner) -> Iterator[SheetFigures]:
    if manner.records is None:
        yield from series_in(sheets, known, period=manner.period, column=manner.code_column)
    else:
        yield records_of(sheets[0], known, manner.records, period=manner.period)


def _selected(series: Series, selection: Mapping[str, Any]) -> list[dict[str, Any]]:
    """What the selection says of a series; nothing where it names none."""
    descriptions = []
    for entry in selection["indicators"]:
        about = {key: value for key, value in entry.items() if key in _FIELDS}
        above = [*series.path[:-1]]
        if not all(any(fnmatchcase(heading, pattern) for heading in above) for pattern in entry.get("under", ())):
            continue
        if entry.get("languages"):
            code = _language_of(series.path[-1])
            if code not in NAMES:
                continue
            english, french = NAMES[code]
            about |= {"code": f"{entry['code']}-{code}", "language": code}
            about |= {"name_en": entry["name_en"] % english, "name_fr": entry["name_fr"] % french}
        elif not fnmatchcase(series.path[-1], entry["row"]):
            continue
        descriptions.append({**{key: selection.get(key, "") for key in ("source", "license")}, **about})
    return descriptions


def _labelled(owner: Organization) -> Mapping[tuple[str, ...], list[Indicator]]:
    """The owner's indicators by the labels under which they stood in earlier files, its own or of a region whose set-up it took over."""
    labelled: dict[tuple[str, ...], list[Indicator]] = {}
    for indicator in Indicator.objects.filter(owner=owner, threshold=None, is_private=False).exclude(labels=[]):
        for path in indicator.labels:
            labelled.setdefault(tuple(path), []).append(indicator)
    return labelled


def _labelled_before(
    series: Series, manner: Manner, labelled: Mapping[tuple[str, ...], list[Indicator]]
) -> list[dict[str, Any]]:
    """All that was said of this label before; source and licence are those of the new file where it is said whose it is."""
    return [
        {name: getattr(indicator, name) for name in (*_FIELDS, "counts_everyone")}
        | {"source": manner.source or indicator.source, "license": manner.license or indicator.license}
        for indicator in labelled.get(series.path, ())
    ]


def _language_of(label: str) -> str:
    """The one language that a label of a census names, before or in its brackets; blank for a family of languages."""
    outside, _, inside = label.partition("(")
    return code_of(outside.strip()) or code_of(inside.split(",")[0].rstrip(") "))


def _guessed(series: Series, manner: Manner, described: Mapping[str, Described]) -> dict[str, Any]:
    """What the label itself says, and a sheet that describes it."""
    label = series.path[-1]
    about = described.get(label.casefold(), Described())
    values = [value for value in series.values.values() if value is not None]
    whole = all(value == int(value) for value in values)
    if series.is_share:
        measure, unit, french = Measure.PERCENT, "%", "%"
    elif _DOLLARS.search(label):
        measure, unit, french = Measure.DOLLARS, "$", "$"
    elif _AVERAGE.search(label) or not whole:
        measure, unit, french = Measure.NUMBER, "", ""
    else:
        measure, unit, french = Measure.COUNT, "", ""
    return {
        "code": slugify(f"{manner.prefix} {label}")[:80] or "indicator",
        "name_en": (about.name or label)[:200],
        "measure": measure,
        "unit_en": unit,
        "unit_fr": french,
        "decimals": 0 if whole else 1 if series.is_share or max(values) >= 10 else 2,
        "topic": manner.topic,
        "source": (about.source or manner.source)[:300],
        "license": manner.license[:200],
        "caveats_en": about.description,
    }


def _indicator(
    owner: Organization, code: str, codes: set[str], about: Mapping[str, Any], manner: Manner, path: tuple[str, ...]
) -> Indicator:
    """The indicator of that code, as the file describes it. A code of another owner is never written over."""
    known = Indicator.objects.filter(code=code).first()
    if known is not None and known.owner_id != owner.pk:
        raise Invalid(Finding("figures.code_taken", column=code))
    codes.add(code)
    labels = [*known.labels] if known is not None else []
    labels += [] if list(path) in labels else [list(path)]
    filled = {"measure": Measure.COUNT, "unit_en": "", **about, "is_private": manner.is_private, "labels": labels}
    if known is not None and known.source and about.get("source") not in (None, "", known.source):
        sources = dict.fromkeys([*known.source.split("; "), *str(about["source"]).split("; ")])
        filled["source"] = "; ".join(sources)[:300]
    indicator, _ = Indicator.objects.update_or_create(code=code, defaults={"owner": owner, **filled})
    return indicator


def _write(taken: Sequence[tuple[Indicator, Series]], places: Sequence[Place]) -> int:
    periods = {(indicator.pk, period) for indicator, series in taken for _, period in series.values}
    ours = [place.pk for place in places]
    for key, period in sorted(periods, key=str):
        IndicatorValue.objects.filter(indicator_id=key, period=period, place_id__in=ours).delete()
    rows: dict[tuple[Any, int, str], tuple[float | None, str]] = {}
    for indicator, series in taken:
        for (place, period), value in series.values.items():
            status = ValueStatus.MISSING if value is None else ValueStatus.SHOWN
            rows[indicator.pk, place, period] = (value, status.value)
    write_values(rows)
    return len(rows)
