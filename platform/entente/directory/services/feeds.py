"""A file that a feed brings becomes an import of its source, without a person: its columns are known, or it waits for someone to say what they mean."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from django.conf import settings
from django.db import transaction

from entente.audit.jobs import defer
from entente.audit.services import record
from entente.catalogue.uploads.stream import SealingUploadHandler, receive_pieces
from entente.directory.imports.feeds import newest_file
from entente.directory.models import DirectoryImport
from entente.directory.services.imports import kept_only_if_taken_in, next_import, open_upload
from entente.organizations.documents import discard
from entente.organizations.models import Organization

Judge = Callable[[bytes, str, int | None], None]


def take_from_feed(
    owner: Organization, name: str, place: str, *, key: str = "", judge: Judge, now: datetime
) -> DirectoryImport | None:
    """The newest file of a place is sealed and handed to the worker; nothing where there is none, or the source has had it.

    Raises:
        Invalid: the place, or its file, is nothing that a directory comes in, or it ended in the middle. Nothing was changed.
        Failed: it cannot be read.
    """
    handler = SealingUploadHandler(lambda: open_upload(owner), limit=settings.UPLOAD_MAX_BYTES, judge=judge)
    try:
        with newest_file(place, owner, key=key, now=now) as file:
            if file is None:
                return None
            receive_pieces(file.pieces, handler, file_type=file.file_type, size=file.size_bytes)
            if handler.refusal is not None:
                raise handler.refusal
            sealed, kind = handler.take(), file.file_type
    finally:
        handler.let_go()
    last = DirectoryImport.objects.filter(source__owner=owner, source__name=name).order_by("-number").first()
    if last is not None and last.sha256 == sealed.sha256:
        discard(sealed)
        return None
    with kept_only_if_taken_in(sealed), transaction.atomic():
        sealed.save(force_insert=True)
        directory_import = next_import(owner, name, kind, sha256=sealed.sha256, by=None)
        directory_import.upload = sealed
        directory_import.save(update_fields=["upload"])
        record(
            "directory.import_fetched",
            by=None,
            subject=directory_import,
            organization_id=owner.pk,
            size_bytes=sealed.size_bytes,
        )
        defer("directory.read_import", import_id=str(directory_import.pk))
    return directory_import
