"""Who may see rows, and for how long: asked by the page and the service, and once more by the worker before it opens anything."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from django.conf import settings

from anonymizer import policies
from anonymizer.models import LookKind, Opening, Run
from anonymizer.queries.runs import is_involved
from entente.audit.models import AuditEvent
from entente.catalogue.models import Dataset
from entente.catalogue.vocabularies import DatasetKind
from entente.core.verdicts import Verdict
from entente.organizations.models import User
from entente.organizations.permissions import may

PERMISSION_OF_VIEW: Final = {
    LookKind.ORIGINALS: "catalogue.view_originals",
    LookKind.CANDIDATE: "catalogue.view_dataset",
    LookKind.SAMPLE: "catalogue.review_run",
    LookKind.CODES: "catalogue.view_originals",
    LookKind.PREVIEW: "catalogue.confirm_recipe",
}
PREVIEWS_A_DAY: Final = 60
"""Of one person and run: each takes the worker some seconds."""


def seeing_verdict(run: Run, kind: LookKind, *, by: User, now: datetime, opening: Opening | None = None) -> Verdict:
    """Whether this person may see rows of this kind: what the page says, the service asks, and the worker asks again before it opens them."""
    dataset = run.dataset
    match kind:
        case LookKind.ORIGINALS:
            verdict = policies.can_show_originals(run)
        case LookKind.CANDIDATE:
            verdict = policies.can_show_candidate(run, label=run.candidate.label if run.candidate else "")
        case LookKind.SAMPLE:
            free_text = hasattr(run, "report") and run.report.free_text
            verdict = policies.can_read_sample(run, involved=is_involved(run, by), free_text=free_text)
        case LookKind.CODES:
            assert opening is not None  # such a view is made of one
            is_one_of_both = by.pk in (opening.asked_by_id, opening.answered_by_id)
            verdict = policies.can_trace(opening, is_one_of_both=is_one_of_both, now=now)
        case LookKind.PREVIEW:
            verdict = policies.can_preview(run, is_of_rows=is_of_rows(dataset))
    if kind in (LookKind.ORIGINALS, LookKind.CODES, LookKind.PREVIEW):
        verdict &= policies.can_show_alone(is_pool=dataset.is_pool)
    verdict = may(by, PERMISSION_OF_VIEW[kind], dataset) & verdict
    most = PREVIEWS_A_DAY if kind == LookKind.PREVIEW else settings.LOOKS_A_DAY
    return verdict & policies.can_look_again(opened=_opened_within_a_day(run, by, now, event_of(kind)), most=most)


def event_of(kind: str) -> str:
    """What the worker records before it fills a view."""
    return "preview.opened" if kind == LookKind.PREVIEW else "rows.opened"


def is_of_rows(dataset: Dataset) -> bool:
    """Whether the uploads of a series hold rows as they were collected."""
    return dataset.kind != DatasetKind.TABLE and not dataset.anonymized_before_upload


def minutes_of(kind: str) -> timedelta:
    """How long a view stays open."""
    is_long = kind in (LookKind.SAMPLE, LookKind.PREVIEW)
    return timedelta(minutes=settings.SAMPLE_MINUTES if is_long else settings.LOOK_MINUTES)


def _opened_within_a_day(run: Run, user: User, now: datetime, event: str) -> int:
    """By the audit trail, from which nothing can be taken away."""
    opened = AuditEvent.objects.filter(event=event, refused=False, actor_id=user.pk, subject_id=run.pk)
    return opened.filter(at__gt=now - timedelta(days=1)).count()
