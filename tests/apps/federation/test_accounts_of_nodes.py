"""The provider's register is complete: what a recipient's node gives account of arrives, is bounded, and is believed of its own accesses alone."""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from tests.apps.federation.test_releases_to_nodes import bodies_sent, elsewhere, given
from tests.other_node import OtherNode

__all__ = ["elsewhere", "given"]

pytestmark = pytest.mark.django_db


def outcome() -> tuple[str, str]:
    from entente.federation.models import Received

    row = Received.objects.latest("id")
    return row.outcome, row.code


def receipt(of: Any, **changed: Any) -> dict[str, Any]:
    return {
        "entitlement": str(of.pk), "person": str(uuid.uuid4()), "name": "Camille Roy", "file": "data.csv",
        "count": 3, "last_at": timezone.now().isoformat(), **changed,
    }  # fmt: skip


def test_copy_its_downloads_and_its_end_stand_in_the_providers_register(
    given: Any, other: OtherNode, network: Any, run_jobs: Callable[..., None], sign_in: Callable[..., Any]
) -> None:
    from entente.audit.models import AuditEvent
    from exports.models import Download

    thread, now = given.release.agreement.lineage, timezone.now().isoformat()
    page = f"/en/releases/{given.release_id}/"
    other.say("copy.kept", {"entitlement": str(given.pk), "copy": str(uuid.uuid4()), "kept_at": now}, thread=thread)
    run_jobs()
    assert "A sealed copy has rested there since" in sign_in(network.steward).get(page).content.decode()
    other.say("downloads.receipts", {"receipts": [receipt(given)]}, thread=thread)
    run_jobs()
    assert outcome() == ("applied", "")
    download = Download.objects.get()
    assert (download.entitlement_id, download.file_name, download.user) == (given.pk, "data.csv", None)
    assert (download.remote_person["name"], download.remote_person["count"]) == ("Camille Roy", 3)
    event = AuditEvent.objects.filter(event="download.reported").latest("id")
    assert "Camille" not in json.dumps(event.facts)
    ended = {
        "entitlement": str(given.pk),
        "copy": str(uuid.uuid4()),
        "kept_at": now,
        "destroyed_at": now,
        "reason": "revoked",
    }
    other.say("destruction.attested", ended, thread=thread)
    run_jobs()
    words = sign_in(network.steward).get(page).content.decode()
    assert "the key of its sealed copy was destroyed" in words
    assert "(3 times, from the copy on its node)" in words


WRONG: dict[str, Callable[[Any], list[dict[str, Any]]]] = {
    "of the future": lambda e: [receipt(e, last_at=(timezone.now() + timedelta(hours=1)).isoformat())],
    "of before the release": lambda e: [receipt(e, last_at=(timezone.now() - timedelta(days=9)).isoformat())],
    "of no such file": lambda e: [receipt(e, file="../secret")],
    "of no count": lambda e: [receipt(e, count=0)],
    "of a count that is none": lambda e: [receipt(e, count=True)],
    "of very many": lambda e: [receipt(e, count=10**9)],
    "of nobody": lambda e: [receipt(e, person="somebody")],
    "with a name of two lines": lambda e: [receipt(e, name="Camille\nRoy")],
    "of more than one message holds": lambda e: [receipt(e)] * 501,
    "one good, one of an unknown access": lambda e: [receipt(e), receipt(e, entitlement=str(uuid.uuid4()))],
}


@pytest.mark.parametrize("name", WRONG)
def test_receipts_that_cannot_be_true_are_refused_whole(
    name: str, given: Any, other: OtherNode, run_jobs: Callable[..., None]
) -> None:
    from exports.models import Download

    other.say("downloads.receipts", {"receipts": WRONG[name](given)}, thread=given.release.agreement.lineage)
    run_jobs()
    assert outcome()[0] == "refused"
    assert not Download.objects.exists()


def test_another_node_gives_no_account_of_an_access_that_is_not_its_own(
    given: Any, other: OtherNode, run_jobs: Callable[..., None]
) -> None:
    from entente.federation.models import NodeAccess
    from exports.models import Download

    liar = OtherNode(address="https://liar.entente.example", name="Liar")
    liar.listed()
    now, thread = timezone.now().isoformat(), given.release.agreement.lineage
    copy = {"entitlement": str(given.pk), "copy": str(uuid.uuid4()), "kept_at": now}
    for kind, body in (
        ("downloads.receipts", {"receipts": [receipt(given)]}),
        ("copy.kept", copy),
        ("destruction.attested", {**copy, "destroyed_at": now, "reason": "revoked"}),
    ):
        liar.say(kind, body, thread=thread)
        run_jobs()
        assert outcome() == ("refused", "remote.no_such_release")
    access = NodeAccess.objects.get()
    assert (access.copied_at, access.copy_destroyed_at) == (None, None)
    assert not Download.objects.exists()


def test_recall_goes_to_the_recipients_node_and_its_answer_comes_back(
    given: Any, other: OtherNode, network: Any, run_jobs: Callable[..., None], sign_in: Callable[..., Any]
) -> None:
    from entente.audit.models import AuditEvent
    from exports.models import RecallTask
    from exports.services import withdraw_release

    thread = given.release.agreement.lineage
    other.say("downloads.receipts", {"receipts": [receipt(given)]}, thread=thread)
    run_jobs()
    withdraw_release(given.release_id, by=network.steward, reason="A column was wrong", now=timezone.now())
    run_jobs()
    (opened,) = bodies_sent(other, "recall.opened")
    task = RecallTask.objects.get()
    assert (opened["task"], opened["entitlement"], opened["reason"]) == (
        str(task.pk),
        str(given.pk),
        "A column was wrong",
    )
    answer = {
        "task": str(task.pk), "answer": "destroyed", "done_on": timezone.localdate().isoformat(),
        "method": "Key and backups", "person": str(uuid.uuid4()), "name": "Camille Roy",
    }  # fmt: skip
    liar = OtherNode(address="https://liar.entente.example", name="Liar")
    liar.listed()
    liar.say("recall.answered", answer, thread=thread)
    run_jobs()
    assert outcome() == ("refused", "agreement.not_its_node")
    other.say("recall.answered", {**answer, "done_on": "2031-01-01"}, thread=thread)
    run_jobs()
    assert outcome() == ("refused", "agreement.destruction_in_the_future")
    other.say("recall.answered", answer, thread=thread)
    run_jobs()
    task.refresh_from_db()
    assert (task.answer, task.answered_by, task.answered_elsewhere["name"]) == ("destroyed", None, "Camille Roy")
    assert AuditEvent.objects.filter(event="recall.done").exists()
    page = sign_in(network.steward).get(f"/en/releases/{given.release_id}/recall/").content.decode()
    assert "Camille Roy" in page


def test_proof_of_destruction_comes_from_the_recipients_own_node(
    given: Any, other: OtherNode, network: Any, run_jobs: Callable[..., None]
) -> None:
    from agreements.models import Destruction
    from agreements.services import terminate_agreement

    agreement = given.release.agreement
    terminate_agreement(agreement.pk, reason="It ends", by=network.steward, now=timezone.now())
    run_jobs()
    body = {
        "agreement": str(agreement.pk), "recipient": str(network.city.pk), "method": "Shredded",
        "destroyed_on": timezone.localdate().isoformat(), "person": str(uuid.uuid4()), "name": "Camille Roy",
    }  # fmt: skip
    other.say("destruction.attested", {**body, "recipient": str(network.nonprofit.pk)}, thread=agreement.lineage)
    run_jobs()
    assert outcome() == ("refused", "agreement.not_its_node")
    other.say("destruction.attested", body, thread=agreement.lineage)
    run_jobs()
    owed = Destruction.objects.get(agreement=agreement, recipient=network.city)
    assert (owed.attested_by, owed.attested_elsewhere["name"], owed.method) == (None, "Camille Roy", "Shredded")
