"""What many rows of a table share, for one pair of eyes."""

from __future__ import annotations

import uuid
from datetime import datetime

from django.db import transaction

from anonymizer import queries
from anonymizer.models import Look, LookKind, Run
from anonymizer.recipes.previews import Preview
from anonymizer.services.looks import new_look, opened
from entente.audit.services import require
from entente.organizations.models import User
from entente.vault import sealing


@transaction.atomic
def ask_for_preview(run_id: uuid.UUID, *, by: User, now: datetime) -> tuple[Look, bytes]:
    """A preview of the table as the recipe cleans it now, and the private key that opens it, which nobody keeps but the asker's browser."""
    run = Run.objects.select_related("version__dataset").get(pk=run_id)
    return new_look(run, LookKind.PREVIEW, by=by, now=now)


def require_preview(run: Run, *, by: User, now: datetime) -> None:
    """Refuse whoever may not ask for a preview of this run, and record it."""
    verdict = queries.seeing_verdict(run, LookKind.PREVIEW, by=by, now=now)
    require(verdict, subject=run, organization_id=run.dataset.owner_id)


def preview_for(run: Run, *, key: bytes | None, by: User, now: datetime) -> Look | None:
    """The preview of a run that this key opens, while it lasts; ``None`` where there is none."""
    if key is None:
        return None
    looks = Look.objects.filter(run=run, kind=LookKind.PREVIEW, asked_by=by, expires_at__gt=now)
    public = sealing.public_of(key)
    return looks.filter(public_key=public).first()


def open_preview(look_id: uuid.UUID, *, key: bytes | None, by: User, now: datetime) -> Preview | None:
    """What is shown, opened with the key from the asker's browser; ``None`` while the worker still seals it."""
    content = opened(look_id, key=key, by=by, now=now)
    return None if content is None else Preview.from_dict(content)
