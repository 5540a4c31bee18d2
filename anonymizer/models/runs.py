"""Recipes, runs and their risk reports."""

from __future__ import annotations

from typing import Any

from django.db import models

from anonymizer.states import RunStatus, Step
from entente.catalogue.models import Dataset, DatasetVersion
from entente.core.bilingual import Bilingual
from entente.core.ids import uuid7
from entente.organizations.models import User


class Ceiling(models.Model):
    """What someone for whom the data are meant dictates, as plain values.

    ``source_id`` names whoever dictates (an agreement), which this app does not know; the titles are shown beside each
    locked setting. ``values``: smallest_k, small_cell, distinct_l, largest_t, finest_geography, free_text, columns, wanted_detail, pseudonym_scope (``release``, or
    ``agreement-year`` where codes may stay the same for the source and a year).
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    dataset = models.ForeignKey(Dataset, models.CASCADE, related_name="ceilings")
    source_id = models.UUIDField()
    title_en = models.CharField(max_length=200)
    title_fr = models.CharField(max_length=200)
    values = models.JSONField()

    title = Bilingual()

    class Meta:
        ordering = ("id",)
        constraints = [models.UniqueConstraint(fields=["dataset", "source_id"], name="ceiling_of_a_source_stands_once")]

    def __str__(self) -> str:
        return self.title


class Recipe(models.Model):
    """How a dataset is anonymized: confirmed once, then frozen, and used again for the next version."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    dataset = models.ForeignKey(Dataset, models.PROTECT, related_name="recipes")
    number = models.PositiveIntegerField()
    spec = models.JSONField()  # docs/reference/recipe.schema.json
    required_k = models.PositiveIntegerField()  # the report must reach it before anyone may approve
    ceilings = models.JSONField(default=list)  # what was dictated when it was confirmed
    confirmed_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    confirmed_at = models.DateTimeField()

    class Meta:
        ordering = ("-number",)
        constraints = [models.UniqueConstraint(fields=["dataset", "number"], name="recipe_number_is_its_own")]

    def __str__(self) -> str:
        return f"{self.dataset} {self.number}"


class Run(models.Model):
    """One passage of a version through the anonymizer."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    version = models.ForeignKey(DatasetVersion, models.PROTECT, related_name="runs")
    recipe = models.ForeignKey(Recipe, models.PROTECT, null=True, blank=True, related_name="runs")
    status = models.CharField(max_length=20, choices=RunStatus, default=RunStatus.PROFILING)
    step = models.CharField(max_length=20, choices=Step, default=Step.WAITING)
    progress = models.FloatField(default=0)  # of the step, 0 to 1
    error_code = models.CharField(max_length=80, blank=True)
    findings = models.JSONField(default=list)  # of a failure: code, column, row, facts
    seed_id = models.UUIDField(null=True, blank=True)  # the run's secret, in the key store
    seed_commitment = models.CharField(max_length=64, blank=True)
    pseudonym_key = models.ForeignKey("PseudonymKey", models.PROTECT, null=True, blank=True, related_name="runs")
    candidate = models.OneToOneField("vault.SealedObject", models.PROTECT, null=True, blank=True, related_name="+")
    # why each stretch of a text was hidden (anonymizer.engine.text.reasons), sealed to the owner
    reasons = models.OneToOneField("vault.SealedObject", models.PROTECT, null=True, blank=True, related_name="+")
    # Who stands in which class (anonymizer.engine.combined_releases.class_assignment), for the comparison with what recipients hold; not of a table of counts.
    holding = models.OneToOneField("vault.SealedObject", models.PROTECT, null=True, blank=True, related_name="+")
    # The groups of a recoding by groups (anonymizer.engine.recoding.boundaries), in which the next version of the series is placed. They
    # tell no more than the rows, and outlive them: the series goes on.
    boundaries = models.OneToOneField("vault.SealedObject", models.PROTECT, null=True, blank=True, related_name="+")
    offer = models.JSONField(
        default=dict
    )  # anonymizer.recipes.proposals.Offered: proposals, frontier, drift; figures, no value
    versions = models.JSONField(default=dict)  # of engine, detectors and models
    draft = models.ForeignKey(
        "RecipeDraft", models.SET_NULL, null=True, blank=True, related_name="+"
    )  # the current one; none where nobody has changed anything
    # as which cleaning the version's columns are profiled (anonymizer.recipes.cleaned_profiles.digest_of); blank: as the table came
    profiled_as = models.CharField(max_length=64, blank=True, default="", db_default="")
    # who ended the rehearsal of attacks before all were tried
    rehearsal_stopped_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    created_at = models.DateTimeField(auto_now_add=True)
    finished_at = models.DateTimeField(null=True, blank=True)
    decided_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    decided_at = models.DateTimeField(null=True, blank=True)
    decision_reason = models.CharField(max_length=2000, blank=True)
    destroy_on = models.DateField(null=True, blank=True)
    destroyed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("-id",)
        constraints = [
            models.CheckConstraint(
                condition=models.Q(decided_by=None, decided_at=None)
                | models.Q(decided_by__isnull=False, decided_at__isnull=False),
                name="decision_has_name_and_time",
            ),
            models.CheckConstraint(
                condition=models.Q(progress__gte=0) & models.Q(progress__lte=1), name="progress_is_a_proportion"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.version} {self.pk}"

    @property
    def dataset(self) -> Dataset:
        return self.version.dataset


class SealedValueMaps(models.Model):
    """Value maps (anonymizer.engine.cleaning) that a person made on the page of a run, sealed to the owner: they hold words of the table. A recipe
    of the series names them by their digest."""

    dataset = models.ForeignKey(Dataset, models.PROTECT, related_name="value_maps")
    run = models.ForeignKey(Run, models.PROTECT, related_name="value_maps")
    sealed = models.OneToOneField("vault.SealedObject", models.PROTECT, primary_key=True, related_name="+")
    made_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    made_at = models.DateTimeField()

    def __str__(self) -> str:
        return str(self.pk)


class CountTable(models.Model):
    """A protected table of counts that a person had made from the rows of an upload: a version of a series of its own.

    ``requested_levels``: by column what was asked for; ``levels``: those that the worker settled. ``report``: figures of the table. The worker
    writes ``version``, or says in ``findings`` why not.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    dataset = models.ForeignKey(Dataset, models.PROTECT, related_name="count_tables")
    run = models.ForeignKey(
        Run, models.PROTECT, related_name="count_tables"
    )  # of the rows, on whose page it was asked for
    requested_levels = models.JSONField()
    levels = models.JSONField(default=dict)
    attributes = models.JSONField(default=list)  # columns that no row may tell of everybody in it
    threshold = models.PositiveIntegerField()
    made_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    made_at = models.DateTimeField()
    version = models.OneToOneField(DatasetVersion, models.PROTECT, null=True, blank=True, related_name="count_table")
    report = models.JSONField(default=dict)
    findings = models.JSONField(default=list)

    class Meta:
        ordering = ("-id",)

    def __str__(self) -> str:
        return str(self.pk)

    @property
    def telling_rows(self) -> int:
        """Rows that still tell the same attribute of everybody in them."""
        return sum(rows for name, rows in self.report.get("homogeneous", {}).items() if name in self.attributes)


class RiskReport(models.Model):
    """What was measured before and after, and what was lost. Counts and proportions only."""

    run = models.OneToOneField(Run, models.CASCADE, related_name="report", primary_key=True)
    before = models.JSONField()  # anonymizer.engine.RiskReport
    after = models.JSONField()
    levels = models.JSONField(default=dict)
    loss = models.FloatField(default=0)
    suppressed_records = models.PositiveBigIntegerField(default=0)
    records = models.PositiveBigIntegerField(default=0)  # written
    columns = models.JSONField(default=list)  # names, as written
    finest_geography = models.CharField(max_length=20, blank=True)  # blank: no place at all
    free_text = models.BooleanField(default=False)
    places = models.JSONField(default=dict)  # entente.catalogue.places.Whereabouts; empty where nobody looked
    # by column of the written file, anonymizer.engine.verification.column_measures.ColumnMeasure; empty where nothing was measured there
    column_measures = models.JSONField(default=dict, db_default={})
    registered = models.JSONField(
        default=dict
    )  # what authorities of communities claim: left_out and held, records by authority; hidden, authorities; identity: whether values were searched for one
    # people who asked not to be included (anonymizer.tasks.withdrawals.Withdrawn); empty where it was made before anybody could
    withdrawn = models.JSONField(default=dict, db_default={})
    seconds = models.JSONField(default=dict)
    spread = models.JSONField(
        default=dict
    )  # anonymizer.engine.Snapshot, for the next version; counts in boxes, no value

    # anonymizer.engine.attacks.Rehearsal: attacks on the candidate; empty where it was made before there were any
    rehearsal = models.JSONField(default=dict, db_default={})

    def __str__(self) -> str:
        return str(self.run_id)

    @property
    def k(self) -> int:
        """Smallest class, in persons where a person or household column is named, otherwise in records."""
        return int(self.after["k"])

    @property
    def is_measured(self) -> bool:
        """Whether places, text and dates were measured on the written file itself."""
        return bool(self.columns) and set(self.columns) <= self.column_measures.keys()

    @property
    def dates_lie_inside(self) -> bool | None:
        """Whether the dates in the file lie in the period of the data; ``None`` where they do not tell."""
        days = [
            measure
            for measure in self.column_measures.values()
            if measure["inside"] + measure["outside"] + measure["untold"]
        ]
        if any(measure["outside"] for measure in days):
            return False
        return True if any(not measure["untold"] for measure in days) else None

    @property
    def counts_persons(self) -> bool:
        return self.after.get("k_persons") is not None

    @property
    def cells(self) -> dict[str, Any] | None:
        """For a table of counts: the threshold, and how many cells are hidden; what only the owner should know stands in ``before``."""
        figures: dict[str, Any] | None = self.after.get("cells")
        return figures

    @property
    def suppression_rate(self) -> float:
        records: Any = self.before["records"]
        return self.suppressed_records / records if records else 0.0


class Waiting(models.Model):
    """A version whose rows are not worth their risk by themselves: it stays sealed until later ones of its series are pooled with it.

    ``lineage``: of the agreement under which it is offered to be pooled with rows of other organizations instead; a second person of its owner
    confirms that. ``outcome``: why they were not pooled when the worker last tried, by names of columns.
    ``pooled_into``: the version that the worker made of all that waited.
    """

    version = models.OneToOneField(DatasetVersion, models.CASCADE, primary_key=True, related_name="waiting")
    by = models.ForeignKey(User, models.PROTECT, related_name="+")
    at = models.DateTimeField()
    lineage = models.UUIDField(null=True, blank=True)
    confirmed_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    confirmed_at = models.DateTimeField(null=True, blank=True)
    tried_at = models.DateTimeField(null=True, blank=True)
    outcome = models.JSONField(default=dict, blank=True, db_default={})
    pooled_into = models.ForeignKey(DatasetVersion, models.PROTECT, null=True, blank=True, related_name="pooled")

    class Meta:
        ordering = ("version__number",)
        constraints = [
            models.CheckConstraint(
                condition=models.Q(confirmed_by=None, confirmed_at=None)
                | models.Q(lineage__isnull=False, confirmed_by__isnull=False, confirmed_at__isnull=False)
                & ~models.Q(confirmed_by=models.F("by")),
                name="offer_is_confirmed_by_another",
            )
        ]

    def __str__(self) -> str:
        return str(self.version)
