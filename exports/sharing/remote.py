"""Tables of other installations of which a verified copy rests here, in the form in which answers tell of tables."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from agreements.models import Agreement
from exports.deliveries import elsewhere
from exports.deliveries.elsewhere import CopiedTable
from exports.formats import Format
from exports.models import AccessKey
from exports.sharing.names import names
from exports.sharing.tables import Shared, shared_table


@dataclass(frozen=True, slots=True)
class RemoteVersion:
    """A version of a table of another installation."""

    table: CopiedTable

    @property
    def number(self) -> int:
        return self.table.number

    @property
    def published_at(self) -> datetime:
        return self.table.published_at

    @property
    def table_id(self) -> uuid.UUID:
        return self.table.opened.dataset_id

    @property
    def title(self) -> str:
        return self.table.opened.title_en or self.table.opened.title_fr

    @property
    def description(self) -> str:
        return ""

    @property
    def columns(self) -> Sequence[Mapping[str, Any]]:
        columns: Sequence[Mapping[str, Any]] = self.table.opened.fields
        return columns

    @property
    def file(self) -> Mapping[str, Any]:
        files: Sequence[Mapping[str, Any]] = self.table.opened.files
        return next(file for file in files if file["name"] == Format.PARQUET.file_name)

    @property
    def file_id(self) -> str:
        return self.table.opened.release_id.hex

    @property
    def records(self) -> int:
        assert self.table.opened.records is not None  # it was read from the copy
        return self.table.opened.records

    @property
    def agreement(self) -> Agreement:
        return self.table.opened.agreement


def remote_tables(key: AccessKey, *, now: datetime) -> list[Shared]:
    """The tables of other installations that can be read, each once, by its newest title."""
    tables: dict[tuple[uuid.UUID, uuid.UUID], Shared] = {}
    for table in elsewhere.tables_open_to(key, now=now):
        shared = shared_table(table.opened)
        tables.setdefault((shared.share_id, shared.table_id), shared)
    return list(tables.values())


def remote_versions(key: AccessKey, share: str, schema: str, table: str, *, now: datetime) -> list[RemoteVersion]:
    """The versions of a table that can be read now, the oldest first; none where no other installation released such a table."""
    versions = [
        RemoteVersion(copied)
        for copied in elsewhere.tables_open_to(key, now=now)
        if names(share, copied.opened.agreement.lineage)
        and names(schema, copied.opened.owner_id)
        and names(table, copied.opened.dataset_id)
    ]
    return sorted(versions, key=lambda version: version.number)
