"""Whether this process lives and can work, for whatever watches it: the proxy, the container engine, the metrics process."""

from __future__ import annotations

from django.db import DatabaseError, connection
from django.http import HttpRequest, JsonResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from entente.web.monitoring.readiness import is_ready, parts


@never_cache
@require_safe
def health(request: HttpRequest) -> JsonResponse:
    """200 while the database answers, else 503. Says nothing else about the inside."""
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
            cursor.fetchone()
    except DatabaseError:
        return JsonResponse({"status": "failed", "database": "failed"}, status=503)
    return JsonResponse({"status": "ok", "database": "ok"})


@never_cache
@require_safe
def live(request: HttpRequest) -> JsonResponse:
    """200 as long as the process answers at all: whatever else is away, starting it again would mend nothing."""
    return JsonResponse({"status": "ok"})


@never_cache
@require_safe
def ready(request: HttpRequest) -> JsonResponse:
    """200 where every part works, else 503, with the reasons of each part. Tells of the inside: whoever comes through the proxy finds nothing here."""
    if "X-Forwarded-For" in request.headers:
        return JsonResponse({"status": "unknown"}, status=404)
    reasons = parts()
    works = is_ready(reasons)
    document = {"status": "ok" if works else "failed", "parts": {name: list(codes) for name, codes in reasons.items()}}
    return JsonResponse(document, status=200 if works else 503)
