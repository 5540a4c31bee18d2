"""The dummy share of Delta Sharing: invented rows, read by the same calls as real ones."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from typing import Any

import pyarrow.parquet as pq
import pytest
from django.utils import timezone

from tests.contracts.test_delta_sharing import ask, lines_of

__all__ = ["ask"]
pytestmark = pytest.mark.django_db(transaction=True)


def test_dummy_share_is_read_by_the_same_calls(
    approve: Callable[..., Any], program: Callable[..., Any], ask: Callable[..., Any], network: Any, dataset: Any,
    run_jobs: Callable[..., None], client: Any, settings: Any,
) -> None:  # fmt: skip
    from exports.services import publish_schema

    of = program()
    approve()
    publish_schema(dataset.pk, by=network.steward, now=timezone.now())
    run_jobs()

    assert [each["name"] for each in ask(of, "/shares").json()["items"]] == ["dummy"]
    table = ask(of, "/shares/dummy/all-tables").json()["items"][0]
    path = f"/shares/dummy/schemas/{table['schema']}/tables/{table['name']}"
    _, metadata, file = (next(iter(each.values())) for each in lines_of(ask(of, f"{path}/query", {})))

    assert ask(of, f"{path}/version")["Delta-Table-Version"] == "0"
    assert [(each["name"], each["type"]) for each in json.loads(metadata["schemaString"])["fields"]] == [
        ("age", "string"), ("postal_code", "string"), ("need", "string"), ("visits", "long"),
    ]  # fmt: skip
    content = client.get(file["url"].removeprefix(settings.BASE_URL)).content
    assert (len(content), pq.read_table(io.BytesIO(content)).num_rows) == (file["size"], 200)
    assert lines_of(ask(of, f"{path}/metadata"))[1]["metaData"]["description"].startswith("DUMMY DATA")
    assert ask(of, f"{path}/query", {"version": 1}).status_code == 404
    assert ask(of, "/shares/dummy/schemas/none/tables/none/metadata").status_code == 404
