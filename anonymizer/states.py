"""The life of a run, and of a request to trace its codes back. No arrow points back: a returned run is closed, and the next one starts from the same version."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from entente.catalogue.states import RunStatus
from entente.core.transitions import Transition

__all__ = [
    "ANONYMIZING_STEPS",
    "COUNT_TABLE_TRANSITIONS",
    "OPENING_TRANSITIONS",
    "PASSWORD_CODES",
    "READING_STEPS",
    "STANDING_TRANSITIONS",
    "TRANSITIONS",
    "WAITING_TRANSITIONS",
    "WITHDRAWAL_TRANSITIONS",
    "OpeningStatus",
    "RunStatus",
    "Step",
]


class Step(models.TextChoices):
    """What the worker is doing, in the order in which it does it."""

    WAITING = "waiting", _("Waiting for its turn")
    READING = "reading", _("Reading the file")
    PROFILING = "profiling", _("Describing the columns")
    DETECTING = "detecting", _("Looking for personal details in text")
    PROPOSING = "proposing", _("Working out proposals")
    COLLAPSING = "collapsing", _("Counting who resembles whom")
    SEARCHING = "searching", _("Choosing how far to generalize")
    MEASURING = "measuring", _("Measuring the risk")
    TRANSFORMING = "transforming", _("Anonymizing and writing")
    CHECKING = "checking", _("Measuring what was written")
    REHEARSING = "rehearsing", _("Trying attacks on what would leave")
    DONE = "done", _("Done")


READING_STEPS = (Step.READING, Step.PROFILING, Step.DETECTING, Step.PROPOSING)
ANONYMIZING_STEPS = (
    Step.COLLAPSING,
    Step.SEARCHING,
    Step.MEASURING,
    Step.TRANSFORMING,
    Step.CHECKING,
    Step.REHEARSING,
)

PASSWORD_CODES = (
    "workbook.password_needed",
    "workbook.password_wrong",
)  # the upload is kept: the password is asked for


class OpeningStatus(models.TextChoices):
    """Of a request to trace codes back."""

    ASKED = "asked", pgettext_lazy("opening", "Waiting for a second person")
    AGREED = "agreed", pgettext_lazy("opening", "Agreed")
    REFUSED = "refused", pgettext_lazy("opening", "Refused")
    WITHDRAWN = "withdrawn", pgettext_lazy("opening", "Withdrawn")


S = RunStatus

TRANSITIONS = (
    Transition(S.PROFILING, S.AWAITING_RECIPE, None, "run.profiled"),
    Transition(S.PROFILING, S.FAILED, None, "run.failed"),
    Transition(S.AWAITING_RECIPE, S.TRANSFORMING, "catalogue.confirm_recipe", "run.recipe_confirmed"),
    Transition(S.AWAITING_RECIPE, S.RETURNED, "catalogue.confirm_recipe", "run.read_again"),
    Transition(S.TRANSFORMING, S.AWAITING_REVIEW, None, "run.measured"),
    Transition(S.TRANSFORMING, S.FAILED, None, "run.failed"),
    Transition(S.AWAITING_REVIEW, S.APPROVED, "catalogue.review_run", "run.approved"),
    Transition(S.AWAITING_REVIEW, S.RETURNED, "catalogue.review_run", "run.returned"),
    Transition(S.AWAITING_REVIEW, S.REJECTED, "catalogue.review_run", "run.rejected"),
)

# By a standing approval of two people, the worker uses the recipe of a series again and approves what it gave (anonymizer.tasks.automatic_release).
STANDING_TRANSITIONS = (
    Transition(S.AWAITING_RECIPE, S.TRANSFORMING, None, "run.recipe_followed"),
    Transition(S.AWAITING_REVIEW, S.APPROVED, None, "run.approved_standing"),
)

# The table was made by the worker from rows, as a person asked: what is asked of a table of counts was said then.
COUNT_TABLE_TRANSITIONS = (Transition(S.AWAITING_RECIPE, S.TRANSFORMING, None, "run.count_table_confirmed"),)

# Rows that are not worth their risk by themselves wait for the next versions of their series, or are pooled with those that wait.
WAITING_TRANSITIONS = (Transition(S.AWAITING_RECIPE, S.RETURNED, "catalogue.confirm_recipe", "run.waits_for_more"),)

# The contributor takes her own run back from review, to choose another recipe.
WITHDRAWAL_TRANSITIONS = (
    Transition(S.AWAITING_REVIEW, S.RETURNED, "catalogue.confirm_recipe", "run.withdrawn_from_review"),
)

OPENING_TRANSITIONS = (
    Transition(OpeningStatus.ASKED, OpeningStatus.AGREED, "catalogue.review_run", "codes.opening_agreed"),
    Transition(OpeningStatus.ASKED, OpeningStatus.REFUSED, "catalogue.review_run", "codes.opening_refused"),
    Transition(OpeningStatus.ASKED, OpeningStatus.WITHDRAWN, "catalogue.view_originals", "codes.opening_withdrawn"),
)
