"""The receipt of an act: what the worker states under an organization's key once it has verified what a passkey signed."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.conf import settings

from entente.core.canonical import canonical
from entente.organizations.keys.endorsement import is_endorsed, node_keys
from entente.organizations.models import ActAssertion, ActReceipt, OrganizationKey, User
from entente.proof import jws
from entente.proof.receipts import RECEIPT, link_of
from entente.proof.receipts import TYPE as LIST


def receipt_of(assertion: ActAssertion, receipt: ActReceipt) -> dict[str, Any]:
    """What a receipt says: which act on which record a person confirmed, and when the worker verified it; and its place among hers."""
    statement = {
        "act": assertion.act,
        "record": str(assertion.record_id),
        "person": str(assertion.person_id),
        "content": assertion.content,
        "verified_at": receipt.verified_at.isoformat(),
    }
    if receipt.number is None:  # of before receipts had numbers
        return statement
    place = {"number": receipt.number, "previous": receipt.previous}
    return {**statement, **place, "receipt": str(assertion.pk), "organization": str(assertion.organization_id)}


def place_next(receipt: ActReceipt) -> None:
    """Give a receipt that is about to be signed its number, and the digest of the one before. Worker only; the person is locked."""
    assertion = receipt.assertion
    hers = ActReceipt.objects.filter(
        assertion__person=assertion.person_id, assertion__organization=assertion.organization_id, number__isnull=False
    )
    last = hers.order_by("-number").first()
    receipt.number = 1 if last is None else (last.number or 0) + 1
    receipt.previous = "" if last is None else link_of(last.jws)


def receipts_of(person: User) -> dict[str, Any]:
    """All receipts of a person with the keys to check them, the oldest first: what ``entente verify`` reads."""
    receipts = ActReceipt.objects.filter(assertion__person=person).select_related("assertion")
    rows: list[dict[str, Any]] = [
        {
            "receipt": {
                "receipt": str(receipt.assertion_id),
                "organization": str(receipt.assertion.organization_id),
                **receipt_of(receipt.assertion, receipt),
            },
            "jws": receipt.jws,
        }
        for receipt in receipts.order_by("verified_at", "number")
    ]
    kids = {str((jws.header_of(row["jws"]) or {}).get("kid")) for row in rows}
    keys = OrganizationKey.objects.filter(organization__in=[row["receipt"]["organization"] for row in rows])
    nodes = node_keys()
    return {
        "type": LIST,
        "version": 1,
        "person": str(person.pk),
        "receipts": rows,
        "keys": [
            _key(key, nodes[key.node_kid]) for key in keys.order_by("pk") if str(key.pk) in kids and is_endorsed(key)
        ],
    }


def _key(key: OrganizationKey, node: bytes) -> dict[str, Any]:
    return {
        "kty": "OKP",
        "crv": "Ed25519",
        "use": "sig",
        "kid": str(key.pk),
        "organization": str(key.organization_id),
        "x": jws.encoded(bytes(key.signing_public_key)),
        "number": key.number,
        "public_key": bytes(key.public_key).hex(),
        "node": str(settings.NODE_ID),
        "node_key": node.hex(),
        "node_signature": bytes(key.node_signature).hex(),
    }


def is_receipted(assertion: ActAssertion) -> bool:
    """Whether a key of the organization, for which the node vouches, signed the receipt of an act as it stands."""
    receipt = getattr(assertion, "receipt", None)
    header = None if receipt is None else jws.header_of(receipt.jws)
    if receipt is None or header is None or header.get("typ") != RECEIPT:
        return False
    try:
        kid = UUID(str(header.get("kid")))
    except ValueError:
        return False
    key = OrganizationKey.objects.filter(pk=kid, organization=assertion.organization_id).first()
    if key is None or not is_endorsed(key):
        return False
    return jws.is_signature(bytes(key.signing_public_key), canonical(receipt_of(assertion, receipt)), receipt.jws)
