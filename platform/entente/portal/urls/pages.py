"""Pages of the catalogue, under a language."""

from __future__ import annotations

from django.urls import path

from entente.portal import views

app_name = "portal"
urlpatterns = [
    path("catalogue/", views.catalogue, name="catalogue"),
    path("catalogue/<uuid:dataset_id>/", views.dataset, name="dataset"),
]
