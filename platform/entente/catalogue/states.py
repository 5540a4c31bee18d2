"""The statuses of a run. Its life is the anonymizer's (``anonymizer.states``); the pages of datasets, which lie below, show where it stands."""

from __future__ import annotations

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
