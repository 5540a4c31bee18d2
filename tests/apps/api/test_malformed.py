"""What is malformed under /api/: problem details, whatever is wrong with the address, the method, the body or the key."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.test import Client
from hypothesis import HealthCheck, given
from hypothesis import strategies as st

from entente.api.urls.operations import api
from entente.catalogue.models import Dataset
from tests.drawn import drawn

MALFORMED = ("not-an-identifier", "1%0A2", "a%00b", "%FF%FE", "..%2F..", "%E2%9C%94", "0" * 5000, "", "x/y/z")
ELSEWHERE = ("/api/", "/api/v1/", "/api/v2/datasets", "/api/v1/datasets/", "/api/%0A", "/api/v1/%0A")


def addresses() -> Iterator[str]:
    """Each address of the document that holds an identifier, with each malformed value in its place."""
    for path in api.get_openapi_schema()["paths"]:
        if "{" in path:
            before, _, rest = path.partition("{")
            for value in MALFORMED:
                yield before + value + rest.partition("}")[2].replace("{", "").replace("}", "")


def is_problem(answer: Any) -> bool:
    kind = answer.get("Content-Type", "").partition(";")[0]
    return kind == "application/problem+json" and json.loads(answer.content)["status"] == answer.status_code


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("has_key", [False, True], ids=["without key", "with key"])
def test_malformed_addresses_answer_problem_details(
    network: Any, secret_for: Callable[..., str], has_key: bool
) -> None:
    browser = Client(raise_request_exception=False)
    headers = {"Authorization": f"Bearer {secret_for(network.steward, 'release')}"} if has_key else {}
    wrong = []

    for address in [*addresses(), *ELSEWHERE]:
        for method in ("get", "post", "put", "delete"):
            answer = getattr(browser, method)(address, headers=headers)
            if not (400 <= answer.status_code < 500 and is_problem(answer)):
                wrong.append(f"{method} {address[:80]!r}: {answer.status_code} {answer.get('Content-Type')}")

    assert not wrong, "\n".join(wrong)


@pytest.mark.django_db
@drawn(30, release=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(max_size=40), method=st.sampled_from(["get", "post", "patch", "trace"]))
def test_any_text_under_the_api_answers_problem_details(text: str, method: str) -> None:
    from urllib.parse import quote

    answer = getattr(Client(raise_request_exception=False), method)(f"/api/v1/{quote(text, safe='')}/x")

    assert 400 <= answer.status_code < 500
    assert method == "trace" or is_problem(answer)
    assert answer.get("Content-Length", str(len(answer.content))) == str(len(answer.content))


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("text", ["a\0b", "\ud800", "\udfff\ud800", {"a": ["\0"]}])
@pytest.mark.parametrize("field", ["title_en", "description_fr", "kind", "un\0known"])
def test_text_that_no_database_stores_is_a_mistake_of_whoever_sends_it(
    network: Any, secret_for: Callable[..., str], text: Any, field: str
) -> None:
    headers = {"Authorization": f"Bearer {secret_for(network.contributor, 'upload')}"}
    body = json.dumps({"title_en": "A", "title_fr": "B", "kind": "contacts", field: text})

    answer = Client(raise_request_exception=False).post(
        "/api/v1/datasets", body, content_type="application/json", headers=headers
    )

    assert answer.status_code == 422
    assert is_problem(answer)
    assert not Dataset.objects.exists()


@pytest.mark.django_db
def test_fault_of_ours_under_the_api_is_a_problem_in_the_readers_language(monkeypatch: pytest.MonkeyPatch) -> None:

    def fail(*args: object, **kwargs: object) -> None:
        raise RuntimeError

    monkeypatch.setattr("entente.api.asking.key_in", fail)

    answer = Client(raise_request_exception=False).get("/api/v1/datasets", headers={"Accept-Language": "fr"})

    assert answer.status_code == 500
    assert is_problem(answer)
    assert "de notre côté" in answer.json()["detail"]
