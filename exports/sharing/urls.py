"""Addresses of the protocol. They have no language and no slash at their end."""

from __future__ import annotations

from django.urls import path, re_path

from exports.sharing import views

app_name = "sharing"
TABLE = "shares/<str:share>/schemas/<str:schema>/tables/<str:table>"
urlpatterns = [
    path("oauth/token", views.access_token, name="access_token"),
    path("shares", views.shares, name="shares"),
    path("shares/<str:share>", views.share, name="share"),
    path("shares/<str:share>/schemas", views.schemas, name="schemas"),
    path("shares/<str:share>/schemas/<str:schema>/tables", views.tables, name="tables"),
    path("shares/<str:share>/all-tables", views.all_tables, name="all_tables"),
    path(f"{TABLE}/version", views.table_version, name="version"),
    path(f"{TABLE}/metadata", views.table_metadata, name="metadata"),
    path(f"{TABLE}/query", views.query, name="query"),
    path(f"{TABLE}/changes", views.changes, name="changes"),
    path("files/<uuid:ticket_id>", views.copied_file, name="copied_file"),
    re_path(r"^(?P<path>.*)$", views.nothing, name="nothing"),
]
