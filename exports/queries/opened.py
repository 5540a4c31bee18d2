"""Lists of what a program can read now, as plain values: judged by the same rule as each use, without a record for each part of a row."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

from django.db.models import Q, QuerySet

from agreements.models import Agreement
from entente.core.prepared import Prepared
from entente.organizations.models import User
from exports import permissions
from exports.formats import Format
from exports.gate import DATASET_PATH, JUDGED_FIELDS, CurrentPolicies, entitlement_verdicts
from exports.models import Entitlement
from exports.queries.keys import Scope
from exports.states import DeliveryStatus


@dataclass(frozen=True, slots=True)
class Opened:
    """An entitlement that stands now. What a list does not tell is left empty."""

    id: uuid.UUID
    release_id: uuid.UUID
    agreement: Agreement
    dataset_id: uuid.UUID
    title_en: str
    title_fr: str
    owner_id: uuid.UUID
    owner_en: str
    owner_fr: str
    ends_at: datetime
    number: int = 0
    period_start: date = date.min
    period_end: date = date.min
    records: int | None = 0
    fields: Any = ()
    files: Any = ()
    node: str = ""
    """The name of the other installation with which its files rest."""


_PATHS: Final = {
    **JUDGED_FIELDS, "release_id": "release_id",
    **{name: f"{DATASET_PATH}{name}" for name in ("title_en", "title_fr")},
    "owner_en": f"{DATASET_PATH}owner__name_en", "owner_fr": f"{DATASET_PATH}owner__name_fr",
}  # fmt: skip
_MORE: Final = {
    **{name: f"release__run__version__{name}" for name in ("number", "period_start", "period_end")},
    "records": "release__run__report__records", "fields": "release__fields", "files": "delivery__files",
}  # fmt: skip


class Listing:
    """What is addressed to a program and lives, of which ``among`` tells; with ``more``, its period, columns and files."""

    def __init__(self, among: Callable[..., Q], *, more: bool = False, **kinds: type[uuid.UUID]) -> None:
        paths = _PATHS | _MORE if more else _PATHS
        self._names = tuple(paths)

        def build(
            by: uuid.UUID, organization: uuid.UUID, now: datetime, **values: uuid.UUID
        ) -> QuerySet[Entitlement, Any]:
            entitlements = permissions.entitlements_of(User(pk=by)).filter(
                recipient=organization, revoked_at=None, ends_at__gt=now, delivery__status=DeliveryStatus.READY
            )
            return entitlements.filter(among(**values)).values_list(*paths.values())

        self._rows: Prepared[Any] = Prepared(build, by=uuid.UUID, organization=uuid.UUID, now=datetime, **kinds)

    def open_to(self, scope: Scope, *, now: datetime, **values: uuid.UUID) -> list[Opened]:
        """What can be read now, as far as the person may download, the newest first (``queries.entitlements_open_to``)."""
        current_policies, opened = CurrentPolicies(now), []
        rows = self._rows.all(by=scope.by.pk, organization=scope.organization_id, now=now, **values)
        listed = [dict(zip(self._names, row, strict=True)) for row in rows]
        listed = [row for row in listed if scope.dataset_id in (None, row["dataset_id"])]
        for row, verdict in zip(listed, entitlement_verdicts(listed, current_policies), strict=True):
            if verdict:
                shown = {name: value for name, value in row.items() if name not in _ONLY_JUDGED}
                opened.append(Opened(agreement=current_policies.agreement(row["agreement_id"]), **shown))
        return opened


_ONLY_JUDGED: Final = frozenset(JUDGED_FIELDS) - {"id", "dataset_id", "owner_id", "ends_at"}


TABLES: Final = Listing(lambda: Q(delivery__files__contains=[{"name": Format.PARQUET.file_name}]))
"""What Delta Sharing lists: it needs a file in Parquet."""
RECEIVED: Final = Listing(Q, more=True)
RECEIVED_ONE: Final = Listing(lambda entitlement: Q(pk=entitlement), more=True, entitlement=uuid.UUID)
