"""The public registers of an organization: the list, one more, one fewer."""

from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST

from anonymizer import queries, services
from anonymizer.forms.registers import TELLS, RegisterForm
from anonymizer.models import PublicRegister
from anonymizer.services.registers import MANAGE
from anonymizer.views.reading import reader
from entente.core.errors import Invalid
from entente.core.findings import sentence
from entente.organizations.permissions import may, visible_to

_FILES = 50


@login_required
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def registers(request: HttpRequest, organization_id: UUID) -> HttpResponse:
    """The list; a data steward adds to it."""
    organization = get_object_or_404(visible_to(reader(request)), pk=organization_id)
    files = queries.files_for_registers(organization)
    newest = files.filter(pk__in=[file.pk for file in files[:_FILES]])
    form = RegisterForm(request.POST if request.method == "POST" else None, files=newest)
    if request.method == "POST" and form.is_valid():
        try:
            services.add_register(organization.pk, form.params(), by=reader(request), now=timezone.now())
        except Invalid as refused:
            for finding in refused.findings:
                form.add_error(None, sentence(finding))
        else:
            messages.success(
                request, gettext("The register is named. From the next run on, what would leave is linked with it.")
            )
            return redirect("anonymizer:registers", organization.pk)
    listed = organization.public_registers.select_related("sample__dataset").order_by("retired_at", "title", "id")
    context = {
        "organization": organization,
        "form": form,
        "registers": [(register, _columns(register)) for register in listed if register.retired_at is None],
        "retired": [register for register in listed if register.retired_at is not None],
        "can_manage": may(reader(request), MANAGE, organization),
    }
    return render(request, "anonymizer/registers.html", context, status=422 if form.is_bound else 200)


@login_required
@require_POST
def retire_register(request: HttpRequest, register_id: UUID) -> HttpResponse:
    """Take one register from the list; what was found with it stays in the reports."""
    register = get_object_or_404(
        PublicRegister.objects.filter(organization__in=visible_to(reader(request))), pk=register_id
    )
    services.retire_register(register.pk, by=reader(request), now=timezone.now())
    messages.success(request, gettext("The register is retired."))
    return redirect("anonymizer:registers", register.organization_id)


def _columns(register: PublicRegister) -> list[tuple[str, str]]:
    return [(column["name"], str(TELLS[column["tells"]])) for column in register.columns]
