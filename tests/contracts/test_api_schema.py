"""The API against its own document: whatever is sent, no answer of 500 and none that the document does not know."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from django.utils import timezone

from tests.apps.api.conftest import secret_for
from tests.drawn import examples
from tests.printouts import counted, keep
from tests.workers import take_all_events

__all__ = ["secret_for"]
pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.slow]
CASES = examples(4, release=60)  # of each operation, a run with and one without real identifiers
HARMLESS_LAST = ("release_run", "withdraw_release", "revoke", "answer_request", "confirm_run", "end_webhook")


@pytest.mark.drawn
def test_no_operation_breaks_its_document(
    accepted: Any, network: Any, dataset: Any, secret_for: Callable[..., str], client: Any, run_jobs: Any
) -> None:
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

    from entente.api.models import Webhook
    from entente.catalogue.models import Join
    from entente.requests.services import asking, triage
    from exports.services import publish_schema

    publish_schema(dataset.pk, by=network.steward, now=timezone.now())
    run_jobs()
    triage.set_desk(network.nonprofit, is_open=True, days_to_answer=30, offered=[dataset], by=network.steward)
    made, _ = asking.ask(network.nonprofit, asking.Question("How many?", "en"), now=timezone.now())
    take_all_events()
    release, now = accepted.release, timezone.now()
    said = {"organization": network.nonprofit, "made_by": network.steward, "made_at": now, "cursor": 0, "secret": b"x"}
    hook = Webhook.objects.create(name="x", url="https://hooks.example.org/x", **said)
    first = release.run.version
    join = Join.objects.create(
        dataset=dataset, first=first, second=first, keys=[["a", "b"]], made_by=network.steward, made_at=now
    )
    real = {
        "dataset_id": dataset.pk, "version_id": release.run.version_id, "run_id": release.run_id, "release_id": release.pk,
        "entitlement_id": accepted.pk, "request_id": made.pk, "name": "data.csv",
        "webhook_id": hook.pk, "join_id": join.pk,
    }  # fmt: skip
    secrets = {
        "read": secret_for(network.recipient, "read", "events", of=network.city),
        "upload": secret_for(network.contributor, "upload"),
        "steward": secret_for(network.steward, "release", "requests", "events"),
    }
    document = client.get("/api/v1/openapi.json").json()
    assert json.dumps(document).count("application/problem+json") > 50
    schema = schemathesis.openapi.from_dict(document)
    schema.app = get_wsgi_application()
    checks = (
        not_a_server_error, status_code_conformance, content_type_conformance, response_headers_conformance,
        response_schema_conformance,
    )  # fmt: skip
    seen: dict[tuple[str, int], int] = {}

    def secret_of(name: str) -> str:
        if name in ("list_received", "show_received", "fetch_file", "link_file", "list_changes"):
            return secrets["read"]
        uploads = name in ("create_dataset", "deliver_version", "confirm_run", "join_versions")
        return secrets["upload" if uploads else "steward"]

    def probe(operation: Any, name: str, *, known: bool) -> None:
        @given(case=operation.as_strategy())
        @settings(
            max_examples=CASES, deadline=None, database=None, phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        )  # fmt: skip
        def ask(case: Any) -> None:
            if known:
                case.path_parameters = {each: str(real[each]) for each in case.path_parameters or {}}
            answer = case.call(headers={"Authorization": f"Bearer {secret_of(name)}"})
            case.validate_response(answer, checks=checks)
            key = (name, answer.status_code)
            seen[key] = seen.get(key, 0) + 1

        ask()

    named = {each.ok().definition.raw["operationId"]: each.ok() for each in schema.get_all_operations()}
    for name in sorted(named, key=lambda each: (each in HARMLESS_LAST, each)):
        probe(named[name], name, known=True)
        if named[name].path_parameters:
            probe(named[name], name, known=False)

    reads = {name for name in named if name.startswith(("list_", "show_", "last_", "fetch_", "link_"))}
    assert reads - {name for name, status in seen if status == 200} == set()
    keep("schemathesis-api", counted(seen))
    assert max(status for _, status in seen) < 500
