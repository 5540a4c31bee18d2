"""Each field of the terms by name and in words, as tables and comparisons show it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from django.utils import formats
from django.utils.functional import Promise
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

from agreements.strictness import loosened
from agreements.terms import AssuranceLevel, Frequency, Onward, Terms
from entente.catalogue.vocabularies import DatasetKind, Geography, Purpose
from entente.core.dates import date_format
from entente.organizations.models import Jurisdiction

LABELS: Final[dict[str, Promise]] = {
    "purposes": _("Purposes"),
    "kinds": _("Kinds of data"),
    "datasets": _("Datasets"),
    "columns": _("Columns"),
    "places": _("Places"),
    "finest_geography": _("Finest place"),
    "data_from": _("Data from"),
    "data_to": _("Data until"),
    "smallest_k": _("Smallest group"),
    "distinct_l": _("Different sensitive values in each group"),
    "largest_t": _("Largest distance of a group’s values"),
    "small_cell": _("Counts hidden below"),
    "free_text": _("Free text"),
    "linking": _("Linking with other data"),
    "link_with": _("Linking only with"),
    "onward": _("Passing on"),
    "onward_to": _("Passing on only to"),
    "follow_persons": _("Following a person over time"),
    "frequency": _("Frequency"),
    "standing_release": _("Standing release"),
    "change_feed": _("Feed of changes"),
    "retention_days": _("Keeping of originals"),
    "destruction_proof": _("Certificate of destruction"),
    "destroy_within_days": _("Destroyed after the end within"),
    "review_on": _("Review"),
    "assurance": _("Assurance of recipients"),
    "proxied_only": _("Downloads only through the platform"),
    "fingerprint": _("Copies marked for each recipient"),
}

_VOCABULARIES: Final[dict[str, Any]] = {
    "purposes": Purpose,
    "kinds": DatasetKind,
    "finest_geography": Geography,
    "onward": Onward,
    "frequency": Frequency,
    "assurance": AssuranceLevel,
}
_DAYS: Final = frozenset({"retention_days", "destroy_within_days"})
_UNSAID: Final = {
    "retention_days": _("The provider’s own rule"),
    "destroy_within_days": _("The provider’s own rule"),
    "review_on": _("No date"),
    "small_cell": _("As the policy says"),
}
_COUNTED: Final = frozenset({"datasets", "link_with", "onward_to"})


@dataclass(frozen=True, slots=True)
class Row:
    """A term in two versions. ``looser``: the second allows more than the first; ``differs``: they are not the same."""

    name: str
    label: str
    before: str
    after: str
    differs: bool
    looser: bool


def said(name: str, value: Any) -> str:
    """A value of a field of the terms in words; what names records is counted, for not every reader may know of them."""
    if value is None or value == ():
        return str(_UNSAID.get(name, _("No limit")))
    if isinstance(value, bool):
        return gettext("Yes") if value else gettext("No")
    if name in _VOCABULARIES:
        codes = (value,) if isinstance(value, str) else value
        return ", ".join(str(member.label) for member in _VOCABULARIES[name] if member.value in codes)
    if name in _COUNTED:
        return ngettext("%(count)s named", "%(count)s named", len(value)) % {"count": len(value)}
    if name == "places":
        return ", ".join(str(Jurisdiction(code).label) if code in Jurisdiction.values else code for code in value)
    if isinstance(value, date):
        return date_format(value)
    if name in _DAYS:
        return ngettext("%(days)s day", "%(days)s days", value) % {"days": formats.number_format(value)}
    return ", ".join(value) if isinstance(value, tuple) else formats.number_format(value)


def listed(terms: Terms) -> list[tuple[str, str]]:
    """Every field of the terms by name and in words."""
    return [(str(label), said(name, getattr(terms, name))) for name, label in LABELS.items()]


def compared(before: Terms, after: Terms, *, names: Iterable[str] = LABELS) -> list[Row]:
    """The two field by field, in the order of ``LABELS``."""
    looser = set(loosened(after, before))
    rows = []
    for name in names:
        one, other = getattr(before, name), getattr(after, name)
        same = set(one) == set(other) if isinstance(one, tuple) else one == other
        rows.append(Row(name, str(LABELS[name]), said(name, one), said(name, other), not same, name in looser))
    return rows
