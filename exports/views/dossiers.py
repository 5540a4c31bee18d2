"""The dossier of a release: what the law asks, what answers it, what a person writes, and who signs."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, cast

from django.conf import settings
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from entente.audit.services import require
from entente.organizations.models import Jurisdiction, User
from exports import permissions, services
from exports.accountability.legal_terms import LegalStatus, status_in_words
from exports.accountability.register import LEFT
from exports.dossier import Dossiered, Subject, answers_of, as_pdf, assembled, dossier_document, fingerprints
from exports.dossier.assembly import TONES
from exports.forms.dossiers import DeterminationForm, DossierForm
from exports.models import Release
from exports.policies.dossiers import can_sign_dossier
from exports.queries.determinations import latest_day, legal_status_now, people_here, reachable
from exports.queries.dossiers import digest_of, newest_dossier, with_records


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def dossier(request: HttpRequest, release_id: uuid.UUID) -> HttpResponse:
    """The dossier as it stands; what a person wrote is kept."""
    release, user, now = _visible(request, release_id), cast("User", request.user), timezone.now()
    may_act = services.acts_on(user, release.dataset)
    if request.method == "POST":
        require(may_act, subject=release, organization_id=release.dataset.owner_id)
    standing = assembled(release, now=now)
    form = answer_form(release, standing, request.POST if request.method == "POST" else None)
    if form.is_valid():
        say_how_many(request, services.write_answers(release.pk, form.answers(), by=user, now=now))
        return redirect("exports:dossier", release.pk)
    today = fingerprints(release, now=now)
    context = {
        **standing_shown(release, standing, today),
        "release": release,
        "dataset": release.dataset,
        "legal": status_in_words(legal_status_now(release, now=now)),
        "reachable": _reachable(release, standing, user, now=now),
        "form": form,
        "may_act": bool(may_act),
        "read": digest_of(today),
        "can_sign": may_act & can_sign_dossier(has_left=release.status in LEFT),
    }
    return render(request, "exports/dossier.html", context, status=422 if form.is_bound else 200)


@login_required
@require_POST
def sign(request: HttpRequest, release_id: uuid.UUID) -> HttpResponse:
    """The reader signs what she read."""
    release = _visible(request, release_id)
    services.sign_dossier(
        release.pk, read=request.POST.get("read", ""), by=cast("User", request.user), now=timezone.now()
    )
    messages.success(request, _("Signed. The signed file is ready within seconds."))
    return redirect("exports:dossier", release.pk)


@login_required
@require_safe
def as_print(request: HttpRequest, release_id: uuid.UUID) -> HttpResponse:
    """The dossier as it stands, in the language of the address."""
    release, now = _visible(request, release_id), timezone.now()
    legal = status_in_words(legal_status_now(release, now=now))
    return as_pdf_file(release, f"dossier-{release.pk}.pdf", legal=legal, now=now)


@login_required
@require_safe
def as_json(request: HttpRequest, release_id: uuid.UUID) -> HttpResponse:
    """The newest dossier that was signed, or as it stands where nobody has. One whose records changed says so beside its signed part."""
    return as_signed_json(_visible(request, release_id), now=timezone.now())


def answer_form(subject: Subject, standing: Dossiered, data: Mapping[str, Any] | None) -> DossierForm:
    """What a person writes, beginning with what stands written."""
    written = {question: answer.text for question, answer in answers_of(subject).items()}
    return DossierForm(data, dossier=standing, written=written)


def say_how_many(request: HttpRequest, count: int) -> None:
    """Of the answers that were written, how many are new."""
    words = ngettext("%(count)s answer is kept.", "%(count)s answers are kept.", count) % {"count": count}
    messages.success(request, words if count else _("Nothing has changed."))


def standing_shown(subject: Subject, standing: Dossiered, today: Mapping[str, str]) -> dict[str, Any]:
    """What each page of a dossier shows of it. ``today``: its fingerprints."""
    return {
        "dossier": standing,
        "counts": [(state.label, count, TONES[state]) for state, count in standing.counts.items()],
        "signed": newest_dossier(subject, today),
    }


def as_pdf_file(subject: Subject, name: str, *, legal: Sequence[Any] = (), now: datetime) -> HttpResponse:
    """A dossier as it stands, with the signature that still holds for it."""
    newest = newest_dossier(subject, fingerprints(subject, now=now))
    signed = None if newest is None or newest.is_void else newest.dossier
    pdf = as_pdf(assembled(subject, now=now), list(legal), signed=signed, now=now)
    return HttpResponse(pdf, content_type="application/pdf", headers=_headers(name))


def as_signed_json(subject: Subject, *, now: datetime) -> HttpResponse:
    """The newest dossier of a release or an agreement as a file."""
    newest = newest_dossier(subject, fingerprints(subject, now=now))
    if newest is None or not newest.is_ready:
        content, name = {"dossier": dossier_document(subject, signed=None, now=now)}, f"dossier-{subject.pk}.json"
    else:
        void: dict[str, Any] = {"void_since_changed": list(newest.changed)} if newest.is_void else {}
        content, name = {**newest.dossier.document, **void}, f"dossier-{subject.pk}-{newest.dossier.number}.json"
    return JsonResponse(
        content,
        headers=_headers(name),
        json_dumps_params={"ensure_ascii": False, "indent": 1},
    )


@login_required
@require_POST
def determine(request: HttpRequest, release_id: uuid.UUID) -> HttpResponse:
    """Propose what the data are called, confirm it, or take it back."""
    release, user, now = _visible(request, release_id), cast("User", request.user), timezone.now()
    require(services.acts_on(user, release.dataset), subject=release, organization_id=release.dataset.owner_id)
    act, waiting = request.POST.get("act"), release.determinations.filter(ended_at=None)
    if act == "propose":
        form = DeterminationForm(request.POST, people=people_here(release))
        if not form.is_valid():
            messages.error(request, _("Choose the qualified person and the day of the reassessment."))
            return redirect("exports:dossier", release.pk)
        services.propose_determination(release.pk, **form.cleaned_data, by=user, now=now)
        messages.success(request, _("Proposed. A second person confirms it."))
        return redirect("exports:dossier", release.pk)
    determination = get_object_or_404(
        waiting, jurisdiction=request.POST.get("jurisdiction", ""), confirmed_at__isnull=act != "end-held"
    )
    if act == "confirm":
        services.confirm_determination(determination.pk, by=user, now=now)
        messages.success(request, _("Confirmed."))
    else:
        services.end_determination(determination.pk, by=user, now=now)
        messages.success(request, _("Taken back. The data are called de-identified."))
    return redirect("exports:dossier", release.pk)


def _reachable(release: Release, standing: Dossiered, user: User, *, now: datetime) -> list[dict[str, Any]]:
    """For each jurisdiction in which more can be reached: where it stands, and the form of what can be done."""
    people, until = people_here(release), latest_day(release, most_days=settings.REEVALUATE_DAYS, now=now)
    return [
        {
            "row": row,
            "place": str(Jurisdiction(row.jurisdiction).label),
            "word": str(LegalStatus(row.instrument.reaches).label),
            "is_own": row.waiting is not None and row.waiting.proposed_by_id == user.pk,
            "form": DeterminationForm(people=people, jurisdiction=row.jurisdiction, until=until),
        }
        for row in reachable(release, standing, now=now)
    ]


def _visible(request: HttpRequest, release_id: uuid.UUID) -> Release:
    return get_object_or_404(with_records(permissions.releases_visible_to(request.user)), pk=release_id)


def _headers(name: str) -> dict[str, str]:
    return {"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": "private, no-store"}
