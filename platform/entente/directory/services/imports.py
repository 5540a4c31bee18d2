"""Send a file of a directory, say what its columns mean; take one in at the server."""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from django.db import transaction
from django.db.models import Max

from entente.audit.jobs import defer
from entente.audit.services import move, record, require
from entente.core.errors import Finding, Invalid
from entente.directory import permissions, policies, tasks
from entente.directory.imports import mapping
from entente.directory.imports.language_columns import ENGLISH
from entente.directory.imports.presets import PRESETS
from entente.directory.models import DirectoryImport, FileFormat, Source
from entente.directory.services.losses import remember_losses
from entente.directory.states import TRANSITIONS, ImportStatus
from entente.organizations.documents import discard, sealed_to
from entente.organizations.models import Organization, User
from entente.vault import objects
from entente.vault.models import SealedObject

FILE_TYPES = ("csv", "xlsx", "json", "zip")


def open_upload(owner: Organization) -> objects.SealedWriter:
    """Where the bytes of a file go: sealed to the region. Only the worker reads them, once."""
    require(policies.can_receive(has_keys=owner.key is not None), subject=owner, organization_id=owner.pk)
    return sealed_to(owner, "directory")


def receive_import(
    owner: Organization,
    name: str,
    file_type: str,
    sealed: SealedObject,
    *,
    by: User,
    encoding: str = "",
    language: str = "",
) -> DirectoryImport:
    """The sealed file becomes the next import of the source of that name, and the worker is told. Or it is destroyed."""
    with kept_only_if_taken_in(sealed), transaction.atomic():
        require(permissions.may_manage(by, owner), subject=owner, organization_id=owner.pk)
        if file_type not in FILE_TYPES:
            raise Invalid(Finding("directory.file_type"))
        sealed.save(force_insert=True)
        directory_import = next_import(owner, name, file_type, sha256=sealed.sha256, by=by)
        source = directory_import.source
        source.encoding, source.language = encoding or source.encoding, language or source.language
        source.save(update_fields=["encoding", "language"])
        directory_import.upload = sealed
        directory_import.save(update_fields=["upload"])
        record(
            "directory.import_received",
            by=by,
            subject=directory_import,
            organization_id=owner.pk,
            size_bytes=sealed.size_bytes,
        )
        defer("directory.read_import", import_id=str(directory_import.pk))
        return directory_import


@transaction.atomic
def confirm_columns(import_id: uuid.UUID, chosen: Mapping[str, str], *, by: User) -> DirectoryImport:
    """What the columns mean is said, and remembered for the next file of the source; the worker takes it in."""
    directory_import = (
        DirectoryImport.objects.select_for_update(of=("self",)).select_related("source__owner").get(pk=import_id)
    )
    source = directory_import.source
    known = {column["column"] for column in directory_import.columns}
    directory_import.mapping = {
        column: chosen.get(column, directory_import.mapping[column])
        for column in directory_import.mapping
        if column in known
    }
    _check_targets(directory_import)
    verdict = policies.can_load(
        status=directory_import.status,
        targets=set(directory_import.mapping.values()),
        unanswered=mapping.unanswered(directory_import.columns, directory_import.mapping),
    )
    directory_import.save(update_fields=["mapping"])
    move(directory_import, to=ImportStatus.LOADING, by=by, table=TRANSITIONS, organization_id=source.owner_id, provided=verdict, on=source.owner)  # fmt: skip
    _remember_columns(directory_import)
    defer("directory.load_import", import_id=str(directory_import.pk))
    return directory_import


def import_file(
    owner: Organization,
    name: str,
    path: Path,
    chosen: Mapping[str, str],
    *,
    now: datetime,
    open_taxonomies: Collection[str] = (),
    encoding: str = "",
    preset: str = "",
    language: str = "",
    accepts_loss: bool = False,
) -> DirectoryImport:
    """Take in a file that lies at the server, for its operator: the same steps in this process.

    Args:
        open_taxonomies: names of taxonomies of the file whose terms anyone may read, beside those that were stated before.
        encoding: of its texts; blank: as was said before of the source, else as it seems to be.
        language: of its texts, ``en`` or ``fr``; blank: as was said before.
        preset: by which columns are understood; blank: as before, else as the columns suggest.
        accepts_loss: what the file loses is accepted, and remembered for the next one.

    Raises:
        Invalid: the file cannot be read, or nothing is in it.
        NotPermitted: a column that looks like a flag has no meaning yet; ``chosen`` says what columns mean.
        Held: too much of a field would be lost, or too many services would go. Nothing was changed.
    """
    with transaction.atomic():
        directory_import = next_import(
            owner, name, path.suffix.removeprefix(".").lower(), sha256=_digest(path), by=None
        )
        source = directory_import.source
        source.open_taxonomies = list(dict.fromkeys((*source.open_taxonomies, *open_taxonomies)))
        source.encoding, source.language = encoding or source.encoding, language or source.language
        source.save(update_fields=["open_taxonomies", "encoding", "language"])
        examined = tasks.examined(path, directory_import, preset=preset)
        directory_import.file_format, directory_import.columns, directory_import.preset = examined
        guessed = {column["column"]: column["target"] for column in directory_import.columns}
        directory_import.mapping = {column: chosen.get(column, target) for column, target in guessed.items()}
        _check_targets(directory_import)
        if directory_import.file_format == FileFormat.FLAT:
            unanswered = mapping.unanswered(directory_import.columns, directory_import.mapping)
            policies.can_load(
                status=ImportStatus.AWAITING_MAPPING,
                targets=set(directory_import.mapping.values()),
                unanswered=unanswered,
            ).require(names=unanswered)
            _remember_columns(directory_import)
        directory_import.save()
        move(directory_import, to=ImportStatus.LOADING, by=None, table=TRANSITIONS, organization_id=owner.pk)
        done = tasks.take_in(directory_import, path, before_writing=lambda: None, accepts_loss=accepts_loss)
        if done.held:
            remember_losses(done)
        return done


def columns_of(path: Path, *, encoding: str = "", preset: str = "") -> dict[str, str]:
    """What each column of a flat file seems to mean. Nothing is taken in.

    Raises:
        Invalid: the file cannot be read.
    """
    directory_import = DirectoryImport(
        source=Source(encoding=encoding), file_type=path.suffix.removeprefix(".").lower()
    )
    _format, columns, _preset = tasks.examined(path, directory_import, preset=preset)
    return {column["column"]: column["target"] for column in columns}


@transaction.atomic
def choose_preset(import_id: uuid.UUID, preset: str, *, by: User) -> DirectoryImport:
    """The columns of a file that waits are understood anew, by this preset; nothing of it is remembered until the columns are confirmed."""
    imports = DirectoryImport.objects.select_for_update(of=("self",)).select_related("source__owner")
    directory_import = imports.get(pk=import_id)
    owner = directory_import.source.owner
    verdict = policies.can_choose_preset(status=directory_import.status) & permissions.may_manage(by, owner)
    require(verdict, subject=directory_import, organization_id=owner.pk)
    if preset and preset not in PRESETS:
        raise Invalid(Finding("directory.unknown_target"))
    language = directory_import.source.language or ENGLISH
    guessed = mapping.guess_again(directory_import.columns, preset=preset, language=language)
    directory_import.columns = [guess.to_dict() for guess in guessed]
    directory_import.mapping = {guess.column: guess.target for guess in guessed}
    directory_import.preset = preset
    directory_import.save(update_fields=["columns", "mapping", "preset"])
    return directory_import


def _check_targets(directory_import: DirectoryImport) -> None:
    if mapping.unknown_targets(directory_import.mapping):
        raise Invalid(Finding("directory.unknown_target"))


def _remember_columns(directory_import: DirectoryImport) -> None:
    """The source remembers what a person confirmed, and by which preset."""
    source = directory_import.source
    confirmed = {column: target for column, target in directory_import.mapping.items() if target != mapping.UNSURE}
    source.mapping, source.preset = {**source.mapping, **confirmed}, directory_import.preset
    source.save(update_fields=["mapping", "preset"])


def next_import(owner: Organization, name: str, file_type: str, *, sha256: str, by: User | None) -> DirectoryImport:
    source, _ = Source.objects.get_or_create(owner=owner, name=name)
    Source.objects.select_for_update().get(pk=source.pk)
    number = (source.imports.aggregate(last=Max("number"))["last"] or 0) + 1
    return DirectoryImport.objects.create(source=source, number=number, file_type=file_type[:10], sha256=sha256, started_by=by)  # fmt: skip


def _digest(path: Path) -> str:
    digest = hashlib.sha256()
    for part in sorted(path.glob("*.csv")) if path.is_dir() else [path]:
        with part.open("rb") as file:
            digest.update(hashlib.file_digest(file, "sha256").digest())
    return digest.hexdigest()


@contextmanager
def kept_only_if_taken_in(sealed: SealedObject) -> Iterator[None]:
    """Whatever goes wrong while an import is made, no orphan object and no key remain."""
    try:
        yield
    except BaseException:
        discard(sealed)
        raise
