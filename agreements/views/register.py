"""The public register of agreements: for anyone, without an account; and the page on which a party withholds a field."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterator

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseBase, StreamingHttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from agreements import permissions, policies, queries, services
from agreements.forms.register import RegisterForm, WithholdForm
from agreements.models import Agreement
from agreements.views.reading import readable, reader
from agreements.wording.register_entry import BY_CODE, FIELDS, all_entries, as_json, entries, rows
from entente.core.paging import page_of
from entente.core.spreadsheets import csv_lines
from entente.organizations.permissions import may

PAGE_SIZE = 25
COLUMNS = ("controller_names", "purpose", "information", "start", "end")


@require_safe
def register(request: HttpRequest) -> HttpResponse:
    """All entries, or those that match."""
    form = RegisterForm(request.GET or None, organizations=queries.organizations_in_register())
    matches = queries.found_in_register(form.wanted())
    page = page_of(matches, request.GET.get("page"), size=PAGE_SIZE)
    shown = {
        agreement.pk: agreement for agreement in queries.register_entries(Agreement.objects.filter(pk__in=list(page)))
    }
    found_entries = entries(shown[key] for key in page if key in shown)
    context = {
        "form": form,
        "page": page,
        "rows": [(entry, [entry.field(name) for name in COLUMNS]) for entry in found_entries],
        "is_filtered": any(request.GET.get(name) for name in form.fields),
    }
    status = 422 if form.is_bound and not form.is_valid() else 200
    return render(request, "agreements/register/register.html", context, status=status)


@require_safe
def entry(request: HttpRequest, lineage: uuid.UUID) -> HttpResponse:
    """One agreement, in the 18 fields of the register."""
    agreement = get_object_or_404(queries.register_entries(queries.registered()), lineage=lineage)
    shown = entries([agreement])[0]
    context = {
        "entry": shown,
        "fields": [field for field in shown.fields if field.name not in BY_CODE],
        "known": permissions.visible_to(request.user).filter(pk=agreement.pk).exists(),
    }
    return render(request, "agreements/register/entry.html", context)


@require_safe
def as_csv(request: HttpRequest) -> HttpResponseBase:
    """What was found, as CSV in the reader's language."""
    lines = list(csv_lines(rows(all_entries(_found(request)))))  # drawn while the language is in force
    return StreamingHttpResponse(lines, content_type="text/csv; charset=utf-8", headers=_attached("csv"))


@require_safe
def as_json_file(request: HttpRequest) -> HttpResponseBase:
    """What was found, for programs: the words of each field, then the entries."""
    parts = list(_json_parts(request))
    return StreamingHttpResponse(parts, content_type="application/json", headers=_attached("json"))


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def withhold(request: HttpRequest, agreement_id: uuid.UUID) -> HttpResponse:
    """What the parties withhold of an agreement, and the form of one more."""
    agreement, user = readable(request, agreement_id), reader(request)
    form = WithholdForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        services.withhold_field(agreement.pk, by=user, now=timezone.now(), **form.cleaned_data)
        messages.success(request, gettext("The register shows the reason in the place of this field from now on."))
        return redirect("agreements:withhold", agreement.pk)
    own = permissions.parties_for(user, agreement)
    context = {
        "agreement": agreement,
        "form": form,
        "withheld": queries.withheld_by(agreement),
        "own": set(own.values_list("organization", flat=True)),
        "verdict": may(user, "agreements.sign_agreement", agreement) & policies.can_withhold(is_party=own.exists()),
        "is_public": queries.registered().filter(pk=agreement.pk).exists(),
    }
    return render(request, "agreements/register/withhold.html", context, status=422 if form.is_bound else 200)


@login_required
@require_POST
def publish(request: HttpRequest, agreement_id: uuid.UUID, withheld_id: uuid.UUID) -> HttpResponse:
    """Show a field again."""
    agreement = readable(request, agreement_id)
    services.publish_field(agreement.pk, withheld_id=withheld_id, by=reader(request))
    messages.success(request, gettext("The register shows this field again."))
    return redirect("agreements:withhold", agreement.pk)


def _found(request: HttpRequest) -> QuerySet[Agreement]:
    form = RegisterForm(request.GET or None, organizations=queries.organizations_in_register())
    return queries.found_in_register(form.wanted())


def _json_parts(request: HttpRequest) -> Iterator[str]:
    labels = {name: str(label) for name, label in FIELDS.items()}
    yield f'{{"fields": {json.dumps(labels, ensure_ascii=False)}, "entries": [\n'
    comma = ""
    for entry in all_entries(_found(request)):
        yield comma + json.dumps(as_json(entry), ensure_ascii=False)
        comma = ",\n"
    yield "\n]}\n"


def _attached(kind: str) -> dict[str, str]:
    name = f"agreements-{timezone.localdate().isoformat()}.{kind}"
    return {"Content-Disposition": f'attachment; filename="{name}"'}
