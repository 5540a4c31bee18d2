"""The register of incidents as rows: what section 7 of Québec's Regulation respecting confidentiality incidents asks it to hold, and more."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Final

from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from agreements.law import the_law
from exports.incidents.notices import notices_of
from exports.incidents.wording import categories_of, period_of, places_of, safeguards_of
from exports.models import Incident, IncidentAssessment, IncidentKind, Means, PersonsRange

HEADINGS: Final[tuple[Promise, ...]] = (
    _("Incident"),
    _("What happened"),
    _("Circumstances"),
    _("When"),
    _("Known since"),
    _("What the data were about"),
    _("How many persons"),
    _("Where they live"),
    _("What protected the data"),
    _("Measures"),
    _("Risk"),
    _("Notices"),
    _("Reported"),
    _("Closed"),
    _("Kept at least until"),
)


def rows(incidents: Iterable[Incident]) -> Iterator[list[str]]:
    """The register as rows of text, headings first, in the language at hand."""
    yield [str(heading) for heading in HEADINGS]
    for incident in incidents:
        yield row_of(incident)


def row_of(incident: Incident) -> list[str]:
    """What the register says of one, in the order of the headings."""
    return [
        f"{incident.organization.name} {incident.number}",
        str(IncidentKind(incident.kind).label),
        incident.what,
        period_of(incident),
        incident.known_on.isoformat(),
        categories_of(incident),
        str(PersonsRange(incident.persons).label),
        places_of(incident),
        safeguards_of(incident),
        incident.measures,
        risk_of(incident.assessments.first()),
        "; ".join(_notices(incident)),
        _signed(incident.reported_by.name, incident.reported_at),
        _closed(incident),
        incident.kept_until.isoformat(),
    ]


def risk_of(assessment: IncidentAssessment | None) -> str:
    """How the risk was judged by each text, with the reasons."""
    if assessment is None:
        return gettext("Not assessed yet")
    judged = [
        gettext("%(text)s: %(answer)s")
        % {
            "text": the_law().instrument(code).title,
            "answer": gettext("the test is met") if met else gettext("the test is not met"),
        }
        for code, met in assessment.judgments.items()
    ]
    parts = [*judged, assessment.reasons.rstrip("."), _signed(assessment.assessed_by.name, assessment.assessed_at)]
    return ". ".join(parts)


def _notices(incident: Incident) -> Iterator[str]:
    for notice in notices_of(incident):
        if notice.receipt is None:
            yield gettext("%(whom)s: to be told by %(day)s") % {"whom": notice.whom, "day": notice.due_on.isoformat()}
        else:
            yield gettext("%(whom)s: %(means)s, %(day)s") % {
                "whom": notice.whom,
                "means": Means(notice.receipt.means).label,
                "day": notice.receipt.given_on.isoformat(),
            } + (f" ({notice.receipt.reason})" if notice.receipt.reason else "")


def _closed(incident: Incident) -> str:
    if incident.closed_by is None or incident.closed_at is None or incident.closing_by is None:
        return ""
    return f"{incident.closing_by.name}; {_signed(incident.closed_by.name, incident.closed_at)}"


def _signed(name: str, at: datetime) -> str:
    return f"{name}, {timezone.localdate(at).isoformat()}"
