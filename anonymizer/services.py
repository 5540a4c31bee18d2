"""What people do with runs: set for whom, start, confirm a recipe, decide, look at rows, destroy now."""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.conf import settings
from django.db import transaction
from django.db.models import Max

from anonymizer import policies, queries, tasks
from anonymizer.engine import Recipe as Spec
from anonymizer.engine import finest_geography
from anonymizer.engine.errors import EngineError
from anonymizer.engine.operators import LABELS
from anonymizer.models import Ceiling, DeniedWords, Look, LookKind, Recipe, Run, SampledText, TextSample
from anonymizer.offers import Offered
from anonymizer.states import TRANSITIONS, RunStatus
from entente.audit.jobs import defer
from entente.audit.services import move, record, require
from entente.catalogue.models import Dataset, DatasetVersion
from entente.catalogue.policies import can_destroy
from entente.catalogue.services import keep_password
from entente.core.errors import Finding, Invalid
from entente.core.findings import as_invalid
from entente.core.ids import uuid7
from entente.core.verdicts import Verdict
from entente.organizations.models import User
from entente.organizations.permissions import may
from entente.vault import keystore, sealing
from entente.vault.objects import SealedReader

SHORTEST_DENIED = 3  # letters and digits


@dataclass(frozen=True, slots=True)
class CeilingValues:
    """What one source dictates: plain values and the title to show beside them."""

    source_id: uuid.UUID
    title_en: str
    title_fr: str
    smallest_k: int
    finest_geography: str
    free_text: bool
    columns: tuple[str, ...] = ()
    small_cell: int = policies.DEFAULT_SMALL_CELL


@transaction.atomic
def set_ceilings(dataset: Dataset, ceilings: Sequence[CeilingValues], *, by: User) -> None:
    """For whom the data are meant, and what they dictate. Replaces what was set before."""
    require(may(by, "catalogue.confirm_recipe", dataset), subject=dataset, organization_id=dataset.owner_id)
    dataset.ceilings.all().delete()
    for each in ceilings:
        values = {
            "smallest_k": each.smallest_k,
            "small_cell": each.small_cell,
            "finest_geography": each.finest_geography,
            "free_text": each.free_text,
            "columns": list(each.columns),
        }
        Ceiling.objects.create(
            dataset=dataset, source_id=each.source_id, title_en=each.title_en, title_fr=each.title_fr, values=values
        )
    sources = [str(each.source_id) for each in ceilings]
    record("dataset.meant_for", by=by, subject=dataset, organization_id=dataset.owner_id, sources=sources)


@dataclass(frozen=True, slots=True)
class Rows:
    """What a look shows: column names, and the first records as they stand in the table."""

    columns: tuple[str, ...]
    records: tuple[tuple[str | None, ...], ...]


@transaction.atomic
def start_run(version_id: uuid.UUID, *, by: User) -> Run:
    """A new run of a version: it waits for a recipe where the columns are known, otherwise the file is read again."""
    version = _locked_version(version_id)
    dataset = version.dataset
    verdict = may(by, "catalogue.confirm_recipe", dataset) & policies.can_start(
        open_runs=queries.open_runs(version).count(),
        original_exists=version.destroyed_at is None,
    )
    require(verdict, subject=version, organization_id=dataset.owner_id)
    was_read = version.table_id is not None
    run = Run.objects.create(
        version=version,
        status=RunStatus.AWAITING_RECIPE if was_read else RunStatus.PROFILING,
        offer=queries.offer_before(version) if was_read else {},
    )
    record("run.started", by=by, subject=run, organization_id=dataset.owner_id, version_id=version.pk)
    if not was_read:
        defer("anonymizer.profile_run", run_id=str(run.pk))
    return run


@transaction.atomic
def give_password(run_id: uuid.UUID, password: str, *, by: User) -> Run:
    """A workbook's password, sealed for the worker, which reads the file once more and forgets it."""
    run = locked(run_id)
    version = _locked_version(run.version_id)
    dataset = version.dataset
    verdict = may(by, "catalogue.confirm_recipe", dataset) & policies.can_give_password(run)
    verdict &= policies.can_start(
        open_runs=queries.open_runs(version).count(), original_exists=version.destroyed_at is None
    )
    require(verdict, subject=run, organization_id=dataset.owner_id)
    if not password:
        raise Invalid(Finding("workbook.password_needed"))
    outdated, version.password_id = version.password_id, keep_password(dataset, password)
    version.save(update_fields=["password_id"])
    if outdated is not None:
        keystore.destroy(outdated)
    again = Run.objects.create(version=version)
    record("run.password_given", by=by, subject=again, organization_id=dataset.owner_id, version_id=version.pk)
    defer("anonymizer.profile_run", run_id=str(again.pk))
    return again


@transaction.atomic
def read_again(run_id: uuid.UUID, choices: Mapping[str, Any], *, by: User) -> Run:
    """The file is read once more with other choices (sheet, header row, ...): this run closes, a new one begins."""
    run = locked(run_id)
    verdict = policies.can_confirm(run, identifiers_kept=False)
    _move(run, RunStatus.RETURNED, by=by, provided=verdict, reason="read_again")
    DatasetVersion.objects.filter(pk=run.version_id).update(choices=dict(choices))
    again = Run.objects.create(version=run.version)
    defer("anonymizer.profile_run", run_id=str(again.pk))
    return again


@transaction.atomic
def confirm_recipe(run_id: uuid.UUID, spec: Mapping[str, Any], *, by: User, now: datetime) -> Run:
    """Freeze the recipe and let the worker transform and measure.

    Raises:
        Invalid: the recipe does not fit the table; every fault is named.
        NotPermitted: it keeps what must not be kept, or goes beyond what someone dictates.
    """
    run = locked(run_id)
    dataset = run.dataset
    columns = list(run.version.columns.values_list("name", flat=True))
    try:
        recipe = Spec.from_dict(spec)
        recipe.check(columns)
        queries.check_kind(recipe, dataset)
    except EngineError as error:
        raise as_invalid(error) from error
    outcome = queries.outcome(recipe, columns)
    ceilings = list(dataset.ceilings.all())
    values = [each.values for each in ceilings]
    # A row of a table of counts is no person: its threshold is judged, and k is not.
    required_k = 1 if recipe.table else policies.required_k(queries.k_of(recipe), values)
    verdict = policies.can_confirm(run, identifiers_kept=bool(outcome.identifiers_kept)) & policies.within_ceilings(
        values,
        # Data that were anonymized before are not transformed, so their recipe asks for nothing: their report must.
        k=queries.judged_k(recipe, required_k if dataset.anonymized_before_upload else queries.k_of(recipe)),
        small_cell=recipe.table.threshold if recipe.table else None,
        finest_geography=finest_geography(recipe),
        free_text=outcome.free_text,
        columns=outcome.columns,
    )
    _move(run, RunStatus.TRANSFORMING, by=by, provided=verdict)
    run.recipe = _freeze(dataset, recipe.to_dict(), required_k, ceilings, by=by, now=now)
    run.step, run.progress = "waiting", 0
    run.save(update_fields=["recipe", "step", "progress"])
    defer("anonymizer.anonymize_run", run_id=str(run.pk))
    return run


@transaction.atomic
def ask_for_offer(run_id: uuid.UUID, spec: Mapping[str, Any], *, by: User) -> Run:
    """Let the worker work out proposals for answers that are not confirmed yet.

    Raises:
        Invalid: the recipe does not fit the table; every fault is named.
    """
    run = locked(run_id)
    verdict = may(by, "catalogue.confirm_recipe", run.dataset) & policies.can_confirm(run, identifiers_kept=False)
    require(verdict, subject=run, organization_id=run.dataset.owner_id)
    try:
        Spec.from_dict(spec).check(list(run.version.columns.values_list("name", flat=True)))
    except EngineError as error:
        raise as_invalid(error) from error
    drift = Offered.of(run).drift
    run.offer = Offered(is_under_way=True, was_asked=True, spec=dict(spec), drift=drift).to_dict()
    run.save(update_fields=["offer"])
    defer("anonymizer.offer_run", run_id=str(run.pk))
    return run


@transaction.atomic
def approve_run(run_id: uuid.UUID, *, by: User, now: datetime, reason: str = "") -> Run:
    """A second person finds that the report meets what was asked for."""
    run = locked(run_id)
    recipe = run.recipe
    verdict = policies.can_approve(
        run,
        involved=queries.is_involved(run, by),
        k=run.report.k if hasattr(run, "report") else 0,
        required_k=recipe.required_k if recipe else 0,
        sample_is_read=queries.sample_is_read(run),
    )
    return _decide(run, RunStatus.APPROVED, by=by, now=now, reason=reason, provided=verdict)


@transaction.atomic
def return_run(run_id: uuid.UUID, *, by: User, now: datetime, reason: str) -> Run:
    """Back to the contributor with a reason; the run is closed and the next one starts from the same version."""
    run = locked(run_id)
    _need(reason)
    verdict = policies.can_decide(run, involved=queries.is_involved(run, by))
    return _decide(run, RunStatus.RETURNED, by=by, now=now, reason=reason, provided=verdict)


@transaction.atomic
def reject_run(run_id: uuid.UUID, *, by: User, now: datetime, reason: str) -> Run:
    """These data cannot be released this way."""
    run = locked(run_id)
    _need(reason)
    verdict = policies.can_decide(run, involved=queries.is_involved(run, by))
    return _decide(run, RunStatus.REJECTED, by=by, now=now, reason=reason, provided=verdict)


@transaction.atomic
def ask_for_rows(run_id: uuid.UUID, kind: str, *, by: User, now: datetime) -> tuple[Look, bytes]:
    """A view of at most 200 rows, and the private key that opens it, which nobody keeps but the asker's browser.

    Originals are for members of the providing organization only; each look is an event.
    """
    run = Run.objects.select_related("version__dataset").get(pk=run_id)
    dataset = run.dataset
    if kind == LookKind.SAMPLE:
        raise ValueError("a sample has a service of its own")
    if kind == LookKind.ORIGINALS:
        verdict = may(by, "catalogue.view_originals", dataset) & policies.can_show_originals(run)
    else:
        verdict = may(by, "catalogue.view_dataset", dataset) & policies.can_show_candidate(run)
    require(verdict, subject=run, organization_id=dataset.owner_id)
    return _look(run, kind, by=by, now=now)


@transaction.atomic
def ask_for_sample(run_id: uuid.UUID, *, by: User, now: datetime) -> tuple[Look, bytes]:
    """A view of the texts of the candidate that a person must read before it may leave; drawn once, shown again on request."""
    run = Run.objects.select_related("version__dataset", "report").get(pk=run_id)
    dataset = run.dataset
    verdict = may(by, "catalogue.review_run", dataset) & policies.can_read_sample(
        run, involved=queries.is_involved(run, by), free_text=hasattr(run, "report") and run.report.free_text
    )
    require(verdict, subject=run, organization_id=dataset.owner_id)
    return _look(run, LookKind.SAMPLE, by=by, now=now)


@transaction.atomic
def mark_sample(run_id: uuid.UUID, missed: Mapping[int, Sequence[str]], *, by: User, now: datetime) -> TextSample:
    """A person has read the whole sample; in some texts something was missed, of these labels. Words are never kept.

    Args:
        missed: for the number of a sampled text, labels of what still stands in it. Texts without an entry show nothing.
    """
    run = locked(run_id)
    sample = TextSample.objects.select_for_update().filter(run=run).first()
    verdict = may(by, "catalogue.review_run", run.dataset) & policies.can_mark(
        run,
        involved=queries.is_involved(run, by),
        free_text=hasattr(run, "report") and run.report.free_text,
        drawn=sample is not None and run.looks.filter(kind=LookKind.SAMPLE, asked_by=by, rows__isnull=False).exists(),
    )
    require(verdict, subject=run, organization_id=run.dataset.owner_id)
    assert sample is not None  # the verdict said so
    texts = list(sample.texts.all())
    for text in texts:
        text.missed = [label for label in LABELS if label in missed.get(text.pk, ())]
    SampledText.objects.bulk_update(texts, ["missed"])
    sample.marked_by, sample.marked_at = by, now
    sample.save(update_fields=["marked_by", "marked_at"])
    record(
        "sample.marked",
        by=by,
        subject=run,
        organization_id=run.dataset.owner_id,
        read=len(texts),
        missed=sum(bool(text.missed) for text in texts),
    )
    return sample


@transaction.atomic
def deny_words(run_id: uuid.UUID, words: str, label: str, *, by: User, now: datetime) -> DeniedWords:
    """From the next run on, these words are hidden in all texts of the organization. They are sealed: nobody reads them back.

    Raises:
        Invalid: there are no words, or they are too short to be named without hiding half of every text.
    """
    run = Run.objects.select_related("version__dataset__owner").get(pk=run_id)
    owner = run.dataset.owner
    require(may(by, "catalogue.review_run", run.dataset), subject=run, organization_id=owner.pk)
    if label not in LABELS or sum(map(str.isalnum, words)) < SHORTEST_DENIED:
        raise Invalid(Finding("sample.words_too_short", facts={"least": SHORTEST_DENIED}))
    key = owner.key
    assert key is not None  # the upload was sealed to it
    sealed_id = uuid7()
    keystore.put(sealed_id, sealing.seal_to(bytes(key.public_key), words.strip().encode(), sealed_id.bytes))
    denied = DeniedWords.objects.create(owner=owner, label=label, sealed_id=sealed_id, added_by=by, added_at=now)
    record("words.denied", by=by, subject=run, organization_id=owner.pk, label=label, denied_id=denied.pk)
    return denied


@transaction.atomic
def allow_words(run_id: uuid.UUID, denied_id: uuid.UUID, *, by: User) -> None:
    """Words that were named are no longer hidden for that; their sealed form is destroyed."""
    run = Run.objects.select_related("version__dataset").get(pk=run_id)
    owner_id = run.dataset.owner_id
    require(may(by, "catalogue.review_run", run.dataset), subject=run, organization_id=owner_id)
    denied = DeniedWords.objects.filter(pk=denied_id, owner_id=owner_id).first()
    if denied is None:
        return
    sealed_id = denied.sealed_id
    denied.delete()
    transaction.on_commit(lambda: keystore.destroy(sealed_id))
    record("words.allowed", by=by, subject=run, organization_id=owner_id, label=denied.label, denied_id=denied_id)


_PERMISSION_OF_LOOK = {
    LookKind.ORIGINALS: "catalogue.view_originals",
    LookKind.CANDIDATE: "catalogue.view_dataset",
    LookKind.SAMPLE: "catalogue.review_run",
}


def _look(run: Run, kind: str, *, by: User, now: datetime) -> tuple[Look, bytes]:
    private, public = sealing.new_key_pair()
    look = Look.objects.create(
        run=run,
        kind=kind,
        asked_by=by,
        asked_at=now,
        expires_at=now
        + timedelta(minutes=settings.SAMPLE_MINUTES if kind == LookKind.SAMPLE else settings.LOOK_MINUTES),
        public_key=public,
    )
    record("rows.looked_at", by=by, subject=run, organization_id=run.dataset.owner_id, kind=kind, look_id=look.pk)
    defer("anonymizer.seal_look", look_id=str(look.pk))
    return look, private


def open_look(look_id: uuid.UUID, *, key: bytes | None, by: User, now: datetime) -> Rows | None:
    """The rows of a view, opened with the key from the asker's browser; ``None`` while the worker still seals them."""
    look = Look.objects.select_related("run__version__dataset", "rows__store").get(pk=look_id)
    dataset = look.run.dataset
    permission = _PERMISSION_OF_LOOK[LookKind(look.kind)]
    verdict = may(by, permission, dataset) & policies.can_look(
        look, is_asker=look.asked_by_id == by.pk, has_key=key is not None, now=now
    )
    require(verdict, subject=look.run, organization_id=dataset.owner_id)
    if look.rows is None:
        return None
    assert key is not None  # the verdict said so
    with SealedReader(look.rows, private_key=key) as rows:
        told = json.loads(rows.read())
    return Rows(tuple(told["columns"]), tuple(map(tuple, told["rows"])))


@transaction.atomic
def destroy_now(version_id: uuid.UUID, *, by: User, now: datetime) -> DatasetVersion:
    """The upload, what was read from it, and every candidate become unreadable for good, with receipts."""
    version = _locked_version(version_id)
    dataset = version.dataset
    verdict = may(by, "catalogue.destroy_version", dataset) & can_destroy(version)
    require(verdict, subject=version, organization_id=dataset.owner_id)
    tasks.shred_everything(version, reason="asked", by=by, now=now)
    return version


@transaction.atomic
def shorten_retention(run: Run, *, days: int, now: datetime) -> None:
    """An agreement wants the upload and candidate gone sooner."""
    tasks.set_retention(run, days=days, now=now)


def locked(run_id: uuid.UUID) -> Run:
    """The run, for whoever is about to change it."""
    return Run.objects.select_for_update(of=("self",)).select_related("version__dataset__owner").get(pk=run_id)


def _locked_version(version_id: uuid.UUID) -> DatasetVersion:
    versions = DatasetVersion.objects.select_for_update(of=("self",))
    return versions.select_related("dataset__owner").get(pk=version_id)


def _freeze(
    dataset: Dataset, spec: dict[str, Any], required_k: int, ceilings: Sequence[Ceiling], *, by: User, now: datetime
) -> Recipe:
    """The same recipe is not frozen twice: the next version of the series uses the one there is."""
    last = dataset.recipes.first()
    dictated = [{"source_id": str(each.source_id), **each.values} for each in ceilings]
    if last is not None and (last.spec, last.required_k, last.ceilings) == (spec, required_k, dictated):
        return last
    number = (dataset.recipes.aggregate(last=Max("number"))["last"] or 0) + 1
    return Recipe.objects.create(
        dataset=dataset,
        number=number,
        spec=spec,
        required_k=required_k,
        ceilings=dictated,
        confirmed_by=by,
        confirmed_at=now,
    )


def _decide(run: Run, to: str, *, by: User, now: datetime, reason: str, provided: Verdict) -> Run:
    _move(run, to, by=by, provided=provided)
    run.decided_by, run.decided_at, run.decision_reason = by, now, reason.strip()[:2000]
    run.save(update_fields=["decided_by", "decided_at", "decision_reason"])
    tasks.set_retention(run, days=run.dataset.owner.retention(), now=now)
    return run


def _move(run: Run, to: str, *, by: User, provided: Verdict, **facts: object) -> None:
    dataset = run.dataset
    move(
        run,
        to=to,
        by=by,
        table=TRANSITIONS,
        organization_id=dataset.owner_id,
        provided=provided,
        on=dataset,
        version_id=run.version_id,
        **facts,
    )


def _need(reason: str) -> None:
    if not reason.strip():
        raise Invalid(Finding("run.reason_missing"))
