"""Events of accounts, roles and organizations."""

from __future__ import annotations

from typing import Final

from django.utils.translation import gettext_lazy as _

from entente.core.events import Event, NoticeText

_SEE_ORGANIZATION = (_("See the organization"), "organizations:organization")
EVENTS: Final = (
    Event("account.factors_changed", _("A person changed a second factor")),
    Event(
        "account.factors_removed",
        _("The operator of the site removed a person’s second factors, for which somebody vouched"),
    ),
    Event("account.password_changed", _("A person changed her password")),
    Event("account.link_made", _("A one-time link to a first password was made")),
    Event("absence.ended", _("An absence was ended")),
    Event("absence.named", _("Someone named who covers during an absence")),
    Event("account.made", _("An account was made")),
    Event("account.signed_in", _("A person signed in")),
    Event("account.sign_in_failed", _("A sign-in failed: the password or the second factor was wrong")),
    Event("account.sessions_ended", _("A person ended her other sessions")),
    Event("account.sessions_ended_by_operator", _("The operator of the site ended a person’s sessions"), "stopped"),
    Event(
        "member.handed_over",
        _("What waited for a person who left passed to another"),
        notice=NoticeText(
            _("Someone has left, and you take over what waited for them"), _("Open your desk"), "web:desk"
        ),
    ),
    Event(
        "membership.given",
        _("A person was given a role"),
        notice=NoticeText(_("You were given a role in an organization"), *_SEE_ORGANIZATION),
    ),
    Event("membership.taken", _("A role was taken from a person"), "stopped"),
    Event(
        "act.confirmed", _("An act was confirmed with a passkey, and the worker verified it"), "good", by_worker=True
    ),
    Event(
        "act.refused_by_worker",
        notice=NoticeText(
            _("Something was done in the name of your organization that does not hold: the worker refused it"),
            *_SEE_ORGANIZATION,
        ),
    ),
    Event("passkey.enrolled", _("A passkey was added and waits for a colleague")),
    Event(
        "passkey.to_confirm",
        notice=NoticeText(
            _("A colleague added a passkey: confirm it once you have heard its fingerprint"), *_SEE_ORGANIZATION
        ),
    ),
    Event("passkey.confirmed", _("A colleague confirmed a passkey by its fingerprint")),
    Event(
        "passkey.declined",
        _("A passkey was declined"),
        notice=NoticeText(_("Your passkey was declined: it confirms no acts"), *_SEE_ORGANIZATION),
    ),
    Event(
        "passkey.attested",
        _("The organization vouches for a passkey"),
        "good",
        notice=NoticeText(
            _("Your passkey is confirmed: from now on you confirm acts with it"),
            *_SEE_ORGANIZATION,
        ),
        by_worker=True,
    ),
    Event(
        "passkey.revoked",
        _("A passkey was revoked"),
        "stopped",
        notice=NoticeText(_("A passkey was revoked: it confirms no acts any more"), *_SEE_ORGANIZATION),
        by_worker=True,
    ),
    Event(
        "passkeys.required",
        _("The organization requires that acts are confirmed with passkeys"),
        notice=NoticeText(_("Your organization requires passkeys for its acts from now on"), *_SEE_ORGANIZATION),
        by_worker=True,
    ),
    Event(
        "passkeys.requirement_ended",
        _("The organization no longer requires passkeys"),
        "stopped",
        notice=NoticeText(_("Your organization no longer requires passkeys for its acts"), *_SEE_ORGANIZATION),
        by_worker=True,
    ),
    Event("organization.founded", _("The organization was founded")),
    Event("node_key.begun", _("A key of the installation was met for the first time")),
    Event("node_key.retired", _("A key of the installation that nothing needed any more was taken away"), "stopped"),
    Event("node_key.revoked", _("A key of the installation was revoked"), "stopped"),
    Event(
        "organization.invited",
        _("A region invited an organization of its area"),
        notice=NoticeText(_("A data steward of your region invited an organization of your area"), *_SEE_ORGANIZATION),
    ),
    Event(
        "organization.key_destroyed",
        _("A former key of the organization, which nothing needed any more, was destroyed"),
        "stopped",
        by_worker=True,
    ),
    Event("organization.key_revoked", _("A former key of the organization was revoked"), "stopped"),
    Event(
        "organization.key_strange",
        _("A key that is none of the organization’s was found among its keys, and is not used"),
        "danger",
        by_worker=True,
    ),
    Event("organization.keys_asked_for", _("New keys were asked for")),
    Event("organization.keys_made", _("The keys of the organization were made"), by_worker=True),
    Event(
        "organization.keys_rotated",
        _("New keys took the place of the old ones"),
        notice=NoticeText(_("Your organization has new keys"), *_SEE_ORGANIZATION),
        by_worker=True,
    ),
    Event("organization.store_named", _("The organization named a store of its own")),
    Event(
        "role.declined",
        _("A role that a steward wanted for herself was declined"),
        notice=NoticeText(_("The role that you wanted for yourself was declined"), *_SEE_ORGANIZATION),
    ),
    Event("role.proposed", _("A steward asked for a role for herself")),
    Event(
        "absence.covering",
        notice=NoticeText(
            _("You cover for a colleague from %(starts_on)s through %(ends_on)s"), _("Open your desk"), "web:desk"
        ),
    ),
    Event(
        "role.given",
        notice=NoticeText(
            _("Someone was made a data steward or privacy officer of your organization"), *_SEE_ORGANIZATION
        ),
    ),
    Event(
        "role.taken_oneself",
        notice=NoticeText(_("The only data steward of your organization gave a role to herself"), *_SEE_ORGANIZATION),
    ),
    Event(
        "role.to_confirm",
        notice=NoticeText(
            _("A data steward wants a role for herself: confirm or decline it"),
            _("Decide"),
            "organizations:organization",
        ),
    ),
)
