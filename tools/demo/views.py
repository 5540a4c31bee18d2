"""Sign in with one press as somebody of the demonstration: on embedded services that hold nothing else, and nowhere else."""

from __future__ import annotations

import time

from django.contrib.auth import login
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_POST

from entente.organizations.models import User
from tools.demo.network import emails, is_only_ours, require_embedded_services
from tools.demo.waiting import DemoFailed


@require_POST
def sign_in(request: HttpRequest) -> HttpResponse:
    """The session of that person, as after her password and her code."""
    try:
        require_embedded_services()
    except DemoFailed:
        raise Http404 from None
    if not is_only_ours():
        raise Http404
    person = get_object_or_404(User, email=request.POST.get("email", ""), email__in=emails(), is_active=True)
    login(request, person, backend="entente.organizations.accounts.Accounts")
    request.session["account_authentication_methods"] = [{"method": "mfa", "at": time.time(), "reauthenticated": True}]
    request.session["account_authentication_methods_user"] = str(person.pk)
    return redirect("web:desk")
