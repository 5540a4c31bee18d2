"""How the terms of an agreement judge what would leave, and what of it nobody measured."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from agreements.terms import Terms, declaring
from agreements.terms.release_content import ReleaseContent
from agreements.terms.term import Measured

_MEASURED: Final[Mapping[str, Measured]] = {term.name: judged for term, judged in declaring(Measured)}

DECIDABLE: Final = frozenset(name for name, judged in _MEASURED.items() if judged.is_decidable)
"""Terms about which a person decides where the data hold nothing that could be measured: no sensitive column, no date."""


def unmeasured(terms: Terms, outcome: ReleaseContent) -> tuple[str, ...]:
    """The terms that set a limit for which the outcome has no figure, by their names. Nobody may take them for met."""
    if outcome.is_planned:
        return ()
    return tuple(name for name, judged in _MEASURED.items() if not judged.is_measured(getattr(terms, name), outcome))


def limits_met(terms: Terms, outcome: ReleaseContent) -> dict[str, bool]:
    """By the code of each refusal that a measured term can give, whether what would leave keeps to its limit."""
    met: dict[str, bool] = {}
    for name, judged in _MEASURED.items():
        if judged.is_kept is not None:
            met[judged.refusal] = judged.is_kept(getattr(terms, name), outcome) and met.get(judged.refusal, True)
    return met
