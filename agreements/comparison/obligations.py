"""Whose obligations an amendment changes, and therefore who signs again. Plain rules over two signed contents.

- A provider or community authority signs when the amendment lets more happen: a term is looser, or the period longer.
- A recipient or processor signs when it demands more: a term is stricter, or the period shorter.
- Whoever is named in a clause that changes, was added or taken out signs; where such a clause names no party, all sign.
- All sign when the split rule of a joint export changes: it says whose rows are whose.
- All sign when the title, the text before the clauses, the language that binds, the audience, the policy or the parties change.
- Whoever is new, or changes its role, signs. A member of a framework stands on both sides.

For the others the signature under the version before stands, and the document of the amendment carries that version with it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from agreements.comparison.strictness import loosened
from agreements.models import RECEIVING_ROLES, PartyRole
from agreements.terms import Terms

GIVING: Final = (PartyRole.PROVIDER, PartyRole.COMMUNITY_AUTHORITY, PartyRole.MEMBER)
TAKING: Final = (*RECEIVING_ROLES, PartyRole.MEMBER)
_FOR_ALL: Final = (
    "tier", "framework", "emergency", "title", "text", "binding", "prevailing", "audience", "policy_version", "sensitivity", "time_zone"
)  # fmt: skip


def signs_again(
    before: Mapping[str, Any], after: Mapping[str, Any], *, names: Mapping[str, tuple[str, ...]]
) -> frozenset[str]:
    """The organizations that sign the amendment ``after`` of ``before``.

    Args:
        before, after: ``Agreement.signed_content`` of the version in force and of the amendment.
        names: by which names each organization is known, in both languages.
    """
    roles = {organization: role for organization, role, _quorum in after["parties"]}
    if before["parties"] != after["parties"] or any(before.get(name) != after.get(name) for name in _FOR_ALL):
        return frozenset(roles)
    old, new = Terms.from_dict(before["terms"]), Terms.from_dict(after["terms"])
    if old.split != new.split:
        return frozenset(roles)
    longer = after["ends_on"] > before["ends_on"] or after["starts_on"] < before["starts_on"]
    shorter = after["ends_on"] < before["ends_on"] or after["starts_on"] > before["starts_on"]
    signers = set()
    if loosened(new, old) or longer:
        signers |= {organization for organization, role in roles.items() if role in GIVING}
    if loosened(old, new) or shorter:
        signers |= {organization for organization, role in roles.items() if role in TAKING}
    for clause in changed_clauses(before, after):
        words = " ".join(clause).casefold()
        named = {
            organization
            for organization in roles
            if any(name.casefold() in words for name in names[organization] if name)
        }
        signers |= named or set(roles)
    return frozenset(signers)


def changed_clauses(before: Mapping[str, Any], after: Mapping[str, Any]) -> list[tuple[str, ...]]:
    """All the words, of both versions, of each clause that is not the same in both."""
    old = {clause["key"]: clause for clause in before["clauses"]}
    new = {clause["key"]: clause for clause in after["clauses"]}
    return [
        tuple(str(words) for clause in (old.get(key, {}), new.get(key, {})) for words in clause.values())
        for key in dict.fromkeys([*old, *new])
        if old.get(key) != new.get(key)
    ]


def changes_something(before: Mapping[str, Any], after: Mapping[str, Any]) -> bool:
    """Whether an amendment says anything else than the version before; from which day on it counts is no change by itself."""
    aside = {"version": 0, "effective_on": None}
    return {**before, **aside} != {**after, **aside}
