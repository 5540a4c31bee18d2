"""What a run made, for the contributor and for the reviewer, on pages and as a PDF."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.conf import settings
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import get_language, gettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from anonymizer import explanations, policies, queries, report, services
from anonymizer.forms import DecisionForm, DenyForm
from anonymizer.models import Run
from anonymizer.report.registered import registered_sentences
from anonymizer.states import RunStatus
from anonymizer.views.reading import is_measured, reader, run_or_404, standing
from entente.organizations.permissions import may


@login_required
@require_safe
def result(request: HttpRequest, run_id: UUID) -> HttpResponse:
    """The report in plain words, for whoever chose the recipe."""
    found = run_or_404(request, run_id)
    if not is_measured(found):
        return redirect("anonymizer:progress", found.pk)
    version = found.version
    can_start = may(reader(request), "catalogue.confirm_recipe", found.dataset) & policies.can_start(
        open_runs=queries.open_runs(version).count(), original_exists=version.destroyed_at is None
    )
    context = {
        **_report_context(request, found),
        "can_start": can_start,
        "can_withdraw": may(reader(request), "catalogue.confirm_recipe", found.dataset)
        & policies.can_withdraw_from_review(found),
        "taken_back": found.decided_by is not None and queries.is_involved(found, found.decided_by),
        "reviewers": queries.reviewers_for(found, reader(request))
        if found.status == RunStatus.AWAITING_REVIEW
        else None,
        "is_closed": found.status in (RunStatus.RETURNED, RunStatus.REJECTED),
        "can_show_codes": may(reader(request), "catalogue.view_originals", found.dataset),
        "may_release": may(reader(request), "catalogue.release_run", found.dataset),
        "may_review": may(reader(request), "catalogue.review_run", found.dataset),
    }
    return render(request, "anonymizer/result.html", context)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def review(request: HttpRequest, run_id: UUID) -> HttpResponse:
    """The same report for a second person, who approves, returns or rejects."""
    found = run_or_404(request, run_id)
    if not is_measured(found):
        return redirect("anonymizer:progress", found.pk)
    form = DecisionForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        _decide(request, found, form.cleaned_data["act"], form.cleaned_data["reason"])
        return redirect("anonymizer:result", found.pk)
    user = reader(request)
    may_review = may(user, "catalogue.review_run", found.dataset)
    involved = queries.is_involved(found, user)
    required_k = found.recipe.required_k if found.recipe else 0
    context = {
        **_report_context(request, found),
        "form": form,
        "can_approve": may_review
        & policies.can_approve(
            found,
            involved=involved,
            k=found.report.k,
            required_k=required_k,
            sample_is_read=queries.sample_is_read(found),
        ),
        "deny_form": DenyForm(),
        "denied": [
            (each, explanations.details_in_words({each.label: 1})[0][0])
            for each in found.dataset.owner.denied_words.select_related("added_by")
        ],
        "can_read_sample": may_review
        & policies.can_read_sample(found, involved=involved, free_text=found.report.free_text),
        "can_decide": may_review & policies.can_decide(found, involved=involved),
    }
    return render(request, "anonymizer/review.html", context, status=422 if form.is_bound else 200)


@login_required
@require_POST
def withdraw_from_review(request: HttpRequest, run_id: UUID) -> HttpResponse:
    """The contributor takes a run back before anyone decided on it, and comes to the columns of the next."""
    following = services.withdraw_run_from_review(
        run_or_404(request, run_id).pk, by=reader(request), now=timezone.now()
    )
    messages.success(request, gettext("The run is taken back from review. Change the recipe, then confirm it again."))
    return redirect("anonymizer:run", following.pk)


@login_required
@require_safe
def report_pdf(request: HttpRequest, run_id: UUID) -> HttpResponse:
    """The report as a tagged PDF in the page's language. It holds counts and names of columns, never a value."""
    found = run_or_404(request, run_id)
    if not is_measured(found):
        return redirect("anonymizer:progress", found.pk)
    pdf = report.as_pdf(report.of_run(found), language=get_language() or "en")
    response = HttpResponse(pdf, content_type="application/pdf")
    name = gettext("de-identification-report-%(number)s.pdf") % {"number": found.version.number}
    response["Content-Disposition"] = f'inline; filename="{name}"'
    return response


def _decide(request: HttpRequest, run: Run, act: str, reason: str) -> None:
    now, by = timezone.now(), reader(request)
    if act == "approve":
        services.approve_run(run.pk, by=by, now=now, reason=reason)
        messages.success(request, gettext("The run is approved. A data steward can release it now."))
    elif act == "return":
        services.return_run(run.pk, by=by, now=now, reason=reason)
        messages.success(
            request, gettext("The run is returned. The contributor can begin again from the same version.")
        )
    else:
        services.reject_run(run.pk, by=by, now=now, reason=reason)
        messages.success(request, gettext("The run is rejected. It cannot be released."))


def _report_context(request: HttpRequest, run: Run) -> dict[str, Any]:
    user, dataset = reader(request), run.dataset
    return {
        **standing(run),
        "report": report.of_run(run),
        "registered": registered_sentences(run),
        "can_show_originals": may(user, "catalogue.view_originals", dataset) & policies.can_show_originals(run),
        "can_show_candidate": policies.can_show_candidate(run),
        "most_rows": settings.LOOK_ROWS,
    }
