"""The statuses of a run. Its life is the anonymizer's (``anonymizer.states``); the pages of datasets, which lie below, show where it stands."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from django.db import models
from django.utils.translation import pgettext_lazy


class RunStatus(models.TextChoices):
    PROFILING = "profiling", pgettext_lazy("run", "Being read")
    AWAITING_RECIPE = "awaiting_recipe", pgettext_lazy("run", "Waiting for a recipe")
    TRANSFORMING = "transforming", pgettext_lazy("run", "Being anonymized")
    AWAITING_REVIEW = "awaiting_review", pgettext_lazy("run", "Waiting for review")
    APPROVED = "approved", pgettext_lazy("run", "Approved")
    RETURNED = "returned", pgettext_lazy("run", "Returned")
    REJECTED = "rejected", pgettext_lazy("run", "Rejected")
    FAILED = "failed", pgettext_lazy("run", "Failed")


CLOSED = (RunStatus.APPROVED, RunStatus.RETURNED, RunStatus.REJECTED, RunStatus.FAILED)
TONES: Final[Mapping[str, str]] = {
    RunStatus.PROFILING: "working",
    RunStatus.AWAITING_RECIPE: "waiting",
    RunStatus.TRANSFORMING: "working",
    RunStatus.AWAITING_REVIEW: "waiting",
    RunStatus.APPROVED: "good",
    RunStatus.RETURNED: "stopped",
    RunStatus.REJECTED: "danger",
    RunStatus.FAILED: "danger",
}
"""How each is marked on pages."""
