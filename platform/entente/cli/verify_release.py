"""``entente verify`` on a release that someone holds: every byte, every figure that rows can tell, the agreement, the log."""

from __future__ import annotations

import base64
import urllib.error
import urllib.request
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

import typer

from anonymizer.engine.errors import Finding as FileFinding
from anonymizer.engine.errors import InvalidSource
from entente.core.canonical import read_strictly

if TYPE_CHECKING:
    from exports.proof import PackageProof

_SECONDS: Final = 20
_MOST_BYTES: Final = 200_000
_NEAR: Final = frozenset({"127.0.0.1", "localhost", "::1"})
_CONSISTENCY: Final = "entente-log-consistency"
_NODE: Final = "node"


@dataclass(frozen=True, slots=True)
class Trusted:
    """What the reader has from elsewhere. ``parties`` is ``None`` where the organizations' keys are not known."""

    node: bytes | None = None
    parties: Mapping[str, bytes] | None = None
    heads: list[Mapping[str, Any]] = field(default_factory=list)
    proofs: list[Mapping[str, Any]] = field(default_factory=list)


def folder_of(path: Path) -> Path | None:
    """The folder of a release, where the path is one or its manifest; ``None`` for any other file."""
    if path.is_dir():
        return path
    return path.parent if path.name == "manifest.json" and path.is_file() else None


def trusted_of(keys: Mapping[str, bytes] | None, node_key: str, heads: Path | None) -> Trusted:
    """The keys and heads that the reader gave: the node's key is called ``node`` among others, all others are organizations'."""
    parties = {name: key for name, key in (keys or {}).items() if name != _NODE}
    known, proofs = ([], []) if heads is None else _heads(heads)
    return Trusted(_node_key(keys, node_key), parties or None, known, proofs)


def verify_release(folder: Path, trusted: Trusted, *, online: bool, speaks: str) -> bool:
    """Check a release and say what holds or what differs, in ``speaks`` ("en" or "fr")."""
    from exports.proof import verify_package
    from exports.proof.heads import sizes_to_prove
    from exports.proof.status import judge_status

    checked: dict[str, Any] = {"trusted": trusted.node, "parties": trusted.parties, "heads": trusted.heads}
    proof = verify_package(folder, proofs=trusted.proofs, **checked)
    successor = ""
    if online and proof.release:
        if trusted.heads and proof.heads:
            sizes = sizes_to_prove(trusted.heads, proof.heads)
            proof = verify_package(folder, proofs=[*trusted.proofs, *_proofs(folder, sizes)], **checked)
        successor, findings = judge_status(
            _answer(_address(folder)), release=proof.release, key=bytes.fromhex(proof.key), now=datetime.now(UTC)
        )
        proof = replace(proof, findings=(*proof.findings, *findings))
    _tell(proof, speaks, trusted=trusted, online=online, successor=successor)
    return proof.is_good


def _tell(proof: PackageProof, speaks: str, *, trusted: Trusted, online: bool, successor: str) -> None:
    from exports.proof.messages import sentence, words

    if proof.release:
        title = proof.title.get(speaks) or proof.title.get("en", "")
        typer.echo(f"{title}\n{words(proof.kind, speaks) if proof.kind else ''} {proof.release}".strip())
    for name, said, found in proof.measured:
        if said == found:
            typer.echo("✓ " + words("measured", speaks).format(name=name, found=found))
    for name, said in proof.attested:
        typer.echo("· " + words("attested", speaks).format(name=name, said=said))
    for finding in proof.findings:
        typer.echo("✗ " + sentence(finding, speaks), err=True)
    if successor:
        typer.echo(words("successor", speaks).format(release=successor), err=True)
    if not proof.is_good:
        typer.echo(words("not_whole", speaks), err=True)
        return
    _tell_whole(proof, speaks, trusted=trusted, online=online)


def _tell_whole(proof: PackageProof, speaks: str, *, trusted: Trusted, online: bool) -> None:
    """What holds, and what only the reader can compare."""
    from exports.proof.messages import words

    typer.echo("✓ " + words("files", speaks).format(count=proof.files))
    typer.echo("✓ " + words("log", speaks).format(size=proof.log_size))
    if trusted.heads:
        typer.echo("✓ " + words("heads", speaks).format(count=len(trusted.heads)))
    if online:
        typer.echo("✓ " + words("online", speaks))
    typer.echo(words("whole", speaks))
    if trusted.node is None:
        typer.echo(words("key", speaks).format(key=proof.key))
    if trusted.parties is None:
        typer.echo(words("parties", speaks))
        for name, fingerprint in proof.fingerprints.items():
            typer.echo(f"  {fingerprint}  {name}")


def _address(folder: Path) -> str:
    """Where the server says what became of the release."""
    return str(read_strictly((folder / "manifest.json").read_bytes())["manifest"]["status"])


def _proofs(folder: Path, sizes: list[tuple[int, int]]) -> list[Mapping[str, Any]]:
    """The server's proofs of consistency between heads of these sizes; none for those that it cannot give."""
    server = _address(folder).rpartition("/releases/")[0]
    found: list[Mapping[str, Any]] = []
    for first, second in sizes:
        try:
            found.append(_answer(f"{server}/en/audit/head.json?since={first}&until={second}"))
        except InvalidSource:
            continue  # the head then was not compared, which is a finding
    return found


def _answer(address: str) -> Mapping[str, Any]:
    parts = urlsplit(address)
    if parts.scheme != "https" and not (parts.scheme == "http" and parts.hostname in _NEAR):
        raise InvalidSource(FileFinding("cli.not_https"))
    try:
        with urllib.request.urlopen(address, timeout=_SECONDS) as answer:  # noqa: S310 # its scheme was looked at
            found: Mapping[str, Any] = read_strictly(answer.read(_MOST_BYTES))
            return found
    except (urllib.error.URLError, OSError, ValueError) as error:
        raise InvalidSource(FileFinding("cli.server_silent", facts={"host": parts.hostname or ""})) from error


def kept_heads(path: Path) -> list[Mapping[str, Any]]:
    """The signed heads in a file or a folder."""
    return _heads(path)[0]


def _heads(path: Path) -> tuple[list[Mapping[str, Any]], list[Mapping[str, Any]]]:
    """Signed heads of the log that someone kept, and proofs between them: one, or a list of them; of a folder, all its files."""
    files = sorted(path.glob("*.json")) if path.is_dir() else [path]
    heads: list[Mapping[str, Any]] = []
    proofs: list[Mapping[str, Any]] = []
    try:
        for file in files:
            read = read_strictly(file.read_bytes())
            for each in read if isinstance(read, list) else [read]:
                if each.get("type") == _CONSISTENCY:
                    proofs.append(each)
                elif {"node", "size", "root"} <= set(each["head"]):
                    heads.append(each)
                else:
                    raise ValueError("no head")
        if not heads:
            raise ValueError("no heads")
    except OSError as error:
        raise InvalidSource(FileFinding("cli.file_missing", facts={"file": path.name})) from error
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise typer.BadParameter(f"{path.name}: audit/head.json") from error
    return heads, proofs


def _node_key(keys: Mapping[str, bytes] | None, text: str) -> bytes | None:
    """The node's public key that the reader trusts: as hexadecimal or base64, or the key called ``node`` among others."""
    if text:
        try:
            raw = bytes.fromhex(text)
        except ValueError:
            try:
                raw = base64.b64decode(text, validate=True)
            except ValueError:
                raw = b""
        if len(raw) != 32:
            raise typer.BadParameter("--node-key: Ed25519")
        return raw
    return None if keys is None else keys.get(_NODE)
