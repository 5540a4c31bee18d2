"""The page that shows statement by statement how Entente stands against SATRE (``docs/security/satre.yaml``)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import yaml

VERDICTS: Final = ("met", "in part", "the organization's", "not applicable", "open")
PILLARS: Final[Mapping[int, str]] = {
    1: "Information governance",
    2: "Computing technology and information security",
    3: "Data management",
    4: "Supporting capabilities",
    5: "Federation",
}


@dataclass(frozen=True, slots=True)
class Statement:
    """One row: what is stated, how it stands, and by what one can tell."""

    number: str
    importance: str
    about: str
    verdict: str
    evidence: tuple[str, ...]
    reason: str
    read_by: str | None


def statements(root: Path) -> Sequence[Statement]:
    """Every row of the file, in its order. A number that stands twice is a ``ValueError``."""
    text = (root / "docs" / "security" / "satre.yaml").read_text(encoding="utf-8")
    numbers = [line.rstrip(":") for line in text.splitlines() if line[:1].isdigit()]
    twice = [number for number, count in Counter(numbers).items() if count > 1]
    if twice:
        raise ValueError(f"several rows: {twice}")
    return [
        Statement(
            number,
            row["importance"],
            row["about"],
            row["verdict"],
            tuple(row.get("evidence", ())),
            row.get("reason", ""),
            row["read_by"],
        )
        for number, row in yaml.safe_load(text).items()
    ]


def satre_page(root: Path, table: Callable[[Sequence[str], Sequence[Sequence[str]]], str]) -> str:
    """Counts, then every statement by pillar."""
    rows = statements(root)
    counts = Counter((row.importance, row.verdict) for row in rows)
    summary = [
        (importance, *(str(counts[importance, verdict]) for verdict in VERDICTS))
        for importance in ("mandatory", "mandatory*", "recommended", "optional")
    ]
    parts = [
        "# SATRE",
        (
            "How Entente stands against the [Standard Architecture for Trusted Research Environments 2.0](https://github.com/sa-tre/satre-specification), statement by "
            "statement. It is no such environment: whoever receives data works elsewhere, with what was anonymized. Most statements are about an organization, "
            "its people and its contracts; for those the software does nothing, and the page says so. The reading is the project's own and coarser than that of the "
            "[OWASP ASVS](asvs.md): it cites documents more often than tests. No second person has read it yet."
        ),
        table(("", *VERDICTS), summary),
        "\\* Optional for environments without data of persons, or without assets of their own.",
    ]
    for pillar, title in PILLARS.items():
        parts.append(f"## {pillar}. {title}")
        parts.append(
            table(
                ("Number", "Importance", "About", "Verdict", "Evidence, or the reason"),
                [
                    (row.number, row.importance, row.about, row.verdict, _grounds(row))
                    for row in rows
                    if row.number.startswith(f"{pillar}.")
                ],
            )
        )
    return "\n\n".join(parts) + "\n"


def _grounds(row: Statement) -> str:
    named = ", ".join(f"`{place.rpartition('/')[2]}`" for place in row.evidence)
    return " ".join(filter(None, (row.reason, named)))
