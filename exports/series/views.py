"""Files of a series under addresses that stay, its feed and its changelog: for programs, with an API key."""

from __future__ import annotations

import uuid
from typing import Final

from django.conf import settings
from django.http import (
    HttpRequest,
    HttpResponse,
    HttpResponseBase,
    HttpResponseRedirect,
    JsonResponse,
    StreamingHttpResponse,
)
from django.urls import reverse
from django.utils import timezone
from django.utils.feedgenerator import Atom1Feed
from django.utils.formats import date_format
from django.utils.translation import get_language, gettext
from django.views.decorators.http import require_safe

from entente.catalogue.models import Dataset
from entente.vault.s3 import content_disposition
from exports.formats import MEDIA_TYPES, Format
from exports.models import AccessKey, Entitlement
from exports.programs import for_programs, problem
from exports.queries import scope_of
from exports.series.ranges import Unsatisfiable, part_of
from exports.series.versions import Change, changes_of, versions_open_to
from exports.services import begin_transfer, issue_download
from exports.states import KeyKind

KINDS: Final = (KeyKind.API,)


@require_safe
@for_programs(kinds=KINDS, errors=problem)
def latest(request: HttpRequest, key: AccessKey, dataset_id: uuid.UUID, form: str) -> HttpResponseBase:
    """The table of the latest period, in a format."""
    return _file(request, key, dataset_id, form, number=None)


@require_safe
@for_programs(kinds=KINDS, errors=problem)
def version(request: HttpRequest, key: AccessKey, dataset_id: uuid.UUID, number: int, form: str) -> HttpResponseBase:
    """The table of one version, in a format."""
    return _file(request, key, dataset_id, form, number=number)


@require_safe
@for_programs(kinds=KINDS, errors=problem)
def changelog(request: HttpRequest, key: AccessKey, dataset_id: uuid.UUID) -> HttpResponse:
    """What was released and taken back, and how the columns changed."""
    changes = changes_of(scope_of(key), dataset_id)
    if not changes:
        return _no_series()
    return JsonResponse({"dataset": str(dataset_id), "changes": [each.to_dict() for each in changes]})


@require_safe
@for_programs(kinds=KINDS, errors=problem)
def feed(request: HttpRequest, key: AccessKey, dataset_id: uuid.UUID) -> HttpResponse:
    """The same as an Atom feed, in the language of the reader."""
    changes = changes_of(scope_of(key), dataset_id)
    if not changes:
        return _no_series()
    dataset = Dataset.objects.get(pk=dataset_id)
    here = settings.BASE_URL + reverse("series:feed", args=[dataset_id])
    atom = Atom1Feed(
        title=dataset.title, link=settings.BASE_URL, description=dataset.description, language=get_language(), feed_url=here,
        feed_guid=f"urn:uuid:{dataset_id}",
    )  # fmt: skip
    for each in changes:
        atom.add_item(
            title=_title(each),
            link=settings.BASE_URL + reverse("exports:my_datasets"),
            description=_words(each),
            unique_id=f"urn:uuid:{each.release_id}#{each.event}",
            pubdate=each.at,
            updateddate=each.at,
        )
    return HttpResponse(atom.writeString("utf-8"), content_type="application/atom+xml; charset=utf-8")


def nothing(request: HttpRequest, path: str = "") -> HttpResponse:
    """Nothing has this address."""
    return problem(404, "series.no_such_address", gettext("Nothing has this address."))


def _file(
    request: HttpRequest, key: AccessKey, dataset_id: uuid.UUID, form: str, *, number: int | None
) -> HttpResponseBase:
    now = timezone.now()
    versions = versions_open_to(scope_of(key), dataset_id, now=now)
    if number is not None:
        versions = [each for each in versions if each.release.run.version.number == number]
    if not versions:
        return _no_series()
    found, name = versions[0], Format(form).file_name
    if found.delivery.file(name) is None:
        return problem(404, "series.no_such_format", gettext("This version was not released in this format."))
    if request.GET.get("via") == "link":
        _, link = issue_download(found.pk, name, by=key.made_by, now=now, key=key)
        return HttpResponseRedirect(link)
    return _passed_on(request, key, found, Format(form))


def _passed_on(request: HttpRequest, key: AccessKey, entitlement: Entitlement, form: Format) -> HttpResponseBase:
    """The file through the application: whoever loses access loses the rest of it."""
    transfer = begin_transfer(entitlement.pk, form.file_name, by=key.made_by, now=timezone.now(), key=key)
    size, etag = transfer.size_bytes, f'"{transfer.sha256}"'
    headers = {
        "Accept-Ranges": "bytes",
        "ETag": etag,
        "Content-Disposition": content_disposition(form.file_name),
        "Entente-Release": str(entitlement.release_id),
        "Entente-Version": str(entitlement.release.run.version.number),
    }
    if etag in request.headers.get("If-None-Match", ""):
        return HttpResponse(status=304, headers=headers)
    try:
        asked = request.headers.get("Range", "") if request.headers.get("If-Range", etag) == etag else ""
        part = part_of(asked, size)
    except Unsatisfiable:
        refused = problem(
            416, "series.no_such_range", gettext("The part that was asked for lies beyond the end of the file.")
        )
        refused["Content-Range"] = f"bytes */{size}"
        return refused
    first, last = part or (0, size - 1)
    headers["Content-Length"] = str(last + 1 - first)
    if part is not None:
        headers["Content-Range"] = f"bytes {first}-{last}/{size}"
    pieces = iter(()) if request.method == "HEAD" else transfer.pieces(first, last)
    return StreamingHttpResponse(
        pieces, status=200 if part is None else 206, content_type=MEDIA_TYPES[form], headers=headers
    )


def _no_series() -> HttpResponse:
    return problem(404, "series.not_found", gettext("There is no such dataset or version for this key."))


def _title(change: Change) -> str:
    sentences = {
        "released": gettext("Version %(number)d was released"),
        "withdrawn": gettext("Version %(number)d was withdrawn: stop using it"),
        "ended": gettext("Access to version %(number)d ended"),
    }
    return sentences[change.event] % {"number": change.version}


def _words(change: Change) -> str:
    sentences = {
        "added": gettext("New column: %(column)s."),
        "removed": gettext("Column that is gone: %(column)s."),
        "retyped": gettext("Column of another type: %(column)s."),
    }
    said = [
        gettext("Data from %(first)s to %(last)s.")
        % {
            "first": date_format(change.period_start, "DATE_FORMAT"),
            "last": date_format(change.period_end, "DATE_FORMAT"),
        },
        change.reason,
        *(sentences[each.change] % {"column": each.column} for each in change.columns),
    ]
    return " ".join(filter(None, said))
