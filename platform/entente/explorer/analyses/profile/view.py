"""The profile of one place, as a page and as a PDF."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.gzip import gzip_page
from django.views.decorators.http import require_safe

from entente.explorer.analyses.profile.files import profile_pdf
from entente.explorer.analyses.profile.query import profile_page
from entente.explorer.files.downloads import attached
from entente.explorer.maps.windows import LETTERS_ACROSS_SMALL, asked_window
from entente.explorer.models import Place


@gzip_page
@require_safe
def place(request: HttpRequest, geography: str, code: str) -> HttpResponse:
    """Everything about one place, to read or to print."""
    wanted = request.GET.get("go")
    if wanted and wanted != code:
        return redirect("explorer:place", geography, wanted)
    shown = get_object_or_404(Place.objects.select_related("geography"), geography__code=geography, code=code)
    page = profile_page(shown, request.user)
    window = asked_window(page.geography, page.places, request.GET, at=shown.code, letters=LETTERS_ACROSS_SMALL)
    return render(request, "explorer/place.html", {"profile": page, "place": shown, "window": window})


@require_safe
def profile(request: HttpRequest, geography: str, code: str) -> HttpResponse:
    """The same on paper, in the language of the address."""
    shown = get_object_or_404(Place.objects.select_related("geography"), geography__code=geography, code=code)
    return attached(profile_pdf(profile_page(shown, request.user)), f"profile-{geography}-{shown.pk}", "pdf")
