"""Check a release that someone holds: files, signatures, certificate against the rows, agreement, log. Loads no Django."""

from exports.proof.findings import Fault, Finding, PackageProof
from exports.proof.package import verify_package

__all__ = ["Fault", "Finding", "PackageProof", "verify_package"]
