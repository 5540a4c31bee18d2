"""Files of a copy that rests here, sealed: what a check of it reads, and what is passed on to a person, judged anew for each piece."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import BinaryIO, Final, cast

from django.utils import timezone

from entente.audit.services import record_refusal, require
from entente.core.errors import Failed, NotPermitted
from entente.federation.models import CopiedFile, RemoteCopy, Ticket
from entente.federation.policies import can_serve_copy
from entente.federation.queries import copy_verdict, fetch_verdict
from entente.organizations.models import User
from entente.vault.keys.lending import borrowed
from entente.vault.models import SealedObject
from entente.vault.objects import SealedReader

PIECE: Final = 2**20


@dataclass(frozen=True, slots=True)
class SealedFiles:
    """The files of a copy as a check of the release reads them. Worker only."""

    sealed: Mapping[str, SealedObject]
    private_key: bytes

    def names(self) -> Sequence[str]:
        return sorted(self.sealed)

    def size_of(self, name: str) -> int | None:
        return self.sealed[name].size_bytes if name in self.sealed else None

    def open(self, name: str) -> BinaryIO:
        """As a missing file of a folder, one that cannot be opened is an ``OSError``: the check names it."""
        try:
            return cast("BinaryIO", SealedReader(self.sealed[name], private_key=self.private_key))
        except KeyError:
            raise FileNotFoundError(name) from None


class CopyTransfer:
    """A file of a copy on its way to the person of a ticket, as long as she may have it."""

    def __init__(self, ticket: Ticket) -> None:
        """Open it by the loan of the ticket.

        Raises:
            NotPermitted: she may not have it now.
            Failed: "vault.key_destroyed": the copy ended, or the loan did.
        """
        file = ticket.copied
        if file is None:
            raise Failed("delivery.file_missing", transient=False)
        self._ticket, self._file = ticket, file
        self.judge(timezone.now())
        self._reader = borrowed(file.sealed, ticket.pk)

    @property
    def file_name(self) -> str:
        return self._file.name

    @property
    def size_bytes(self) -> int:
        return self._file.sealed.size_bytes

    @property
    def sha256(self) -> str:
        return self._file.sealed.sha256

    def pieces(self, first: int, last: int) -> Iterator[bytes]:
        """The bytes from ``first`` through ``last``; before each piece it is asked anew whether they may go.

        Raises:
            NotPermitted: access ended meanwhile. What remains is not sent, so that the reader sees a broken transfer.
        """
        with self._reader as reader:
            for start in range(first, last + 1, PIECE):
                if start > first:
                    self._judge_again(timezone.now())
                reader.seek(start)
                yield reader.read(min(PIECE, last + 1 - start))

    def judge(self, now: datetime) -> None:
        """Asked of the records as they are now; raises ``NotPermitted``."""
        copy = RemoteCopy.objects.select_related("release__peer", "release__agreement", "release__recipient").get(
            pk=self._file.copy_id
        )
        release, person = copy.release, User.objects.get(pk=self._ticket.user_id)
        rests = can_serve_copy(ready=copy.ready_at is not None, destroyed=copy.destroyed_at is not None)
        verdict = (
            fetch_verdict(release, person, now=now, key_id=self._ticket.key_id) & copy_verdict(release, now=now) & rests
        )
        require(verdict, subject=release, organization_id=release.recipient_id)

    def _judge_again(self, now: datetime) -> None:
        """The answer has begun: nobody else can record a refusal."""
        try:
            self.judge(now)
        except NotPermitted as refused:
            record_refusal(self._ticket.user, refused, view="federation_pages:ticket")
            raise


def file_of_copy(copy: RemoteCopy, name: str) -> CopiedFile | None:
    """A file of a copy, by its name."""
    return copy.files.select_related("sealed__store").filter(name=name).first()
