"""Addresses of the finder."""

from __future__ import annotations

from django.urls import path

from entente.directory import views

app_name = "directory"
urlpatterns = [
    path("find/", views.finder, name="finder"),
    path("find/<uuid:listing_id>/", views.listing, name="listing"),
    path("find/<slug:code>/", views.finder, name="finder_for"),
]
