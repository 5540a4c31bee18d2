"""The page that shows requirement by requirement how far the OWASP ASVS is met (``docs/security/asvs.yaml``)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final

from tools.local.standards import Row, rows_of

VERDICTS: Final = ("met", "not applicable", "open")
CHAPTERS: Final[Mapping[int, str]] = {
    1: "Encoding and sanitization",
    2: "Validation and business logic",
    3: "Web frontend",
    4: "API and web service",
    5: "Files",
    6: "Authentication",
    7: "Sessions",
    8: "Authorization",
    9: "Self-contained tokens",
    10: "OAuth and OpenID Connect",
    11: "Cryptography",
    12: "Secure communication",
    13: "Configuration",
    14: "Data protection",
    15: "Secure coding and architecture",
    16: "Logging and errors",
    17: "WebRTC",
}


def requirements(root: Path) -> Sequence[Row]:
    """Every row of the table, in its order."""
    return rows_of(root / "docs" / "security" / "asvs.yaml", weight="level")


def counts_sentence(rows: Sequence[Row]) -> str:
    """How many there are of each verdict, as SECURITY.md says it too."""
    counts = Counter(row.verdict for row in rows)
    return (
        f"of {len(rows)} requirements {counts['met']} are met, {counts['not applicable']} are not applicable and "
        f"{counts['open']} are open"
    )


def asvs_page(root: Path, table: Callable[[Sequence[str], Sequence[Sequence[str]]], str]) -> str:
    """Counts, what is open, then every requirement by chapter."""
    rows = requirements(root)
    unread = sum(row.read_by is None for row in rows)
    summary = [
        (
            f"Level {level}",
            *(str(sum(row.weight == level and row.verdict == verdict for row in rows)) for verdict in VERDICTS),
        )
        for level in (1, 2)
    ]
    parts = [
        "# OWASP ASVS, levels 1 and 2",
        (
            "How Entente stands against the [Application Security Verification Standard 5.0.0](https://github.com/OWASP/ASVS) of OWASP, requirement by "
            "requirement. Level 2 includes level 1. The words are ours; read the standard beside them. *Met* is said only with a test or code at which "
            "somebody looked; a requirement that an operator can switch off says so, and one that an operator must see to is open."
        ),
        table(("", "met", "not applicable", "open"), summary),
        f"Together, {counts_sentence(rows)}. It is the project's own reading: {_second_reading(len(rows), unread)}",
        "## What is open",
        table(
            ("Number", "Level", "About", "What is missing"),
            [(row.number, str(row.weight), row.about, row.reason) for row in rows if row.verdict == "open"],
        ),
    ]
    for chapter, title in CHAPTERS.items():
        parts.append(f"## {chapter}. {title}")
        parts.append(
            table(
                ("Number", "Level", "About", "Verdict", "Evidence, or the reason"),
                [
                    (row.number, str(row.weight), row.about, row.verdict, row.grounds)
                    for row in rows
                    if row.chapter == chapter
                ],
            )
        )
    return "\n\n".join(parts) + "\n"


def _second_reading(number: int, unread: int) -> str:
    if unread == number:
        return "none of these rows was read a second time yet."
    return f"{number - unread} of these rows were read a second time, and {unread} not yet."
