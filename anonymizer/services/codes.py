"""Codes traced back: one person asks for some, another agrees, each with a reason, and only then the values behind them are shown."""

from __future__ import annotations

import re
import uuid
from datetime import datetime

from django.db import transaction

from anonymizer import policies
from anonymizer.models import Look, LookKind, Opening, Run
from anonymizer.services.looks import new_look
from anonymizer.states import OPENING_TRANSITIONS, OpeningStatus
from entente.audit.jobs import defer
from entente.audit.services import move, record, require
from entente.core.errors import Finding, Invalid
from entente.core.ids import uuid7
from entente.core.verdicts import Verdict
from entente.organizations.models import User
from entente.organizations.permissions import may
from entente.vault import sealing
from entente.vault.keys import store

MOST_CODES = 20  # at once: whoever wants the whole list wants something else
_CODE = re.compile(r"[a-z2-7]{26}")


@transaction.atomic
def ask_to_trace(run_id: uuid.UUID, codes: str, reason: str, *, by: User, now: datetime) -> Opening:
    """A request to see who stands behind some codes. They are sealed: the request shows how many they are.

    Args:
        codes: 26 letters and digits each, between spaces, commas or lines.

    Raises:
        Invalid: there are none, too many, or something that is no code; or no reason is given.
    """
    run = Run.objects.select_related("version__dataset__owner", "escrow").get(pk=run_id)
    dataset = run.dataset
    verdict = may(by, "catalogue.view_originals", dataset) & policies.can_ask_codes(run)
    require(verdict, subject=run, organization_id=dataset.owner_id)
    distinct_codes = sorted(set(re.split(r"[\s,;]+", codes.strip().lower())) - {""})
    if not 0 < len(distinct_codes) <= MOST_CODES or not all(map(_CODE.fullmatch, distinct_codes)):
        raise Invalid(Finding("codes.form", facts={"most": MOST_CODES}))
    _need(reason)
    key = dataset.owner.key
    assert key is not None  # the upload was sealed to it
    codes_id = uuid7()
    store.put(codes_id, sealing.seal_to(bytes(key.public_key), " ".join(distinct_codes).encode(), codes_id.bytes))
    opening = Opening.objects.create(
        escrow=run.escrow,
        codes_id=codes_id,
        codes=len(distinct_codes),
        asked_by=by,
        asked_at=now,
        reason=reason.strip()[:2000],
    )
    record(
        "codes.asked", by=by, subject=run, organization_id=dataset.owner_id, opening_id=opening.pk, codes=opening.codes
    )
    return opening


@transaction.atomic
def agree_to_trace(opening_id: uuid.UUID, reason: str, *, by: User, now: datetime) -> Opening:
    """A second person, who may review and see originals, agrees. For a day, both can see what is behind the codes."""
    return _answer(opening_id, OpeningStatus.AGREED, reason, by=by, now=now)


@transaction.atomic
def refuse_to_trace(opening_id: uuid.UUID, reason: str, *, by: User, now: datetime) -> Opening:
    """A second person does not agree. The worker destroys the codes that were asked for."""
    opening = _answer(opening_id, OpeningStatus.REFUSED, reason, by=by, now=now)
    defer("anonymizer.destroy_codes", opening_id=str(opening.pk))
    return opening


@transaction.atomic
def withdraw_request(opening_id: uuid.UUID, *, by: User, now: datetime) -> Opening:
    """Whoever asked takes the request back."""
    opening = _locked(opening_id)
    verdict = policies.can_withdraw(opening, is_asker=opening.asked_by_id == by.pk)
    _move(opening, OpeningStatus.WITHDRAWN, by=by, provided=verdict)
    Opening.objects.filter(pk=opening.pk).update(answered_by=by, answered_at=now)
    defer("anonymizer.destroy_codes", opening_id=str(opening.pk))
    return opening


@transaction.atomic
def trace_codes(opening_id: uuid.UUID, *, by: User, now: datetime) -> tuple[Look, bytes]:
    """A view of the values behind the codes, for one of the two people, and the private key that opens it."""
    opening = _locked(opening_id)
    return new_look(opening.escrow.run, LookKind.CODES, by=by, now=now, opening=opening)


def _answer(opening_id: uuid.UUID, to: str, reason: str, *, by: User, now: datetime) -> Opening:
    opening = _locked(opening_id)
    verdict = may(by, "catalogue.view_originals", opening.escrow.run.dataset)
    verdict &= policies.can_answer(opening, is_asker=opening.asked_by_id == by.pk)
    require(verdict, subject=opening, organization_id=opening.escrow.run.dataset.owner_id)
    _need(reason)
    opening.answered_by, opening.answered_at, opening.answer_reason = by, now, reason.strip()[:2000]
    opening.save(update_fields=["answered_by", "answered_at", "answer_reason"])
    _move(opening, to, by=by, provided=verdict)
    return opening


def _move(opening: Opening, to: str, *, by: User, provided: Verdict) -> None:
    run = opening.escrow.run
    move(
        opening,
        to=to,
        by=by,
        table=OPENING_TRANSITIONS,
        organization_id=run.dataset.owner_id,
        provided=provided,
        on=run.dataset,
        run_id=run.pk,
        codes=opening.codes,
    )


def _locked(opening_id: uuid.UUID) -> Opening:
    openings = Opening.objects.select_for_update(of=("self",))
    return openings.select_related("escrow__run__version__dataset__owner", "escrow__run__escrow").get(pk=opening_id)


def _need(reason: str) -> None:
    if not reason.strip():
        raise Invalid(Finding("codes.reason_missing"))
