"""Connections of programs: a recipient's keys, how to use them, and the page that activates one, for whoever has its link."""

from __future__ import annotations

import json
import uuid
from datetime import datetime, timedelta
from datetime import time as day_time
from typing import cast

from django.conf import settings
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from entente.audit.services import require
from entente.organizations.authentication import private_links
from entente.organizations.models import User
from exports import permissions, policies, queries, services
from exports.forms.recipients import KeyForm, RotateForm
from exports.models import AccessKey
from exports.services import KeyWanted
from exports.sharing.profiles import FILE_NAME, profile_of
from exports.sharing.tables import tables_open_to
from exports.states import KeyKind


@login_required
@require_safe
def connections(request: HttpRequest) -> HttpResponse:
    """The keys of the reader's organizations, and what to write in each program."""
    user, now = _reader(request), timezone.now()
    organizations = list(permissions.organizations_downloading_for(user))
    tables = [
        table
        for organization in organizations
        for table in tables_open_to(queries.Scope(organization.pk, user), now=now)
    ]
    datasets = permissions.datasets_received_by(user)
    context = {
        "rows": queries.keys_listed(permissions.keys_of(user), now=now),
        "may_make": bool(permissions.scopes_of(user)),
        "table": tables[0] if tables else None,
        "series": datasets.first(),
        "datasets": datasets,
        "base": settings.BASE_URL,
        "file_name": FILE_NAME,
    }
    return render(request, "exports/connections.html", context)


@login_required
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def new_connection(request: HttpRequest) -> HttpResponse:
    """A new key; the link that activates it is shown once."""
    user, now = _reader(request), timezone.now()
    form = KeyForm(
        request.POST if request.method == "POST" else None,
        opened=permissions.scopes_of(user),
        datasets=permissions.datasets_of_programs(user),
        today=timezone.localdate(now),
    )
    if not form.is_valid():
        return render(request, "exports/new_connection.html", {"form": form}, status=422 if form.is_bound else 200)
    cleaned = form.cleaned_data
    midnight = datetime.combine(cleaned["last_day"] + timedelta(days=1), day_time.min, timezone.get_current_timezone())
    wanted = KeyWanted(cleaned["kind"], cleaned["name"], midnight, cleaned["dataset"], tuple(cleaned["scopes"]))
    key, token = services.make_key(cleaned["organization"], wanted, by=user, now=now)
    return _link(request, key, token)


@login_required
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def rotate(request: HttpRequest, key_id: uuid.UUID) -> HttpResponse:
    """Replace a key by a new one."""
    key, now = get_object_or_404(permissions.keys_of(_reader(request)), pk=key_id), timezone.now()
    form = RotateForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        replacement, token = services.rotate_key(
            key.pk, overlap_hours=form.cleaned_data["hours"], by=_reader(request), now=now
        )
        return _link(request, replacement, token)
    replaced = AccessKey.objects.filter(replaces=key).exists()
    context = {"key": key, "form": form, "verdict": policies.can_rotate(key, is_replaced=replaced, now=now)}
    return render(request, "exports/rotate_key.html", context, status=422 if form.is_bound else 200)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def revoke(request: HttpRequest, key_id: uuid.UUID) -> HttpResponse:
    """End a key, after its consequences were shown."""
    key = get_object_or_404(permissions.keys_of(_reader(request)), pk=key_id)
    if request.method == "POST":
        services.revoke_key(key.pk, by=_reader(request), now=timezone.now())
        messages.success(request, _("The key is revoked. Programs that use it are refused from now on."))
        return redirect("exports:connections")
    context = {
        "key": key,
        "action_label": _("Revoke the key"),
        "cancel_url": reverse("exports:connections"),
        "danger": True,
    }
    return render(request, "exports/revoke_key.html", context)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def activate(request: HttpRequest, token: str) -> HttpResponse:
    """Whoever has the link gets the secret, once: as a profile file, or on a page. Opening the page uses nothing up."""
    keys, now = AccessKey.objects.select_related("organization", "made_by", "dataset"), timezone.now()
    secret_of_link = private_links.secret_of(request, token)
    key = get_object_or_404(keys, activation_hash=services.token_hash(secret_of_link))
    verdict = policies.can_activate(key, now=now)
    if request.method != "POST":
        context = {"key": key, "verdict": verdict, "is_api": key.kind == KeyKind.API, "acts": queries.acts_of(key)}
        return render(request, "exports/activate_key.html", context, status=200 if verdict else 410)
    require(verdict, subject=key, organization_id=key.organization_id)
    key, secret = services.activate_key(secret_of_link, now=now)
    if key.kind == KeyKind.API:
        context = {"key": key, "secret": secret, "base": settings.BASE_URL}
        return render(request, "exports/key_activated.html", context)
    body = json.dumps(profile_of(key, secret, base_url=settings.BASE_URL), indent=1)
    disposition = f'attachment; filename="{FILE_NAME}"'
    return HttpResponse(body, content_type="application/json", headers={"Content-Disposition": disposition})


def _link(request: HttpRequest, key: AccessKey, token: str) -> HttpResponse:
    address = private_links.address("key", token)
    return render(request, "exports/connection_link.html", {"key": key, "address": address})


def _reader(request: HttpRequest) -> User:
    return cast("User", request.user)
