"""Addresses of an emergency for people on the spot."""

from __future__ import annotations

from django.urls import path

from entente.relief import views

app_name = "relief"
urlpatterns = [
    path("emergencies/<uuid:activation_id>/", views.emergency, name="emergency"),
    path("emergencies/<uuid:activation_id>/counts.csv", views.counts, name="counts"),
    path("emergencies/<uuid:activation_id>/directory/", views.directory, name="directory"),
    path("emergencies/<uuid:activation_id>/centres/new/", views.new_centre, name="new_centre"),
    path("emergencies/<uuid:activation_id>/centres/<uuid:centre_id>/", views.centre, name="centre"),
]
