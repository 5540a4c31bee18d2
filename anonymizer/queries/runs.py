"""Reads about runs and recipes that span tables."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet

from anonymizer import policies
from anonymizer.engine import ColumnProfile, InvalidRecipe, TableProfile
from anonymizer.engine import Finding as EngineFinding
from anonymizer.engine import Recipe as Spec
from anonymizer.engine.perturbation import PERTURBATIONS
from anonymizer.engine.privacy_models.l_diversity import DistinctLDiversity, EntropyLDiversity, RecursiveLDiversity
from anonymizer.engine.privacy_models.t_closeness import TCloseness
from anonymizer.engine.recipe import RECODING_METHODS
from anonymizer.engine.text.leak_estimate import LeakEstimate, Stratum, estimate_leaks
from anonymizer.models import CountTable, Run, SampledText, TextSample, Waiting
from anonymizer.queries.smallest_groups import counting_k
from anonymizer.queries.withdrawals import is_asked_since
from anonymizer.recipes.joined import merged
from anonymizer.recipes.missing_columns import without_columns
from anonymizer.states import RunStatus
from entente.catalogue.models import Column, Dataset, DatasetVersion
from entente.catalogue.permissions import acts_for_processor
from entente.catalogue.vocabularies import DatasetKind, Geography
from entente.core.verdicts import Verdict
from entente.organizations.models import User
from entente.organizations.permissions import belongs_to
from entente.organizations.queries import people_of
from entente.organizations.queries.second_persons import SecondPerson, reviewers_of
from entente.organizations.roles import Role
from entente.vault.models import SealedObject

OPEN = (RunStatus.PROFILING, RunStatus.AWAITING_RECIPE, RunStatus.TRANSFORMING, RunStatus.AWAITING_REVIEW)


@dataclass(frozen=True, slots=True)
class RecipeOutput:
    """What a recipe lets through, known before it runs."""

    columns: tuple[str, ...]
    identifiers_kept: tuple[str, ...]
    free_text: bool


def open_runs(version: DatasetVersion) -> QuerySet[Run]:
    """The runs of a version that are still under way."""
    return version.runs.filter(status__in=OPEN)


def offer_before(version: DatasetVersion) -> dict[str, Any]:
    """What was last proposed for a version, as if nobody had asked; empty where nothing was."""
    last = version.runs.exclude(offer={}).first()
    return {} if last is None else {**last.offer, "was_asked": False, "is_under_way": False}


def kinds_of(version: DatasetVersion) -> dict[str, str]:
    """The kind of each column, as the worker measured it when it read the table."""
    return {name: profile.get("kind", "") for name, profile in version.columns.values_list("name", "profile")}


def recipe_output(recipe: Spec, columns: Sequence[str], *, kinds: Mapping[str, str] | None = None) -> RecipeOutput:
    """Which columns come out, and whether an identifier or free text is among them.

    A text column that is kept or redacted is free text; 'redact' is the treatment of text and of nothing else.
    Text is kept as it is only where it was anonymized before upload. ``kinds``: of the columns, as measured.
    """
    known = kinds or {}
    names = [name for name in columns if recipe.columns[name].treatment != "drop"]
    return RecipeOutput(
        columns=tuple(names),
        identifiers_kept=tuple(
            name
            for name in names
            if recipe.columns[name].role == "direct-identifier" and recipe.columns[name].treatment == "keep"
        ),
        free_text=any(
            recipe.columns[name].treatment == "redact"
            or (
                recipe.columns[name].treatment in ("keep", *PERTURBATIONS)
                and "text" in (known.get(name), recipe.columns[name].kind)
            )
            for name in names
        ),
    )


def asked_of_sensitive(recipe: Spec) -> list[tuple[int, float]]:
    """For each sensitive column that leaves, the l and the t that the recipe asks for; 1 and 1 where it asks for nothing."""
    diverse = (DistinctLDiversity, EntropyLDiversity, RecursiveLDiversity)
    return [
        (
            max(
                (int(model.l) for model in recipe.privacy if isinstance(model, diverse) and model.column == name),
                default=1,
            ),
            min(
                (model.t for model in recipe.privacy if isinstance(model, TCloseness) and model.column == name),
                default=1.0,
            ),
        )
        for name in recipe.sensitive
    ]


def check_kind(recipe: Spec, dataset: Dataset) -> None:
    """A recipe says which columns count where, and only where, the dataset holds tables of counts.

    Raises:
        InvalidRecipe: it does not.
    """
    if (recipe.table is not None) != (dataset.kind == DatasetKind.TABLE):
        raise InvalidRecipe(EngineFinding("recipe.table_missing" if recipe.table is None else "recipe.table_not_asked"))


def is_involved(run: Run, user: User) -> bool:
    """Whether this person uploaded the rows or chose the recipe (``involved_in``), or is of the processor that delivers them."""
    return user.pk in involved_in(run) or acts_for_processor(user, run.dataset)


def involved_in(run: Run) -> set[object]:
    """Who chose the recipe, and who stands for the rows: of a table that was made from rows, or of versions that were pooled, for those too."""
    confirmer = run.recipe.confirmed_by_id if run.recipe else None
    return {confirmer, *_contributors_to(run.version)} - {None}


def _contributors_to(version: DatasetVersion) -> set[object]:
    contributors = {version.contributor_id}
    for waiting in Waiting.objects.filter(pooled_into=version).select_related("version__upload_link"):
        contributors |= {waiting.by_id, *_contributors_to(waiting.version)}
    table = CountTable.objects.filter(version=version).select_related("run__version__upload_link").first()
    return contributors if table is None else contributors | _contributors_to(table.run.version)


def waiting_versions(dataset: Dataset) -> QuerySet[Waiting]:
    """Those of a series whose rows wait for more, in their order; what was destroyed waits for nothing."""
    return Waiting.objects.filter(
        version__dataset=dataset,
        lineage=None,
        pooled_into=None,
        version__destroyed_at=None,
        version__table__isnull=False,
    ).select_related("version__table", "by")


def is_pooled(version: DatasetVersion) -> bool:
    """Whether its rows are part of a table of several organizations that is there."""
    return Waiting.objects.filter(
        version=version, lineage__isnull=False, pooled_into__isnull=False, pooled_into__destroyed_at=None
    ).exists()


def reviewers_for(run: Run, user: User, *, but_not: Collection[object] = ()) -> SecondPerson | None:
    """Who can be the second person of a run, for the owner's own people; ``None`` for everyone else. ``but_not``: people who took another part."""
    if not belongs_to(user, run.dataset.owner):
        return None
    return reviewers_of(run.dataset.owner, but_not=[*involved_in(run), *but_not])


def contributors_of(run: Run) -> list[User]:
    """Whoever uploaded the rows or chose the recipe; all contributors of the owner where neither works there any more."""
    contributors = people_of(run.dataset.owner, Role.CONTRIBUTOR)
    involved = involved_in(run)
    return [person for person in contributors if person.pk in involved] or contributors


def within_ceilings(run: Run) -> Verdict:
    """What those for whom the data were meant say to what was measured; k is judged beside it."""
    if not hasattr(run, "report") or run.recipe is None:
        return Verdict()
    report = run.report
    figures = [(measure["distinct_l"], measure["t"]) for measure in report.after.get("sensitive", {}).values()]
    return policies.within_ceilings(
        run.recipe.ceilings,
        k=None,
        finest_geography=report.finest_geography or None,
        free_text=report.free_text,
        columns=report.columns,
        sensitive=() if report.cells else figures,
    )


def approval_verdict(run: Run, user: User, *, by_standing: bool = False) -> Verdict:
    """Whether this person may approve the run as it was measured: what the page shows, the act asks again and a standing
    approval stands for. ``by_standing``: nobody declared of this version that it is a sample, so that its groups are counted in the table."""
    by_processor = acts_for_processor(user, run.dataset)
    others = policies.decides_for_controller(by_processor=by_processor)
    others &= policies.leaves_out_all_who_asked(asked_since=is_asked_since(run))
    return others & policies.can_approve(
        run,
        involved=is_involved(run, user),
        k=run.report.k if by_standing and hasattr(run, "report") else counting_k(run),
        required_k=run.recipe.required_k if run.recipe else 0,
        sample_is_read=sample_is_read(run),
        within=within_ceilings(run),
    )


def text_columns(run: Run) -> tuple[str, ...]:
    """The columns of the candidate whose text a person must read: redacted, kept as it was, or measured as text."""
    assert run.recipe is not None  # a candidate was made by it
    rules, measures = Spec.from_dict(run.recipe.spec).columns, run.report.column_measures
    return tuple(
        name
        for name in run.report.columns
        if rules[name].treatment == "redact"
        or (rules[name].treatment == "keep" and rules[name].kind == "text")
        or measures.get(name, {}).get("is_text", False)
    )


def sample_is_read(run: Run) -> bool:
    """Whether a sample was read and marked, or no text leaves that would need one."""
    if not hasattr(run, "report") or not run.report.free_text:
        return True
    return TextSample.objects.filter(run=run, marked_at__isnull=False).exists()


def leaks_of(run: Run) -> LeakEstimate | None:
    """The estimate from a marked sample; ``None`` where none was marked."""
    sample = TextSample.objects.filter(run=run, marked_at__isnull=False).first()
    if sample is None:
        return None
    marks = list(sample.texts.values_list("stratum", "missed"))
    return estimate_leaks(
        [
            Stratum(
                population,
                read=sum(stratum == name for stratum, _ in marks),
                missed=sum(stratum == name and bool(missed) for stratum, missed in marks),
            )
            for name, population in sample.population.items()
        ]
    )


def missed_in_sample(run: Run) -> dict[str, int]:
    """Texts of the marked sample in which each label was missed."""
    sampled = SampledText.objects.filter(sample__run=run, sample__marked_at__isnull=False)
    return dict(Counter(label for missed in sampled.values_list("missed", flat=True) for label in missed))


def last_measured(dataset: Dataset) -> Run | None:
    """The last run of a series that has a report."""
    return (
        Run.objects.filter(version__dataset=dataset, report__isnull=False)
        .select_related("recipe", "report", "boundaries")
        .first()
    )


def next_spec(dataset: Dataset) -> dict[str, Any] | None:
    """The recipe of a series for its next version, levels as the last measured run reached them; ``None`` for the first.

    A series stays comparable: where k no longer holds at these levels, more is suppressed, never re-levelled silently. Where each group has
    levels of its own, records are placed in the same groups first.
    """
    last = last_measured(dataset)
    if last is None and dataset.joined_from and not dataset.is_pool:
        return _spec_of_join(dataset)
    return None if last is None else fixed_spec(last)


def _spec_of_join(dataset: Dataset) -> dict[str, Any] | None:
    """The recipes of the two series that were joined, merged; ``None`` where one of them has none yet."""
    join = dataset.joins.select_related("first__dataset", "second__dataset").first()
    specs = [] if join is None else [next_spec(side.dataset) for side in (join.first, join.second)]
    if join is None or len(specs) != 2 or specs[0] is None or specs[1] is None:
        return None
    return merged(specs[0], specs[1], join.keys)


def fixed_spec(run: Run) -> dict[str, Any] | None:
    """The recipe of a measured run with the levels that it reached, or with the boundaries of its groups; ``None`` where it had none."""
    if run.recipe is None:
        return None
    spec: dict[str, Any] = deepcopy(run.recipe.spec)
    named = spec.pop("boundaries", None) or (run.boundaries.sha256 if run.boundaries is not None else None)
    if named is not None and boundaries_named(run.dataset, named) is not None:
        return {**spec, "version": 2, "boundaries": named}
    is_fixed = spec.get("search", {}).get("method") not in RECODING_METHODS  # there, records stand at many levels
    for name, level in run.report.levels.items():
        if is_fixed and spec["columns"][name]["treatment"] == "generalize":
            spec["columns"][name]["level"] = level
    if is_fixed:
        spec["search"] = {**spec.get("search", {}), "method": "given"}
    return spec


def boundaries_named(dataset: Dataset, digest: str) -> SealedObject | None:
    """The sealed boundaries of the groups of a version of this series, by the digest that a recipe names; ``None`` where they are gone."""
    runs = Run.objects.filter(
        version__dataset=dataset, boundaries__sha256=digest, boundaries__destroyed_at=None
    ).select_related("boundaries__store")
    first = runs.first()
    return None if first is None else first.boundaries


def check_boundaries(recipe: Spec, dataset: Dataset) -> None:
    """The boundaries that a recipe names are there.

    Raises:
        InvalidRecipe: they are not.
    """
    if recipe.boundaries is not None and boundaries_named(dataset, recipe.boundaries) is None:
        raise InvalidRecipe(EngineFinding("recipe.boundaries_missing"))


@dataclass(frozen=True, slots=True)
class Start:
    """Where the questions about a run's columns begin."""

    spec: dict[str, Any]
    origin: str
    """``proposal``: made from the profile; ``again``: an earlier run of this version; ``series``: an earlier version."""
    new: tuple[str, ...] = ()
    """Columns on which an earlier recipe says nothing: a person must decide."""
    missing: tuple[str, ...] = ()
    """Columns of an earlier recipe that this version no longer has."""
    profiled_as: str = ""
    """As which cleaning the columns were profiled when the questions were put; see ``Run.profiled_as``."""


def table_profile(version: DatasetVersion, columns: Sequence[Column]) -> TableProfile:
    """What the worker found out about a version's columns, as the engine's own value."""
    return TableProfile(version.records or 0, tuple(ColumnProfile.from_dict(column.profile) for column in columns))


def start_of(run: Run, profile: TableProfile, proposed: Spec) -> Start:
    """The recipe that this version or this series had before, with what changed in the columns; else the proposal."""
    earlier = run.version.runs.exclude(pk=run.pk).exclude(recipe=None).select_related("recipe").first()
    spec = deepcopy(earlier.recipe.spec) if earlier and earlier.recipe else next_spec(run.dataset)
    if spec is None:
        return Start(proposed.to_dict(), "proposal")
    names, known = [column.name for column in profile.columns], spec["columns"]
    missing = tuple(sorted(name for name in known if name not in names))
    if spec.get("person") in missing:
        spec.pop("person")
    if missing:
        spec = without_columns(spec, missing)
    return Start(
        {**spec, "columns": {name: rule for name, rule in known.items() if name in names}},
        "again" if earlier else "series",
        new=tuple(name for name in names if name not in known),
        missing=missing,
    )


def returned_before(run: Run) -> Run | None:
    """The run of the same version that was returned last, and led to this one; ``None`` where none was."""
    last = run.version.runs.exclude(pk=run.pk).select_related("decided_by").first()
    return last if last is not None and last.status == RunStatus.RETURNED and last.decided_by is not None else None


def comments_before(run: Run) -> dict[str, str]:
    """By column, what was written about it in the review that returned the run before; blank for the table as a whole."""
    last = returned_before(run)
    written: dict[str, list[str]] = {}
    for comment in [] if last is None else last.comments.select_related("by"):
        written.setdefault(comment.column, []).append(f"{comment.by}: {comment.text}")
    return {column: " · ".join(texts) for column, texts in written.items()}


def locked_k(dataset: Dataset) -> int:
    """The largest k that someone for whom the data are meant dictates; 0 where nobody does."""
    return max((int(ceiling.values["smallest_k"]) for ceiling in dataset.ceilings.all()), default=0)


def strictest_values(dataset: Dataset) -> dict[str, Any]:
    """All ceilings of a dataset at once: k, finest_geography, free_text, columns, and the sources of each."""
    ceilings = list(dataset.ceilings.all())
    lists = [
        {name.casefold() for name in ceiling.values["columns"]} for ceiling in ceilings if ceiling.values["columns"]
    ]
    return {
        "k": locked_k(dataset),
        "finest_geography": max(
            (ceiling.values["finest_geography"] for ceiling in ceilings), key=Geography.fineness, default=None
        ),
        "free_text": bool(ceilings) and all(ceiling.values["free_text"] for ceiling in ceilings),
        "columns": sorted(set.intersection(*lists)) if lists else None,
        "sources": ceilings,
    }
