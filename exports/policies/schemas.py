"""When the columns of a series may be told."""

from __future__ import annotations

from anonymizer.models import Run
from entente.core.verdicts import Verdict
from exports.policies.layers import LayerRefusal
from exports.policies.releases import Refusal


def can_publish_schema(run: Run | None, *, is_derived: bool = False) -> Verdict:
    """A privacy officer has approved a run whose candidate is still there: what is told is what would leave. ``is_derived``: from what is received."""
    return Verdict.of({Refusal.NO_RUN: run is not None, LayerRefusal.COLUMNS: not is_derived})
