"""Addresses. Every page stands under /en/ or /fr/; what programs ask for, the health check and static files have none."""

from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path

urlpatterns = [
    path("", include("entente.web.urls.plain")),
    path("delta-sharing/", include("exports.sharing.urls")),
    path("series/", include("exports.series.urls")),
    path("api/v1/", include("entente.api.urls.operations")),
    path("", include("entente.portal.urls.machines")),
    path("releases/", include("exports.urls.plain")),
    path("", include("entente.federation.urls.machines")),
    path("hsds/", include("entente.directory.hsds.urls")),
    *i18n_patterns(
        path("", include("entente.web.urls.pages")),
        path("", include("entente.organizations.urls")),
        path("account/", include("allauth.urls")),
        path("", include("entente.catalogue.urls")),
        path("", include("anonymizer.urls")),
        path("", include("entente.federation.urls.pages")),  # before the acts of agreements
        path("", include("agreements.urls")),
        path("", include("exports.urls.pages")),
        path("", include("entente.requests.urls")),
        path("", include("entente.relief.urls")),
        path("", include("entente.portal.urls.pages")),
        path("", include("entente.api.urls.pages")),
        path("", include("entente.directory.urls")),
        path("", include("entente.explorer.urls")),
    ),
]
