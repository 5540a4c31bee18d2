"""The guide strip: what somebody who practises has done, and what comes next, from the records themselves."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from django.urls import reverse

from agreements.models import Agreement, Signature
from anonymizer.models import Run
from anonymizer.states import RunStatus
from entente.catalogue.models import Dataset
from entente.organizations.models import User
from exports.models import Download, Entitlement
from tools.demo.practice.groups import CENTRE, TO_SIGN, TOWN, number_of, role_of
from tools.demo.practice.stages import TO_RECEIVE, TO_REVIEW, TO_UPLOAD


@dataclass(frozen=True, slots=True)
class Stage:
    """One step: the name of its words, where it is taken ("" while the worker is at it), and whether it is done."""

    name: str
    address: str
    is_done: bool


def stages(user: User) -> tuple[Stage, ...]:
    """The steps of the role that she practises, in order; none for anyone else."""
    number = number_of(user)
    return STAGES[role_of(user)](user, number) if number else ()


def _contributor(user: User, number: int) -> tuple[Stage, ...]:
    series = Dataset.objects.get(owner__name_en=CENTRE[0].format(number), title_en=TO_UPLOAD[0])
    run = Run.objects.filter(version__dataset=series).order_by("id").last()
    is_uploaded = series.versions.exists()
    is_read = run is not None and run.status != RunStatus.PROFILING
    is_sent = run is not None and run.status not in {
        RunStatus.PROFILING,
        RunStatus.AWAITING_RECIPE,
        RunStatus.TRANSFORMING,
    }
    return (
        Stage("upload", reverse("catalogue:upload", args=[series.pk]), is_uploaded),
        Stage("columns", reverse("anonymizer:run", args=[run.pk]) if run and is_read else "", is_read and is_sent),
        Stage("sent", reverse("anonymizer:run", args=[run.pk]) if run else "", is_sent),
    )


def _reviewer(user: User, number: int) -> tuple[Stage, ...]:
    centre = CENTRE[0].format(number)
    runs = Run.objects.filter(version__dataset__owner__name_en=centre, version__dataset__title_en=TO_REVIEW[0])
    run = runs.order_by("id").first()
    if run is None:
        return ()
    is_decided = run.status not in {RunStatus.AWAITING_REVIEW}
    address = reverse("anonymizer:run" if is_decided else "anonymizer:review", args=[run.pk])
    return (Stage("review", address, is_decided),)


def _steward(user: User, number: int) -> tuple[Stage, ...]:
    agreement = Agreement.objects.get(title_en=TO_SIGN[0], parties__organization__name_en=CENTRE[0].format(number))
    is_signed = Signature.objects.filter(party__agreement=agreement, signed_by=user).exists()
    return (Stage("sign", reverse("agreements:agreement", args=[agreement.pk]), is_signed),)


def _partner(user: User, number: int) -> tuple[Stage, ...]:
    received = Entitlement.objects.filter(recipient__name_en=TOWN[0].format(number))
    entitlement = received.filter(release__run__version__dataset__title_en=TO_RECEIVE[0]).first()
    if entitlement is None:
        return ()
    address = reverse("exports:entitlement", args=[entitlement.pk])
    has_downloaded = Download.objects.filter(entitlement=entitlement, user=user).exists()
    return (Stage("download", address, has_downloaded),)


STAGES: Final[dict[str, Callable[[User, int], tuple[Stage, ...]]]] = {
    "contributor": _contributor,
    "reviewer": _reviewer,
    "steward": _steward,
    "partner": _partner,
}
