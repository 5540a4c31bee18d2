"""What a file of a directory would lose, before anything of it is written: a steward accepts that, or gives the file up."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast
from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods

from entente.directory import permissions, services
from entente.directory.imports.field_table import key_of
from entente.directory.imports.words import in_sentences, table_name
from entente.directory.models import DirectoryImport
from entente.directory.states import ImportStatus

if TYPE_CHECKING:
    from entente.organizations.models import User


@dataclass(frozen=True, slots=True)
class FieldShown:
    """A field as the table of an import shows it; ``notes`` say how values were repaired, and why others were dropped."""

    table: str
    name: str
    counts: Mapping[str, Any]
    notes: list[str]


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def preview(request: HttpRequest, import_id: UUID) -> HttpResponse:
    """The field table of a file that waits, and the question whether it comes in."""
    reader = cast("User", request.user)
    imports = permissions.visible_to(reader).select_related("source__owner", "started_by")
    directory_import = get_object_or_404(imports, pk=import_id)
    if directory_import.status != ImportStatus.AWAITING_PREVIEW:
        raise Http404
    if request.method == "POST":
        if request.POST.get("decision") == "accept":
            services.accept_losses(directory_import.pk, by=reader, now=timezone.now())
            messages.success(request, gettext("Accepted. The directory is coming in."))
        else:
            services.discard_import(directory_import.pk, by=reader)
            messages.success(request, gettext("Given up. Nothing was changed, and the file is being destroyed."))
        return redirect("directory:import", directory_import.pk)
    held = set(directory_import.held.get("losses", ()))
    rows = fields_shown(directory_import)
    context = {
        "made": directory_import,
        "lost": [row for key, row in rows if key in held],
        "others": [row for key, row in rows if key not in held],
        "before": directory_import.held.get("before"),
        "after": directory_import.held.get("after"),
        "is_first": directory_import.number == 1,
    }
    return render(request, "directory/preview.html", context)


def fields_shown(directory_import: DirectoryImport) -> list[tuple[str, FieldShown]]:
    """The field table in words, what is lost first, each row with its key."""
    rows = sorted(directory_import.fields, key=lambda row: -row["lost"])
    return [(key_of(row), _shown(row)) for row in rows]


def _shown(row: Mapping[str, Any]) -> FieldShown:
    name = row["field"] or gettext("Rows")
    return FieldShown(table_name(row["table"]), name, row, in_sentences(row))
