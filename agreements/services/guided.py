"""Begin, save, finish and discard a draft under way in the wizard. What is typed is kept on each screen, right or wrong."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from django.db import transaction

from agreements import policies
from agreements.models import Agreement, Drafting, Origin
from agreements.models.clauses import MOST_CHARACTERS
from agreements.services.drafts import Draft, change_draft, draft_agreement
from entente.audit.services import record, require
from entente.catalogue.models import Dataset
from entente.organizations.models import Organization, User
from entente.organizations.permissions import may

LONGEST: Final = {"text_en": 100_000, "text_fr": 100_000}
MOST_VALUES: Final = 1_000


@dataclass(frozen=True, slots=True)
class Ground:
    """What an agreement rests on beside its words and terms: its template, the authorities named, a language exception."""

    template_key: str = ""
    template_version: int = 0
    authorities: tuple[str, ...] = ()
    language_exception: str = ""


@dataclass(frozen=True, slots=True)
class About:
    """What a draft is begun about: a dataset that its drafter knows of, a data request, the purposes that it names. Each may be missing."""

    dataset: Dataset | None = None
    request_id: uuid.UUID | None = None
    purposes: tuple[str, ...] = ()


@transaction.atomic
def begin_drafting(
    organization: Organization,
    *,
    template_key: str,
    template_version: int,
    about: About | None = None,
    by: User,
    now: datetime,
) -> Drafting:
    """A draft under way, from a template, that only stewards of the organization see."""
    about = about or About()
    require(
        may(by, "organizations.draft_agreement", organization), subject=organization, organization_id=organization.pk
    )
    return Drafting.objects.create(
        drafted_for=organization,
        template_key=template_key,
        template_version=template_version,
        dataset=about.dataset,
        request_id=about.request_id,
        purposes=list(about.purposes),
        begun_by=by,
        saved_by=by,
        saved_at=now,
    )


@transaction.atomic
def begin_change(
    agreement: Agreement, answers: Mapping[str, Mapping[str, Sequence[str]]], *, by: User, now: datetime
) -> Drafting:
    """The change of a stored draft, under way; the one that is already under way where there is one."""
    verdict = may(by, "agreements.change_agreement", agreement) & policies.can_change(agreement)
    require(verdict, subject=agreement, organization_id=agreement.drafted_for_id)
    origin = Origin.objects.filter(agreement=agreement).first()
    drafting, _ = Drafting.objects.get_or_create(
        agreement=agreement,
        defaults={
            "drafted_for": agreement.drafted_for,
            "template_key": origin.template_key if origin else "",
            "template_version": origin.template_version if origin else 0,
            "answers": answers,
            "begun_by": by,
            "saved_by": by,
            "saved_at": now,
        },
    )
    return drafting


@transaction.atomic
def save_screen(
    drafting_id: uuid.UUID, slug: str, values: Mapping[str, Sequence[str]], *, by: User, now: datetime
) -> Drafting:
    """Keep what was typed on one screen. A value longer than its field may be is not kept: what stood there before stays."""
    drafting = _locked(drafting_id, by=by)
    before = drafting.answers.get(slug, {})
    answers: dict[str, list[str]] = {}
    for name, texts in list(values.items())[:MOST_VALUES]:
        limit = LONGEST.get(name, MOST_CHARACTERS)
        if any(len(text) > limit for text in texts):
            answers.update({name: before[name]} if name in before else {})
        else:
            answers[name] = [text.replace("\0", "") for text in texts]  # PostgreSQL stores no NUL
    drafting.answers = {**drafting.answers, slug: answers}
    drafting.saved_by, drafting.saved_at = by, now
    drafting.save(update_fields=["answers", "saved_by", "saved_at"])
    return drafting


@transaction.atomic
def finish_drafting(drafting_id: uuid.UUID, draft: Draft, ground: Ground, *, by: User) -> Agreement:
    """The draft that results, which takes the place of the one under way."""
    drafting = _locked(drafting_id, by=by)
    if drafting.agreement is None:
        agreement = draft_agreement(draft, drafted_for=drafting.drafted_for, by=by)
    else:
        agreement = change_draft(drafting.agreement.pk, draft, by=by)
    known = Origin.objects.filter(agreement=agreement)
    if ground != Ground() or drafting.request_id or known.exists():  # nothing is made up where nothing was ever named
        Origin.objects.update_or_create(
            agreement=agreement,
            defaults={
                "template_key": ground.template_key,
                "template_version": ground.template_version,
                "authorities": list(ground.authorities),
                "language_exception": ground.language_exception,
                **({"request_id": drafting.request_id} if drafting.request_id else {}),
            },
        )
    drafting.delete()
    return agreement


@transaction.atomic
def discard_drafting(drafting_id: uuid.UUID, *, by: User) -> None:
    """What was typed is thrown away; a stored draft stays as it was."""
    drafting = _locked(drafting_id, by=by)
    record("drafting.discarded", by=by, subject=drafting, organization_id=drafting.drafted_for_id)
    drafting.delete()


def _locked(drafting_id: uuid.UUID, *, by: User) -> Drafting:
    drafting = (
        Drafting.objects.select_for_update(of=("self",)).select_related("drafted_for", "agreement").get(pk=drafting_id)
    )
    verdict = may(by, "organizations.draft_agreement", drafting.drafted_for)
    require(verdict, subject=drafting, organization_id=drafting.drafted_for_id)
    return drafting
