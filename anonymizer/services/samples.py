"""The texts that a person reads before they may leave, and the words that she wants hidden."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from datetime import datetime

from django.db import transaction

from anonymizer import policies, queries
from anonymizer.engine.text.operators import LABELS
from anonymizer.models import DeniedWords, Look, LookKind, Run, SampledText, TextSample
from anonymizer.services.locks import locked
from anonymizer.services.looks import new_look
from entente.audit.services import record, require
from entente.core.errors import Finding, Invalid
from entente.core.ids import uuid7
from entente.organizations.documents import discard_key
from entente.organizations.models import User
from entente.organizations.permissions import may
from entente.vault import sealing
from entente.vault.keys import store

SHORTEST_DENIED = 3  # letters and digits


@transaction.atomic
def ask_for_sample(run_id: uuid.UUID, *, by: User, now: datetime) -> tuple[Look, bytes]:
    """A view of the texts of the candidate that a person must read before it may leave; drawn once, shown again on request."""
    run = Run.objects.select_related("version__dataset", "report").get(pk=run_id)
    return new_look(run, LookKind.SAMPLE, by=by, now=now)


@transaction.atomic
def mark_sample(run_id: uuid.UUID, missed: Mapping[int, Sequence[str]], *, by: User, now: datetime) -> TextSample:
    """A person has read the whole sample; in some texts something was missed, of these labels. Words are never kept.

    Args:
        missed: for the number of a sampled text, labels of what still stands in it. Texts without an entry show nothing.
    """
    run = locked(run_id)
    sample = TextSample.objects.select_for_update().filter(run=run).first()
    verdict = may(by, "catalogue.review_run", run.dataset) & policies.can_mark(
        run,
        involved=queries.is_involved(run, by),
        free_text=hasattr(run, "report") and run.report.free_text,
        drawn=sample is not None and run.looks.filter(kind=LookKind.SAMPLE, asked_by=by, rows__isnull=False).exists(),
    )
    require(verdict, subject=run, organization_id=run.dataset.owner_id)
    assert sample is not None  # the verdict said so
    texts = list(sample.texts.all())
    for text in texts:
        text.missed = [label for label in LABELS if label in missed.get(text.pk, ())]
    SampledText.objects.bulk_update(texts, ["missed"])
    sample.marked_by, sample.marked_at = by, now
    sample.save(update_fields=["marked_by", "marked_at"])
    record(
        "sample.marked",
        by=by,
        subject=run,
        organization_id=run.dataset.owner_id,
        read=len(texts),
        missed=sum(bool(text.missed) for text in texts),
    )
    return sample


@transaction.atomic
def deny_words(run_id: uuid.UUID, words: str, label: str, *, by: User, now: datetime) -> DeniedWords:
    """From the next run on, these words are hidden in all texts of the organization. They are sealed: nobody reads them back.

    Raises:
        Invalid: there are no words, or they are too short to be named without hiding half of every text.
    """
    run = Run.objects.select_related("version__dataset__owner").get(pk=run_id)
    owner = run.dataset.owner
    require(may(by, "catalogue.review_run", run.dataset), subject=run, organization_id=owner.pk)
    if label not in LABELS or sum(map(str.isalnum, words)) < SHORTEST_DENIED:
        raise Invalid(Finding("sample.words_too_short", facts={"least": SHORTEST_DENIED}))
    key = owner.key
    assert key is not None  # the upload was sealed to it
    sealed_id = uuid7()
    store.put(sealed_id, sealing.seal_to(bytes(key.public_key), words.strip().encode(), sealed_id.bytes))
    denied = DeniedWords.objects.create(owner=owner, label=label, sealed_id=sealed_id, added_by=by, added_at=now)
    record("words.denied", by=by, subject=run, organization_id=owner.pk, label=label, denied_id=denied.pk)
    return denied


@transaction.atomic
def allow_words(run_id: uuid.UUID, denied_id: uuid.UUID, *, by: User) -> None:
    """Words that were named are no longer hidden for that; the worker destroys their sealed form."""
    run = Run.objects.select_related("version__dataset").get(pk=run_id)
    owner_id = run.dataset.owner_id
    require(may(by, "catalogue.review_run", run.dataset), subject=run, organization_id=owner_id)
    denied = DeniedWords.objects.filter(pk=denied_id, owner_id=owner_id).first()
    if denied is None:
        return
    sealed_id = denied.sealed_id
    denied.delete()
    discard_key(sealed_id)
    record("words.allowed", by=by, subject=run, organization_id=owner_id, label=denied.label, denied_id=denied_id)
