"""Each refusal that a term of an agreement names is one that some rule gives."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from django.db import models

from agreements.policies import Refusal as AgreementRefusal
from agreements.terms import TERMS, IncompleteTerm, NotApplicable, Term
from agreements.terms.term import Measured
from agreements.uses import Refusal as UseRefusal
from exports.policies.linking import LinkingRefusal
from exports.policies.releases import Refusal
from exports.policies.standing import StandingRefusal

REFUSALS: Final[tuple[type[models.TextChoices], ...]] = (
    Refusal,
    LinkingRefusal,
    StandingRefusal,
    UseRefusal,
    AgreementRefusal,
)


def require_known_refusals(terms: Iterable[Term] = TERMS) -> None:
    """Raises ``IncompleteTerm`` where a term names a code that no rule gives, or is measured for one that no release gives."""
    known = {code for refusal in REFUSALS for code in refusal.values}
    for term in terms:
        part = term.refusal
        codes = set() if isinstance(part, NotApplicable) else set(part.codes)
        if unknown := codes - known:
            raise IncompleteTerm(f"{term.name}: no rule refuses with {min(unknown)}")
        if isinstance(part, Measured) and part.is_kept and part.refusal not in Refusal.values:
            raise IncompleteTerm(f"{term.name}: {part.refusal} is no refusal of a release")
