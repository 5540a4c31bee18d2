"""Where private links lead: the page takes over what stands behind the ``#``."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from entente.organizations.authentication import private_links
from entente.organizations.forms.people import PrivateLinkForm


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def open_link(request: HttpRequest) -> HttpResponse:
    """The browser hands the secret over in a form; without JavaScript, the reader pastes the link."""
    form = PrivateLinkForm(request.POST or None)
    if form.is_valid():
        response = private_links.opened(request, form.cleaned_data["link"])
        if response is not None:
            return response
        form.add_error(
            "link", gettext("This is no private link of this site. Copy the whole link, up to its last letter.")
        )
    response = render(request, "organizations/open_link.html", {"form": form}, status=422 if form.is_bound else 200)
    response["X-Robots-Tag"] = "noindex"
    return response
