"""Found an organization, make accounts, invite people, give and take roles; ``absences`` names who covers for whom."""

from entente.organizations.services.people import (
    INVITED_BY_REGIONS,
    Founding,
    Invitation,
    decide_role,
    found_for_region,
    found_organization,
    invite,
    join,
    leave,
    make_account,
    name_store,
    remove_member,
    rotate_keys,
    set_roles,
)

__all__ = [
    "INVITED_BY_REGIONS",
    "Founding",
    "Invitation",
    "decide_role",
    "found_for_region",
    "found_organization",
    "invite",
    "join",
    "leave",
    "make_account",
    "name_store",
    "remove_member",
    "rotate_keys",
    "set_roles",
]
