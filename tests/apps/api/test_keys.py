"""What a key opens: what it was made for, in one organization, within what its person may; and how refusals are told."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.utils import timezone

from tests.upload_packages import packaged

pytestmark = pytest.mark.django_db(transaction=True)


def test_keys_open_what_they_were_made_for_and_refusals_are_told_in_both_languages(
    network: Any, dataset: Any, secret_for: Callable[..., str], ask: Callable[..., Any], refusals: Any, client: Any
) -> None:
    from entente.catalogue.services import create_dataset
    from entente.core.errors import NotPermitted

    upload, release = secret_for(network.contributor, "upload"), secret_for(network.steward, "release", "requests")
    city = secret_for(network.recipient, "read", of=network.city)
    other = create_dataset(
        owner=network.nonprofit, title_en="Other", title_fr="Autre", kind="contacts", by=network.contributor
    )
    bound = secret_for(network.contributor, "upload", dataset=other)
    nobody = "00000000-0000-0000-0000-000000000000"

    for secret, path, sent, status, code in (
        ("none", "datasets", None, 401, "key.unknown"),
        (upload, "requests", None, 403, "key.acts"),
        (upload, f"runs/{nobody}/agreements", None, 403, "key.acts"),
        (release, "datasets", {"kind": "contacts", "title_en": "x"}, 403, "key.acts"),
        (upload, "received", None, 403, "key.acts"),
        (city, f"datasets/{dataset.pk}", None, 403, "key.acts"),
        (bound, f"datasets/{dataset.pk}", None, 404, "not_found"),
        (upload, f"runs/{nobody}", None, 404, "not_found"),
        (upload, "datasets", {"kind": "root", "title_en": "x"}, 422, "request.malformed"),
        (upload, "datasets", {"kind": "contacts"}, 422, "dataset.title_missing"),
        (upload, "datasets?limit=0", None, 422, "request.malformed"),
        (upload, "nothing", None, 404, "not_found"),
    ):
        answer = ask(secret, path, sent)
        assert (answer.status_code, answer["Content-Type"], answer.json()["code"]) == (
            status, "application/problem+json", code,
        ), (path, answer.content)  # fmt: skip
    french = ask(upload, "requests", **{"Accept-Language": "fr-CA"}).json()
    assert french["detail"] == french["reasons"][0]["sentence"]
    assert french["detail"] != ask(upload, "requests").json()["detail"]
    assert ask(upload, "datasets", {"kind": "root", "secret": "M5V 2T6"}).content.count(b"M5V") == 0
    assert [each["id"] for each in ask(bound, "datasets").json()["items"]] == [str(other.pk)]
    assert len(ask(upload, "datasets").json()["items"]) == 2
    part = ask(upload, "datasets?limit=1").json()
    assert ask(upload, f"datasets?before={part['next']}").json()["items"][0]["id"] == str(dataset.pk)
    made = ask(upload, "datasets", {"kind": "contacts", "title_en": "By script"})
    assert (made.status_code, made.json()["title"]["fr"]) == (201, "By script")
    assert ask(city, "key").json()["scopes"] == ["read"]
    with pytest.raises(NotPermitted):
        secret_for(network.contributor, "release")
    with pytest.raises(NotPermitted):
        secret_for(network.recipient, "upload", of=network.city)
    assert {"key.acts"} <= {reason for _, reasons in refusals() for reason in reasons}
    # A session opens nothing here.
    client.force_login(network.contributor, backend="django.contrib.auth.backends.ModelBackend")
    assert client.get("/api/v1/datasets").status_code == 401


def test_files_are_judged_as_they_come_in_and_nothing_of_a_refused_one_remains(
    network: Any, dataset: Any, secret_for: Callable[..., str], client: Any, settings: Any
) -> None:
    from entente.vault.models import SealedObject

    secret = secret_for(network.contributor, "upload")

    def send(
        body: bytes, query: str = "period_start=2026-01-01&period_end=2026-03-31&file_type=csv", **headers: str
    ) -> Any:
        told = {"Authorization": f"Bearer {secret}", **headers}
        path = f"/api/v1/datasets/{dataset.pk}/versions?{query}"
        return client.post(path, body, content_type="application/octet-stream", headers=told)

    settings.UPLOAD_MAX_BYTES = 2**21
    for body, query, code in (
        (b"\x00\x01\x02 no table", None, "csv.nul_bytes"),
        (b"", None, "file.empty"),
        (b"age\n34\n", "period_start=2026-03-31&period_end=2026-01-01&file_type=csv", "upload.period_backwards"),
        (b"age\n34\n", "period_start=2026-03-31&file_type=csv", "request.malformed"),
        (b"age\n34\n", "period_start=2026-01-01&period_end=2026-03-31&file_type=exe", "request.malformed"),
        (b"age\n" + b"34\n" * 2**20, None, "upload.too_large"),
    ):
        answer = send(body, *([query] if query else []))
        assert (answer.status_code, answer.json()["code"]) == (422, code), answer.content
    assert not SealedObject.objects.filter(destroyed_at=None).exists()
    made = send(b"age,fsa\n34,M5V\n", **{"Entente-Workbook-Password": "invented"})
    assert (made.status_code, made.json()["number"], made.json()["size_bytes"]) == (201, 1, 15)
    assert send(b"age,fsa\n34,M5V\n").status_code == 200
    package = send(packaged(b"age,fsa\n34,M5V\n"), "period_start=2026-01-01&period_end=2026-03-31&file_type=zip")
    assert (package.status_code, package.json()["file_type"]) == (201, "zip"), package.content


def test_body_of_a_refused_call_is_let_pass_for_whoever_has_a_key_alone(
    network: Any, dataset: Any, secret_for: Callable[..., str], client: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    passed: list[Any] = []
    monkeypatch.setattr("entente.api.problems.let_body_pass", passed.append)
    upload, requests = secret_for(network.contributor, "upload"), secret_for(network.steward, "requests")

    def send(path: str, secret: str | None) -> tuple[int, int]:
        passed.clear()
        headers = {} if secret is None else {"Authorization": f"Bearer {secret}"}
        answer = client.post(path, b"age\n34\n", content_type="application/octet-stream", headers=headers)
        return answer.status_code, len(passed)

    versions = f"/api/v1/datasets/{dataset.pk}/versions"
    strangers = [
        send(versions, None),
        send(versions, "none"),
        send("/api/v1/nothing", None),
        send("/delta-sharing/shares", "none"),
    ]
    known = [
        send(versions, upload),
        send(versions, requests),
        send(versions.replace(str(dataset.pk), str(network.city.pk)), upload),
    ]

    assert strangers == [(401, 0), (401, 0), (404, 0), (405, 0)]
    assert known == [(422, 1), (403, 1), (422, 1)]


def test_requests_are_listed_and_answered_by_a_key_for_them(
    network: Any, dataset: Any, secret_for: Callable[..., str], ask: Callable[..., Any]
) -> None:
    from entente.requests.models import DataRequest
    from entente.requests.services import asking, triage

    secret = secret_for(network.steward, "requests")
    triage.set_desk(network.nonprofit, is_open=True, days_to_answer=30, offered=[dataset], by=network.steward)
    asking.ask(network.nonprofit, asking.Question("How many calls?", "en"), now=timezone.now())

    DataRequest.objects.update(status="waiting")  # as the worker leaves it, without the detectors
    found = ask(secret, "requests?status=waiting").json()["items"]
    answered = ask(secret, f"requests/{found[0]['id']}/answer", {"text": "Forty."})

    assert [each["from_requester"] for each in found[0]["messages"]] == [True]
    assert found[0]["messages"][0]["text"] == ""  # not searched for personal details yet
    assert (answered.status_code, answered.json()["status"]) == (200, "answered")
    assert ask(secret, "requests?status=answered").json()["items"][0]["messages"][1]["text"] == "Forty."
    assert ask(secret, f"requests/{found[0]['id']}/answer", {"text": "Again."}).status_code == 409
