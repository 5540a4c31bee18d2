"""What was measured of the columns of datasets, for the proposal of how sensitive they are."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from agreements.proposals.sensitivity import ColumnFacts
from entente.catalogue.models import Column, DatasetVersion
from entente.catalogue.permissions import visible_to
from entente.organizations.models import User


def columns_of(datasets: Collection[str], *, user: User) -> tuple[ColumnFacts, ...] | None:
    """The columns of the last version of each that was read; ``None`` where one of them was never read.

    Of a dataset that the reader may not see the columns have no name.
    """
    visible = set(visible_to(user).values_list("pk", flat=True))
    columns: list[ColumnFacts] = []
    for dataset in datasets:
        read = DatasetVersion.objects.filter(dataset=UUID(dataset), columns__isnull=False).order_by("-number").first()
        if read is None:
            return None
        for name, profile in Column.objects.filter(version=read).values_list("name", "profile"):
            shown = name if read.dataset_id in visible else ""
            columns.append(
                ColumnFacts(shown, profile.get("concept"), bool(profile.get("text")), profile.get("role", ""))
            )
    return tuple(columns)
