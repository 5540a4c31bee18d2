"""Certificates of servers, which a CA of the test issues."""

from __future__ import annotations

import ssl
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID


class Authority:
    """A CA whose root lies in a file, and the certificates that it issues."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.key = folder, ec.generate_private_key(ec.SECP256R1())
        self.name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Maple Test CA")])
        made = self._certificate(self.name, self.key, x509.BasicConstraints(ca=True, path_length=0))
        self.root = folder / "root.pem"
        self.root.write_bytes(made.public_bytes(serialization.Encoding.PEM))

    def issue(self, host: str) -> Path:
        """A file with a certificate of ``host`` and its private key."""
        key = ec.generate_private_key(ec.SECP256R1())
        subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, host)])
        made = self._certificate(subject, key, x509.SubjectAlternativeName([x509.DNSName(host)]))
        kept = serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        path = self.folder / f"{host}.pem"
        path.write_bytes(
            made.public_bytes(serialization.Encoding.PEM) + key.private_bytes(serialization.Encoding.PEM, *kept)
        )
        return path

    def context(self, host: str) -> ssl.SSLContext:
        """Of a server that shows a certificate of ``host``."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.issue(host))
        return context

    def _certificate(self, subject: x509.Name, key: Any, extension: Any) -> x509.Certificate:
        now = datetime.now(UTC)
        builder = x509.CertificateBuilder().subject_name(subject).issuer_name(self.name).public_key(key.public_key())
        builder = builder.serial_number(x509.random_serial_number()).add_extension(extension, critical=True)
        builder = builder.add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        issuer = x509.AuthorityKeyIdentifier.from_issuer_public_key(self.key.public_key())
        builder = builder.add_extension(issuer, critical=False)
        usage = x509.KeyUsage(True, False, False, False, False, subject == self.name, False, False, False)
        builder = builder.add_extension(usage, critical=True)
        lasts = builder.not_valid_before(now - timedelta(days=1)).not_valid_after(now + timedelta(days=1))
        return lasts.sign(self.key, hashes.SHA256())
