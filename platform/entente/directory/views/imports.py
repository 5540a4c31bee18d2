"""Pages for those who keep a directory: its sources, a file on its way in, what its columns mean, what came of it."""

from __future__ import annotations

import io
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast
from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.db.models import QuerySet
from django.http import FileResponse, HttpRequest, HttpResponse, HttpResponseBase, StreamingHttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext
from django.views.decorators.csrf import csrf_exempt, csrf_protect
from django.views.decorators.http import require_http_methods, require_safe

from entente.audit.services import require
from entente.catalogue.uploads.stream import (
    SealingUploadHandler,
    announced_too_large,
    body_drained,
    file_type,
    judge_table,
    receiving,
)
from entente.core.errors import Finding, Invalid, NotPermitted
from entente.core.findings import in_words
from entente.core.paging import page_of
from entente.core.spreadsheets import csv_lines
from entente.core.verdicts import Verdict
from entente.directory import permissions, policies, queries, services
from entente.directory.forms.imports import ColumnsForm, PresetForm, ReceiveForm
from entente.directory.hsds.export import write_package
from entente.directory.imports import review
from entente.directory.imports.licensed_terms import UNSTATED
from entente.directory.imports.presets import PRESETS
from entente.directory.imports.words import ODDITIES, TABLE_NAMES
from entente.directory.models import DirectoryImport, ProposalStatus, TaxonomyTerm
from entente.directory.states import MANAGE, ImportStatus
from entente.directory.views.previews import fields_shown
from entente.organizations.models import Organization, OrganizationKind
from entente.organizations.permissions import organizations_where

if TYPE_CHECKING:
    from entente.organizations.models import User

PAGE = 50
TONES = {
    "received": "working", "mapping": "waiting", "loading": "working", "preview": "waiting", "review": "waiting",
    "declined": "stopped", "discarded": "stopped",
    "done": "good", "failed": "danger",
}  # fmt: skip
UNDER_WAY = {ImportStatus.RECEIVED, ImportStatus.LOADING}


@login_required
@require_safe
def sources(request: HttpRequest) -> HttpResponse:
    """The sources of the reader's directories, with the last import of each."""
    regions = queries.with_proposals(organizations_where(_reader(request), MANAGE)).order_by("name_en", "id")
    rows = queries.sources_with_last_import(permissions.sources_of(_reader(request)))
    shown = [(source, last, TONES[last.status] if last else "neutral") for source, last in rows]
    context = {
        "regions": regions,
        "rows": shown,
        "waiting": sum(region.qualifiers_waiting for region in regions),
        "to_review": permissions.reviewed_by(_reader(request)),
    }
    return render(request, "directory/sources.html", context)


@csrf_exempt  # protected in `_received`, once the file can be sealed while it comes in
@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def receive(request: HttpRequest, organization_id: UUID) -> HttpResponse:
    """Send a file of a directory. It is sealed to the region on its way in."""
    with body_drained(request):
        owner = _kept(request, organization_id)
        verdict = policies.can_receive(has_keys=owner.key is not None)
        if request.method != "POST":
            form = _form(owner, initial={"source": request.GET.get("source")})
            return _receive_page(request, form, owner, verdict=verdict)
        require(verdict, subject=owner, organization_id=owner.pk)
        if refusal := announced_too_large(request):
            return _receive_page(request, _form(owner), owner, refusal=refusal, status=413)
        with receiving(
            request, lambda: services.open_upload(owner), about=owner, organization_id=owner.pk, judge=judge_file
        ) as handler:
            return _received(request, owner, handler)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def directory_import(request: HttpRequest, import_id: UUID) -> HttpResponse:
    """Where an import stands: its progress, the question about its columns, or its report."""
    directory_import = _visible(request, import_id)
    if request.method == "POST" and request.POST.get("action") == "preset":
        preset_form = PresetForm(request.POST)
        if preset_form.is_valid():
            services.choose_preset(directory_import.pk, preset_form.cleaned_data["preset"], by=_reader(request))
        return redirect("directory:import", directory_import.pk)
    form = (
        ColumnsForm(request.POST or None, directory_import=directory_import)
        if directory_import.status == ImportStatus.AWAITING_MAPPING
        else None
    )
    if request.method == "POST":
        if form is None:
            require(
                Verdict.of({policies.Refusal.NOT_WAITING: False}),
                subject=directory_import,
                organization_id=directory_import.source.owner_id,
            )
        assert form is not None
        if form.is_valid():
            try:
                services.confirm_columns(directory_import.pk, form.chosen(), by=_reader(request))
            except NotPermitted as refusal:
                if not set(refusal.reasons) <= {policies.Refusal.NO_NAME, policies.Refusal.COLUMN_NOT_SAID}:
                    raise
                for reason in refusal.reasons:
                    form.add_error(None, str(reason.label))
            else:
                return redirect("directory:import", directory_import.pk)
    context = {
        "made": directory_import,
        "tone": TONES[directory_import.status],
        "under_way": directory_import.status in UNDER_WAY,
        "form": form,
        "preset_form": PresetForm(initial={"preset": directory_import.preset}),
        "preset": PRESETS.get(directory_import.preset),
        "recognized": sum(
            bool(PRESETS[directory_import.preset].target_of(column["column"])) for column in directory_import.columns
        )
        if directory_import.preset in PRESETS
        else 0,
        "failed_for": [in_words(finding) for finding in directory_import.failed_for],
        "tables": [
            (words, directory_import.counts[name])
            for name, words in TABLE_NAMES.items()
            if name in directory_import.counts
        ],
        "odd": sorted(
            ((ODDITIES[code], number) for code, number in directory_import.odd.items()), key=lambda pair: -pair[1]
        ),
        "changes": directory_import.changes.count(),
        "unstated": TaxonomyTerm.every.filter(origin=directory_import.source, withheld=UNSTATED).exists(),
        "pairs": directory_import.source.code_pairs.filter(status=ProposalStatus.PROPOSED).count(),
        "fields": [row for _key, row in fields_shown(directory_import)],
        "reviewing": list(review.regions_of(directory_import))
        if directory_import.status == ImportStatus.AWAITING_REVIEW
        else [],
        "is_region": directory_import.source.owner.kind == OrganizationKind.REGION_211,
    }
    if getattr(request, "htmx", False):  # the page asks whether there is news; if so it is drawn anew
        return HttpResponse(headers={} if directory_import.status in UNDER_WAY else {"HX-Refresh": "true"})
    return render(request, "directory/import.html", context, status=422 if form is not None and form.errors else 200)


@login_required
@require_safe
def findings(request: HttpRequest, import_id: UUID) -> HttpResponseBase:
    """What was odd, row by row; ``?format=csv`` all of it as a file."""
    directory_import = _visible(request, import_id)
    oddities = directory_import.findings.all()
    if request.GET.get("format") == "csv":
        return _csv(f"import-{directory_import.number}.csv", _lines(oddities))
    if code := request.GET.get("code", ""):
        oddities = oddities.filter(code=code)
    page = page_of(oddities, request.GET.get("page"), size=PAGE)
    rows = [
        (finding, TABLE_NAMES[finding.table], ODDITIES[finding.code])
        for finding in directory_import.findings.filter(pk__in=page.object_list)
    ]
    context = {
        "made": directory_import,
        "page": page,
        "rows": rows,
        "counted": sum(directory_import.odd.values()),
        "kept": directory_import.findings.count(),
    }
    return render(request, "directory/findings.html", context)


@login_required
@require_safe
def changes(request: HttpRequest, import_id: UUID) -> HttpResponse:
    """Which records came, changed or went with an import."""
    directory_import = _visible(request, import_id)
    record_changes = (
        directory_import.changes.filter(table__in=queries.NAMED_TABLES)
        if "all" not in request.GET
        else directory_import.changes.all()
    )
    page = page_of(record_changes, request.GET.get("page"), size=PAGE)
    rows = queries.named_changes(directory_import.changes.filter(pk__in=page.object_list))
    context = {
        "made": directory_import,
        "page": page,
        "rows": [(change, TABLE_NAMES[change.table], name) for change, name in rows],
    }
    return render(request, "directory/changes.html", context)


@login_required
@require_safe
def export(request: HttpRequest, organization_id: UUID) -> FileResponse:
    """The public records of a region as an HSDS 3 tabular data package. What is withheld is not in it."""
    owner = _kept(request, organization_id)
    packed = io.BytesIO()
    with tempfile.TemporaryDirectory() as folder:
        whole = Path(folder) / "hsds"
        write_package(owner, whole)
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
            for path in sorted(whole.iterdir()):
                archive.write(path, path.name)
    packed.seek(0)
    return FileResponse(packed, as_attachment=True, filename="hsds.zip", content_type="application/zip")


@csrf_protect
def _received(request: HttpRequest, owner: Organization, handler: SealingUploadHandler) -> HttpResponse:
    form = _form(owner, request.POST, request.FILES)
    if handler.refusal is not None or not form.is_valid():
        return _receive_page(request, form, owner, refusal=handler.refusal, status=422)
    cleaned = form.cleaned_data
    try:
        directory_import = services.receive_import(
            owner,
            cleaned["source_name"],
            cleaned["file"].file_type,
            handler.take(),
            by=_reader(request),
            encoding=cleaned["encoding"],
            language=cleaned["language"],
        )
    except Invalid as refusal:
        return _receive_page(request, form, owner, refusal=refusal, status=422)
    messages.success(request, gettext("The file has been received and sealed."))
    return redirect("directory:import", directory_import.pk)


def judge_file(head: bytes, name: str, total_size: int | None) -> None:
    """Refuse what is no file of a directory, by its name and its first bytes."""
    if file_type(name) not in services.FILE_TYPES:
        raise Invalid(Finding("directory.file_type"))
    if file_type(name) == "json":
        if not head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith((b"{", b"[")):
            raise Invalid(Finding("directory.not_json"))
    else:
        judge_table(head, name, total_size)


def _form(owner: Organization, *data: Any, initial: Any = None) -> ReceiveForm:
    return ReceiveForm(*data, sources=owner.directory_sources.order_by("name"), initial=initial)


def _receive_page(
    request: HttpRequest,
    form: ReceiveForm,
    owner: Organization,
    *,
    verdict: Verdict | None = None,
    refusal: Invalid | None = None,
    status: int = 200,
) -> HttpResponse:
    if refusal is not None:
        form.is_valid()
        form.refuse(refusal)
    context = {"form": form, "owner": owner, "verdict": Verdict() if verdict is None else verdict}
    return render(request, "directory/receive.html", context, status=status)


def _lines(records: QuerySet[Any]) -> Iterator[list[str]]:
    yield [gettext("Table"), gettext("Row"), gettext("Column"), gettext("What was odd"), gettext("Came in")]
    for finding in records.iterator(chunk_size=2000):
        came = gettext("no") if finding.refused else gettext("yes")
        row = "" if finding.row is None else str(finding.row)
        yield [str(TABLE_NAMES[finding.table]), row, finding.column, str(ODDITIES[finding.code]), came]


def _csv(name: str, rows: Iterator[list[str]]) -> StreamingHttpResponse:
    response = StreamingHttpResponse(csv_lines(rows), content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


def _visible(request: HttpRequest, import_id: UUID) -> DirectoryImport:
    imports = permissions.visible_to(_reader(request)).select_related("source__owner", "started_by")
    return get_object_or_404(imports, pk=import_id)


def _kept(request: HttpRequest, organization_id: UUID) -> Organization:
    return get_object_or_404(organizations_where(_reader(request), MANAGE), pk=organization_id)


def _reader(request: HttpRequest) -> User:
    return cast("User", request.user)
