"""Addresses of agreements."""

from __future__ import annotations

from django.urls import path

from agreements.views import acts, documents, drafts

app_name = "agreements"
urlpatterns = [
    path("agreements/", drafts.agreements, name="agreements"),
    path("agreements/new/", drafts.new_agreement, name="new_agreement"),
    path("agreements/<uuid:agreement_id>/", acts.agreement, name="agreement"),
    path("agreements/<uuid:agreement_id>/edit/", drafts.edit_agreement, name="edit_agreement"),
    path("agreements/<uuid:agreement_id>/agreement.json", documents.as_json, name="json"),
    path("agreements/<uuid:agreement_id>/agreement-<str:language>.pdf", documents.as_pdf, name="pdf"),
    path("agreements/<uuid:agreement_id>/<str:act>/", acts.act, name="act"),
]
