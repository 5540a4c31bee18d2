"""A file on its way in: each piece is judged, counted and sealed as it comes; refused or broken off, nothing of it remains."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import PurePosixPath
from typing import Any, Final
from uuid import UUID

from django.conf import settings
from django.core.files.uploadedfile import UploadedFile
from django.core.files.uploadhandler import FileUploadHandler, StopUpload
from django.db import connection, models
from django.http import HttpRequest, UnreadablePostError
from django.template.defaultfilters import filesizeformat

from anonymizer.engine.errors import InvalidSource
from anonymizer.engine.table.readers import sniff_head
from entente.audit.services import record_refusal
from entente.core import malware
from entente.core.errors import Finding, Invalid, Refused
from entente.organizations.documents import discard
from entente.organizations.models import User
from entente.vault import objects
from entente.vault.models import SealedObject

HEAD_BYTES: Final = 2**20  # what is judged before anything is stored
PIECE_BYTES: Final = 2**20  # read from the connection at a time
FORM_BYTES: Final = 2**20  # what a form may weigh beside its file
FIELD: Final = "file"
Judge = Callable[[bytes, str, int | None], None]
"""What refuses a file by its head, its name and, where it is known, its size; raises ``Invalid``."""


def judge_table(head: bytes, name: str, total_size: int | None) -> None:
    """Refuse at once what its head already shows to be no table."""
    try:
        sniff_head(head, filename=f"upload.{file_type(name)}", total_size=total_size)
    except InvalidSource as error:
        raise Invalid.of(error.findings) from error


class SealedUpload(UploadedFile):  # type: ignore[type-arg]  # generic for the type checker only
    """Stands for a file that was sealed while it came in. Its bytes cannot be read here: this process holds no key."""

    def __init__(self, name: str, sealed: SealedObject) -> None:
        super().__init__(io.BytesIO(), name, size=sealed.size_bytes)
        self.sealed = sealed

    @property
    def file_type(self) -> str:
        """The extension, in lower case; the rest of a file's name may name a person and is forgotten."""
        return file_type(self.name or "")


class SealingUploadHandler(FileUploadHandler):
    """Takes the file of a form piece by piece into a sealed object, without ever holding more than its head.

    ``refusal`` says why a file was not taken in; the form's other fields are there all the same.
    """

    chunk_size = PIECE_BYTES

    def __init__(self, open_writer: Callable[[], objects.SealedWriter], *, limit: int, judge: Judge) -> None:
        super().__init__()
        self._head_judge = judge
        self.refusal: Invalid | None = None
        self._open_writer = open_writer
        self._limit = limit
        self._head = b""
        self._writer: objects.SealedWriter | None = None
        self._scan: malware.Scan | None = None
        self._sealed: SealedObject | None = None
        self._taken = False
        self._files = 0

    def new_file(self, *args: Any, **kwargs: Any) -> None:
        """A form carries one file, in the field of that name."""
        super().new_file(*args, **kwargs)
        self._files += 1
        if self._files > 1 or self.field_name != FIELD:
            raise self._refused(Invalid(Finding("upload.several_files")))

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:
        """Seal the piece; the first MiB is judged before anything is stored."""
        if start + len(raw_data) > self._limit:
            raise self._refused(too_large(self._limit))
        if self._writer is not None:
            self._write(raw_data)
            return
        self._head += raw_data
        if len(self._head) >= HEAD_BYTES:
            if not self._judge(total_size=None):
                raise StopUpload(connection_reset=False)
            self._begin()

    def file_complete(self, file_size: int) -> SealedUpload | None:
        """Store what is left. ``None`` for a small file that was refused."""
        if self._writer is None:
            if not self._judge(total_size=file_size):
                return None
            self._begin()
        assert self._writer is not None
        assert self._scan is not None
        with self._refused_by_the_scanner():
            self._scan.finish()
        self._sealed = self._writer.finish()
        return SealedUpload(self.file_name or "", self._sealed)

    def upload_interrupted(self) -> None:
        """The body ended before the file did."""
        self._refused(Invalid(Finding("upload.interrupted")))

    def take(self) -> SealedObject:
        """The sealed object, for a service that keeps it or destroys it. From here on it is not ours."""
        assert self._sealed is not None
        self._taken = True
        return self._sealed

    def let_go(self) -> None:
        """Whatever nobody took is gone: bytes, parts and key."""
        if self._scan is not None:
            self._scan.close()
        if self._taken or self._writer is None:
            return
        writer, self._writer = self._writer, None
        if sys.exc_info()[0] is not None:  # the error at hand is the one to tell
            writer.__exit__(*sys.exc_info())
        elif self._sealed is not None:
            discard(self._sealed)
        else:
            writer.close()

    def _judge(self, *, total_size: int | None) -> bool:
        try:
            self._head_judge(self._head, self.file_name or "", total_size)
        except Invalid as refusal:
            self.refusal = refusal
            return False
        return True

    def _begin(self) -> None:
        with self._refused_by_the_scanner():
            self._scan = malware.Scan()
        self._writer = self._open_writer()
        self._write(self._head)
        self._head = b""

    def _write(self, data: bytes) -> None:
        assert self._writer is not None
        assert self._scan is not None
        with self._refused_by_the_scanner():
            self._scan.write(data)
        self._writer.write(data)

    @contextmanager
    def _refused_by_the_scanner(self) -> Iterator[None]:
        try:
            yield
        except Invalid as refusal:
            raise self._refused(refusal) from refusal

    def _refused(self, refusal: Invalid) -> StopUpload:
        """Remembers why; raised, it lets the rest of the body pass unread by anyone, so that the answer is heard."""
        self.refusal = refusal
        self.let_go()
        return StopUpload(connection_reset=False)


@contextmanager
def receiving(
    request: HttpRequest,
    open_writer: Callable[[], objects.SealedWriter],
    *,
    about: models.Model,
    organization_id: UUID,
    judge: Judge = judge_table,
) -> Iterator[SealingUploadHandler]:
    """Let the file of this request be sealed as soon as someone looks at its form; what nobody takes is destroyed.

    ``about``, of ``organization_id``: in whose trail it stands that malware was recognized. To be entered before anything touches ``request.POST``, hence outside the protection against forged requests.
    """

    def opened() -> objects.SealedWriter:
        writer = open_writer()
        # A large file on a slow line takes long: no session is held for it, and a restart of the database does no harm.
        if not connection.in_atomic_block:
            connection.close()
        return writer

    handler = SealingUploadHandler(opened, limit=settings.UPLOAD_MAX_BYTES, judge=judge)
    request.upload_handlers = [handler]
    try:
        yield handler
    finally:
        handler.let_go()
        match = request.resolver_match
        by = request.user if isinstance(request.user, User) else None
        record_malware(handler.refusal, about, organization_id, by=by, view=match.view_name if match else "")


def record_malware(
    refusal: Invalid | None, about: models.Model, organization_id: UUID, *, by: User | None, view: str
) -> None:
    """Leave an event where a file was refused because malware was recognized in it; none for another reason."""
    if refusal is None or refusal.code_given != malware.FOUND:
        return
    facts = {"subject_type": about._meta.label_lower, "subject_id": str(about.pk), "organization_id": organization_id}
    record_refusal(by, Refused(malware.FOUND, **facts, **refusal.findings[0].facts), view=view)


def receive_body(request: HttpRequest, handler: SealingUploadHandler, *, file_type: str) -> None:
    """Let a body that is the file itself, and no form, be sealed as it comes. ``handler.refusal`` says why it was not taken in."""
    size = int(request.META.get("CONTENT_LENGTH") or 0)
    try:
        receive_pieces(_body(request, size), handler, file_type=file_type, size=size)
    except UnreadablePostError:
        handler.upload_interrupted()


def receive_pieces(pieces: Iterable[bytes], handler: SealingUploadHandler, *, file_type: str, size: int) -> None:
    """Let a file of ``size`` bytes be sealed piece by piece. ``handler.refusal`` says why it was not taken in."""
    handler.new_file(FIELD, f"body.{file_type}", "application/octet-stream", size)
    start = 0
    try:
        for piece in pieces:
            handler.receive_data_chunk(piece, start)
            start += len(piece)
    except StopUpload:
        return  # the refusal says why
    if start < size:
        handler.upload_interrupted()
        return
    with suppress(StopUpload):
        handler.file_complete(start)


def _body(request: HttpRequest, size: int) -> Iterator[bytes]:
    while size > 0 and (piece := request.read(min(PIECE_BYTES, size))):
        yield piece
        size -= len(piece)


@contextmanager
def body_drained(request: HttpRequest) -> Iterator[None]:
    """Whatever is answered, the rest of the body is let pass first: a browser hears nobody while it is still sending."""
    try:
        yield
    finally:
        if request.method == "POST":
            let_body_pass(request)


def announced_too_large(request: HttpRequest) -> Invalid | None:
    """The refusal of a body that already its length shows to be too large; nothing of it is judged or sealed."""
    length = int(request.META.get("CONTENT_LENGTH") or 0)
    limit: int = settings.UPLOAD_MAX_BYTES
    return too_large(limit) if length > limit + FORM_BYTES else None


def too_large(limit: int) -> Invalid:
    """The refusal of a file beyond ``limit`` bytes."""
    return Invalid(Finding("upload.too_large", facts={"most": filesizeformat(limit)}))


def file_type(name: str) -> str:
    """The extension of a file's name, as far as it is one.

    >>> file_type("Contacts of Invented Person.CSV"), file_type("no extension"), file_type("odd.Invented Person")
    ('csv', '', '')
    """
    extension = PurePosixPath(name).suffix.removeprefix(".").lower()
    return extension if extension.isascii() and extension.isalnum() and len(extension) <= 10 else ""


def let_body_pass(request: HttpRequest) -> None:
    """Read what is left of a body and forget it, up to the size of the largest file: where it is cut off, the proxy answers in our place."""
    left: int = settings.UPLOAD_MAX_BYTES
    try:
        while left > 0 and (piece := request.read(min(PIECE_BYTES, left))):
            left -= len(piece)
    except UnreadablePostError:
        return  # nobody is there any more
