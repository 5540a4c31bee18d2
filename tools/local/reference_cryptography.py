"""The page that lists every cryptographic primitive of the code, for what it is used, and where: read from the code itself."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

FOLDERS: Final = ("agreements", "anonymizer", "exports", "platform/entente")
MODULES: Final = frozenset({"hashlib", "hmac", "secrets", "random", "signing", "jwt", "argon2", "msoffcrypto"})
"""Whose attributes are primitives, by the name under which they are imported."""

PURPOSES: Final[Mapping[str, str]] = {
    "cryptography.load_der_x509_certificate": "the last day of a certificate of TLS, which metrics tell; no judgement of trust",
    "cryptography.AEAD": "HPKE's cipher: AES-256-GCM",
    "cryptography.AESGCM": "objects, and what is wrapped: AES-256-GCM",
    "cryptography.Ed25519PrivateKey": "signatures: Ed25519",
    "cryptography.Ed25519PublicKey": "signatures: Ed25519",
    "cryptography.InvalidSignature": "an error",
    "cryptography.InvalidTag": "an error",
    "cryptography.KDF": "HPKE's derivation: HKDF-SHA256",
    "cryptography.KEM": "HPKE's encapsulation: X25519",
    "cryptography.Suite": "sealing to an organization: HPKE",
    "cryptography.X25519PrivateKey": "key pairs of organizations",
    "cryptography.X25519PublicKey": "key pairs of organizations",
    "hashlib.blake2b": "short names of values within one computation, under a fresh key where they leave a process",
    "hashlib.file_digest": "SHA-256 of a file",
    "hashlib.md5": "not for protection: rows that did not change, and the checksum that S3 asks for",
    "hashlib.sha1": "not for protection: the form of public lists of breached passwords",
    "hashlib.sha256": "hashes of files, of tokens of 256 random bits, and of the log",
    "hmac.digest": "HMAC-SHA-256: webhooks, pseudonyms, orders drawn under a run's secret; requests to the store of one computer",
    "hmac.new": "HMAC-SHA-256: keyed names, passwords of the services of one computer",
    "msoffcrypto.DecryptionError": "an error",
    "msoffcrypto.FileFormatError": "an error",
    "msoffcrypto.InvalidKeyError": "an error",
    "msoffcrypto.OfficeFile": "opens workbooks that have a password, by what Excel chose",
    "msoffcrypto.ParseError": "an error",
    "os.urandom": "keys, nonces, random parts of identifiers",
    "random.Random": "samples and dummy data, drawn from a seed: nothing that must not be guessed",
    "random.SystemRandom": "samples that nobody shall predict",
    "random.sample": "which entries of the log are examined more closely",
    "secrets.choice": "numbers of requests that people read aloud",
    "secrets.compare_digest": "comparison in constant time",
    "secrets.randbelow": "marks that find the parameters of a prepared query; ports of the services of one computer",
    "secrets.randbits": "marks that find the parameters of a prepared query",
    "secrets.token_bytes": "secrets of runs and nodes",
    "secrets.token_hex": "the same marks, names of nodes that count together, and salts of value maps; names of keys to the store of one computer",
    "secrets.token_urlsafe": "tokens of links and keys: 256 bits; passwords of the services of one computer: 192",
    "signing.BadSignature": "an error",
    "signing.SignatureExpired": "an error",
    "signing.TimestampSigner": "when a form was shown: HMAC-SHA-256 under ENTENTE_SECRET_KEY",
    "signing.dumps": "short tokens of clients of Delta Sharing: HMAC-SHA-256 under ENTENTE_SECRET_KEY",
    "signing.loads": "the same",
    "ssl.create_default_context": "TLS as a client, with certificates checked",
}


def primitives(root: Path) -> Mapping[str, Sequence[str]]:
    """Each primitive that the code of the product names, and the modules that name it."""
    modules: dict[str, set[str]] = defaultdict(set)
    for folder in FOLDERS:
        for path in sorted((root / folder).rglob("*.py")):
            if "migrations" not in path.parts:
                for name in _named(ast.parse(path.read_text(encoding="utf-8"))):
                    modules[name].add(path.relative_to(root).as_posix())
    return {name: sorted(paths) for name, paths in sorted(modules.items())}


def cryptography_page(root: Path, table: Callable[[Sequence[str], Sequence[Sequence[str]]], str]) -> str:
    """A row for each primitive; a ``KeyError`` for one that nobody explained."""
    rows = [
        (f"`{name}`", PURPOSES[name], ", ".join(f"`{module.removeprefix('platform/')}`" for module in modules))
        for name, modules in primitives(root).items()
    ]
    return (
        "# Inventory of cryptographic primitives\n\n"
        "Every primitive that the code of the product names, for what, and where. Algorithms, keys and their life are in "
        "[cryptography and keys](../security/cryptography.md).\n\n"
        + table(("Primitive", "For", "Modules"), rows)
        + "\n"
    )


def _named(tree: ast.Module) -> Iterator[str]:
    imported = {
        alias.asname or alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for alias in node.names
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            top = (node.module or "").partition(".")[0]
            if top == "cryptography" or top in MODULES:
                yield from (f"{top}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            owner, name = node.value.id, node.attr
            if owner in MODULES & imported or (owner, name) in {("os", "urandom"), ("ssl", "create_default_context")}:
                yield f"{owner}.{name}"
