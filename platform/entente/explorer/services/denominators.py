"""Columns of counts that others are set against: what of them cannot be one is told when they come in."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from entente.core.errors import Finding, Invalid
from entente.explorer.imports.figures import Series
from entente.explorer.models import Measure


class Denominators:
    """The labels that somebody named, and those of them that a file has."""

    def __init__(self, columns: Collection[str], places: int) -> None:
        self._columns, self._places = columns, places
        self._seen: set[str] = set()

    def mark(self, series: Series, about: Sequence[Mapping[str, Any]]) -> tuple[list[dict[str, Any]], list[Finding]]:
        """The descriptions of a series, marked where it was named or a selection says so. Negative numbers are taken out of it, and how many
        places have nothing to divide by is told.

        Raises:
            Invalid: it is no count, such as a percentage or an average, or its label stands in the file twice.
        """
        descriptions = [dict(description) for description in about]
        label = series.path[-1]
        if label in self._seen:
            raise Invalid(Finding("figures.denominator_twice", column=label[:100]))
        if label in self._columns:
            self._seen.add(label)
            descriptions = [{**description, "is_denominator": True} for description in descriptions]
        marked = [description for description in descriptions if description.get("is_denominator")]
        if not marked:
            return descriptions, []
        if any(description.get("measure", Measure.COUNT) != Measure.COUNT for description in marked):
            raise Invalid(Finding("figures.denominator_measure", column=label[:100]))
        return descriptions, self._faults_of(series)

    def check_all_seen(self) -> None:
        """Each label that was named stands in the file.

        Raises:
            Invalid: one does not.
        """
        if unknown := sorted(set(self._columns) - self._seen):
            raise Invalid(*(Finding("figures.unknown_column", column=label[:100]) for label in unknown))

    def _faults_of(self, series: Series) -> list[Finding]:
        column = series.path[-1][:100]
        negative = [key for key, value in series.values.items() if value is not None and value < 0]
        for key in negative:
            series.values[key] = None
        lacking = self._places - len({place for (place, _period), value in series.values.items() if value})
        counts: dict[str, object] = {"count": lacking, "of": self._places}
        findings = [Finding("figures.denominator_negative", column=column, facts={"count": len(negative)})]
        lack = [Finding("figures.denominator_lacking", column=column, facts=counts)] if lacking else []
        return [*(findings if negative else []), *lack]
