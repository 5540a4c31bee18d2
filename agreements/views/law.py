"""What the law and the frameworks ask, for anyone: the table from which dossiers are made."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from agreements.forms.law import LawForm
from agreements.law import AnsweredBy, Bound, Instrument, Nature, Requirement, the_law
from agreements.law.answer_times import AnswerTime, answer_times
from agreements.law.breaches import Addressee, BreachDuty, When, breach_duties
from agreements.law.rows import Reading
from entente.organizations.models import Jurisdiction, OrganizationKind


@dataclass(frozen=True, slots=True)
class InstrumentRow:
    """An instrument as the page shows it. ``bound``: blank where nobody in particular was chosen."""

    instrument: Instrument
    nature: str
    bound: str
    places: str
    kinds: str
    may_be: str
    requirements: tuple[tuple[Requirement, str, str], ...]
    breach: BreachDuty | None
    tell: tuple[str, ...]
    """Whom the text has told of a breach, and when."""
    answer_time: AnswerTime | None
    readings: dict[str, str]
    """How the two last are known."""


@require_safe
def law(request: HttpRequest) -> HttpResponse:
    """All of it, or what concerns one kind of organization in one place."""
    form, table = LawForm(request.GET or None), the_law()
    cleaned = form.cleaned_data if form.is_valid() else {}
    wanted, kind = cleaned.get("jurisdiction", ""), cleaned.get("kind", "")
    places = [wanted] if wanted else Jurisdiction.values
    kinds = [kind] if kind else OrganizationKind.values
    concerned = table.concerning((place, organization_kind) for place in places for organization_kind in kinds)
    rows = [_row(instrument, bound if kind else None) for instrument, bound in concerned.items()]
    context = {
        "form": form,
        "law": table,
        "rows": rows,
        "total": sum(len(row.requirements) for row in rows),
        "is_filtered": bool(wanted or kind),
    }
    return render(request, "agreements/law.html", context, status=422 if form.is_bound and not form.is_valid() else 200)


def _row(instrument: Instrument, bound: Bound | None) -> InstrumentRow:
    breach = next((duty for duty in breach_duties() if duty.instrument == instrument), None)
    answer_time = next((row for row in answer_times() if row.instrument == instrument), None)
    return InstrumentRow(
        instrument=instrument,
        nature=str(Nature(instrument.nature).label),
        bound=str(bound.label) if bound else "",
        places=", ".join(str(place.label) for place in Jurisdiction if place in instrument.jurisdictions),
        kinds=", ".join(str(kind.label) for kind in OrganizationKind if kind in instrument.binds),
        may_be=", ".join(str(kind.label) for kind in OrganizationKind if kind in instrument.may_bind),
        requirements=tuple(
            (requirement, str(AnsweredBy(requirement.by).label), str(Reading(requirement.read).label))
            for requirement in instrument.requirements
        ),
        breach=breach,
        tell=()
        if breach is None
        else tuple(f"{Addressee(who).label}, {When(when).label}" for who, when in breach.tell),
        answer_time=answer_time,
        readings={
            name: str(Reading(row.read).label)
            for name, row in (("breach", breach), ("answer_time", answer_time))
            if row is not None
        },
    )
