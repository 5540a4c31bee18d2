"""Bring travel times in: what was known of a geography's ways before goes."""

from __future__ import annotations

from pathlib import Path

from django.db import transaction

from entente.audit.services import record
from entente.explorer.imports.figures import Known
from entente.explorer.imports.travel import GUESSED, Times, read_times
from entente.explorer.models import Geography, TravelTime, TravelTimes
from entente.organizations.models import User


@transaction.atomic
def import_travel_times(
    geography: Geography,
    path: Path,
    name: str,
    columns: tuple[str, str, str] = GUESSED,
    *,
    source: str = "",
    licence: str = "",
    by: User | None = None,
) -> Times:
    """What the file says of the ways between the places of a geography; from then on supply is reckoned by them.

    Raises:
        Invalid: the file is no table of ways between these places; nothing was changed.
    """
    times = read_times(path, Known.of(list(geography.places.values_list("pk", "code", "name_en", "name_fr"))), columns)
    TravelTime.objects.filter(origin__geography=geography).delete()
    rows = (
        TravelTime(origin_id=here, target_id=there, minutes=taken) for (here, there), taken in times.minutes.items()
    )
    TravelTime.objects.bulk_create(rows, batch_size=5000)
    about = {"name": name[:100], "source": source[:300], "license": licence[:200], "pairs": len(times.minutes)}
    TravelTimes.objects.update_or_create(geography=geography, defaults=about)
    record(
        "explorer.travel_times_imported",
        by=by,
        subject=geography,
        organization_id=geography.owner_id,
        pairs=len(times.minutes),
        refused=len(times.refused),
    )
    return times
