"""Small files of forms, shown to the scanner of malware before anything keeps or reads them (``FILE_UPLOAD_HANDLERS``).

A file in which it recognizes something, or of which it says nothing, reaches no view: the request carries the reason as ``file_refusal``, and
``entente.web.middleware`` answers with it. Uploads that are sealed while they come in are shown to it by ``catalogue/uploads/stream.py``.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.core.files.uploadhandler import FileUploadHandler, StopUpload

from entente.core.errors import Invalid
from entente.core.malware import Scan


class ScanningUploadHandler(FileUploadHandler):
    """Lets the pieces of a file through to the next handler, and ends the form where the scanner refuses it."""

    _scan: Scan | None = None

    def new_file(self, *args: Any, **kwargs: Any) -> None:
        """Begin to show the file to the scanner."""
        super().new_file(*args, **kwargs)
        self._scan = self._refused_or(Scan)

    def receive_data_chunk(self, raw_data: bytes, start: int) -> bytes:
        """The piece, for whoever keeps it."""
        if self._scan is not None:
            scan = self._scan
            self._refused_or(lambda: scan.write(raw_data))
        return raw_data

    def file_complete(self, file_size: int) -> None:
        """The next handler makes the file, where this one does not end the form."""
        if self._scan is not None:
            self._refused_or(self._scan.finish)

    def upload_interrupted(self) -> None:
        """The body ended before the file did."""
        if self._scan is not None:
            self._scan.close()

    def _refused_or[T](self, step: Callable[[], T]) -> T:
        try:
            return step()
        except Invalid as refusal:
            self.request.file_refusal = refusal  # type: ignore[union-attr]  # read by the middleware
            raise StopUpload(connection_reset=False) from refusal
