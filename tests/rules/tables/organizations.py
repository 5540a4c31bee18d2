"""Rules about roles, accounts, passkeys, keys and stores of organizations."""

from __future__ import annotations

from entente.organizations import policies as organizations
from tests.rules.tables.rule import Rule

STORE_MUSTS = ("put", "get", "range", "multipart", "delete", "presign", "anonymous_refused", "signature_refused")
STORE = dict.fromkeys(STORE_MUSTS, True)

RULES = [
    Rule(
        organizations.can_take_role,
        {"role": "data_steward", "stewards": 2},
        [(organizations.Refusal.LAST_STEWARD, {"stewards": 1})],
        [{"role": "contributor", "stewards": 0}],
    ),
    Rule(
        organizations.can_give_role,
        {"to_oneself": True, "other_stewards": 0},
        [(organizations.Refusal.OWN_ROLE, {"other_stewards": 1})],
        [{"to_oneself": False, "other_stewards": 1}],
    ),
    Rule(
        organizations.can_decide_role,
        {"is_own": False, "is_open": True},
        [(organizations.Refusal.OWN_ROLE, {"is_own": True}), (organizations.Refusal.DECIDED, {"is_open": False})],
    ),
    Rule(
        organizations.can_hand_over,
        {"is_member": True, "is_same": False},
        [
            (organizations.Refusal.SUCCESSOR, {"is_same": True}),
            (organizations.Refusal.SUCCESSOR, {"is_member": False}),
        ],
    ),
    Rule(
        organizations.can_be_covered,
        {"holds_roles": True, "cover_away": False, "away_already": False, "days_fit": True},
        [
            (organizations.Refusal.COVER_ROLES, {"holds_roles": False}),
            (organizations.Refusal.COVER_AWAY, {"cover_away": True}),
            (organizations.Refusal.ABSENCE_TWICE, {"away_already": True}),
            (organizations.Refusal.ABSENCE_DAYS, {"days_fit": False}),
        ],
    ),
    Rule(
        organizations.can_found,
        {"is_region": True, "kind_fits": True, "is_free": True, "works_for_region": False},
        [
            (organizations.Refusal.NOT_A_REGION, {"is_region": False}),
            (organizations.Refusal.NOT_A_REGION, {"kind_fits": False}),
            (organizations.Refusal.NAME_TAKEN, {"is_free": False}),
            (organizations.Refusal.OF_THE_REGION, {"works_for_region": True}),
        ],
    ),
    Rule(
        organizations.can_confirm_passkey,
        {"is_own": False, "is_open": True, "fits": True},
        [
            (organizations.Refusal.OWN_PASSKEY, {"is_own": True}),
            (organizations.Refusal.PASSKEY_DECIDED, {"is_open": False}),
            (organizations.Refusal.FINGERPRINT, {"fits": False}),
        ],
    ),
    Rule(
        organizations.can_require_passkeys,
        {"everyone_has_one": True, "deciding": 2},
        [
            (organizations.Refusal.PASSKEYS_MISSING, {"everyone_has_one": False}),
            (organizations.Refusal.PASSKEYS_MISSING, {"deciding": 1}),
        ],
    ),
    Rule(
        organizations.can_end_requirement,
        {"is_same": False},
        [(organizations.Refusal.SAME_STEWARD, {"is_same": True})],
    ),
    Rule(
        organizations.can_confirm_act,
        {"needed": True, "has_passkey": True, "by_hand": False},
        [
            (organizations.Refusal.PASSKEY_NEEDED, {"has_passkey": False}),
            (organizations.Refusal.PASSKEY_BY_HAND, {"by_hand": True}),
        ],
        [{"needed": False, "has_passkey": False}, {"needed": False, "by_hand": True}],
    ),
    Rule(
        organizations.is_confirmed,
        {"needed": True, "confirmed": True},
        [(organizations.Refusal.NOT_CONFIRMED, {"confirmed": False})],
        [{"needed": False, "confirmed": False}],
    ),
    Rule(
        organizations.holds_attested_role,
        {"required": True, "held": True},
        [(organizations.Refusal.ROLE_NOT_ATTESTED, {"held": False})],
        [{"required": False, "held": False}],
    ),
    Rule(
        organizations.can_give_roles,
        {"needed": True, "roles": 1},
        [(organizations.Refusal.ONE_ROLE, {"roles": 2})],
        [{"needed": False, "roles": 2}],
    ),
    Rule(organizations.can_rotate, {"has_keys": True}, [(organizations.Refusal.NO_KEYS, {"has_keys": False})]),
    Rule(
        organizations.can_give_link,
        {"has_password": False, "has_signed_in": False, "belongs_elsewhere": False},
        [
            (organizations.Refusal.HAS_ACCOUNT, {fact: True})
            for fact in ("has_password", "has_signed_in", "belongs_elsewhere")
        ],
    ),
    Rule(
        organizations.can_try_store,
        {"is_own": False, "is_https": True, "is_public": True},
        [
            (organizations.Refusal.STORE_ADDRESS, {"is_https": False}),
            (organizations.Refusal.STORE_ADDRESS, {"is_public": False}),
        ],
        [{"is_own": True, "is_https": False, "is_public": False}],
    ),
    Rule(
        organizations.can_name_store,
        {"tried": STORE},
        [(organizations.Refusal.STORE_FAILS, {"tried": {**STORE, must: False}}) for must in STORE_MUSTS]
        + [
            (organizations.Refusal.STORE_FAILS, {"tried": {name: True for name in STORE_MUSTS if name != must}})
            for must in STORE_MUSTS
        ],
    ),
]
