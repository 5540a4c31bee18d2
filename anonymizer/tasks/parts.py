"""Large tables go by parts: counted by processes beside one another, while this one decides and writes (ADR 0059)."""

from __future__ import annotations

import time
from typing import Final

from django.conf import settings

from anonymizer.engine import Recipe as Spec
from anonymizer.engine.partitioned.whole_table import Parts, fits_parts
from anonymizer.engine.transformation.transform import Progress as Tell
from anonymizer.models import Run
from anonymizer.states import RunStatus

_SECONDS_BETWEEN_LOOKS: Final = 0.5


class NoLongerWanted(Exception):
    """The run was ended by somebody else while its table was being counted."""


def parts_for(spec: Spec, records: int | None) -> Parts | None:
    """How a table of so many records is cut; ``None`` where it is counted in one piece: it is small, or its recipe needs it whole."""
    least = settings.PARTS_FROM_RECORDS
    if not least or records is None or records < least or not fits_parts(spec):
        return None
    return Parts(settings.PART_RECORDS, settings.PART_PROCESSES, settings.PART_MEMORY_BYTES)


class Watched:
    """A progress that ends the work where the run no longer waits for it; looks twice a second."""

    def __init__(self, run: Run, tell: Tell) -> None:
        self._run_id, self._tell, self._looked_at = run.pk, tell, 0.0

    def __call__(self, step: str, share: float) -> None:
        if (now := time.monotonic()) - self._looked_at >= _SECONDS_BETWEEN_LOOKS:
            self._looked_at = now
            if not Run.objects.filter(pk=self._run_id, status=RunStatus.TRANSFORMING).exists():
                raise NoLongerWanted
        self._tell(step, share)
