"""Around every run task: progress that a waiting person sees, and failures that she can read."""

from __future__ import annotations

import logging
import time
from collections.abc import Iterator
from contextlib import contextmanager

from django.db import InterfaceError, OperationalError, transaction
from django.utils import timezone
from procrastinate import JobContext, RetryStrategy

from anonymizer.engine.errors import EngineError
from anonymizer.models import Run
from anonymizer.states import TRANSITIONS, RunStatus
from entente.audit.failures import CODE, on_failure
from entente.audit.jobs import fence
from entente.audit.services import move
from entente.core.errors import Failed, Finding, Invalid
from entente.core.findings import as_json

logger = logging.getLogger(__name__)

MOST_ATTEMPTS = 5
RETRY = RetryStrategy(
    max_attempts=MOST_ATTEMPTS, wait=1, exponential_wait=2, retry_exceptions={Failed, OperationalError, InterfaceError}
)
_SECONDS_BETWEEN_WRITES = 0.5


class Progress:
    """Writes the named step and the proportion done, at most twice a second, so that a reload shows where it stands."""

    def __init__(self, run: Run) -> None:
        self.run_id = run.pk
        self.step = ""
        self.written_at = 0.0

    def __call__(self, step: str, proportion: float = 0.0) -> None:
        now = time.monotonic()
        if step == self.step and now - self.written_at < _SECONDS_BETWEEN_WRITES and proportion < 1:
            return
        self.step, self.written_at = step, now
        Run.objects.filter(pk=self.run_id).update(step=step, progress=min(max(proportion, 0.0), 1.0))


@contextmanager
def failing_visibly(run: Run, context: JobContext) -> Iterator[None]:
    """Turn whatever goes wrong into a failed run with a code; let transient faults be tried again first."""
    try:
        yield
    except EngineError as error:
        _fail(run, context, error.code, as_json(Invalid.of(error.findings).findings))
    except Failed as error:
        if error.transient and context.job.attempts < MOST_ATTEMPTS:
            raise
        _fail(run, context, error.code_given, [])
    except (OperationalError, InterfaceError):
        raise
    except Exception as error:  # noqa: BLE001 - one task in the worker: whoever waits sees it; its text may hold values
        logger.error("run %s failed: %s", run.pk, type(error).__qualname__)
        _fail(run, context, "run.unexpected", as_json([Finding("run.unexpected")]))


@on_failure("anonymizer.profile_run", "anonymizer.anonymize_run")
def give_up(run_id: str) -> None:
    """A run whose job failed for good has failed."""
    run = Run.objects.get(pk=run_id)
    if run.status in (RunStatus.PROFILING, RunStatus.TRANSFORMING):
        _fail(run, None, CODE, as_json([Finding(CODE)]))


def _fail(run: Run, context: JobContext | None, code: str, findings: list[dict[str, object]]) -> None:
    with transaction.atomic():
        if context is not None:
            fence(context)
        failed = Run.objects.select_for_update(of=("self",)).select_related("version__dataset").get(pk=run.pk)
        failed.error_code, failed.findings, failed.finished_at = code, findings, timezone.now()
        failed.save(update_fields=["error_code", "findings", "finished_at"])
        move(
            failed,
            to=RunStatus.FAILED,
            by=None,
            table=TRANSITIONS,
            organization_id=failed.dataset.owner_id,
            version_id=failed.version_id,
            code=code,
        )
