"""Layers over received datasets: what one can be made of, what waits to be derived, and what the page of one tells."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Exists, OuterRef, QuerySet
from django.db.models.functions import Now

from entente.catalogue import queries as catalogue
from entente.catalogue.models import Dataset, DatasetVersion
from entente.core.errors import Finding
from entente.core.findings import sentence
from entente.core.verdicts import Verdict
from entente.organizations.models import Organization, User
from entente.organizations.permissions import may
from exports import gate
from exports.formats import Format
from exports.models import Derivation, Entitlement, Layer, Release, Unmatched
from exports.policies import can_layer
from exports.policies.layers import ABOUT_NOBODY, keeps_unmatched
from exports.states import ReleaseStatus

UNDECIDED = "layer.unmatched"
TABLE_FILE = Format.PARQUET.file_name


def layers() -> QuerySet[Layer]:
    """With what is asked about them."""
    return Layer.objects.select_related("dataset__owner", "source__owner", "own__owner", "made_by")


def layers_undecided() -> QuerySet[Layer]:
    """Those whose first version waits for a person, with access to the source that has not ended. One query, in which nothing is a moment of time."""
    of_layer = Derivation.objects.filter(layer=OuterRef("pk"))
    live = {"entitlement__revoked_at": None, "entitlement__ends_at__gt": Now()}
    waits, derived = of_layer.filter(error_code=UNDECIDED, **live), of_layer.exclude(version=None)
    return layers().filter(Exists(waits), ~Exists(derived), unmatched=Unmatched.UNDECIDED, stopped_at=None)


def layer_verdict(entitlement: Entitlement, own: Dataset, *, now: datetime, is_new: bool = True) -> Verdict:
    """Whether a series of the recipient's may be laid over what it received, under the agreement by which it did."""
    release, recipient = entitlement.release, entitlement.recipient
    here = gate.DATABASE.live_here([release.dataset.owner_id, recipient.pk])
    accepted = Entitlement.objects.filter(
        recipient=recipient,
        release__run__version__dataset=release.dataset,
        release__agreement=release.agreement_id,  # what was read was this version of it
        acceptances__isnull=False,
    )
    return can_layer(
        release.dataset,
        own,
        recipient_id=recipient.pk,
        is_read=catalogue.last_read(own) is not None,
        is_first=entitlement.passed_on_from_id is None,
        is_here=here,
        is_accepted=accepted.exists(),
        has_parquet=release.files.filter(name=TABLE_FILE).exists(),
        is_new=is_new,
    ) & gate.source_verdict(entitlement, own, purposes=(release.purpose,), now=now)


def own_series(entitlement: Entitlement, user: User) -> list[Dataset]:
    """The series of the recipient about nobody to which a person delivers, and of which something was read."""
    owned = Dataset.objects.filter(owner=entitlement.recipient, kind__in=ABOUT_NOBODY, joined_from=[])
    able = [dataset for dataset in owned.select_related("owner") if may(user, "catalogue.upload_version", dataset)]
    return [dataset for dataset in able if catalogue.last_read(dataset) is not None]


def columns_of_release(release: Release) -> list[str]:
    """As they were published."""
    return [str(field["name"]) for field in release.fields]


@dataclass(frozen=True, slots=True)
class Pair:
    """What the next version is derived from."""

    entitlement: Entitlement
    own_version: DatasetVersion


def newest_pair(layer: Layer, *, now: datetime) -> Pair | None:
    """The newest release of the source that was delivered, to which access stands, and the newest own version that was read.

    Never one that is older than what was derived from last: what a provider took back does not come again from an earlier release.
    """
    own_version = catalogue.last_read(layer.own)
    if own_version is None:
        return None
    last = layer.derivations.exclude(version=None).select_related("entitlement__release__run__version").first()
    least = 0 if last is None else last.entitlement.release.run.version.number
    received = Entitlement.objects.filter(
        recipient=layer.dataset.owner_id,
        passed_on_from=None,
        revoked_at=None,
        starts_at__lte=now,
        ends_at__gt=now,
        release__status=ReleaseStatus.AVAILABLE,
        release__run__version__dataset=layer.source_id,
        release__run__version__number__gte=least,
    ).select_related("release__run__version__dataset__owner", "release__agreement", "recipient")
    for entitlement in received.order_by("-release__run__version__number", "-release"):
        if layer_verdict(entitlement, layer.own, now=now, is_new=True):
            return Pair(entitlement, own_version)
    return None


def pending_pair(layer: Layer, *, now: datetime) -> Pair | None:
    """The newest pair, where nothing was derived of it yet; one that waits for a person is no such."""
    pair = None if layer.stopped_at is not None else newest_pair(layer, now=now)
    if pair is None:
        return None
    done = layer.derivations.filter(entitlement=pair.entitlement, own_version=pair.own_version).first()
    return pair if done is None or _is_to_do_again(layer, done) else None


def _is_to_do_again(layer: Layer, done: Derivation) -> bool:
    """Whether a person has decided since about own rows without their source."""
    unmatched = done.counts.get("unmatched", 0)
    if done.error_code == UNDECIDED:
        return bool(layer.unmatched)
    keeps = keeps_unmatched(choice=layer.unmatched, accepted=layer.accepted, unmatched=unmatched)
    return bool(unmatched) and done.version_id is not None and done.counts.get("kept") != keeps


@dataclass(frozen=True, slots=True)
class DerivationRow:
    """One derivation as a page shows it."""

    derivation: Derivation
    fault: str
    stands: bool

    @property
    def waits(self) -> bool:
        """Whether a person decides first."""
        return self.derivation.error_code == UNDECIDED


def derivation_rows(layer: Layer, *, now: datetime) -> list[DerivationRow]:
    """The last ones, newest first."""
    known = layer.derivations.select_related(
        "entitlement__release__run__version__dataset__owner",
        "entitlement__release__agreement",
        "entitlement__recipient",
        "own_version",
        "version",
    )
    return [
        DerivationRow(
            derivation,
            sentence(Finding(derivation.error_code)) if derivation.error_code else "",
            bool(gate.entitlement_verdict(derivation.entitlement, gate.CurrentPolicies(now))),
        )
        for derivation in known[:10]
    ]


def republishable_to(layer: Layer, *, now: datetime) -> Sequence[Organization]:
    """The organizations that the agreement about the source names now."""
    pair = newest_pair(layer, now=now)
    if pair is None:
        return ()
    terms = pair.entitlement.release.agreement.current.machine_terms
    if terms.onward != "named":
        return ()
    return list(Organization.objects.filter(pk__in=[uuid.UUID(str(pk)) for pk in terms.onward_to]).order_by("name_en"))
