"""The recipient's pages of what another node released: terms, files, and until when."""

from __future__ import annotations

import uuid
from typing import cast

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from agreements.wording.terms import clauses
from entente.core.errors import Failed
from entente.federation import permissions, queries, services
from entente.federation.models import RemoteRecall, RemoteRelease, Ticket
from entente.federation.passing_on import handed_out
from entente.federation.queries.onward import ways_of
from entente.organizations.models import User
from exports.forms.recipients import AcceptForm, RecallForm
from exports.permissions import organizations_approving_for


@login_required
@require_safe
def remote_release(request: HttpRequest, remote_id: uuid.UUID) -> HttpResponse:
    """A dataset of another node as its recipient sees it."""
    release = _addressed(request, remote_id)
    return _page(request, release, AcceptForm(initial={"digest": release.agreement.current.digest()}))


@login_required
@require_POST
def accept(request: HttpRequest, remote_id: uuid.UUID) -> HttpResponse:
    """Accept the terms that were shown."""
    release, form = _addressed(request, remote_id), AcceptForm(request.POST)
    if not form.is_valid():
        return _page(request, release, form, status=422)
    services.accept_terms(release.pk, digest=form.cleaned_data["digest"], by=_reader(request), now=timezone.now())
    messages.success(request, _("You accepted the terms. The files can be downloaded."))
    return redirect("federation_pages:remote_release", release.pk)


@login_required
@require_POST
def answer_recall(request: HttpRequest, remote_id: uuid.UUID) -> HttpResponse:
    """Attest that nothing is left of a release that was taken back."""
    release = _addressed(request, remote_id)
    recall = get_object_or_404(RemoteRecall, release=release)
    form = RecallForm(request.POST, has_successor=recall.has_successor)
    if not form.is_valid():
        return _page(request, release, AcceptForm(), recall_form=form, status=422)
    answer = {name: form.cleaned_data[name] for name in ("answer", "done_on", "method")}
    services.answer_recall(recall.pk, **answer, by=_reader(request), now=timezone.now())
    messages.success(request, _("Recorded. The provider was told."))
    return redirect("federation_pages:remote_release", release.pk)


@login_required
@never_cache
@require_POST
def ask(request: HttpRequest, remote_id: uuid.UUID, name: str) -> HttpResponse:
    """Ask for a file; the page that follows begins the download as soon as this node has signed for it."""
    release = _addressed(request, remote_id)
    ticket = services.ask_for_file(release.pk, name, by=_reader(request), now=timezone.now())
    return redirect("federation_pages:ticket", ticket.pk)


@login_required
@never_cache
@require_safe
def ticket(request: HttpRequest, ticket_id: uuid.UUID) -> HttpResponseBase:
    """The file as it comes from the other node; until this node has signed for it, a page that asks again."""
    tickets = Ticket.objects.select_related("release__peer", "copied__sealed__store").filter(user=_reader(request))
    row = get_object_or_404(tickets, pk=ticket_id)
    if row.settled_at is None or row.expires_at is None or timezone.now() >= row.expires_at:
        return _waiting(request, row)
    try:
        return handed_out(request, row)
    except Failed as failed:
        return _not_fetched(request, row, failed.code_given)


def _waiting(request: HttpRequest, row: Ticket) -> HttpResponse:
    is_over = row.settled_at is not None
    context = {"ticket": row, "release": row.release, "is_over": is_over, "code": row.code}
    answer = render(request, "federation/ticket.html", context, status=403 if row.code else 200)
    if not is_over:
        answer["Refresh"] = "1"
    return answer


def _not_fetched(request: HttpRequest, row: Ticket, code: str) -> HttpResponse:
    context = {"ticket": row, "release": row.release, "is_over": True, "code": code}
    return render(request, "federation/ticket.html", context, status=502)


def _page(
    request: HttpRequest,
    release: RemoteRelease,
    form: AcceptForm,
    *,
    recall_form: RecallForm | None = None,
    status: int = 200,
) -> HttpResponse:
    agreement, now = release.agreement.current, timezone.now()
    recall = RemoteRecall.objects.select_related("answered_by").filter(release=release).first()
    if recall is not None and recall_form is None:
        recall_form = RecallForm(has_successor=recall.has_successor)
    context = {
        "release": release,
        "agreement": agreement,
        "clauses": clauses(agreement),
        "verdict": queries.access_verdict(release, now=now),
        "recall": recall,
        "recall_form": recall_form,
        "passing_on": _may_pass_on(release, _reader(request)),
        "copy": queries.copy_at_hand(release),
        "refused_copy": queries.refused_copy(release),
        "accepted": queries.has_accepted(release, _reader(request)),
        "form": form,
    }
    return render(request, "federation/remote_release.html", context, status=status)


def _may_pass_on(release: RemoteRelease, user: User) -> bool:
    """Whether the reader decides about that for the recipient, and there is, or was, anybody to whom it may go."""
    decides = organizations_approving_for(user).filter(pk=release.recipient_id).exists()
    return decides and (bool(ways_of(release)) or release.onward_shares.exists())


def _addressed(request: HttpRequest, remote_id: uuid.UUID) -> RemoteRelease:
    """One that was released to an organization of the reader, ended or not."""
    releases = permissions.releases_addressed_to(_reader(request))
    return get_object_or_404(
        releases.select_related("peer", "owner", "recipient", "passed_on_by", "agreement"), pk=remote_id
    )


def _reader(request: HttpRequest) -> User:
    return cast("User", request.user)
