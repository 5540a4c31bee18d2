"""Addresses. Every page stands under /en/ or /fr/; the health check and static files have no language."""

from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path

urlpatterns = [
    path("", include("entente.web.urls_plain")),
    *i18n_patterns(
        path("", include("entente.web.urls")),
        path("", include("entente.organizations.urls")),
        path("account/", include("allauth.urls")),
        path("", include("entente.catalogue.urls")),
        path("", include("anonymizer.urls")),
        path("", include("agreements.urls")),
        path("", include("exports.urls")),
        path("", include("entente.requests.urls")),
    ),
]
