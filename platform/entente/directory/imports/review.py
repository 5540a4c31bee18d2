"""Who reviews what an organization publishes in the finder, and what a file would change of it.

A region publishes what it keeps. Whatever another organization sends waits for a data steward of the region: once as a whole, then by what differs
from what is published. What the operator takes in at the server waits for nobody.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from typing import Any, Final

from django.db import transaction
from django.db.models import QuerySet

from entente.directory.models import ChangeKind, DirectoryImport, RecordChange, Service, Source
from entente.directory.states import ImportStatus
from entente.organizations.models import Organization, OrganizationKind

MOST_SHOWN: Final = 500
MOST_CHARACTERS: Final = 300


@dataclass(frozen=True, slots=True)
class ServiceChange:
    """A service that everyone would find, find otherwise or find no more; only what is public of it."""

    kind: str
    name: str
    organization: str = ""
    description: str = ""


@dataclass(frozen=True, slots=True)
class Difference:
    """What a file changes of what is published.

    Attributes:
        against: the number of the import that is published; 0 for the first one of a source.
        tables: for each table of the standard how many records are new, changed and gone.
        services: those of the services, at most ``MOST_SHOWN``.
    """

    against: int
    tables: dict[str, dict[str, int]]
    services: tuple[ServiceChange, ...]

    @classmethod
    def of(cls, values: Mapping[str, Any]) -> Difference:
        """What ``to_dict`` wrote."""
        services = tuple(ServiceChange(**change) for change in values.get("services", ()))
        return cls(values.get("against", 0), values.get("tables", {}), services)

    def to_dict(self) -> dict[str, Any]:
        """JSON values."""
        return {
            "against": self.against,
            "tables": self.tables,
            "services": [asdict(change) for change in self.services],
        }

    def __bool__(self) -> bool:
        return any(number for counts in self.tables.values() for number in counts.values())

    @property
    def counted(self) -> dict[str, int]:
        """How many services are new, changed and gone."""
        return {kind: self.tables.get("service", {}).get(kind, 0) for kind in ChangeKind.values}


def regions_for(owner: Organization) -> QuerySet[Organization]:
    """Whose data stewards review what an organization publishes: its sponsor, where that is a region, else the regions of its province."""
    regions = Organization.objects.filter(kind=OrganizationKind.REGION_211)
    vouching = regions.filter(pk__in=[owner.sponsor_id])
    return vouching if vouching.exists() else regions.filter(jurisdiction=owner.jurisdiction)


def regions_of(directory_import: DirectoryImport) -> QuerySet[Organization]:
    """Who reviews this file: the region that reviewed the last one of its source, else those of the area."""
    last = (
        directory_import.source.imports.filter(status=ImportStatus.DONE, reviewed_for__isnull=False)
        .order_by("-number")
        .first()
    )
    regions = regions_for(directory_import.source.owner)
    before = regions.filter(pk__in=[last.reviewed_for_id]) if last is not None else regions.none()
    return before if before.exists() else regions


def is_region(owner: Organization) -> bool:
    """Whether an organization publishes by itself."""
    return owner.kind == OrganizationKind.REGION_211


def needs_review(directory_import: DirectoryImport) -> bool:
    """Whether a person of a region decides before it is published: whoever is no region sent it through a page."""
    return directory_import.started_by_id is not None and not is_region(directory_import.source.owner)


def published_number(source: Source) -> int:
    """The import that everyone finds today; 0 before the first one."""
    last = source.imports.filter(status=ImportStatus.DONE).order_by("-number").first()
    return last.number if last is not None else 0


class _Undone(Exception):  # nothing went wrong
    """The difference is known, and what was loaded is taken back."""


def difference_of(directory_import: DirectoryImport, load: Callable[[], Mapping[str, Mapping[str, int]]]) -> Difference:
    """What ``load`` changes, which counts by table. Nothing of it stays."""
    against = published_number(directory_import.source)
    before = {service.pk: service for service in _services(directory_import.source)}
    differences: list[Difference] = []
    with suppress(_Undone), transaction.atomic():
        counts = load()
        tables = {
            name: {kind: counted.get(kind, 0) for kind in ChangeKind.values}
            for name, counted in counts.items()
            if any(counted.get(kind, 0) for kind in ChangeKind.values)
        }
        differences.append(Difference(against, tables, _changed(directory_import, before)))
        raise _Undone
    return differences[0]


def _changed(directory_import: DirectoryImport, before: Mapping[Any, Service]) -> tuple[ServiceChange, ...]:
    after = {service.pk: service for service in _services(directory_import.source)}
    differ = set(
        RecordChange.objects.filter(
            directory_import=directory_import, table="service", kind=ChangeKind.CHANGED
        ).values_list("record_id", flat=True)
    )
    new = [_shown(ChangeKind.NEW, service) for key, service in after.items() if key not in before]
    changed = [_shown(ChangeKind.CHANGED, service) for key, service in after.items() if key in before and key in differ]
    gone = [_shown(ChangeKind.GONE, service) for key, service in before.items() if key not in after]
    return tuple([*new, *changed, *gone][:MOST_SHOWN])


def _services(source: Source) -> QuerySet[Service]:
    """What of the services everyone finds; ``objects`` leaves out what is withheld."""
    return Service.objects.filter(origin=source).select_related("organization").order_by("name", "pk")


def _shown(kind: str, service: Service) -> ServiceChange:
    organization = service.organization.name if service.organization is not None else ""
    return ServiceChange(str(kind), service.name, organization, service.description[:MOST_CHARACTERS])
