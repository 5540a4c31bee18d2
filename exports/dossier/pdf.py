"""A dossier as tagged PDF (PDF/UA-1), in the language at hand: whoever has nothing but the file finds every requirement in it."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any, Final

from django.utils import timezone
from django.utils.formats import number_format
from django.utils.translation import get_language, gettext, pgettext

from agreements.law import Nature, the_law
from agreements.law.rows import Reading
from agreements.models import Conclusion, SignedAs
from entente.audit.log.words import newest_head_in_words
from entente.core.dates import date_format
from entente.core.printing import printed
from exports.accountability.legal_terms import StatusInWords
from exports.dossier.assembly import Dossiered, Row, Section
from exports.dossier.records import Flow, Subject, owner_of, records_of
from exports.models import Dossier, Release

HERE: Final = Path(__file__).parent


def as_pdf(dossier: Dossiered, legal: list[StatusInWords], *, signed: Dossier | None, now: datetime) -> bytes:
    """The dossier as it stands. ``signed``: the signature that still holds of it."""
    subject = dossier.subject
    language = (get_language() or "en")[:2]
    contents: dict[str, Any] = {
        "language": language,
        "title": _title(subject),
        "subject": subject.dataset.title if isinstance(subject, Release) else subject.agreement.title,
        "author": owner_of(subject).name,
        "notice": [
            gettext("This is no legal advice"),
            gettext("No row was reviewed by counsel. Each says whether its text was read, or only pages about it. What is not known here is left open."),
        ],
        "head": [
            *_about(subject, legal),
            [gettext("Signed"), _signed(signed)],
            [gettext("Requirements"), "; ".join(gettext("%(label)s: %(text)s") % {"label": state.label, "text": number_format(count)} for state, count in dossier.counts.items())],
            [gettext("The law as of"), date_format(the_law().version)],
        ],
        "columns": [pgettext("law", "Section"), gettext("What it asks"), gettext("State"), gettext("Record, or what a person wrote")],
        "sections": [_section(section) for section in dossier.sections],
        "made": gettext("From the records of %(at)s") % {"at": date_format(timezone.localtime(now), "DATETIME_FORMAT")},
        "log": newest_head_in_words(),
    }  # fmt: skip
    return printed(HERE / "dossier.typ", contents, at=now)


def _title(subject: Subject) -> str:
    if isinstance(subject, Release):
        return gettext("Dossier of a release")
    return gettext("Privacy assessment of a flow") if isinstance(subject, Flow) else gettext("Dossier of an agreement")


def _about(subject: Subject, legal: list[StatusInWords]) -> list[list[str]]:
    if isinstance(subject, Release):
        return [
            [gettext("Release"), str(subject.pk)],
            [gettext("Provider"), subject.dataset.owner.name],
            [gettext("Agreement"), subject.agreement.title],
            [gettext("Legal status"), "\n".join(f"{row.jurisdiction} – {row.status} ({row.basis})" for row in legal)],
        ]
    agreement = subject.agreement
    return [
        [gettext("Agreement"), f"{agreement.pk}, {gettext('version')} {number_format(agreement.version)}"],
        [gettext("Organization"), subject.organization.name],
        *([[gettext("Conclusion"), _conclusion(subject)]] if isinstance(subject, Flow) else []),
    ]


def _conclusion(flow: Flow) -> str:
    """In words, with who signed in which quality and until when it holds."""
    assessment = records_of(flow, timezone.now()).assessment
    if assessment is None or assessment.digest != flow.agreement.digest():
        return gettext("Not signed")
    quality = str(SignedAs(assessment.signed_as).label)
    return "; ".join(
        filter(
            None,
            [
                str(Conclusion(assessment.conclusion).label),
                f"{assessment.signed_by.name}, {assessment.function} ({quality})",
                assessment.delegation,
                gettext("to be reviewed by %(day)s") % {"day": date_format(assessment.review_on)},
            ],
        )
    )


def _signed(signed: Dossier | None) -> str:
    if signed is None:
        return gettext("Not signed")
    return gettext("Number %(number)s, by %(person)s, %(at)s") % {
        "number": number_format(signed.number),
        "person": signed.signed_by.name,
        "at": date_format(timezone.localtime(signed.signed_at), "DATETIME_FORMAT"),
    }


def _section(section: Section) -> dict[str, Any]:
    instrument = section.instrument
    about = [str(Nature(instrument.nature).label), instrument.citation, str(section.bound.label), instrument.condition]
    if section.reason is not None:
        about.append(gettext("Does not apply: %(why)s") % {"why": section.reason.text})
    return {
        "title": instrument.title,
        "about": ". ".join(part.rstrip(".") for part in about if part) + ".",
        "rows": [
            [row.requirement.section or "—", row.requirement.asks, str(row.state.label), list(_answers(row)) or ["—"]]
            for row in section.rows
        ],
    }


def _answers(row: Row) -> list[str]:
    answers = [
        ", ".join(
            filter(
                None,
                [
                    item.words,
                    item.by.name if item.by else "",
                    date_format(timezone.localdate(item.at)) if item.at else "",
                ],
            )
        )
        for item in row.evidence
    ]
    if row.missing and not row.is_met:
        answers.append(gettext("Missing: %(records)s") % {"records": "; ".join(row.missing_words)})
    if row.answer is not None:
        answers.append(
            f"{row.answer.text} ({row.answer.written_by.name}, {date_format(timezone.localdate(row.answer.written_at))})"
        )
    return [*answers, f"({Reading(row.requirement.read).label})"]
