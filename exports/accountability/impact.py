"""The privacy impact summary of an agreement, from the records of the agreement and of what was released under it.

What such a summary must hold: Freedom of Information and Protection of Privacy Act (Ontario), s. 38, as in force since 1 July 2025 (purpose,
authority, types and sources of information, who has access, limits, retention, safeguards, risks and steps), and the privacy checklist for
data sharing arrangements of the federal, provincial and territorial commissioners. It prepares an assessment; people make it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from django.db.models import Q, QuerySet
from django.utils import timezone, translation
from django.utils.formats import number_format
from django.utils.translation import gettext, ngettext

from agreements.library.authorities import COVERS, Authority
from agreements.models import RECEIVING_ROLES, Agreement, ClauseKey, PartyRole
from agreements.terms.sentences import labels
from agreements.wording.flows import risk_of
from agreements.wording.terms import UNCHECKED, clauses
from entente.audit.log.words import newest_head_in_words
from entente.catalogue.vocabularies import Purpose
from entente.core.dates import date_format
from entente.core.printing import printed
from entente.organizations.models import User
from exports import permissions
from exports.models import Release
from exports.states import ReleaseStatus

HERE = Path(__file__).parent
MOST_RELEASES = 50


@dataclass(frozen=True, slots=True)
class Row:
    """One answer of the summary; none where the records hold none."""

    label: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the summary."""

    title: str
    rows: tuple[Row, ...]


def releases_for(agreement: Agreement, user: User) -> list[Release]:
    """What was released under an agreement, in whichever version, as far as the reader may know of it: as provider, or received."""
    known = Q(pk__in=permissions.releases_visible_to(user).values("pk")) | Q(
        pk__in=permissions.entitlements_of(user).values("release")
    )
    releases: QuerySet[Release] = Release.objects.filter(known, agreement__lineage=agreement.lineage)
    releases = releases.exclude(status__in=[ReleaseStatus.PUBLISHING, ReleaseStatus.FAILED])
    return list(
        releases.select_related("run__report", "run__version__dataset").defer("manifest", "run__findings")[
            :MOST_RELEASES
        ]
    )


def summary(agreement: Agreement, releases: Iterable[Release]) -> list[Section]:
    """The summary in the language at hand."""
    several = list(releases)
    written = {clause.key: clause.text for clause in agreement.clauses.all()}
    sections = [
        _what(agreement, written),
        _data(agreement, written),
        Section(gettext("Access"), _access(agreement, written)),
        Section(gettext("Risk as the terms allow it"), _risk(agreement)),
        Section(gettext("Risk as it was measured"), _measured(several)),
        _keeping(agreement, written),
    ]
    open_ = [row.label for section in sections for row in section.rows if not row.values]
    still = [str(UNCHECKED[name]) for name in agreement.unchecked if name in UNCHECKED]
    rows = [Row(gettext("The records do not say"), tuple(open_) or (gettext("Nothing is missing"),))]
    if still:
        rows.append(Row(gettext("Decided by a person at each release"), tuple(still)))
    return [*sections, Section(gettext("What people must still answer"), tuple(rows))]


def as_pdf(agreement: Agreement, releases: Iterable[Release], *, language: str, now: datetime) -> bytes:
    """The same as tagged PDF."""
    with translation.override(language):
        contents: dict[str, Any] = {
            "language": language,
            "title": gettext("Privacy impact summary"),
            "subject": getattr(agreement, f"title_{language}"),
            "author": str(agreement.drafted_for),
            "lead": lead(),
            "made": gettext("From the records of %(at)s")
            % {"at": date_format(timezone.localtime(now), "DATETIME_FORMAT")},
            "log": newest_head_in_words(),
            "sections": [
                [section.title, [[row.label, list(row.values) or ["—"]] for row in section.rows]]
                for section in summary(agreement, releases)
            ],
        }
        return printed(HERE / "impact.typ", contents, at=now)


def lead() -> str:
    """What it is, and what it is not."""
    return gettext(
        "Drawn from the records of the agreement and of what was released under it. It prepares a privacy impact assessment, "
        "which people make and answer for."
    )


def _what(agreement: Agreement, written: dict[str, str]) -> Section:
    origin = getattr(agreement, "origin", None)
    named = [code for code in (origin.authorities if origin else ()) if code in Authority.values]
    authority = [f"{Authority(code).label} ({COVERS[code].source})" for code in named]
    days = gettext("%(first)s through %(last)s") % {
        "first": date_format(agreement.starts_on),
        "last": date_format(agreement.ends_on),
    }
    return Section(
        gettext("What is shared, and why"),
        (
            Row(gettext("Status"), (str(agreement.get_status_display()),)),
            Row(gettext("Term"), (days,)),
            Row(gettext("Purposes"), labels(Purpose, agreement.machine_terms.purposes)),
            Row(gettext("Public benefit"), _clause(written, ClauseKey.PURPOSES)),
            Row(gettext("Legal authority"), tuple(authority) or _clause(written, ClauseKey.AUTHORITY)),
        ),
    )


def _data(agreement: Agreement, written: dict[str, str]) -> Section:
    terms = agreement.machine_terms
    giving = [str(party.organization) for party in agreement.parties.all() if party.role == PartyRole.PROVIDER]
    words = {clause.label: clause.words for clause in clauses(agreement)}
    about = ("Kinds of data", "Columns", "Finest place", "Free text")
    return Section(
        gettext("The information"),
        (
            *(Row(gettext(name), tuple(words[gettext(name)])) for name in about),
            Row(gettext("Places"), terms.places or (gettext("All of Canada"),)),
            Row(gettext("Sources"), tuple(giving)),
            Row(gettext("Number of individuals"), _clause(written, ClauseKey.INDIVIDUALS)),
            Row(gettext("Sensitive data and children"), _clause(written, ClauseKey.SENSITIVE)),
        ),
    )


def _access(agreement: Agreement, written: dict[str, str]) -> tuple[Row, ...]:
    taking = [f"{party.organization} ({party.get_role_display()})" for party in agreement.parties.all() if party.role in RECEIVING_ROLES]  # fmt: skip
    words = {clause.label: clause.words for clause in clauses(agreement)}
    return (
        Row(gettext("Recipient"), tuple(taking)),
        Row(gettext("Flow of the data and who has access"), _clause(written, ClauseKey.ACCESS)),
        *(
            Row(gettext(name), tuple(words[gettext(name)]))
            for name in ("Frequency", "Linking with other data", "Passing on")
        ),
        Row(gettext("Transfer and safeguards"), _clause(written, ClauseKey.SAFEGUARDS)),
    )


def _risk(agreement: Agreement) -> tuple[Row, ...]:
    terms, row = agreement.machine_terms, agreement.policy
    risk = risk_of(smallest_k=terms.smallest_k, free_text=terms.free_text, kinds=terms.kinds)
    words = gettext("At most 1 in %(k)s; the policy asks for %(asked)s (threshold %(threshold)s). %(source)s") % {
        "k": number_format(terms.smallest_k),
        "asked": number_format(row.k),
        "threshold": number_format(row.threshold),
        "source": row.source,
    }
    cells = gettext("Counts below %(figure)s are hidden") % {"figure": number_format(agreement.small_cell)}
    return (
        Row(gettext("Level"), (str(risk.label),)),
        Row(gettext("Recognizing a person"), (words,)),
        Row(gettext("Tables of counts"), (cells,)),
        Row(gettext("Identifying"), (gettext("Nobody may try to find out who a person is."),)),
    )


def _measured(releases: list[Release]) -> tuple[Row, ...]:
    rows = []
    for release in releases:
        report = release.run.report
        cells = report.cells
        if cells is not None:
            words = gettext("Counts below %(figure)s hidden") % {"figure": number_format(cells["threshold"])}
        else:
            words = gettext("Smallest group %(k)s; %(count)s rows; %(left)s left out") % {
                "k": number_format(report.k),
                "count": number_format(report.records),
                "left": number_format(report.suppressed_records),
            }
        day = date_format(timezone.localdate(release.released_at))
        rows.append(Row(f"{release.dataset.title}, {day}", (words,)))
    return tuple(rows) or (Row(gettext("Releases"), (gettext("Nothing has been released yet"),)),)


def _keeping(agreement: Agreement, written: dict[str, str]) -> Section:
    terms = agreement.machine_terms
    days = ngettext(
        "Destroyed at most %(days)s day after the end",
        "Destroyed at most %(days)s days after the end",
        terms.destroy_within_days,
    ) % {"days": number_format(terms.destroy_within_days)}
    owed = list(agreement.destructions.all())
    proofs = gettext("%(given)s of %(all)s given") % {
        "given": number_format(sum(destruction.attested_at is not None for destruction in owed)),
        "all": number_format(len(owed)),
    }
    breaches = [
        f"{date_format(breach.happened_on)}{' – ' + gettext('suspended at once') if breach.suspended else ''}"
        for breach in agreement.breaches.all()
    ]
    review = (date_format(terms.review_on),) if terms.review_on else ()
    return Section(
        gettext("Keeping, incidents and review"),
        (
            Row(gettext("Retention"), (days, *_clause(written, ClauseKey.RETENTION))),
            Row(gettext("Certificates of destruction"), (proofs,) if owed else (gettext("None is due yet"),)),
            Row(gettext("Breaches reported"), tuple(breaches) or (gettext("None so far"),)),
            Row(gettext("Breach and notice"), _clause(written, ClauseKey.BREACH)),
            Row(gettext("Accuracy, correction and individual access"), _clause(written, ClauseKey.ACCURACY)),
            Row(gettext("Review"), review),
        ),
    )


def _clause(written: dict[str, str], key: str) -> tuple[str, ...]:
    text = written.get(key, "").strip()
    return (text,) if text else ()
