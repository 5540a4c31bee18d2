"""Writing an object in parts, in constant memory: whole or not at all."""

from __future__ import annotations

from collections import deque
from collections.abc import Buffer
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING, cast

from entente.core.errors import Failed
from entente.vault.s3.bucket import abort_upload, delete, head, put
from entente.vault.s3.client import MISSING, Bucket, client, translated

if TYPE_CHECKING:
    from mypy_boto3_s3.type_defs import CompletedPartTypeDef

PART_BYTES = 8 * 2**20
PARTS_IN_FLIGHT = 2


class Multipart:
    """Writes one object of any size, holding at most the part being filled and `PARTS_IN_FLIGHT` on their way.

    What fits in one part is stored by a single request. Until `complete` returns, nobody sees an object. Not to be
    shared between threads.
    """

    def __init__(self, bucket: Bucket, key: str) -> None:
        self._bucket = bucket
        self._key = key
        self._part = bytearray()
        self._upload_id = ""
        self._parts: list[CompletedPartTypeDef] = []
        self._on_their_way: deque[Future[str]] = deque()
        self._pool: ThreadPoolExecutor | None = None
        self._may_exist = False
        self.size_bytes = 0

    def write(self, data: Buffer) -> int:
        """Take ``data``; returns its length. Waits while the parts in flight are as many as allowed."""
        view = memoryview(data).cast("B")
        length = len(view)
        while view:
            if len(self._part) == PART_BYTES:
                self._send_part()
            taken = min(len(view), PART_BYTES - len(self._part))
            self._part += view[:taken]
            view = view[taken:]
        self.size_bytes += length
        return length

    def complete(self) -> str:
        """Make the object visible; returns its etag."""
        self._may_exist = True
        if self._upload_id:
            self._send_part()
            self._collect(until=0)
            etag = self._complete_upload()
        else:
            etag = put(self._bucket, self._key, self._part)
        self._release()
        return etag

    def abort(self) -> None:
        """Neither an object nor parts remain. Safe to run twice, and after `complete`."""
        for future in self._on_their_way:
            future.cancel()
        self._release()  # waits: a part that arrives after the abort would stay
        if self._upload_id:
            abort_upload(self._bucket, self._key, self._upload_id)
        if self._may_exist:
            delete(self._bucket, self._key)

    def _send_part(self) -> None:
        if not self._upload_id:
            with translated("create"):
                answer = client(self._bucket).create_multipart_upload(
                    Bucket=self._bucket.name, Key=self._key, ContentType="application/octet-stream"
                )
            self._upload_id = answer["UploadId"]
            self._pool = ThreadPoolExecutor(PARTS_IN_FLIGHT, thread_name_prefix="multipart")
        assert self._pool is not None
        self._collect(until=PARTS_IN_FLIGHT - 1)
        number = len(self._parts) + len(self._on_their_way) + 1
        self._on_their_way.append(self._pool.submit(self._upload_part, number, self._part))
        self._part = bytearray()

    def _upload_part(self, number: int, part: bytearray) -> str:
        body = cast("bytes", part)  # boto3 takes a bytearray as it is; its stubs do not know
        with translated("part"):
            answer = client(self._bucket).upload_part(
                Bucket=self._bucket.name, Key=self._key, UploadId=self._upload_id, PartNumber=number, Body=body
            )
        return answer["ETag"]

    def _collect(self, *, until: int) -> None:
        """Wait for the oldest parts until at most ``until`` are in flight; raises what went wrong with one.

        A part that failed stays at the head and fails again, so that nothing can complete without it.
        """
        while len(self._on_their_way) > until:
            etag = self._on_their_way[0].result()
            self._on_their_way.popleft()
            self._parts.append({"PartNumber": len(self._parts) + 1, "ETag": etag})

    def _complete_upload(self) -> str:
        try:
            with translated("complete"):
                answer = client(self._bucket).complete_multipart_upload(
                    Bucket=self._bucket.name,
                    Key=self._key,
                    UploadId=self._upload_id,
                    MultipartUpload={"Parts": self._parts},
                )
        except Failed as failure:
            if failure.code_given != MISSING:
                raise
            # The answer to the first try was lost and boto3 asked again: the upload is gone because it is complete.
            stored = head(self._bucket, self._key)
            if stored.size_bytes != self.size_bytes:
                raise
            return stored.etag
        return answer["ETag"]

    def _release(self) -> None:
        if self._pool is not None:
            self._pool.shutdown(wait=True)
            self._pool = None
        self._on_their_way.clear()
        self._part = bytearray()
