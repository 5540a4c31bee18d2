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


class QuebecStep(models.TextChoices):
    """What Québec's Regulation asks to be done and recorded before data are anonymized there: CQLR, c. A-2.1, r. 0.1, ss. 3 to 8. The register of s. 9 is ``exports.accountability.register``."""

    PURPOSES = "purposes", _("the purposes, settled before (s. 3)")
    SUPERVISION = "supervision", _("the qualified person who supervised it (s. 4)")
    FIRST_ANALYSIS = "first_analysis", _("the preliminary analysis of the risk (s. 5)")
    MEASURES = "measures", _("the techniques, and the measures of protection (s. 6)")
    FINAL_ANALYSIS = "final_analysis", _("the analysis which shows that nobody can be identified any more (s. 7)")
    REASSESSMENT = "reassessment", _("the periodic reassessment (s. 8)")


def legal_status(jurisdictions: Iterable[str]) -> list[dict[str, Any]]:
    """One row for each jurisdiction of a party.

    Data are *de-identified* everywhere, and hence personal information: the platform records none of the steps that Québec's Regulation
    asks for (``missing_steps``), and no other jurisdiction has a text that says when data are anonymized.
    """
    return [
        asdict(StatusRow(code, LegalStatus.DE_IDENTIFIED, _BASIS.get(code, _FEDERAL)))
        for code in sorted(set(jurisdictions))
    ]


def missing_steps(rows: Iterable[Mapping[str, Any]]) -> list[str]:
    """The steps of Québec's Regulation that are not recorded, where a party is there and the data are not called anonymized."""
    applies = any(row["jurisdiction"] == "CA-QC" and row["status"] != LegalStatus.ANONYMIZED for row in rows)
    return list(QuebecStep.values) if applies else []


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
