"""Found an organization, make accounts, invite people, give and take roles; ``absences`` names who covers for whom."""

from entente.organizations.services.passkeys import (
    ask_for_requirement,
    confirm_passkey,
    decline_passkey,
    end_requirement,
    enrol_passkeys,
    revoke_passkey,
)
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
    "ask_for_requirement",
    "confirm_passkey",
    "decide_role",
    "decline_passkey",
    "end_requirement",
    "enrol_passkeys",
    "found_for_region",
    "found_organization",
    "invite",
    "join",
    "leave",
    "make_account",
    "name_store",
    "remove_member",
    "revoke_passkey",
    "rotate_keys",
    "set_roles",
]
