"""Places that lie whole in those of a larger geography, by the crosswalk between the two."""

from __future__ import annotations

from entente.explorer.imports.columns import plain_code
from entente.explorer.interpolation import WHOLE
from entente.explorer.models import Crosswalk, Geography


def parents_of(geography: Geography, larger: Geography | None) -> dict[str, str]:
    """The code of the larger place for each place; empty where there is none, or where one place is split."""
    crosswalk = None if larger is None else Crosswalk.objects.filter(source=geography, target=larger).first()
    if crosswalk is None:
        return {}
    shares = crosswalk.shares.filter(share__gte=WHOLE).values_list("source__code", "target__code")
    parents = {plain_code(source): plain_code(target) for source, target in shares}
    return parents if len(parents) == geography.places.count() else {}
