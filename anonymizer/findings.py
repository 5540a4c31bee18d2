"""Findings of a run as its row keeps them, and in words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from entente.core import findings
from entente.core.errors import Finding


def as_json(found: Iterable[Finding]) -> list[dict[str, Any]]:
    """For a row of the database: codes, columns, row numbers and counts."""
    return [{"code": f.code, "column": f.column, "row": f.row, "facts": dict(f.facts)} for f in found]


def in_words(finding: Mapping[str, Any]) -> str:
    """One stored finding as a sentence in the reader's language."""
    facts = dict(finding.get("facts") or {})
    return findings.sentence(Finding(finding["code"], finding.get("column"), finding.get("row"), facts))
