"""A ledger of what differential privacy has spent: how much may be learned of the people in a series of tables, and how much was.

Every release spends some ε, and what is spent adds up (sequential composition: Dwork and Roth, *The Algorithmic Foundations of
Differential Privacy*, 2014, theorem 3.14). The ledger is a JSON file: for each series its budget, and one entry for each release. A
budget is set once. An entry is written, and on disk, before any noise is drawn: a run that breaks off has spent its part.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from anonymizer.engine.errors import Finding, InvalidRecipe

_VERSION = 1


@dataclass(frozen=True, slots=True)
class Account:
    """One series: what may be spent on its people in all, and what was."""

    budget: Decimal
    spent: Decimal
    releases: int

    @property
    def left(self) -> Decimal:
        return self.budget - self.spent


class Ledger:
    """The ledger in a file, which need not exist yet. Several processes may use it at once.

    Epsilons are decimals, as they were written: ten times 0.1 is 1.
    """

    def __init__(self, path: Path) -> None:
        self.path = path

    def account(self, series: str) -> Account | None:
        """What a series has; None where nothing was ever spent on it."""
        return _account(self._read()["series"].get(series))

    def spend(
        self, series: str, epsilon: Decimal, *, at: datetime, about: Mapping[str, Any], budget: Decimal | None = None
    ) -> Account:
        """Enter a release, and what is left after it.

        Args:
            series: the tables in which the same people return.
            epsilon: what the release costs, above 0.
            at: when.
            about: what was asked: columns and figures, never a value.
            budget: what may be spent on the series in all. Needed the first time; the same ever after.

        Raises:
            InvalidRecipe: too little is left, no budget is known, or another one was set.
        """
        with self._locked():
            book = self._read()
            entry = book["series"].get(series)
            if entry is None and budget is None:
                raise InvalidRecipe(Finding("budget.unknown", facts={"series": series}))
            if entry is None:
                entry = book["series"][series] = {"budget": str(budget), "releases": []}
            account = _account(entry)
            assert account is not None
            if budget is not None and budget != account.budget:
                facts = {"series": series, "budget": str(account.budget)}
                raise InvalidRecipe(Finding("budget.already_set", facts=facts))
            if epsilon > account.left:
                facts = {
                    "series": series,
                    "asked": str(epsilon),
                    "left": str(account.left),
                    "budget": str(account.budget),
                }
                raise InvalidRecipe(Finding("budget.spent", facts=facts))
            entry["releases"].append({"epsilon": str(epsilon), "at": at.isoformat(), **about})
            self._write(book)
            return Account(account.budget, account.spent + epsilon, account.releases + 1)

    def _read(self) -> dict[str, Any]:
        try:
            text = self.path.read_text(encoding="utf-8")
        except FileNotFoundError:
            return {"version": _VERSION, "series": {}}
        except OSError as error:
            raise self._unreadable() from error
        try:
            book: dict[str, Any] = json.loads(text)
            if book["version"] != _VERSION:
                raise self._unreadable()
            for entry in book["series"].values():
                _account(entry)
        except (ValueError, ArithmeticError, LookupError, TypeError, AttributeError) as error:
            raise self._unreadable() from error
        return book

    def _unreadable(self) -> InvalidRecipe:
        return InvalidRecipe(Finding("budget.unreadable", facts={"file": self.path.name}))

    def _write(self, book: Mapping[str, Any]) -> None:
        partial = self.path.with_name(f".partial-{self.path.name}")
        try:
            with partial.open("w", encoding="utf-8") as file:
                json.dump(book, file, indent=1, ensure_ascii=False)
                file.write("\n")
                file.flush()
                os.fsync(file.fileno())
            partial.replace(self.path)
        except OSError as error:
            raise InvalidRecipe(Finding("cli.cannot_write", facts={"file": self.path.name})) from error

    @contextmanager
    def _locked(self) -> Iterator[None]:
        """Nobody else writes meanwhile. The lock is a file of its own: the ledger's is replaced at each entry."""
        import fcntl

        try:
            guard = self.path.with_name(f".{self.path.name}.lock").open("w")
        except OSError as error:
            raise InvalidRecipe(Finding("cli.cannot_write", facts={"file": self.path.name})) from error
        with guard:
            fcntl.flock(guard, fcntl.LOCK_EX)
            yield


def _account(entry: Mapping[str, Any] | None) -> Account | None:
    if entry is None:
        return None
    costs = [Decimal(release["epsilon"]) for release in entry["releases"]]
    return Account(Decimal(entry["budget"]), sum(costs, Decimal(0)), len(costs))
