"""Codes: the key from which they follow, the sealed list of what they stand for, and what two people agreed to see of it."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from typing import Any, BinaryIO, cast

from django.db import transaction
from django.utils import timezone
from procrastinate.contrib.django import app

from anonymizer import policies
from anonymizer.engine import MappingWriter, Source
from anonymizer.engine import Recipe as Spec
from anonymizer.engine.attacks import sequence_risk
from anonymizer.engine.table.readers import parquet_source
from anonymizer.models import Escrow, Opening, PseudonymKey, Run
from anonymizer.states import OpeningStatus, RunStatus
from anonymizer.tasks.progress import RETRY
from entente.audit.failures import again
from entente.audit.services import record
from entente.catalogue.tasks import shred
from entente.core.errors import Failed
from entente.core.ids import uuid7
from entente.organizations.models import User
from entente.organizations.tasks import opening_key
from entente.vault import sealing
from entente.vault.keys import store
from entente.vault.objects import SealedReader, SealedWriter

YEARS_KEPT = 1  # after the year of its codes, a key serves late versions of that year for so many years


class Mapping:
    """The list of a run while it is written: sealed to the owner, line by line."""

    def __init__(self, run: Run) -> None:
        owner = run.dataset.owner
        assert owner.key is not None  # the upload was sealed to it
        self.sink = SealedWriter(
            public_key=bytes(owner.key.public_key), organization_id=owner.pk, store=owner.store, label="escrow"
        )
        self.write = MappingWriter(cast("BinaryIO", self.sink))

    def finish(self, run: Run, days: int) -> Escrow:
        """The row of the list, unsaved, and so is that of its sealed object."""
        day = timezone.localdate() + timedelta(days=days)
        return Escrow(run=run, mapping=self.sink.finish(), pairs=self.write.pairs, destroy_on=day)


def key_of_year(run: Run) -> tuple[PseudonymKey, bytes]:
    """The key of the codes that stay the same for the run's agreement and the year in which the version's period begins.

    Raises:
        Failed: it has been destroyed, or the recipe was confirmed for no single agreement.
    """
    assert run.recipe is not None  # whoever asks has confirmed it
    if not policies.may_keep_pseudonyms(run.recipe.ceilings):
        raise Failed("run.pseudonyms_need_one_agreement", transient=False)
    owner = run.dataset.owner
    assert owner.key is not None  # the upload was sealed to it
    source_id, year = run.recipe.ceilings[0]["source_id"], run.version.period_start.year
    with transaction.atomic():
        pseudonym_key, is_new = PseudonymKey.objects.select_for_update().get_or_create(
            dataset=run.dataset, source_id=source_id, year=year, defaults={"sealed_id": uuid7()}
        )
        if is_new:
            fresh = sealing.seal_to(bytes(owner.key.public_key), sealing.new_key(), pseudonym_key.sealed_id.bytes)
            store.put(pseudonym_key.sealed_id, fresh)
    sealed = store.get(pseudonym_key.sealed_id)
    return pseudonym_key, sealing.open_with(opening_key(owner), sealed, pseudonym_key.sealed_id.bytes)


def sequence_of(run: Run, spec: Spec, key: PseudonymKey, written: Source, private: bytes) -> dict[str, Any] | None:
    """The risk of all that the recipient holds: this candidate together with the approved ones of the same key.

    ``releases`` says how many tables were counted, ``destroyed`` how many could not be, because their candidates are gone.
    """
    points = [name for name in spec.quasi_identifiers if name in written.columns]
    person = next((name for name in (spec.person, *spec.pseudonym_columns) if name in spec.pseudonym_columns), None)
    if person is None or not points:
        return None
    earlier = Run.objects.filter(pseudonym_key=key, status=RunStatus.APPROVED).select_related("candidate__store")
    there = [
        earlier_run for earlier_run in earlier if earlier_run.candidate is not None and earlier_run.destroyed_at is None
    ]
    readers = [
        SealedReader(earlier_run.candidate, private_key=private)
        for earlier_run in there
        if earlier_run.candidate is not None
    ]
    try:
        sources = [source for source in map(parquet_source, readers) if {person, *points} <= set(source.columns)]
        risk = sequence_risk(written, *sources, person=person, points=points)
        return {**risk.to_dict(), "releases": 1 + len(sources), "destroyed": len(earlier) - len(sources)}
    finally:
        for reader in readers:
            reader.close()


def k_of_sequence(sequence: dict[str, Any]) -> int:
    """The fewest codes that share all rows of a year; 0 where an earlier table is gone, because what cannot be counted is not met."""
    return 0 if sequence["destroyed"] else int(sequence["whole"]["smallest"])


def traced(opening: Opening, private: bytes) -> list[list[str]]:
    """Column, code and value for each code that two people agreed on; nothing for codes that are not in the list."""
    codes = sealing.open_with(private, store.get(opening.codes_id), opening.codes_id.bytes).decode().split()
    with SealedReader(opening.escrow.mapping, private_key=private) as lines:
        return sorted(pair for line in lines if (pair := json.loads(line))[1] in codes)


def shred_escrow(run: Run, *, reason: str, by: User | None, now: datetime) -> None:
    """The list of a run's codes, and what was asked of it, become unreadable. Safe to run twice."""
    escrow = Escrow.objects.filter(run=run, destroyed_at=None).select_related("mapping__store").first()
    if escrow is None:
        return
    shred(run.version, escrow.mapping, reason=reason, by=by, now=now)
    for opening in escrow.openings.all():
        store.destroy(opening.codes_id)
    Escrow.objects.filter(pk=escrow.pk).update(destroyed_at=now)
    record("codes.destroyed", by=by, subject=run, organization_id=run.dataset.owner_id, reason=reason)


again("anonymizer.destroy_codes")


@app.task(name="anonymizer.destroy_codes", queue="erasures", retry=RETRY)
def destroy_codes(opening_id: str) -> None:
    """The codes that someone asked to trace cannot be read again once that was refused or withdrawn. Safe to run twice."""
    opening = Opening.objects.get(pk=opening_id)
    if opening.status in (OpeningStatus.REFUSED, OpeningStatus.WITHDRAWN):
        store.destroy(opening.codes_id)


def shred_codes_due(now: datetime) -> None:
    """Lists whose day has come, unless their version is held; keys of years that are over for long."""
    due = Escrow.objects.filter(destroy_on__lte=timezone.localdate(now), destroyed_at=None, run__version__held_at=None)
    for escrow in due.select_related("run__version__dataset"):
        shred_escrow(escrow.run, reason="retention", by=None, now=now)
    for key in PseudonymKey.objects.filter(year__lt=now.year - YEARS_KEPT, destroyed_at=None):
        store.destroy(key.sealed_id)
        PseudonymKey.objects.filter(pk=key.pk).update(destroyed_at=now)
