"""The server against the protocol's own OpenAPI file: whatever is sent, no answer of 500 and none that the file does not know."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.drawn import examples
from tests.printouts import counted, keep

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.slow]

SPECIFICATION = "data/standards/delta-sharing/delta-sharing-protocol-api-description.yml"
CASES = examples(4, release=60)  # of each operation, a run


@pytest.mark.drawn
def test_no_call_breaks_the_schema(accepted: Any, program: Callable[..., Any], client: Any, shared: Path) -> None:
    import schemathesis
    from django.core.wsgi import get_wsgi_application
    from hypothesis import HealthCheck, Phase, given, settings
    from schemathesis.checks import not_a_server_error
    from schemathesis.specs.openapi.checks import (
        content_type_conformance,
        response_headers_conformance,
        response_schema_conformance,
        status_code_conformance,
    )

    of = program()
    share = client.get("/delta-sharing/shares", headers=of.headers).json()["items"][0]["name"]
    table = client.get(f"/delta-sharing/shares/{share}/all-tables", headers=of.headers).json()["items"][0]
    document = yaml.safe_load((shared / SPECIFICATION).read_text())
    document["servers"] = [{"url": "/delta-sharing"}]
    if document["components"]["schemas"]["QueryRequest"]["properties"]["jsonPredicateHints"]["type"] == "object":
        # The protocol's text and every client send a text here; the server takes both.
        document["components"]["schemas"]["QueryRequest"]["properties"]["jsonPredicateHints"]["type"] = [
            "object",
            "string",
        ]
    application = get_wsgi_application()
    schema = schemathesis.openapi.from_dict(document)
    schema.app = application
    checks = (
        not_a_server_error, status_code_conformance, content_type_conformance, response_headers_conformance,
        response_schema_conformance,
    )  # fmt: skip
    seen: dict[tuple[str, int], int] = {}

    def probe(operation: Any, *, real: bool, token: bool) -> None:
        @given(case=operation.as_strategy())
        @settings(
            max_examples=CASES, deadline=None, database=None, phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        )  # fmt: skip
        def ask(case: Any) -> None:
            if real:
                case.path_parameters = {"share": share, "schema": table["schema"], "table": table["name"]}
            answer = case.call(headers=of.headers if token else {})
            case.validate_response(answer, checks=checks)
            key = (operation.label, answer.status_code)
            seen[key] = seen.get(key, 0) + 1

        ask()

    operations = [each.ok() for each in schema.get_all_operations()]
    for operation in operations:
        probe(operation, real=True, token=True)
        probe(operation, real=False, token=True)
    probe(operations[0], real=True, token=False)

    assert len(operations) == 9
    assert {label for label, status in seen if status == 200} >= {
        each.label for each in operations if not each.label.endswith("/changes")
    }
    keep("schemathesis-delta", counted(seen))
    assert max(status for _, status in seen) < 500
    assert sum(seen.values()) >= 9 * CASES
