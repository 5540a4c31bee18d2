"""A suspended agreement: links that were issued before are dead, programs are told why, and a resumption delivers again."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest
from django.utils import timezone

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.slow]


def status_of(link: str) -> int:
    try:
        with urlopen(link) as answer:
            return int(answer.status)
    except HTTPError as error:
        return error.code


def suspend_by_breach(agreement: Any, network: Any) -> None:
    from agreements.services import report_breach

    said = {"happened_on": timezone.localdate(), "what": "A laptop was lost.", "notified": "", "suspend": True}
    report_breach(agreement.pk, **said, by=network.city_steward, now=timezone.now())


def suspend_by_a_party(agreement: Any, network: Any) -> None:
    from agreements.services import suspend_agreement

    suspend_agreement(agreement.pk, by=network.steward, reason="The study waits.")


@pytest.mark.parametrize("suspend", [suspend_by_breach, suspend_by_a_party])
def test_nothing_moves_from_the_moment_of_a_suspension_until_the_resumption(
    suspend: Callable[..., None], accepted: Any, agreement: Any, network: Any, dataset: Any, program: Callable[..., Any],
    client: Any, run_jobs: Callable[..., None],
) -> None:  # fmt: skip
    from agreements.services import resume_agreement
    from entente.vault import s3
    from exports.services import issue_download
    from exports.tasks.reconciliation import compare_and_repair

    api, sharing, bucket, delivery = program("api"), program(), s3.node_bucket(), accepted.delivery
    _, link = issue_download(accepted.pk, "data.csv", by=network.recipient, now=timezone.now())
    (listed,) = client.get("/delta-sharing/shares", headers=sharing.headers).json()["items"]
    (table,) = client.get(f"/delta-sharing/shares/{listed['name']}/all-tables", headers=sharing.headers).json()["items"]
    at = f"/delta-sharing/shares/{table['share']}/schemas/{table['schema']}/tables/{table['name']}"
    asked: dict[str, Callable[[], Any]] = {
        "received": lambda: client.get(f"/api/v1/received/{accepted.pk}", headers=api.headers),
        "file": lambda: client.get(f"/api/v1/received/{accepted.pk}/files/data.csv", headers=api.headers),
        "link": lambda: client.post(f"/api/v1/received/{accepted.pk}/files/data.csv/link", headers=api.headers),
        "latest": lambda: client.get(f"/series/{dataset.pk}/latest.csv", headers=api.headers),
        "version": lambda: client.get(f"/series/{dataset.pk}/versions/1.csv", headers=api.headers),
        "share": lambda: client.get(f"/delta-sharing/shares/{table['share']}", headers=sharing.headers),
        "metadata": lambda: client.get(f"{at}/metadata", headers=sharing.headers),
        "query": lambda: client.post(f"{at}/query", {}, "application/json", headers=sharing.headers),
    }

    def codes() -> dict[str, tuple[int, str]]:
        answers = {name: ask() for name, ask in asked.items()}
        bodies = {
            name: {} if each.streaming or each.status_code < 400 else each.json() for name, each in answers.items()
        }
        return {
            name: (each.status_code, bodies[name].get("code") or bodies[name].get("errorCode", ""))
            for name, each in answers.items()
        }

    open_before, alive = {status for status, _ in codes().values()}, status_of(link)
    suspend(agreement, network)
    at_once = codes()  # before the worker has done anything
    run_jobs("urgent", "erasures")
    dead, left = status_of(link), list(s3.keys(bucket, delivery.prefix))
    told = codes()
    delivery.refresh_from_db()
    withheld, files = delivery.status, delivery.files
    compare_and_repair(now=timezone.now())
    run_jobs()
    still = list(s3.keys(bucket, delivery.prefix))
    unknown = client.get("/series/00000000-0000-0000-0000-000000000000/latest.csv", headers=api.headers).status_code

    resume_agreement(agreement.pk, by=network.steward)
    run_jobs()
    delivery.refresh_from_db()
    accepted.refresh_from_db()
    _, again = issue_download(accepted.pk, "data.csv", by=network.recipient, now=timezone.now())

    assert (open_before, alive) == ({200}, 200)
    refused = {
        **dict.fromkeys(("received", "file", "link", "latest", "version"), (403, "access.suspended")),
        **dict.fromkeys(("share", "metadata", "query"), (403, "ACCESS_SUSPENDED")),
    }
    assert at_once == told == refused
    assert (dead, left, still, withheld, files) == (404, [], [], "withheld", [])
    assert unknown == 404
    assert (delivery.status, status_of(again)) == ("ready", 200)
    assert accepted.revoked_at is None
    assert {status for status, _ in codes().values()} == {200}


def test_delivery_that_is_written_while_the_agreement_is_suspended_does_not_stay(
    release: Any, agreement: Any, network: Any, run_jobs: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The worker was copying when somebody suspended: what it wrote goes when it is done; an access that ends meanwhile is erased."""
    from entente.audit.jobs import defer
    from entente.vault import s3
    from exports.models import Delivery
    from exports.services import revoke_entitlement
    from exports.tasks import publishing

    delivery = Delivery.objects.get(entitlement__release=release)
    Delivery.objects.filter(pk=delivery.pk).update(status="copying", files=[])
    copy = publishing.copy_files

    def copy_slowly(*args: Any, **said: Any) -> Any:
        files = copy(*args, **said)
        suspend_by_a_party(agreement, network)
        run_jobs("urgent", "erasures")
        return files

    monkeypatch.setattr(publishing, "copy_files", copy_slowly)
    defer("exports.deliver", entitlement_id=str(delivery.pk))
    run_jobs("runs")
    run_jobs()
    delivery.refresh_from_db()
    suspended = delivery.status, list(s3.keys(s3.node_bucket(), delivery.prefix))
    revoke_entitlement(delivery.pk, by=network.steward, reason="Over.", now=timezone.now())
    run_jobs()
    delivery.refresh_from_db()

    assert suspended == ("withheld", [])
    assert delivery.status == "erased"
    assert json.dumps(delivery.files) == "[]"
