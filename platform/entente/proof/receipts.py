"""A list of receipts: what a person confirmed with her passkey, as workers verified and signed it. Checked with nothing but the file.

The web process writes the file, and can forge none of it: each receipt is signed by the organization's key, for which the server vouches,
and names its number and the digest of the one before. What is left out in between shows; whether the last ones are left out, the person
sees from the number in her last mail.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Final

from entente.core.canonical import canonical, read_strictly
from entente.proof import jws
from entente.proof.malformed_files import Malformed, well_formed
from entente.proof.policy import NOTHING_KNOWN, VerificationPolicy
from entente.proof.report import COMPARE_NODE_KEY, Fault, Finding, Proof, Sentence
from entente.vault import sealing

TYPE: Final = "entente-receipts"
RECEIPT: Final = "entente-receipt"
"""The ``typ`` of each signature."""


class ReceiptFault(Fault):
    """What is wrong with a list of receipts."""

    DAMAGED = (
        "receipts.damaged",
        "This file is no list of receipts, or it is damaged. Download it again.",
        "Ce fichier n’est pas une liste de reçus, ou il est endommagé. Téléchargez-le de nouveau.",
    )
    SIGNATURE = (
        "receipts.signature",
        "The receipt {where} is not what was signed.",
        "Le reçu {where} n’est pas ce qui a été signé.",
    )
    ANOTHER_PERSON = (
        "receipts.another_person",
        "The receipt {where} is another person’s.",
        "Le reçu {where} est celui d’une autre personne.",
    )
    KEY = (
        "receipts.key",
        "The key of the receipt {where} is missing, or is not the organization’s.",
        "La clé du reçu {where} manque, ou n’est pas celle de l’organisme.",
    )
    KEY_NOT_TRUSTED = (
        "receipts.key_not_trusted",
        "The key of the receipt {where} is not among those that you have.",
        "La clé du reçu {where} n’est pas de celles que vous avez.",
    )
    KEY_REVOKED = (
        "receipts.key_revoked",
        "The receipt {where} was signed with a key that had been revoked.",
        "Le reçu {where} a été signé avec une clé qui avait été révoquée.",
    )
    NOT_ENDORSED = (
        "receipts.not_endorsed",
        "The server does not vouch for the key of the receipt {where}.",
        "Le serveur ne se porte pas garant de la clé du reçu {where}.",
    )
    MISSING = (
        "receipts.missing",
        "A receipt before {where} is missing, or was exchanged.",
        "Un reçu qui précède {where} manque, ou a été remplacé.",
    )
    NOT_THERE = (
        "receipts.not_there",
        "The receipt {where}, which your mail names, is not in this list.",
        "Le reçu {where}, que nomme votre courriel, ne figure pas dans cette liste.",
    )


_HOLDS: Final = Sentence(
    "All {count} receipts are what workers signed, and none is missing between them.",
    "Les {count} reçus sont bien ceux que les serveurs de traitement ont signés, et aucun ne manque entre eux.",
)
_LAST: Final = Sentence(
    "Compare the last number with the one in your last mail: {numbers}",
    "Comparez le dernier numéro à celui de votre dernier courriel\u00a0: {numbers}",
)
_NOT_WHOLE: Final = Sentence(
    "Do not rely on this list. Compare it with your mails, and tell whoever runs the server.",
    "Ne vous fiez pas à cette liste. Comparez-la à vos courriels, et avertissez qui exploite le serveur.",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptsProof(Proof):
    """What a check of receipts found. ``last``: by organization, the number of its last one; ``node_keys``: that vouch for the keys used."""

    count: int = 0
    last: tuple[tuple[str, int], ...] = ()
    node_keys: tuple[str, ...] = ()

    def _advice(self, language: str) -> Iterator[str]:
        if self.findings:
            yield _NOT_WHOLE.of(language)

    def _conclusion(self, language: str) -> Iterator[str]:
        yield _HOLDS.of(language, count=self.count)
        if self.last:
            yield _LAST.of(
                language, numbers=", ".join(f"{number} ({organization})" for organization, number in self.last)
            )
        if self.policy.node is None and self.policy.organizations is None:
            yield from (COMPARE_NODE_KEY.of(language, key=key) for key in self.node_keys)


def receipts_document(raw: bytes) -> Mapping[str, Any] | None:
    """The list that a file holds; ``None`` where it is another file."""
    try:
        with well_formed():
            document = read_strictly(raw)
            return document if document["type"] == TYPE else None
    except Malformed:
        return None


def verify_receipts(
    document: Mapping[str, Any], policy: VerificationPolicy = NOTHING_KNOWN, *, named: str = ""
) -> ReceiptsProof:
    """Whether each receipt is what was signed, and none is missing between them. ``named``: one that a mail names, which must be there."""
    try:
        with well_formed():
            if document["version"] != 1:
                raise Malformed
            proof = _verified(document, policy)
            known = {row["receipt"].get("receipt", "") for row in document["receipts"]}
            if named and named not in known:
                finding = Finding(ReceiptFault.NOT_THERE, named)
                proof = replace(proof, findings=(*proof.findings, finding))
            return proof
    except Malformed:
        return ReceiptsProof(findings=(Finding(ReceiptFault.DAMAGED),), policy=policy)


def link_of(signature: str) -> str:
    """By which the next receipt names one: the SHA-256 of its signature, which covers what it says."""
    return hashlib.sha256(signature.encode()).hexdigest()


def key_statement(key: Mapping[str, Any]) -> bytes:
    """What the server signs of an organization's key (``organizations.keys.endorsement``)."""
    return canonical(
        {
            "type": "entente-organization-key",
            "node": key["node"],
            "kid": key["kid"],
            "organization": key["organization"],
            "number": key["number"],
            "public_key": key["public_key"],
            "signing_public_key": jws.decoded(key["x"]).hex(),
        }
    )


def _verified(document: Mapping[str, Any], policy: VerificationPolicy) -> ReceiptsProof:
    keys = {key["kid"]: key for key in document["keys"]}
    findings: list[Finding] = []
    before: dict[str, tuple[int, str]] = {}
    for row in document["receipts"]:
        receipt, signature = row["receipt"], row["jws"]
        findings += _faults(receipt, signature, keys, policy, person=document["person"])
        organization, number = receipt["organization"], receipt.get("number")
        if number is None:  # of before receipts had numbers
            continue
        last, link = before.get(organization, (0, ""))
        if number != last + 1 or receipt["previous"] != link:
            findings.append(Finding(ReceiptFault.MISSING, _name(receipt)))
        before[organization] = (number, link_of(signature))
    return ReceiptsProof(
        findings=tuple(dict.fromkeys(findings)),
        policy=policy,
        count=len(document["receipts"]),
        last=tuple((organization, number) for organization, (number, _) in sorted(before.items())),
        node_keys=tuple(sorted({key["node_key"] for key in keys.values()})),
    )


def _faults(
    receipt: Mapping[str, Any],
    signature: str,
    keys: Mapping[str, Mapping[str, Any]],
    policy: VerificationPolicy,
    *,
    person: str,
) -> list[Finding]:
    """What stands against one receipt."""
    header, name = jws.header_of(signature) or {}, _name(receipt)
    if header.get("typ") != RECEIPT:
        return [Finding(ReceiptFault.SIGNATURE, name)]
    key = keys.get(header["kid"])
    if key is None or key["organization"] != receipt["organization"]:
        return [Finding(ReceiptFault.KEY, name)]
    public = jws.decoded(key["x"])
    findings = []
    if not jws.is_signature(public, canonical(_signed(receipt)), signature):
        findings.append(Finding(ReceiptFault.SIGNATURE, name))
    if receipt["person"] != person:
        findings.append(Finding(ReceiptFault.ANOTHER_PERSON, name))
    if not policy.trusts_organization(header["kid"], public):
        findings.append(Finding(ReceiptFault.KEY_NOT_TRUSTED, name))
    revoked = policy.revoked.get(header["kid"])
    if revoked is not None and datetime.fromisoformat(receipt["verified_at"]) >= revoked:
        findings.append(Finding(ReceiptFault.KEY_REVOKED, name))
    node = bytes.fromhex(key["node_key"])
    vouches = sealing.verify(node, key_statement(key), bytes.fromhex(key["node_signature"]))
    if not vouches or not policy.trusts_node(node):
        findings.append(Finding(ReceiptFault.NOT_ENDORSED, name))
    return findings


def _signed(receipt: Mapping[str, Any]) -> dict[str, Any]:
    """What was signed of it: those of before receipts had numbers did not name their organization, whose key they name."""
    unnumbered = "number" not in receipt
    return {name: value for name, value in receipt.items() if not (unnumbered and name in ("organization", "receipt"))}


def _name(receipt: Mapping[str, Any]) -> str:
    return str(receipt.get("receipt") or receipt["record"])
