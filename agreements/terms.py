"""The terms that a machine can check, as one value with a canonical form that signatures cover."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from datetime import date
from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class Onward(models.TextChoices):
    """To whom a recipient may pass on what it received; strictest first."""

    NONE = "none", _("To nobody")
    AGGREGATES = "aggregates", _("Tables of counts only")
    NAMED = "named", _("The organizations named, unchanged")


class Frequency(models.TextChoices):
    """How often data are delivered; rarest first."""

    ONCE = "once", pgettext_lazy("frequency", "Once")
    YEARLY = "yearly", pgettext_lazy("frequency", "Every year")
    QUARTERLY = "quarterly", pgettext_lazy("frequency", "Every quarter")
    MONTHLY = "monthly", pgettext_lazy("frequency", "Every month")
    WEEKLY = "weekly", pgettext_lazy("frequency", "Every week")
    DAILY = "daily", pgettext_lazy("frequency", "Every day")


class AssuranceLevel(models.TextChoices):
    """What a recipient's own safeguards must reach; weakest first."""

    NONE = "none", pgettext_lazy("assurance", "Not asked")
    BASIC = "basic", pgettext_lazy("assurance", "Basic")
    STANDARD = "standard", pgettext_lazy("assurance", "Standard")
    HIGH = "high", pgettext_lazy("assurance", "High")


@dataclass(frozen=True, slots=True)
class Terms:
    """What may be shared, how far it must be anonymized, what for, and what its recipients owe.

    An empty tuple of ``datasets``, ``columns`` or ``places`` means "any": any dataset of the kinds, any column that is no direct
    identifier, any place. Days are those of the agreement's own time zone. How each field becomes stricter is said once, in
    ``agreements.strictness``.
    """

    purposes: tuple[str, ...]
    kinds: tuple[str, ...]
    smallest_k: int
    finest_geography: str
    free_text: bool = False
    datasets: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    retention_days: int | None = None
    """Days after the decision until uploads and candidates are destroyed; ``None``: the provider's own rule."""
    places: tuple[str, ...] = ()
    """Provinces or beginnings of postal codes (``catalogue.places``) whose records may be shared."""
    data_from: date | None = None
    data_to: date | None = None
    distinct_l: int | None = None
    largest_t: float | None = None
    small_cell: int | None = None
    """Counts below it are hidden in tables; ``None``: as the policy says, which it can only raise."""
    linking: bool = False
    link_with: tuple[str, ...] = ()
    """Datasets with which records may be linked where linking is allowed; empty: any."""
    onward: str = Onward.NONE
    onward_to: tuple[str, ...] = ()
    follow_persons: bool = False
    """Whether a person may be followed over time, by one pseudonym in several releases."""
    frequency: str = Frequency.ONCE
    standing_release: bool = False
    change_feed: bool = False
    destruction_proof: bool = True
    destroy_within_days: int = 30
    """Days after the end within which recipients destroy what they hold and say so."""
    review_on: date | None = None
    assurance: str = AssuranceLevel.NONE
    proxied_only: bool = False
    """Downloads pass through the platform, which asks again at each segment; no presigned link is given."""
    fingerprint: bool = False

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Terms:
        """The terms that ``to_dict`` described; what a former version did not know has its default."""
        known: dict[str, Any] = {
            field.name: values[field.name] for field in fields(cls) if values.get(field.name) is not None
        }
        for name in _LISTS & known.keys():
            known[name] = tuple(known[name])
        for name in _DAYS & known.keys():
            known[name] = date.fromisoformat(known[name])
        return cls(**known)

    def to_dict(self) -> dict[str, Any]:
        """JSON values, lists sorted, so that equal terms have equal text."""
        values = asdict(self)
        for name in _LISTS:
            values[name] = sorted(values[name])
        for name in _DAYS:
            values[name] = values[name].isoformat() if values[name] else None
        return values


_LISTS = frozenset({"purposes", "kinds", "datasets", "columns", "places", "link_with", "onward_to"})
_DAYS = frozenset({"data_from", "data_to", "review_on"})
