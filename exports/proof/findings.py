"""What can be wrong with a release that someone holds, and what a check of one found."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class Fault(StrEnum):
    """One kind of fault."""

    NO_MANIFEST = "no_manifest"
    MANIFEST_SIGNATURE = "manifest_signature"
    KEY_NOT_TRUSTED = "key_not_trusted"
    FILE_MISSING = "file_missing"
    FILE_CHANGED = "file_changed"
    FILE_ADDED = "file_added"
    CERTIFICATE_DAMAGED = "certificate_damaged"
    CERTIFICATE_OTHER = "certificate_other"
    CERTIFICATE_TITLE = "certificate_title"
    ROWS_BELOW = "rows_below"
    ROWS_UNREADABLE = "rows_unreadable"
    AGREEMENT = "agreement"
    AGREEMENT_MISSING = "agreement_missing"
    AGREEMENT_OTHER = "agreement_other"
    LOG = "log"
    LOG_OTHER = "log_other"
    LOG_REWRITTEN = "log_rewritten"
    HEAD_OTHER = "head_other"
    HEAD_NOT_COMPARED = "head_not_compared"
    WITHDRAWN = "withdrawn"
    STATUS_UNSIGNED = "status_unsigned"
    STATUS_STALE = "status_stale"


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault, and where: a file, a measure."""

    fault: Fault
    where: str = ""


@dataclass(frozen=True, slots=True)
class PackageProof:
    """What a check found. ``measured``: each figure as stated and as recomputed from the rows; ``attested``: what rows cannot tell."""

    release: str = ""
    title: Mapping[str, str] = field(default_factory=dict)
    kind: str = ""
    key: str = ""
    files: int = 0
    measured: tuple[tuple[str, Any, Any], ...] = ()
    attested: tuple[tuple[str, Any], ...] = ()
    log_size: int | None = None
    heads: tuple[Mapping[str, Any], ...] = ()
    """The signed heads of the log that the release shows, the newest last."""
    fingerprints: Mapping[str, str] = field(default_factory=dict)
    """SHA-256 of each key in the agreement, to be compared with what its organization says itself."""
    findings: tuple[Finding, ...] = ()

    @property
    def is_good(self) -> bool:
        return not self.findings
