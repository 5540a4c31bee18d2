"""The HSDS 3.0 API: public records as the standard's OpenAPI file describes them, in pages, for anyone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from django.db.models import Model, Q, QuerySet
from django.http import HttpRequest, JsonResponse
from django.shortcuts import get_object_or_404
from django.utils.dateparse import parse_date, parse_datetime
from django.views.decorators.http import require_safe

from entente.directory import queries
from entente.directory.hsds import export
from entente.directory.models import (
    Attribute,
    HsdsOrganization,
    Listing,
    Service,
    ServiceAtLocation,
    Taxonomy,
    TaxonomyTerm,
)

MOST_PER_PAGE = 500
PROFILE = "https://docs.openreferral.org/en/3.0/"
OPENAPI = "https://raw.githubusercontent.com/openreferral/specification/3.0/schema/openapi.json"


class BadQuery(ValueError):
    """A parameter of the address cannot be read."""


@require_safe
def about(request: HttpRequest) -> JsonResponse:
    """What this API is."""
    return JsonResponse({"version": "3.0", "profile": PROFILE, "openapi_url": OPENAPI})


@require_safe
def services(request: HttpRequest) -> JsonResponse:
    """Services: ``search``, ``taxonomy_term_id``, ``taxonomy_id``, ``organization_id``, ``modified_after``, ``minimal``, ``full``."""

    def answer() -> JsonResponse:
        records = _filtered(request, Service.objects.all(), "")
        if _flag(request, "minimal"):
            return _page(request, records, lambda some: [{"id": str(record.pk), "last_modified": record.last_modified} for record in some])  # fmt: skip
        full = _flag(request, "full")
        return _page(request, records, lambda some: export.services(some, full=full))

    return _answered(answer)


@require_safe
def service(request: HttpRequest, record_id: UUID) -> JsonResponse:
    """One service with all that belongs to it."""
    return JsonResponse(export.services([get_object_or_404(Service.objects.all(), pk=record_id)], full=True)[0])


@require_safe
def services_at_locations(request: HttpRequest) -> JsonResponse:
    """Services at their places: the filters of services, and ``postcode`` with ``proximity`` in kilometres."""

    def answer() -> JsonResponse:
        pairs = ServiceAtLocation.objects.filter(service__withheld="", location__withheld="")
        records = _filtered(request, pairs, "service__")
        if code := request.GET.get("postcode", ""):
            point = queries.point_of(code)
            if point is None:
                return _page(request, records.none(), export.services_at_locations)
            high = _number(request, "proximity", 10) / 111.2
            records = records.filter(
                location__latitude__range=(point.latitude - high, point.latitude + high),
                location__longitude__range=(point.longitude - high / 0.7, point.longitude + high / 0.7),
            )
        return _page(request, records, export.services_at_locations)

    return _answered(answer)


@require_safe
def service_at_location(request: HttpRequest, record_id: UUID) -> JsonResponse:
    """One service at one place."""
    pairs = ServiceAtLocation.objects.filter(service__withheld="", location__withheld="")
    return JsonResponse(export.services_at_locations([get_object_or_404(pairs, pk=record_id)])[0])


@require_safe
def organizations(request: HttpRequest) -> JsonResponse:
    """Organizations: ``search``, ``full``."""

    def answer() -> JsonResponse:
        records = HsdsOrganization.objects.all()
        if words := _words(request):
            records = records.filter(Q(name__icontains=words) | Q(alternate_name__icontains=words))
        full = _flag(request, "full")
        return _page(request, records, lambda some: export.organizations(some, full=full))

    return _answered(answer)


@require_safe
def organization(request: HttpRequest, record_id: UUID) -> JsonResponse:
    """One organization with all that belongs to it."""
    record = get_object_or_404(HsdsOrganization.objects.all(), pk=record_id)
    return JsonResponse(export.organizations([record], full=True)[0])


@require_safe
def taxonomies(request: HttpRequest) -> JsonResponse:
    """Taxonomies that may be shown."""
    plain = export.plain
    return _answered(lambda: _page(request, Taxonomy.objects.all(), lambda some: [plain("taxonomy", record) for record in some]))  # fmt: skip


@require_safe
def taxonomy(request: HttpRequest, record_id: UUID) -> JsonResponse:
    """One taxonomy."""
    return JsonResponse(export.plain("taxonomy", get_object_or_404(Taxonomy.objects.all(), pk=record_id)))


@require_safe
def taxonomy_terms(request: HttpRequest) -> JsonResponse:
    """Terms that may be shown: ``search``, ``taxonomy_id``, ``parent_id``, ``top_only``."""

    def answer() -> JsonResponse:
        terms = TaxonomyTerm.objects.all()
        if words := _words(request):
            terms = terms.filter(name__icontains=words)
        if key := _key(request, "taxonomy_id"):
            terms = terms.filter(taxonomy=key)
        if key := _key(request, "parent_id"):
            terms = terms.filter(parent=key)
        if _flag(request, "top_only"):
            terms = terms.filter(parent=None)
        return _page(request, terms, export.taxonomy_terms)

    return _answered(answer)


@require_safe
def taxonomy_term(request: HttpRequest, record_id: UUID) -> JsonResponse:
    """One term."""
    return JsonResponse(export.plain("taxonomy_term", get_object_or_404(TaxonomyTerm.objects.all(), pk=record_id)))


def _filtered(request: HttpRequest, records: QuerySet[Any], prefix: str) -> QuerySet[Any]:
    if words := _words(request):
        listed = Listing.objects.extra(  # the words are a parameter
            where=["search @@ (websearch_to_tsquery('english', unaccent(%s)) || websearch_to_tsquery('french', unaccent(%s)))"],
            params=[words, words],
        )  # fmt: skip
        records = records.filter(**{f"{prefix}pk__in": listed.values("service_id")})
    if key := _key(request, "organization_id"):
        records = records.filter(**{f"{prefix}organization": key})
    for name, field in (("taxonomy_term_id", "taxonomy_term"), ("taxonomy_id", "taxonomy_term__taxonomy")):
        if key := _key(request, name):
            attributes = Attribute.objects.filter(**{field: key}, taxonomy_term__withheld="")
            records = records.filter(**{f"{prefix}pk__in": attributes.values("link_id")})
    if modified_after := request.GET.get("modified_after", ""):
        try:
            after = parse_datetime(modified_after) or parse_date(modified_after)
        except ValueError:
            after = None
        if after is None:
            raise BadQuery("modified_after")
        records = records.filter(**{f"{prefix}pk__in": queries.services_modified_after(_instant(after)).values("pk")})
    return records


def _instant(after: datetime | date) -> datetime:
    """A day begins at midnight; without a zone it is UTC."""
    moment = after if isinstance(after, datetime) else datetime(after.year, after.month, after.day)  # noqa: DTZ001
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _page(request: HttpRequest, records: QuerySet[Any], shown: Callable[[Sequence[Any]], list[dict[str, Any]]]) -> JsonResponse:  # fmt: skip
    if request.GET.get("format", "json") != "json":
        raise BadQuery("format")
    number, size = _number(request, "page", 1), min(_number(request, "per_page", 25), MOST_PER_PAGE)
    total = records.count()
    pages = -(-total // size)
    some: list[Model] = list(records.order_by("pk")[(number - 1) * size : number * size])
    return JsonResponse(
        {
            "total_items": total,
            "total_pages": pages,
            "page_number": number,
            "size": len(some),
            "first_page": number == 1,
            "last_page": number >= pages,
            "empty": not some,
            "contents": shown(some),
        }
    )


def _answered(answer: Callable[[], JsonResponse]) -> JsonResponse:
    try:
        return answer()
    except BadQuery as error:
        return JsonResponse({"code": "query.not_read", "parameter": str(error)}, status=400)


def _words(request: HttpRequest) -> str:
    return request.GET.get("search", "").replace("\x00", "").strip()[:200]


def _flag(request: HttpRequest, name: str) -> bool:
    text = request.GET.get(name, "false").lower()
    if text not in {"true", "false", "1", "0", ""}:
        raise BadQuery(name)
    return text in {"true", "1"}


def _number(request: HttpRequest, name: str, default: int) -> int:
    text = request.GET.get(name, "")
    if not text:
        return default
    if not (text.isascii() and text.isdecimal() and 0 < len(text) < 7 and int(text) > 0):
        raise BadQuery(name)
    return int(text)


def _key(request: HttpRequest, name: str) -> UUID | None:
    text = request.GET.get(name, "")
    if not text:
        return None
    try:
        return UUID(text)
    except ValueError as error:
        raise BadQuery(name) from error
