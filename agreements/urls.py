"""Addresses of agreements."""

from __future__ import annotations

from django.urls import path

from agreements import views

app_name = "agreements"
urlpatterns = [
    path("agreements/", views.agreements, name="agreements"),
    path("agreements/new/", views.new_agreement, name="new_agreement"),
    path("agreements/<uuid:agreement_id>/", views.agreement, name="agreement"),
    path("agreements/<uuid:agreement_id>/edit/", views.edit_agreement, name="edit_agreement"),
    path("agreements/<uuid:agreement_id>/<str:act>/", views.act, name="act"),
]
