"""Files on their way in: the upload of a member, and that of someone with a one-time link."""

from __future__ import annotations

from contextlib import AbstractContextManager
from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt, csrf_protect
from django.views.decorators.http import require_http_methods, require_safe

from entente.audit.services import require
from entente.catalogue import policies, queries, services
from entente.catalogue.forms.datasets import HandInForm, UploadForm
from entente.catalogue.models import Dataset, DatasetVersion, UploadLink
from entente.catalogue.uploads.intake import Upload
from entente.catalogue.uploads.stream import (
    SealedUpload,
    SealingUploadHandler,
    announced_too_large,
    body_drained,
    receiving,
)
from entente.catalogue.views.datasets import reader, visible_dataset, visible_version
from entente.core.errors import Invalid
from entente.core.verdicts import Verdict
from entente.organizations.authentication import private_links
from entente.organizations.permissions import may

TOO_LARGE = 413


@csrf_exempt  # the form is protected once its file can be received: see `_uploaded`
@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def upload(request: HttpRequest, dataset_id: UUID) -> HttpResponse:
    """Send the next version of a dataset."""
    with body_drained(request):
        dataset = visible_dataset(request, dataset_id)
        verdict = may(reader(request), "catalogue.upload_version", dataset) & _can_receive(dataset)
        if request.method != "POST":
            return _upload_page(request, dataset, _upload_form(dataset), verdict=verdict)
        require(verdict, subject=dataset, organization_id=dataset.owner_id)
        if refusal := announced_too_large(request):
            unread = UploadForm(_upload_form(dataset).initial)
            return _upload_page(request, dataset, unread, refusal=refusal, status=TOO_LARGE)
        with _receiving(request, dataset) as handler:
            return _uploaded(request, dataset, handler)


@csrf_exempt  # see `_handed_in`
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def hand_in(request: HttpRequest, token: str) -> HttpResponse:
    """Hand in one file without an account, through a link that is thereby used up. Afterwards its address shows the receipt."""
    links = UploadLink.objects.select_related("dataset__owner__store", "created_by")
    secret = private_links.secret_of(request, token)
    link = get_object_or_404(links, token_hash=services.token_hash(secret))
    with body_drained(
        request
    ):  # not that of somebody without a link, who would occupy a thread for as long as he likes
        dataset = link.dataset
        verdict = policies.can_use_link(link, now=timezone.now())
        if request.method != "POST":
            if link.used_at is not None:
                return _receipt(request, link)
            if not verdict:
                return render(request, "catalogue/link_over.html", {"link": link, "verdict": verdict}, status=410)
            return _hand_in_page(request, link, HandInForm(), verdict=_can_receive(dataset))
        require(verdict & _can_receive(dataset), subject=link, organization_id=dataset.owner_id)
        if refusal := announced_too_large(request):
            return _hand_in_page(request, link, HandInForm({}), refusal=refusal, status=TOO_LARGE)
        with _receiving(request, dataset) as handler:
            return _handed_in(request, link, secret, handler)


@login_required
@never_cache
@require_safe
def show_version(request: HttpRequest, version_id: UUID) -> HttpResponse:
    """A version that was just received: waits for the worker's turn, then leads to its run."""
    version = visible_version(request, version_id)
    run = queries.last_run(version)
    if version.is_joint:  # it has no run: the page of the series says what becomes of it
        return redirect("catalogue:dataset", version.dataset_id)
    if run is None and version.destroyed_at is not None:
        return redirect("catalogue:dataset", version.dataset_id)
    if run is None:
        return render(request, "catalogue/version.html", {"version": version, "dataset": version.dataset})
    address = reverse("anonymizer:run", args=[run.pk])
    if getattr(request, "htmx", False):
        return HttpResponse(headers={"HX-Redirect": address})
    return redirect(address)


@csrf_protect
def _uploaded(request: HttpRequest, dataset: Dataset, handler: SealingUploadHandler) -> HttpResponse:
    form = UploadForm(request.POST, request.FILES)
    if handler.refusal is not None or not form.is_valid():
        return _upload_page(request, dataset, form, refusal=handler.refusal, status=422)
    cleaned = form.cleaned_data
    about = Upload(cleaned["period_start"], cleaned["period_end"], cleaned["file"].file_type, cleaned["password"])
    try:
        received = services.receive_upload(dataset.pk, handler.take(), about, by=reader(request))
    except Invalid as refusal:  # shown on the form, which keeps its dates
        return _upload_page(request, dataset, form, refusal=refusal, status=422)
    messages.success(
        request,
        gettext("Version %(number)s has been received and sealed.") % {"number": received.number},
    )
    return redirect("catalogue:version", received.pk)


@csrf_protect
def _handed_in(request: HttpRequest, link: UploadLink, secret: str, handler: SealingUploadHandler) -> HttpResponse:
    form = HandInForm(request.POST, request.FILES)
    if handler.refusal is not None or not form.is_valid():
        return _hand_in_page(request, link, form, refusal=handler.refusal, status=422)
    file: SealedUpload = form.cleaned_data["file"]
    about = Upload(link.period_start, link.period_end, file.file_type, form.cleaned_data["password"])
    try:
        services.receive_by_link(secret, handler.take(), about, now=timezone.now())
    except Invalid as refusal:
        return _hand_in_page(request, link, form, refusal=refusal, status=422)
    return redirect(request.path)


def _receiving(request: HttpRequest, dataset: Dataset) -> AbstractContextManager[SealingUploadHandler]:
    return receiving(request, lambda: services.open_upload(dataset), about=dataset, organization_id=dataset.owner_id)


def _can_receive(dataset: Dataset) -> Verdict:
    return services.receiving_verdict(dataset, now=timezone.now())


def _upload_form(dataset: Dataset) -> UploadForm:
    start, end = queries.next_period(dataset.versions.first(), today=timezone.localdate())
    return UploadForm(initial={"period_start": start, "period_end": end})


def _upload_page(
    request: HttpRequest,
    dataset: Dataset,
    form: UploadForm,
    *,
    verdict: Verdict | None = None,
    refusal: Invalid | None = None,
    status: int = 200,
) -> HttpResponse:
    context = {"dataset": dataset, "form": _with(form, refusal), "verdict": Verdict() if verdict is None else verdict}
    return render(request, "catalogue/upload.html", {**context, "same": _same(dataset, refusal)}, status=status)


def _hand_in_page(
    request: HttpRequest,
    link: UploadLink,
    form: HandInForm,
    *,
    verdict: Verdict | None = None,
    refusal: Invalid | None = None,
    status: int = 200,
) -> HttpResponse:
    context = {
        "link": link,
        "dataset": link.dataset,
        "form": _with(form, refusal),
        "verdict": Verdict() if verdict is None else verdict,
    }
    return render(request, "catalogue/hand_in.html", context, status=status)


def _receipt(request: HttpRequest, link: UploadLink) -> HttpResponse:
    received = DatasetVersion.objects.select_related("upload").get(upload_link=link)
    context = {"link": link, "dataset": link.dataset, "version": received}
    return render(request, "catalogue/receipt.html", context)


def _with[F: HandInForm](form: F, refusal: Invalid | None) -> F:
    if refusal is not None:
        form.refuse(refusal)
    return form


def _same(dataset: Dataset, refusal: Invalid | None) -> DatasetVersion | None:
    """The version that the file already is."""
    if refusal is None or refusal.code_given != "upload.same_file":
        return None
    return dataset.versions.filter(number=str(refusal.findings[0].facts["version"])).first()
