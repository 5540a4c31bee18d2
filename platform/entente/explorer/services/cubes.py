"""Declare what of an approved run everyone may see. The worker builds it, once."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from django.db import transaction

from agreements.models import Agreement
from agreements.policy_table import POLICY_VERSION, Audience, policy_row
from agreements.states import AgreementStatus
from anonymizer.models import Run
from anonymizer.policies import can_show_alone
from entente.audit.jobs import defer
from entente.audit.services import record, require
from entente.catalogue.communities import claimants, may_leave
from entente.catalogue.provider_names import name_providers
from entente.catalogue.queries import registered_against
from entente.core.errors import Finding, Invalid
from entente.explorer import policies
from entente.explorer.cubes.parents import parents_of
from entente.explorer.models import Cube, Geography, Indicator, Place
from entente.organizations.models import Organization, User
from entente.organizations.permissions import belongs_to, may


@dataclass(frozen=True, slots=True)
class Declaration:
    """What a person says of a cube: by which columns it counts, for which places, and below what a count is hidden."""

    code: str
    name_en: str
    name_fr: str
    geography: Geography
    larger: Geography | None
    place_column: str
    category_column: str
    period_column: str
    threshold: int
    minimum_population: int = policies.LEAST_PEOPLE
    is_free: bool = False
    is_private: bool = False
    larger_column: str = ""
    longer_period_column: str = ""
    more_columns: tuple[str, ...] = ()
    words_fr: Mapping[str, str] = field(default_factory=dict)
    """Values in French, by what the records say."""

    @property
    def stands_beside(self) -> bool:
        """Whether the records themselves name the places of the second geography, so that they need not nest."""
        return self.is_free and bool(self.larger_column)


@transaction.atomic
def declare_cube(run_id: uuid.UUID, declaration: Declaration, *, by: User, now: datetime) -> Cube:
    """The cube is declared and handed to the worker. What it will show cannot be changed afterwards."""
    run = Run.objects.select_for_update(of=("self",)).select_related("version__dataset__owner").get(pk=run_id)
    dataset, owner = run.dataset, run.dataset.owner
    least, stricter = strictest_threshold(owner)
    geography, larger = declaration.geography, declaration.larger
    verdict = (
        may(by, "catalogue.release_run", dataset)
        & belongs_to(by, owner)
        & can_show_alone(is_pool=dataset.holds_rows_of_others)
        & policies.can_declare(
            run_status=run.status,
            threshold=declaration.threshold,
            least=least,
            shown_before=Cube.objects.filter(
                run__version__dataset=dataset,
                run__version__period_start__lte=run.version.period_end,
                run__version__period_end__gte=run.version.period_start,
                error_code="",
                is_private__in=[
                    False,
                    declaration.is_private,
                ],  # what everyone sees may follow what the owner alone saw
            ).exists(),
            population_known=not Place.objects.filter(
                geography__in=[
                    division for division in (geography, larger if declaration.is_free else None) if division
                ],
                population=None,
            ).exists(),
            is_nested=larger is None or declaration.stands_beside or bool(parents_of(geography, larger)),
            people=declaration.minimum_population,
            is_claimed=not may_leave(_claimants(run, declaration), ()),
            compares_providers=not declaration.is_private and name_providers(_columns(declaration)),
        )
    )
    require(verdict, subject=run, organization_id=owner.pk)
    if Indicator.objects.filter(code__startswith=f"{declaration.code}-").exists():
        raise Invalid(Finding("figures.code_taken", column=declaration.code))
    cube = Cube.objects.create(
        owner=owner,
        run=run,
        geography=geography,
        larger=larger,
        code=declaration.code,
        name_en=declaration.name_en,
        name_fr=declaration.name_fr,
        place_column=declaration.place_column,
        category_column=declaration.category_column,
        period_column=declaration.period_column,
        is_free=declaration.is_free,
        is_private=declaration.is_private,
        larger_column=declaration.larger_column,
        longer_period_column=declaration.longer_period_column,
        more_columns=list(declaration.more_columns),
        words_fr=dict(declaration.words_fr),
        threshold=declaration.threshold,
        dictated_by=stricter.title[:300] if stricter else f"policy {POLICY_VERSION}",
        minimum_population=declaration.minimum_population,
        declared_by=by,
        declared_at=now,
    )
    record("explorer.cube_declared", by=by, subject=cube, organization_id=owner.pk, threshold=cube.threshold)
    defer("explorer.build_cube", cube_id=str(cube.pk))
    return cube


def _claimants(run: Run, declaration: Declaration) -> frozenset[str]:
    """Who claims a column by which it counts, or records that the run holds."""
    columns = _columns(declaration)
    held = run.report.registered.get("held", {}) if hasattr(run, "report") else {}
    return claimants(columns, registered_against(run.dataset.owner_id)) | frozenset(held)


def _columns(declaration: Declaration) -> list[str]:
    return [
        declaration.place_column,
        declaration.category_column,
        declaration.period_column,
        declaration.larger_column,
        declaration.longer_period_column,
        *declaration.more_columns,
    ]


def strictest_threshold(owner: Organization) -> tuple[int, Agreement | None]:
    """Below what counts are hidden from everyone: by the policy for the public, or by a stricter agreement in force, which is named."""
    least, stricter = policy_row(Audience.PUBLIC).small_cell, None
    for agreement in Agreement.objects.filter(parties__organization=owner, status=AgreementStatus.ACTIVE).distinct():
        if agreement.small_cell > least:
            least, stricter = agreement.small_cell, agreement
    return least, stricter
