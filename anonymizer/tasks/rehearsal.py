"""Attacks are tried on a candidate while both tables are at hand. Figures alone are kept, and what was not tried is named."""

from __future__ import annotations

import logging
import time
from typing import Final

from django.conf import settings
from django.db import InterfaceError, OperationalError

from anonymizer.engine import Candidate, Source
from anonymizer.engine.attacks import NotTried, Rehearsal, Stopped, rehearse
from anonymizer.engine.attacks.trials import EVERYTHING
from anonymizer.models import Run
from anonymizer.states import Step
from anonymizer.tasks.progress import Progress

logger = logging.getLogger(__name__)

_SECONDS_BETWEEN_LOOKS: Final = 0.5


def rehearsal_of(run: Run, table: Source, candidate: Candidate, progress: Progress) -> Rehearsal:
    """What attacks on the candidate achieve, within the time that the installation gives them.

    The run does not fail with its rehearsal: whoever reviews it reads that nothing was tried.
    """
    progress(Step.REHEARSING)
    try:
        return rehearse(table, candidate, seconds=settings.REHEARSAL_SECONDS, progress=_Watch(run, progress))
    except (OperationalError, InterfaceError):
        raise
    except Exception as error:  # noqa: BLE001 - the candidate is whole and checked; its text may hold values
        logger.error("rehearsal of run %s failed: %s", run.pk, type(error).__qualname__)
        return Rehearsal(not_tried=(NotTried(EVERYTHING, "failed"),))


class _Watch:
    """Shows how far it is, and stops where somebody asked for it; looks twice a second."""

    def __init__(self, run: Run, progress: Progress) -> None:
        self._run_id, self._progress, self._looked_at = run.pk, progress, 0.0

    def __call__(self, share: float) -> None:
        if (now := time.monotonic()) - self._looked_at < _SECONDS_BETWEEN_LOOKS:
            return
        self._looked_at = now
        self._progress(Step.REHEARSING, share)
        if Run.objects.filter(pk=self._run_id, rehearsal_stopped_by__isnull=False).exists():
            raise Stopped
