"""Datasets: the list, a new one, its page; one-time links; legal holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast
from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from entente.audit.services import require
from entente.catalogue import permissions, queries, services
from entente.catalogue.forms.datasets import HelpersForm, HoldForm, LinkForm, NewDatasetForm
from entente.catalogue.models import Dataset, DatasetVersion, UploadLink
from entente.core.paging import page_of
from entente.organizations.authentication import private_links
from entente.organizations.permissions import has_role_for, may, organizations_where
from entente.organizations.permissions import visible_to as visible_organizations

if TYPE_CHECKING:
    from entente.organizations.models import User


@login_required
@require_safe
def list_datasets(request: HttpRequest) -> HttpResponse:
    """The datasets that the reader may know of, the newest first."""
    search = request.GET.get("search", "").strip()[:200]
    if search or "page" in request.GET:
        listed = queries.listed(reader(request), search=search)
        page = page_of(listed, request.GET.get("page"), size=queries.PAGE, shows=queries.SHOWN)
    else:
        page = queries.FIRST.page(user=reader(request).pk)
    rows = queries.rows(list(page))
    may_create = has_role_for(reader(request), "organizations.create_dataset")
    context = {"page": page, "rows": rows, "search": search, "may_create": may_create}
    return render(request, "catalogue/datasets.html", context)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def new_dataset(request: HttpRequest) -> HttpResponse:
    """Begin a series."""
    owners = organizations_where(reader(request), "organizations.create_dataset")
    form = NewDatasetForm(request.POST or None, owners=owners)
    if request.method == "POST" and form.is_valid():
        dataset = services.create_dataset(by=reader(request), **form.cleaned_data)
        messages.success(request, gettext("The dataset has been made. Upload its first file."))
        return redirect("catalogue:upload", dataset.pk)
    context = {"form": form, "may_create": owners.exists()}
    return render(request, "catalogue/new_dataset.html", context, status=422 if form.is_bound else 200)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def helpers(request: HttpRequest, organization_id: UUID) -> HttpResponse:
    """Who supplies the second person of an organization."""
    organization = get_object_or_404(visible_organizations(reader(request)), pk=organization_id)
    initial = {"sponsor": organization.sponsor_id, "review_pool": organization.review_pool_id}
    form = HelpersForm(request.POST or None, organization=organization, initial=initial)
    if request.method == "POST" and form.is_valid():
        services.set_helpers(organization.pk, by=reader(request), **form.cleaned_data)
        messages.success(request, gettext("Saved. Their rights on your datasets have changed at once."))
        return redirect("organizations:organization", organization.pk)
    can_manage = may(reader(request), "organizations.manage_members", organization)
    context = {"organization": organization, "form": form, "can_manage": can_manage}
    return render(request, "catalogue/helpers.html", context, status=422 if form.is_bound else 200)


@login_required
@require_safe
def show_dataset(request: HttpRequest, dataset_id: UUID) -> HttpResponse:
    """One dataset: what it is, its versions and where each stands, its links, and for whom it is meant."""
    dataset, user = visible_dataset(request, dataset_id), reader(request)
    versions, takes_files = queries.versions_of(dataset), not dataset.holds_rows_of_others
    can_upload = may(user, "catalogue.upload_version", dataset)
    context = {
        "dataset": dataset,
        "rows": [(version, queries.standing(version)) for version in versions],
        "links": dataset.upload_links.select_related("created_by").order_by("-id"),
        "now": timezone.now(),
        "recipe": dataset.recipes.select_related("confirmed_by").first(),
        "ceilings": list(dataset.ceilings.all()),
        "can_upload": can_upload,
        "can_upload_now": can_upload & services.receiving_verdict(dataset, now=timezone.now()),
        "takes_files": takes_files,
        "can_send_link": takes_files and permissions.may_send_link(user, dataset),
        "can_confirm": may(user, "catalogue.confirm_recipe", dataset),
        "can_hold": may(user, "catalogue.hold_version", dataset),
        "can_destroy": may(user, "catalogue.destroy_version", dataset),
        "startable": queries.startable(versions),
        "joins": queries.joins_open(dataset),
        "can_join": bool(can_upload) and not dataset.joined_from,
    }
    return render(request, "catalogue/dataset.html", context)


@login_required
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def send_link(request: HttpRequest, dataset_id: UUID) -> HttpResponse:
    """Make a one-time link, which is shown once, in the answer to the form."""
    dataset, now = visible_dataset(request, dataset_id), timezone.now()
    verdict = permissions.may_send_link(reader(request), dataset)
    start, end = queries.next_period(dataset.versions.first(), today=timezone.localdate())
    form = LinkForm(request.POST or None, initial={"period_start": start, "period_end": end})
    if request.method == "POST" and form.is_valid():
        link, token = services.send_upload_link(dataset, by=reader(request), now=now, **form.cleaned_data)
        address = private_links.address("hand-in", token)
        return render(request, "catalogue/link_sent.html", {"dataset": dataset, "link": link, "address": address})
    context = {"dataset": dataset, "form": form, "verdict": verdict}
    return render(request, "catalogue/send_link.html", context, status=422 if form.is_bound else 200)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def revoke_link(request: HttpRequest, link_id: UUID) -> HttpResponse:
    """Ask, then withdraw a link that was sent."""
    links = UploadLink.objects.filter(dataset__in=permissions.visible_to(reader(request)))
    link = get_object_or_404(links.select_related("dataset__owner"), pk=link_id)
    require(
        may(reader(request), "catalogue.upload_version", link.dataset),
        subject=link,
        organization_id=link.dataset.owner_id,
    )
    back = reverse("catalogue:dataset", args=[link.dataset_id])
    if request.method == "POST":
        services.revoke_upload_link(link.pk, by=reader(request), now=timezone.now())
        messages.success(request, gettext("The link has been withdrawn. It no longer works."))
        return redirect(back)
    context = {"link": link, "action_label": gettext("Withdraw the link"), "cancel_url": back, "danger": True}
    return render(request, "catalogue/revoke_link.html", context)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def hold(request: HttpRequest, version_id: UUID) -> HttpResponse:
    """Say why a version must be kept."""
    version = visible_version(request, version_id)
    _may_hold(request, version)
    back = reverse("catalogue:dataset", args=[version.dataset_id])
    form = HoldForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        services.hold_version(version.pk, by=reader(request), reason=form.cleaned_data["reason"], now=timezone.now())
        messages.success(
            request, gettext("A legal hold keeps the version. Nothing of it is destroyed until it is lifted.")
        )
        return redirect(back)
    context = {"version": version, "form": form, "action_label": gettext("Put on hold"), "cancel_url": back}
    return render(request, "catalogue/hold.html", context, status=422 if form.is_bound else 200)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def lift_hold(request: HttpRequest, version_id: UUID) -> HttpResponse:
    """Ask, then end a hold."""
    version = visible_version(request, version_id)
    _may_hold(request, version)
    back = reverse("catalogue:dataset", args=[version.dataset_id])
    if request.method == "POST":
        services.lift_hold(version.pk, by=reader(request))
        messages.success(request, gettext("The legal hold has been lifted."))
        return redirect(back)
    context = {"version": version, "action_label": gettext("Lift the hold"), "cancel_url": back, "danger": True}
    return render(request, "catalogue/lift_hold.html", context)


def reader(request: HttpRequest) -> User:
    """Who is signed in."""
    return cast("User", request.user)


def visible_dataset(request: HttpRequest, dataset_id: UUID) -> Dataset:
    """The dataset, or 404 for whoever may not know of it."""
    datasets = permissions.visible_to(reader(request)).select_related("owner__sponsor", "owner__store", "created_by")
    return get_object_or_404(datasets, pk=dataset_id)


def visible_version(request: HttpRequest, version_id: UUID) -> DatasetVersion:
    """The version, or 404 for whoever may not know of its dataset."""
    versions = DatasetVersion.objects.filter(dataset__in=permissions.visible_to(reader(request)))
    return get_object_or_404(versions.select_related("dataset__owner", "held_by", "upload"), pk=version_id)


def _may_hold(request: HttpRequest, version: DatasetVersion) -> None:
    verdict = may(reader(request), "catalogue.hold_version", version.dataset)
    require(verdict, subject=version, organization_id=version.dataset.owner_id)
