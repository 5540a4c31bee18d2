"""The legal authorities on which organizations share, and what each covers: a purpose for a kind of data, or not.

This is a guard against plain contradictions, not legal advice: it says no where a named authority cannot carry a purpose.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from django.db import models
from django.utils.translation import gettext_lazy as _
from django_stubs_ext import StrPromise

from entente.catalogue.vocabularies import DatasetKind, Purpose


class Authority(models.TextChoices):
    """Why a provider may disclose, in plain words."""

    NO_PERSONAL_INFORMATION = "no_personal_information", _("The data describe services and places, not people")
    AGGREGATE_ONLY = "aggregate_only", _("The data are tables that describe nobody")
    CONSENT = "consent", _("The people concerned have consented to these purposes")
    DEIDENTIFIED_USE = (
        "deidentified_use",
        _("The provider has said in public that it uses de-identified information so"),
    )
    RESEARCH_AGREEMENT = (
        "research_agreement",
        _("A research plan, approved by a research ethics board, and this agreement"),
    )
    DATA_INTEGRATION = "data_integration", _("The provider or recipient is a data integration unit")
    MUNICIPAL_SERVICES = "municipal_services", _("Proper administration of municipal services")
    FUNDING_CONTRACT = "funding_contract", _("A funding contract that asks for reports")
    SERVICE_PROVIDER = "service_provider", _("The processor works for the provider and on its instructions")
    EMERGENCY_STATUTE = "emergency_statute", _("A law on emergencies, or circumstances that affect health or safety")
    COMMUNITY_CONSENT = "community_consent", _("The community’s own authority has consented")


@dataclass(frozen=True, slots=True)
class Cover:
    """The purposes and kinds of data that an authority can carry, and where that is written."""

    purposes: frozenset[str]
    kinds: frozenset[str]
    source: StrPromise


ABOUT_NOBODY = frozenset({DatasetKind.TABLE.value, DatasetKind.DIRECTORY.value, DatasetKind.ACTIVITY.value})
_ANY_PURPOSE = frozenset(Purpose.values)
_ANY_KIND = frozenset(DatasetKind.values)
_RUNNING = frozenset({Purpose.SERVICE_PLANNING.value, Purpose.PROGRAM_EVALUATION.value, Purpose.PUBLIC_REPORTING.value})

COVERS: dict[str, Cover] = {
    Authority.NO_PERSONAL_INFORMATION: Cover(
        _ANY_PURPOSE, ABOUT_NOBODY, _("Privacy statutes govern personal information; this is none")
    ),
    Authority.AGGREGATE_ONLY: Cover(
        _ANY_PURPOSE,
        frozenset({DatasetKind.TABLE.value}),
        _("Privacy statutes govern personal information; this is none"),
    ),
    Authority.CONSENT: Cover(
        _ANY_PURPOSE, _ANY_KIND, _("PIPEDA and provincial privacy statutes: knowledge and consent for stated purposes")
    ),
    Authority.DEIDENTIFIED_USE: Cover(
        _RUNNING | {Purpose.FUNDING.value, Purpose.EMERGENCY.value},
        _ANY_KIND,
        _("In Ontario, PHIPA s. 37(1)(f) where the public statement says so; elsewhere the statute that applies"),
    ),
    Authority.RESEARCH_AGREEMENT: Cover(
        frozenset({Purpose.RESEARCH.value}), _ANY_KIND, _("In Ontario, PHIPA s. 44; elsewhere the statute that applies")
    ),
    Authority.DATA_INTEGRATION: Cover(
        _RUNNING | {Purpose.FUNDING.value, Purpose.RESEARCH.value}, _ANY_KIND, _("In Ontario, FIPPA Part III.1")
    ),
    Authority.MUNICIPAL_SERVICES: Cover(
        _RUNNING | {Purpose.EMERGENCY.value},
        ABOUT_NOBODY,
        _("In Ontario, MFIPPA; its s. 32 limits what is disclosed in turn"),
    ),
    Authority.FUNDING_CONTRACT: Cover(
        frozenset({Purpose.FUNDING.value, Purpose.PROGRAM_EVALUATION.value}),
        ABOUT_NOBODY,
        _("The contract itself; it is no authority for records of persons"),
    ),
    Authority.SERVICE_PROVIDER: Cover(
        _RUNNING | {Purpose.FUNDING.value, Purpose.EMERGENCY.value},
        _ANY_KIND,
        _("The provider’s own statute; the provider remains accountable"),
    ),
    Authority.EMERGENCY_STATUTE: Cover(
        frozenset({Purpose.EMERGENCY.value}), _ANY_KIND, _("The emergency management statute of the province")
    ),
    Authority.COMMUNITY_CONSENT: Cover(
        _ANY_PURPOSE, _ANY_KIND, _("OCAP® for First Nations; the framework that another community has adopted")
    ),
}


def uncovered(
    authorities: Collection[str], *, purposes: Collection[str], kinds: Collection[str]
) -> tuple[tuple[str, str], ...]:
    """The pairs of purpose and kind of data that none of these authorities carries, in the order of the vocabularies.

    >>> uncovered(["funding_contract"], purposes=["funding"], kinds=["table", "contacts"])
    (('funding', 'contacts'),)
    """
    covers = [COVERS[code] for code in authorities if code in COVERS]
    return tuple(
        (purpose, kind)
        for purpose in Purpose.values
        if purpose in purposes
        for kind in DatasetKind.values
        if kind in kinds and not any(purpose in cover.purposes and kind in cover.kinds for cover in covers)
    )
