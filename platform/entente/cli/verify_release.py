"""``entente verify`` on a release that someone holds: every byte, every figure that rows can tell, the agreement, the log."""

from __future__ import annotations

import base64
import json
import urllib.error
import urllib.request
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

import typer

from anonymizer.engine.errors import Finding as FileFinding
from anonymizer.engine.errors import InvalidSource

if TYPE_CHECKING:
    from exports.proof import PackageProof

_SECONDS: Final = 20
_NEAR: Final = frozenset({"127.0.0.1", "localhost", "::1"})


def folder_of(path: Path) -> Path | None:
    """The folder of a release, where the path is one or its manifest; ``None`` for any other file."""
    if path.is_dir():
        return path
    return path.parent if path.name == "manifest.json" and path.is_file() else None


def verify_release(folder: Path, *, node_key: bytes | None, heads: Path | None, online: bool, speaks: str) -> bool:
    """Check a release and say what holds or what differs, in ``speaks`` ("en" or "fr")."""
    from exports.proof import verify_package

    proof = verify_package(folder, trusted=node_key, heads=() if heads is None else _heads(heads))
    status = _status(folder) if online and proof.release else None
    proof = proof if status is None else _with_status(proof, status)
    _tell(proof, speaks, pinned=node_key is not None, status=status)
    return proof.is_good


def _tell(proof: PackageProof, speaks: str, *, pinned: bool, status: Mapping[str, Any] | None) -> None:
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
    if status and status.get("successor"):
        typer.echo(words("successor", speaks).format(release=status["successor"]), err=True)
    if not proof.is_good:
        typer.echo(words("not_whole", speaks), err=True)
        return
    typer.echo("✓ " + words("files", speaks).format(count=proof.files))
    typer.echo("✓ " + words("log", speaks).format(size=proof.log_size))
    if status is not None:
        typer.echo("✓ " + words("online", speaks))
    typer.echo(words("whole", speaks))
    if not pinned:
        typer.echo(words("key", speaks).format(key=proof.key))


def _with_status(proof: PackageProof, status: Mapping[str, Any]) -> PackageProof:
    from exports.proof import Fault, Finding

    said = str(status.get("status", ""))
    if said == "available":
        return proof
    return replace(proof, findings=(*proof.findings, Finding(Fault.WITHDRAWN, said)))


def _status(folder: Path) -> Mapping[str, Any]:
    """What the server says of the release today."""
    address = str(json.loads((folder / "manifest.json").read_bytes())["manifest"]["status"])
    parts = urlsplit(address)
    if parts.scheme != "https" and not (parts.scheme == "http" and parts.hostname in _NEAR):
        raise InvalidSource(FileFinding("cli.not_https"))
    try:
        with urllib.request.urlopen(address, timeout=_SECONDS) as answer:  # noqa: S310 # its scheme was looked at
            found: Mapping[str, Any] = json.loads(answer.read(10_000))
            return found
    except (urllib.error.URLError, OSError, ValueError) as error:
        raise InvalidSource(FileFinding("cli.server_silent", facts={"host": parts.hostname or ""})) from error


def _heads(path: Path) -> list[Mapping[str, Any]]:
    """Signed heads of the log that someone kept: one, or a list of them; of a folder, all its files."""
    files = sorted(path.glob("*.json")) if path.is_dir() else [path]
    found: list[Mapping[str, Any]] = []
    try:
        for file in files:
            read = json.loads(file.read_bytes())
            found += read if isinstance(read, list) else [read]
        if not all({"node", "size", "root"} <= set(each["head"]) for each in found):
            raise ValueError("no heads")
    except OSError as error:
        raise InvalidSource(FileFinding("cli.file_missing", facts={"file": path.name})) from error
    except (ValueError, TypeError, KeyError) as error:
        raise typer.BadParameter(f"{path.name}: audit/head.json") from error
    return found


def node_key_of(keys: Mapping[str, bytes] | None, text: str) -> bytes | None:
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
    return None if keys is None else keys.get("node")
