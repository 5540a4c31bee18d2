"""Service levels under load: pages, uploads and downloads while a run of a million rows is under way, beside the same without it.

    .venv/bin/python tools/benchmarks/load.py [--rows 1000000] [--uploads 200] [--links 5000] [--gibibytes 2]

Two web processes for pages, one for uploads and every worker, on services of their own; the load comes from the same cores. Prints, for each part of
the load, errors, the median, the 95th percentile and the slowest, before the run and during it, and the largest memory of each process.
Nothing is asserted; the figures are for people.
"""

from __future__ import annotations

import argparse
import http.client
import json
import os
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

from line import PIECE, Browser, Peaks, contacts, recipe, repeated
from serving import served, session_of

# This folder is first on the path, and a benchmark in it is called like an app.
sys.path[:] = [folder for folder in sys.path if Path(folder).resolve() != Path(__file__).resolve().parent]

ROOT: Final = Path(__file__).resolve().parents[2]
CONNECTIONS: Final = 32
PAGES: Final = ("/en/desk/", "/fr/datasets/", "/en/agreements/", "/en/releases/", "/fr/find/", "/en/explore/")
PERIOD: Final = {"period_start": "2013-01-01", "period_end": "2016-12-31"}
MEGABYTE: Final = 1 << 20


@dataclass(frozen=True, slots=True)
class Line:
    """What one part of the load came to: seconds of each request that was answered, and how many were not."""

    name: str
    seconds: list[float]
    errors: int
    took: float

    def __str__(self) -> str:
        times = sorted(self.seconds) or [0.0]
        slow = times[int(len(times) * 0.95)] if len(times) > 1 else times[0]
        return (
            f"  {self.name:<44}{len(self.seconds):6} answered {self.errors:4} errors   median {1000 * statistics.median(times):7.0f} ms   "
            f"p95 {1000 * slow:7.0f} ms   slowest {1000 * times[-1]:7.0f} ms   {self.took:6.1f} s"
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--uploads", type=int, default=200)
    parser.add_argument("--links", type=int, default=5_000)
    parser.add_argument("--gibibytes", type=float, default=2.0)
    parser.add_argument("--seconds", type=float, default=20, help="how long the pages are asked for, each time")
    chosen = parser.parse_args()
    with served(workers=True) as port, upload_pool(port) as uploads:
        measure(port, uploads, chosen)


@contextmanager
def upload_pool(pages: int) -> Iterator[int]:
    """The port of the pool that takes uploads, as ``deploy`` starts it."""
    port = pages + 1
    environment = os.environ | {"ENTENTE_POOL": "uploads", "ENTENTE_BIND": f"127.0.0.1:{port}"}
    command = [sys.executable, "-m", "gunicorn", "-c", "deploy/gunicorn.conf.py", "entente.config.wsgi"]
    with subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL) as process:
        try:
            yield port
        finally:
            process.terminate()


def measure(port: int, uploads: int, chosen: argparse.Namespace) -> None:
    """Prepare a run that can begin and a delivery to fetch; then the load without the run, and with it."""
    import django

    django.setup()
    from django.utils import timezone

    from anonymizer.models import Run
    from anonymizer.services import confirm_recipe
    from tools.demo.network import agreement, network

    of, peaks = network(), Peaks()
    until(lambda: all(organization.key for organization in of.organizations.values()))
    person = of.people["contributor"]
    small, table = contacts(max(MEGABYTE // 100, 1_000)), contacts(chosen.rows)
    under = agreement(of, "city", smallest_k=11, finest_geography="fsa")
    token, path = fetched_by(of, under, entitlement_of(of, under, approved(of, "Released", small)))
    halves = {name: approved(of, f"Released {name}", small) for name in ("alone", "during the run")}
    large = described(of, "Million", table)
    browser = Browser(port)
    cookie = session_of(person)
    browser.cookies[cookie["name"]] = cookie["value"]
    targets = [dataset_of(of, f"Load {number}") for number in range(2 * chosen.uploads)]
    for name, waiting in halves.items():
        half, targets = targets[: chosen.uploads], targets[chosen.uploads :]
        begun = time.monotonic()
        if name == "during the run":
            confirm_recipe(large.pk, recipe(large.version), by=person, now=timezone.now())
            until(lambda: Run.objects.get(pk=large.pk).status == "transforming")
        print(f"\n{name}")
        show(asked_for_pages(port, cookie, chosen.seconds), large, peaks)
        show(delivered(of, under, waiting), large, peaks)
        show(linked(port, token, path, chosen.links), large, peaks)
        show(uploaded(uploads, cookie, half, small), large, peaks)
        show(sent_whole(uploads, cookie, dataset_of(of, f"Large {name}"), table, chosen.gibibytes, peaks), large, peaks)
        print(f"  all of it: {time.monotonic() - begun:.0f} s")
    begun = time.monotonic()
    until(lambda: Run.objects.get(pk=large.pk).status != "transforming")
    print(f"\nthe run ended {time.monotonic() - begun:.0f} s after the load: {Run.objects.get(pk=large.pk).status}")
    print("largest memory, MiB: " + ", ".join(f"{kind} {size:.0f}" for kind, size in sorted(peaks.of.items())))


def show(line: Line, run: Any, peaks: Peaks) -> None:
    """Print it, with whether the run was still under way when it ended."""
    run.refresh_from_db()
    peaks.look()
    print(f"{line}   {'the run goes on' if run.status == 'transforming' else ''}", flush=True)


def until(holds: Callable[[], bool], seconds: float = 600) -> None:
    end = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > end:
            raise TimeoutError
        time.sleep(0.05)


def dataset_of(of: Any, title: str) -> Any:
    from entente.catalogue.services import create_dataset

    owner, person = of.organizations["nonprofit"], of.people["contributor"]
    return create_dataset(owner=owner, title_en=title, title_fr=title, kind="contacts", by=person)


def described(of: Any, title: str, path: Path) -> Any:
    """The run of a file that is uploaded and read, and waits for its recipe."""
    from datetime import date

    from anonymizer.models import Run
    from entente.catalogue import services
    from entente.catalogue.uploads.intake import Upload

    person, dataset = of.people["contributor"], dataset_of(of, title)
    with services.open_upload(dataset) as writer, path.open("rb") as file:
        while piece := file.read(PIECE):
            writer.write(piece)
        about = Upload(date(2013, 1, 1), date(2016, 12, 31), "csv")
        version = services.receive_upload(dataset.pk, writer.finish(), about, by=person)
    until(lambda: version.runs.filter(status="awaiting_recipe").exists())
    return Run.objects.get(version=version)


def approved(of: Any, title: str, path: Path) -> Any:
    """The run of a file that may be released."""
    from django.utils import timezone

    from anonymizer.models import Run
    from anonymizer.services import approve_run, confirm_recipe

    run = described(of, title, path)
    confirm_recipe(run.pk, recipe(run.version), by=of.people["contributor"], now=timezone.now())
    until(lambda: Run.objects.get(pk=run.pk).status == "awaiting_review")
    approve_run(run.pk, by=of.people["officer"], now=timezone.now())
    return run


def entitlement_of(of: Any, under: Any, run: Any) -> Any:
    """Release the run to the city: its entitlement, once the files are there."""
    from django.utils import timezone

    from exports.models import Entitlement
    from exports.services import release_run

    city, steward = of.organizations["city"], of.people["steward"]
    terms = {"purpose": "service-planning", "recipients_chosen": [city], "ends_on": under.ends_on}
    release = release_run(run.pk, under.pk, **terms, by=steward, now=timezone.now())
    until(lambda: Entitlement.objects.filter(release=release, delivery__status="ready").exists())
    return Entitlement.objects.get(release=release)


def delivered(of: Any, under: Any, run: Any) -> Line:
    """One release, from the steward's press until its recipient has the files."""
    return together("a release, until it is delivered", [lambda: bool(entitlement_of(of, under, run))], at_once=1)


def fetched_by(of: Any, under: Any, entitlement: Any) -> tuple[str, str]:
    """A key of the city's program, and the address at which it gets a link to a file that was delivered to it."""
    from django.utils import timezone

    from entente.organizations.roles import Role
    from entente.organizations.services import join
    from exports.services import KeyWanted, accept_terms, activate_key, make_key

    city, person = of.organizations["city"], of.people["contributor"]
    join(person, city, Role.RECIPIENT)
    accept_terms(entitlement.pk, digest=under.digest(), by=person, now=timezone.now())
    wanted = KeyWanted("api", "load", timezone.now() + timedelta(days=9), None, ("read",))
    _, token = make_key(city, wanted, by=person, now=timezone.now())
    _, secret = activate_key(token, now=timezone.now())
    name = next(file["name"] for file in entitlement.delivery.files if file["name"].endswith(".parquet"))
    return secret, f"/api/v1/received/{entitlement.pk}/files/{name}/link"


def together(name: str, acts: Iterable[Callable[[], bool]], *, at_once: int) -> Line:
    """So many acts at once, each in a thread; an act that fails, or raises, is an error."""
    seconds, errors, lock = list[float](), 0, threading.Lock()
    begun = time.monotonic()

    def do(act: Callable[[], bool]) -> None:
        nonlocal errors
        start = time.monotonic()
        try:
            is_answered = act()
        except (OSError, http.client.HTTPException):
            is_answered = False
        with lock:
            if is_answered:
                seconds.append(time.monotonic() - start)
            else:
                errors += 1

    with ThreadPoolExecutor(at_once) as pool:
        list(pool.map(do, acts))
    return Line(name, seconds, errors, time.monotonic() - begun)


def asked_for_pages(port: int, cookie: dict[str, str], seconds: float) -> Line:
    """``CONNECTIONS`` at once, each asking for the main pages in turn."""
    begun = time.monotonic()

    def ask(first: int) -> tuple[list[float], int]:
        connection = http.client.HTTPConnection("localhost", port, timeout=60)
        times, errors, number = list[float](), 0, first
        while time.monotonic() - begun < seconds:
            start = time.monotonic()
            try:
                connection.request(
                    "GET", PAGES[number % len(PAGES)], headers={"Cookie": f"{cookie['name']}={cookie['value']}"}
                )
                answer = connection.getresponse()
                answer.read()
                is_answered = answer.status == 200
            except (OSError, http.client.HTTPException):
                connection.close()
                is_answered = False
            times, errors = ([*times, time.monotonic() - start], errors) if is_answered else (times, errors + 1)
            number += 1
        connection.close()
        return times, errors

    with ThreadPoolExecutor(CONNECTIONS) as pool:
        answers = list(pool.map(ask, range(CONNECTIONS)))
    times = [duration for some, _ in answers for duration in some]
    return Line(
        f"{CONNECTIONS} connections on {len(PAGES)} pages",
        times,
        sum(errors for _, errors in answers),
        time.monotonic() - begun,
    )


def linked(port: int, token: str, path: str, count: int) -> Line:
    """A link by the API, and the file from the store by it."""

    def fetch() -> bool:
        connection = http.client.HTTPConnection("localhost", port, timeout=60)
        connection.request("POST", path, b"", {"Authorization": f"Bearer {token}"})
        answer = connection.getresponse()
        body = answer.read()
        connection.close()
        if answer.status != 200:
            return False
        url = urlsplit(json.loads(body)["url"])
        store = http.client.HTTPConnection(url.netloc, timeout=60)
        store.request("GET", f"{url.path}?{url.query}")
        file = store.getresponse()
        length = len(file.read())
        store.close()
        return file.status == 200 and length > 0

    return together(f"{count:,} links, each fetched", [fetch] * count, at_once=CONNECTIONS)


def uploaded(port: int, cookie: dict[str, str], datasets: list[Any], path: Path) -> Line:
    """A file of about a megabyte into each dataset, all at once, by the form of the page."""
    size, content = path.stat().st_size, path.read_bytes()

    def send(dataset: Any) -> bool:
        browser = Browser(port)
        browser.cookies[cookie["name"]] = cookie["value"]
        status, _ = browser.upload(f"/en/datasets/{dataset.pk}/upload/", PERIOD, size, iter([content]))
        return status in (200, 302)

    name = f"{len(datasets)} uploads of {size / MEGABYTE:.1f} MiB at once"
    return together(name, [lambda dataset=dataset: send(dataset) for dataset in datasets], at_once=len(datasets))


def sent_whole(port: int, cookie: dict[str, str], dataset: Any, path: Path, gibibytes: float, peaks: Peaks) -> Line:
    """One upload of so many gibibytes."""
    pieces, size = repeated(path, int(gibibytes * 2**30))
    browser = Browser(port)
    browser.cookies[cookie["name"]] = cookie["value"]

    def send() -> bool:
        status, _ = browser.upload(f"/en/datasets/{dataset.pk}/upload/", PERIOD, size, pieces)
        return status in (200, 302)

    return together(f"an upload of {size / 2**30:.2f} GiB", [send], at_once=1)


if __name__ == "__main__":
    main()
