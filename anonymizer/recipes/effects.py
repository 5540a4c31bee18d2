"""The effect of a draft as the worker leaves it, and as the page tells it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from django.utils.translation import gettext, pgettext

from anonymizer import explanations
from anonymizer.engine.errors import Finding
from anonymizer.engine.live_effect import ColumnEffect, Effect, LevelCount
from anonymizer.models import Run
from anonymizer.recipes.questions import ColumnQuestions
from entente.core.findings import in_words

STATES: Final = ("measured", "refused", "large", "counts", "pooled", "failed")
MOST_ASKED: Final = 40
"""How often a page asks, about once a second, before it says that it takes too long."""


@dataclass(frozen=True, slots=True)
class DraftEffect:
    """What was found out about a draft: ``RecipeDraft.effect`` when it is not empty. Figures and names of columns, and no value."""

    state: str
    """One of ``STATES``: the recipe was refused for ``findings``; the table is too large to be measured in between, one of counts, or of several organizations; it failed."""
    figures: Effect | None = None
    findings: tuple[Finding, ...] = ()
    milliseconds: int = 0

    def to_dict(self) -> dict[str, Any]:
        """JSON values."""
        return {
            "state": self.state,
            "figures": None if self.figures is None else self.figures.to_dict(),
            "findings": [finding.to_dict() for finding in self.findings],
            "milliseconds": self.milliseconds,
        }

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> DraftEffect:
        """The one that ``to_dict`` described."""
        figures = values["figures"]
        return cls(
            values["state"],
            None if figures is None else Effect.from_dict(figures),
            tuple(Finding.from_dict(finding) for finding in values["findings"]),
            values["milliseconds"],
        )


@dataclass(frozen=True, slots=True)
class ColumnRow:
    """One column of the table of detail."""

    name: str
    words: str
    share: int | None
    """Hundredths of its detail that are left; None where it is no matter of more or less."""
    is_gone: bool


@dataclass(frozen=True)
class EffectPanel:
    """What the page shows of the effect of the current draft. ``None`` in ``result``: nothing was ever measured."""

    result: DraftEffect | None
    is_current: bool
    """Otherwise the answer is that of an earlier draft."""
    is_under_way: bool
    is_undecided: bool
    """Whether the current draft makes no recipe yet."""
    is_overdue: bool
    times_asked: int = 0

    @classmethod
    def of(cls, run: Run, *, times_asked: int = 0) -> EffectPanel:
        """That of a run, of which the page has asked so often."""
        draft = run.draft
        if draft is not None and draft.effect:
            return cls(DraftEffect.from_dict(draft.effect), True, False, False, False)
        earlier = run.drafts.filter(effect__state="measured").order_by("number").last()
        last = None if earlier is None else DraftEffect.from_dict(earlier.effect)
        waits = draft is not None and draft.spec is not None
        overdue = waits and times_asked >= MOST_ASKED
        is_undecided = draft is not None and draft.spec is None
        return cls(last, False, waits and not overdue, is_undecided, overdue, times_asked)

    @property
    def wait(self) -> str:
        """After how long the page asks again: soon, then less often."""
        return "250ms" if self.times_asked < 8 else "1s"

    @property
    def next_time(self) -> int:
        """How often it will have asked then."""
        return self.times_asked + 1

    @property
    def reasons(self) -> list[str]:
        """Why a run of this recipe would fail."""
        if self.result is None:
            return []
        figures = self.result.figures
        findings = self.result.findings if figures is None else figures.findings
        return [in_words(finding.to_dict()) for finding in findings]

    @property
    def columns(self) -> list[ColumnRow]:
        """What is left of each column: first those that leave."""
        if self.result is None or self.result.figures is None:
            return []
        rows = [_row(column) for column in self.result.figures.columns]
        return [*(row for row in rows if not row.is_gone), *(row for row in rows if row.is_gone)]

    @property
    def left(self) -> list[ColumnRow]:
        """The columns of which something leaves."""
        return [row for row in self.columns if not row.is_gone]

    @property
    def gone(self) -> list[str]:
        """The names of those of which nothing leaves."""
        return [row.name for row in self.columns if row.is_gone]

    def levels_of(self, column: ColumnQuestions) -> list[tuple[int, str, LevelCount | None]]:
        """The levels that may be chosen for a column: number, words, and what the table shows there, if that was counted."""
        figures = None if self.result is None else self.result.figures
        counted = {
            count.level: count
            for effect in (() if figures is None else figures.columns)
            if effect.name == column.name and len(effect.levels) == len(column.level_names)
            for count in effect.levels
        }
        return [(level, words, counted.get(level)) for level, words in column.levels()]

    @property
    def same_value(self) -> list[tuple[str, int]]:
        """By sensitive column, the persons or records whose whole group shares one value."""
        figures = None if self.result is None else self.result.figures
        return [] if figures is None else sorted(figures.same_value.items())


def _row(column: ColumnEffect) -> ColumnRow:
    share = None if column.detail is None else round(100 * column.detail)
    if share == 0 and column.outcome != "gone":
        share = 1
    return ColumnRow(column.name, _words(column), share, column.outcome == "gone")


def _words(column: ColumnEffect) -> str:
    match column.outcome:
        case "exact":
            return pgettext("column of a recipe", "Exact")
        case "changed":
            return gettext("Changed values")
        case "coded":
            return gettext("Codes")
        case "redacted":
            return gettext("Text with details hidden")
        case "gone":
            return pgettext("column of a recipe", "Left out")
    level = explanations.level_in_words(column.level_name)
    return gettext("%(level)s, coarser for some") % {"level": level} if column.varies else level
