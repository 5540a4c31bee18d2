"""The provider's pages: for whom data are meant, release, and what becomes of a release."""

from __future__ import annotations

import json
import uuid
from typing import cast

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.db import transaction
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from agreements.forms import ReasonForm
from agreements.queries import agreements_covering, agreements_of_provider
from anonymizer import permissions as anonymizer
from anonymizer.views.reading import in_words
from entente.catalogue import permissions as catalogue
from entente.core.dates import date_format
from entente.core.paging import page_of
from entente.core.verdicts import Verdict
from entente.organizations.confirmations.pages import Shown, confirm
from entente.organizations.models import User
from entente.organizations.permissions import has_role_for, may
from exports import gate, permissions, queries, services
from exports.accountability.legal_terms import legal_status, parties_of, status_in_words
from exports.forms.recipients import MeantForForm, WithdrawForm
from exports.forms.release import ReleaseForm
from exports.manifests import can_be_replayed
from exports.models import STANDING_OPEN, Release
from exports.policies.standing import is_agreed
from exports.queries.determinations import legal_status_now
from exports.states import ReleaseStatus

MAY_RELEASE = "catalogue.release_run"


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def meant_for(request: HttpRequest, dataset_id: uuid.UUID) -> HttpResponse:
    """For which agreements the data of a series are meant."""
    dataset = get_object_or_404(catalogue.visible_to(request.user), pk=dataset_id)
    covering = agreements_covering(dataset)
    chosen = [str(source) for source in dataset.ceilings.values_list("source_id", flat=True)]
    form = MeantForForm(request.POST if request.method == "POST" else None, agreements=covering, chosen=chosen)
    if form.is_valid():
        services.set_audience(dataset, form.chosen(), by=_reader(request), now=timezone.now())
        messages.success(request, _("Saved. The next recipe starts from the strictest of these terms."))
        return HttpResponseRedirect(reverse("catalogue:dataset", args=[dataset.pk]))
    context = {
        "dataset": dataset,
        "form": form,
        "verdict": may(_reader(request), "catalogue.confirm_recipe", dataset),
        "covering": covering,
    }
    return render(request, "exports/meant_for.html", context, status=422 if form.is_bound else 200)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def release_run(request: HttpRequest, run_id: uuid.UUID) -> HttpResponse:
    """First the agreement, each with what stands against it; then what for, to whom and until when."""
    runs = anonymizer.visible_to(request.user).select_related("version__dataset__owner", "report", "recipe")
    run, now, user = get_object_or_404(runs, pk=run_id), timezone.now(), _reader(request)
    chosen = request.POST.get("agreement") or request.GET.get("agreement")
    allowed = may(user, MAY_RELEASE, run.dataset)
    answers = gate.release_verdicts(run, now=now)
    answer = next((answer for answer in answers if str(answer.agreement.pk) == chosen), None)
    context = {"run": run, "dataset": run.dataset, "allowed": allowed, "answers": answers, "answer": answer}
    if answer is None or (request.method != "POST" and not (answer.verdict & allowed)):
        return render(request, "exports/release_choose.html", context)
    agreement = agreements_of_provider(run.dataset.owner_id).get(pk=answer.agreement.pk)
    data = request.POST if request.method == "POST" else None
    form = ReleaseForm(
        data,
        agreement=agreement,
        run=run,
        finest=answer.effective.terms.finest_geography,
        today=agreement.today(now),
    )
    if form.is_valid():
        recipients = list(form.cleaned_data["recipients"])
        with transaction.atomic():
            release = services.release_run(
                run.pk,
                agreement.pk,
                purpose=form.cleaned_data["purpose"],
                recipients_chosen=recipients,
                ends_on=form.cleaned_data["ends_on"],
                by=user,
                now=now,
                formats=form.cleaned_data["formats"],
                placing=form.placing,
                changes=gate.Changes(form.cleaned_data["changes_en"], form.cleaned_data["changes_fr"]),
            )
            details = [
                *in_words(run),
                (_("Agreement"), agreement.title),
                (_("Purpose"), release.get_purpose_display()),
                (_("Recipients"), ", ".join(recipient.name for recipient in recipients)),
                (_("Last day"), date_format(form.cleaned_data["ends_on"], "DATE_FORMAT")),
            ]
            confirm(request, gate.release_act(release), release.pk, Shown(_("Release the run"), details))
        return redirect("exports:release", release.pk)
    parties = parties_of(party.organization for party in agreement.parties.all())
    context |= {"form": form, "agreement": agreement, "legal": status_in_words(legal_status(parties))}
    return render(request, "exports/release_confirm.html", context, status=422 if form.is_bound else 200)


@login_required
@require_safe
def releases(request: HttpRequest) -> HttpResponse:
    """What has left the reader's organizations."""
    if "page" in request.GET:
        page = page_of(permissions.releases_visible_to(request.user), request.GET["page"], size=queries.PAGE)
    else:
        page = queries.FIRST_RELEASES.page(user=_reader(request).pk)
    rows = queries.release_rows(list(page))
    may_see = has_role_for(request.user, "catalogue.view_dataset")
    return render(request, "exports/releases.html", {"page": page, "rows": rows, "may_see_contribution": may_see})


@login_required
@require_safe
def release(request: HttpRequest, release_id: uuid.UUID) -> HttpResponse:
    """One release: its state, files, recipients, legal status, and what can still be done."""
    release, user = _visible(request, release_id), _reader(request)
    allowed = may(user, MAY_RELEASE, release.dataset)
    context = {
        **_state(release, allowed),
        "legal": status_in_words(legal_status_now(release, now=timezone.now())),
        "can_be_replayed": can_be_replayed(release.run),
        "may_withdraw": bool(allowed) and release.status in WITHDRAWABLE,
        "standing": release.standing_approvals.filter(status__in=STANDING_OPEN).first(),
        "may_stand": bool(allowed)
        and release.status == ReleaseStatus.AVAILABLE
        and is_agreed(release.agreement.current.machine_terms),
    }
    return render(request, "exports/release.html", context)


@login_required
@require_safe
def release_state(request: HttpRequest, release_id: uuid.UUID) -> HttpResponse:
    """The part of the release's page that changes while it is published and delivered."""
    release = _visible(request, release_id)
    context = _state(release, may(_reader(request), MAY_RELEASE, release.dataset))
    return render(request, "exports/release_state.html", context)


@login_required
@require_safe
def manifest(request: HttpRequest, release_id: uuid.UUID) -> HttpResponse:
    """The signed manifest, as recipients get it."""
    release = get_object_or_404(_visible_releases(request).exclude(manifest={}), pk=release_id)
    body = json.dumps(release.manifest, indent=1, ensure_ascii=False)
    disposition = f'attachment; filename="manifest-{release.pk}.json"'
    return HttpResponse(body, content_type="application/json", headers={"Content-Disposition": disposition})


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def withdraw(request: HttpRequest, release_id: uuid.UUID) -> HttpResponse:
    """Take a release back, after its consequences were shown."""
    release = _visible(request, release_id)
    form = WithdrawForm(request.POST if request.method == "POST" else None, release=release)
    if form.is_valid():
        called = form.called()
        services.withdraw_release(
            release.pk, by=_reader(request), reason=called.reason, now=timezone.now(), called=called
        )
        messages.success(request, _("The release is withdrawn. What was delivered is being erased."))
        return redirect(
            "exports:recall_report" if hasattr(_visible(request, release_id), "recall") else "exports:release",
            release.pk,
        )
    allowed = may(_reader(request), MAY_RELEASE, release.dataset)
    context = {**_state(release, allowed), "form": form, "verdict": allowed, "fits": release.status in WITHDRAWABLE}
    return render(request, "exports/withdraw.html", context, status=422 if form.is_bound else 200)


@login_required
@require_POST
def retry(request: HttpRequest, release_id: uuid.UUID) -> HttpResponse:
    """Publish once more what failed."""
    release = _visible(request, release_id)
    services.retry_release(release.pk, by=_reader(request))
    return redirect("exports:release", release.pk)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def revoke(request: HttpRequest, entitlement_id: uuid.UUID) -> HttpResponse:
    """End one recipient's access, after its consequences were shown."""
    visible = queries.entitlements_of_releases(permissions.releases_visible_to(request.user))
    entitlement = get_object_or_404(visible, pk=entitlement_id)
    form = ReasonForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        reason = form.cleaned_data["reason"]
        services.revoke_entitlement(entitlement.pk, by=_reader(request), reason=reason, now=timezone.now())
        messages.success(request, _("Access is revoked. What was delivered is being erased."))
        return redirect("exports:release", entitlement.release_id)
    allowed = may(_reader(request), MAY_RELEASE, entitlement.release.dataset)
    context = {"entitlement": entitlement, "form": form, "verdict": allowed, "fits": entitlement.revoked_at is None}
    return render(request, "exports/revoke.html", context, status=422 if form.is_bound else 200)


@login_required
@require_POST
def deliver_again(request: HttpRequest, entitlement_id: uuid.UUID) -> HttpResponse:
    """Deliver once more what failed."""
    visible = queries.entitlements_of_releases(permissions.releases_visible_to(request.user))
    entitlement = get_object_or_404(visible, pk=entitlement_id)
    services.deliver_again(entitlement.pk, by=_reader(request))
    return redirect("exports:release", entitlement.release_id)


WITHDRAWABLE = (ReleaseStatus.PUBLISHING, ReleaseStatus.AVAILABLE, ReleaseStatus.FAILED)


def _reader(request: HttpRequest) -> User:
    return cast("User", request.user)


def _visible_releases(request: HttpRequest) -> QuerySet[Release]:
    return permissions.releases_visible_to(request.user).select_related(
        "run__version__dataset__owner", "run__report", "agreement", "released_by"
    )


def _visible(request: HttpRequest, release_id: uuid.UUID) -> Release:
    return get_object_or_404(_visible_releases(request), pk=release_id)


def _state(release: Release, allowed: Verdict) -> dict[str, object]:
    entitlements = queries.recipients_of(release, now=timezone.now())
    return {
        "release": release,
        "dataset": release.dataset,
        "tone": queries.RELEASE_TONES[ReleaseStatus(release.status)],
        "recipients": entitlements,
        "files": release.files.select_related("sealed"),
        "refusal": queries.reason_in_words(release.error_code),
        "is_moving": release.status == ReleaseStatus.PUBLISHING
        or any(recipient.is_moving for recipient in entitlements),
        "may_act": bool(allowed),
        "is_undecided": any(recipient.unknown for recipient in entitlements)
        and not gate.counting_comparisons(release.run),
    }
