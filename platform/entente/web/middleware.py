"""What surrounds every view: errors become pages, a second factor is asked for, what is private is not stored, who is active stays signed in."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final
from urllib.parse import urlsplit

from django.conf import settings
from django.core.exceptions import ObjectDoesNotExist, PermissionDenied
from django.http import (
    Http404,
    HttpRequest,
    HttpResponse,
    HttpResponseBase,
    HttpResponseNotAllowed,
    HttpResponseRedirect,
    JsonResponse,
)
from django.shortcuts import render
from django.urls import Resolver404, resolve, reverse
from django.utils import timezone
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext

from entente.audit.services import record_refusal
from entente.core import malware
from entente.core.errors import Invalid, Refused
from entente.organizations.authentication.sessions import SessionStore
from entente.organizations.confirmations.pages import ConfirmationNeeded, confirmation_page
from entente.organizations.models import User
from entente.organizations.permissions import needs_second_factor
from entente.web.audit_trail.outsiders import refusal_of
from entente.web.errors import RETRY_AFTER, ErrorPage, page_for
from entente.web.views import health

GetResponse = Callable[[HttpRequest], HttpResponseBase]

SECRET_ARGUMENTS: Final = frozenset({"token", "secret", "uidb36"})
"""What an address calls the part of it that opens something."""
CHECKS: Final[dict[str, GetResponse]] = {
    "/health/": health.health,
    "/health/live/": health.live,
    "/health/ready/": health.ready,
}
OPEN_WITHOUT_SECOND_FACTOR: Final = ("account_", "mfa_", "socialaccount_", "openid_connect_", "health")


class HealthChecks:
    """Answers what watches the process before anything else is asked: by any host name, since it is called by an address, and without a session.

    ``/health/live/`` and ``/health/ready/`` are no pages and have no address of their own: nothing leads there.
    """

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        check = CHECKS.get(request.path_info)
        return self.get_response(request) if check is None else check(request)


class ErrorPages:
    """Turns an error family into a page, a fragment or JSON, after the view's own transaction was rolled back."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        return self.get_response(request)

    def process_view(
        self, request: HttpRequest, view: Callable[..., HttpResponseBase], args: Any, kwargs: Any
    ) -> HttpResponse | None:
        """Nothing stands under an address with a NUL, which no text of the database can hold. A file that the scanner refused reaches no view.

        No page answers TRACE, which would tell a script what the browser sent with a request.
        """
        if request.method == "TRACE":
            return HttpResponseNotAllowed(["GET", "HEAD", "POST"])
        if "\0" in request.path_info or "%00" in request.META.get("QUERY_STRING", ""):
            raise Http404
        if request.content_type == "multipart/form-data" and not getattr(view, "csrf_exempt", False):
            request.POST  # noqa: B018  # whoever asks first reads the form, and the scanner its files
        refusal = getattr(request, "file_refusal", None)  # set meanwhile (entente.core.scanned_uploads)
        page = page_for(refusal) if isinstance(refusal, Invalid) else None
        if page is None or not isinstance(refusal, Invalid):
            return None
        if refusal.code_given == malware.FOUND:
            record_refusal(actor(request), Refused(malware.FOUND, **refusal.findings[0].facts), view=view_name(request))
        return answer(request, page)

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        """Answer for a known error, with an event in the audit trail when a rule said no, also one that answers 404.

        A record that a service was to act on and that does not exist is what was not found: identifiers come from addresses and forms.
        """
        missing = isinstance(error, ObjectDoesNotExist)
        if missing or isinstance(error, Http404):
            refused = refusal_of(request)
            if refused is not None:
                record_refusal(actor(request), refused, view=view_name(request))
            if hasattr(request, "error_answer"):
                return answer(request, not_found())
            if missing:
                raise Http404 from error
            return None  # Django's own answer, the same as for what does not exist
        if isinstance(error, ConfirmationNeeded) and wants_html(request):
            return confirmation_page(request, error)
        page = page_for(error)
        if page is None:
            return None
        if isinstance(error, PermissionDenied):
            error = Refused(page.code)
        if isinstance(error, Refused):
            record_refusal(actor(request), error, view=view_name(request))
        return answer(request, page)


class PrivateAnswers:
    """What a signed-in person, the holder of a private link or a program was answered is stored by no browser and no proxy."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        response = self.get_response(request)
        is_stored = "no-store" not in response.get("Cache-Control", "")
        if is_stored and (is_private(request) or settings.SESSION_COOKIE_NAME in response.cookies):
            response["Cache-Control"] = "private, no-store"
        if request.method == "POST" and view_name(request) == "account_logout":
            response["Clear-Site-Data"] = '"cache", "storage"'  # cookies go by name
        return response


def is_private(request: HttpRequest) -> bool:
    """Whether it came with a session or a key, or its address holds one. A session counts before it is known whose it is."""
    match = request.resolver_match
    return (
        settings.SESSION_COOKIE_NAME in request.COOKIES
        or "Authorization" in request.headers
        or (match is not None and not SECRET_ARGUMENTS.isdisjoint(match.kwargs))
    )


class SessionActivity:
    """Whoever does something stays signed in. A part of a page that refreshes itself (htmx) keeps nobody so."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        response = self.get_response(request)
        session = request.session
        refreshes = request.method == "GET" and "HX-Request" in request.headers
        if session.accessed and not session.modified and not refreshes and isinstance(session, SessionStore):
            session.touch(timezone.now())
        return response


class WholePages:
    """A part of a page (htmx) whose answer would be a sign-in has its page loaded anew, which leads there and back: a sign-in is no part of a page."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        response = self.get_response(request)
        is_part = "HX-Request" in request.headers and "HX-Boosted" not in request.headers
        if is_part and isinstance(response, HttpResponseRedirect) and _is_of_the_account(response.url):
            return HttpResponse(headers={"HX-Refresh": "true"})
        return response


def _is_of_the_account(address: str) -> bool:
    try:
        return resolve(urlsplit(address).path).view_name.startswith(OPEN_WITHOUT_SECOND_FACTOR)
    except Resolver404:
        return False


class SecondFactor:
    """Leads who needs a second factor and has none to its set-up, whatever page was asked for."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        return self.get_response(request)

    def process_view(
        self, request: HttpRequest, view: Callable[..., HttpResponseBase], args: Any, kwargs: Any
    ) -> HttpResponseBase | None:
        """Send to the set-up page, or answer a program with 403."""
        if not request.user.is_authenticated or view_name(request).startswith(OPEN_WITHOUT_SECOND_FACTOR):
            return None
        if not needs_second_factor(request.user):
            return None
        if wants_html(request):
            return HttpResponseRedirect(reverse("mfa_index"))
        return answer(request, second_factor_missing())


def actor(request: HttpRequest) -> User | None:
    """Who asked; ``None`` for a visitor."""
    return request.user if isinstance(request.user, User) else None


def second_factor_missing() -> ErrorPage:
    """What a program is told that acts for someone without a second factor."""
    return ErrorPage(
        status=403,
        code="account.second_factor_missing",
        title=gettext("Set up a second factor first"),
        explanation=gettext("Your role requires an authenticator app or a passkey."),
    )


def not_found() -> ErrorPage:
    """What a program is told of what does not exist, and of what is not its own to know."""
    return ErrorPage(
        status=404,
        code="not_found",
        title=gettext("There is nothing here for this key"),
        explanation=gettext("It does not exist, or another organization’s key is needed."),
    )


def answer(request: HttpRequest, page: ErrorPage) -> HttpResponse:
    """The error in the form that was asked for: JSON, a fragment for htmx, or a whole page."""
    response: HttpResponse
    context = {"page": page, "back": came_from(request), "again": request.get_full_path()}
    reasons = [{"code": reason.code, "sentence": reason.sentence} for reason in page.reasons]
    error_answer = getattr(request, "error_answer", None)  # set by pages for programs (exports.programs)
    if error_answer is not None:
        response = error_answer(
            page.status, page.code, " ".join(reason.sentence for reason in page.reasons) or page.title, reasons
        )
    elif not wants_html(request):
        response = JsonResponse({"code": page.code, "title": page.title, "reasons": reasons}, status=page.status)
    elif getattr(request, "htmx", False) and not request.htmx.boosted:  # type: ignore[attr-defined]  # django-htmx
        response = render(request, "entente/errors/fragment.html", context, status=page.status)
    else:
        response = render(request, "entente/errors/page.html", context, status=page.status)
    if page.can_retry:
        response["Retry-After"] = str(RETRY_AFTER)
    return response


def wants_html(request: HttpRequest) -> bool:
    """False for a program that asks for JSON; a browser, htmx and ``*/*`` get HTML."""
    return request.get_preferred_type(["text/html", "application/json"]) != "application/json"


def came_from(request: HttpRequest) -> str:
    """The page of this site that the reader was on, else an empty string."""
    address = request.headers.get("Referer", "")
    same = url_has_allowed_host_and_scheme(address, allowed_hosts={request.get_host()})
    return address if same and address != request.build_absolute_uri() else ""


def view_name(request: HttpRequest) -> str:
    """The name in the URLconf, which carries no identifier; empty before a page was found."""
    match = request.resolver_match
    return match.view_name or "" if match else ""
