"""The calls of the Delta Sharing protocol (delta-io/delta-sharing, PROTOCOL.md), each judged when it comes."""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable, Sequence
from functools import wraps
from typing import Any, Final

from django.core.exceptions import RequestDataTooBig
from django.http import HttpRequest, HttpResponse, HttpResponseBase, JsonResponse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_safe

from exports.deliveries import elsewhere
from exports.models import AccessKey
from exports.programs import Reasons, basic_credentials, for_programs, slowed_down, speak
from exports.queries import scope_of
from exports.queries.suspended import is_suspended, suspended_in_words
from exports.services import issue_access_token
from exports.sharing import dummies
from exports.sharing.answers import (
    BeingFetched,
    Malformed,
    are_strings,
    error,
    file_line,
    instant,
    lines,
    listing,
    metadata,
    names_of,
    protocol,
    whole,
)
from exports.sharing.changes import asked_versions, bases_of, changed, have_same_columns
from exports.sharing.links import links_of
from exports.sharing.names import names
from exports.sharing.remote import remote_tables, remote_versions
from exports.sharing.tables import (
    Shared,
    SharedVersion,
    named_by,
    tables_open_to,
    version_at,
    version_since,
    versions_of,
)
from exports.states import KeyKind

KINDS: Final = (KeyKind.PROFILE, KeyKind.CLIENT)
SUSPENDED: Final = "ACCESS_SUSPENDED"
NO_TABLE: Final = "There is no such table for this recipient."
NO_SHARE: Final = "There is no such share for this recipient."
NO_VERSION: Final = "This version of the table cannot be read: it never was, was withdrawn, or is not this recipient's."
AT_PROVIDER: Final = (
    "Another node released this table, and no verified copy of it rests here, so that no link can be given to its files. "
    "Read them with an API key at /api/v1/received, or at the address of the series that stays."
)
BEING_FETCHED: Final = "The file is being made ready. Ask again in a second."
NO_FILE: Final = "This link is over. Ask for the table again."
NO_CHANGES: Final = "A query reads one version whole. What changed is told at /changes."
NO_BASE: Final = "What changed cannot be told: a version of the range, or the one before it, cannot be read. Read a later version whole and go on from it."
OTHER_COLUMNS: Final = (
    "The columns changed within the range. Read the version with the new columns whole and go on from it."
)

View = Callable[..., HttpResponse]


def call(method: str) -> Callable[[View], Any]:
    """A call of the protocol: one method, a key of its own kinds, errors as the protocol has them."""

    def decorate(view: View) -> Any:
        @wraps(view)
        def answered(request: HttpRequest, **kwargs: Any) -> HttpResponse:
            try:
                return view(request, **kwargs)
            except Malformed as fault:
                return error(400, "MALFORMED_REQUEST", str(fault))
            except BeingFetched:
                answer = error(503, "BEING_FETCHED", BEING_FETCHED)
                answer["Retry-After"] = "1"
                return answer

        methods = ["GET", "HEAD"] if method == "GET" else [method]
        return csrf_exempt(require_http_methods(methods)(for_programs(kinds=KINDS, errors=error)(answered)))

    return decorate


@call("GET")
def shares(request: HttpRequest, key: AccessKey) -> HttpResponse:
    """The agreements under which something can be read."""
    open_now = _open_to(key)
    by_share = {table.share_id: table for table in [*open_now, *(dummy.shared for dummy in dummies.dummies()[:1])]}
    return listing(request, [_share(table) for table in by_share.values()])


@call("GET")
def share(request: HttpRequest, key: AccessKey, share: str) -> HttpResponse:
    """One of them: inside ``share``, as the protocol's text has it, and beside it, as its OpenAPI file has it."""
    tables = _tables(key, share)
    if not tables:
        return _no_share(key, share)
    return JsonResponse({"share": _share(tables[0]), **_share(tables[0])})


@call("GET")
def schemas(request: HttpRequest, key: AccessKey, share: str) -> HttpResponse:
    """The providers of a share."""
    tables = _tables(key, share)
    if not tables:
        return _no_share(key, share)
    return listing(request, [{"name": name, "share": tables[0].share} for name in names_of(tables, "schema")])


@call("GET")
def tables(request: HttpRequest, key: AccessKey, share: str, schema: str) -> HttpResponse:
    """The datasets of a provider in a share."""
    tables = [table for table in _tables(key, share) if table.schema.casefold() == schema.casefold()]
    if not tables and _is_suspended(key, share=share, schema=schema):
        return error(403, SUSPENDED, suspended_in_words())
    if not tables:
        return error(404, "SCHEMA_NOT_FOUND", "There is no such schema for this recipient.")
    return listing(request, [_table(table) for table in tables])


@call("GET")
def all_tables(request: HttpRequest, key: AccessKey, share: str) -> HttpResponse:
    """The datasets of all providers in a share."""
    tables = _tables(key, share)
    if not tables:
        return _no_share(key, share)
    return listing(request, [_table(table) for table in tables])


@call("GET")
def table_version(request: HttpRequest, key: AccessKey, share: str, schema: str, table: str) -> HttpResponse:
    """The number of the latest version, or of the first one since an instant, in a header."""
    if _dummy(share, schema, table):
        return HttpResponse(headers={"Delta-Table-Version": str(dummies.VERSION)})
    versions = _versions(key, share, schema, table)
    if not versions:
        return _no_table(key, share, schema, table)
    version: SharedVersion | None = versions[-1]
    if "startingTimestamp" in request.GET:
        version = version_since(versions, since=instant(request.GET["startingTimestamp"], "startingTimestamp"))
    if version is None:
        raise Malformed("startingTimestamp lies after the latest version.")
    return HttpResponse(headers={"Delta-Table-Version": str(version.number)})


@call("GET")
def table_metadata(request: HttpRequest, key: AccessKey, share: str, schema: str, table: str) -> HttpResponse:
    """The columns of a table."""
    if (dummy := _dummy(share, schema, table)) is not None:
        if not _is_its_version(request.GET.dict()):
            return error(404, "VERSION_NOT_FOUND", NO_VERSION)
        return lines(request, dummies.VERSION, protocol(), dummies.metadata(dummy))
    versions = _versions(key, share, schema, table)
    if not versions:
        return _no_table(key, share, schema, table)
    version = _asked_for(versions, request.GET.dict())
    return (
        error(404, "VERSION_NOT_FOUND", NO_VERSION)
        if version is None
        else lines(request, version.number, protocol(), metadata(version))
    )


@call("POST")
def query(request: HttpRequest, key: AccessKey, share: str, schema: str, table: str) -> HttpResponse:
    """A link to the file of a version, with a receipt. Hints are read and change nothing: there is one file, which is the right."""
    body, now = _body(request), timezone.now()
    if (dummy := _dummy(share, schema, table)) is not None:
        if not _is_its_version(body):
            return error(404, "VERSION_NOT_FOUND", NO_VERSION)
        return lines(request, dummies.VERSION, protocol(), dummies.metadata(dummy), dummies.file_line(dummy, now=now))
    versions = _versions(key, share, schema, table)
    if not versions:
        return _no_table(key, share, schema, table)
    version = _asked_for(versions, body)
    if version is None:
        return error(404, "VERSION_NOT_FOUND", NO_VERSION)
    (link,) = links_of(key, [version], now=now)
    file = file_line(version, link.url, expires_at=link.expires_at)
    return lines(request, version.number, protocol(), metadata(version), file)


@call("GET")
def changes(request: HttpRequest, key: AccessKey, share: str, schema: str, table: str) -> HttpResponse:
    """The rows that go and the rows that come with each version of a range, where the agreement lets them be followed."""
    now = timezone.now()
    if _dummy(share, schema, table):
        return error(400, "CHANGES_NOT_SHARED", "Dummy data do not change.")
    versions = _versions(key, share, schema, table)
    if not versions:
        return _no_table(key, share, schema, table)
    first, last = asked_versions(versions, request.GET.dict())
    pairs = bases_of(versions, first, last)
    if pairs is None:
        return error(404, "VERSION_NOT_FOUND", NO_BASE)
    if not have_same_columns(pairs):
        return error(400, "COLUMNS_CHANGED", OTHER_COLUMNS)
    return lines(request, first, protocol(), metadata(pairs[0][1], follows=True), *changed(pairs, key=key, now=now))


@csrf_exempt
@never_cache
@require_http_methods(["POST"])
def access_token(request: HttpRequest) -> HttpResponse:
    """An access token for a client's secret (RFC 6749, sections 4.4 and 5)."""
    speak(request, oauth_error)
    if request.POST.get("grant_type") != "client_credentials":
        return oauth_error(400, "unsupported_grant_type", "Only client_credentials is known here.")
    pair = basic_credentials(request) or (request.POST.get("client_id", ""), request.POST.get("client_secret", ""))
    issued = issue_access_token(*pair, now=timezone.now())
    if issued is None:
        slowed = slowed_down(request, oauth_error)
        if slowed is not None:
            return slowed
        refused = oauth_error(
            401, "invalid_client", "The client is unknown, expired or revoked, or its secret is wrong."
        )
        refused["WWW-Authenticate"] = 'Basic realm="entente"'
        return refused
    return JsonResponse({"access_token": issued[0], "token_type": "Bearer", "expires_in": issued[1]})


@never_cache
@require_safe
def copied_file(request: HttpRequest, ticket_id: uuid.UUID) -> HttpResponseBase:
    """The file of a copy of another node's release, to whoever has the link that a query gave, for minutes; judged at each piece."""
    speak(request, error)
    signature = request.GET.get(elsewhere.SIGNATURE, "")
    return elsewhere.handed_out(request, ticket_id, signature) or error(404, "FILE_NOT_FOUND", NO_FILE)


def nothing(request: HttpRequest, path: str = "") -> HttpResponse:
    """No call of the protocol has this address."""
    return error(404, "RESOURCE_NOT_FOUND", "The protocol has no such call.")


def oauth_error(status: int, code: str, message: str, reasons: Reasons = ()) -> HttpResponse:
    """An error as OAuth has it."""
    return JsonResponse({"error": code, "error_description": message}, status=status)


def _tables(key: AccessKey, share: str) -> list[Shared]:
    if dummies.is_dummy(share):
        return [dummy.shared for dummy in dummies.dummies()]
    return [table for table in _open_to(key) if names(share, table.share_id)]


def _open_to(key: AccessKey) -> list[Shared]:
    """The tables that can be read, by name: those that were released here, and those of which a copy rests here."""
    now = timezone.now()
    tables = [*tables_open_to(scope_of(key), now=now), *remote_tables(key, now=now)]
    return sorted(tables, key=lambda table: (table.share, table.schema, table.table))


def _versions(key: AccessKey, share: str, schema: str, table: str) -> Sequence[SharedVersion]:
    """Those of a table, the oldest first, wherever it was released."""
    now = timezone.now()
    return versions_of(scope_of(key), share, schema, table, now=now) or remote_versions(
        key, share, schema, table, now=now
    )


def _no_share(key: AccessKey, share: str) -> HttpResponse:
    if _is_suspended(key, share=share):
        return error(403, SUSPENDED, suspended_in_words())
    return error(404, "SHARE_NOT_FOUND", NO_SHARE)


def _no_table(key: AccessKey, share: str, schema: str, table: str) -> HttpResponse:
    if _is_suspended(key, share=share, schema=schema, table=table):
        return error(403, SUSPENDED, suspended_in_words())
    if any(names(table, release.dataset_id) for release in elsewhere.open_to(key, now=timezone.now())):
        return error(403, "TABLE_AT_ITS_PROVIDER", AT_PROVIDER)
    return error(404, "TABLE_NOT_FOUND", NO_TABLE)


def _is_suspended(key: AccessKey, **named: str) -> bool:
    among = named_by(**named)
    return among is not None and is_suspended(scope_of(key), now=timezone.now(), among=among)


def _dummy(share: str, schema: str, table: str) -> dummies.Dummy | None:
    return dummies.dummy_named(schema, table) if dummies.is_dummy(share) else None


def _is_its_version(params: dict[str, Any]) -> bool:
    """Dummy data have one version."""
    number = params.get("version")
    return number is None or whole(number, "version") == dummies.VERSION


def _share(shared: Shared) -> dict[str, Any]:
    return {"name": shared.share, "id": str(shared.share_id)}


def _table(shared: Shared) -> dict[str, Any]:
    return {
        "name": shared.table,
        "schema": shared.schema,
        "share": shared.share,
        "shareId": str(shared.share_id),
        "id": str(shared.table_id),
    }


def _asked_for(versions: Sequence[SharedVersion], params: dict[str, Any]) -> SharedVersion | None:
    """The version that was asked for, the latest where none was; ``None`` where it cannot be read.

    Raises:
        Malformed: what was asked for contradicts itself.
    """
    number, at = params.get("version"), params.get("timestamp")
    if number is not None and at is not None:
        raise Malformed("Ask for a version or for a timestamp, not for both.")
    if number is not None:
        wanted = whole(number, "version")
        return next((version for version in versions if version.number == wanted), None)
    if at is not None:
        return version_at(versions, at=instant(at, "timestamp"))
    return versions[-1]


def _body(request: HttpRequest) -> dict[str, Any]:
    """What a query asks for, checked.

    Raises:
        Malformed: it is no object of JSON, or a part of it has the wrong form.
    """
    try:
        body = json.loads(request.body or b"{}")
    except (ValueError, RecursionError, RequestDataTooBig):
        raise Malformed("The body must be an object of JSON.") from None
    if not isinstance(body, dict):
        raise Malformed("The body must be an object of JSON.")
    if not are_strings(body.get("predicateHints", [])):
        raise Malformed("predicateHints must be a list of texts.")
    if not isinstance(body.get("jsonPredicateHints", ""), str | dict):
        raise Malformed("jsonPredicateHints must be an object.")
    for name in ("limitHint", "startingVersion", "endingVersion"):
        if body.get(name) is not None:
            whole(body[name], name)
    if body.get("startingVersion") is not None or body.get("endingVersion") is not None:
        raise Malformed(NO_CHANGES)
    return body
