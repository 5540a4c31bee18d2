"""Pages about programs: webhooks of the reader's organizations, and the inbox of a series."""

from __future__ import annotations

import uuid
from typing import cast

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from entente.api import policies, services
from entente.api.forms import WebhookForm
from entente.api.models import Inbox, Webhook
from entente.api.queries import webhook_rows
from entente.api.services.inboxes import UPLOAD
from entente.catalogue import permissions as catalogue
from entente.core.findings import code_in_words
from entente.organizations.models import Organization, User
from entente.organizations.permissions import may
from exports.permissions import datasets_of_programs, scopes_of
from exports.states import KeyScope


@login_required
@require_safe
def webhooks(request: HttpRequest) -> HttpResponse:
    """Where events of the reader's organizations go, how each fares, and what was set aside."""
    organizations = _organizations(request)
    rows = webhook_rows(_hooks(request))
    return render(request, "api/webhooks.html", {"rows": rows, "may_make": bool(organizations)})


@login_required
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def new_webhook(request: HttpRequest) -> HttpResponse:
    """A new one; its secret is shown once."""
    user = _reader(request)
    data = request.POST if request.method == "POST" else None
    form = WebhookForm(data, organizations=_organizations(request), datasets=datasets_of_programs(user))
    if not form.is_valid():
        return render(request, "api/new_webhook.html", {"form": form}, status=422 if form.is_bound else 200)
    cleaned = form.cleaned_data
    wanted = services.WebhookWanted(cleaned["name"], cleaned["url"], tuple(cleaned["events"]), cleaned["dataset"])
    webhook, secret = services.make_webhook(cleaned["organization"], wanted, by=user, now=timezone.now())
    return render(request, "api/webhook_made.html", {"webhook": webhook, "secret": secret})


@login_required
@require_POST
def begin_again(request: HttpRequest, webhook_id: uuid.UUID, number: int) -> HttpResponse:
    """Send everything from an event on once more."""
    webhook = get_object_or_404(_hooks(request), pk=webhook_id)
    services.begin_again(webhook.pk, number, by=_reader(request))
    messages.success(request, _("Everything from that event on is sent again."))
    return redirect("programs:webhooks")


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def end_webhook(request: HttpRequest, webhook_id: uuid.UUID) -> HttpResponse:
    """End one, after its consequence was shown."""
    webhook = get_object_or_404(_hooks(request), pk=webhook_id)
    if request.method == "POST":
        services.end_webhook(webhook.pk, by=_reader(request), now=timezone.now())
        messages.success(request, _("The webhook has ended. Nothing more is sent."))
        return redirect("programs:webhooks")
    context = {
        "webhook": webhook,
        "action_label": _("End the webhook"),
        "cancel_url": reverse("programs:webhooks"),
        "danger": True,
    }
    return render(request, "api/end_webhook.html", context)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def dataset_inbox(request: HttpRequest, dataset_id: uuid.UUID) -> HttpResponse:
    """The place in the bucket that is watched for a series, and what arrived there."""
    user = _reader(request)
    datasets = catalogue.visible_to(user).select_related("owner__store")
    dataset = get_object_or_404(datasets, pk=dataset_id)
    if request.method == "POST":
        if request.POST.get("action") == "unset":
            services.unset_inbox(dataset.pk, by=user)
            messages.success(request, _("The place is watched no longer."))
        else:
            services.set_inbox(dataset.pk, by=user, now=timezone.now())
            messages.success(request, _("The place is watched. A file is taken in within two minutes."))
        return redirect("programs:inbox", dataset.pk)
    inbox = Inbox.objects.filter(pk=dataset.pk).select_related("set_by").first()
    arrivals = list(inbox.arrivals.select_related("version")[:25]) if inbox else []
    allowed = may(user, UPLOAD, dataset)
    context = {
        "dataset": dataset,
        "inbox": inbox,
        "arrivals": [(arrival, code_in_words(arrival.error_code)) for arrival in arrivals],
        "verdict": allowed & policies.can_watch(has_own_store=dataset.owner.store_id is not None),
        "may_unset": bool(allowed),
        "store": dataset.owner.store,
        "prefix": Inbox(dataset=dataset).prefix,
    }
    return render(request, "api/inbox.html", context)


def _hooks(request: HttpRequest) -> QuerySet[Webhook]:
    hooks = Webhook.objects.filter(organization__in=_organizations(request))
    return hooks.select_related("organization", "made_by", "dataset").prefetch_related("dead_letters")


def _organizations(request: HttpRequest) -> list[Organization]:
    """Those for which the reader may follow events."""
    return [organization for organization, scopes in scopes_of(_reader(request)).items() if KeyScope.EVENTS in scopes]


def _reader(request: HttpRequest) -> User:
    return cast("User", request.user)
