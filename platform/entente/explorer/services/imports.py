"""A data steward brings places and figures in by a page: first a look, which leaves nothing, then the same for good.

The look is the import itself, rolled back: what it tells is what will happen.
"""

from __future__ import annotations

import tempfile
import uuid
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from django.db import transaction

from entente.audit.services import require
from entente.core.sheets import sheets_of
from entente.directory.permissions import may_manage
from entente.explorer.imports.columns import Columns
from entente.explorer.models import Crosswalk, Geography, Indicator
from entente.explorer.services.estimates import CarriedFigures, carry_over
from entente.explorer.services.figures import FiguresReport, Manner, import_figures
from entente.explorer.services.overlays import overlay
from entente.explorer.services.places import About, PlacesReport, import_crosswalk, import_places
from entente.organizations.models import Organization, User


def bring_places(
    owner: Organization, content: bytes, suffix: str, about: About, columns: Columns, *, by: User, for_good: bool
) -> PlacesReport:
    """What came in, or would; not ``for_good``: nothing did.

    Raises:
        Invalid: the file cannot be read, or says nowhere what its places are.
        NotPermitted: the person is no data steward of the region.
    """
    require(may_manage(by, owner), subject=owner, organization_id=owner.pk)
    with _held(content, suffix) as path, transaction.atomic():
        report = import_places(owner, path, about, columns, by=by)
        transaction.set_rollback(not for_good)
    return report


def bring_crosswalk(
    source: Geography,
    target: Geography,
    content: bytes | None,
    suffix: str,
    *,
    method: str,
    people: Geography | None = None,
    by: User,
) -> Crosswalk:
    """How the places of the first lie in those of the second, by the table, by area or by people; what was known of it before goes.

    Raises:
        Invalid: the table is none, or no pair of places has anything in common.
        NotPermitted: the person is no data steward of the region whose places are shared out.
    """
    require(may_manage(by, source.owner), subject=source, organization_id=source.owner_id)
    if content is None:
        return overlay(source, target, people=people, by=by)
    with _held(content, suffix) as path:
        return import_crosswalk(source, target, path, method=method, by=by)


def carry_figures(crosswalk_id: uuid.UUID, *, by: User) -> CarriedFigures:
    """The target of a crosswalk shows the figures of its source, with what is estimated in them.

    Raises:
        NotPermitted: the person is no data steward of the region whose figures are carried over.
    """
    crosswalk = Crosswalk.objects.select_related("source__owner", "target").get(pk=crosswalk_id)
    require(may_manage(by, crosswalk.source.owner), subject=crosswalk, organization_id=crosswalk.source.owner_id)
    return carry_over(crosswalk, by=by)


def headings_of(content: bytes, suffix: str) -> tuple[str, ...]:
    """The first line of a table, whose columns someone is to choose from.

    Raises:
        Invalid: the file is no table.
    """
    sheets = sheets_of(f"file{suffix}", content)
    return tuple(
        dict.fromkeys(cell for cell in (sheets[0].rows[0] if sheets and sheets[0].rows else ()) if cell.strip())
    )


def bring_figures(
    geography: Geography,
    content: bytes,
    suffix: str,
    manner: Manner,
    corrections: Mapping[str, Mapping[str, Any]],
    *,
    owner: Organization,
    by: User,
    for_good: bool,
) -> tuple[FiguresReport, Sequence[Indicator]]:
    """What came in, or would, and the indicators that the file tells of. ``corrections``: by code, what a person says of one where the guess is wrong.

    Raises:
        Invalid: the file is no table, or no place of the geography is in it.
        NotPermitted: the person is no data steward of the region.
    """
    require(may_manage(by, owner), subject=owner, organization_id=owner.pk)
    with _held(content, suffix) as path, transaction.atomic():
        report = import_figures(owner, geography, path, manner, by=by)
        indicators = list(Indicator.objects.filter(code__in=report.indicators).order_by("topic", "name_en"))
        for indicator in indicators:
            words = corrections.get(indicator.code, {})
            for name, value in words.items():
                setattr(indicator, name, value)
            if words:
                indicator.save(update_fields=list(words))
        transaction.set_rollback(not for_good)
    return report, indicators


@contextmanager
def _held(content: bytes, suffix: str) -> Iterator[Path]:
    """The file as long as it is read, under a name that tells nothing."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"file{suffix}"
        path.write_bytes(content)
        yield path
