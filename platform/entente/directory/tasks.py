"""What the worker does for the directory: read what came, guess its columns, take it in."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any, BinaryIO

from django.db import connection, transaction
from django.utils import timezone
from procrastinate import JobContext, RetryStrategy
from procrastinate.contrib.django import app

from entente.audit.failures import CODE, again, on_failure
from entente.audit.jobs import defer, fence
from entente.audit.services import move
from entente.core.errors import Finding, Invalid
from entente.core.findings import as_json
from entente.directory import corrections, listings, policies
from entente.directory.imports import code_pairs, flat, flat_pair, flat_table, mapping, nested, package, presets, review
from entente.directory.imports.holds import Held, Hold, hold_of, services_of
from entente.directory.imports.language_columns import ENGLISH
from entente.directory.imports.loader import Loader
from entente.directory.imports.rows import Oddities, Tables
from entente.directory.models import DirectoryImport, FileFormat, Source
from entente.directory.states import TRANSITIONS, ImportStatus
from entente.directory.vocabularies import taxonomies
from entente.organizations.notices import notify
from entente.organizations.queries import people_of
from entente.organizations.roles import Role
from entente.organizations.tasks import opening_key
from entente.vault import objects
from entente.vault.reader import SealedReader

LOOKED_AT = 20_000  # rows that a guess about columns reads


@app.task(name="directory.read_import", queue="runs", pass_context=True)
def read_import(context: JobContext, import_id: str) -> None:
    """Say what a file is; guess its columns where it is flat, take it in where it needs no guess."""
    directory_import = _of(import_id)
    if directory_import.status != ImportStatus.RECEIVED:
        return
    try:
        with _opened(directory_import) as file:
            file_format, columns, preset = examined(file, directory_import)
    except Invalid as error:
        _fail(context, directory_import, error)
        return
    needs_a_person = file_format == FileFormat.FLAT and not _is_understood(directory_import, columns)
    with transaction.atomic():
        fence(context)
        locked = _of(import_id, lock=True)
        locked.file_format, locked.columns, locked.preset = file_format, columns, preset
        locked.mapping = {column["column"]: column["target"] for column in columns}
        locked.save(update_fields=["file_format", "columns", "mapping", "preset"])
        to = ImportStatus.AWAITING_MAPPING if needs_a_person else ImportStatus.LOADING
        move(locked, to=to, by=None, table=TRANSITIONS, organization_id=locked.source.owner_id)
        if needs_a_person and locked.started_by_id is None:
            notify(people_of(locked.source.owner, Role.DATA_STEWARD), "directory.to_columns", locked)
        if not needs_a_person:
            defer("directory.load_import", import_id=import_id)


def _is_understood(directory_import: DirectoryImport, columns: Sequence[Mapping[str, Any]]) -> bool:
    """Whether a file of a feed needs nobody: a person has said before what columns of its source mean, and no new one looks like a mark."""
    targets = {column["column"]: column["target"] for column in columns}
    is_known = directory_import.started_by_id is None and bool(directory_import.source.mapping)
    verdict = policies.can_load(
        status=ImportStatus.AWAITING_MAPPING,
        targets=set(targets.values()),
        unanswered=mapping.unanswered(columns, targets),
    )
    return is_known and bool(verdict)


@app.task(name="directory.load_import", queue="runs", pass_context=True)
def load_import(context: JobContext, import_id: str) -> None:
    """Take the file in, whole or not at all; then destroy its bytes."""
    directory_import = _of(import_id)
    if directory_import.status != ImportStatus.LOADING:
        return
    try:
        with _opened(directory_import) as file:
            if waits_for_region(directory_import, file, context):
                return
            take_in(directory_import, file, before_writing=lambda: fence(context))
    except Held as held:
        _hold(context, directory_import, held.hold)
        return
    except Invalid as error:
        _fail(context, directory_import, error)
        return
    _destroy_upload(directory_import)


def waits_for_region(directory_import: DirectoryImport, file: BinaryIO, context: JobContext) -> bool:
    """Whether a steward of the region decides first: then what the file would change is written down, and they are told.

    A file that changes nothing waits for nobody. A decision counts for what it was taken about: where another file of the source came in
    since, it is taken anew.
    """
    if not review.needs_review(directory_import):
        return False
    if directory_import.decided_at is not None and review.Difference.of(
        directory_import.difference
    ).against == review.published_number(directory_import.source):
        return False
    difference = review.difference_of(directory_import, lambda: _counts_of(directory_import, file))
    file.seek(0)
    if not difference:
        return False
    with transaction.atomic():
        fence(context)
        locked = _of(str(directory_import.pk), lock=True)
        locked.difference = difference.to_dict()
        locked.reviewed_for = locked.decided_by = locked.decided_at = None
        locked.save(update_fields=["difference", "reviewed_for", "decided_by", "decided_at"])
        move(
            locked, to=ImportStatus.AWAITING_REVIEW, by=None, table=TRANSITIONS, organization_id=locked.source.owner_id
        )
        for region in review.regions_of(locked):
            notify(people_of(region, Role.DATA_STEWARD), "directory.to_review", locked)
    return True


def _counts_of(directory_import: DirectoryImport, file: BinaryIO) -> dict[str, dict[str, int]]:
    _wait_for_other_imports()
    taxonomies.put_in_place()
    oddities = Oddities()
    loader = Loader(directory_import, oddities)
    before = services_of(directory_import)
    with tables_of(file, directory_import, oddities) as tables:
        loader.load(tables)
    if hold := _hold_of(directory_import, loader, before):
        raise Held(hold)
    return loader.counts


def _hold_of(directory_import: DirectoryImport, loader: Loader, before: int) -> Hold:
    counts = loader.counts["service"]
    after = counts["read"] - counts["refused"]
    return hold_of(directory_import, loader.oddities.fields.to_list(), before=before, after=after)


def _hold(context: JobContext, directory_import: DirectoryImport, hold: Hold) -> None:
    """Nothing was written; a steward sees the preview and answers."""
    with transaction.atomic():
        fence(context)
        locked = _of(str(directory_import.pk), lock=True)
        locked.fields, locked.held = list(hold.fields), hold.to_dict()
        locked.accepted_by = locked.accepted_at = None
        locked.save(update_fields=["fields", "held", "accepted_by", "accepted_at"])
        owner = locked.source.owner
        move(locked, to=ImportStatus.AWAITING_PREVIEW, by=None, table=TRANSITIONS, organization_id=owner.pk, losses=len(hold.losses))  # fmt: skip
        notify(people_of(owner, Role.DATA_STEWARD), "directory.to_preview", locked)


def take_in(
    directory_import: DirectoryImport,
    file: BinaryIO | Path,
    *,
    before_writing: Callable[[], None],
    accepts_loss: bool = False,
) -> DirectoryImport:
    """The records of the source become what the file says. In one transaction, which ends with the import done.

    Raises:
        Invalid: the file cannot be read, or nothing is in it; nothing was changed.
        Held: too much would be lost or gone, and nobody accepted that; nothing was changed.
    """
    oddities = Oddities()
    with transaction.atomic():
        locked = _of(str(directory_import.pk), lock=True)
        before_writing()
        _wait_for_other_imports()
        taxonomies.put_in_place()
        loader = Loader(locked, oddities)
        before = services_of(locked)
        with tables_of(file, locked, oddities) as tables:
            loader.load(tables)
        if (hold := _hold_of(locked, loader, before)) and not accepts_loss:
            raise Held(hold)
        corrections.apply(locked.source)
        code_pairs.renew(locked.source)
        shown = listings.rebuild(locked.source)
        listings.rebuild_hidden(locked.source)
        locked.counts = {name: counts for name, counts in loader.counts.items() if any(counts.values())}
        locked.odd = dict(oddities.counts)
        locked.fields, locked.held = oddities.fields.to_list(), hold.to_dict() if hold else locked.held
        locked.done_at = timezone.now()
        locked.save(update_fields=["counts", "odd", "fields", "held", "done_at"])
        move(
            locked,
            to=ImportStatus.DONE,
            by=None,
            table=TRANSITIONS,
            organization_id=locked.source.owner_id,
            services=loader.counts["service"]["read"],
            listings=shown,
            odd=sum(oddities.counts.values()),
        )
    return locked


def _wait_for_other_imports() -> None:
    """One import writes at a time, to the end of its transaction: records of two sources may share identifiers, and all sources share words."""
    with connection.cursor() as cursor:
        cursor.execute("LOCK TABLE directory_searchword IN SHARE ROW EXCLUSIVE MODE")  # who reads is not kept waiting


def examined(
    file: BinaryIO | Path, directory_import: DirectoryImport, *, preset: str = ""
) -> tuple[str, list[dict[str, Any]], str]:
    """What the file is, and for a flat table what its columns seem to mean, and by which preset.

    Args:
        preset: by which its columns are understood; else the one of the source, or one that knows them.

    Raises:
        Invalid: it is nothing that a directory comes in.
    """
    if directory_import.file_type == "json":
        return FileFormat.HSDS3_JSON, [], ""
    source = directory_import.source
    if directory_import.file_type == "zip" or (isinstance(file, Path) and file.is_dir()):
        try:
            with package.opened(file, encoding=source.encoding) as content:
                return (FileFormat.HSDS1_PACKAGE if content.is_old else FileFormat.HSDS3_PACKAGE), [], ""
        except Invalid as error:
            if error.code_given != "directory.not_a_package" or (isinstance(file, Path) and file.is_dir()):
                raise
    columns, rows = _flat(file, directory_import)
    few = (row for row, _ in zip(rows, range(LOOKED_AT), strict=False))
    preset = preset or source.preset or presets.recognized(columns)
    remembered = {} if preset != source.preset and source.preset else source.mapping
    language = source.language or ENGLISH
    guessed = mapping.guess(columns, few, remembered=remembered, preset=preset, language=language)
    return FileFormat.FLAT, [guess.to_dict() for guess in guessed], preset


def _flat(
    file: BinaryIO | Path, directory_import: DirectoryImport, mended: Callable[[int], None] | None = None
) -> tuple[Sequence[str], Iterator[Sequence[str]]]:
    """Columns and rows of a flat table, or of two in a ZIP, one for each language."""
    encoding = directory_import.source.encoding
    if directory_import.file_type == "zip":
        if not isinstance(file, Path):
            file.seek(0)
        return flat_pair.opened(file, encoding=encoding)
    return flat_table.opened(file, directory_import.file_type, encoding, mended)


@contextmanager
def tables_of(file: BinaryIO | Path, directory_import: DirectoryImport, oddities: Oddities) -> Iterator[Tables]:
    """The file's rows as rows of the standard, which are read on inside the block."""
    with ExitStack() as held:
        if directory_import.file_format == FileFormat.FLAT:
            mended = oddities.mend_lines
            columns, rows = _flat(file, directory_import, mended)
            language = directory_import.source.language
            yield flat.tables_of(columns, rows, directory_import.mapping, oddities, language=language)
        elif directory_import.file_format == FileFormat.HSDS3_JSON:
            stream = held.enter_context(file.open("rb")) if isinstance(file, Path) else file
            yield held.enter_context(nested.opened(stream, oddities))
        else:
            encoding = directory_import.source.encoding
            yield package.tables_of(held.enter_context(package.opened(file, encoding=encoding)), oddities)


@app.task(name="directory.apply_statements", queue="runs")
def apply_statements(source_id: str) -> None:
    """Terms of a region show, or no longer, as its stewards stated. Those of anyone else follow with the next file, which its region reviews."""
    source = Source.objects.select_related("owner").get(pk=source_id)
    if review.is_region(source.owner):
        with transaction.atomic():
            _wait_for_other_imports()
            taxonomies.apply_statements(Source.objects.select_for_update(of=("self",)).get(pk=source_id))
            listings.rebuild(source)


@app.task(name="directory.apply_pairs", queue="runs")
def apply_pairs(source_id: str) -> None:
    """Services show what a person said that their codes mean, or no longer. Safe to run twice."""
    with transaction.atomic():
        _wait_for_other_imports()
        source = Source.objects.select_for_update(of=("self",)).select_related("owner").get(pk=source_id)
        code_pairs.renew(source)
        listings.rebuild(source)


@app.task(name="directory.apply_corrections", queue="runs")
def apply_corrections(source_id: str) -> None:
    """Records show what a steward accepted of their providers. Safe to run twice."""
    with transaction.atomic():
        _wait_for_other_imports()
        source = Source.objects.select_for_update(of=("self",)).select_related("owner").get(pk=source_id)
        corrections.apply(source)
        listings.rebuild(source)


@app.task(name="directory.apply_duplicates", queue="runs")
def apply_duplicates(source_id: str) -> None:
    """The finder shows one of two services that are the same, as a steward decided. Safe to run twice."""
    with transaction.atomic():
        _wait_for_other_imports()
        listings.rebuild(Source.objects.select_for_update(of=("self",)).select_related("owner").get(pk=source_id))


again(
    "directory.apply_statements", "directory.apply_pairs", "directory.apply_corrections", "directory.apply_duplicates"
)


@contextmanager
def _opened(directory_import: DirectoryImport) -> Iterator[BinaryIO]:
    assert directory_import.upload is not None
    with SealedReader(directory_import.upload, private_key=opening_key(directory_import.source.owner)) as reader:
        yield reader


@on_failure("directory.read_import", "directory.load_import")
def import_given_up(import_id: str) -> None:
    """An import whose job failed for good has failed, and its bytes are destroyed."""
    directory_import = _of(import_id)
    if directory_import.status in (ImportStatus.RECEIVED, ImportStatus.LOADING):
        _fail(None, directory_import, Invalid(Finding(CODE)))


again("directory.destroy_upload")


@app.task(
    name="directory.destroy_upload", queue="erasures", retry=RetryStrategy(max_attempts=20, wait=2, linear_wait=2)
)
def destroy_upload(import_id: str) -> None:
    """The bytes of an import that was declined, or failed, become unreadable for good. Safe to run twice."""
    directory_import = _of(import_id)
    if directory_import.status in (ImportStatus.DECLINED, ImportStatus.DISCARDED, ImportStatus.FAILED):
        _destroy_upload(directory_import)


def _fail(context: JobContext | None, directory_import: DirectoryImport, error: Invalid) -> None:
    with transaction.atomic():
        if context is not None:
            fence(context)
        locked = _of(str(directory_import.pk), lock=True)
        locked.failure = error.code_given[:60]
        locked.failed_for = as_json(error.findings)
        locked.save(update_fields=["failure", "failed_for"])
        if locked.started_by_id is None:  # a feed: nobody is looking
            notify(people_of(locked.source.owner, Role.DATA_STEWARD), "directory.feed_failed", locked)
        move(locked, to=ImportStatus.FAILED, by=None, table=TRANSITIONS, organization_id=locked.source.owner_id, code=locked.failure)  # fmt: skip
    _destroy_upload(directory_import)


def _destroy_upload(directory_import: DirectoryImport) -> None:
    """The file held what is withheld: once it was read, nobody can read it again."""
    if directory_import.upload is not None and directory_import.upload.destroyed_at is None:
        objects.destroy(directory_import.upload)


def _of(import_id: str, *, lock: bool = False) -> DirectoryImport:
    imports = DirectoryImport.objects.select_related("source__owner", "upload")
    return (imports.select_for_update(of=("self",)) if lock else imports).get(pk=import_id)
