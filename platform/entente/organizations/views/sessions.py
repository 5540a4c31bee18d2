"""Where the reader is signed in, and how she ends it."""

from __future__ import annotations

import hashlib
from typing import cast

from allauth.account.internal.flows.reauthentication import raise_if_reauthentication_required
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods

from entente.organizations.authentication.sessions import live_sessions
from entente.organizations.authentication.sign_ins import record_for_person, signed_in_of
from entente.organizations.models import User
from entente.organizations.models.accounts import PersonSession


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def sessions(request: HttpRequest) -> HttpResponse:
    """The reader's sessions; she ends one, or all but this."""
    user = cast("User", request.user)
    live = live_sessions(user, now=timezone.now())
    if request.method == "POST":
        raise_if_reauthentication_required(
            request, app="account"
        )  # leads to the page that asks, and goes on from there
        others = [session for session in live if session.session_key != request.session.session_key]
        wanted = request.POST.get("session", "")
        chosen = [session.pk for session in others if wanted in ("others", _name_of(session))]
        if chosen:
            PersonSession.objects.filter(pk__in=chosen).delete()
            record_for_person("account.sessions_ended", user, number=len(chosen))
            ended = ngettext("%(number)d session has been ended.", "%(number)d sessions have been ended.", len(chosen))
            messages.success(request, ended % {"number": len(chosen)})
        return redirect("organizations:sessions")
    rows = []
    for session in live:
        begun, device = signed_in_of(session.get_decoded())
        is_current = session.session_key == request.session.session_key
        rows.append(
            {
                "name": _name_of(session),
                "device": device,
                "begun": begun,
                "seen": session.seen_at,
                "current": is_current,
            }
        )
    return render(request, "organizations/sessions.html", {"sessions": rows})


def _name_of(session: PersonSession) -> str:
    """What a form calls a session: its key itself would open it."""
    return hashlib.sha256(str(session.session_key).encode()).hexdigest()
