"""Packages of tables that were anonymized elsewhere, as somebody could make them who does not use ``entente anonymize``."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping
from typing import Any

from anonymizer.engine.table import upload_package as form
from anonymizer.engine.table.readers import open_source
from anonymizer.engine.table.writers import write_parquet
from entente.proof import signatures

CLAIMS = {"k": 11, "records": 600, "suppressed_records": 0, "diversity": None, "closeness": None}
SEED = b"invented seed of a one-time key!"


def packaged(
    table: bytes, *, claims: Mapping[str, Any] = CLAIMS, signed: Mapping[str, Any] | None = None, beside: bytes = b"{}"
) -> bytes:
    """A package of a CSV table. ``signed``: members of what is signed that are otherwise than they should be."""
    rows = io.BytesIO()
    write_parquet(open_source(io.BytesIO(table), filename="table.csv"), rows)
    files = [(form.measured(name, file), file) for name, file in zip(form.NAMES[1:], (rows, io.BytesIO(beside), io.BytesIO(b"{}")), strict=True)]  # fmt: skip
    content = form.contents([entry for entry, _ in files], claims=claims, software="of nobody") | dict(signed or {})
    manifest = io.BytesIO(json.dumps(signatures.signed_part(content, part="package", seed=SEED)).encode())
    sink = io.BytesIO()
    form.write_package(sink, [(form.measured(form.MANIFEST, manifest), manifest), *files])
    return sink.getvalue()
