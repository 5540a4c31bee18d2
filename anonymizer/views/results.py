"""What a run made, for the contributor and for the reviewer, on pages and as a PDF."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.conf import settings
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language, gettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from anonymizer import explanations, policies, queries, report, services
from anonymizer.forms import DecisionForm, DenyForm
from anonymizer.models import CountTable, Run
from anonymizer.report.acts import approval_act
from anonymizer.report.cleaned_rows import cleaned_rows_sentences
from anonymizer.report.package import package_story
from anonymizer.report.registered import registered_sentences
from anonymizer.report.withdrawn import withdrawn_sentences
from anonymizer.states import RunStatus
from anonymizer.views.reading import in_words, is_measured, reader, run_or_404, standing, with_remedy
from entente.organizations.confirmations.pages import Shown, confirm
from entente.organizations.models import User
from entente.organizations.permissions import may


@login_required
@require_safe
def result(request: HttpRequest, run_id: UUID) -> HttpResponse:
    """The report in plain words, for whoever chose the recipe."""
    run = run_or_404(request, run_id)
    if not is_measured(run):
        return redirect("anonymizer:progress", run.pk)
    version = run.version
    can_start = may(reader(request), "catalogue.confirm_recipe", run.dataset) & policies.can_start(
        open_runs=queries.open_runs(version).count(), original_exists=version.destroyed_at is None
    )
    context = {
        **_report_context(request, run),
        "can_start": can_start,
        "can_withdraw": may(reader(request), "catalogue.confirm_recipe", run.dataset)
        & policies.can_withdraw_from_review(run),
        "remedy_url": _remedy_url(run, can_start=bool(can_start), reader=reader(request)),
        "taken_back": run.decided_by is not None and queries.is_involved(run, run.decided_by),
        "reviewers": queries.reviewers_for(run, reader(request)) if run.status == RunStatus.AWAITING_REVIEW else None,
        "is_closed": run.status in (RunStatus.RETURNED, RunStatus.REJECTED),
        "can_show_codes": may(reader(request), "catalogue.view_originals", run.dataset),
        "may_release": may(reader(request), "catalogue.release_run", run.dataset),
        "may_review": may(reader(request), "catalogue.review_run", run.dataset),
    }
    return render(request, "anonymizer/result.html", context)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def review(request: HttpRequest, run_id: UUID) -> HttpResponse:
    """The same report for a second person, who approves, returns or rejects."""
    run = run_or_404(request, run_id)
    if not is_measured(run):
        return redirect("anonymizer:progress", run.pk)
    form = DecisionForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        _decide(request, run, form.cleaned_data["act"], form.cleaned_data["reason"])
        return redirect("anonymizer:result", run.pk)
    user = reader(request)
    may_review = may(user, "catalogue.review_run", run.dataset)
    involved = queries.is_involved(run, user)
    context = {
        **_report_context(request, run),
        "form": form,
        "can_approve": may_review & queries.approval_verdict(run, user),
        "deny_form": DenyForm(),
        "denied": [
            (denied_word, explanations.details_in_words({denied_word.label: 1})[0][0])
            for denied_word in run.dataset.owner.denied_words.select_related("added_by")
        ],
        "can_read_sample": may_review
        & policies.can_read_sample(run, involved=involved, free_text=run.report.free_text),
        "can_decide": may_review & policies.can_decide(run, involved=involved),
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
    return redirect(with_remedy(following, request))


@login_required
@require_POST
def comment(request: HttpRequest, run_id: UUID) -> HttpResponse:
    """Reviewer and contributor write to each other; back to the page on which it was written."""
    run = run_or_404(request, run_id)
    posted = request.POST
    column, text = posted.get("column", ""), posted.get("text", "")[:1000]
    services.add_comment(run.pk, text, column=column, by=reader(request), now=timezone.now())
    page = "review" if posted.get("next") == "review" else "result"
    return redirect(reverse(f"anonymizer:{page}", args=[run.pk]) + "#comments")


@login_required
@require_safe
def report_pdf(request: HttpRequest, run_id: UUID) -> HttpResponse:
    """The report as a tagged PDF in the page's language. It holds counts and names of columns, never a value."""
    run = run_or_404(request, run_id)
    if not is_measured(run):
        return redirect("anonymizer:progress", run.pk)
    pdf = report.as_pdf(report.of_run(run), language=get_language() or "en")
    response = HttpResponse(pdf, content_type="application/pdf")
    name = gettext("de-identification-report-%(number)s.pdf") % {"number": run.version.number}
    response["Content-Disposition"] = f'inline; filename="{name}"'
    return response


def _remedy_url(run: Run, *, can_start: bool, reader: User) -> str:
    """Where the button of a remedy leads; blank where the reader cannot begin with another recipe now."""
    if may(reader, "catalogue.confirm_recipe", run.dataset) & policies.can_withdraw_from_review(run):
        return reverse("anonymizer:withdraw_from_review", args=[run.pk])
    if can_start and run.status in (RunStatus.RETURNED, RunStatus.REJECTED):
        return reverse("anonymizer:start_run", args=[run.version_id])
    return ""


def _decide(request: HttpRequest, run: Run, act: str, reason: str) -> None:
    now, by = timezone.now(), reader(request)
    if act == "approve":
        with transaction.atomic():
            services.approve_run(run.pk, by=by, now=now, reason=reason)
            shown = Shown(gettext("Approve the run"), in_words(run))
            confirm(request, approval_act(run), run.pk, shown)
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
    whole = report.of_run(run)
    return {
        **standing(run),
        "report": whole,
        "verdict": report.verdict_of(whole),
        "comments": run.comments.select_related("by"),
        "may_comment": (may(user, "catalogue.review_run", dataset) or may(user, "catalogue.confirm_recipe", dataset))
        and policies.can_comment(run),
        "package": package_story(run),
        "registered": registered_sentences(run),
        "withdrawn": withdrawn_sentences(run),
        "cleaned_rows": cleaned_rows_sentences(run),
        "count_table": CountTable.objects.filter(version=run.version_id)
        .select_related("run__version__dataset")
        .first(),
        "can_show_originals": may(user, "catalogue.view_originals", dataset) & policies.can_show_originals(run),
        "can_show_candidate": policies.can_show_candidate(run, label=run.candidate.label if run.candidate else ""),
        "most_rows": settings.LOOK_ROWS,
    }
