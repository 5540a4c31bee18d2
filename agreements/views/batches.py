"""A change of the policy's figures or of a template: first what it touches, then its amendments as one batch."""

from __future__ import annotations

import uuid
from typing import Any, Final

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.db.models import Count
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext, ngettext
from django.views.decorators.http import require_http_methods, require_safe

from agreements import permissions, queries, services
from agreements.forms.batches import FiguresForm
from agreements.models import AmendmentBatch, ClauseKey
from agreements.policies import Refusal
from agreements.policy_table import POLICY_TABLE, POLICY_VERSION, Audience, Sensitivity
from agreements.views.reading import reader
from entente.audit.policies import Refusal as AnyRefusal
from entente.organizations.permissions import has_role_for

MOST: Final = 100


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def policy(request: HttpRequest) -> HttpResponse:
    """The table in force; which agreements and releases would fall below figures; and the amendments for them."""
    user = reader(request)
    form = FiguresForm(request.POST if request.method == "POST" else request.GET or None)
    figures = form.figures()
    if request.method == "POST" and form.is_valid() and request.POST.getlist("item"):
        batch = services.open_for_figures(figures, _ticked(request), by=user, now=timezone.now())
        return _told(request, batch)
    touched = queries.below(permissions.visible_to(user), figures)
    context = {
        "form": form,
        "figures": figures,
        "asked": {"audience": figures.audience, "k": figures.k, "small_cell": figures.small_cell},
        "table": [
            (Audience(audience), Sensitivity(degree) if degree else None, row)
            for audience, rows in POLICY_TABLE[POLICY_VERSION].items()
            for degree, row in rows.items()
        ],
        "version": POLICY_VERSION,
        **_touched(request, touched),
        "batches": AmendmentBatch.objects.filter(opened_by=user).annotate(count=Count("items"))[:10],
    }
    status = 422 if form.is_bound and not form.is_valid() else 200
    return render(request, "agreements/batches/policy.html", context, status=status)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def template(request: HttpRequest, key: str, version: int) -> HttpResponse:
    """Which agreements were drafted from an earlier version of a template; and the amendments that take over the new one."""
    user, template = reader(request), queries.template_of(key, version)
    if template is None or (
        template.owner_id and not queries.own_templates(user).filter(owner=template.owner_id).exists()
    ):
        raise Http404
    if request.method == "POST" and request.POST.getlist("item"):
        return _told(request, services.open_for_template(template, _ticked(request), by=user, now=timezone.now()))
    touched = queries.of_template(permissions.visible_to(user), template.key, before=template.version)
    figures = queries.Figures(template.audience, template.terms.smallest_k, template.terms.small_cell or 0)
    context = {"template": template, "figures": figures, **_touched(request, touched)}
    return render(request, "agreements/batches/template.html", context)


@login_required
@require_safe
def batch(request: HttpRequest, batch_id: uuid.UUID) -> HttpResponse:
    """What became of each agreement of a batch, as far as the reader may know of it."""
    batch = get_object_or_404(AmendmentBatch, pk=batch_id)
    items = queries.batch_items(batch, permissions.visible_to(request.user))
    if not items and batch.opened_by != request.user:
        raise Http404
    context = {
        "batch": batch,
        "rows": [(item, _words(item.refusals), [ClauseKey(key).label for key in item.by_hand]) for item in items],
        "drafted": sum(item.amendment_id is not None for item in items),
    }
    return render(request, "agreements/batches/batch.html", context)


def _touched(request: HttpRequest, touched: Any) -> dict[str, Any]:
    return {
        "touched": list(touched.order_by("ends_on", "id")[:MOST]),
        "count": touched.count(),
        "keys": touched.values("pk"),
        "most": MOST,
        "may_amend": has_role_for(request.user, "agreements.sign_agreement"),
    }


def _told(request: HttpRequest, batch: AmendmentBatch) -> HttpResponse:
    drafted = batch.items.filter(amendment__isnull=False).count()
    words = ngettext("%(count)s amendment is drafted.", "%(count)s amendments are drafted.", drafted)
    messages.success(request, words % {"count": drafted})
    return redirect("agreements:batch", batch.pk)


def _ticked(request: HttpRequest) -> list[uuid.UUID]:
    keys = []
    for key in request.POST.getlist("item")[:MOST]:
        try:
            keys.append(uuid.UUID(key))
        except ValueError:
            continue
    return keys


def _words(codes: list[str]) -> list[str]:
    known = {member.value: str(member.label) for refusals in (Refusal, AnyRefusal) for member in refusals}
    return [known.get(code) or gettext("It had moved on: the step asked for was no longer possible.") for code in codes]
