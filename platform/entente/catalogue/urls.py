"""Addresses of datasets, uploads, one-time links and holds."""

from __future__ import annotations

from django.urls import path

from entente.catalogue import views, views_communities, views_joins, views_names, views_uploads

app_name = "catalogue"
urlpatterns = [
    path("organization/<uuid:organization_id>/helpers/", views.helpers, name="helpers"),
    path("datasets/", views.list_datasets, name="datasets"),
    path("datasets/new/", views.new_dataset, name="new_dataset"),
    path("datasets/<uuid:dataset_id>/", views.show_dataset, name="dataset"),
    path("datasets/<uuid:dataset_id>/join/", views_joins.join_tables, name="join"),
    path("datasets/<uuid:dataset_id>/upload/", views_uploads.upload, name="upload"),
    path("organization/<uuid:organization_id>/names/", views_names.names, name="protected_names"),
    path("organization/<uuid:organization_id>/names/<uuid:name_id>/remove/", views_names.remove, name="remove_name"),
    path("organization/<uuid:organization_id>/community/", views_communities.register, name="community_register"),
    path(
        "organization/<uuid:organization_id>/community/<uuid:entry_id>/remove/",
        views_communities.remove,
        name="remove_community_entry",
    ),
    path("datasets/<uuid:dataset_id>/links/new/", views.send_link, name="send_link"),
    path("links/<uuid:link_id>/revoke/", views.revoke_link, name="revoke_link"),
    path("hand-in/<str:token>/", views_uploads.hand_in, name="hand_in"),
    path("versions/<uuid:version_id>/", views_uploads.show_version, name="version"),
    path("versions/<uuid:version_id>/hold/", views.hold, name="hold"),
    path("versions/<uuid:version_id>/hold/lift/", views.lift_hold, name="lift_hold"),
]
