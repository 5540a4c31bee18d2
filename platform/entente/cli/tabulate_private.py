"""``entente tabulate --method dp``: the budget is spent first, then the noise is drawn."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import TYPE_CHECKING

from anonymizer.engine.errors import Finding, InvalidRecipe
from entente.cli.describe import column_names
from entente.cli.files import open_table

if TYPE_CHECKING:
    from anonymizer.engine.hierarchies import Hierarchy
    from anonymizer.engine.tabulation.figures import Figure
    from anonymizer.engine.tabulation.tabulate import Tabulation


@dataclass(frozen=True, slots=True)
class Spending:
    """From which ledger, for which series, how much; as written on the command line."""

    ledger: Path
    series: str
    epsilon: str
    budget: str | None


def private_table(
    file: Path,
    by: Sequence[str],
    figures: Sequence[Figure],
    spending: Spending,
    *,
    values: Sequence[str],
    most: Sequence[str],
    person: str | None,
    per_person: int,
    threshold: int,
    hierarchies: Mapping[str, Hierarchy],
) -> Tabulation:
    """The table, once its ε is entered in the ledger.

    Raises:
        InvalidRecipe: something is not said, or too little of the budget is left; then nothing is tabulated.
    """
    from anonymizer.engine.table.codes import require_columns
    from anonymizer.engine.tabulation.differential_privacy import Privacy, require_answerable, tabulate_privately
    from anonymizer.engine.tabulation.privacy_budget import Ledger

    named = {name: column_names(text) for name, text in map(_parted, values)}
    bounds = {name: float(_number(text)) for name, text in map(_parted, most)}
    privacy = Privacy(_number(spending.epsilon), person=person, per_person=per_person, most=bounds)
    budget = None if spending.budget is None else _number(spending.budget)
    with open_table(file) as source:
        require_answerable(by, privacy, values=named, figures=figures, hierarchies=hierarchies)
        columns = [*by, *(figure.column for figure in figures if figure.column), *([person] if person else [])]
        require_columns(source.columns, columns)
        about = {"by": list(by), "figures": [f"{figure.kind} {figure.column or ''}".strip() for figure in figures]}
        account = Ledger(spending.ledger).spend(
            spending.series, privacy.epsilon, at=datetime.now(UTC), about=about, budget=budget
        )
        tabulation = tabulate_privately(
            source,
            by,
            privacy,
            values=named,
            figures=figures,
            threshold=threshold,
            hierarchies=hierarchies,
        )
    left = {"series": spending.series, "budget": str(account.budget), "left": str(account.left)}
    return replace(tabulation, report={**tabulation.report, **left})


def _parted(text: str) -> tuple[str, str]:
    name, equals, rest = text.partition("=")
    if not (name and equals and rest):
        raise InvalidRecipe(Finding("dp.form"))
    return name, rest


def _number(text: str) -> Decimal:
    try:
        number = Decimal(text)
    except InvalidOperation as error:
        raise InvalidRecipe(Finding("dp.form")) from error
    if not number.is_finite() or number <= 0:
        raise InvalidRecipe(Finding("dp.form"))
    return number
