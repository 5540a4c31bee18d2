"""What must be true before a role is taken from someone, or a first password given to her."""

from __future__ import annotations

from collections.abc import Mapping

from django.db import models
from django.utils.translation import gettext_lazy as _

from entente.core.verdicts import Verdict
from entente.organizations.roles import Role


class Refusal(models.TextChoices):
    LAST_STEWARD = (
        "member.last_steward",
        _("This is the organization’s last data steward. Give the role to someone else first."),
    )
    OWN_ROLE = (
        "member.own_role",
        _("Nobody gives herself a role where there is another data steward: that one must confirm it."),
    )
    SUCCESSOR = (
        "member.successor",
        _("Whoever takes over must be another member of the organization. Choose someone else."),
    )
    NO_KEYS = "organization.no_keys", _("The organization’s first keys are still being made. Try again in a minute.")
    DECIDED = "member.role_decided", _("This has been decided already.")
    STORE_ADDRESS = (
        "store.address",
        _("The address must begin with https:// and lead to a public server, or be that of this site’s own store."),
    )
    STORE_FAILS = (
        "store.fails",
        _("The bucket could not be written to, read from and deleted from with these credentials. Correct them."),
    )
    COVER_ROLES = (
        "absence.cover_roles",
        _(
            "Whoever covers needs the same roles in the same organizations. A data steward can give them, or choose someone else."
        ),
    )
    COVER_AWAY = "absence.cover_away", _("Whoever is to cover is away on one of these days. Choose someone else.")
    ABSENCE_TWICE = "absence.twice", _("You are away on one of these days already. End that absence first.")
    ABSENCE_DAYS = "absence.days", _("The last day comes before the first one, or is over. Correct the days.")
    NOT_A_REGION = (
        "organization.not_a_region",
        _(
            "Only a data steward of a 211 region invites organizations of its area. Ask your region, or whoever runs this site."
        ),
    )
    NAME_TAKEN = "organization.name_taken", _("An organization of this name exists already.")
    OF_THE_REGION = (
        "organization.person_of_the_region",
        _(
            "The first person works for the new organization and not for the region: nobody is on both sides of an agreement."
        ),
    )
    HAS_ACCOUNT = (
        "member.has_account",
        _(
            "This person has signed in before, or belongs to another organization too: only that person can change the password."
        ),
    )


def can_take_role(role: str, *, stewards: int) -> Verdict:
    """An organization that has data stewards keeps one. ``stewards``: how many it has now."""
    return Verdict.of({Refusal.LAST_STEWARD: role != Role.DATA_STEWARD or stewards > 1})


def can_give_role(*, to_oneself: bool, other_stewards: int) -> Verdict:
    """A role for oneself needs another steward, where there is one. ``other_stewards``: than whoever acts."""
    return Verdict.of({Refusal.OWN_ROLE: not to_oneself or other_stewards == 0})


def can_decide_role(*, is_own: bool, is_open: bool) -> Verdict:
    """Another steward than the one who wants the role decides, once."""
    return Verdict.of({Refusal.OWN_ROLE: not is_own, Refusal.DECIDED: is_open})


def can_hand_over(*, is_member: bool, is_same: bool) -> Verdict:
    """What waited for one member passes to another."""
    return Verdict.of({Refusal.SUCCESSOR: is_member and not is_same})


def can_be_covered(*, holds_roles: bool, cover_away: bool, away_already: bool, days_fit: bool) -> Verdict:
    """A colleague who may do all that the person may, and who is there herself."""
    return Verdict.of(
        {
            Refusal.COVER_ROLES: holds_roles,
            Refusal.COVER_AWAY: not cover_away,
            Refusal.ABSENCE_TWICE: not away_already,
            Refusal.ABSENCE_DAYS: days_fit,
        }
    )


def can_found(*, is_region: bool, kind_fits: bool, is_free: bool, works_for_region: bool) -> Verdict:
    """A region lets an organization of its area in, under a name that is free, with a first person who is none of its own.

    Args:
        kind_fits: it is of a kind that a region invites.
        works_for_region: the first person has a role in the region.
    """
    return Verdict.of(
        {
            Refusal.NOT_A_REGION: is_region and kind_fits,
            Refusal.NAME_TAKEN: is_free,
            Refusal.OF_THE_REGION: not works_for_region,
        }
    )


def can_rotate(*, has_keys: bool) -> Verdict:
    """There is a key to retire."""
    return Verdict.of({Refusal.NO_KEYS: has_keys})


def can_give_link(*, has_password: bool, has_signed_in: bool, belongs_elsewhere: bool) -> Verdict:
    """A link that sets a password opens the account: it is made only for one that nobody has used and no one else vouches for."""
    return Verdict.of({Refusal.HAS_ACCOUNT: not (has_password or has_signed_in or belongs_elsewhere)})


def can_try_store(*, is_own: bool, is_https: bool, is_public: bool) -> Verdict:
    """The address leads to no inner server. ``is_own``: it is that of the node's own store, for which the operator vouches."""
    return Verdict.of({Refusal.STORE_ADDRESS: is_own or (is_https and is_public)})


def can_name_store(tried: Mapping[str, bool]) -> Verdict:
    """The bucket does what a store must. ``tried``: what a probe found."""
    musts = ("put", "get", "range", "multipart", "delete", "presign", "anonymous_refused", "signature_refused")
    return Verdict.of({Refusal.STORE_FAILS: all(tried.get(must, False) for must in musts)})
