"""The statuses of an import of a directory, and the moves between them."""

from __future__ import annotations

from django.db import models
from django.utils.translation import pgettext_lazy

from entente.core.transitions import Transition

MANAGE = "organizations.manage_directory"


class ImportStatus(models.TextChoices):
    """What an import waits for."""

    RECEIVED = "received", pgettext_lazy("import of a directory", "Being read")
    AWAITING_MAPPING = "mapping", pgettext_lazy("import of a directory", "Waiting for its columns")
    LOADING = "loading", pgettext_lazy("import of a directory", "Coming in")
    AWAITING_PREVIEW = "preview", pgettext_lazy("import of a directory", "Waiting for your answer")
    AWAITING_REVIEW = "review", pgettext_lazy("import of a directory", "Waiting for the region")
    DECLINED = "declined", pgettext_lazy("import of a directory", "Declined by the region")
    DISCARDED = "discarded", pgettext_lazy("import of a directory", "Given up")
    DONE = "done", pgettext_lazy("import of a directory", "Done")
    FAILED = "failed", pgettext_lazy("import of a directory", "Refused")


S = ImportStatus
TRANSITIONS = (
    Transition(S.RECEIVED, S.AWAITING_MAPPING, None, "directory.import_read"),
    Transition(S.RECEIVED, S.LOADING, None, "directory.import_started"),
    Transition(S.RECEIVED, S.FAILED, None, "directory.import_failed"),
    Transition(S.AWAITING_MAPPING, S.LOADING, MANAGE, "directory.columns_confirmed"),
    Transition(S.LOADING, S.DONE, None, "directory.imported"),
    Transition(S.LOADING, S.FAILED, None, "directory.import_failed"),
    Transition(S.LOADING, S.AWAITING_PREVIEW, None, "directory.import_held"),
    Transition(S.AWAITING_PREVIEW, S.LOADING, MANAGE, "directory.losses_accepted"),
    Transition(S.AWAITING_PREVIEW, S.DISCARDED, MANAGE, "directory.import_discarded"),
    Transition(S.LOADING, S.AWAITING_REVIEW, None, "directory.import_to_review"),
    Transition(S.AWAITING_REVIEW, S.LOADING, MANAGE, "directory.import_accepted"),
    Transition(S.AWAITING_REVIEW, S.DECLINED, MANAGE, "directory.import_declined"),
)
