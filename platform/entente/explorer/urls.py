"""Addresses of the explorer."""

from __future__ import annotations

from django.urls import path, register_converter
from django.urls.converters import StringConverter

from entente.explorer.views import (
    compare,
    cubes,
    equity,
    explore,
    filtered,
    funding,
    gaps,
    places,
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
    path("explore/gaps/figures.csv", gaps.supply_file, name="supply_file"),
    path("explore/gaps/language/", gaps.language_gap, name="language_gap"),
    path("explore/gaps/language.csv", gaps.language_gap_file, name="language_gap_file"),
    path("explore/surge/", surge.surge, name="surge"),
    path("explore/surge/figures.csv", surge.surge_file, name="surge_file"),
    path("explore/surge/weeks.csv", surge.surge_weeks_file, name="surge_weeks_file"),
    path("explore/unmet/", unmet.unmet, name="unmet"),
    path("explore/unmet/figures.csv", unmet.unmet_file, name="unmet_file"),
    path("explore/trend/", trend.trend, name="trend"),
    path("explore/trend/figures.csv", trend.trend_file, name="trend_file"),
    path("explore/equity/", equity.equity, name="equity"),
    path("explore/equity/figures.csv", equity.equity_file, name="equity_file"),
    path("explore/rural/", rural.rural, name="rural"),
    path("explore/rural/figures.csv", rural.rural_file, name="rural_file"),
    path("explore/funding/", funding.funding, name="funding"),
    path("explore/funding/figures.csv", funding.funding_file, name="funding_file"),
    path("explore/funding/<slug:code>/delete/", funding.drop_funding, name="drop_funding"),
    path("explore/contacts/", filtered.contacts, name="contacts"),
    path("explore/contacts/figures.<file_kind:kind>", filtered.contacts_file, name="contacts_file"),
    path("explore/cubes/", cubes.cubes, name="cubes"),
    path("explore/cubes/<uuid:run_id>/", cubes.declare, name="declare_cube"),
    path("explore/places/<slug:geography>/<str:code>/", places.place, name="place"),
]
