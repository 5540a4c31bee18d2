"""Pages of those who answer: the list of requests, one request, its acts, public answers, and the desk's settings."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast
from uuid import UUID

from django import forms
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe
from django_stubs_ext import StrPromise

from agreements.permissions import visible_to as agreements_visible_to
from agreements.proposals.purposes import purposes_named
from agreements.queries import draftings_of
from entente.core.errors import Invalid
from entente.core.findings import sentence
from entente.core.paging import page_of
from entente.core.transitions import Transition
from entente.organizations.models import User
from entente.organizations.permissions import may, organizations_where
from entente.requests import permissions, queries
from entente.requests.forms import AnswerForm, DeskForm, MessageForm, PublicAnswerForm, RefusalForm
from entente.requests.models import DataRequest, PublicAnswer, RequestDesk
from entente.requests.services import triage
from entente.requests.states import OPEN, TRANSITIONS, TRIAGE, RequestStatus

PAGE = 50
TONES = {
    RequestStatus.RECEIVED: "working",
    RequestStatus.WAITING: "waiting",
    RequestStatus.ASKED: "neutral",
    RequestStatus.DRAFTING: "working",
    RequestStatus.ANSWERED: "good",
    RequestStatus.REFUSED: "stopped",
    RequestStatus.WITHDRAWN: "stopped",
}


@dataclass(frozen=True, slots=True)
class Act:
    """Something a steward does with a request: where it leads, how it is called, and what follows."""

    target: str
    title: StrPromise
    label: StrPromise
    done: StrPromise


ACTS = {
    "answer": Act(RequestStatus.ANSWERED, _("Answer the request"), _("Answer"), _("The answer has been sent.")),
    "ask-back": Act(RequestStatus.ASKED, _("Ask back"), _("Send the question"), _("Your question has been sent.")),
    "draft": Act(
        RequestStatus.DRAFTING,
        _("Turn into an agreement"),
        _("Go on to the draft"),
        _("Whoever asked is told. Now draft the agreement."),
    ),
    "refuse": Act(RequestStatus.REFUSED, _("Refuse the request"), _("Refuse"), _("The request has been refused.")),
}


@login_required
@require_safe
def requests(request: HttpRequest) -> HttpResponse:
    """All requests to the reader's organizations, the open ones first by their day."""
    user, now = _reader(request), timezone.now()
    organizations = organizations_where(user, permissions.VIEW)
    page = page_of(queries.listed(permissions.visible_to(user)), request.GET.get("page"), size=PAGE)
    today = timezone.localdate(now)
    page.object_list = [
        {
            "request": data_request,
            "tone": TONES[RequestStatus(data_request.status)],
            "is_late": data_request.is_late(today),
        }
        for data_request in queries.listed(DataRequest.objects.filter(pk__in=page.object_list))
    ]
    desks = organizations_where(user, TRIAGE).select_related("request_desk").order_by("name_en")
    context = {"page": page, "pace": queries.pace(organizations, now=now), "desks": desks}
    return render(request, "requests/requests.html", context)


@login_required
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def request_page(request: HttpRequest, request_id: UUID) -> HttpResponse:
    """One request with its conversation. Posting asks for the words as they were written, which is recorded."""
    data_request, user = _visible(request, request_id), _reader(request)
    written = triage.read_as_written(data_request.pk, by=user) if request.method == "POST" else {}
    rows = [
        {"message": message, "written": written.get(message.pk), "hidden": sorted(message.hidden.items())}
        for message in data_request.messages.select_related("author")
    ]
    can_triage = permissions.may_triage(user, data_request.organization)
    context = {
        "request_": data_request,
        "withheld": queries.withheld([data_request.public_answer] if data_request.public_answer else []),
        "tone": TONES[RequestStatus(data_request.status)],
        "is_late": data_request.is_late(timezone.localdate()),
        "rows": rows,
        "was_read": request.method == "POST",
        "handouts": data_request.handouts.select_related("release__run__version__dataset", "dataset", "given_by"),
        "draftings": draftings_of(user).filter(request_id=data_request.pk, agreement=None),
        "agreements": agreements_visible_to(user).filter(origin__request_id=data_request.pk),
        "acts": [(name, act) for name, act in ACTS.items() if _row(data_request, act) is not None],
        "can_triage": can_triage,
        "is_open": data_request.status in OPEN,
        "draft_address": _draft_address(data_request),
        "may_draft": may(user, "organizations.draft_agreement", data_request.organization),
    }
    return render(request, "requests/request.html", context)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def act(request: HttpRequest, request_id: UUID, act: str) -> HttpResponse:
    """The form of an act, and the act."""
    data_request, user, now = _visible(request, request_id), _reader(request), timezone.now()
    if act not in ACTS:
        raise Http404
    form = _form(request, data_request, act, now=now)
    if request.method == "POST" and (form is None or form.is_valid()):
        try:
            _do(data_request, act, form, by=user, now=now)
        except Invalid as refused:
            _say_in(form, refused)
        else:
            messages.success(request, ACTS[act].done)
            if act == "draft":
                return redirect(_draft_address(data_request))
            return redirect("requests:request", data_request.pk)
    context = {
        "request_": data_request,
        "act": ACTS[act],
        "form": form,
        "verdict": permissions.may_triage(user, data_request.organization),
        "action_label": ACTS[act].label,
        "cancel_url": reverse("requests:request", args=[data_request.pk]),
        "danger": act == "refuse",
        "name": act,
    }
    return render(request, "requests/act.html", context, status=422 if form is not None and form.is_bound else 200)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def publish(request: HttpRequest, request_id: UUID) -> HttpResponse:
    """Answer for everyone what this request asks; its own words are not taken over, for they are someone's."""
    data_request, user = _visible(request, request_id), _reader(request)
    form = PublicAnswerForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        now, cleaned = timezone.now(), form.cleaned_data
        try:
            triage.publish_answer(data_request.organization, by=user, now=now, from_request=data_request, **cleaned)
        except Invalid as refused:
            _say_in(form, refused)
        else:
            messages.success(request, gettext("The answer is public now."))
            return redirect("requests:request", data_request.pk)
    context = {
        "request_": data_request,
        "form": form,
        "verdict": permissions.may_triage(user, data_request.organization),
        "action_label": gettext("Publish the answer"),
        "cancel_url": reverse("requests:request", args=[data_request.pk]),
    }
    return render(request, "requests/publish.html", context, status=422 if form.is_bound else 200)


@login_required
@require_POST
def withdraw_answer(request: HttpRequest, answer_id: UUID) -> HttpResponse:
    """A public answer is shown no more."""
    mine = organizations_where(_reader(request), permissions.VIEW)
    public_answer = get_object_or_404(PublicAnswer, pk=answer_id, organization__in=mine)
    triage.withdraw_answer(public_answer.pk, by=_reader(request), now=timezone.now())
    messages.success(request, gettext("The public answer is shown no more."))
    return redirect("requests:desk", public_answer.organization_id)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def desk(request: HttpRequest, organization_id: UUID) -> HttpResponse:
    """Whether and how an organization takes requests, and what it has answered for everyone."""
    organization = get_object_or_404(organizations_where(_reader(request), permissions.VIEW), pk=organization_id)
    standing = RequestDesk.objects.filter(pk=organization.pk).first()
    initial = (
        {}
        if standing is None
        else {
            "is_open": standing.is_open,
            "days_to_answer": standing.days_to_answer,
            "offered": standing.offered.all(),
        }
    )
    form = DeskForm(request.POST or None, organization=organization, initial=initial)
    if request.method == "POST" and form.is_valid():
        triage.set_desk(organization, by=_reader(request), **form.cleaned_data)
        messages.success(request, gettext("The desk for requests has been set."))
        return redirect("requests:requests")
    answers = list(PublicAnswer.objects.filter(organization=organization, withdrawn_at=None))
    context = {
        "organization": organization,
        "form": form,
        "answers": answers,
        "withheld": queries.withheld(answers),
        "verdict": permissions.may_triage(_reader(request), organization),
    }
    return render(request, "requests/desk.html", context, status=422 if form.is_bound else 200)


def _form(request: HttpRequest, data_request: DataRequest, act: str, *, now: datetime) -> forms.Form | None:
    data = request.POST if request.method == "POST" else None
    if act == "answer":
        return AnswerForm(data, organization=data_request.organization, now=now)
    if act == "ask-back":
        return MessageForm(data)
    return RefusalForm(data) if act == "refuse" else None


def _do(data_request: DataRequest, act: str, form: forms.Form | None, *, by: User, now: datetime) -> None:
    if form is None:
        triage.start_draft(data_request.pk, by=by)
    elif act == "answer":
        triage.answer(data_request.pk, triage.Answer(**form.cleaned_data), by=by, now=now)
    else:
        do: Callable[..., DataRequest] = triage.ask_back if act == "ask-back" else triage.refuse
        do(data_request.pk, form.cleaned_data["text"], by=by, now=now)


def _say_in(form: forms.BaseForm | None, refused: Invalid) -> None:
    """What is wrong, beside the field where it stands, whose words are kept."""
    if form is None:
        raise refused
    for finding in refused.findings:
        form.add_error(finding.column if finding.column in form.fields else None, sentence(finding))


def _draft_address(data_request: DataRequest) -> str:
    """Where the agreement that it needs is drafted: with its dataset, and the purposes that its words name, as codes."""
    query: dict[str, Any] = {"request": data_request.pk}
    if data_request.dataset_id:
        query["dataset"] = data_request.dataset_id
    words = data_request.messages.filter(author=None).exclude(text="").values_list("text", flat=True)
    query["purpose"] = purposes_named(words)
    return f"{reverse('agreements:new_agreement')}?{urlencode(query, doseq=True)}"


def _row(data_request: DataRequest, act: Act) -> Transition | None:
    return next((row for row in TRANSITIONS if row.source == data_request.status and row.target == act.target), None)


def _visible(request: HttpRequest, request_id: UUID) -> DataRequest:
    mine = permissions.visible_to(_reader(request)).select_related("organization", "dataset", "public_answer")
    return get_object_or_404(mine, pk=request_id)


def _reader(request: HttpRequest) -> User:
    return cast("User", request.user)
