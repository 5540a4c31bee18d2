"""Addresses of organizations and their people."""

from __future__ import annotations

from django.urls import path

from entente.organizations.views import absences, links, passkeys, people, sessions

app_name = "organizations"
urlpatterns = [
    path("account/email/", people.no_address_page),  # before allauth's page of the same address
    path("link/", links.open_link, name="open_link"),
    path("account/sessions/", sessions.sessions, name="sessions"),
    path("account/passkeys/", passkeys.passkeys, name="passkeys"),
    path("account/passkeys/receipts.json", passkeys.receipts, name="receipts"),
    path("organization/", people.list_organizations, name="organization"),
    path("organization/<uuid:organization_id>/", people.show_organization, name="organization"),
    path("organization/absences/", absences.absences, name="absences"),
    path("organization/absences/<uuid:absence_id>/end/", absences.end, name="end_absence"),
    path("organization/<uuid:organization_id>/invite/", people.invite, name="invite"),
    path("organization/<uuid:organization_id>/found/", people.found_organization, name="found"),
    path("organization/<uuid:organization_id>/store/", people.store, name="store"),
    path("organization/<uuid:organization_id>/keys/", people.rotate_keys, name="rotate_keys"),
    path("organization/<uuid:organization_id>/passkeys/", passkeys.require_passkeys, name="require_passkeys"),
    path(
        "organization/<uuid:organization_id>/passkeys/<uuid:enrolment_id>/",
        passkeys.decide_passkey,
        name="decide_passkey",
    ),
    path("organization/<uuid:organization_id>/roles/<uuid:proposal_id>/", people.decide_role, name="decide_role"),
    path("organization/<uuid:organization_id>/people/<uuid:user_id>/", people.member, name="member"),
    path("organization/<uuid:organization_id>/people/<uuid:user_id>/remove/", people.remove, name="remove"),
]
