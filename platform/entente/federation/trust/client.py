"""The list as its own client verifies it: thresholds, rollback, freeze, mix-and-match and rotation of roots are checked there and nowhere else.

The client works on files. What the database holds is written to a temporary folder, and what the client left there is read back.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from tuf.api.exceptions import (
    DownloadError,
    DownloadHTTPError,
    DownloadLengthMismatchError,
    ExpiredMetadataError,
    RepositoryError,
)
from tuf.api.metadata import Metadata, Root, Snapshot, Targets, Timestamp
from tuf.ngclient import Updater, UpdaterConfig
from tuf.ngclient.fetcher import FetcherInterface

from entente.core.errors import Failed
from entente.federation.trust.entries import NodeEntry, read_entry
from entente.federation.wire.faults import Rejected

PATH: Final = "/federation/v1/trust-list/"
LONGEST_SECONDS: Final = 60
"""For a whole list, however many files it has."""
MOST_NODES: Final = 1_000
_BASE: Final = "https://list.invalid" + PATH  # no address: the fetcher knows where it asks
_ROLES: Final = (Timestamp.type, Snapshot.type, Targets.type)

type Ask = Callable[[str], tuple[int, bytes]]
"""The status and the body that one path of a node is answered with; ``Failed`` where there is no answer."""


@dataclass(frozen=True, slots=True)
class TrustList:
    """The list as it was verified last: the bytes of its metadata, and what it says of each node.

    ``roots`` are those from the first that was trusted on; the other three are empty before the first list was met.
    """

    roots: tuple[bytes, ...]
    timestamp: bytes = b""
    snapshot: bytes = b""
    targets: bytes = b""
    entries: tuple[bytes, ...] = ()

    @property
    def root(self) -> Root:
        """The newest root."""
        return Metadata[Root].from_bytes(self.roots[-1]).signed

    @property
    def nodes(self) -> tuple[NodeEntry, ...]:
        """What the list says of each node."""
        return tuple(read_entry(raw) for raw in self.entries)


def verified(known: TrustList, ask: Ask) -> TrustList:
    """The list that a node serves, as far as it follows from what is known.

    Raises:
        Failed: "federation.list_expired": an honest part has ended; "federation.list_refused": rolled back, of another root, not signed
            by enough, mixed of several lists, or no list at all; "federation.unreachable".
    """
    with TemporaryDirectory(prefix="entente-trust-") as folder:
        try:
            return _updated(known, ask, Path(folder))
        except ExpiredMetadataError:
            raise Failed("federation.list_expired", transient=False) from None
        except DownloadHTTPError as error:
            raise Failed("federation.unreachable", error=f"HTTP {error.status_code}") from None
        except (DownloadLengthMismatchError, RepositoryError) as error:
            raise Failed("federation.list_refused", transient=False, error=type(error).__name__) from None
        except DownloadError as error:
            raise Failed("federation.unreachable", error=type(error).__name__) from None
        except (Rejected, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            raise Failed("federation.list_refused", transient=False, error=type(error).__name__) from None


def _updated(known: TrustList, ask: Ask, folder: Path) -> TrustList:
    metadata, files = folder / "metadata", folder / "targets"
    metadata.mkdir()
    files.mkdir()
    for role in _ROLES:
        if raw := getattr(known, role):
            (metadata / f"{role}.json").write_bytes(raw)
    for raw in known.entries:
        (files / read_entry(raw).file_name).write_bytes(raw)
    updater = Updater(
        str(metadata),
        _BASE,
        str(files),
        _BASE,
        fetcher=_Fetcher(ask),
        config=UpdaterConfig(max_root_rotations=32),
        bootstrap=known.roots[-1],
    )
    updater.refresh()
    listed = Metadata[Targets].from_bytes((metadata / "targets.json").read_bytes()).signed.targets
    if len(listed) > MOST_NODES:
        raise ValueError("too many nodes")
    first = known.root.version + 1
    newest = Metadata[Root].from_file(str(metadata / "root.json")).signed.version
    roots = [(metadata / "root_history" / f"{version}.root.json").read_bytes() for version in range(first, newest + 1)]
    entries = tuple(_entry(updater, name) for name in sorted(listed))
    timestamp, snapshot, targets = ((metadata / f"{role}.json").read_bytes() for role in _ROLES)
    return replace(
        known,
        roots=(*known.roots, *roots),
        timestamp=timestamp,
        snapshot=snapshot,
        targets=targets,
        entries=entries,
    )


def _entry(updater: Updater, name: str) -> bytes:
    target = updater.get_targetinfo(name)
    if target is None:
        raise ValueError("a target that is none")
    raw = Path(updater.find_cached_target(target) or updater.download_target(target)).read_bytes()
    if read_entry(raw).file_name != name:
        raise ValueError("the entry of another node")
    return raw


class _Fetcher(FetcherInterface):
    """Asks one node, through the connection that the caller opened."""

    def __init__(self, ask: Ask) -> None:
        self._ask, self._ends = ask, time.monotonic() + LONGEST_SECONDS

    def _fetch(self, url: str) -> Iterator[bytes]:
        if time.monotonic() > self._ends:
            raise DownloadError("the list takes too long")
        try:
            status, body = self._ask(PATH + url.removeprefix(_BASE))
        except Failed as error:
            raise DownloadError(error.code_given) from error
        if status != 200:
            raise DownloadHTTPError("no file of the list", status)
        return iter((body,))
