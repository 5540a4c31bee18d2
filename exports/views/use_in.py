"""Use it in …: files and lines with which the reader's own programs read a received dataset."""

from __future__ import annotations

import uuid
from typing import cast

from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.http import require_safe

from entente.organizations.models import User
from entente.vault.s3 import content_disposition
from exports import permissions, queries
from exports.connectors import power_bi, workbook
from exports.connectors.examples import Addresses, examples
from exports.formats import Format
from exports.models import Entitlement
from exports.sharing.tables import tables_open_to


@login_required
@require_safe
def use_in(request: HttpRequest, entitlement_id: uuid.UUID) -> HttpResponse:
    """What to download and what to copy, for each program."""
    entitlement = _received(request, entitlement_id)
    context = {
        "entitlement": entitlement,
        "dataset": entitlement.release.dataset,
        "examples": examples(_addresses(request, entitlement)),
        "has_csv": _has_csv(entitlement),
        "may_make": bool(permissions.scopes_of(cast("User", request.user))),
    }
    return render(request, "exports/use_in.html", context)


@login_required
@require_safe
def use_in_excel(request: HttpRequest, entitlement_id: uuid.UUID) -> HttpResponse:
    """A workbook with the query inside."""
    entitlement = _received(request, entitlement_id, with_csv=True)
    content = workbook.workbook(
        _addresses(request, entitlement).latest("csv"),
        sheet_names=(gettext("Data"), gettext("How to begin")),
        first_cell=gettext("Choose Data, then Refresh All."),
        lines=[
            entitlement.release.dataset.title,
            gettext("Choose Data, then Refresh All. Excel then reads the latest version that was released to you."),
            gettext("The first time Excel asks how to sign in: choose Basic, write any user name, and your key as the password."),
            gettext("Excel keeps the key on your computer. It is not in this file, which you may pass on before it is refreshed: others need a key of their own."),
            gettext("What Excel has read stays in the file when you save it. Handle the file as the agreement asks."),
        ],
    )  # fmt: skip
    return _file(content, workbook.MEDIA_TYPE, "entente.xlsx")


@login_required
@require_safe
def use_in_power_bi(request: HttpRequest, entitlement_id: uuid.UUID) -> HttpResponse:
    """A file that opens Power BI Desktop at the dataset."""
    entitlement = _received(request, entitlement_id, with_csv=True)
    content = power_bi.data_source(_addresses(request, entitlement).latest("csv"))
    return _file(content, power_bi.MEDIA_TYPE, "entente.pbids")


def _received(request: HttpRequest, entitlement_id: uuid.UUID, *, with_csv: bool = False) -> Entitlement:
    user = cast("User", request.user)
    entitlement = get_object_or_404(permissions.entitlements_of(user), pk=entitlement_id)
    if with_csv and not _has_csv(entitlement):
        raise Http404
    return entitlement


def _has_csv(entitlement: Entitlement) -> bool:
    return entitlement.delivery.file(Format.CSV.file_name) is not None


def _addresses(request: HttpRequest, entitlement: Entitlement) -> Addresses:
    scope = queries.Scope(entitlement.recipient_id, cast("User", request.user))
    dataset_id = entitlement.release.dataset.pk
    tables = [table for table in tables_open_to(scope, now=timezone.now()) if table.table_id == dataset_id]
    shared = f"{tables[0].share}.{tables[0].schema}.{tables[0].table}" if tables else ""
    return Addresses(settings.BASE_URL, dataset_id, shared)


def _file(content: bytes, media: str, name: str) -> HttpResponse:
    return HttpResponse(content, content_type=media, headers={"Content-Disposition": content_disposition(name)})
