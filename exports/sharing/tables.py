"""What a key opens: shares, schemas and tables, and the versions of a table, judged at the moment of the request."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, Protocol

from django.db.models import CharField, Q, Value
from django.db.models.functions import Cast
from django.db.models.lookups import EndsWith

from agreements.models import Agreement
from entente.core.prepared import Prepared
from exports.formats import Format
from exports.models import Entitlement, Release
from exports.queries import TABLES, Opened, Scope, entitlements_open_to, narrowed
from exports.sharing.names import digits_of, shared_name


@dataclass(frozen=True, slots=True)
class Shared:
    """A table as it is listed. A share is an agreement with all its amendments, a schema its provider."""

    share_id: uuid.UUID
    share: str
    schema: str
    table_id: uuid.UUID
    table: str


class SharedVersion(Protocol):
    """A version of a table as answers tell of it, wherever it was released."""

    @property
    def number(self) -> int: ...
    @property
    def published_at(self) -> datetime: ...
    @property
    def table_id(self) -> uuid.UUID: ...
    @property
    def title(self) -> str: ...
    @property
    def description(self) -> str: ...
    @property
    def columns(self) -> Sequence[Mapping[str, Any]]:
        """Name and type of each."""
        ...

    @property
    def file(self) -> Mapping[str, Any]:
        """The Parquet file as it was delivered."""
        ...

    @property
    def file_id(self) -> str: ...
    @property
    def records(self) -> int: ...
    @property
    def agreement(self) -> Agreement: ...


@dataclass(frozen=True, slots=True)
class Version:
    """A version of a table: a release, to which the organization is entitled now.

    Versions are counted over all releases of the dataset under the agreement, from 0, in the order in which they were made:
    one that is withdrawn keeps its number, and later ones keep theirs.
    """

    number: int
    entitlement: Entitlement

    @property
    def release(self) -> Release:
        return self.entitlement.release

    @property
    def published_at(self) -> datetime:
        assert self.release.published_at is not None  # an available release was published
        return self.release.published_at

    @property
    def table_id(self) -> uuid.UUID:
        return self.release.dataset.pk

    @property
    def title(self) -> str:
        return self.release.dataset.title_en or self.release.dataset.title_fr

    @property
    def description(self) -> str:
        return self.release.dataset.description_en or self.release.dataset.description_fr

    @property
    def columns(self) -> Sequence[Mapping[str, Any]]:
        """A release from before types were kept has text alone."""
        release = self.release
        return release.fields or [{"name": name, "type": "string"} for name in release.run.report.columns]

    @property
    def file(self) -> Mapping[str, Any]:
        file = self.entitlement.delivery.file(Format.PARQUET.file_name)
        assert file is not None  # tables without one are not listed
        return file

    @property
    def file_id(self) -> str:
        return self.release.pk.hex

    @property
    def records(self) -> int:
        return self.release.run.report.records

    @property
    def agreement(self) -> Agreement:
        return self.release.agreement


def tables_open_to(scope: Scope, *, now: datetime) -> list[Shared]:
    """The tables that can be read, by name."""
    tables: dict[tuple[uuid.UUID, uuid.UUID], Shared] = {}
    for opened in TABLES.open_to(scope, now=now):  # the newest first, whose titles are used
        place = opened.agreement.lineage, opened.dataset_id
        if place not in tables:
            tables[place] = shared_table(opened)
    return sorted(tables.values(), key=lambda table: (table.share, table.schema, table.table))


def versions_of(scope: Scope, share: str, schema: str, table: str, *, now: datetime) -> list[Version]:
    """The versions of a table that can be read now, the oldest first; none where there is no such table."""
    try:
        digits = {"share": digits_of(share), "schema": digits_of(schema), "table": digits_of(table)}
    except ValueError:
        return []  # no name of ours ends so
    held = [
        entitlement
        for entitlement in entitlements_open_to(scope, now=now, among=_OF_TABLE, **digits)
        if _has_table(entitlement)
    ]
    if not held:
        return []
    release = held[0].release
    releases = _RELEASES.all(lineage=release.agreement.lineage, dataset=release.dataset.pk)
    numbers = {pk: number for number, (pk,) in enumerate(releases)}
    versions = [Version(numbers[entitlement.release_id], entitlement) for entitlement in held]
    return sorted(versions, key=lambda version: version.number)


def named_by(**names: str) -> Q | None:
    """The entitlements of a ``share``, or of a ``schema`` or ``table`` in it; ``None`` where no name of ours ends so."""
    paths = {
        "share": "release__agreement__lineage",
        "schema": "release__run__version__dataset__owner",
        "table": "release__run__version__dataset",
    }
    condition = Q()
    try:
        for what, name in names.items():
            condition &= _ends(digits_of(name), paths[what])
    except ValueError:
        return None
    return condition


def version_at[V: SharedVersion](versions: Iterable[V], *, at: datetime) -> V | None:
    """The version that was the latest at that instant."""
    before = [version for version in versions if version.published_at <= at]
    return before[-1] if before else None


def version_since[V: SharedVersion](versions: Iterable[V], *, since: datetime) -> V | None:
    """The first version that was published at that instant or later."""
    return next((version for version in versions if version.published_at >= since), None)


def _ends(digits: str, path: str) -> Q:
    """What has the identifier that a name means: ``names``, asked of the database."""
    return Q(EndsWith(Cast(path, CharField()), Value(digits)))


_OF_TABLE: Final = narrowed(
    lambda share, schema, table: (
        _ends(table, "release__run__version__dataset")
        & _ends(schema, "release__run__version__dataset__owner")
        & _ends(share, "release__agreement__lineage")
    ),
    share=str,
    schema=str,
    table=str,
)
_RELEASES: Final = Prepared(
    lambda lineage, dataset: (
        Release.objects.filter(agreement__lineage=lineage, run__version__dataset=dataset)
        .order_by("id")
        .values_list("pk")
    ),
    lineage=uuid.UUID,
    dataset=uuid.UUID,
)


def _has_table(entitlement: Entitlement) -> bool:
    return entitlement.delivery.file(Format.PARQUET.file_name) is not None


def shared_table(opened: Opened) -> Shared:
    """As it is listed."""
    agreement = opened.agreement
    return Shared(
        share_id=agreement.lineage,
        share=shared_name(agreement.title_en or agreement.title_fr, agreement.lineage),
        schema=shared_name(opened.owner_en or opened.owner_fr, opened.owner_id),
        table_id=opened.dataset_id,
        table=shared_name(opened.title_en or opened.title_fr, opened.dataset_id),
    )
