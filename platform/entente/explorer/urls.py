"""Addresses of the explorer."""

from __future__ import annotations

from django.urls import path

from entente.explorer.views import compare, cubes, explore, gaps, places

app_name = "explorer"
urlpatterns = [
    path("explore/", explore.explore, name="explore"),
    path("explore/figures.csv", explore.figures, name="figures"),
    path("explore/compare/", compare.compare, name="compare"),
    path("explore/compare/figures.csv", compare.comparison, name="comparison"),
    path("explore/gaps/", gaps.supply, name="supply"),
    path("explore/gaps/figures.csv", gaps.supply_file, name="supply_file"),
    path("explore/gaps/language/", gaps.language_gap, name="language_gap"),
    path("explore/gaps/language.csv", gaps.language_gap_file, name="language_gap_file"),
    path("explore/cubes/", cubes.cubes, name="cubes"),
    path("explore/cubes/<uuid:run_id>/", cubes.declare, name="declare_cube"),
    path("explore/places/<slug:geography>/<str:code>/", places.place, name="place"),
]
