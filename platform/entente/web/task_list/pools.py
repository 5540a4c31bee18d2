"""Rows that somebody offered to a pool, and that wait for a second person."""

from __future__ import annotations

from collections.abc import Iterator

from django.db.models import QuerySet
from django.urls import reverse
from django.utils.translation import gettext

from anonymizer.models import Waiting
from entente.catalogue.permissions import visible_to
from entente.organizations.models import User
from entente.organizations.permissions import visible
from entente.web.task_list.records import Records
from entente.web.task_list.task import Task


@Records
def offers_unconfirmed(user: User) -> QuerySet[Waiting]:
    """Offers of others in series on which this person reviews."""
    reviewed = visible(visible_to(user), user, "catalogue.review_run")
    offers = Waiting.objects.filter(lineage__isnull=False, confirmed_by=None, pooled_into=None)
    return offers.filter(version__dataset__in=reviewed).exclude(by=user).select_related("version__dataset__owner")


def offers_to_confirm(user: User) -> Iterator[Task]:
    """Each with the page where that is done."""
    for offer in offers_unconfirmed.of(user):
        run, dataset = offer.version.runs.first(), offer.version.dataset
        if run is not None:
            yield Task(
                title=gettext("Confirm that rows of “%(dataset)s” are offered to a pool") % {"dataset": dataset},
                url=reverse("exports:pool", args=[run.pk]),
                tone="waiting",
                status=gettext("Waiting for a second person"),
                hint=str(dataset.owner),
            )
