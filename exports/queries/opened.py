"""Lists of what a program can read now, as plain values: judged by the same rule as each use, without a record for each part of a row."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

from django.db.models import Q, QuerySet

from agreements.models import Agreement
from agreements.uses import datasets_of
from entente.core.prepared import Prepared
from entente.organizations.models import User
from exports import permissions
from exports.at_use import AtUse
from exports.formats import Format
from exports.linking import still_linked
from exports.models import Entitlement
from exports.policies import MadePossible, Term, is_entitled, is_open
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
    records: int = 0
    fields: Any = ()
    files: Any = ()


_DATASET: Final = "release__run__version__dataset__"
_JUDGED: Final = (
    "agreement_id", "recipient", "starts_at", "ends_at", "revoked_at", "status", "purpose", "run_id", "kind", "joined_from",
)  # fmt: skip
_PATHS: Final = {
    "id": "pk", "release_id": "release_id", "agreement_id": "release__agreement_id", "recipient": "recipient_id",
    "starts_at": "starts_at", "ends_at": "ends_at", "revoked_at": "revoked_at", "status": "release__status",
    "purpose": "release__purpose", "run_id": "release__run_id", "dataset_id": "release__run__version__dataset_id",
    **{name: f"{_DATASET}{name}" for name in ("kind", "joined_from", "title_en", "title_fr", "owner_id")},
    "owner_en": f"{_DATASET}owner__name_en", "owner_fr": f"{_DATASET}owner__name_fr",
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
            found = permissions.entitlements_of(User(pk=by)).filter(
                recipient=organization, revoked_at=None, ends_at__gt=now, delivery__status=DeliveryStatus.READY
            )
            return found.filter(among(**values)).values_list(*paths.values())

        self._rows: Prepared[Any] = Prepared(build, by=uuid.UUID, organization=uuid.UUID, now=datetime, **kinds)

    def open_to(self, scope: Scope, *, now: datetime, **values: uuid.UUID) -> list[Opened]:
        """What can be read now, as far as the person may download, the newest first (``queries.entitlements_open_to``)."""
        at_use, opened = AtUse(now), []
        rows = self._rows.all(by=scope.by.pk, organization=scope.organization_id, now=now, **values)
        listed = [dict(zip(self._names, row, strict=True)) for row in rows]
        listed = [each for each in listed if scope.dataset_id in (None, each["dataset_id"])]
        whole = _read_whole(listed, at_use)
        for said in listed:
            stands = _is_entitled(whole[said["id"]], at_use) if said["id"] in whole else _stands(said, at_use)
            if stands:
                told = {name: value for name, value in said.items() if name not in _ONLY_JUDGED}
                opened.append(Opened(agreement=at_use.agreement(said["agreement_id"]), **told))
        return opened


_ONLY_JUDGED: Final = frozenset(_JUDGED) - {"ends_at"}


def _read_whole(listed: list[dict[str, Any]], at_use: AtUse) -> dict[uuid.UUID, Entitlement]:
    """Those that plain values do not tell enough of: a join asks both its tables, what asks for safeguards asks about the release."""
    wanted = [
        each["id"]
        for each in listed
        if each["joined_from"] or at_use.usual_policy(each["agreement_id"], each["recipient"]) is None
    ]
    if not wanted:
        return {}
    return Entitlement.objects.select_related("release__run__version__dataset").in_bulk(wanted)


def _is_entitled(entitlement: Entitlement, at_use: AtUse) -> bool:
    entitlement.release.agreement = at_use.agreement(entitlement.release.agreement_id)
    allows = at_use.policy(entitlement.release, entitlement.recipient_id)
    return bool(is_entitled(entitlement, policy=allows, now=at_use.now) and still_linked(entitlement, now=at_use.now))


def _stands(said: dict[str, Any], at_use: AtUse) -> bool:
    policy = at_use.usual_policy(said["agreement_id"], said["recipient"])
    assert policy is not None  # the others were read whole
    term = Term(said["starts_at"], said["ends_at"], said["revoked_at"], said["status"])
    possible = MadePossible(
        said["recipient"], said["dataset_id"], said["kind"], frozenset({datasets_of(said["owner_id"])}), said["purpose"],
        said["run_id"],
    )  # fmt: skip
    today = at_use.agreement(said["agreement_id"]).current.today(at_use.now)
    return bool(is_open(term, possible.use(today=today, now=at_use.now), policy=policy, now=at_use.now))


TABLES: Final = Listing(lambda: Q(delivery__files__contains=[{"name": Format.PARQUET.file_name}]))
"""What Delta Sharing lists: it needs a file in Parquet."""
RECEIVED: Final = Listing(Q, more=True)
RECEIVED_ONE: Final = Listing(lambda entitlement: Q(pk=entitlement), more=True, entitlement=uuid.UUID)
