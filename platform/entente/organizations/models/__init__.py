"""Organizations, their people, roles and keys, and what an account leaves beside the person."""

from entente.organizations.models.accounts import OutgoingMail, PersonSession
from entente.organizations.models.organizations import (
    Absence,
    Handover,
    Jurisdiction,
    MailChoice,
    Membership,
    Notice,
    Organization,
    OrganizationGroup,
    OrganizationGroupObjectPermission,
    OrganizationKey,
    OrganizationKind,
    RoleProposal,
    User,
    UserManager,
    group_name,
    this_node,
)

__all__ = [
    "Absence",
    "Handover",
    "Jurisdiction",
    "MailChoice",
    "Membership",
    "Notice",
    "Organization",
    "OrganizationGroup",
    "OrganizationGroupObjectPermission",
    "OrganizationKey",
    "OrganizationKind",
    "OutgoingMail",
    "PersonSession",
    "RoleProposal",
    "User",
    "UserManager",
    "group_name",
    "this_node",
]
