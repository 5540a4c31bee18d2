"""The dossier of a release or an agreement as it stands, and whether one that was signed still holds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from django.db.models import Exists, OuterRef, Q, QuerySet

from entente.catalogue.models import Dataset
from entente.core.canonical import digest
from entente.organizations.models import User
from entente.organizations.permissions import visible
from exports.dossier import changes_since
from exports.dossier.assembly import titles_of
from exports.dossier.records import Disclosure, Flow, Subject, keys_of, kind_of
from exports.models import Dossier, DossierAnswer, DossierKind, Release
from exports.states import ReleaseStatus


@dataclass(frozen=True, slots=True)
class SignedDossier:
    """The newest dossier that a person signed. ``changed``: the requirements that rest on something else since; with any, it is void."""

    dossier: Dossier
    changed: tuple[str, ...]

    @property
    def is_void(self) -> bool:
        return bool(self.changed)

    @property
    def is_ready(self) -> bool:
        """Whether the worker has added the document that the node signs."""
        return bool(self.dossier.document)

    @property
    def changed_titles(self) -> list[str]:
        return titles_of(self.changed)


def newest_dossier(subject: Subject, today: Mapping[str, str]) -> SignedDossier | None:
    """The newest signed dossier beside what its requirements rest on today (``exports.dossier.fingerprints``)."""
    newest = (
        Dossier.objects.filter(**keys_of(subject), kind=kind_of(subject))
        .select_related("signed_by")
        .order_by("-number")
        .first()
    )
    return None if newest is None else SignedDossier(newest, tuple(changes_since(newest.records, today)))


def subject_of(dossier: Dossier) -> Subject:
    """What a dossier is of."""
    if dossier.release is not None:
        return dossier.release
    assert dossier.agreement is not None  # a constraint of the table
    assert dossier.organization is not None
    make = Flow if dossier.kind == DossierKind.ASSESSMENT else Disclosure
    return make(dossier.agreement, dossier.organization)


def dossiers_begun(user: User) -> QuerySet[Release]:
    """Available releases in whose dossier somebody wrote and which nobody has signed, for whoever releases or reviews the data."""
    hers = Q(run__version__dataset__in=visible(Dataset.objects.all(), user, "catalogue.release_run")) | Q(
        run__version__dataset__in=visible(Dataset.objects.all(), user, "catalogue.review_run")
    )
    written = DossierAnswer.objects.filter(release=OuterRef("pk"))
    return Release.objects.filter(
        hers, Exists(written), dossiers__isnull=True, status=ReleaseStatus.AVAILABLE
    ).select_related("run__version__dataset__owner")


def digest_of(today: Mapping[str, str]) -> str:
    """One name for all that a dossier rests on: what a person signs is what she read."""
    return digest(dict(today))


def with_records(releases: QuerySet[Release]) -> QuerySet[Release]:
    """The same releases with what a dossier reads of each."""
    return releases.select_related(
        "run__version__dataset__owner",
        "run__report",
        "run__recipe__confirmed_by",
        "run__decided_by",
        "agreement__origin",
    )
