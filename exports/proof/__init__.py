"""Check a release that someone holds: files, signatures, certificate against the rows, agreement, log. Loads no Django."""

from exports.proof.faults import ReleaseFault
from exports.proof.files import ReleaseFiles
from exports.proof.package import verify_release
from exports.proof.report import ReleaseProof

__all__ = ["ReleaseFault", "ReleaseFiles", "ReleaseProof", "verify_release"]
