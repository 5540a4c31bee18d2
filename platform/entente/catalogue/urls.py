"""Addresses of datasets, uploads, one-time links and holds."""

from __future__ import annotations

from django.urls import path

from entente.catalogue.views import communities, datasets, joins, names, uploads

app_name = "catalogue"
urlpatterns = [
    path("organization/<uuid:organization_id>/helpers/", datasets.helpers, name="helpers"),
    path("datasets/", datasets.list_datasets, name="datasets"),
    path("datasets/new/", datasets.new_dataset, name="new_dataset"),
    path("datasets/<uuid:dataset_id>/", datasets.show_dataset, name="dataset"),
    path("datasets/<uuid:dataset_id>/join/", joins.join_tables, name="join"),
    path("datasets/<uuid:dataset_id>/upload/", uploads.upload, name="upload"),
    path("organization/<uuid:organization_id>/names/", names.names, name="protected_names"),
    path("organization/<uuid:organization_id>/names/<uuid:name_id>/remove/", names.remove, name="remove_name"),
    path("organization/<uuid:organization_id>/community/", communities.register, name="community_register"),
    path(
        "organization/<uuid:organization_id>/community/<uuid:entry_id>/remove/",
        communities.remove,
        name="remove_community_entry",
    ),
    path("datasets/<uuid:dataset_id>/links/new/", datasets.send_link, name="send_link"),
    path("links/<uuid:link_id>/revoke/", datasets.revoke_link, name="revoke_link"),
    path("hand-in/<str:token>/", uploads.hand_in, name="hand_in"),
    path("versions/<uuid:version_id>/", uploads.show_version, name="version"),
    path("versions/<uuid:version_id>/hold/", datasets.hold, name="hold"),
    path("versions/<uuid:version_id>/hold/lift/", datasets.lift_hold, name="lift_hold"),
]
