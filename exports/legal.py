"""What the law calls a release, by jurisdiction, as data. In French, *dépersonnalisé* and *anonymisé* are kept apart."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from django.db import models
from django.utils.translation import gettext, gettext_noop
from django.utils.translation import gettext_lazy as _

from entente.organizations.models import Jurisdiction


class LegalStatus(models.TextChoices):
    DE_IDENTIFIED = "de-identified", _("De-identified: still personal information")
    ANONYMIZED = "anonymized", _("Anonymized")


# Recorded in English with the release, and shown in the reader's language.
_BASIS = {
    "CA-QC": gettext_noop("CQLR, c. A-2.1, r. 0.1 (Regulation respecting the anonymization of personal information)"),
    "CA-ON": gettext_noop("IPC Ontario, De-Identification Guidelines for Structured Data (2025)"),
}
_FEDERAL = gettext_noop("Personal Information Protection and Electronic Documents Act, S.C. 2000, c. 5")


@dataclass(frozen=True, slots=True)
class StatusRow:
    """The status in one jurisdiction (ISO 3166-2), and the text on which it rests."""

    jurisdiction: str
    status: str
    basis: str


def legal_status(jurisdictions: Iterable[str], *, quebec_steps_documented: bool = False) -> list[dict[str, Any]]:
    """One row for each jurisdiction of a party.

    Data stay *de-identified* everywhere, and hence personal information, until every step of Québec's Regulation is
    documented; only then are they *anonymized* there. No other jurisdiction has a text that says when they are.
    """
    return [
        asdict(
            StatusRow(
                jurisdiction=code,
                status=LegalStatus.ANONYMIZED
                if code == "CA-QC" and quebec_steps_documented
                else LegalStatus.DE_IDENTIFIED,
                basis=_BASIS.get(code, _FEDERAL),
            )
        )
        for code in sorted(set(jurisdictions))
    ]


@dataclass(frozen=True, slots=True)
class StatusInWords:
    """A row of the legal status as a page shows it."""

    jurisdiction: str
    status: str
    basis: str


def status_in_words(rows: Iterable[Mapping[str, Any]]) -> list[StatusInWords]:
    """The recorded legal status in the reader's language."""
    return [
        StatusInWords(
            jurisdiction=str(Jurisdiction(row["jurisdiction"]).label),
            status=str(LegalStatus(row["status"]).label),
            basis=gettext(row["basis"]),
        )
        for row in rows
    ]
