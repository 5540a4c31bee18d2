"""Addresses of the explorer."""

from __future__ import annotations

from django.urls import path, register_converter
from django.urls.converters import StringConverter

from entente.core.replica import from_replica
from entente.explorer.analyses.comparison.view import compare, comparison
from entente.explorer.analyses.contacts.view import contacts, contacts_file
from entente.explorer.analyses.equity.view import equity, equity_file
from entente.explorer.analyses.funding.view import drop_funding, funding, funding_file
from entente.explorer.analyses.language_gap.view import language_gap, language_gap_file
from entente.explorer.analyses.profile.view import place, profile
from entente.explorer.analyses.report.view import report, report_data, report_file
from entente.explorer.analyses.rural_coverage.view import rural, rural_file
from entente.explorer.analyses.supply.view import supply, supply_file
from entente.explorer.analyses.surge.view import surge, surge_file
from entente.explorer.analyses.trend.view import trend, trend_file
from entente.explorer.analyses.unmet.view import unmet, unmet_file
from entente.explorer.files.downloads import KINDS
from entente.explorer.views import cubes, explore, imports, kept_views


class FileKind(StringConverter):
    """The end of a file's name."""

    regex = "|".join(KINDS)


register_converter(FileKind, "file_kind")
app_name = "explorer"
urlpatterns = [
    path("explore/", from_replica(explore.explore), name="explore"),
    path("explore/figures.<file_kind:kind>", from_replica(explore.figures), name="figures"),
    path("explore/compare/", from_replica(compare), name="compare"),
    path("explore/compare/figures.<file_kind:kind>", from_replica(comparison), name="comparison"),
    path("explore/gaps/", from_replica(supply), name="supply"),
    path("explore/gaps/figures.<file_kind:kind>", from_replica(supply_file), name="supply_file"),
    path("explore/gaps/language/", from_replica(language_gap), name="language_gap"),
    path("explore/gaps/language.<file_kind:kind>", from_replica(language_gap_file), name="language_gap_file"),
    path("explore/surge/", from_replica(surge), name="surge"),
    path("explore/surge/figures.<file_kind:kind>", from_replica(surge_file), name="surge_file"),
    path("explore/unmet/", from_replica(unmet), name="unmet"),
    path("explore/unmet/figures.<file_kind:kind>", from_replica(unmet_file), name="unmet_file"),
    path("explore/trend/", from_replica(trend), name="trend"),
    path("explore/trend/figures.<file_kind:kind>", from_replica(trend_file), name="trend_file"),
    path("explore/equity/", from_replica(equity), name="equity"),
    path("explore/equity/figures.<file_kind:kind>", from_replica(equity_file), name="equity_file"),
    path("explore/rural/", from_replica(rural), name="rural"),
    path("explore/rural/figures.<file_kind:kind>", from_replica(rural_file), name="rural_file"),
    path("explore/funding/", funding, name="funding"),
    path("explore/funding/figures.<file_kind:kind>", from_replica(funding_file), name="funding_file"),
    path("explore/funding/<slug:code>/delete/", drop_funding, name="drop_funding"),
    path("explore/contacts/", from_replica(contacts), name="contacts"),
    path("explore/contacts/figures.<file_kind:kind>", from_replica(contacts_file), name="contacts_file"),
    path("explore/cubes/", cubes.cubes, name="cubes"),
    path("explore/cubes/<uuid:run_id>/", cubes.declare, name="declare_cube"),
    path("explore/bring-in/places/", imports.places, name="bring_places"),
    path("explore/bring-in/crosswalk/", imports.crosswalk, name="bring_crosswalk"),
    path("explore/bring-in/figures/", imports.figures, name="bring_figures"),
    path("explore/reports/", from_replica(report), name="report"),
    path("explore/reports/report.pdf", from_replica(report_file), name="report_file"),
    path("explore/reports/data.zip", from_replica(report_data), name="report_data"),
    path("explore/views/", kept_views.kept_views, name="kept_views"),
    path("explore/views/keep/<slug:page>/", kept_views.keep_view, name="keep_view"),
    path("explore/views/<uuid:view_id>/give-up/", kept_views.give_up, name="give_up_view"),
    path("explore/places/<slug:geography>/<str:code>/", from_replica(place), name="place"),
    path("explore/places/<slug:geography>/<str:code>/profile.pdf", from_replica(profile), name="profile"),
]
