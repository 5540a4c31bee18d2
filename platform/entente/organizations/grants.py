"""What each process may do on the tables of organizations and people, and what Django, allauth and guardian bring for them."""

from __future__ import annotations

from typing import Final

from entente.core.grants import ADD, CHANGE, READ, WRITE, Table

GRANTS: Final = (
    Table("PersonSession", web=WRITE),
    Table("OutgoingMail", web=CHANGE),
    Table("User_groups", web=WRITE),
    Table("User_user_permissions", web=READ, worker=READ),
    Table("User", web=CHANGE),
    Table("Organization", web=CHANGE, reporting=READ),
    Table("OrganizationGroupObjectPermission", web=WRITE),
    Table("OrganizationGroup", web=CHANGE),
    Table("OrganizationKey", web=READ),
    Table("PasskeyEnrolment", web="select, insert, update (asked_at)"),  # a right to change is a right to lock
    Table("EnrolmentDecision", web=ADD),
    Table("AttestedPasskey", web=READ),
    Table("AttestedRole", web=READ),
    Table("PasskeyRequirement", web=READ),
    Table("ActAssertion", web=ADD),
    Table("ActReceipt", web=READ),
    Table("Membership", web=WRITE),
    Table("RoleProposal", web=CHANGE),
    Table("Handover", web=CHANGE),
    Table("Absence", web=WRITE),
    Table("Notice", web=CHANGE),
    Table("auth.Permission", web=READ, worker=READ),
    Table("auth.Group_permissions", web=READ, worker=READ),
    Table("auth.Group", web=ADD),
    Table("contenttypes.ContentType", web=READ, worker=READ, reporting=READ),
    Table("sessions.Session", web=WRITE),
    Table("guardian.UserObjectPermission", web=READ, worker=READ),
    Table("guardian.GroupObjectPermission", web=READ, worker=READ),
    Table("account.EmailAddress", web=WRITE),
    Table("account.EmailConfirmation", web=WRITE),
    Table("mfa.Authenticator", web=WRITE),
    Table("socialaccount.SocialApp", web=READ, worker=READ),
    Table("socialaccount.SocialAccount", web=WRITE),
    Table("socialaccount.SocialToken", web=WRITE),
)
