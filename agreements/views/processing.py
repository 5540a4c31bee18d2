"""The split rule of a draft."""

from __future__ import annotations

import uuid

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods

from agreements import policies, services
from agreements.forms.split import SplitForm
from agreements.views.reading import agreement_context, readable, reader
from entente.organizations.permissions import may


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def split_rule(request: HttpRequest, agreement_id: uuid.UUID) -> HttpResponse:
    """By which columns joint exports are split, and what each controller claims of them."""
    agreement, user = readable(request, agreement_id), reader(request)
    form = SplitForm(request.POST or None, agreement=agreement, user=user)
    if request.method == "POST" and form.is_valid():
        services.set_split_rule(agreement.pk, form.built(), by=user)
        messages.success(request, gettext("The split rule is saved. It is part of what the parties sign."))
        return redirect("agreements:agreement", agreement.pk)
    verdict = may(user, "agreements.change_agreement", agreement) & policies.can_change(agreement)
    context = {**agreement_context(request, agreement), "form": form, "verdict": verdict}
    return render(request, "agreements/split_rule.html", context, status=422 if form.is_bound else 200)
