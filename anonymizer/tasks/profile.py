"""Read an upload into a table, describe its columns, look for personal details in its text."""

from __future__ import annotations

from contextlib import ExitStack

from django.db import transaction
from django.utils import timezone
from procrastinate import JobContext
from procrastinate.contrib.django import app

from anonymizer.detectors import DetectorProcess, NameValues
from anonymizer.engine import Findings, TableProfile, detect, profile
from anonymizer.engine.errors import InvalidSource
from anonymizer.engine.recipe.count_table import TOTAL_WORDS
from anonymizer.engine.table.readers import ReadingChoices, Source, parquet_source, write_normalized
from anonymizer.engine.table.readers.confinement import confined_source
from anonymizer.models import Run
from anonymizer.recipes.cleaned_profiles import digest_of
from anonymizer.recipes.initial import starting_spec
from anonymizer.spatial_coverage import of_kinds, whereabouts
from anonymizer.states import PASSWORD_CODES, TRANSITIONS, RunStatus, Step
from anonymizer.tasks.cleaning import cleaned_as_series
from anonymizer.tasks.count_tables import confirm_count_table
from anonymizer.tasks.offer import first_offer
from anonymizer.tasks.own_rows import require_not_joint, require_own_rows
from anonymizer.tasks.packages import require_package
from anonymizer.tasks.progress import RETRY, Progress, failing_visibly, give_up
from entente.audit.failures import on_failure
from entente.audit.jobs import defer, fence
from entente.audit.services import move
from entente.catalogue.models import Column, Dataset, DatasetVersion, ProtectedName
from entente.catalogue.tasks import shred_version
from entente.catalogue.vocabularies import DatasetKind
from entente.organizations.tasks import opening_key
from entente.vault import sealing
from entente.vault.keys import store
from entente.vault.models import SealedObject
from entente.vault.objects import SealedReader, SealedWriter, destroy_unless_saved

DETECTION_SAMPLE = 2_000  # texts of a column in which details are looked for before the recipe is chosen


@app.task(name="after.version_received", queue="runs", retry=RETRY, pass_context=True)
def version_received(context: JobContext, version_id: str) -> None:
    """A received version gets its first run."""
    with transaction.atomic():
        version = DatasetVersion.objects.select_for_update(of=("self",)).get(pk=version_id)
        if version.runs.exists() or version.is_joint:
            return
        fence(context)
        run = Run.objects.create(version=version)
        defer("anonymizer.profile_run", run_id=str(run.pk))


@on_failure("after.version_received")
def version_not_taken_up(version_id: str) -> None:
    """A version that could not get its first run has a failed one."""
    version = DatasetVersion.objects.select_for_update(of=("self",)).get(pk=version_id)
    if not version.runs.exists() and not version.is_joint:
        give_up(str(Run.objects.create(version=version).pk))


@app.task(name="anonymizer.profile_run", queue="runs", retry=RETRY, pass_context=True)
def profile_run(context: JobContext, run_id: str) -> None:
    """The run waits for a recipe, knowing its columns; or it failed, and an unusable upload is destroyed."""
    run = Run.objects.select_related("version__dataset__owner", "version__upload").get(pk=run_id)
    if run.status != RunStatus.PROFILING:
        return
    with failing_visibly(run, context), ExitStack() as stack:
        try:
            _read(run, context, stack)
        except InvalidSource as error:
            if error.code not in PASSWORD_CODES and not run.version.is_joint:
                shred_version(run.version, reason="refused", by=None, now=timezone.now())
            raise


def _read(run: Run, context: JobContext, stack: ExitStack) -> None:
    version, dataset, progress = run.version, run.version.dataset, Progress(run)
    require_not_joint(version)
    key = opening_key(dataset.owner)
    progress(Step.READING)
    upload = stack.enter_context(SealedReader(version.upload, private_key=key))
    source = stack.enter_context(
        confined_source(
            upload,
            filename=f"upload.{version.file_type}",
            choices=ReadingChoices.from_dict(version.choices) if version.choices else None,
            password=_password(version, key),
        )
    )
    require_package(source.reading, dataset)
    sealed, records = _table(source, dataset)
    stack.callback(destroy_unless_saved, sealed)
    table = parquet_source(stack.enter_context(SealedReader(sealed, private_key=key)))
    require_own_rows(table, version)
    progress(Step.PROFILING)
    clean, cleaning = cleaned_as_series(table, run, private_key=key)
    described = profile(clean, names=NameValues())
    kinds = {column.name: column.kind for column in described.columns}
    places = whereabouts(table, of_kinds(kinds), totals=TOTAL_WORDS if dataset.kind == DatasetKind.TABLE else ())
    progress(Step.DETECTING)
    findings = _findings(table, described, dataset)
    progress(Step.PROPOSING)
    spec = starting_spec(dataset, described)
    if spec is not None and cleaning is not None:
        spec |= {"version": 2, "cleaning": cleaning}
    offered = first_offer(run, table, described, spec)
    with transaction.atomic():
        fence(context)
        sealed.save(force_insert=True)
        run = Run.objects.select_for_update(of=("self",)).select_related("version__dataset").get(pk=run.pk)
        _describe(run.version, described, findings)
        DatasetVersion.objects.filter(pk=version.pk).update(
            table=sealed,
            records=records,
            reading=source.reading.to_dict(),
            places=places.to_dict(),
            password_id=None,
        )
        Run.objects.filter(pk=run.pk).update(
            step=Step.DONE, progress=1, offer=offered.to_dict(), profiled_as=digest_of(cleaning or {})
        )
        move(
            run,
            to=RunStatus.AWAITING_RECIPE,
            by=None,
            table=TRANSITIONS,
            organization_id=dataset.owner_id,
            version_id=version.pk,
            records=records,
            columns=len(described.columns),
        )
        confirm_count_table(run)
    if version.password_id is not None:
        store.destroy(version.password_id)


def _table(source: Source, dataset: Dataset) -> tuple[SealedObject, int]:
    """What was read, sealed to the owner."""
    owner_key = dataset.owner.key
    assert owner_key is not None  # the upload was sealed to it
    with SealedWriter(
        public_key=bytes(owner_key.public_key),
        organization_id=dataset.owner_id,
        store=dataset.owner.store,
        label="table",
    ) as sink:
        records = write_normalized(source, sink)
        return sink.finish(), records


def _findings(table: Source, described: TableProfile, dataset: Dataset) -> Findings | None:
    """Personal details in the text columns, counted by label; ``None`` without text."""
    texts = [column.name for column in described.columns if column.text]
    if not texts:
        return None
    names = ProtectedName.objects.filter(owner=None) | ProtectedName.objects.filter(owner=dataset.owner)
    with DetectorProcess(services=tuple(names.values_list("name", flat=True))) as detector:
        return detect(table, detector, texts, sample=DETECTION_SAMPLE)


def _describe(version: DatasetVersion, described: TableProfile, findings: Findings | None) -> None:
    text_findings = {name: texts.to_dict() for name, texts in findings.columns.items()} if findings else {}
    version.columns.all().delete()
    Column.objects.bulk_create(
        Column(
            version=version,
            position=position,
            name=column.name,
            profile=column.to_dict(),
            findings=text_findings.get(column.name, {}),
        )
        for position, column in enumerate(described.columns)
    )


def _password(version: DatasetVersion, key: bytes) -> str | None:
    if version.password_id is None:
        return None
    return sealing.open_with(key, store.get(version.password_id), version.password_id.bytes).decode()
