"""The evidence of an installation for an auditor: files in a folder, and ``evidence.json``, which names each with its digest and is signed by the node."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from entente.core.canonical import read_strictly
from entente.proof import signatures
from entente.proof.malformed_files import Malformed, well_formed
from entente.proof.policy import NOTHING_KNOWN, VerificationPolicy
from entente.proof.report import COMPARE_NODE_KEY, Fault, Finding, Proof, Sentence

MANIFEST: Final = "evidence.json"
PART: Final = "evidence"


class EvidenceFault(Fault):
    """What is wrong with a folder of evidence."""

    DAMAGED = (
        "evidence.damaged",
        "The folder holds no evidence, or evidence.json is damaged.",
        "Le dossier ne contient pas de preuves, ou evidence.json est endommagé.",
    )
    SIGNATURE = (
        "evidence.signature",
        "evidence.json is not what the server signed.",
        "evidence.json n’est pas ce que le serveur a signé.",
    )
    KEY_NOT_TRUSTED = (
        "evidence.key_not_trusted",
        "The key that signed is not among those that you have of the server.",
        "La clé qui a signé n’est pas de celles que vous avez du serveur.",
    )
    CHANGED = ("evidence.changed", "{where} is not the file that was signed.", "{where} n’est pas le fichier signé.")
    MISSING = ("evidence.missing", "{where} is missing.", "{where} manque.")
    ADDED = ("evidence.added", "{where} was not signed.", "{where} n’a pas été signé.")


_HOLDS: Final = Sentence(
    "All {count} files are what the server signed on {at}.",
    "Les {count} fichiers sont ceux que le serveur a signés le {at}.",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceProof(Proof):
    """What a check of evidence found."""

    count: int = 0
    at: str = ""
    node_key: str = ""

    def _conclusion(self, language: str) -> Iterator[str]:
        yield _HOLDS.of(language, count=self.count, at=self.at)
        if self.policy.node is None:
            yield COMPARE_NODE_KEY.of(language, key=self.node_key)


def digest_of(path: Path) -> str:
    """SHA-256 of a file, hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def names_in(folder: Path) -> set[str]:
    """Every file below a folder but the manifest, by its path in it."""
    names = {str(path.relative_to(folder).as_posix()) for path in folder.rglob("*") if not path.is_dir()}
    return names - {MANIFEST}


def verify_evidence(folder: Path, policy: VerificationPolicy = NOTHING_KNOWN) -> EvidenceProof:
    """Whether each file of a folder is what the node signed, none is missing and none was added."""
    try:
        with well_formed():
            document: Any = read_strictly((folder / MANIFEST).read_bytes())
            content, key = document[PART], signatures.key_of(document)
            declared: dict[str, str] = {str(row["name"]): str(row["sha256"]) for row in content["files"]}
            is_signed = signatures.is_signed(document, part=PART, key=key)
            at = str(content["at"])
    except (Malformed, OSError):
        return EvidenceProof(findings=(Finding(EvidenceFault.DAMAGED),), policy=policy)
    findings = [] if is_signed else [Finding(EvidenceFault.SIGNATURE)]
    if not policy.trusts_node(key):
        findings.append(Finding(EvidenceFault.KEY_NOT_TRUSTED))
    there = names_in(folder)
    for name, digest in declared.items():
        if name not in there:
            findings.append(Finding(EvidenceFault.MISSING, name))
        elif digest_of(folder / name) != digest:
            findings.append(Finding(EvidenceFault.CHANGED, name))
    findings += [Finding(EvidenceFault.ADDED, name) for name in sorted(there - set(declared))]
    return EvidenceProof(findings=tuple(findings), policy=policy, count=len(declared), at=at, node_key=key.hex())
