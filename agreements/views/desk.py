"""Many agreements at once: one search over all, saved views, and one act on several, each with its verdict."""

from __future__ import annotations

import uuid
from typing import Any, Final

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.forms import Form
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language, gettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from agreements import permissions, queries, services
from agreements.acts import ACTS_BY_NAME, verdict_of
from agreements.forms.finding import BULK_FORMS, FindForm, SaveViewForm, untouched
from agreements.models import Agreement
from agreements.policies import Refusal
from agreements.views.act_services import perform
from agreements.views.reading import reader
from entente.audit.bulk import for_each
from entente.core.paging import page_of
from entente.core.verdicts import Verdict
from entente.organizations.permissions import has_role_for

BULK: Final = ("remind", "ask-extension", "renew", "suspend")
MOST_AT_ONCE: Final = 100


@login_required
@require_safe
def agreements(request: HttpRequest) -> HttpResponse:
    """All agreements that the reader may know of, or those that match, with whoever has the ball."""
    user, now = reader(request), timezone.now()
    form = FindForm(request.GET or None)
    if request.GET:
        matches = queries.matching_agreements(
            permissions.visible_to(user), form.wanted(), user=user, today=timezone.localdate(now)
        )
        page = page_of(matches, request.GET.get("page"), size=queries.LIST_PAGE, shows=queries.SHOWN)
    else:
        page = queries.FIRST_AGREEMENTS.page(user=user.pk)
    may_act = has_role_for(user, "agreements.sign_agreement")
    context = {
        "form": form,
        "query": form.query if form.is_bound else {},
        "page": page,
        "untouched": "" if form.is_bound else untouched(get_language() or ""),
        "rows": queries.agreement_rows(page, choosable=may_act, now=now),
        "draftings": queries.UNDER_WAY.all(user=user.pk),
        "may_draft": has_role_for(user, "organizations.draft_agreement"),
        "may_act": may_act,
        "bulk": [ACTS_BY_NAME[name] for name in BULK],
        "views": [(view, QueryDict(view.query)) for view in queries.VIEWS.all(user=user.pk)],
        "current": request.GET.urlencode(),
    }
    status = 422 if form.is_bound and not form.is_valid() else 200
    return render(request, "agreements/agreements.html", context, status=status)


@login_required
@require_POST
def save_view(request: HttpRequest) -> HttpResponse:
    """Keep the search at hand under a name."""
    form, search = SaveViewForm(request.POST), FindForm(QueryDict(request.POST.get("query", "")))
    address = reverse("agreements:agreements")
    if not form.is_valid() or not search.is_valid():
        messages.error(request, gettext("Give the view a name of at most 60 characters."))
        return redirect(address)
    query = QueryDict(mutable=True)
    query.update(search.query)
    services.save_view(form.cleaned_data["name"], query.urlencode()[:500], by=reader(request))
    messages.success(request, gettext("The view is saved. Only you see it."))
    return redirect(f"{address}?{query.urlencode()}")


@login_required
@require_POST
def forget_view(request: HttpRequest, view_id: uuid.UUID) -> HttpResponse:
    """Take a saved view away."""
    services.forget_view(view_id, by=reader(request))
    messages.success(request, gettext("The view is gone. The agreements are as they were."))
    return redirect("agreements:agreements")


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def bulk(request: HttpRequest) -> HttpResponse:
    """The question before one act on several agreements, with each one's verdict; then what became of each."""
    user, now = reader(request), timezone.now()
    params = request.POST if request.method == "POST" else request.GET
    act = ACTS_BY_NAME.get(params.get("act", "")) if params.get("act") in BULK else None
    if act is None:
        raise Http404
    chosen = list(queries.listed(_chosen(request, params))[:MOST_AT_ONCE])
    form: Form | None = None
    if act.name in BULK_FORMS:
        form = BULK_FORMS[act.name](request.POST if request.method == "POST" else None)
    if request.method == "POST" and chosen and (form is None or form.is_valid()):
        cleaned: dict[str, Any] = form.cleaned_data if form else {}
        outcomes = for_each(
            chosen,
            lambda agreement: perform(act.name, agreement, cleaned, by=user, now=now),
            by=user,
            view="agreements:bulk",
            trail=lambda agreement: agreement.drafted_for_id,
        )
        done = sum(outcome.done for outcome in outcomes)
        return render(request, "agreements/bulk_done.html", {"act": act, "outcomes": outcomes, "done": done})
    verdicts = [(agreement, _verdict(act, agreement, user=user, now=now)) for agreement in chosen]
    context = {
        "act": act,
        "form": form,
        "verdicts": verdicts,
        "possible": sum(bool(verdict) for _agreement, verdict in verdicts),
        "most": MOST_AT_ONCE,
        "action_label": act.label,
        "cancel_url": reverse("agreements:agreements"),
        "danger": act.danger,
    }
    return render(request, "agreements/bulk.html", context, status=422 if form and form.is_bound else 200)


def _chosen(request: HttpRequest, params: QueryDict) -> Any:
    """Those that were ticked, or all that match the search of the address; in both cases only what the reader may see."""
    visible = permissions.visible_to(request.user)
    if params.get("all"):
        user = reader(request)
        wanted = FindForm(params).wanted()
        return queries.matching_agreements(visible, wanted, user=user, today=timezone.localdate())
    ticked = []
    for key in params.getlist("item")[:MOST_AT_ONCE]:
        try:
            ticked.append(uuid.UUID(key))
        except ValueError:
            continue
    return visible.filter(pk__in=ticked)


def _verdict(act: Any, agreement: Agreement, *, user: Any, now: Any) -> Verdict:
    fits = Verdict.of({Refusal.OTHER_STATUS: agreement.status in act.statuses})
    return fits & verdict_of(act, agreement, user=user, now=now) if fits else fits
