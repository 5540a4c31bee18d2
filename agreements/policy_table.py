"""The versioned table of defaults: how large a group must be, for whom, for how sensitive data, and by whose rule.

k decides; the threshold is printed with it.

A new version is a new entry; an agreement keeps the version under which it was written.
"""

from __future__ import annotations

from dataclasses import dataclass

from django.db import models
from django.utils.translation import gettext_lazy as _
from django_stubs_ext import StrPromise


class Audience(models.TextChoices):
    """Who will hold the data."""

    PUBLIC = "public", _("Anyone (public release)")
    PARTNER = "partner", _("A partner under agreement")
    INTERNAL = "internal", _("Within the organization")


class Sensitivity(models.TextChoices):
    """How far recognizing a person in the data would invade her privacy; least first."""

    LOW = "low", _("A little: general facts that would embarrass few people")
    MEDIUM = "medium", _("Considerably: needs, money, housing, origin or age")
    HIGH = "high", _("Seriously: health, violence, crisis, children, Indigenous identity, immigration status or belief")


@dataclass(frozen=True, slots=True)
class PolicyRow:
    """Defaults for one audience and one degree of sensitivity. ``threshold`` is the risk that the source names for ``k``; ``small_cell``: counts below it are suppressed."""

    k: int
    threshold: float
    small_cell: int
    source: StrPromise


POLICY_VERSION = "2026-12"
FIRST_VERSION = "2026-11"
"""Of agreements in which nobody says how sensitive the data are: those of before, and those on paper."""
ANY = ""
"""The key of rows that hold whatever the sensitivity."""

_IPC = _(
    "Information and Privacy Commissioner of Ontario, De-Identification Guidelines for Structured Data (15 October 2025)"
)

_PUBLIC = PolicyRow(k=20, threshold=0.05, small_cell=11, source=_IPC)
_INTERNAL = PolicyRow(
    k=5,
    threshold=0.2,
    small_cell=6,
    source=_("Cell size precedents gathered by El Emam; no release outside the organization"),
)

# The guidelines tie 0.09, 0.075 and 0.05 to a low, a medium and a high invasion of privacy. Whoever releases to anyone keeps to the
# strictest whatever the data: nobody is bound by an agreement then.
POLICY_TABLE: dict[str, dict[str, dict[str, PolicyRow]]] = {
    "2026-11": {
        Audience.PUBLIC: {ANY: _PUBLIC},
        Audience.PARTNER: {ANY: PolicyRow(k=11, threshold=0.09, small_cell=6, source=_IPC)},
        Audience.INTERNAL: {ANY: _INTERNAL},
    },
    "2026-12": {
        Audience.PUBLIC: {ANY: _PUBLIC},
        Audience.PARTNER: {
            Sensitivity.LOW: PolicyRow(k=11, threshold=0.09, small_cell=6, source=_IPC),
            Sensitivity.MEDIUM: PolicyRow(k=15, threshold=0.075, small_cell=6, source=_IPC),
            Sensitivity.HIGH: PolicyRow(k=20, threshold=0.05, small_cell=11, source=_IPC),
        },
        Audience.INTERNAL: {ANY: _INTERNAL},
    },
}


def policy_row(audience: str, version: str = POLICY_VERSION, *, sensitivity: str = "") -> PolicyRow:
    """The defaults for an audience and a sensitivity under a version of the table; the strictest where nobody said how sensitive."""
    rows = POLICY_TABLE[version][audience]
    return rows.get(ANY) or rows[sensitivity or Sensitivity.HIGH]


def least_row(audience: str, version: str = POLICY_VERSION) -> PolicyRow:
    """The least that a version asks of any data for an audience: where templates and comparisons begin, and nothing is judged by it."""
    return min(POLICY_TABLE[version][audience].values(), key=lambda row: row.k)
