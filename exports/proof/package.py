"""A folder with a release, checked with nothing but itself: every byte is covered by a signature, and every figure is counted again."""

from __future__ import annotations

import base64
import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from agreements.proof import verify as verify_agreement
from anonymizer.engine.errors import EngineError
from entente.audit.log import verifying
from entente.core.canonical import canonical, digest, read_strictly
from entente.vault import sealing
from exports.proof.findings import Fault, Finding, PackageProof
from exports.proof.heads import compare_heads
from exports.proof.rows import NotCountable, not_countable, recounted

MANIFEST: Final = "manifest.json"
CERTIFICATE: Final = "certificate.json"
AGREEMENT: Final = "agreement.json"
LOG: Final = "log.json"
_MALFORMED = (ValueError, TypeError, KeyError, AttributeError, RecursionError, IndexError)
_CHUNK = 2**20


def verify_package(
    folder: Path,
    *,
    trusted: bytes | None = None,
    parties: Mapping[str, bytes] | None = None,
    heads: Iterable[Mapping[str, Any]] = (),
    proofs: Iterable[Mapping[str, Any]] = (),
) -> PackageProof:
    """Whether the files in a folder are the release that they say they are, and keep what its certificate says.

    Args:
        folder: with ``manifest.json`` and all that it names.
        trusted: the public key (32 raw bytes) of the node, as the reader has it from elsewhere.
        parties: the public keys of the organizations that signed the agreement, by key identifier, as the reader has them
            from elsewhere.
        heads: signed heads of the node's audit log that the reader has from elsewhere.
        proofs: proofs of consistency between these heads and the release's, where they are of other sizes.
    """
    try:
        document = read_strictly((folder / MANIFEST).read_bytes())
        manifest = document["manifest"]
        if manifest["type"] != "entente-release":
            raise ValueError("another kind of file")
        key = _key_of(document["signature"])
        findings = [*_signature(document, "manifest", key, trusted), *_files(folder, manifest)]
        title, release = manifest["dataset"]["title"], manifest["release"]
    except (OSError, *_MALFORMED):
        return PackageProof(findings=(Finding(Fault.NO_MANIFEST),))
    certificate, faults = _certificate(folder, manifest, key)
    findings += faults
    measured, attested, faults = _rows(folder, manifest, certificate)
    findings += faults
    fingerprints, faults = _agreement(folder, manifest, parties)
    findings += faults
    known, faults = _log(folder, manifest, key, heads, proofs)
    findings += faults
    return PackageProof(
        release=release,
        title=title,
        kind=certificate.get("kind", ""),
        key=key.hex(),
        files=len(manifest["files"]),
        measured=measured,
        attested=attested,
        log_size=known[-1]["head"]["size"] if known else None,
        heads=known,
        fingerprints=fingerprints,
        findings=tuple(dict.fromkeys(findings)),
    )


def _key_of(signature: Mapping[str, Any]) -> bytes:
    return base64.b64decode(signature["public_key"], validate=True)


def _signature(document: Mapping[str, Any], part: str, key: bytes, trusted: bytes | None) -> Iterator[Finding]:
    """Whether the signature covers the part and nothing stands beside the two."""
    value = base64.b64decode(document["signature"]["value"], validate=True)
    if set(document) != {part, "signature"} or not sealing.verify(key, canonical(document[part]), value):
        yield Finding(Fault.MANIFEST_SIGNATURE if part == "manifest" else Fault.CERTIFICATE_DAMAGED)
    if trusted is not None and key != trusted:
        yield Finding(Fault.KEY_NOT_TRUSTED)


def _files(folder: Path, manifest: Mapping[str, Any]) -> Iterator[Finding]:
    named = {each["name"]: each for each in manifest["files"]}
    for name, times in Counter(each["name"] for each in manifest["files"]).items():
        if times > 1:
            yield Finding(Fault.FILE_CHANGED, name)
    for name, stated in named.items():
        path = folder / name
        if Path(name).name != name or not path.is_file():
            yield Finding(Fault.FILE_MISSING, name)
        elif path.stat().st_size != stated["size_bytes"] or _sha256(path) != stated["sha256"]:
            yield Finding(Fault.FILE_CHANGED, name)
    for path in sorted(folder.iterdir()):
        if path.name not in named and path.name not in (MANIFEST, LOG):
            yield Finding(Fault.FILE_ADDED, path.name)


def _sha256(path: Path) -> str:
    found = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            found.update(chunk)
    return found.hexdigest()


def _certificate(folder: Path, manifest: Mapping[str, Any], key: bytes) -> tuple[Mapping[str, Any], list[Finding]]:
    """The certificate, and what is wrong with it: it must be of this release, these files, this agreement."""
    try:
        document = read_strictly((folder / CERTIFICATE).read_bytes())
        said = document["certificate"]
        findings = [*_signature(document, "certificate", key, None)]
        if _key_of(document["signature"]) != key:
            findings.append(Finding(Fault.CERTIFICATE_DAMAGED))
        hashes = {each["name"]: each["sha256"] for each in manifest["files"]}
        is_of_it = (
            said["release"] == manifest["release"]
            and said["agreement"] == manifest["agreement"]
            and said["legal_status"] == manifest["legal_status"]
            and all(hashes.get(each["name"]) == each["sha256"] for each in said["files"])
        )
        if not is_of_it:
            findings.append(Finding(Fault.CERTIFICATE_OTHER))
        anonymized = all(row["status"] == "anonymized" for row in said["legal_status"])
        if (said["kind"] == "certificate-of-anonymization") != (anonymized and bool(said["legal_status"])):
            findings.append(Finding(Fault.CERTIFICATE_TITLE))
    except (OSError, *_MALFORMED):
        return {}, [Finding(Fault.CERTIFICATE_DAMAGED)]
    return said, findings


def _rows(
    folder: Path, manifest: Mapping[str, Any], certificate: Mapping[str, Any]
) -> tuple[tuple[tuple[str, Any, Any], ...], tuple[tuple[str, Any], ...], list[Finding]]:
    """Each figure of the certificate that rows can tell, counted again from them."""
    if not certificate:
        return (), (), []
    try:
        measured = tuple(recounted(folder, manifest, certificate))
        attested = tuple(not_countable(manifest, certificate))
    except (NotCountable, EngineError, OSError, *_MALFORMED):
        return (), (), [Finding(Fault.ROWS_UNREADABLE)]
    return measured, attested, [Finding(Fault.ROWS_BELOW, name) for name, said, found in measured if said != found]


def _agreement(
    folder: Path, manifest: Mapping[str, Any], parties: Mapping[str, bytes] | None
) -> tuple[Mapping[str, str], list[Finding]]:
    """Whether the agreement is what its parties signed, and the one under which this was released; their keys as it has them."""
    path = folder / AGREEMENT
    if not path.is_file():  # not even where the manifest names none: a release stands on its agreement
        return {}, [Finding(Fault.AGREEMENT_MISSING)]
    raw = path.read_bytes()
    proof = verify_agreement(raw, trusted=parties)
    findings = [Finding(Fault.AGREEMENT, each.fault.value) for each in proof.findings]
    try:
        if digest(read_strictly(raw)["content"]) != manifest["agreement"]["digest"]:
            findings.append(Finding(Fault.AGREEMENT_OTHER))
    except _MALFORMED:
        findings.append(Finding(Fault.AGREEMENT_OTHER))
    return proof.fingerprints, findings


def _log(
    folder: Path,
    manifest: Mapping[str, Any],
    key: bytes,
    heads: Iterable[Mapping[str, Any]],
    proofs: Iterable[Mapping[str, Any]],
) -> tuple[tuple[Mapping[str, Any], ...], list[Finding]]:
    """Whether the publication of exactly this manifest stands in the node's log, and the log only grew since it was signed."""
    earlier = manifest.get("log_head")
    try:
        document = read_strictly((folder / LOG).read_bytes())
        published = document["published"]
        problems = verifying.check_events(published, public_key=key)
        events = [row["event"] for row in published["events"]]
        wanted = (
            manifest["release"],
            manifest.get("marked_from", digest(manifest)),
        )  # a recipient's own copy names its origin
        is_it = any((each["subject_id"], each["facts"].get("manifest")) == wanted for each in events)
        if earlier is not None:
            grown = document["since"]
            problems += verifying.check_consistency(grown, public_key=key)
            is_it = is_it and grown["earlier"] == earlier and grown["later"]["head"] == published["head"]
        newest = {name: published[name] for name in ("head", "public_key", "signature")}
        known = (newest,) if earlier is None else (earlier, newest)
        is_it = is_it and newest["head"]["node"] == manifest["node"]
        of_heads = list(compare_heads(heads, known, proofs, key=key))
    except (OSError, *_MALFORMED):
        return (), [Finding(Fault.LOG)]
    findings = [Finding(Fault.LOG_REWRITTEN if code == "log.rewritten" else Fault.LOG, code) for code, _ in problems]
    if not is_it:
        findings.append(Finding(Fault.LOG_OTHER))
    return known, [*findings, *of_heads]
