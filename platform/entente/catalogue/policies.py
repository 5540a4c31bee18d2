"""What must be true before an upload is taken in, a link is used, or bytes are destroyed."""

from __future__ import annotations

from datetime import datetime

from django.db import models
from django.utils.translation import gettext_lazy as _

from entente.catalogue.models import DatasetVersion, UploadLink
from entente.core.verdicts import Verdict


class Refusal(models.TextChoices):
    NO_KEYS = "upload.no_keys", _("The organization’s keys are still being made. Try again in a minute.")
    LINK_USED = "upload_link.used", _("This link has been used. Ask whoever sent it for a new one.")
    LINK_OVER = "upload_link.over", _("This link has expired. Ask whoever sent it for a new one.")
    LINK_REVOKED = "upload_link.revoked", _("This link has been withdrawn. Ask whoever sent it for a new one.")
    HELPS_ITSELF = (
        "organization.helps_itself",
        _("An organization cannot supply its own second person. Choose another."),
    )
    HELD = "version.held", _("A legal hold keeps these data. It must be lifted first.")
    NOT_AUTHORITY = (
        "community.not_authority",
        _("Only a community authority keeps such a register. Ask the network to found one for the community."),
    )
    OWN_ENTRY = (
        "community.own_entry",
        _("Whoever entered it cannot confirm it. Another data steward of the authority must, or of whoever helps it."),
    )
    DESTROYED = "version.destroyed", _("The original has been destroyed: nothing can be read from it any more.")


def can_help(*, is_another: bool) -> Verdict:
    """The second person comes from another organization."""
    return Verdict.of({Refusal.HELPS_ITSELF: is_another})


def can_receive(*, has_keys: bool) -> Verdict:
    """An upload can be sealed to its owner."""
    return Verdict.of({Refusal.NO_KEYS: has_keys})


def can_use_link(link: UploadLink, *, now: datetime) -> Verdict:
    """A one-time link is unused, in time and not withdrawn."""
    return Verdict.of(
        {
            Refusal.LINK_USED: link.used_at is None,
            Refusal.LINK_REVOKED: link.revoked_at is None,
            Refusal.LINK_OVER: now < link.expires_at,
        }
    )


def can_register(*, is_authority: bool) -> Verdict:
    """The organization speaks for a community."""
    return Verdict.of({Refusal.NOT_AUTHORITY: is_authority})


def can_confirm_entries(*, is_own: bool) -> Verdict:
    """Another person entered them."""
    return Verdict.of({Refusal.OWN_ENTRY: not is_own})


def can_destroy(version: DatasetVersion) -> Verdict:
    """No legal hold keeps the bytes."""
    return Verdict.of({Refusal.HELD: version.held_at is None})


def can_read(version: DatasetVersion) -> Verdict:
    """The original still exists."""
    return Verdict.of({Refusal.DESTROYED: version.destroyed_at is None})
