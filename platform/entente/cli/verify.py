"""``entente verify``: whether a release, an agreement and its PDF, or a file of the audit trail are what was signed. Needs no server and no connection."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from anonymizer.engine.errors import Finding as FileFinding
from anonymizer.engine.errors import InvalidSource
from entente.cli.language import language
from entente.cli.verify_log import log_document, verify_log
from entente.cli.verify_release import folder_of, trusted_of, verify_release
from entente.core.canonical import read_strictly

if TYPE_CHECKING:
    from agreements.proof import Proof


def verify_agreement(
    file: Annotated[
        Path,
        typer.Argument(
            metavar="FOLDER|FILE.json",
            help="The folder of a release or its manifest.json; an agreement.json; a file of the audit trail with proofs.",
        ),
    ],
    pdf: Annotated[Path | None, typer.Option("--pdf", metavar="FILE", help="A PDF of the same agreement.")] = None,
    code: Annotated[str, typer.Option("--code", help="The verification code that a PDF prints.")] = "",
    keys: Annotated[
        Path | None,
        typer.Option("--keys", metavar="KEYS.json", help="Public keys (JWK set) that you have from the organizations."),
    ] = None,
    node_key: Annotated[
        str, typer.Option("--node-key", help="Of a release: the server’s public key, as you have it from elsewhere.")
    ] = "",
    heads: Annotated[
        Path | None,
        typer.Option("--heads", metavar="HEADS.json", help="Of a release: heads of the server’s log that you kept."),
    ] = None,
    online: Annotated[
        bool, typer.Option("--online", help="Of a release: ask the server whether it was taken back.")
    ] = False,
) -> None:
    """Check a release, an agreement, or a file of the audit trail. Ends with 0: whole; 1: something differs, which is named."""
    from agreements.proof import verify

    if (folder := folder_of(file)) is not None:
        given = trusted_of(None if keys is None else _trusted(keys), node_key, heads)
        if not verify_release(folder, given, online=online, speaks=language()):
            raise typer.Exit(1)
        return
    content = _read(file)
    if (document := log_document(content)) is not None:
        if not verify_log(document, language()):
            raise typer.Exit(1)
        return
    trusted = None if keys is None else _trusted(keys)
    proof = verify(content, pdf=None if pdf is None else _read(pdf), code=code, trusted=trusted)
    _tell(proof, pdf=pdf is not None, pinned=keys is not None)
    if not proof.is_good:
        raise typer.Exit(1)


def _tell(proof: Proof, *, pdf: bool, pinned: bool) -> None:
    from agreements.proof.messages import sentence, words

    speaks = language()
    if title := proof.titles.get(speaks) or next(iter(proof.titles.values()), ""):
        typer.echo(f"{title}\n{words('code', speaks)} {proof.code}")
    for each in proof.signatures:
        kind = "signed_on_paper" if each.on_paper else "signed"
        typer.echo("✓ " + words(kind, speaks).format(person=each.signatory, at=each.at))
    for finding in proof.findings:
        typer.echo("✗ " + sentence(finding, speaks), err=True)
    if proof.is_good:
        typer.echo(words("whole_with_pdf" if pdf else "whole", speaks))
        if not pinned:
            typer.echo(words("compare", speaks))
            for name, fingerprint in proof.fingerprints.items():
                typer.echo(f"  {fingerprint}  {name}")
    else:
        typer.echo(words("not_whole", speaks), err=True)


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise InvalidSource(FileFinding("cli.file_missing", facts={"file": path.name})) from error


def _trusted(path: Path) -> dict[str, bytes]:
    from entente.vault.jws import decoded

    try:
        return {key["kid"]: decoded(key["x"]) for key in read_strictly(_read(path))["keys"]}
    except (ValueError, KeyError, TypeError) as error:
        raise typer.BadParameter(f"{path.name}: JWK set (RFC 7517)") from error
