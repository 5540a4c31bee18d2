"""Open the amendments that a change of the policy's figures, or of a template, asks for: one batch, each with its verdict."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from django.db import transaction

from agreements import permissions, policies, queries
from agreements.comparison.strictness import tightened
from agreements.library import Template, Wording
from agreements.library.filling import filled, is_filled_from, words_of
from agreements.models import Agreement, AmendmentBatch, Basis, BatchItem, Clause, Origin
from agreements.services.amending import amend_agreement
from agreements.tasks.indexing import index_clauses
from agreements.terms import Terms
from entente.audit.bulk import for_each
from entente.audit.policies import Refusal
from entente.audit.services import record, require
from entente.catalogue.vocabularies import DatasetKind
from entente.core.verdicts import Verdict
from entente.organizations.models import User
from entente.organizations.permissions import has_role_for

LANGUAGES = ("en", "fr")


@dataclass(frozen=True, slots=True)
class _Content:
    """What words are filled from (``terms.term.Content``)."""

    audience: str
    terms: Terms
    starts_on: date
    ends_on: date
    time_zone: str
    sensitivity: str = ""


@dataclass(frozen=True, slots=True)
class Amended:
    """An amendment that was drafted, and the clauses in it that someone had worded by hand."""

    amendment: Agreement
    by_hand: tuple[str, ...]


def open_for_figures(
    figures: queries.Figures, agreement_ids: Iterable[uuid.UUID], *, by: User, now: datetime
) -> AmendmentBatch:
    """Amendments that raise the smallest group and the hiding of small counts to the figures, and nothing else."""

    def terms_of(agreement: Agreement) -> Terms:
        terms = agreement.machine_terms
        cell = terms.small_cell
        if DatasetKind.TABLE in terms.kinds and agreement.small_cell < figures.small_cell:
            cell = figures.small_cell
        return replace(terms, smallest_k=max(terms.smallest_k, figures.k), small_cell=cell)

    batch = AmendmentBatch(basis=Basis.FIGURES, audience=figures.audience, k=figures.k, small_cell=figures.small_cell)
    chosen = queries.below(permissions.visible_to(by), figures).filter(pk__in=list(agreement_ids))
    return _opened(batch, chosen, lambda agreement: _amend(agreement, terms_of(agreement), None, by=by), by=by, now=now)


def open_for_template(
    template: Template, agreement_ids: Iterable[uuid.UUID], *, by: User, now: datetime
) -> AmendmentBatch:
    """Amendments that take over a template's new words, and whichever of its thresholds changed, where they are stricter."""
    batch = AmendmentBatch(basis=Basis.TEMPLATE, template_key=template.key, template_version=template.version)
    touched = queries.of_template(permissions.visible_to(by), template.key, before=template.version)
    chosen = touched.filter(pk__in=list(agreement_ids))
    return _opened(
        batch,
        chosen,
        lambda agreement: _amend(agreement, tightened(agreement.machine_terms, [template.terms]), template, by=by),
        by=by,
        now=now,
    )


def _opened(
    batch: AmendmentBatch,
    agreements: Iterable[Agreement],
    amend: Callable[[Agreement], Amended],
    *,
    by: User,
    now: datetime,
) -> AmendmentBatch:
    may_amend = Verdict.of({Refusal.NOT_ALLOWED: has_role_for(by, "agreements.sign_agreement")})
    require(may_amend, subject=batch, organization_id=None)
    chosen = list(agreements)
    if not chosen:  # none of those that were named is hers to know, or touched
        raise Agreement.DoesNotExist
    batch.opened_by, batch.opened_at = by, now
    batch.save()
    outcomes = for_each(chosen, amend, by=by, view="agreements:batch", trail=lambda agreement: agreement.drafted_for_id)
    items = [BatchItem(batch=batch, agreement=outcome.subject, refusals=list(outcome.codes)) for outcome in outcomes]
    for item, outcome in zip(items, outcomes, strict=True):
        if isinstance(outcome.answer, Amended):
            item.amendment, item.by_hand = outcome.answer.amendment, list(outcome.answer.by_hand)
    BatchItem.objects.bulk_create(items)
    drafted = sum(item.amendment_id is not None for item in items)
    opened_for = next((item.amendment.drafted_for_id for item in items if item.amendment is not None), None)
    record("agreement.batch_opened", by=by, subject=batch, organization_id=opened_for, drafted=drafted, of=len(items))
    return batch


@transaction.atomic
def _amend(agreement: Agreement, terms: Terms, template: Template | None, *, by: User) -> Amended:
    """A draft of an amendment with these terms, in the words that follow from them; refused where nothing would change."""
    amendment = amend_agreement(agreement.pk, by=by)
    before = agreement.machine_terms
    amendment.terms = terms.to_dict()
    amendment.save(update_fields=["terms"])
    origin = Origin.objects.filter(agreement__lineage=agreement.lineage).order_by("agreement__version").last()
    by_hand = _reword(amendment, origin, before, terms, template) if origin else ()
    changes = terms != before or _texts(amendment) != _texts(agreement)
    keeps_authorities = queries.authorities_of(agreement) <= queries.authorities_of(amendment)
    verdict = policies.can_amend(amendment, changes=changes, keeps_authorities=keeps_authorities)
    require(verdict, subject=agreement, organization_id=amendment.drafted_for_id)
    record("agreement.changed", by=by, subject=amendment, organization_id=amendment.drafted_for_id)
    return Amended(amendment, by_hand)


def _reword(
    amendment: Agreement, origin: Origin, before: Terms, after: Terms, template: Template | None
) -> tuple[str, ...]:
    """Clauses that are a template's words, filled, are filled anew; the keys of those that someone worded by hand."""
    old = queries.template_of(origin.template_key, origin.template_version)
    if old is None:
        return ()
    wordings: Mapping[str, Wording] = template.clauses if template else old.clauses
    by_hand = []
    fills = {language: _fills(amendment, origin, before, after, language) for language in LANGUAGES}
    for clause in amendment.clauses.all():
        was, now = old.clauses.get(clause.key), wordings.get(clause.key)
        if was is None or now is None:
            continue
        changed = False
        for language in LANGUAGES:
            filled_before, filled_after = fills[language]
            text = getattr(clause, f"text_{language}").strip()
            wanted = filled(getattr(now, language), filled_after).strip()
            if text == wanted:
                continue
            if not is_filled_from(text, getattr(was, language), filled_before, amendment):
                if was != now and clause.key not in by_hand:
                    by_hand.append(clause.key)
                continue
            setattr(clause, f"text_{language}", wanted)
            setattr(clause, f"confirmed_{language}_by", None)
            changed = True
        if changed:
            clause.save()
    index_clauses(amendment.pk)
    return tuple(by_hand)


def _fills(
    amendment: Agreement, origin: Origin, before: Terms, after: Terms, language: str
) -> tuple[dict[str, str], dict[str, str]]:
    parties = list(amendment.parties.select_related("organization").order_by("id"))
    content = _Content(
        amendment.audience, before, amendment.starts_on, amendment.ends_on, amendment.time_zone, amendment.sensitivity
    )
    return (
        words_of(content, parties, origin.authorities, language=language),
        words_of(replace(content, terms=after), parties, origin.authorities, language=language),
    )


def _texts(agreement: Agreement) -> list[tuple[str, str, str]]:
    return list(Clause.objects.filter(agreement=agreement).order_by("key").values_list("key", "text_en", "text_fr"))
