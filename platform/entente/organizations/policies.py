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
    NOT_CONFIRMED = (
        "act.not_confirmed",
        _("Whoever did this has a passkey, and it did not confirm this act. It must be done again, and confirmed."),
    )
    PASSKEY_NEEDED = (
        "act.passkey_needed",
        _(
            "This is confirmed with a passkey that your organization vouches for, and you have none now. Add one under “Second factor”, and have a "
            "colleague confirm it."
        ),
    )
    PASSKEY_BY_HAND = (
        "act.passkey_by_hand",
        _("Whoever has a passkey confirms this with it, on the pages. A program, or a form with a file, cannot."),
    )
    ROLE_NOT_ATTESTED = (
        "member.role_not_attested",
        _("The organization requires passkeys, and its key does not vouch for the role of whoever did this."),
    )
    ONE_ROLE = "member.one_role", _("Give one role at a time: each is confirmed with your passkey by itself.")
    OWN_PASSKEY = "passkey.own", _("Nobody confirms her own passkey. A colleague must.")
    PASSKEY_DECIDED = "passkey.decided", _("This passkey has been confirmed or declined already.")
    FINGERPRINT = (
        "passkey.fingerprint",
        _(
            "This is not the fingerprint of the passkey. Have your colleague read it to you once more; if it stays different, decline."
        ),
    )
    PASSKEYS_MISSING = (
        "passkeys.missing",
        _(
            "Each data steward and privacy officer needs a confirmed passkey first, and there must be two of these people."
        ),
    )
    SAME_STEWARD = (
        "passkeys.same_steward",
        _("Another data steward than the one who began this must end it."),
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


def can_confirm_passkey(*, is_own: bool, is_open: bool, fits: bool) -> Verdict:
    """A colleague confirms a passkey, once. ``fits``: what she typed is its fingerprint."""
    return Verdict.of({Refusal.OWN_PASSKEY: not is_own, Refusal.PASSKEY_DECIDED: is_open, Refusal.FINGERPRINT: fits})


def can_require_passkeys(*, everyone_has_one: bool, deciding: int) -> Verdict:
    """Nobody who decides is locked out. ``deciding``: how many data stewards and privacy officers there are."""
    return Verdict.of({Refusal.PASSKEYS_MISSING: everyone_has_one and deciding > 1})


def can_end_requirement(*, is_same: bool) -> Verdict:
    """Two people: one began it, another ends it."""
    return Verdict.of({Refusal.SAME_STEWARD: not is_same})


def can_confirm_act(*, needed: bool, has_passkey: bool, by_hand: bool) -> Verdict:
    """Whoever must confirm an act with a passkey has one, and is at a page. ``by_hand``: a program acts, or a file comes along."""
    return Verdict.of(
        {
            Refusal.PASSKEY_BY_HAND: not (needed and by_hand),
            Refusal.PASSKEY_NEEDED: not needed or has_passkey or by_hand,
        }
    )


def is_confirmed(*, needed: bool, confirmed: bool) -> Verdict:
    """An attested passkey of the person signed the act, where it must."""
    return Verdict.of({Refusal.NOT_CONFIRMED: confirmed or not needed})


def holds_attested_role(*, required: bool, held: bool) -> Verdict:
    """A key vouches for the role by which a person acted, where the organization requires that."""
    return Verdict.of({Refusal.ROLE_NOT_ATTESTED: held or not required})


def can_give_roles(*, needed: bool, roles: int) -> Verdict:
    """A passkey confirms one role at a time. ``roles``: how many are given at once."""
    return Verdict.of({Refusal.ONE_ROLE: not needed or roles <= 1})
