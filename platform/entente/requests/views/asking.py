"""Pages for anyone: help now, what has been answered already, ask, and follow a request by its private link."""

from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language, gettext
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from entente.catalogue.models import Dataset
from entente.core.paging import page_of
from entente.organizations.authentication import private_links
from entente.organizations.models import Organization
from entente.requests import limits, policies, queries, sealed
from entente.requests.forms import AskForm, ListingForm, MessageForm
from entente.requests.models import DataRequest, RequestKind
from entente.requests.services import asking
from entente.requests.states import OPEN

TOO_MANY = 429
PAGE = 20


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """Help now, a listing that is wrong, what has been answered, the catalogue, and how long an answer takes."""
    desks = list(queries.open_desks())
    page = page_of(queries.public_answers(), request.GET.get("page"), size=PAGE)
    answers = list(queries.public_answers().filter(pk__in=page.object_list))
    hidden = queries.withheld(answers)
    page.object_list = [answer for answer in answers if answer.pk not in hidden]
    context = {
        "desks": desks,
        "page": page,
        "datasets": queries.offered_datasets(),
        "pace": queries.pace([desk.organization for desk in desks], now=timezone.now()),
    }
    return render(request, "requests/home.html", context)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def ask(request: HttpRequest) -> HttpResponse:
    """Ask in plain words, or for a dataset of the catalogue."""
    dataset = _dataset(request)
    return _form_page(request, AskForm, RequestKind.QUESTION if dataset is None else RequestKind.DATASET)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def listing(request: HttpRequest) -> HttpResponse:
    """Say that a listing is wrong."""
    return _form_page(request, ListingForm, RequestKind.LISTING)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def follow(request: HttpRequest, token: str) -> HttpResponse:
    """A request as whoever asked sees it; she may write again."""
    secret = private_links.secret_of(request, token)
    data_request = _by_token(secret)
    form = MessageForm(request.POST or None)
    status = 422 if form.is_bound else 200
    if request.method == "POST" and form.is_valid():
        if limits.REPLIES.take(request):
            asking.reply(secret, form.cleaned_data["text"], now=timezone.now())
            messages.success(request, gettext("Your message has been sent."))
            return redirect("requests:follow", token)
        form.add_error(None, _too_many())
        status = TOO_MANY
    conversation = list(data_request.messages.all())
    can_write = policies.can_write(
        status=data_request.status, destroyed=data_request.destroyed_at is not None, messages=len(conversation)
    )
    answers = [data_request.public_answer] if data_request.public_answer else []
    context = {
        "request_": data_request,
        "withheld": queries.withheld(answers),
        "said": _as_written(data_request),
        "handouts": data_request.handouts.select_related("release__run__version__dataset", "dataset"),
        "form": form,
        "can_write": can_write,
        "is_open": data_request.status in OPEN,
        "token": token,
        "address": private_links.address("request", secret),
    }
    response = render(request, "requests/follow.html", context, status=status)
    response["X-Robots-Tag"] = "noindex"
    return response


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def withdraw(request: HttpRequest, token: str) -> HttpResponse:
    """Ask, then take the request back."""
    secret = private_links.secret_of(request, token)
    data_request = _by_token(secret)
    if request.method == "POST":
        asking.withdraw(secret, now=timezone.now())
        messages.success(request, gettext("Your request has been withdrawn. What you wrote is being destroyed."))
        return redirect("requests:follow", token)
    context = {
        "request_": data_request,
        "action_label": gettext("Withdraw the request"),
        "cancel_url": reverse("requests:follow", args=[token]),
        "danger": True,
    }
    return render(request, "requests/withdraw.html", context)


@never_cache
@require_POST
def fetch(request: HttpRequest, token: str, handout_id: UUID, file_name: str) -> HttpResponse:
    """A link of a few minutes to a file that was handed out."""
    secret = private_links.secret_of(request, token)
    _by_token(secret)
    return HttpResponseRedirect(asking.issue_handout(secret, handout_id, file_name, now=timezone.now()))


def _form_page(request: HttpRequest, form_class: type[AskForm], kind: str) -> HttpResponse:
    dataset = _dataset(request)
    initial = {"language": (get_language() or "en")[:2], "organization": dataset.owner_id if dataset else None}
    form = form_class(request.POST or None, initial={name: value for name, value in initial.items() if value})
    status = 200
    if request.method == "POST":
        status = 422
        if form.is_valid():
            cleaned = form.cleaned_data
            organization: Organization = cleaned["organization"]
            if limits.REQUESTS.take(request):
                question = asking.Question(
                    text=cleaned["text"],
                    language=cleaned["language"],
                    kind=kind,
                    dataset=dataset,
                    address=cleaned["address"],
                    mail_language=(get_language() or "en")[:2],
                )
                data_request, token = asking.ask(organization, question, now=timezone.now())
                messages.success(
                    request,
                    gettext("Your request has been received. Its reference is %(reference)s.")
                    % {"reference": data_request.reference},
                )
                return private_links.lead("request", token)
            form.add_error(None, _too_many())
            status = TOO_MANY
    context = {
        "form": form,
        "dataset": dataset,
        "is_listing": kind == RequestKind.LISTING,
        "desks": queries.open_desks(),
        "stamp": limits.stamp(),
    }
    return render(request, "requests/ask.html", context, status=status)


def _too_many() -> str:
    return gettext(
        "Too many messages have come from your connection within the hour. What you wrote is still here: try again later."
    )


def _dataset(request: HttpRequest) -> Dataset | None:
    """The dataset of the catalogue that the address names."""
    wanted = request.GET.get("dataset")
    if not wanted:
        return None
    try:
        key = UUID(wanted)
    except ValueError as error:
        raise Http404 from error
    return get_object_or_404(queries.offered_datasets(), pk=key)


def _by_token(token: str) -> DataRequest:
    requests = DataRequest.objects.select_related("organization", "dataset", "public_answer")
    return get_object_or_404(requests, token_hash=asking.token_hash(token))


def _as_written(data_request: DataRequest) -> list[dict[str, object]]:
    """What both said; her own words as she wrote them, as long as they are kept."""
    key = None if data_request.destroyed_at is not None else sealed.key_of(data_request.pk)
    rows = []
    for message in data_request.messages.select_related("author"):
        text = message.text
        if message.author is None and message.sealed is not None and key is not None:
            text = sealed.open_text(key, bytes(message.sealed), message.pk)
        rows.append({"message": message, "text": text})
    return rows
