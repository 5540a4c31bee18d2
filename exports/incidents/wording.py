"""Drafts of what to tell a commissioner, the persons concerned and those who share the data: from the record, in both languages.

What people wrote stands in it as they wrote it, in their language. A draft names nobody: who signs it adds her name and telephone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django.utils import translation
from django.utils.translation import gettext, pgettext

from agreements.law.breaches import Addressee
from entente.core.dates import date_format
from entente.organizations.models import Jurisdiction
from exports.incidents.notices import OwedNotice
from exports.models import DataCategory, Incident, IncidentAssessment, IncidentKind, PersonsRange, Safeguard


@dataclass(frozen=True, slots=True)
class Draft:
    """The same notice in English and in French."""

    text_en: str
    text_fr: str


def draft_of(notice: OwedNotice, incident: Incident) -> Draft:
    """What to tell whomever this notice is for."""
    texts = []
    for language in ("en", "fr"):
        with translation.override(language):
            texts.append("\n\n".join(_paragraphs(notice, incident, incident.assessments.first())))
    return Draft(*texts)


def period_of(incident: Incident) -> str:
    """When it happened, in words."""
    first = date_format(incident.began_on)
    if incident.ended_on is None or incident.ended_on == incident.began_on:
        return first
    return gettext("%(first)s to %(last)s") % {"first": first, "last": date_format(incident.ended_on)}


def categories_of(incident: Incident) -> str:
    """What the data were about, in words."""
    return _listed(DataCategory(code).label for code in incident.categories)


def safeguards_of(incident: Incident) -> str:
    """What protected them, in words."""
    return _listed(Safeguard(code).label for code in incident.safeguards) or gettext("None is recorded")


def places_of(incident: Incident) -> str:
    """Where the persons live, in words."""
    return _listed(Jurisdiction(code).label for code in incident.jurisdictions)


def _paragraphs(notice: OwedNotice, incident: Incident, assessment: IncidentAssessment | None) -> Iterator[str]:
    to_persons = notice.key.endswith(f".{Addressee.PERSONS}")
    organization = incident.organization.name
    yield (
        gettext("Notice of an incident that concerns your personal information")
        if to_persons
        else gettext("Notice of incident %(number)s of %(organization)s")
        % {"number": incident.number, "organization": organization}
    )
    yield _lines(
        [
            (pgettext("notice", "To"), pgettext("notice", "The persons concerned") if to_persons else notice.whom),
            (pgettext("notice", "From"), organization),
            (gettext("What happened"), str(IncidentKind(incident.kind).label)),
            (gettext("When"), period_of(incident)),
            (gettext("Known since"), date_format(incident.known_on)),
            (gettext("What the data were about"), categories_of(incident)),
            (gettext("How many persons"), "" if to_persons else str(PersonsRange(incident.persons).label)),
            (gettext("Where they live"), "" if to_persons else places_of(incident)),
            (gettext("What protected the data"), safeguards_of(incident)),
        ]
    )
    yield incident.what
    yield incident.measures or gettext("What was done, and what will be done, is still to be written here.")
    if notice.duty is not None and not to_persons:
        yield _of_the_test(notice, assessment)
    if to_persons:
        yield gettext(
            "What you can do: watch your accounts and your mail for anything unusual, change passwords that may be concerned, and call us with your questions. You may also complain to the commissioner."
        )
    yield gettext("Who answers for it: [name, title, telephone and address of the person who answers questions]")


def _of_the_test(notice: OwedNotice, assessment: IncidentAssessment | None) -> str:
    assert notice.duty is not None  # of a text of the law
    words = gettext("%(text)s, %(section)s. The test: %(test)s.") % {
        "text": notice.duty.instrument.title,
        "section": notice.duty.section,
        "test": notice.duty.test.text,
    }
    return f"{words} {assessment.reasons}" if assessment is not None else words


def _lines(rows: Iterable[tuple[str, str]]) -> str:
    return "\n".join(gettext("%(label)s: %(text)s") % {"label": label, "text": text} for label, text in rows if text)


def _listed(words: Iterable[object]) -> str:
    return "; ".join(map(str, words))
