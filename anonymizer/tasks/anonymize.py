"""Transform a table by its frozen recipe, write the candidate sealed, and measure what was written."""

from __future__ import annotations

import hashlib
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from functools import partial
from typing import Any, BinaryIO, cast
from uuid import UUID

from django.db import transaction
from django.utils import timezone
from procrastinate import JobContext
from procrastinate.contrib.django import app

import entente
from anonymizer import detectors
from anonymizer.community_claims import names_to_hide, without_more_registered, without_registered
from anonymizer.detectors import DetectorProcess, NameValues
from anonymizer.detectors.denied import WithDenied, WithPeoples, WithRegistered
from anonymizer.engine import (
    Candidate,
    OutputMismatch,
    Source,
    check_shown,
    finest_geography,
    require_source,
    snapshot,
    transform,
    write_parquet,
)
from anonymizer.engine import Recipe as Spec
from anonymizer.engine.combined_releases.class_assignment import Holding, holding_of
from anonymizer.engine.partitioned.whole_table import transform_in_parts
from anonymizer.engine.recipe.geography import finer
from anonymizer.engine.table.readers import parquet_source
from anonymizer.engine.text.detection import Detector
from anonymizer.engine.verification.column_measures import Origin, finest_of, measure_columns
from anonymizer.engine.verification.final_check import require_no_identifiers
from anonymizer.engine.verification.outside import smallest_outside
from anonymizer.models import Escrow, PseudonymKey, RiskReport, Run
from anonymizer.policies import CANDIDATE
from anonymizer.queries import recipe_output
from anonymizer.recipes.pooled import CONTRIBUTOR
from anonymizer.spatial_coverage import place_columns, whereabouts
from anonymizer.states import TRANSITIONS, RunStatus, Step
from anonymizer.tasks.boundaries import boundaries_of_series
from anonymizer.tasks.candidates import origins_of
from anonymizer.tasks.cleaned_profiles import profile_as_confirmed
from anonymizer.tasks.cleaning import cleaned_table, figures_of
from anonymizer.tasks.codes import Mapping, k_of_sequence, key_of_year, sequence_of
from anonymizer.tasks.memory import give_back
from anonymizer.tasks.own_rows import require_not_joint, require_own_rows, require_pooled
from anonymizer.tasks.parts import NoLongerWanted, Watched, parts_for
from anonymizer.tasks.progress import RETRY, Progress, failing_visibly
from anonymizer.tasks.rehearsal import rehearsal_of
from anonymizer.tasks.samples import Reasons
from anonymizer.tasks.withdrawals import Withdrawn, without_withdrawn
from entente.audit.jobs import fence
from entente.audit.services import move
from entente.catalogue.communities import INDIGENOUS
from entente.catalogue.models import Dataset, ProtectedName
from entente.core.errors import Failed
from entente.core.ids import uuid7
from entente.organizations.models import Organization
from entente.organizations.tasks import hash_key, opening_key
from entente.vault import sealing
from entente.vault.keys import store
from entente.vault.models import SealedObject
from entente.vault.objects import SealedReader, SealedWriter, destroy_unless_saved

STEP_OF = {"collapse": Step.COLLAPSING, "search": Step.SEARCHING, "measure": Step.MEASURING, "apply": Step.TRANSFORMING}


@dataclass(frozen=True, slots=True)
class Passage:
    """What a run leaves: the sealed candidate, its report, and the commitment to its secret."""

    sealed: SealedObject
    report: RiskReport
    seed_commitment: str
    reasons: SealedObject | None = None
    escrow: Escrow | None = None
    pseudonym_key: PseudonymKey | None = None
    holding: SealedObject | None = None
    boundaries: SealedObject | None = None


@app.task(name="anonymizer.anonymize_run", queue="runs", retry=RETRY, pass_context=True)
def anonymize_run(context: JobContext, run_id: str) -> None:
    """The run waits for review with a candidate and a report; or it failed with what stood in the way."""
    run = Run.objects.select_related("version__dataset__owner", "version__table", "recipe").get(pk=run_id)
    if run.status != RunStatus.TRANSFORMING:
        return
    with failing_visibly(run, context), suppress(NoLongerWanted), ExitStack() as stack:
        stack.callback(give_back)  # after all that follows
        seed_id = uuid7()
        stack.callback(_forget_unless_used, seed_id)
        profile_as_confirmed(context, run)
        passage = _pass(run, seed_id, stack)
        escrowed = passage.escrow.mapping if passage.escrow else None
        for sealed in filter(None, (passage.sealed, passage.reasons, passage.holding, passage.boundaries, escrowed)):
            stack.callback(destroy_unless_saved, sealed)
        _record(run, context, seed_id, passage)


@dataclass(frozen=True, slots=True)
class Transformed:
    """What the engine made of a table by a run's recipe and secret, with what it was made from. Nothing of it is written yet."""

    table: Source
    candidate: Candidate
    origins: dict[str, Origin]
    withdrawn: Withdrawn
    registered: dict[str, Any]
    hiding: dict[str, list[str]]
    year: tuple[PseudonymKey, bytes] | None = None
    mapping: Mapping | None = None
    reasons: Reasons | None = None


def transformed(
    run: Run, *, seed: bytes, private_key: bytes, progress: Progress | None, stack: ExitStack, is_replay: bool = False
) -> Transformed:
    """The same table, recipe and secret give the same candidate. ``is_replay``: no list of codes and no reasons are kept beside it."""
    version, dataset = run.version, run.version.dataset
    assert run.recipe is not None  # the move to TRANSFORMING needed it
    assert version.table is not None  # and this
    spec = Spec.from_dict(run.recipe.spec)
    require_not_joint(version)
    whole = parquet_source(stack.enter_context(SealedReader(version.table, private_key=private_key)))
    require_own_rows(whole, version)
    require_pooled(run.recipe.spec, dataset)
    as_of = run.report.withdrawn.get("requests", ()) if is_replay else None
    included, withdrawn = without_withdrawn(whole, dataset, as_of=as_of)
    remaining, registered = without_registered(included, run)
    table = cleaned_table(remaining, dataset, spec, private_key=private_key)
    if spec.cleaning is not None:  # what is written otherwise may say what it did not say before
        table, registered = without_more_registered(table, run, registered)
    redacts = any(rule.treatment == "redact" for rule in spec.columns.values())
    hiding = names_to_hide(run) if redacts else {}
    detector = _detector(dataset, private_key, stack, hiding) if redacts else None
    coded = bool(spec.pseudonym_columns)
    year = key_of_year(run) if coded and spec.pseudonyms.scope != "release" else None
    keeps_codes = coded and bool(spec.pseudonyms.escrow_days)
    mapping = Mapping(run) if keeps_codes and not is_replay else None
    if mapping is not None:
        stack.enter_context(mapping.sink)
    reasons = Reasons(run) if redacts and not is_replay else None
    if reasons is not None:
        stack.enter_context(reasons.sink)
    parts = parts_for(spec, whole.record_count)
    made_of = transform if parts is None else partial(transform_in_parts, parts=parts)
    candidate = made_of(
        table,
        spec,
        key=seed,
        detector=detector,
        progress=None if progress is None else Watched(run, lambda step, done: progress(STEP_OF[step], done)),
        on_pseudonym=mapping.write if mapping else _forgotten if keeps_codes else None,
        pseudonym_key=year[1] if year else None,
        on_redacted=reasons.write if reasons else None,
        boundaries=boundaries_of_series(dataset, spec, private_key=private_key),
    )
    return Transformed(table, candidate, origins_of(version), withdrawn, registered, hiding, year, mapping, reasons)


def _forgotten(column: str, code: str, value: str) -> None:
    """What is made again keeps no list of codes."""


def _pass(run: Run, seed_id: UUID, stack: ExitStack) -> Passage:
    version, dataset, progress = run.version, run.version.dataset, Progress(run)
    key, seed = opening_key(dataset.owner), sealing.new_key()
    result = transformed(run, seed=seed, private_key=key, progress=progress, stack=stack)
    table, candidate, origins, registered = result.table, result.candidate, result.origins, result.registered
    hiding, year, mapping, reasons = result.hiding, result.year, result.mapping, result.reasons
    assert run.recipe is not None  # it was transformed by it
    spec, kinds = Spec.from_dict(run.recipe.spec), {name: origin.kind for name, origin in origins.items()}
    progress(Step.TRANSFORMING)
    owner_key = dataset.owner.key
    assert owner_key is not None  # the upload was sealed to it
    with SealedWriter(
        public_key=bytes(owner_key.public_key),
        organization_id=dataset.owner_id,
        store=dataset.owner.store,
        label=CANDIDATE,
    ) as sink:
        written = write_parquet(candidate, sink)
        sealed = sink.finish()
    sealed_reasons = reasons.finish() if reasons else None
    progress(Step.CHECKING)
    leaves = parquet_source(stack.enter_context(SealedReader(sealed, private_key=key)))
    _check(candidate, leaves)
    require_no_identifiers(leaves, spec, levels=candidate.levels, names=NameValues())
    sequence = sequence_of(run, spec, year[0], leaves, key) if year else None
    store.put(seed_id, sealing.seal_to(bytes(owner_key.public_key), seed, seed_id.bytes))
    measures = measure_columns(leaves, origins=origins, period=(version.period_start, version.period_end))
    cells = candidate.outcome.cells
    holding = None if cells else _holding(run, table, candidate)
    seconds = dict(candidate.seconds)  # before it is read once more
    outside = smallest_outside(table, candidate, CONTRIBUTOR) if dataset.is_pool else None
    rehearsal = rehearsal_of(run, table, candidate, holding, private_key=key, progress=progress)
    report = RiskReport(
        before={
            **candidate.before.to_dict(),
            **figures_of(table, spec),
            **({"cells": cells.for_owner()} if cells else {}),
        },
        after={
            **candidate.after.to_dict(),
            # Groups are compared (t, β, δ) with the rows that leave. Reports of before name nothing, and compared with all rows.
            "reference": "released",
            "search": dict(candidate.outcome.search),
            **({"cells": cells.to_dict()} if cells else {}),
            **({"sequence": sequence, "k": min(candidate.after.k, k_of_sequence(sequence))} if sequence else {}),
            **({"k_outside": outside, "k": min(candidate.after.k, outside)} if outside is not None else {}),
        },
        levels=dict(candidate.levels),
        loss=candidate.loss,
        suppressed_records=candidate.suppressed_records,
        records=written.rows,
        columns=list(leaves.columns),
        finest_geography=finer(finest_of(measures), finest_geography(spec, candidate.levels, kinds=kinds)) or "",
        free_text=recipe_output(spec, table.columns, kinds=kinds).free_text
        or any(measure.is_text for measure in measures.values()),
        column_measures={name: measure.to_dict() for name, measure in measures.items()},
        places=whereabouts(
            table,
            place_columns(spec, candidate.levels, kinds=kinds),
            candidate=candidate,
            totals=spec.table.total_words if spec.table else (),
        ).to_dict(),
        registered={**registered, "hidden": sorted(hiding), "identity": True},
        withdrawn=result.withdrawn.to_dict(),
        seconds={**seconds, "rehearse": rehearsal.seconds},
        rehearsal=rehearsal.to_dict(),
        spread={} if cells else snapshot(table, spec, levels=candidate.levels).to_dict(),
    )
    return Passage(
        sealed,
        report,
        hashlib.sha256(b"entente seed" + seed).hexdigest(),
        reasons=sealed_reasons,
        escrow=mapping.finish(run, spec.pseudonyms.escrow_days or 0) if mapping else None,
        pseudonym_key=year[0] if year else None,
        holding=None if holding is None else _sealed_holding(run, holding, bytes(owner_key.public_key)),
        boundaries=_sealed_boundaries(run, candidate, bytes(owner_key.public_key)),
    )


def _sealed_boundaries(run: Run, candidate: Candidate, public_key: bytes) -> SealedObject | None:
    """The groups in which the next version is placed. A version that was placed in earlier ones leaves these to the next."""
    owner, boundaries = run.dataset.owner, candidate.boundaries
    if boundaries is None or candidate.recipe.boundaries is not None:
        return None
    with SealedWriter(public_key=public_key, organization_id=owner.pk, store=owner.store, label="boundaries") as sink:
        boundaries.write(cast("BinaryIO", sink))
        return sink.finish()


def _holding(run: Run, table: Source, candidate: Candidate) -> Holding:
    """Who stands in which class, by names that only this provider's other tables share."""
    return holding_of(table, candidate, key=persons_key(run.dataset.owner), version=run.version_id.bytes)


def persons_key(owner: Organization) -> bytes:
    """Under which the persons of all tables of a provider are known by their identifiers. Worker only."""
    return bytes.fromhex(sealing.keyed_hash(hash_key(owner), b"entente persons"))


def _sealed_holding(run: Run, holding: Holding, public_key: bytes) -> SealedObject:
    owner = run.dataset.owner
    with SealedWriter(public_key=public_key, organization_id=owner.pk, store=owner.store, label="holding") as sink:
        holding.write(cast("BinaryIO", sink))
        return sink.finish()


def _check(candidate: Candidate, written: Source) -> None:
    """What was written measures as what was computed: read anew, by other code."""
    cells = candidate.outcome.cells
    try:
        require_source(candidate, written)
    except OutputMismatch as error:
        raise Failed("run.measure_mismatch", transient=False) from error
    if cells is not None and check_shown(written, cells.rule).to_dict() != cells.to_dict():
        raise Failed("run.measure_mismatch", transient=False)


def _record(run: Run, context: JobContext, seed_id: UUID, passage: Passage) -> None:
    with transaction.atomic():
        fence(context)
        passage.sealed.save(force_insert=True)
        if passage.holding is not None:
            passage.holding.save(force_insert=True)
        run = Run.objects.select_for_update(of=("self",)).select_related("version__dataset").get(pk=run.pk)
        passage.report.run = run
        passage.report.save(force_insert=True)
        if passage.escrow is not None:
            passage.escrow.mapping.save(force_insert=True)
            passage.escrow.run, passage.escrow.mapping_id = run, passage.escrow.mapping.pk
            passage.escrow.save(force_insert=True)
        if passage.reasons is not None:
            passage.reasons.save(force_insert=True)
            run.reasons = passage.reasons
        if passage.boundaries is not None:
            passage.boundaries.save(force_insert=True)
            run.boundaries = passage.boundaries
        run.pseudonym_key = passage.pseudonym_key
        run.holding = passage.holding
        run.candidate, run.seed_id, run.seed_commitment = passage.sealed, seed_id, passage.seed_commitment
        run.step, run.progress, run.finished_at = Step.DONE, 1, timezone.now()
        run.versions = {"entente": entente.__version__, **detectors.versions()}
        run.save()
        move(
            run,
            to=RunStatus.AWAITING_REVIEW,
            by=None,
            table=TRANSITIONS,
            organization_id=run.dataset.owner_id,
            version_id=run.version_id,
            k=passage.report.k,
            records=passage.report.records,
            suppressed=passage.report.suppressed_records,
        )


def _detector(dataset: Dataset, key: bytes, stack: ExitStack, hiding: dict[str, list[str]]) -> Detector:
    """The detectors, with the words that the organization wants hidden, and the names that communities registered."""
    process: Detector = stack.enter_context(DetectorProcess(services=_services(dataset)))
    words: dict[str, list[str]] = {}
    for denied in dataset.owner.denied_words.all():
        opened = sealing.open_with(key, store.get(denied.sealed_id), denied.sealed_id.bytes)
        words.setdefault(denied.label, []).append(opened.decode())
    peoples = hiding.get(INDIGENOUS)
    names = [name for authority, several in hiding.items() for name in several if authority != INDIGENOUS]
    detector: Detector = WithPeoples(process, peoples) if peoples else process
    detector = WithRegistered(detector, names) if names else detector
    return WithDenied(detector, words) if words else detector


def _services(dataset: Dataset) -> tuple[str, ...]:
    names = ProtectedName.objects.filter(owner=None) | ProtectedName.objects.filter(owner=dataset.owner)
    return tuple(names.values_list("name", flat=True))


def _forget_unless_used(seed_id: UUID) -> None:
    if not Run.objects.filter(seed_id=seed_id).exists():
        store.destroy(seed_id)
