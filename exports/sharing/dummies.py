"""A share of dummy data beside the real ones: the same calls and the same client, for programs that are written before there is an agreement."""

from __future__ import annotations

import json
import uuid
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from django.conf import settings
from django.urls import reverse

from entente.catalogue.models import Dataset
from entente.core.prepared import Prepared
from exports.dummy import ROWS, SchemaField, fields_of_schema, write_dummy
from exports.formats import Format
from exports.models import PublishedSchema
from exports.sharing.answers import milliseconds, schema_of_fields
from exports.sharing.names import names, shared_name
from exports.sharing.tables import Shared

SHARE: Final = "dummy"
VERSION: Final = 0


@dataclass(frozen=True, slots=True)
class Dummy:
    """A series whose columns are published."""

    dataset: Dataset
    schema: tuple[SchemaField, ...]

    @property
    def shared(self) -> Shared:
        """As it is listed."""
        dataset = self.dataset
        return Shared(
            share_id=uuid.UUID(int=0),
            share=SHARE,
            schema=shared_name(dataset.owner.name_en or dataset.owner.name_fr, dataset.owner_id),
            table_id=dataset.pk,
            table=shared_name(dataset.title_en or dataset.title_fr, dataset.pk),
        )


def is_dummy(share: str) -> bool:
    """Whether a share's name in an address means this one. Those of agreements end in digits."""
    return share.casefold() == SHARE


def dummies() -> list[Dummy]:
    """Every series whose columns anyone may know."""
    return [Dummy(schema.dataset, tuple(fields_of_schema(schema.fields))) for schema in _PUBLISHED.all()]


_PUBLISHED: Final = Prepared(
    lambda: PublishedSchema.objects.exclude(fields=[]).select_related("dataset__owner").order_by("pk")
)


def dummy_named(schema: str, table: str) -> Dummy | None:
    """The one that an address means."""
    return next(
        (dummy for dummy in dummies() if names(table, dummy.dataset.pk) and names(schema, dummy.dataset.owner_id)), None
    )


def metadata(dummy: Dummy) -> dict[str, Any]:
    """What the table is: invented, and with which columns."""
    described = {
        "id": str(dummy.dataset.pk),
        "name": dummy.dataset.title_en or dummy.dataset.title_fr,
        "description": "DUMMY DATA, INVENTED. DONNÉES FICTIVES.",
        "format": {"provider": "parquet"},
        "schemaString": schema_of_fields([{"name": column.name, "type": column.type} for column in dummy.schema]),
        "partitionColumns": [],
        "configuration": {},
        "version": VERSION,
        "numFiles": 1,
    }
    return {"metaData": described}


def file_line(dummy: Dummy, *, now: datetime) -> dict[str, Any]:
    """The file lies at its public address."""
    address = settings.BASE_URL + reverse("series:dummy", args=[dummy.dataset.pk, Format.PARQUET])
    return {
        "file": {
            "url": address,
            "id": f"dummy-{dummy.dataset.pk.hex}",
            "partitionValues": {},
            "size": len(write_dummy(dummy.dataset.pk, dummy.schema, Format.PARQUET)),
            "stats": json.dumps({"numRecords": ROWS}),
            "version": VERSION,
            "expirationTimestamp": milliseconds(now + timedelta(hours=1)),
        }
    }
