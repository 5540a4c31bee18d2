"""What people do to add to a dataset that they receive: lay a series of their own over it, decide about rows that find none, stop and go on."""

from __future__ import annotations

import uuid
from datetime import datetime

from django.db import transaction

from entente.audit.jobs import defer
from entente.audit.services import record, require
from entente.catalogue.models import Dataset
from entente.catalogue.queries import last_read
from entente.catalogue.services import create_dataset
from entente.core.errors import Finding, Invalid
from entente.organizations.models import User
from entente.organizations.notices import notify
from entente.organizations.permissions import may
from entente.organizations.queries import people_of
from entente.organizations.roles import Role
from exports.models import Entitlement, Layer, Unmatched
from exports.queries import layers


@transaction.atomic
def make_layer(
    entitlement_id: uuid.UUID,
    own_id: uuid.UUID,
    *,
    source_key: str,
    own_key: str,
    title_en: str,
    title_fr: str,
    by: User,
    now: datetime,
) -> Layer:
    """A series derived from one that is received and one of the recipient's own; the worker derives its first version. The provider is told.

    Raises:
        Invalid: "layer.no_such_column".
    """
    entitlement = Entitlement.objects.select_related(
        "release__run__version__dataset__owner", "release__agreement", "recipient"
    ).get(pk=entitlement_id)
    own = Dataset.objects.select_for_update(of=("self",)).select_related("owner").get(pk=own_id)
    source, recipient = entitlement.release.dataset, entitlement.recipient
    is_new = not Layer.objects.filter(source=source, own=own).exists()
    verdict = may(by, "catalogue.upload_version", own)
    verdict &= layers.layer_verdict(entitlement, own, now=now, is_new=is_new)
    require(verdict, subject=entitlement, organization_id=recipient.pk)
    version = last_read(own)
    assert version is not None  # asked above
    if (
        source_key not in layers.columns_of_release(entitlement.release)
        or not version.columns.filter(name=own_key).exists()
    ):
        raise Invalid(Finding("layer.no_such_column"))
    dataset = create_dataset(owner=recipient, title_en=title_en, title_fr=title_fr, kind=source.kind, by=by)
    dataset.joined_from = [str(source.pk), str(own.pk)]
    dataset.save(update_fields=["joined_from"])
    layer = Layer.objects.create(
        dataset=dataset, source=source, own=own, source_key=source_key, own_key=own_key, made_by=by, made_at=now
    )
    facts = {"source_id": source.pk, "own_id": own.pk}
    record("layer.made", by=by, subject=dataset, organization_id=recipient.pk, **facts)
    release = entitlement.release
    record("layer.added_to", by=by, subject=release, organization_id=source.owner_id, recipient_id=recipient.pk)
    notify(people_of(source.owner, Role.DATA_STEWARD, Role.PRIVACY_OFFICER), "layer.added_to", release)
    defer("exports.derive_layer", layer_id=str(layer.pk))
    return layer


@transaction.atomic
def decide_unmatched(layer_id: uuid.UUID, choice: str, *, by: User, now: datetime) -> Layer:
    """What becomes of own rows that name a row of the source which is not there, as many as there are today.

    Raises:
        Invalid: "layer.no_choice".
    """
    layer = _locked(layer_id, by=by)
    if choice not in (Unmatched.LEFT_OUT, Unmatched.OWN):
        raise Invalid(Finding("layer.no_choice"))
    last = layer.derivations.first()
    layer.unmatched, layer.accepted = choice, 0 if last is None else int(last.counts.get("unmatched", 0))
    layer.save(update_fields=["unmatched", "accepted"])
    record(
        "layer.decided",
        by=by,
        subject=layer.dataset,
        organization_id=layer.dataset.owner_id,
        choice=choice,
        rows=layer.accepted,
    )
    defer("exports.derive_layer", layer_id=str(layer.pk))
    return layer


@transaction.atomic
def stop_layer(layer_id: uuid.UUID, *, by: User, now: datetime) -> Layer:
    """No further version is derived until somebody lets it go on. What was derived stays as long as access to the source stands."""
    layer = _locked(layer_id, by=by)
    if layer.stopped_at is None:
        layer.stopped_at = now
        layer.save(update_fields=["stopped_at"])
        record("layer.stopped", by=by, subject=layer.dataset, organization_id=layer.dataset.owner_id)
    return layer


@transaction.atomic
def resume_layer(layer_id: uuid.UUID, *, by: User, now: datetime) -> Layer:
    """Versions are derived again, from the newest release on."""
    layer = _locked(layer_id, by=by)
    if layer.stopped_at is not None:
        layer.stopped_at = None
        layer.save(update_fields=["stopped_at"])
        record("layer.resumed", by=by, subject=layer.dataset, organization_id=layer.dataset.owner_id)
        defer("exports.derive_layer", layer_id=str(layer.pk))
    return layer


def _locked(layer_id: uuid.UUID, *, by: User) -> Layer:
    """For somebody who adds to the derived series."""
    layer = Layer.objects.select_for_update(of=("self",)).select_related("dataset__owner").get(pk=layer_id)
    dataset = layer.dataset
    require(may(by, "catalogue.upload_version", dataset), subject=dataset, organization_id=dataset.owner_id)
    return layer
