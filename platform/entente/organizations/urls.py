"""Addresses of organizations and their people."""

from __future__ import annotations

from django.urls import path

from entente.organizations import views, views_absences, views_links, views_sessions

app_name = "organizations"
urlpatterns = [
    path("account/email/", views.no_address_page),  # before allauth's page of the same address
    path("link/", views_links.open_link, name="open_link"),
    path("account/sessions/", views_sessions.sessions, name="sessions"),
    path("organization/", views.list_organizations, name="organization"),
    path("organization/<uuid:organization_id>/", views.show_organization, name="organization"),
    path("organization/absences/", views_absences.absences, name="absences"),
    path("organization/absences/<uuid:absence_id>/end/", views_absences.end, name="end_absence"),
    path("organization/<uuid:organization_id>/invite/", views.invite, name="invite"),
    path("organization/<uuid:organization_id>/found/", views.found_organization, name="found"),
    path("organization/<uuid:organization_id>/store/", views.store, name="store"),
    path("organization/<uuid:organization_id>/keys/", views.rotate_keys, name="rotate_keys"),
    path("organization/<uuid:organization_id>/roles/<uuid:proposal_id>/", views.decide_role, name="decide_role"),
    path("organization/<uuid:organization_id>/people/<uuid:user_id>/", views.member, name="member"),
    path("organization/<uuid:organization_id>/people/<uuid:user_id>/remove/", views.remove, name="remove"),
]
