"""Files of a series under addresses that stay, its feed and its changelog: for programs, with an API key."""

from __future__ import annotations

import hashlib
import uuid
from typing import Final

from django.conf import settings
from django.db.models import Q
from django.http import (
    HttpRequest,
    HttpResponse,
    HttpResponseBase,
    HttpResponseRedirect,
    JsonResponse,
)
from django.urls import reverse
from django.utils import timezone
from django.utils.feedgenerator import Atom1Feed
from django.utils.formats import number_format
from django.utils.translation import get_language, gettext
from django.views.decorators.http import require_safe

from entente.catalogue.models import Dataset
from entente.core.dates import date_format
from entente.vault.s3 import content_disposition
from exports.deliveries import elsewhere
from exports.deliveries.download_responses import passed_on, ranged
from exports.dummy import forms_of, write_dummy
from exports.formats import MEDIA_TYPES, Format
from exports.models import AccessKey
from exports.programs import for_programs, problem
from exports.queries import Opened, published_fields, scope_of, suspended
from exports.queries.suspended import is_suspended, suspended_in_words
from exports.series.versions import Change, versions_open_to
from exports.services import issue_download
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
    changes = elsewhere.changes_of(scope_of(key), dataset_id)
    if not changes:
        return _no_series()
    return JsonResponse({"dataset": str(dataset_id), "changes": [change.to_dict() for change in changes]})


@require_safe
@for_programs(kinds=KINDS, errors=problem)
def feed(request: HttpRequest, key: AccessKey, dataset_id: uuid.UUID) -> HttpResponse:
    """The same as an Atom feed, in the language of the reader."""
    changes = elsewhere.changes_of(scope_of(key), dataset_id)
    if not changes:
        return _no_series()
    dataset = Dataset.objects.filter(pk=dataset_id).first()
    here = settings.BASE_URL + reverse("series:feed", args=[dataset_id])
    atom = Atom1Feed(
        title=dataset.title if dataset else elsewhere.title_of(scope_of(key), dataset_id), link=settings.BASE_URL,
        description=dataset.description if dataset else "", language=get_language(), feed_url=here, feed_guid=f"urn:uuid:{dataset_id}",
    )  # fmt: skip
    for change in changes:
        atom.add_item(
            title=_title(change),
            link=settings.BASE_URL + reverse("exports:my_datasets"),
            description=_words(change),
            unique_id=f"urn:uuid:{change.release_id}#{change.event}",
            pubdate=change.at,
            updateddate=change.at,
        )
    return HttpResponse(atom.writeString("utf-8"), content_type="application/atom+xml; charset=utf-8")


@require_safe
def dummy(request: HttpRequest, dataset_id: uuid.UUID, form: str) -> HttpResponse:
    """Dummy data of a series whose schema is published, for anyone. What is read here is read from ``latest`` later."""
    schema = published_fields(dataset_id)
    if schema is None:
        return problem(404, "series.no_schema", gettext("The schema of this dataset is not published."))
    if form not in forms_of(schema):
        return problem(
            404,
            "series.no_such_format",
            gettext("No column of this dataset names places. Ask for csv, parquet or xlsx."),
        )
    content = write_dummy(dataset_id, schema, form)
    etag = f'"{hashlib.sha256(content).hexdigest()}"'
    headers = {
        "ETag": etag,
        "Cache-Control": "public, max-age=3600",
        "Entente-Dummy": "true",
        "Content-Disposition": content_disposition(f"dummy.{form}"),
        "Content-Length": str(len(content)),
    }
    if etag in request.headers.get("If-None-Match", ""):
        return HttpResponse(status=304, headers=headers)
    return ranged(request, content, media=MEDIA_TYPES[Format(form)], headers=headers)


def nothing(request: HttpRequest, path: str = "") -> HttpResponse:
    """Nothing has this address."""
    return problem(404, "series.no_such_address", gettext("Nothing has this address."))


def _file(
    request: HttpRequest, key: AccessKey, dataset_id: uuid.UUID, form: str, *, number: int | None
) -> HttpResponseBase:
    now = timezone.now()
    versions = versions_open_to(scope_of(key), dataset_id, now=now)
    if number is not None:
        versions = [entitlement for entitlement in versions if entitlement.release.run.version.number == number]
    if not versions and (remote := _elsewhere(key, dataset_id, number)) is not None:
        return _file_elsewhere(request, key, remote, Format(form).file_name)
    if not versions:
        of_series = Q(release__run__version__dataset=dataset_id)
        if number is not None:
            of_series &= Q(release__run__version__number=number)
        if is_suspended(scope_of(key), now=now, among=of_series):
            return problem(403, suspended.CODE, suspended_in_words())
        return _no_series()
    entitlement, name = versions[0], Format(form).file_name
    if entitlement.delivery.file(name) is None:
        return problem(404, "series.no_such_format", gettext("This version was not released in this format."))
    if request.GET.get("via") == "link":
        _, link = issue_download(entitlement.pk, name, by=key.made_by, now=now, key=key)
        return HttpResponseRedirect(link)
    return passed_on(request, entitlement, name, by=key.made_by, key=key)


def _elsewhere(key: AccessKey, dataset_id: uuid.UUID, number: int | None) -> Opened | None:
    """The latest period that another node released of a series, or a version of it."""
    opened = elsewhere.open_to(key, now=timezone.now(), dataset=dataset_id)
    wanted = [release for release in opened if number in (None, release.number)]
    return max(wanted, key=lambda release: (release.period_end, release.number), default=None)


def _file_elsewhere(request: HttpRequest, key: AccessKey, opened: Opened, name: str) -> HttpResponseBase:
    if not elsewhere.has_file(opened, name):
        return problem(404, "series.no_such_format", gettext("This version was not released in this format."))
    if request.GET.get("via") == "link":
        words = gettext(
            "Files of another node pass through this platform: no link is given. Fetch the file at its own address."
        )
        return problem(409, "remote.no_link", words)
    return elsewhere.passed_on(request, key, opened, name)


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
    texts = [
        gettext("Data from %(first)s to %(last)s.")
        % {
            "first": date_format(change.period_start, "DATE_FORMAT"),
            "last": date_format(change.period_end, "DATE_FORMAT"),
        },
        change.reason,
        *_restated(change),
        *(sentences[difference.change] % {"column": difference.column} for difference in change.columns),
    ]
    return " ".join(filter(None, texts))


def _restated(change: Change) -> list[str]:
    """What a release changes of an earlier one for the same period: in rows, where they could be compared, and in the provider's words."""
    if change.rows is None:
        return []
    counts = {name: number_format(change.rows[name]) for name in ("added", "removed", "before", "after") if change.rows[name] is not None}  # fmt: skip
    compared = gettext("Rows added: %(added)s. Rows gone: %(removed)s.")
    sentence = (compared if "added" in counts else gettext("%(before)s rows before, %(after)s now.")) % counts
    note = change.rows["note"]
    return [sentence, note[(get_language() or "en")[:2]] or note["en"] or note["fr"]]
