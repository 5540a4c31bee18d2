"""Where a dataset stands between its upload and its download, and whose turn it is."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any, Final

from django.db import models
from django.utils.translation import gettext, ngettext, pgettext_lazy

from anonymizer.states import RunStatus
from exports.states import OVER, ReleaseStatus


class Stop(models.TextChoices):
    """The six stops of a dataset, in their order."""

    UPLOAD = "upload", pgettext_lazy("stop of a dataset", "Upload")
    COLUMNS = "columns", pgettext_lazy("stop of a dataset", "Columns")
    REVIEW = "review", pgettext_lazy("stop of a dataset", "Review")
    RELEASE = "release", pgettext_lazy("stop of a dataset", "Release")
    DELIVERY = "delivery", pgettext_lazy("stop of a dataset", "Delivery")
    DOWNLOAD = "download", pgettext_lazy("stop of a dataset", "Download")


class Turn(models.TextChoices):
    """Who has to act."""

    CONTRIBUTOR = "contributor"
    OFFICER = "officer"
    STEWARD = "steward"
    RECIPIENT = "recipient"
    PLATFORM = "platform"
    NOBODY = ""


NEEDED: Final[Mapping[tuple[Stop, Turn], Collection[str]]] = {
    (Stop.UPLOAD, Turn.CONTRIBUTOR): ("upload_version",),
    (Stop.COLUMNS, Turn.CONTRIBUTOR): ("confirm_recipe",),
    (Stop.REVIEW, Turn.OFFICER): ("review_run",),
    (Stop.RELEASE, Turn.STEWARD): ("release_run",),
    (Stop.DELIVERY, Turn.STEWARD): ("release_run",),
}
"""By which permission on the dataset a person is the one who acts there."""


@dataclass(frozen=True, slots=True)
class Position:
    """The stop at which a dataset stands. ``stopped``: nothing goes on there by itself; ``done``: it was downloaded."""

    stop: Stop
    turn: Turn
    stopped: bool = False
    done: bool = False


def position_of(
    version: Mapping[str, Any] | None, run: Mapping[str, Any] | None, release: Mapping[str, Any] | None
) -> Position:
    """Where a series stands, by its last version, the last run of it and the last release of that run.

    ``version``: ``destroyed``, ``joint``. ``run``: ``status``. ``release``: ``status`` and numbers of deliveries: ``copying``,
    ``failed``, ``ready`` (of which nobody took a file yet) and ``taken``.

    >>> position_of(None, None, None).stop
    Stop.UPLOAD
    """
    if version is None:
        return Position(Stop.UPLOAD, Turn.CONTRIBUTOR)
    if run is None:
        waits = version["destroyed"] or version["joint"]
        return Position(Stop.UPLOAD, Turn.CONTRIBUTOR if waits else Turn.PLATFORM, stopped=bool(version["destroyed"]))
    if run["status"] != RunStatus.APPROVED:
        return _RUNS[run["status"]]
    if release is None or release["status"] in OVER:
        gone = release is not None or bool(run["destroyed"])
        return Position(Stop.RELEASE, Turn.NOBODY if gone else Turn.STEWARD, stopped=gone)
    if release["status"] == ReleaseStatus.FAILED:
        return Position(Stop.RELEASE, Turn.STEWARD, stopped=True)
    if release["status"] == ReleaseStatus.PUBLISHING:
        return Position(Stop.RELEASE, Turn.PLATFORM)
    return _delivered(release)


_RUNS: Final[Mapping[str, Position]] = {
    RunStatus.PROFILING: Position(Stop.UPLOAD, Turn.PLATFORM),
    RunStatus.FAILED: Position(Stop.UPLOAD, Turn.CONTRIBUTOR, stopped=True),
    RunStatus.AWAITING_RECIPE: Position(Stop.COLUMNS, Turn.CONTRIBUTOR),
    RunStatus.RETURNED: Position(Stop.COLUMNS, Turn.CONTRIBUTOR, stopped=True),
    RunStatus.TRANSFORMING: Position(Stop.COLUMNS, Turn.PLATFORM),
    RunStatus.AWAITING_REVIEW: Position(Stop.REVIEW, Turn.OFFICER),
    RunStatus.REJECTED: Position(Stop.REVIEW, Turn.CONTRIBUTOR, stopped=True),
}


def _delivered(release: Mapping[str, Any]) -> Position:
    if release["failed"]:
        return Position(Stop.DELIVERY, Turn.STEWARD, stopped=True)
    if release["copying"]:
        return Position(Stop.DELIVERY, Turn.PLATFORM)
    if release["ready"]:
        return Position(Stop.DOWNLOAD, Turn.RECIPIENT)
    if release["taken"]:
        return Position(Stop.DOWNLOAD, Turn.NOBODY, done=True)
    return Position(Stop.DOWNLOAD, Turn.NOBODY, stopped=True)  # every access ended or stands still


def turn_in_words(turn: Turn, *, mine: bool, organization: str, others: int = 0) -> str:
    """Who has to act, as its reader should know it: herself, a role of an organization, or the platform.

    ``others``: how many further organizations have to do the same.
    """
    if mine:
        return gettext("You")
    if turn == Turn.RECIPIENT and others:
        return ngettext(
            "Recipients: %(organization)s and %(count)s other",
            "Recipients: %(organization)s and %(count)s others",
            others,
        ) % {"organization": organization, "count": others}
    return {
        Turn.CONTRIBUTOR: gettext("Contributor of %(organization)s"),
        Turn.OFFICER: gettext("Privacy officer of %(organization)s"),
        Turn.STEWARD: gettext("Data steward of %(organization)s"),
        Turn.RECIPIENT: gettext("Recipient: %(organization)s"),
        Turn.PLATFORM: gettext("The platform is working"),
        Turn.NOBODY: gettext("Nobody"),
    }[turn] % {"organization": organization}
