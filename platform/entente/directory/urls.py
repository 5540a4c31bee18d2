"""Addresses of the finder, and of the pages for those who keep a directory."""

from __future__ import annotations

from django.urls import path

from entente.core.replica import from_replica
from entente.directory.views import (
    codes,
    duplicates,
    finding,
    handouts,
    imports,
    previews,
    proposals,
    review,
    taxonomies,
    verification,
)

app_name = "directory"
urlpatterns = [
    path("find/", from_replica(finding.finder), name="finder"),
    path("find/handout/", handouts.handout, name="handout"),
    path("find/handout/services.pdf", handouts.handout_pdf, name="handout_pdf"),
    path("find/<uuid:listing_id>/", from_replica(finding.listing), name="listing"),
    path("find/<slug:code>/", from_replica(finding.finder), name="finder_for"),
    path("directory/", imports.sources, name="sources"),
    path("directory/services/<uuid:listing_id>/", proposals.service, name="service"),
    path("directory/qualifiers/", proposals.qualifiers, name="qualifiers"),
    path("directory/qualifiers/<uuid:qualifier_id>/", proposals.decide, name="decide"),
    path("directory/imports/<uuid:import_id>/", imports.directory_import, name="import"),
    path("directory/imports/<uuid:import_id>/preview/", previews.preview, name="preview"),
    path("directory/imports/<uuid:import_id>/review/", review.review, name="review"),
    path("directory/imports/<uuid:import_id>/odd/", imports.findings, name="findings"),
    path("directory/imports/<uuid:import_id>/changes/", imports.changes, name="changes"),
    path("directory/imports/<uuid:import_id>/codes/", codes.codes, name="codes"),
    path("directory/imports/<uuid:import_id>/taxonomies/", taxonomies.taxonomies, name="taxonomies"),
    path("directory/corrections/<uuid:correction_id>/", verification.correction, name="correction"),
    path("directory/correct/<str:token>/", verification.correct, name="correct"),
    path("directory/<uuid:organization_id>/verification/", verification.verification, name="verification"),
    path("directory/<uuid:organization_id>/duplicates/", duplicates.duplicates, name="duplicates"),
    path("directory/<uuid:organization_id>/synonyms/", proposals.synonyms, name="synonyms"),
    path("directory/<uuid:organization_id>/new/", imports.receive, name="receive"),
    path("directory/<uuid:organization_id>/hsds.zip", imports.export, name="export"),
    path("directory/<uuid:organization_id>/taxonomy/", taxonomies.taxonomy, name="taxonomy"),
    path("directory/<uuid:organization_id>/taxonomy/remove/", taxonomies.give_up, name="give_up_licence"),
]
