"""From a press on the workbench to its effect on the page: Chromium, two web processes and every worker, on services of their own.

    .venv/bin/python tools/benchmarks/press_to_effect.py [--rows 20000] [--presses 8]

A contributor changes k and presses *Save*; the clock runs until the page that answers shows the figures of her change. Prints the wall seconds of
each, of the first one too, for which the table is opened and coded. Nothing here is asserted; the figures are for people.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import time
from datetime import date
from pathlib import Path
from typing import Any

from live_effect import contacts
from serving import served, session_of

# This folder is first on the path, and a benchmark in it is called like an app.
sys.path[:] = [folder for folder in sys.path if Path(folder).resolve() != Path(__file__).resolve().parent]

MEASURED = "#effect:not([hx-get]):not([hx-post]):not(.effect-old)"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=20_000)
    parser.add_argument("--presses", type=int, default=8)
    chosen = parser.parse_args()
    with served(workers=True, durable=False) as port:
        run, cookie = prepare(chosen.rows)
        address = f"http://localhost:{port}/en/runs/{run.pk}/columns/"
        first, seconds = pressed(address, cookie, chosen.presses)
        measured = [draft.effect["milliseconds"] for draft in run.drafts.all() if draft.effect]
        columns = run.version.columns.count()
    print(f"\n{chosen.rows:,} rows, {columns} columns, 1-minute load {os.getloadavg()[0]:.1f}")
    print(f"  the first effect, the table opened and coded: {first:.2f} s after the page")
    print(
        f"  press to effect: median {statistics.median(seconds):.2f} s, slowest {max(seconds):.2f} s of {len(seconds)}"
    )
    print(
        f"  of that in the worker: median {statistics.median(measured[1:]) / 1000:.2f} s, slowest {max(measured[1:]) / 1000:.2f} s"
    )


def prepare(rows: int) -> tuple[Any, dict[str, str]]:
    """A run that waits for its recipe, and the session of who chooses it."""
    import django

    django.setup()
    from entente.catalogue import services
    from entente.catalogue.uploads.intake import Upload
    from tools.demo.network import network
    from tools.demo.waiting import until

    of = network()
    owner, person = of.organizations["nonprofit"], of.people["contributor"]
    until(lambda: owner.key is not None, "keys of the organization")
    dataset = services.create_dataset(owner=owner, title_en="Contacts", title_fr="", kind="contacts", by=person)
    with services.open_upload(dataset) as writer:
        writer.write(contacts(rows).to_csv(index=False).encode())
        about = Upload(date(2026, 1, 1), date(2026, 6, 30), "csv")
        version = services.receive_upload(dataset.pk, writer.finish(), about, by=person)
    until(lambda: version.runs.filter(status="awaiting_recipe").exists(), "columns that are described")
    until(lambda: not version.runs.get().offer.get("is_under_way"), "proposals")
    return version.runs.get(), session_of(person)


def pressed(address: str, cookie: dict[str, str], presses: int) -> tuple[float, list[float]]:
    """Seconds until the first effect is there, and of each press."""
    from playwright.sync_api import sync_playwright

    from tools.local.browser import FLAGS
    from tools.local.testing import chromium

    with sync_playwright() as playwright:
        flags = [*FLAGS, *(["--no-sandbox"] if os.geteuid() == 0 else [])]
        browser = playwright.chromium.launch(executable_path=chromium(), args=flags)
        context = browser.new_context(viewport={"width": 1280, "height": 900}, locale="en-CA")
        context.add_cookies([{**cookie, "domain": "localhost", "path": "/"}])
        page = context.new_page()
        page.goto(address)
        begun = time.perf_counter()
        page.locator(MEASURED).wait_for(timeout=120_000)
        first, seconds = time.perf_counter() - begun, []
        for k in range(12, 12 + presses):
            page.goto(f"{address}?show=table")
            page.locator("#panel details.expert summary").first.click()
            page.locator("#panel input[name=k]").fill(str(k))
            begun = time.perf_counter()
            with page.expect_navigation():
                page.locator("#panel button[value=settings]").click()
            page.locator(MEASURED).wait_for(timeout=120_000)
            seconds.append(time.perf_counter() - begun)
        browser.close()
    return first, seconds


if __name__ == "__main__":
    main()
