"""``entente verify``: whether a release, an agreement and its PDF, receipts of acts, the evidence of an installation, or a file of the audit trail are what was signed. Needs no server and no connection."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from anonymizer.engine.errors import Finding, InvalidSource
from entente.cli.language import language
from entente.proof import Malformed, Proof, VerificationPolicy
from entente.proof.evidence import MANIFEST, verify_evidence
from entente.proof.heads import read_heads, sizes_to_prove
from entente.proof.key_history import KnownKey
from entente.proof.keys import KeySet, read_key, read_key_set
from entente.proof.log import SignedHead, log_document, verify_log
from entente.proof.receipts import receipts_document, verify_receipts

if TYPE_CHECKING:
    from exports.proof import ReleaseProof


def verify_file(
    file: Annotated[
        Path,
        typer.Argument(
            metavar="FOLDER|FILE.json",
            help="The folder of a release or of evidence; manifest.json; an agreement.json; receipts.json; a file of the audit trail with proofs.",
        ),
    ],
    pdf: Annotated[Path | None, typer.Option("--pdf", metavar="FILE", help="A PDF of the same agreement.")] = None,
    code: Annotated[
        str,
        typer.Option(
            "--code", help="The verification code that a PDF prints; of receipts, the receipt that a mail names."
        ),
    ] = "",
    keys: Annotated[
        Path | None,
        typer.Option(
            "--keys",
            metavar="KEYS.json",
            help="Public keys (JWK set) that you have from the organizations and the server, each with since, until and revoked where known.",
        ),
    ] = None,
    node_key: Annotated[
        list[str] | None,
        typer.Option(
            "--node-key",
            help="The server’s public key, as you have it from elsewhere; several: those of before its rotations.",
        ),
    ] = None,
    heads: Annotated[
        Path | None,
        typer.Option("--heads", metavar="HEADS.json", help="Of a release: heads of the server’s log that you kept."),
    ] = None,
    witness: Annotated[
        list[str] | None,
        typer.Option(
            "--witness",
            metavar="ADDRESS",
            help="Of a release: ask this other node which head of the server’s log it witnessed; several. Asks the server for the proof.",
        ),
    ] = None,
    online: Annotated[
        bool, typer.Option("--online", help="Of a release: ask the server whether it was taken back.")
    ] = False,
) -> None:
    """Check a release, an agreement, receipts of acts, evidence, or a file of the audit trail. Ends with 0: whole; 1: something differs, which is named."""
    if (file / MANIFEST).is_file():
        proof: Proof = verify_evidence(file, _policy(keys, node_key or [], None))
    elif (folder := _folder_of(file)) is not None:
        proof = _verified_release(folder, _policy(keys, node_key or [], heads), witnesses=witness or [], online=online)
    elif (document := log_document(content := _read(file))) is not None:
        proof = verify_log(document, _policy(keys, node_key or [], None))
    elif (receipts := receipts_document(content)) is not None:
        known = _policy(keys, node_key or [], None)
        proof = verify_receipts(receipts, known, named=code)
    else:
        from agreements.proof import verify_agreement

        known = _policy(keys, node_key or [], None)
        proof = verify_agreement(
            content,
            replace(known, organizations=None if keys is None else known.organizations or {}),
            pdf=None if pdf is None else _read(pdf),
            code=code,
        )
    for line in proof.lines(language()):
        typer.echo(line.text, err=line.is_warning)
    if not proof.is_good:
        raise typer.Exit(1)


def read_kept_heads(path: Path) -> tuple[tuple[SignedHead, ...], tuple[SignedHead, ...]]:
    """Signed heads of the log that someone kept in a file or a folder of files, and proofs between them."""
    files = sorted(path.glob("*.json")) if path.is_dir() else [path]
    try:
        return read_heads(_read(file, called=path.name) for file in files)
    except Malformed as error:
        raise typer.BadParameter(f"{path.name}: audit/head.json") from error


def _folder_of(path: Path) -> Path | None:
    """The folder of a release, where the path is one or its manifest; ``None`` for any other file."""
    if path.is_dir():
        return path
    return path.parent if path.name == "manifest.json" and path.is_file() else None


def _verified_release(folder: Path, policy: VerificationPolicy, *, witnesses: list[str], online: bool) -> ReleaseProof:
    from entente.cli.servers import consistency_proofs, status_of, witnessed_heads
    from exports.proof import verify_release
    from exports.proof.faults import ReleaseFault as Fault
    from exports.proof.status import judge_status, words_today

    proof = verify_release(folder, policy)
    manifest = folder / "manifest.json"
    if witnesses and proof.heads:
        heads = witnessed_heads(witnesses, str(proof.heads[-1]["head"]["node"]))
        policy = replace(policy, heads=(*policy.heads, *heads))
        if not online:
            proofs = consistency_proofs(manifest, sizes_to_prove(policy.heads, proof.heads))
            proof = verify_release(folder, replace(policy, consistency=(*policy.consistency, *proofs)))
    if not online or not proof.release:
        return proof
    if policy.heads and proof.heads:
        proofs = consistency_proofs(manifest, sizes_to_prove(policy.heads, proof.heads))
        proof = verify_release(folder, replace(policy, consistency=(*policy.consistency, *proofs)))
    answer, now = status_of(manifest), datetime.now(UTC)
    successor, findings = judge_status(answer, release=proof.release, keys=proof.keys, now=now, policy=policy)
    is_signed = not any(finding.fault in (Fault.STATUS_UNSIGNED, Fault.STATUS_STALE) for finding in findings)
    return proof.with_status(successor, findings, words_today(answer, today=now.date()) if is_signed else ())


def _policy(keys: Path | None, node_keys: list[str], heads: Path | None) -> VerificationPolicy:
    """What the reader has from elsewhere."""
    key_set = _keys(keys)
    known, proofs = ((), ()) if heads is None else read_kept_heads(heads)
    try:
        named = tuple(KnownKey(read_key(text)) for text in node_keys)
    except Malformed as error:
        raise typer.BadParameter("--node-key: Ed25519") from error
    in_set = {key.public for key in key_set.node or ()}
    node = (*(key_set.node or ()), *(key for key in named if key.public not in in_set))
    return VerificationPolicy(node or None, key_set.organizations or None, key_set.revoked, known, proofs)


def _keys(path: Path | None) -> KeySet:
    """The server's keys and those of the organizations; none where no file is named."""
    if path is None:
        return KeySet(None, {}, {})
    try:
        return read_key_set(_read(path))
    except Malformed as error:
        raise typer.BadParameter(f"{path.name}: JWK set (RFC 7517)") from error


def _read(path: Path, *, called: str = "") -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise InvalidSource(Finding("cli.file_missing", facts={"file": called or path.name})) from error
