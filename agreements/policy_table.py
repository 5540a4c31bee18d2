"""The versioned table of defaults: how large a group must be, for whom, and by whose rule. k decides; the threshold is printed with it.

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


@dataclass(frozen=True, slots=True)
class PolicyRow:
    """Defaults for one audience. ``threshold`` is the risk that the source names for ``k``; ``small_cell``: counts below it are suppressed."""

    k: int
    threshold: float
    small_cell: int
    source: StrPromise


POLICY_VERSION = "2026-11"

_IPC = _(
    "Information and Privacy Commissioner of Ontario, De-Identification Guidelines for Structured Data (15 October 2025)"
)

POLICY_TABLE: dict[str, dict[str, PolicyRow]] = {
    "2026-11": {
        Audience.PUBLIC: PolicyRow(k=20, threshold=0.05, small_cell=11, source=_IPC),
        Audience.PARTNER: PolicyRow(k=11, threshold=0.09, small_cell=6, source=_IPC),
        Audience.INTERNAL: PolicyRow(
            k=5,
            threshold=0.2,
            small_cell=6,
            source=_("Cell size precedents gathered by El Emam; no release outside the organization"),
        ),
    }
}


def policy_row(audience: str, version: str = POLICY_VERSION) -> PolicyRow:
    """The defaults for an audience under a version of the table."""
    return POLICY_TABLE[version][audience]
