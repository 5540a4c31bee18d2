"""Rows of small organizations that hide nobody alone: offered by two people of each, to be pooled with those of others; or taken back."""

from __future__ import annotations

import uuid
from datetime import datetime

from django.db import transaction

from anonymizer.models import Run, Waiting
from anonymizer.services import let_wait
from entente.audit.jobs import defer
from entente.audit.services import record, require
from entente.catalogue.permissions import helpers
from entente.organizations.models import User
from entente.organizations.notices import notify
from entente.organizations.permissions import may
from entente.organizations.queries import people_of
from entente.organizations.roles import Role
from exports.queries import pools


@transaction.atomic
def offer_to_pool(run_id: uuid.UUID, lineage: uuid.UUID | None, *, by: User, now: datetime) -> Run:
    """The run closes, and its version waits, sealed, for rows of other organizations under an agreement. A second person must confirm it.

    Raises:
        Invalid: others offered tables of other columns.
    """
    run = _locked(run_id)
    agreement = pools.pool_of(run.dataset, lineage, now=now)
    verdict = may(by, "catalogue.confirm_recipe", run.dataset) & pools.offer_verdict(run, agreement)
    require(verdict, subject=run, organization_id=run.dataset.owner_id)
    assert agreement is not None  # asked above
    others = pools.offers_under(agreement.lineage).exclude(version=run.version)
    pools.require_same_columns(run.version, [offer.version for offer in others])
    let_wait(run, by=by, now=now, lineage=agreement.lineage)
    record("pool.offered", by=by, subject=run, organization_id=run.dataset.owner_id, lineage=str(agreement.lineage))
    organizations = [run.dataset.owner, *helpers(run.dataset.owner)]
    officers = [
        person for each_organization in organizations for person in people_of(each_organization, Role.PRIVACY_OFFICER)
    ]
    notify(officers, "pool.offered", run, but_not=by)
    return run


@transaction.atomic
def confirm_offer(run_id: uuid.UUID, *, by: User, now: datetime) -> Run:
    """The second person of the organization offers its rows too; the worker is told, and tries whether they are enough together."""
    run = _locked(run_id)
    dataset = run.dataset
    verdict = may(by, "catalogue.review_run", dataset) & pools.confirmation_of_offer(run, by, now=now)
    require(verdict, subject=run, organization_id=dataset.owner_id)
    offer = Waiting.objects.select_for_update(of=("self",)).get(version=run.version)
    offer.confirmed_by, offer.confirmed_at = by, now
    offer.save(update_fields=["confirmed_by", "confirmed_at"])
    record("pool.confirmed", by=by, subject=run, organization_id=dataset.owner_id, lineage=str(offer.lineage))
    defer("exports.pool_organizations", lineage=str(offer.lineage))
    return run


@transaction.atomic
def take_back_offer(run_id: uuid.UUID, *, by: User, now: datetime) -> Run:
    """The rows are offered no more. What was pooled with them is destroyed by the worker, and the rows of the others wait again."""
    run = _locked(run_id)
    dataset = run.dataset
    verdict = may(by, "catalogue.confirm_recipe", dataset) & pools.taking_back(run)
    require(verdict, subject=run, organization_id=dataset.owner_id)
    offer = Waiting.objects.select_for_update(of=("self",)).get(version=run.version)
    record("pool.taken_back", by=by, subject=run, organization_id=dataset.owner_id, lineage=str(offer.lineage))
    if offer.pooled_into_id is None:
        offer.delete()
    else:
        defer("exports.undo_pool", version_id=str(run.version_id), by_id=str(by.pk))
    return run


def _locked(run_id: uuid.UUID) -> Run:
    return Run.objects.select_for_update(of=("self",)).select_related("version__dataset__owner").get(pk=run_id)
