"""A million contacts from upload to published release, and a gibibyte through the web process, on services of their own.

    .venv/bin/python tools/benchmarks/line.py [--rows 1000000] [--gibibytes 1]

Prints seconds for each step and the peak memory of each process. Nothing here is asserted; the figures are for people.
"""

from __future__ import annotations

import argparse
import http.client
import re
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import psutil
from serving import served

# This folder is first on the path, and a benchmark in it is called like an app.
sys.path[:] = [folder for folder in sys.path if Path(folder).resolve() != Path(__file__).resolve().parent]
BOUNDARY = "entente-benchmark"
PIECE = 1 << 20


class Browser:
    """As much of a browser as an upload needs: cookies, a form, a streamed body."""

    def __init__(self, port: int) -> None:
        self.port, self.cookies = port, dict[str, str]()

    def get(self, path: str) -> str:
        return self._send("GET", path, None, {})[1]

    def post(self, path: str, fields: dict[str, str]) -> tuple[int, str]:
        body = urlencode({**fields, "csrfmiddlewaretoken": self.token(path)}).encode()
        return self._send("POST", path, body, {"Content-Type": "application/x-www-form-urlencoded"})

    def upload(self, path: str, fields: dict[str, str], size: int, pieces: Iterable[bytes]) -> tuple[int, str]:
        fields = {**fields, "csrfmiddlewaretoken": self.token(path)}
        head = "".join(
            f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'
            for name, value in fields.items()
        )
        head += f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="contacts.csv"\r\nContent-Type: text/csv\r\n\r\n'
        tail = f"\r\n--{BOUNDARY}--\r\n".encode()
        length = len(head.encode()) + size + len(tail)

        def body() -> Iterator[bytes]:
            yield head.encode()
            yield from pieces
            yield tail

        kind = f"multipart/form-data; boundary={BOUNDARY}"
        return self._send("POST", path, body(), {"Content-Type": kind, "Content-Length": str(length)})

    def send_form(self, path: str, fields: dict[str, str]) -> int:
        """The status of a form that is sent as it is, its token among the fields."""
        kind = {"Content-Type": "application/x-www-form-urlencoded"}
        return self._send("POST", path, urlencode(fields).encode(), kind)[0]

    def token(self, path: str) -> str:
        match = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', self.get(path))
        assert match, path
        return match[1]

    def _send(self, method: str, path: str, body: Any, headers: dict[str, str]) -> tuple[int, str]:
        connection = http.client.HTTPConnection("localhost", self.port, timeout=600)
        cookies = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        origin = f"http://localhost:{self.port}"
        connection.request(
            method, path, body, {**headers, "Cookie": cookies, "Origin": origin, "Referer": origin + path}
        )
        answer = connection.getresponse()
        text = answer.read().decode(errors="replace")
        for header in answer.headers.get_all("Set-Cookie") or []:
            name, _, rest = header.partition("=")
            self.cookies[name] = rest.split(";")[0]
        return answer.status, text


class Peaks:
    """The largest resident memory of each kind of process, as the kernel counts it."""

    def __init__(self) -> None:
        self.of: dict[str, float] = {}

    def look(self) -> None:
        for process in psutil.Process().children(recursive=True):
            try:
                kind = _kind(process.cmdline())
                status = Path(f"/proc/{process.pid}/status").read_text()
            except (psutil.Error, OSError):
                continue
            match = re.search(r"VmHWM:\s+(\d+) kB", status)
            if kind and match:
                self.of[kind] = max(self.of.get(kind, 0.0), int(match[1]) / 1024)


def _kind(command: list[str]) -> str | None:
    line = " ".join(command)
    marks = {"gunicorn": "web", "work runs": "worker (runs)", "work urgent": "worker (urgent)",
             "anonymizer.detectors.process": "detection", "weed": "store"}  # fmt: skip
    return next((kind for mark, kind in marks.items() if mark in line), None)


def contacts(rows: int) -> Path:
    """A CSV file of contacts: from the generator beside the checkout where there is one, otherwise the demonstration's."""
    path = Path(tempfile.mkdtemp()) / "contacts.csv"
    tool = Path(__file__).resolve().parents[3] / "shared" / "tools" / "make_contacts.py"
    if tool.exists():
        import subprocess

        subprocess.run(
            [sys.executable, str(tool), "--rows", str(rows), "--out", str(path), "--postal", "--direct"],
            check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        return path
    from tools.demo.contacts import csv_pieces

    with path.open("wb") as file:
        for piece in csv_pieces(rows):
            file.write(piece)
    return path


SEVEN = ("contact_at", "fsa", "language", "age", "gender", "newcomer_status", "household_size")


def recipe(version: Any) -> dict[str, Any]:
    """Seven quasi-identifiers, searched for; the persons counted; the rest kept or dropped as proposed."""
    from anonymizer.engine import ColumnProfile, TableProfile, propose

    columns = tuple(ColumnProfile.from_dict(column.profile) for column in version.columns.all())
    spec = propose(TableProfile(version.records, columns), k=11, finest_geography="fsa").to_dict()
    for name, rule in spec["columns"].items():
        if rule["role"] == "quasi-identifier" and rule["treatment"] == "generalize" and name not in SEVEN:
            spec["columns"][name] = {"role": "quasi-identifier", "treatment": "drop"}
    return spec


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--gibibytes", type=float, default=1.0)
    chosen = parser.parse_args()
    with served(workers=True) as port:
        walk(port, chosen.rows, int(chosen.gibibytes * 2**30))


def walk(port: int, rows: int, gibibyte: int) -> None:
    """Sign in, upload, confirm, approve, release; then the large file."""
    import django

    django.setup()
    from django.utils import timezone

    from agreements.models import Agreement
    from anonymizer.models import Run
    from anonymizer.services import approve_run, confirm_recipe
    from entente.catalogue.models import DatasetVersion
    from entente.catalogue.services import create_dataset
    from exports.models import Entitlement
    from exports.services import release_run
    from tools.demo.network import agreement, current_code, network, password

    of, peaks, timed = network(), Peaks(), list[tuple[str, float]]()

    def step(name: str, holds: Callable[[], bool]) -> None:
        begun = time.monotonic()
        while not holds():
            peaks.look()
            time.sleep(0.05)
        timed.append((name, time.monotonic() - begun))

    step("(keys)", lambda: all(organization.key for organization in of.organizations.values()))
    city: Agreement = agreement(of, "city", smallest_k=11, finest_geography="fsa")
    dataset = create_dataset(
        owner=of.organizations["nonprofit"],
        title_en="Contacts",
        title_fr="Contacts",
        kind="contacts",
        by=of.people["contributor"],
    )
    browser = Browser(port)
    status, _ = browser.post("/en/account/login/", {"login": "contributor@example.org", "password": password()})
    assert status == 302, status
    status, _ = browser.post("/en/account/2fa/authenticate/", {"code": current_code(of.people["contributor"])})
    assert status == 302, status
    path = contacts(rows)
    address = f"/en/datasets/{dataset.pk}/upload/"
    period = {"period_start": "2013-01-01", "period_end": "2016-12-31"}
    begun = begun_all = time.monotonic()
    with path.open("rb") as file:
        status, text = browser.upload(address, period, path.stat().st_size, iter(lambda: file.read(PIECE), b""))
    assert status in (200, 302), (status, text[:2000])
    timed.append((f"upload of {path.stat().st_size / 2**20:.0f} MiB", time.monotonic() - begun))
    version = DatasetVersion.objects.get(dataset=dataset)
    step("read, profile", lambda: version.runs.exclude(status="profiling").exists())
    run = Run.objects.get(version=version)
    assert run.status == "awaiting_recipe", (run.error_code, run.findings)
    version.refresh_from_db()
    confirm_recipe(run.pk, recipe(version), by=of.people["contributor"], now=timezone.now())
    step("anonymize, measure", lambda: not Run.objects.filter(pk=run.pk, status="transforming").exists())
    run = Run.objects.select_related("report").get(pk=run.pk)
    assert run.status == "awaiting_review", (run.error_code, run.findings)
    approve_run(run.pk, by=of.people["officer"], now=timezone.now())
    release = release_run(
        run.pk, city.pk, purpose="service-planning", recipients_chosen=[of.organizations["city"]], ends_on=city.ends_on,
        by=of.people["steward"], now=timezone.now(),
    )  # fmt: skip
    step("publish", lambda: type(release).objects.get(pk=release.pk).status != "publishing")
    published = time.monotonic() - begun_all
    step("deliver", lambda: Entitlement.objects.get(release=release).delivery.status != "copying")
    print(
        f"\n{rows:,} rows, k {run.report.before['k']} -> {run.report.k} persons, {run.report.suppressed_records:,} left out"
    )
    for name, seconds in timed:
        print(f"  {name:<28}{seconds:8.1f} s")
    print(f"  {'upload to published release':<28}{published:8.1f} s   (at most 120)")
    peaks.look()
    print("  peak memory, MiB: " + ", ".join(f"{kind} {size:.0f}" for kind, size in sorted(peaks.of.items())))
    print("  in the worker:", {name: round(value, 1) for name, value in run.report.seconds.items()})
    if gibibyte:
        large = create_dataset(
            owner=of.organizations["nonprofit"],
            title_en="Large",
            title_fr="Grand",
            kind="contacts",
            by=of.people["contributor"],
        )
        begun = time.monotonic()
        pieces, size = repeated(path, gibibyte)
        status, text = browser.upload(f"/en/datasets/{large.pk}/upload/", period, size, watched(pieces, peaks))
        assert status in (200, 302), (status, text[:2000])
        peaks.look()
        seconds = time.monotonic() - begun
        print(
            f"\n{size / 2**30:.2f} GiB through the web process in {seconds:.1f} s; its peak {peaks.of['web']:.0f} MiB (at most 300)"
        )


def repeated(path: Path, size: int) -> tuple[Iterator[bytes], int]:
    """The file's records over and over, up to about ``size`` bytes."""
    header, _, records = path.read_bytes().partition(b"\n")
    records = records[: 64 * PIECE].rpartition(b"\n")[0] + b"\n"
    times = max(1, size // len(records))

    def pieces() -> Iterator[bytes]:
        yield header + b"\n"
        for _ in range(times):
            for start in range(0, len(records), PIECE):
                yield records[start : start + PIECE]

    return pieces(), len(header) + 1 + times * len(records)


def watched(pieces: Iterable[bytes], peaks: Peaks) -> Iterator[bytes]:
    for number, piece in enumerate(pieces):
        if number % 64 == 0:
            peaks.look()
        yield piece


if __name__ == "__main__":
    main()
