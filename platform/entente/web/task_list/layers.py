"""Rows that a recipient adds to what it received, and that name no row of it: somebody decides before the first version."""

from __future__ import annotations

from collections.abc import Iterator

from django.db.models import QuerySet
from django.urls import reverse
from django.utils.translation import gettext

from entente.catalogue.models import Dataset
from entente.organizations.models import User
from entente.organizations.permissions import visible
from entente.web.task_list.records import Records
from entente.web.task_list.task import Task
from exports.models import Layer
from exports.queries.layers import layers_undecided


@Records
def layers_waiting(user: User) -> QuerySet[Layer]:
    """Layers of series to which this person adds."""
    return layers_undecided().filter(dataset__in=visible(Dataset.objects.all(), user, "catalogue.upload_version"))


def unmatched_to_decide(user: User) -> Iterator[Task]:
    """Each with the page where that is done."""
    for layer in layers_waiting.of(user):
        yield Task(
            title=gettext("Decide what becomes of your rows in “%(dataset)s” that have no match")
            % {"dataset": layer.dataset},
            url=reverse("exports:layer", args=[layer.dataset_id]),
            tone="waiting",
            status=gettext("Waits for a person"),
            hint=gettext("You add them to “%(source)s”") % {"source": layer.source},
        )
