"""A folder with a release, checked with nothing but itself: every byte is covered by a signature, and every figure is counted again."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from agreements.proof import verify_agreement
from anonymizer.engine.errors import EngineError
from entente.core.canonical import digest, read_strictly
from entente.proof import NOTHING_KNOWN, Finding, Malformed, VerificationPolicy, signatures, well_formed
from entente.proof.heads import NOT_COMPARED, OTHER, REWRITTEN, compare_heads
from entente.proof.key_history import joined
from entente.proof.log import SignedHead, check_consistency, check_events, is_same
from entente.vault.sealing import signing_key_identifier
from exports.proof.faults import ReleaseFault as Fault
from exports.proof.files import FolderFiles, ReleaseFiles, content_of
from exports.proof.recount import NotCountable, not_countable, recounted
from exports.proof.report import ReleaseProof
from exports.proof.revocation import revoked

MANIFEST: Final = "manifest.json"
CERTIFICATE: Final = "certificate.json"
AGREEMENT: Final = "agreement.json"
LOG: Final = "log.json"
_PIECE: Final = 2**20
_OF_HEADS: Final = {
    OTHER: Fault.HEAD_OTHER,
    REWRITTEN: Fault.LOG_REWRITTEN,
    NOT_COMPARED: Fault.HEAD_NOT_COMPARED,
}


def verify_release(folder: Path | ReleaseFiles, policy: VerificationPolicy = NOTHING_KNOWN) -> ReleaseProof:
    """Whether the files in a folder, or wherever they lie, are the release that they say they are, and keep what its certificate says.

    Args:
        folder: with ``manifest.json`` and all that it names.
        policy: whose keys count, and which heads of the node's audit log must be continued.
    """
    files = FolderFiles(folder) if isinstance(folder, Path) else folder
    try:
        with well_formed():
            document = read_strictly(content_of(files, MANIFEST))
            manifest = document["manifest"]
            if manifest["type"] != "entente-release":
                raise Malformed
            key = signatures.key_of(document)
            findings = [*_manifest(document, key, policy), *_files(files, manifest)]
            keys = _node_keys(files, key, manifest["node"], policy)
            title, release = manifest["dataset"]["title"], manifest["release"]
    except (OSError, Malformed):
        return ReleaseProof(findings=(Finding(Fault.NO_MANIFEST),), policy=policy)
    certificate, of_certificate = _certificate(files, manifest, keys)
    measured, attested, of_rows = _rows(files, manifest, certificate)
    fingerprints, of_agreement = _agreement(files, manifest, policy)
    heads, of_log = _log(files, manifest, key, keys, policy)
    findings += [*of_certificate, *of_rows, *of_agreement, *of_log]
    return ReleaseProof(
        release=release,
        title=title,
        kind=certificate.get("kind", ""),
        key=key.hex(),
        keys=keys,
        files=len(manifest["files"]),
        measured=measured,
        attested=attested,
        heads=heads,
        fingerprints=fingerprints,
        findings=tuple(dict.fromkeys(findings)),
        policy=policy,
    )


def _manifest(document: Mapping[str, Any], key: bytes, policy: VerificationPolicy) -> Iterator[Finding]:
    if not _is_whole(document, "manifest", key):
        yield Finding(Fault.MANIFEST_SIGNATURE)
    if not policy.trusts_node(key):
        yield Finding(Fault.KEY_NOT_TRUSTED, signing_key_identifier(key))


def _node_keys(files: ReleaseFiles, key: bytes, node: str, policy: VerificationPolicy) -> frozenset[bytes]:
    """The keys that count as the server's beside the one of the manifest: those that the reader knows, else those that are joined to it."""
    if policy.node is not None:
        return frozenset({key, *(known.public for known in policy.node)})
    try:
        with well_formed():
            return joined(key, read_strictly(content_of(files, LOG)).get("keys", ()), node=node)
    except (OSError, Malformed):
        return frozenset({key})


def _is_whole(document: Mapping[str, Any], part: str, key: bytes) -> bool:
    """Whether the signature covers the part and nothing stands beside the two."""
    return signatures.is_signed(document, part=part, key=key) and set(document) == {part, "signature"}


def _files(files: ReleaseFiles, manifest: Mapping[str, Any]) -> Iterator[Finding]:
    named = {file["name"]: file for file in manifest["files"]}
    for name, times in Counter(file["name"] for file in manifest["files"]).items():
        if times > 1:
            yield Finding(Fault.FILE_CHANGED, name)
    for name, stated in named.items():
        size = files.size_of(name)
        if size is None:
            yield Finding(Fault.FILE_MISSING, name)
        elif size != stated["size_bytes"] or _sha256(files, name) != stated["sha256"]:
            yield Finding(Fault.FILE_CHANGED, name)
    for name in files.names():
        if name not in named and name not in (MANIFEST, LOG):
            yield Finding(Fault.FILE_ADDED, name)


def _sha256(files: ReleaseFiles, name: str) -> str:
    digest = hashlib.sha256()
    with files.open(name) as file:
        while piece := file.read(_PIECE):
            digest.update(piece)
    return digest.hexdigest()


def _certificate(
    files: ReleaseFiles, manifest: Mapping[str, Any], keys: frozenset[bytes]
) -> tuple[Mapping[str, Any], list[Finding]]:
    """The certificate, and what is wrong with it: it must be of this release, these files, this agreement."""
    try:
        with well_formed():
            document = read_strictly(content_of(files, CERTIFICATE))
            certificate = document["certificate"]
            own_key, findings = signatures.key_of(document), []
            if own_key not in keys or not _is_whole(document, "certificate", own_key):
                findings.append(Finding(Fault.CERTIFICATE_DAMAGED))
            hashes = {file["name"]: file["sha256"] for file in manifest["files"]}
            is_of_it = (
                certificate["release"] == manifest["release"]
                and certificate["agreement"] == manifest["agreement"]
                and certificate["legal_status"] == manifest["legal_status"]
                and all(hashes.get(file["name"]) == file["sha256"] for file in certificate["files"])
            )
            if not is_of_it:
                findings.append(Finding(Fault.CERTIFICATE_OTHER))
            statuses = certificate["legal_status"]
            anonymized = bool(statuses) and all(row["status"] == "anonymized" for row in statuses)
            if (certificate["kind"] == "certificate-of-anonymization") != anonymized:
                findings.append(Finding(Fault.CERTIFICATE_TITLE))
    except (OSError, Malformed):
        return {}, [Finding(Fault.CERTIFICATE_DAMAGED)]
    return certificate, findings


def _rows(
    files: ReleaseFiles, manifest: Mapping[str, Any], certificate: Mapping[str, Any]
) -> tuple[tuple[tuple[str, Any, Any], ...], tuple[tuple[str, Any], ...], list[Finding]]:
    """Each figure of the certificate that rows can tell, counted again from them."""
    if not certificate:
        return (), (), []
    try:
        with well_formed():
            measured = tuple(recounted(files, manifest, certificate))
            attested = tuple(not_countable(manifest, certificate))
    except (NotCountable, EngineError, OSError, Malformed):
        return (), (), [Finding(Fault.ROWS_UNREADABLE)]
    below = [Finding(Fault.ROWS_BELOW, name) for name, stated, counted in measured if stated != counted]
    return measured, attested, below


def _agreement(
    files: ReleaseFiles, manifest: Mapping[str, Any], policy: VerificationPolicy
) -> tuple[Mapping[str, str], list[Finding]]:
    """Whether the agreement is what its parties signed, and the one under which this was released; their keys as it has them."""
    if files.size_of(AGREEMENT) is None:  # not even where the manifest names none: a release stands on its agreement
        return {}, [Finding(Fault.AGREEMENT_MISSING)]
    raw = content_of(files, AGREEMENT)
    proof = verify_agreement(raw, policy)
    findings = [Finding(Fault.AGREEMENT, finding.fault.value) for finding in proof.findings]
    try:
        with well_formed():
            is_of_it = digest(read_strictly(raw)["content"]) == manifest["agreement"]["digest"]
    except Malformed:
        is_of_it = False
    if not is_of_it:
        findings.append(Finding(Fault.AGREEMENT_OTHER))
    return proof.fingerprints, findings


def _log(
    files: ReleaseFiles, manifest: Mapping[str, Any], key: bytes, keys: frozenset[bytes], policy: VerificationPolicy
) -> tuple[tuple[SignedHead, ...], list[Finding]]:
    """Whether the publication of exactly this manifest stands in the node's log, and the log only grew since it was signed."""
    earlier = manifest.get("log_head")
    try:
        with well_formed():
            document = read_strictly(content_of(files, LOG))
            published = document["published"]
            problems = check_events(published, keys=keys)
            events = [row["event"] for row in published["events"]]
            # A recipient's own copy names the manifest that it was marked from.
            subject = (manifest["release"], manifest.get("marked_from", digest(manifest)))
            is_of_it = any((event["subject_id"], event["facts"].get("manifest")) == subject for event in events)
            if earlier is not None:
                grown = document["since"]
                problems += check_consistency(grown, keys=keys)
                is_of_it = (
                    is_of_it and is_same(grown["earlier"], earlier) and grown["later"]["head"] == published["head"]
                )
            newest = {name: published[name] for name in ("head", "public_key", "signature")}
            heads = (newest,) if earlier is None else (earlier, newest)
            is_of_it = is_of_it and newest["head"]["node"] == manifest["node"]
            of_heads = [
                Finding(_OF_HEADS[code], "" if place is None else str(place))
                for code, place in compare_heads(policy, heads, keys=keys)
            ]
            of_heads += revoked(policy, key, newest, events, are_kept_heads_good=not of_heads)
    except (OSError, Malformed):
        return (), [Finding(Fault.LOG)]
    of_proof = [
        Finding(Fault.LOG_REWRITTEN if problem.code == "log.rewritten" else Fault.LOG, problem.code)
        for problem in problems
    ]
    return heads, [*of_proof, *([] if is_of_it else [Finding(Fault.LOG_OTHER)]), *of_heads]
