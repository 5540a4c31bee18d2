"""Receipts as workers write them and a person downloads them: numbered, each naming the one before, checked without the server."""

from __future__ import annotations

import json
import uuid
from typing import Any

import pytest
from django.core import mail
from django.utils import timezone

from tests.passkeys import SoftPasskey, attested_passkey

pytestmark = pytest.mark.django_db


def confirmed(person: Any, organization: Any, passkey: SoftPasskey, run_jobs: Any) -> Any:
    """A role that she gave with her passkey, as a page would write it, and the worker's receipt."""
    from entente.audit.jobs import defer
    from entente.organizations.confirmations.challenges import Act, challenge_of
    from entente.organizations.models import ActAssertion

    act = Act("membership.given", organization.pk, {"person": str(person.pk), "role": "auditor"})
    nonce, now = uuid.uuid4(), timezone.now()
    challenge = challenge_of(act, person_id=person.pk, nonce=nonce, issued_at=now)
    assertion = ActAssertion.objects.create(
        act=act.code, record_id=uuid.uuid4(), organization=organization, person=person, content=dict(act.content),
        nonce=nonce, issued_at=now, response=passkey.sign(challenge),
    )  # fmt: skip
    defer("organizations.verify_assertion", assertion_id=str(assertion.pk))
    run_jobs("urgent")
    return assertion


def test_receipts_are_numbered_and_verify_without_the_server(network: Any, sign_in: Any, run_jobs: Any) -> None:
    from entente.organizations.keys.endorsement import node_keys
    from entente.organizations.models import ActReceipt
    from entente.proof import VerificationPolicy
    from entente.proof.key_history import KnownKey
    from entente.proof.receipts import receipts_document, verify_receipts

    passkey = attested_passkey(network.steward, network.nonprofit)
    acts = [confirmed(network.steward, network.nonprofit, passkey, run_jobs) for _ in range(3)]
    before = ActReceipt.objects.get(assertion=acts[0])
    assert [ActReceipt.objects.get(assertion=act).number for act in acts] == [1, 2, 3]
    assert before.previous == ""
    run_jobs("mail")
    assert any(f"{acts[2].pk}, number 3 from this organization" in message.body for message in mail.outbox)

    answer = sign_in(network.steward).get("/en/account/passkeys/receipts.json")

    document = receipts_document(answer.content)
    assert document is not None
    known = VerificationPolicy(node=tuple(KnownKey(public) for public in node_keys().values()))
    assert verify_receipts(document, known, named=str(acts[1].pk)).is_good
    forged = json.loads(answer.content)
    forged["receipts"][1]["receipt"]["content"]["role"] = "data_steward"
    assert [finding.fault for finding in verify_receipts(forged, known).findings] == ["receipts.signature"]
    others = sign_in(network.officer).get("/en/account/passkeys/receipts.json")
    assert json.loads(others.content)["receipts"] == []


def test_receipt_that_the_thief_writes_is_none(network: Any, run_jobs: Any) -> None:
    """Also where the database would let her: the organization's key did not sign it."""
    from entente.organizations.confirmations.receipts import is_receipted
    from entente.organizations.models import ActAssertion, ActReceipt

    passkey = attested_passkey(network.steward, network.nonprofit)
    real = confirmed(network.steward, network.nonprofit, passkey, run_jobs)
    assert is_receipted(ActAssertion.objects.get(pk=real.pk))
    hers = ActAssertion.objects.create(
        act=real.act, record_id=uuid.uuid4(), organization=network.nonprofit, person=network.steward,
        content={"role": "data_steward"}, nonce=uuid.uuid4(), issued_at=timezone.now(), response={},
    )  # fmt: skip
    ActReceipt.objects.create(assertion=hers, verified_at=timezone.now(), number=2, jws=real.receipt.jws)

    assert not is_receipted(hers)
