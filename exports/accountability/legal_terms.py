"""What the law calls a release, by jurisdiction, from the table of the law. In French, *dépersonnalisé* and *anonymisé* are kept apart."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _

from agreements.law import Bound, Instrument, the_law
from entente.organizations.models import Jurisdiction, Organization


class LegalStatus(models.TextChoices):
    DE_IDENTIFIED = "de-identified", _("De-identified: still personal information")
    ANONYMIZED = "anonymized", _("Anonymized")
    NON_PERSONAL = "non-personal-data", _("Non-personal data")


@dataclass(frozen=True, slots=True)
class StatusRow:
    """The status in one jurisdiction (ISO 3166-2), and the text on which it rests, in English."""

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


def parties_of(organizations: Iterable[Organization]) -> list[tuple[str, str]]:
    """Where each organization is, and of which kind, as the table of the law asks it."""
    return [(organization.jurisdiction, organization.kind) for organization in organizations]


def legal_status(parties: Iterable[tuple[str, str]]) -> list[dict[str, Any]]:
    """One row for each jurisdiction of a party (jurisdiction, kind of organization): what the data are on the day of their release.

    They are *de-identified* everywhere, and hence personal information: what makes them more is determined afterwards, from the records and
    by two people.
    """
    by_place: dict[str, list[str]] = {}
    for jurisdiction, kind in parties:
        by_place.setdefault(jurisdiction, []).append(kind)
    return [
        asdict(StatusRow(code, LegalStatus.DE_IDENTIFIED, basis_in(code, kinds).name_en))
        for code, kinds in sorted(by_place.items())
    ]


def basis_in(jurisdiction: str, kinds: Iterable[str]) -> Instrument:
    """The text that says what data are called in a jurisdiction, for these kinds of organizations: one that binds before one that may,
    one of the place before one of all Canada, and one by which data can become more before any other."""
    concerned = the_law().concerning((jurisdiction, kind) for kind in kinds)
    with_word = [instrument for instrument in concerned if instrument.word_en]
    with_word = with_word or [the_law().instrument("ca-pipeda")]
    return min(
        with_word,
        key=lambda instrument: (
            jurisdiction not in instrument.jurisdictions,
            not instrument.reaches,
            concerned.get(instrument) != Bound.BINDS,
        ),
    )


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
    until: date | None = None
    """The last day of a word that lapses."""


def status_in_words(rows: Iterable[Mapping[str, Any]]) -> list[StatusInWords]:
    """The recorded legal status in the reader's language. A text that the table does not know stays in English, as it was recorded."""
    words = []
    for row in rows:
        instrument = the_law().named(row["basis"])
        words.append(
            StatusInWords(
                jurisdiction=str(Jurisdiction(row["jurisdiction"]).label),
                status=str(LegalStatus(row["status"]).label),
                basis=instrument.name if instrument else row["basis"],
                until=date.fromisoformat(row["until"]) if row.get("until") else None,
            )
        )
    return words
