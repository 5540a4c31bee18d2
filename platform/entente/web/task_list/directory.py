"""What directories of services ask of a person: to name columns, to decide on qualifiers, and to review who publishes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from django.db.models import QuerySet
from django.urls import reverse
from django.utils.translation import gettext, ngettext

from entente.directory import permissions as directories
from entente.directory import queries as directory_queries
from entente.directory.models import Qualifier
from entente.directory.states import MANAGE, ImportStatus
from entente.organizations.models import User
from entente.organizations.permissions import organizations_where
from entente.web.task_list.records import Records
from entente.web.task_list.task import Task

imports_waiting: Final = Records(directories.waiting_for)


@Records
def qualifiers_proposed(user: User) -> QuerySet[Qualifier]:
    """What partners say about services of the reader's region, undecided."""
    return directory_queries.qualifiers_to_decide(organizations_where(user, MANAGE))


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


def qualifiers_to_decide(user: User) -> Iterator[Task]:
    """What partners say about services of the reader's region."""
    number = len(qualifiers_proposed.of(user))
    if number:
        yield Task(
            title=ngettext(
                "Decide on %(number)d qualifier of a service", "Decide on %(number)d qualifiers of services", number
            )
            % {"number": number},
            url=reverse("directory:qualifiers"),
            tone="waiting",
            status=gettext("Waiting for your decision"),
            hint="",
        )
