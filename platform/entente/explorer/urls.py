"""Addresses of the explorer."""

from __future__ import annotations

from django.urls import path, register_converter
from django.urls.converters import StringConverter

from entente.explorer.views import (
    bringing,
    compare,
    cubes,
    equity,
    explore,
    filtered,
    funding,
    gaps,
    kept_views,
    places,
    reports,
    rural,
    surge,
    trend,
    unmet,
)
from entente.explorer.views.sending import KINDS


class FileKind(StringConverter):
    """The end of a file's name."""

    regex = "|".join(KINDS)


register_converter(FileKind, "file_kind")
app_name = "explorer"
urlpatterns = [
    path("explore/", explore.explore, name="explore"),
    path("explore/figures.<file_kind:kind>", explore.figures, name="figures"),
    path("explore/compare/", compare.compare, name="compare"),
    path("explore/compare/figures.<file_kind:kind>", compare.comparison, name="comparison"),
    path("explore/gaps/", gaps.supply, name="supply"),
    path("explore/gaps/figures.<file_kind:kind>", gaps.supply_file, name="supply_file"),
    path("explore/gaps/language/", gaps.language_gap, name="language_gap"),
    path("explore/gaps/language.<file_kind:kind>", gaps.language_gap_file, name="language_gap_file"),
    path("explore/surge/", surge.surge, name="surge"),
    path("explore/surge/figures.<file_kind:kind>", surge.surge_file, name="surge_file"),
    path("explore/unmet/", unmet.unmet, name="unmet"),
    path("explore/unmet/figures.<file_kind:kind>", unmet.unmet_file, name="unmet_file"),
    path("explore/trend/", trend.trend, name="trend"),
    path("explore/trend/figures.<file_kind:kind>", trend.trend_file, name="trend_file"),
    path("explore/equity/", equity.equity, name="equity"),
    path("explore/equity/figures.<file_kind:kind>", equity.equity_file, name="equity_file"),
    path("explore/rural/", rural.rural, name="rural"),
    path("explore/rural/figures.<file_kind:kind>", rural.rural_file, name="rural_file"),
    path("explore/funding/", funding.funding, name="funding"),
    path("explore/funding/figures.<file_kind:kind>", funding.funding_file, name="funding_file"),
    path("explore/funding/<slug:code>/delete/", funding.drop_funding, name="drop_funding"),
    path("explore/contacts/", filtered.contacts, name="contacts"),
    path("explore/contacts/figures.<file_kind:kind>", filtered.contacts_file, name="contacts_file"),
    path("explore/cubes/", cubes.cubes, name="cubes"),
    path("explore/cubes/<uuid:run_id>/", cubes.declare, name="declare_cube"),
    path("explore/bring-in/places/", bringing.places, name="bring_places"),
    path("explore/bring-in/crosswalk/", bringing.crosswalk, name="bring_crosswalk"),
    path("explore/bring-in/figures/", bringing.figures, name="bring_figures"),
    path("explore/reports/", reports.report, name="report"),
    path("explore/reports/report.pdf", reports.report_file, name="report_file"),
    path("explore/reports/data.zip", reports.report_data, name="report_data"),
    path("explore/views/", kept_views.kept_views, name="kept_views"),
    path("explore/views/keep/<slug:page>/", kept_views.keep_view, name="keep_view"),
    path("explore/views/<uuid:view_id>/give-up/", kept_views.give_up, name="give_up_view"),
    path("explore/places/<slug:geography>/<str:code>/", places.place, name="place"),
    path("explore/places/<slug:geography>/<str:code>/profile.pdf", places.profile, name="profile"),
]
