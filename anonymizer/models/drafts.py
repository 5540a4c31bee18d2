"""A recipe while it is being chosen."""

from __future__ import annotations

from django.db import models

from anonymizer.models.runs import Run
from entente.core.ids import uuid7
from entente.organizations.models import User


class RecipeDraft(models.Model):
    """One state of a recipe that is being chosen on the page of a run. Each change adds one, so that it can be undone: ``Run.draft`` names the
    current one, and ``before`` leads back.

    ``answers``: the fields of the recipe's form by name, each with its values. ``cleaning``: of the recipe; empty where there is none.
    ``spec``: the recipe that follows; ``None`` while something is undecided or wrong. ``change``: what was done, as a code of
    ``anonymizer.recipes.drafts.CHANGES``, and the column that it was done to. ``effect``: what the recipe would do, in figures, written by
    the worker; empty while it was not measured. ``profiled_as``: the run's when this was answered.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    run = models.ForeignKey(Run, models.CASCADE, related_name="drafts")
    before = models.ForeignKey("self", models.CASCADE, null=True, blank=True, related_name="+")
    number = models.PositiveIntegerField()
    answers = models.JSONField()
    cleaning = models.JSONField(default=dict)
    spec = models.JSONField(null=True)
    change = models.JSONField(default=dict)
    name = models.CharField(max_length=80, blank=True)
    made_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    made_at = models.DateTimeField()
    effect = models.JSONField(default=dict)
    profiled_as = models.CharField(max_length=64, blank=True, default="", db_default="")

    class Meta:
        ordering = ("number",)
        constraints = [
            models.UniqueConstraint(fields=["run", "number"], name="draft_number_is_its_own"),
            models.UniqueConstraint(fields=["run", "name"], condition=~models.Q(name=""), name="draft_name_is_its_own"),
        ]

    def __str__(self) -> str:
        return f"{self.run_id} {self.number}"
