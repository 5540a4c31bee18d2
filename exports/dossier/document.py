"""What a dossier states, as JSON, in both languages. It holds what the pages show: no value of the data, and no key."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from django.conf import settings
from django.utils import translation

from agreements.law import the_law
from agreements.models import PrivacyAssessment
from exports.dossier.assembly import Dossiered, Row, Section, assembled
from exports.dossier.records import Flow, Subject, kind_of
from exports.models import Dossier, DossierAnswer, DossierKind, Release

TYPES: Final = {DossierKind.LAW: "entente-dossier", DossierKind.ASSESSMENT: "entente-privacy-assessment"}
VERSION: Final = 1
NO_ADVICE: Final[Mapping[str, str]] = {
    "en": "This is no legal advice. No row of the table of the law was reviewed by counsel.",
    "fr": "Ceci n’est pas un avis juridique. Aucune ligne de la table du droit n’a été revue par un juriste.",
}


def dossier_document(subject: Subject, *, signed: Dossier | None, now: datetime) -> dict[str, Any]:
    """The dossier of a release or an agreement, which the node has not signed. ``signed``: what a person signed; ``now``: when its records are read."""
    by_language: dict[str, Dossiered] = {}
    for language in ("en", "fr"):
        with translation.override(language):
            by_language[language] = assembled(subject, now=now)
    english, french = by_language["en"], by_language["fr"]
    return {
        "type": TYPES[kind_of(subject)],
        "version": VERSION,
        "node": str(settings.NODE_ID),
        "notice": dict(NO_ADVICE),
        "law": the_law().version.isoformat(),
        **_about(subject, signed),
        "number": None if signed is None else signed.number,
        "signed": None if signed is None else {"by": signed.signed_by.name, "at": signed.signed_at.isoformat()},
        "records": {} if signed is None else signed.records,
        "counts": {state.value: count for state, count in english.counts.items()},
        "sections": [_section(*pair) for pair in zip(english.sections, french.sections, strict=True)],
    }


def _about(subject: Subject, signed: Dossier | None) -> dict[str, Any]:
    if isinstance(subject, Release):
        dataset = subject.dataset
        return {"release": str(subject.pk), "title": {"en": dataset.title_en, "fr": dataset.title_fr}}
    agreement, organization = subject.agreement, subject.organization
    return {
        "agreement": str(agreement.pk),
        "digest": agreement.digest(),
        "organization": {"id": str(organization.pk), "name": organization.name},
        "title": {"en": agreement.title_en, "fr": agreement.title_fr},
        **({"assessment": _assessment(subject, signed)} if isinstance(subject, Flow) and signed is not None else {}),
    }


def _assessment(flow: Flow, signed: Dossier) -> dict[str, Any]:
    """What the head of the institution signed, beside what was answered."""
    assessment = PrivacyAssessment.objects.get(
        agreement=flow.agreement, organization=flow.organization, number=signed.number
    )
    return {
        "conclusion": assessment.conclusion,
        "signed_as": assessment.signed_as,
        "function": assessment.function,
        "delegation": assessment.delegation,
        "review_on": assessment.review_on.isoformat(),
    }


def _section(english: Section, french: Section) -> dict[str, Any]:
    instrument = english.instrument
    return {
        "code": instrument.code,
        "nature": instrument.nature,
        "title": {"en": instrument.title_en, "fr": instrument.title_fr},
        "citation": {"en": instrument.citation_en, "fr": instrument.citation_fr},
        "condition": {"en": instrument.condition_en, "fr": instrument.condition_fr},
        "source": instrument.source,
        "bound": english.bound.value,
        "reviewed_by_counsel": False,
        "does_not_apply": None if english.reason is None else _answer(english.reason),
        "requirements": [_row(*pair) for pair in zip(english.rows, french.rows, strict=True)],
    }


def _row(english: Row, french: Row) -> dict[str, Any]:
    requirement = english.requirement
    return {
        "code": requirement.code,
        "section": {"en": requirement.section_en, "fr": requirement.section_fr},
        "asks": {"en": requirement.asks_en, "fr": requirement.asks_fr},
        "read": requirement.read,
        "state": english.state.value,
        "records": [
            {
                "en": item.words,
                "fr": french_item.words,
                "by": item.by.name if item.by else "",
                "at": item.at.isoformat() if item.at else None,
            }
            for item, french_item in zip(english.evidence, french.evidence, strict=True)
        ],
        "missing": list(english.missing),
        "answer": None if english.answer is None else _answer(english.answer),
    }


def _answer(answer: DossierAnswer) -> dict[str, Any]:
    return {"text": answer.text, "by": answer.written_by.name, "at": answer.written_at.isoformat()}
