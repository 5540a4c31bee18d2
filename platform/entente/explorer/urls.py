"""Addresses of the explorer."""

from __future__ import annotations

from django.urls import path

from entente.explorer.views import explore

app_name = "explorer"
urlpatterns = [
    path("explore/", explore.explore, name="explore"),
    path("explore/figures.csv", explore.figures, name="figures"),
]
