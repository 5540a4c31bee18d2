"""How close together rows and fields stand: a choice that stays in the reader's browser, and is known to nobody."""

from __future__ import annotations

from typing import Any, Final

from django import forms
from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext, pgettext_lazy
from django.utils.translation import gettext_lazy as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

COOKIE: Final = f"{settings.COOKIE_PREFIX}density"
YEAR: Final = 365 * 24 * 3600  # seconds
COMFORTABLE, COMPACT = "comfortable", "compact"


class DensityForm(forms.Form):
    """Comfortable or compact."""

    density = forms.ChoiceField(
        label=_("Rows and fields"),
        choices=[
            (COMFORTABLE, pgettext_lazy("density", "Comfortable: more room, easier to touch")),
            (COMPACT, pgettext_lazy("density", "Compact: more rows on a screen")),
        ],
        widget=forms.RadioSelect,
        help_text=_("Kept in this browser for a year, and nowhere else."),
    )


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def display(request: HttpRequest) -> HttpResponse:
    """Choose it."""
    form = DensityForm(request.POST or None, initial={"density": density_of(request)})
    if request.method == "POST" and form.is_valid():
        messages.success(request, gettext("Your choice has been saved."))
        response = redirect("web:display")
        secure = bool(settings.SESSION_COOKIE_SECURE)
        response.set_cookie(
            COOKIE, form.cleaned_data["density"], max_age=YEAR, secure=secure, httponly=True, samesite="Lax"
        )
        return response
    return render(request, "entente/display.html", {"form": form}, status=422 if form.is_bound else 200)


def density(request: HttpRequest) -> dict[str, Any]:
    """Context processor: ``density`` of the pages, as the reader chose it."""
    return {"density": density_of(request)}


def density_of(request: HttpRequest) -> str:
    """Comfortable, unless the cookie says compact; whatever else it says is nothing."""
    return COMPACT if request.COOKIES.get(COOKIE) == COMPACT else COMFORTABLE
