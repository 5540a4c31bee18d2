"""What must be true before a dataset that is received is added to, and before what is derived from it leaves."""

from __future__ import annotations

from typing import Final

from django.db import models
from django.utils.translation import gettext_lazy as _

from entente.catalogue.models import Dataset
from entente.catalogue.vocabularies import DatasetKind
from entente.core.verdicts import Verdict
from exports.policies.onward import OnwardRefusal
from exports.policies.releases import Refusal

ABOUT_NOBODY: Final = frozenset({DatasetKind.DIRECTORY, DatasetKind.ACTIVITY})
"""Kinds whose rows may be linked one by one with rows of somebody else: none of them is about a person."""


class LayerRefusal(models.TextChoices):
    """Why nothing is derived, in words on which a data steward can act."""

    ABOUT_PERSONS = (
        "layer.about_persons",
        _(
            "Only directories and rows about services or places are added to. Rows about persons are linked with nobody else’s."
        ),
    )
    OTHER_OWNER = (
        "layer.other_owner",
        _("What is added must be a dataset of the organization that received the other one."),
    )
    OWN_SOURCE = "layer.own_source", _("Both datasets are of one organization. Join them instead.")
    OF_SEVERAL = (
        "layer.of_several",
        _("One of the two was put together from other datasets already. Choose those that it came from."),
    )
    NOT_READ = "layer.not_read", _("The own dataset has no version that was read and is still kept. Upload one first.")
    TWICE = "layer.twice", _("There is a dataset derived from these two already.")
    NO_PARQUET = (
        "layer.no_parquet",
        _("The release has no Parquet file, which is what rows are read from. Ask its provider for one."),
    )
    COLUMNS = (
        "layer.columns",
        _(
            "The columns of a derived dataset are published to nobody: its source’s agreement names who may know of them."
        ),
    )
    UNKNOWN_SOURCE = (
        "layer.unknown_source",
        _("It is not known of which release this version was derived, so nothing says to whom it may go."),
    )


def can_layer(
    source: Dataset,
    own: Dataset,
    *,
    recipient_id: object,
    is_read: bool,
    is_first: bool,
    is_here: bool,
    is_accepted: bool,
    has_parquet: bool,
    is_new: bool,
) -> Verdict:
    """A dataset that an organization received, and one of its own, both about nobody and as they came, may become a third.

    Args:
        is_first: the provider gave the access; it was not passed on.
        is_accepted: somebody of the organization accepted the terms.
    """
    return Verdict.of(
        {
            LayerRefusal.ABOUT_PERSONS: {source.kind, own.kind} <= ABOUT_NOBODY,
            LayerRefusal.OTHER_OWNER: own.owner_id == recipient_id,
            LayerRefusal.OWN_SOURCE: source.owner_id != recipient_id,
            LayerRefusal.OF_SEVERAL: not source.joined_from and not own.joined_from,
            LayerRefusal.NOT_READ: is_read,
            LayerRefusal.TWICE: is_new,
            LayerRefusal.NO_PARQUET: has_parquet,
            OnwardRefusal.TWICE: is_first,
            OnwardRefusal.ELSEWHERE: is_here,
            Refusal.NOT_ACCEPTED: is_accepted,
        }
    )


def keeps_unmatched(*, choice: str, accepted: int, unmatched: int) -> bool:
    """Whether own rows without their source stay: a person chose so, for as many. More than she accepted are left out, all of them."""
    return choice == "own" and unmatched <= accepted


def is_derived_here(*, is_known: bool, is_same: bool, is_here: bool) -> Verdict:
    """The worker made the version of an access that it named, of the two series that the dataset names, and all concerned live on this node."""
    return Verdict.of({LayerRefusal.UNKNOWN_SOURCE: is_known and is_same, OnwardRefusal.ELSEWHERE: is_here})
