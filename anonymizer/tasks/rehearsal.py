"""Attacks are tried on a candidate while both tables are at hand. Figures alone are kept, and what was not tried is named."""

from __future__ import annotations

import logging
import time
from contextlib import ExitStack
from dataclasses import replace
from typing import Final

from django.conf import settings
from django.db import InterfaceError, OperationalError

from anonymizer.engine import Candidate, Source
from anonymizer.engine.attacks import NotTried, Rehearsal, Stopped, Trial, rehearse
from anonymizer.engine.attacks.trials import EARLIER, EVERYTHING
from anonymizer.engine.combined_releases.class_assignment import Holding
from anonymizer.engine.combined_releases.combination import Held, combine
from anonymizer.models import Run
from anonymizer.states import RunStatus, Step
from anonymizer.tasks.progress import Progress
from anonymizer.tasks.registers import registers_of
from entente.vault.objects import SealedReader

logger = logging.getLogger(__name__)

_SECONDS_BETWEEN_LOOKS: Final = 0.5
_MOST_EARLIER: Final = 5  # tables of the series that are compared, the newest


def rehearsal_of(
    run: Run,
    table: Source,
    candidate: Candidate,
    holding: Holding | None,
    *,
    private_key: bytes,
    progress: Progress,
) -> Rehearsal:
    """What attacks on the candidate achieve, within the time that the installation gives them.

    The run does not fail with its rehearsal: whoever reviews it reads that nothing was tried.

    Args:
        holding: who stands in which class of the candidate; None for a table of counts.
    """
    progress(Step.REHEARSING)
    try:
        watch = _Watch(run, progress)
        with ExitStack() as stack:
            rehearsal = rehearse(
                table,
                candidate,
                seconds=settings.REHEARSAL_SECONDS,
                progress=watch,
                registers=registers_of(run, private_key=private_key, stack=stack),
                kinds=_kinds(run),
                on=run.version.period_end,
            )
        return _beside_earlier(rehearsal, run, holding, private_key)
    except (OperationalError, InterfaceError):
        raise
    except Exception as error:  # noqa: BLE001 - the candidate is whole and checked; its text may hold values
        logger.error("rehearsal of run %s failed: %s", run.pk, type(error).__qualname__)
        return Rehearsal(not_tried=(NotTried(EVERYTHING, "failed"),))


def _kinds(run: Run) -> dict[str, str]:
    """Of the values of each column, as they were described."""
    profiles = run.version.columns.values_list("name", "profile")
    return {name: profile["kind"] for name, profile in profiles if "kind" in profile}


def _beside_earlier(rehearsal: Rehearsal, run: Run, holding: Holding | None, private_key: bytes) -> Rehearsal:
    """With what somebody learns who also holds the tables of the series that were approved before."""
    if holding is None or any(item.what == EVERYTHING for item in rehearsal.not_tried):
        return rehearsal
    ended = next((item.why for item in rehearsal.not_tried if item.why in ("time", "stopped")), None)
    if ended is not None:
        return _without_earlier(rehearsal, ended)
    approved = Run.objects.filter(
        version__dataset=run.dataset, status=RunStatus.APPROVED, holding__isnull=False
    ).exclude(pk=run.pk)
    there = approved.filter(holding__destroyed_at=None).select_related("version", "holding__store")
    earlier = [(other, _opened(other, private_key)) for other in there.order_by("-id")[:_MOST_EARLIER]]
    comparable = [(other, theirs) for other, theirs in earlier if holding.is_comparable(theirs)]
    if not comparable:
        return _without_earlier(
            rehearsal, "unrecognized" if earlier else "earlier-gone" if approved.exists() else "no-earlier"
        )
    assert run.recipe is not None  # it was measured by it
    held = [Held(theirs, tells_absence=_overlap(run, other)) for other, theirs in comparable]
    combined = combine(holding, held, k=run.recipe.required_k)
    people = combined.below if combined.together < combined.alone else 0
    share = min(people / max(rehearsal.people, 1), 1.0)
    trial = Trial(
        EARLIER,
        rate=share,
        control=None,
        risk=share,
        interval=(share, share),
        tries=rehearsal.people,
        people=people,
        facts={"tables": len(comparable), "smallest": combined.together},
    )
    return replace(rehearsal, trials=(*rehearsal.trials, trial))


def _without_earlier(rehearsal: Rehearsal, why: str) -> Rehearsal:
    return replace(rehearsal, not_tried=(*rehearsal.not_tried, NotTried(EARLIER, why)))


def _opened(run: Run, private_key: bytes) -> Holding:
    assert run.holding is not None  # such runs were chosen
    with SealedReader(run.holding, private_key=private_key) as opened:
        return Holding.read(opened.read())


def _overlap(run: Run, other: Run) -> bool:
    first, second = run.version, other.version
    return first.period_start <= second.period_end and second.period_start <= first.period_end


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
