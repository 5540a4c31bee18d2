"""Check an ``agreement.json``, and a PDF of it, with nothing but the file: digests, signatures, quorums."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Final

from agreements.proof.document import TYPE, VERSION, code_of, digests_of_parts
from entente.core.canonical import canonical, digest, read_strictly
from entente.vault import jws

MOST_BYTES: Final = 50 * 2**20


class Fault(StrEnum):
    """What is wrong with a document."""

    NOT_A_DOCUMENT = "not_a_document"
    PART_CHANGED = "part_changed"
    PART_ADDED = "part_added"
    PART_REMOVED = "part_removed"
    SIGNATURE_WRONG = "signature_wrong"
    KEY_MISSING = "key_missing"
    KEY_NOT_TRUSTED = "key_not_trusted"
    NOT_A_PARTY = "not_a_party"
    NAME_CHANGED = "name_changed"
    QUORUM_OPEN = "quorum_open"
    PREVIOUS_WRONG = "previous_wrong"
    PRINT_UNKNOWN = "print_unknown"
    CODE_WRONG = "code_wrong"


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault, and where: a part of the content, an organization, a file."""

    fault: Fault
    where: str = ""


@dataclass(frozen=True, slots=True)
class Signed:
    """One signature that verifies: for whom, by whom (``person``: her identifier), when, under which key."""

    organization: str
    signatory: str
    person: str
    at: str
    key: str
    on_paper: bool = False


@dataclass(frozen=True, slots=True)
class Proof:
    """What a check found. ``fingerprints``: SHA-256 of each organization's public key, to be compared with what it says itself."""

    code: str = ""
    titles: Mapping[str, str] = field(default_factory=dict)
    signatures: tuple[Signed, ...] = ()
    fingerprints: Mapping[str, str] = field(default_factory=dict)
    findings: tuple[Finding, ...] = ()

    @property
    def is_good(self) -> bool:
        return not self.findings


def verify(
    raw: bytes, *, pdf: bytes | None = None, code: str = "", trusted: Mapping[str, bytes] | None = None
) -> Proof:
    """Whether a document is what its parties signed.

    Args:
        raw: the bytes of ``agreement.json``.
        pdf: the bytes of a PDF that claims to be the same agreement.
        code: the code that a PDF prints.
        trusted: public keys (32 raw bytes) by key identifier that the reader has from the organizations themselves.
    """
    try:
        document: dict[str, Any] = read_strictly(raw) if len(raw) <= MOST_BYTES else {}
        if document["type"] != TYPE or document["version"] != VERSION:
            raise ValueError("another kind of file")
        return _verified(document, pdf=pdf, code=code, trusted=trusted)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return Proof(findings=(Finding(Fault.NOT_A_DOCUMENT),))


def _verified(
    document: Mapping[str, Any], *, pdf: bytes | None, code: str, trusted: Mapping[str, bytes] | None
) -> Proof:
    content, names = document["content"], document["names"]
    keys = {key["kid"]: jws.decoded(key["x"]) for key in document["keys"]}
    found: dict[Finding, None] = {}
    signed = []
    for each in document["signatures"]:
        header = jws.header_of(each)
        if header is None:
            found[Finding(Fault.SIGNATURE_WRONG)] = None
            continue
        faults = _faults(each, header, content, names, keys, trusted)
        found.update(dict.fromkeys(faults))
        if not faults:
            signed.append(_signature(header))
    carried, previous_faults = _carried(document, trusted=trusted)
    found.update(dict.fromkeys(previous_faults))
    found.update(dict.fromkeys(_open_quorums(content, names, signed, carried)))
    whole = digest(content)
    if code and code.replace("-", "").strip().upper() != code_of(whole).replace("-", ""):
        found[Finding(Fault.CODE_WRONG, code)] = None
    if pdf is not None and not _is_print(document, pdf, whole, keys):
        found[Finding(Fault.PRINT_UNKNOWN)] = None
    fingerprints = {
        f"{_name(key['organization'], names)} ({key['kid']})": hashlib.sha256(jws.decoded(key["x"])).hexdigest()
        for key in document["keys"]
    }
    return Proof(code_of(whole), content["title"], tuple(signed), fingerprints, tuple(found))


def _faults(
    signature: str,
    header: Mapping[str, Any],
    content: Mapping[str, Any],
    names: Mapping[str, Any],
    keys: Mapping[str, bytes],
    trusted: Mapping[str, bytes] | None,
) -> list[Finding]:
    """What stands against one signature. Where it does not cover the content, the parts that differ are named."""
    organization = header["organization"]
    public = keys.get(header["kid"])
    if public is None:
        return [Finding(Fault.KEY_MISSING, _name(organization, names))]
    if trusted is not None and trusted.get(header["kid"]) != public:
        return [Finding(Fault.KEY_NOT_TRUSTED, _name(organization, names))]
    faults = []
    if organization not in {party[0] for party in content["parties"]}:
        faults.append(Finding(Fault.NOT_A_PARTY, _name(organization, names)))
    if any(name != names.get(each) for each, name in header["names"].items()):
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


def _signature(header: Mapping[str, Any]) -> Signed:
    return Signed(
        header["organization"],
        header["signatory"],
        header["signed_by"],
        header["signed_at"],
        header["kid"],
        on_paper=bool(header.get("paper")),
    )


def _carried(
    document: Mapping[str, Any], *, trusted: Mapping[str, bytes] | None
) -> tuple[frozenset[str], list[Finding]]:
    """The parties whose signature under the previous version stands, since their obligations did not change."""
    carried = frozenset(document.get("carried", ()))
    if not carried:
        return carried, []
    previous = document["previous"]
    proof = _verified(previous, pdf=None, code="", trusted=trusted)
    same = previous["content"]["lineage"] == document["content"]["lineage"]
    earlier = previous["content"]["version"] < document["content"]["version"]
    if proof.is_good and same and earlier:
        return carried, []
    return frozenset(), [Finding(Fault.PREVIOUS_WRONG), *proof.findings]


def _open_quorums(
    content: Mapping[str, Any], names: Mapping[str, Any], signed: list[Signed], carried: frozenset[str]
) -> list[Finding]:
    """The parties for whom fewer different people signed than the content asks for. One scan stands for a whole party."""
    open_ = []
    for organization, _role, quorum in content["parties"]:
        own = [each for each in signed if each.organization == organization]
        people = {each.person for each in own}
        complete = len(people) >= quorum or any(each.on_paper for each in own) or organization in carried
        if not complete:
            open_.append(Finding(Fault.QUORUM_OPEN, _name(organization, names)))
    return open_


def _is_print(document: Mapping[str, Any], pdf: bytes, whole: str, keys: Mapping[str, bytes]) -> bool:
    """Whether the node that keeps the agreement vouches for this very file."""
    for each in document.get("prints", ()):
        statement = each["statement"]
        public = keys.get((jws.header_of(each["jws"]) or {}).get("kid", ""))
        vouched = public is not None and jws.is_signature(public, canonical(statement), each["jws"])
        if vouched and statement["digest"] == whole and statement["sha256"] == hashlib.sha256(pdf).hexdigest():
            return True
    return False


def _name(organization: str, names: Mapping[str, Any]) -> str:
    return str(names.get(organization, {}).get("en", organization))
