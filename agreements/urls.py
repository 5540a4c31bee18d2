"""Addresses of agreements."""

from __future__ import annotations

from django.urls import path

from agreements.views import acts, documents, drafts, drawer, guided, library, negotiation

app_name = "agreements"
urlpatterns = [
    path("agreements/", drafts.agreements, name="agreements"),
    path("agreements/new/", guided.new_agreement, name="new_agreement"),
    path("agreements/templates/", library.templates, name="templates"),
    path("agreements/templates/<str:key>/<int:version>/", library.template, name="template"),
    path("agreements/templates/<str:key>/<int:version>/copy/", library.copy, name="copy_template"),
    path("agreements/templates/<str:key>/<int:version>/edit/", library.edit_template, name="edit_template"),
    path("agreements/drafts/<uuid:drafting_id>/discard/", guided.discard, name="discard"),
    path("agreements/drafts/<uuid:drafting_id>/<str:slug>/", guided.screen, name="screen"),
    path("agreements/drawer/", drawer.drawer, name="drawer"),
    path("agreements/drawer/agreements.csv", drawer.template, name="drawer_template"),
    path("agreements/<uuid:agreement_id>/", acts.agreement, name="agreement"),
    path("agreements/<uuid:agreement_id>/edit/", guided.edit_agreement, name="edit_agreement"),
    path("agreements/<uuid:agreement_id>/negotiation/", negotiation.negotiation, name="negotiation"),
    path("agreements/<uuid:agreement_id>/compare/", negotiation.compare, name="compare"),
    path("agreements/<uuid:agreement_id>/agreement.json", documents.as_json, name="json"),
    path("agreements/<uuid:agreement_id>/agreement.jsonld", documents.as_odrl, name="odrl"),
    path("agreements/<uuid:agreement_id>/agreement-<str:language>.pdf", documents.as_pdf, name="pdf"),
    path("agreements/<uuid:agreement_id>/<str:act>/", acts.act, name="act"),
]
