"""What directories of services ask of a person: to name columns, to decide on qualifiers and synonyms, and to review who publishes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from django.db.models import Q, QuerySet
from django.urls import reverse
from django.utils.translation import gettext, ngettext

from entente.directory import permissions as directories
from entente.directory import queries as directory_queries
from entente.directory.states import MANAGE, ImportStatus
from entente.organizations.models import User
from entente.organizations.permissions import organizations_where
from entente.web.task_list.records import Records
from entente.web.task_list.task import Task

imports_waiting: Final = Records(directories.waiting_for)


@Records
def regions_with_proposals(user: User) -> QuerySet[Any]:
    """The reader's regions in which qualifiers or synonyms wait, with how many of each."""
    regions = directory_queries.with_proposals(organizations_where(user, MANAGE))
    return regions.filter(Q(qualifiers_waiting__gt=0) | Q(synonyms_waiting__gt=0)).order_by("name_en", "id")


def imports_to_handle(user: User) -> Iterator[Task]:
    """What her own files wait for, columns first, then losses; then what other organizations want to publish in the area of her region."""
    imports = imports_waiting.of(user)
    for status, title, page in (
        (ImportStatus.AWAITING_MAPPING, gettext("Say what the columns of “%(source)s” mean"), "directory:import"),
        (ImportStatus.AWAITING_PREVIEW, gettext("Decide what may be lost of “%(source)s”"), "directory:preview"),
    ):
        for directory_import in imports:
            if directory_import.status == status:
                yield Task(
                    title=title % {"source": directory_import.source.name},
                    url=reverse(page, args=[directory_import.pk]),
                    tone="waiting",
                    status=directory_import.get_status_display(),
                    hint=str(directory_import.source.owner),
                )
    for directory_import in imports:
        if directory_import.status == ImportStatus.AWAITING_REVIEW and directories.is_reviewed_by(
            user, directory_import
        ):
            yield Task(
                title=gettext("Decide whether everyone may find the services of “%(source)s”")
                % {"source": directory_import.source},
                url=reverse("directory:review", args=[directory_import.pk]),
                tone="waiting",
                status=gettext("Waiting for your review"),
                hint=str(directory_import.source.owner),
            )


def proposals_to_decide(user: User) -> Iterator[Task]:
    """What partners say about services of the reader's regions, and the synonyms that came with the set-up of another."""
    regions = regions_with_proposals.of(user)
    number = sum(region.qualifiers_waiting for region in regions)
    title = ngettext(
        "Decide on %(number)d qualifier of a service", "Decide on %(number)d qualifiers of services", number
    )
    waiting = [(number, title, reverse("directory:qualifiers"), "")]
    for region in regions:
        title = ngettext(
            "Decide on %(number)d synonym for the finder",
            "Decide on %(number)d synonyms for the finder",
            region.synonyms_waiting,
        )
        waiting.append((region.synonyms_waiting, title, reverse("directory:synonyms", args=[region.pk]), str(region)))
    for number, title, url, hint in waiting:
        if number:
            status = gettext("Waiting for your decision")
            yield Task(title=title % {"number": number}, url=url, tone="waiting", status=status, hint=hint)
