"""What scripts do: deliver files and follow their runs, release, read what was received, answer requests, follow events."""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from entente.client.connection import ApiError, Connection
from entente.client.progress import Counted, bar
from entente.client.records import (
    Dataset,
    Event,
    Join,
    Key,
    Link,
    Received,
    Release,
    ReleaseChoice,
    Request,
    Run,
    Version,
)

if TYPE_CHECKING:
    import pandas as pd

UNDER_WAY: Final = frozenset({"profiling", "transforming"})
_PIECE: Final = 2**20
_ATTEMPTS: Final = 5


class Client:
    """The API as functions.

    Args:
        url, key, language: see ``Connection``.
        progress: show bars on a terminal.
        pause: how to wait for the server, with the seconds to wait.
    """

    def __init__(
        self,
        url: str | None = None,
        key: str | None = None,
        *,
        language: str = "en",
        progress: bool = True,
        pause: Callable[[float], object] = time.sleep,
    ) -> None:
        self.connection = Connection(url, key, language=language)
        self._progress, self._pause = progress, pause

    def key(self) -> Key:
        """The key that asks: for whom, until when, and what it is good for."""
        return Key.of(self.connection.get("key"))

    # --- Delivering ---------------------------------------------------------------------------------------------
    def datasets(self) -> Iterator[Dataset]:
        """The series that the organization provides, the newest first."""
        return (Dataset.of(record) for record in self._listed("datasets"))

    def dataset(self, dataset_id: str) -> Dataset:
        """One series, with the period that comes next."""
        return Dataset.of(self.connection.get(f"datasets/{dataset_id}"))

    def create_dataset(self, kind: str, *, title_en: str = "", title_fr: str = "", **more: Any) -> Dataset:
        """A new, empty series."""
        return Dataset.of(
            self.connection.post("datasets", {"kind": kind, "title_en": title_en, "title_fr": title_fr, **more})
        )

    def versions(self, dataset_id: str) -> Iterator[Version]:
        """The files of a series, the newest first."""
        return (Version.of(record) for record in self._listed(f"datasets/{dataset_id}/versions"))

    def upload(
        self, dataset_id: str, path: str | os.PathLike[str], *, start: date, end: date, password: str = ""
    ) -> Version:
        """Send a file for a period. The same file sent twice is one version."""
        path = Path(path)
        size = path.stat().st_size
        headers = {"Entente-Workbook-Password": password} if password else {}
        with path.open("rb") as file, bar(path.name, size, shown=self._progress) as advance:
            answer = self.connection.send(
                f"datasets/{dataset_id}/versions",
                Counted(file, advance),
                size=size,
                headers=headers,
                period_start=start.isoformat(),
                period_end=end.isoformat(),
                file_type=path.suffix.removeprefix(".").lower(),
            )
        return Version.of(answer)

    def push(
        self,
        dataset_id: str,
        path: str | os.PathLike[str],
        *,
        start: date | None = None,
        end: date | None = None,
        password: str = "",
    ) -> Run:
        """Deliver the next period of a series under its recipe: send, wait until it was read, confirm, wait until it was measured.

        Returns:
            The run, which waits for review; or where it stands, when it was sent before.

        Raises:
            ApiError: also "run.failed", with each fault of the file, and where a person must choose or change the recipe first.
        """
        if start is None or end is None:
            known = self.dataset(dataset_id)
            start, end = start or known.next_period_start, end or known.next_period_end
        assert start is not None  # the server knows a next period of every series
        assert end is not None
        version = self.upload(dataset_id, path, start=start, end=end, password=password)
        run = self.wait(self._run_of(version))
        if run.status == "awaiting_recipe":
            run = self.wait(self.confirm(run.id))
        return run

    def join(
        self, first: str, second: str, *, keys: Sequence[tuple[str, str]], title_en: str = "", title_fr: str = ""
    ) -> Run:
        """Join two versions of two series of the organization, and wait until what was joined was read.

        Args:
            first, second: identifiers of versions. Each row of the first that finds its one row in the second becomes a row of both.
            keys: one or two pairs of columns that name the same, in this order.

        Returns:
            The run of the joined version, which waits for a recipe the first time and goes on by it later (``confirm``).

        Raises:
            ApiError: also "join.failed", with what stood in the way.
        """
        sent = {"first": first, "second": second, "title_en": title_en, "title_fr": title_fr}
        pairs = [{"first": ours, "second": theirs} for ours, theirs in keys]
        join = Join.of(self.connection.post("joins", {**sent, "keys": pairs}))
        waited = 0
        while join.version is None and join.fault is None:
            if waited >= 3600:
                raise ApiError(0, "client.still_under_way", join.id)
            self._pause(1)
            waited += 1
            join = Join.of(self.connection.get(f"joins/{join.id}"))
        if join.fault is not None:
            raise ApiError(0, "join.failed", join.fault["sentence"], [join.fault])
        return self.wait(self._run_of(Version.of(self.connection.get(f"versions/{join.version}"))))

    def joins(self, dataset_id: str | None = None) -> Iterator[Join]:
        """Joins of the organization's series, the newest first; those of one joined series, where it is named."""
        return (Join.of(record) for record in self._listed("joins", dataset=dataset_id))

    def runs(self, dataset_id: str | None = None) -> Iterator[Run]:
        """Runs of the organization's series, the newest first."""
        return (Run.of(record) for record in self._listed("runs", dataset=dataset_id))

    def run(self, run_id: str) -> Run:
        """Where a run stands."""
        return Run.of(self.connection.get(f"runs/{run_id}"))

    def confirm(self, run_id: str) -> Run:
        """Let a run go on by the recipe of its series."""
        return Run.of(self.connection.post(f"runs/{run_id}/confirm"))

    def wait(self, run: Run, *, most_seconds: float = 3600) -> Run:
        """The run once the worker has left it: it waits for someone, or is over.

        Raises:
            ApiError: "run.failed", with the faults; "client.still_under_way" after ``most_seconds``.
        """
        waited, pause = 0.0, 0.5
        while run.status in UNDER_WAY:
            if waited >= most_seconds:
                raise ApiError(0, "client.still_under_way", f"{run.status}: {run.step}")
            self._pause(pause)
            waited, pause = waited + pause, min(pause * 1.5, 10)
            run = self.run(run.id)
        if run.status == "failed":
            sentences = " ".join(fault["sentence"] for fault in run.faults)
            raise ApiError(0, "run.failed", sentences or run.status, list(run.faults))
        return run

    # --- Releasing ----------------------------------------------------------------------------------------------
    def release_choices(self, run_id: str) -> list[ReleaseChoice]:
        """Agreements under which a run may be released, and what stands against the others."""
        return [ReleaseChoice.of(record) for record in self.connection.get(f"runs/{run_id}/agreements")]

    def release(
        self,
        run_id: str,
        *,
        agreement: str,
        purpose: str,
        recipients: Sequence[str],
        ends_on: date,
        formats: Sequence[str] = (),
        places: Mapping[str, str] | None = None,
    ) -> Release:
        """Release an approved run. ``places``: ``column`` and ``geography``, for formats with boundaries."""
        sent = {
            "agreement": agreement,
            "purpose": purpose,
            "recipients": list(recipients),
            "ends_on": ends_on.isoformat(),
            "formats": list(formats),
            "places": None if places is None else dict(places),
        }
        return Release.of(self.connection.post(f"runs/{run_id}/releases", sent))

    def releases(self, dataset_id: str | None = None) -> Iterator[Release]:
        """What the organization released, the newest first."""
        return (Release.of(record) for record in self._listed("releases", dataset=dataset_id))

    def withdraw(self, release_id: str, reason: str) -> Release:
        """Take a release back: every access to it ends."""
        return Release.of(self.connection.post(f"releases/{release_id}/withdraw", {"reason": reason}))

    # --- Reading ------------------------------------------------------------------------------------------------
    def received(self, dataset_id: str | None = None) -> list[Received]:
        """What was released to the organization and can be read now, the newest first."""
        return [Received.of(record) for record in self.connection.get("received", dataset=dataset_id)]

    def link(self, received: Received, name: str) -> Link:
        """A link of a few minutes to a file in the store, for programs that read by address."""
        return Link.of(self.connection.post(f"received/{received.id}/files/{name}/link"))

    def download(self, received: Received, name: str, to: str | os.PathLike[str] | None = None) -> Path:
        """Fetch a file; what broke off is resumed, and the whole is compared with what the server says of it.

        Args:
            to: a folder, or where the file is to be; the folder at hand where nothing is said.

        Raises:
            ApiError: "client.file_differs": what came is not what was delivered; nothing is left of it.
        """
        file = received.file(name)
        target = Path() if to is None else Path(to)
        target = target / name if target.is_dir() else target
        partial = target.with_name(f"{target.name}.part")
        with bar(name, file.size_bytes, shown=self._progress) as advance:
            for attempt in range(_ATTEMPTS):
                try:
                    self._fetch(f"received/{received.id}/files/{name}", partial, advance)
                    break
                except ApiError as error:
                    if error.code != "client.unreachable" or attempt == _ATTEMPTS - 1:
                        raise
                    self._pause(1 + attempt)
        if _sha256(partial) != file.sha256:
            partial.unlink()
            raise ApiError(0, "client.file_differs", name)
        return partial.replace(target)

    def dummy(self, dataset_id: str, name: str, to: str | os.PathLike[str] | None = None) -> Path:
        """Fetch dummy data of a published schema: invented rows in the shape of the real ones, for writing programs before there are any."""
        target = Path() if to is None else Path(to)
        target = target / f"dummy-{name}" if target.is_dir() else target
        with self.connection.stream(f"dummy/{dataset_id}/files/{name}") as answer:
            target.write_bytes(answer.read())
        return target

    def frame(self, dataset_id: str, *, dummy: bool = False) -> pd.DataFrame:
        """The latest version of a received series as a data frame of pandas; with ``dummy``, invented rows of the same shape."""
        import tempfile

        import pandas as pd

        if dummy:
            with tempfile.TemporaryDirectory() as folder:
                return pd.read_parquet(self.dummy(dataset_id, "data.parquet", folder))
        newest = max(
            self.received(dataset_id),
            key=lambda candidate: (candidate.period_end, candidate.version_number),
            default=None,
        )
        if newest is None:
            raise KeyError(dataset_id)
        with tempfile.TemporaryDirectory() as folder:
            return pd.read_parquet(self.download(newest, "data.parquet", folder))

    # --- Requests and events ------------------------------------------------------------------------------------
    def requests(self, status: str | None = None) -> Iterator[Request]:
        """Requests for data to the organization, the newest first."""
        return (Request.of(record) for record in self._listed("requests", status=status))

    def answer(self, request_id: str, text: str) -> Request:
        """Answer a request in words."""
        return Request.of(self.connection.post(f"requests/{request_id}/answer", {"text": text}))

    def events(self, after: int = -1, *, follow: bool = False, only: Collection[str] = ()) -> Iterator[Event]:
        """Events in their order, from the one after ``after`` on. ``follow``: wait for more, without end.

        Keep the number of the last event that you dealt with: whoever begins there again misses nothing.
        """
        while True:
            answer = self.connection.get("events", after=after)
            for event in answer["items"]:
                if not only or event["event"] in only:
                    yield Event.of(event)
            after = answer["next"]
            if not answer["has_more"]:
                if not follow:
                    return
                self._pause(5)

    def _run_of(self, version: Version) -> Run:
        waited = 0
        while version.run is None:
            if waited >= 600:
                raise ApiError(0, "client.still_under_way", f"version {version.number}")
            self._pause(1)
            waited += 1
            version = Version.of(self.connection.get(f"versions/{version.id}"))
        return self.run(version.run)

    def _fetch(self, path: str, partial: Path, advance: Callable[[int], None]) -> None:
        start = partial.stat().st_size if partial.exists() else 0
        try:
            with self.connection.stream(path, start=start) as answer:
                begins_anew = answer.status != 206
                with partial.open("wb" if begins_anew else "ab") as out:
                    while piece := answer.read(_PIECE):
                        out.write(piece)
                        advance(len(piece))
        except ApiError as error:
            if error.status != 416:  # the part that is there is the whole, or not of this file
                raise

    def _listed(self, path: str, **query: Any) -> Iterator[dict[str, Any]]:
        before = None
        while True:
            answer = self.connection.get(path, before=before, **query)
            yield from answer["items"]
            before = answer["next"]
            if before is None:
                return


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
