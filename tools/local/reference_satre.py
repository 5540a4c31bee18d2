"""The page that shows statement by statement how Entente stands against SATRE (``docs/security/satre.yaml``)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final

from tools.local.standards import Row, rows_of

VERDICTS: Final = ("met", "in part", "the organization's", "not applicable", "open")
PILLARS: Final[Mapping[int, str]] = {
    1: "Information governance",
    2: "Computing technology and information security",
    3: "Data management",
    4: "Supporting capabilities",
    5: "Federation",
}


def statements(root: Path) -> Sequence[Row]:
    """Every row of the table, in its order."""
    return rows_of(root / "docs" / "security" / "satre.yaml", weight="importance")


def satre_page(root: Path, table: Callable[[Sequence[str], Sequence[Sequence[str]]], str]) -> str:
    """Counts, then every statement by pillar."""
    rows = statements(root)
    counts = Counter((row.weight, row.verdict) for row in rows)
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
                    (row.number, str(row.weight), row.about, row.verdict, row.grounds)
                    for row in rows
                    if row.number.startswith(f"{pillar}.")
                ],
            )
        )
    return "\n\n".join(parts) + "\n"
