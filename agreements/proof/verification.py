"""Check an ``agreement.json``, and a PDF of it, with nothing but the file: digests, signatures, quorums."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any, Final

from agreements.proof.document import TYPE, VERSION, code_of, digests_of_parts
from agreements.proof.faults import AgreementFault as Fault
from entente.core.canonical import canonical, digest, read_strictly
from entente.proof import NOTHING_KNOWN, Finding, Malformed, Proof, Sentence, VerificationPolicy, jws, well_formed
from entente.proof.keys import fingerprint, keys_by_identifier

MOST_BYTES: Final = 50 * 2**20

CODE: Final = Sentence("Verification code:", "Code de vérification\u00a0:")
SIGNED: Final = Sentence("Signed by {person}, {at}", "Signé par {person}, {at}")
SIGNED_ON_PAPER: Final = Sentence(
    "Signed on paper by {person}, recorded {at}", "Signé sur papier par {person}, consigné {at}"
)
WHOLE: Final = Sentence(
    "The agreement is what its parties signed.", "L’entente est bien celle que les parties ont signée."
)
WHOLE_WITH_PDF: Final = Sentence(
    "The agreement is what its parties signed, and the PDF is its print.",
    "L’entente est bien celle que les parties ont signée, et le PDF en est l’impression.",
)
COMPARE: Final = Sentence(
    "The keys come from the file itself. Compare their SHA-256 with what each organization tells you:",
    "Les clés proviennent du fichier lui-même. Comparez leur SHA-256 à ce que chaque organisme vous indique\u00a0:",
)
NOT_WHOLE: Final = Sentence(
    "Do not rely on this file. Ask a party for the original.",
    "Ne vous fiez pas à ce fichier. Demandez l’original à l’une des parties.",
)


@dataclass(frozen=True, slots=True)
class Signed:
    """One signature that verifies: for whom, by whom (``person``: her identifier), when, under which key."""

    organization: str
    signatory: str
    person: str
    at: str
    key: str
    on_paper: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementProof(Proof):
    """What a check of an agreement found. ``fingerprints``: of each organization's public key; ``with_pdf``: a PDF was checked too."""

    code: str = ""
    titles: Mapping[str, str] = field(default_factory=dict)
    signatures: tuple[Signed, ...] = ()
    fingerprints: Mapping[str, str] = field(default_factory=dict)
    with_pdf: bool = False

    def _established(self, language: str) -> Iterator[str]:
        if title := self.titles.get(language) or next(iter(self.titles.values()), ""):
            yield f"{title}\n{CODE.of(language)} {self.code}"
        for signature in self.signatures:
            sentence = SIGNED_ON_PAPER if signature.on_paper else SIGNED
            yield "✓ " + sentence.of(language, person=signature.signatory, at=signature.at)

    def _advice(self, language: str) -> Iterator[str]:
        if self.findings:
            yield NOT_WHOLE.of(language)

    def _conclusion(self, language: str) -> Iterator[str]:
        yield (WHOLE_WITH_PDF if self.with_pdf else WHOLE).of(language)
        if self.policy.organizations is None:
            yield COMPARE.of(language)
            yield from (f"  {sha256}  {name}" for name, sha256 in self.fingerprints.items())


def verify_agreement(
    raw: bytes, policy: VerificationPolicy = NOTHING_KNOWN, *, pdf: bytes | None = None, code: str = ""
) -> AgreementProof:
    """Whether a document is what its parties signed.

    Args:
        raw: the bytes of ``agreement.json``.
        policy: whose keys count.
        pdf: the bytes of a PDF that claims to be the same agreement.
        code: the code that a PDF prints.
    """
    try:
        with well_formed():
            document: dict[str, Any] = read_strictly(raw) if len(raw) <= MOST_BYTES else {}
            if document["type"] != TYPE or document["version"] != VERSION:
                raise Malformed
            proof = _verified(document, policy)
            findings = [*proof.findings, *_of_print(document, policy, pdf=pdf, code=code)]
            return replace(proof, findings=tuple(dict.fromkeys(findings)), with_pdf=pdf is not None)
    except Malformed:
        return AgreementProof(findings=(Finding(Fault.NOT_A_DOCUMENT),), policy=policy)


def _verified(document: Mapping[str, Any], policy: VerificationPolicy) -> AgreementProof:
    content, names = document["content"], document["names"]
    keys = keys_by_identifier(document)
    findings: list[Finding] = []
    signed = []
    for signature in document["signatures"]:
        header = jws.header_of(signature)
        if header is None:
            findings.append(Finding(Fault.SIGNATURE_WRONG))
            continue
        faults = _faults(signature, header, content, names, keys, policy)
        findings += faults
        if not faults:
            signed.append(_signature(header))
    carried, faults = _carried(document, policy)
    findings += [*faults, *_open_quorums(content, names, signed, carried)]
    return AgreementProof(
        code=code_of(digest(content)),
        titles=content["title"],
        signatures=tuple(signed),
        fingerprints={
            f"{_name(key['organization'], names)} ({key['kid']})": fingerprint(jws.decoded(key["x"]))
            for key in document["keys"]
        },
        findings=tuple(dict.fromkeys(findings)),
        policy=policy,
    )


def _faults(
    signature: str,
    header: Mapping[str, Any],
    content: Mapping[str, Any],
    names: Mapping[str, Any],
    keys: Mapping[str, bytes],
    policy: VerificationPolicy,
) -> list[Finding]:
    """What stands against one signature. Where it does not cover the content, the parts that differ are named."""
    organization = header["organization"]
    public = keys.get(header["kid"])
    if public is None:
        return [Finding(Fault.KEY_MISSING, _name(organization, names))]
    if not policy.trusts_organization(header["kid"], public):
        return [Finding(Fault.KEY_NOT_TRUSTED, _name(organization, names))]
    revoked = policy.revoked.get(header["kid"])
    if revoked is not None and _moment(header["signed_at"]) >= revoked:
        return [Finding(Fault.KEY_REVOKED, _name(organization, names))]
    faults = []
    if organization not in {party[0] for party in content["parties"]}:
        faults.append(Finding(Fault.NOT_A_PARTY, _name(organization, names)))
    if any(name != names.get(party) for party, name in header["names"].items()):
        faults.append(Finding(Fault.NAME_CHANGED, _name(organization, names)))
    if not jws.is_signature(public, canonical(content), signature):
        then, now = header["parts"], digests_of_parts(content)
        differing = [
            *(Finding(Fault.PART_CHANGED, part) for part in then if part in now and then[part] != now[part]),
            *(Finding(Fault.PART_REMOVED, part) for part in then if part not in now),
            *(Finding(Fault.PART_ADDED, part) for part in now if part not in then),
        ]
        faults += differing or [Finding(Fault.SIGNATURE_WRONG, _name(organization, names))]
    return faults


def _moment(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _signature(header: Mapping[str, Any]) -> Signed:
    return Signed(
        header["organization"],
        header["signatory"],
        header["signed_by"],
        header["signed_at"],
        header["kid"],
        on_paper=bool(header.get("paper")),
    )


def _carried(document: Mapping[str, Any], policy: VerificationPolicy) -> tuple[frozenset[str], list[Finding]]:
    """The parties whose signature under the previous version stands, since their obligations did not change."""
    carried = frozenset(document.get("carried", ()))
    if not carried:
        return carried, []
    previous = document["previous"]
    proof = _verified(previous, policy)
    same = previous["content"]["lineage"] == document["content"]["lineage"]
    earlier = previous["content"]["version"] < document["content"]["version"]
    if proof.is_good and same and earlier:
        return carried, []
    return frozenset(), [Finding(Fault.PREVIOUS_WRONG), *proof.findings]


def _open_quorums(
    content: Mapping[str, Any], names: Mapping[str, Any], signed: list[Signed], carried: frozenset[str]
) -> list[Finding]:
    """The parties for whom fewer different people signed than the content asks for. One scan stands for a whole party."""
    missing = []
    for organization, _role, quorum in content["parties"]:
        own = [signature for signature in signed if signature.organization == organization]
        people = {signature.person for signature in own}
        complete = len(people) >= quorum or any(signature.on_paper for signature in own) or organization in carried
        if not complete:
            missing.append(Finding(Fault.QUORUM_OPEN, _name(organization, names)))
    return missing


def _of_print(
    document: Mapping[str, Any], policy: VerificationPolicy, *, pdf: bytes | None, code: str
) -> Iterator[Finding]:
    """What stands against the PDF, and against the code that it prints."""
    whole = digest(document["content"])
    if code and code.replace("-", "").strip().upper() != code_of(whole).replace("-", ""):
        yield Finding(Fault.CODE_WRONG, code)
    if pdf is not None and not _is_print(document, policy, pdf, whole):
        yield Finding(Fault.PRINT_UNKNOWN)


def _is_print(document: Mapping[str, Any], policy: VerificationPolicy, pdf: bytes, whole: str) -> bool:
    """Whether the node that keeps the agreement vouches for this very file, by a key that counts: no log tells when it did."""
    keys = keys_by_identifier(document)
    for printed in document.get("prints", ()):
        statement = printed["statement"]
        public = keys.get((jws.header_of(printed["jws"]) or {}).get("kid", ""))
        counts = public is not None and policy.trusts_node(public) and policy.revocation(public) is None
        vouched = counts and public is not None and jws.is_signature(public, canonical(statement), printed["jws"])
        if vouched and statement["digest"] == whole and statement["sha256"] == hashlib.sha256(pdf).hexdigest():
            return True
    return False


def _name(organization: str, names: Mapping[str, Any]) -> str:
    return str(names.get(organization, {}).get("en", organization))
