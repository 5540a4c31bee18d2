"""What must be true before an upload is taken in, a link is used, or bytes are destroyed."""

from __future__ import annotations

from datetime import datetime

from django.db import models
from django.utils.translation import gettext_lazy as _

from entente.catalogue.models import DatasetVersion, UploadLink
from entente.catalogue.vocabularies import DatasetKind
from entente.core.verdicts import Verdict


class Refusal(models.TextChoices):
    NO_KEYS = "upload.no_keys", _("The organization’s keys are still being made. Try again in a minute.")
    MADE_HERE = (
        "upload.made_here",
        _(
            "Versions of this dataset are made by themselves, of rows of several organizations. No file is uploaded to it."
        ),
    )
    JOINT_STOPPED = (
        "joint.stopped",
        _(
            "This series takes exports that hold rows of several organizations, and the agreement by which they are split is not in force "
            "today. Nothing was stored and nothing is lost: keep the file, and send it once the agreement is in force again."
        ),
    )
    JOINT_NOT_HELD = (
        "joint.not_held",
        _(
            "This export holds rows of several organizations. It is split and destroyed as they agreed, and no hold of one of them keeps it."
        ),
    )
    POOL_NOT_HELD = (
        "pool.not_held",
        _(
            "This table holds rows of several organizations, each of which may take its own back. No hold of one of them keeps it."
        ),
    )
    JOINT_NOT_JOINED = (
        "joint.not_joined",
        _(
            "An export that holds rows of several organizations is joined with nothing: it is split, and each has its own part."
        ),
    )
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
    OTHER_OWNER = "join.other_owner", _("Both tables of a join must be of one organization.")
    SAME_SERIES = "join.same_series", _("A dataset cannot be joined with itself. Choose another.")
    OF_JOIN = (
        "join.of_join",
        _("A table that was joined already cannot be joined again. Join the tables that it came from."),
    )
    NOT_READ = (
        "join.not_read",
        _("A version has not been read yet, or its original has been destroyed. Choose another."),
    )
    COUNTS = (
        "join.counts",
        _("A table of counts, or of data that were anonymized before, has no rows that could be joined."),
    )
    DESTROYED = "version.destroyed", _("The original has been destroyed: nothing can be read from it any more.")


def can_help(*, is_another: bool) -> Verdict:
    """The second person comes from another organization."""
    return Verdict.of({Refusal.HELPS_ITSELF: is_another})


def can_receive(*, has_keys: bool, intake: Verdict | None = None, is_made_here: bool = False) -> Verdict:
    """An upload can be sealed to its owner, and is its owner's own.

    Args:
        intake: of a series that takes joint exports, whether the agreement about it is in force.
        is_made_here: the worker makes the versions of the series, of rows of several organizations.
    """
    return Verdict.of(
        {
            Refusal.NO_KEYS: has_keys,
            Refusal.JOINT_STOPPED: intake is None or bool(intake),
            Refusal.MADE_HERE: not is_made_here,
        }
    )


def can_use_link(link: UploadLink, *, now: datetime) -> Verdict:
    """A one-time link is unused, in time and not withdrawn."""
    return Verdict.of(
        {
            Refusal.LINK_USED: link.used_at is None,
            Refusal.LINK_REVOKED: link.revoked_at is None,
            Refusal.LINK_OVER: now < link.expires_at,
        }
    )


def can_join(first: DatasetVersion, second: DatasetVersion) -> Verdict:
    """Two versions of two series of one owner, both read and both about rows as they came."""
    both = (first, second)
    return Verdict.of(
        {
            Refusal.OTHER_OWNER: first.dataset.owner_id == second.dataset.owner_id,
            Refusal.SAME_SERIES: first.dataset_id != second.dataset_id,
            Refusal.JOINT_NOT_JOINED: not any(version.is_joint for version in both),
            Refusal.OF_JOIN: not any(version.dataset.joined_from for version in both),
            Refusal.NOT_READ: all(version.table_id is not None and version.destroyed_at is None for version in both),
            Refusal.COUNTS: not any(
                version.dataset.kind == DatasetKind.TABLE or version.dataset.anonymized_before_upload
                for version in both
            ),
        }
    )


def can_register(*, is_authority: bool) -> Verdict:
    """The organization speaks for a community."""
    return Verdict.of({Refusal.NOT_AUTHORITY: is_authority})


def can_confirm_entries(*, is_own: bool) -> Verdict:
    """Another person entered them."""
    return Verdict.of({Refusal.OWN_ENTRY: not is_own})


def can_hold(version: DatasetVersion) -> Verdict:
    """The rows are its owner's own."""
    return Verdict.of(
        {Refusal.JOINT_NOT_HELD: not version.is_joint, Refusal.POOL_NOT_HELD: not version.dataset.holds_rows_of_others}
    )


def can_destroy(version: DatasetVersion) -> Verdict:
    """No legal hold keeps the bytes."""
    return Verdict.of({Refusal.HELD: version.held_at is None})


def can_read(version: DatasetVersion) -> Verdict:
    """The original still exists."""
    return Verdict.of({Refusal.DESTROYED: version.destroyed_at is None})
