"""The explorer's page of a real city: the 158 neighbourhoods of Toronto with their census profile, on services of its own.

    .venv/bin/python tools/benchmarks/explorer.py [--times 5] [--pictures FOLDER]

Prints what a browser that has never been there is sent (bytes as they came over the wire), when the largest part is painted (PerformanceObserver, in
Chromium), how many shapes and rows stand there without JavaScript, and what the server spends. Needs ../shared/data and Chromium.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import time
from pathlib import Path
from typing import Any

from measured import SHARED
from serving import load, served, settled

# This folder is first on the path, and a benchmark in it is called like an app.
sys.path[:] = [folder for folder in sys.path if Path(folder).resolve() != Path(__file__).resolve().parent]

PAGE = "/en/explore/?g=neighbourhoods-158&i=low-income-share"
OTHERS = (
    "/fr/explore/?g=neighbourhoods-158&i=low-income-share",
    "/en/explore/compare/?g=neighbourhoods-158&c=low-income-share&c=mother-tongue-yue&c=mother-tongue-cmn",
    "/en/explore/gaps/language/?g=neighbourhoods-158&l=yue",
    "/en/explore/places/neighbourhoods-158/78/",
)
LARGEST = "new Promise((done) => new PerformanceObserver((list) => done(list.getEntries().at(-1).startTime)).observe({ type: 'largest-contentful-paint', buffered: true }))"
FAULTS = "axe.run(document, { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] } }).then((found) => found.violations.length)"
MOVED = "new Promise((done) => { let sum = 0; new PerformanceObserver((list) => { for (const each of list.getEntries()) sum += each.value; }).observe({ type: 'layout-shift', buffered: true }); setTimeout(() => done(sum), 300); })"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=5)
    parser.add_argument("--pictures", type=Path)
    chosen = parser.parse_args()
    with served(workers=False, durable=False) as port:
        prepare()
        base = f"http://localhost:{port}"
        from playwright.sync_api import sync_playwright

        from tools.local.browser import FLAGS
        from tools.local.testing import chromium

        flags = [*FLAGS, *(["--no-sandbox"] if os.geteuid() == 0 else [])]
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=chromium(), args=flags)
            for page in (PAGE, *OTHERS):
                visits = [visited(browser, base + page) for _ in range(chosen.times)]
                print(page)
                print(f"  transferred: {visits[-1]['bytes'] / 1000:.1f} kB in {visits[-1]['files']} answers, of which the page {visits[-1]['page'] / 1000:.1f} kB")  # fmt: skip
                print(f"  largest paint: median {statistics.median(visit['largest'] for visit in visits):.0f} ms ({', '.join(f'{visit["largest"]:.0f}' for visit in visits)}); moved {max(visit['moved'] for visit in visits):.3f}")  # fmt: skip
                print(f"  axe-core finds: {visits[-1]['faults']:.0f}")
            shapes, rows = without_javascript(browser, base + PAGE)
            print(f"without JavaScript: {shapes} shapes, {rows} rows")
            if chosen.pictures:
                pictures(browser, base, chosen.pictures)
            browser.close()
        load_figures = load(port, PAGE, {"Accept-Encoding": "gzip"}, seconds=5)
        print(f"the server: {load_figures}")


def prepare() -> None:
    """Borders, the census profile and a directory of services, all as the guide says."""
    import django

    django.setup()
    from django.utils import timezone

    from entente.directory.services import import_file
    from entente.explorer.services.figures import Manner, import_figures, selection_of
    from entente.explorer.services.places import About, import_places
    from entente.organizations.services import found_organization

    data = SHARED / "data"
    region = found_organization(kind="region_211", name_en="Maple 211", name_fr="211 de l’Érable", jurisdiction="CA-ON")
    about = About("neighbourhoods-158", "Neighbourhoods", "Quartiers", "neighbourhood", "2022", source="City of Toronto", license="Open Government Licence – Toronto")  # fmt: skip
    places = import_places(region, data / "toronto_neighbourhoods/neighbourhoods_158.geojson", about).geography
    selection = Path(__file__).parents[2] / "platform/entente/explorer/selections/toronto-census-2021.json"
    profile = data / "toronto_profiles/neighbourhood-profiles-2021-158-model.xlsx"
    import_figures(region, places, profile, Manner("2021", selection=selection_of(selection)))
    if package := os.environ.get("ENTENTE_BENCHMARK_DIRECTORY"):
        import_file(region, "Directory", Path(package), {}, now=timezone.now())
    settled()


def visited(browser: Any, address: str) -> dict[str, float]:
    """A first visit: nothing is in any cache."""
    import axe_playwright_python

    context = browser.new_context(viewport={"width": 1280, "height": 900})
    context.add_init_script(path=Path(axe_playwright_python.__file__).parent / "axe.min.js")
    page = context.new_page()
    session = context.new_cdp_session(page)
    session.send("Network.enable")
    kinds: dict[str, str] = {}
    sizes: dict[str, float] = {}
    session.on("Network.responseReceived", lambda event: kinds.update({event["requestId"]: event["type"]}))
    session.on("Network.loadingFinished", lambda event: sizes.update({event["requestId"]: event["encodedDataLength"]}))
    page.goto(address, wait_until="networkidle")
    document = sum(size for request, size in sizes.items() if kinds.get(request) == "Document")
    figures = {"largest": page.evaluate(LARGEST), "moved": page.evaluate(MOVED), "bytes": sum(sizes.values()), "files": len(sizes), "page": document}  # fmt: skip
    figures["faults"] = page.evaluate(FAULTS)
    context.close()
    return figures


def without_javascript(browser: Any, address: str) -> tuple[int, int]:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address)
    counts = page.locator("figure.map path[data-row]").count(), page.locator("table.chart tbody tr").count()
    context.close()
    return counts


def pictures(browser: Any, base: str, folder: Path) -> None:
    """The pages as they are painted, in both languages, wide and narrow, light and dark."""
    folder.mkdir(parents=True, exist_ok=True)
    for width, scheme in ((1280, "light"), (360, "light"), (1280, "dark")):
        context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
        page = context.new_page()
        for address in (PAGE, *OTHERS):
            for language in ("en", "fr"):
                page.goto(base + f"/{language}{address[3:]}")
                name = address[3:].split("?")[0].strip("/").replace("/", "-")
                page.screenshot(path=folder / f"{name}-{language}-{width}-{scheme}.png", full_page=True)
        context.close()


if __name__ == "__main__":
    began = time.perf_counter()
    main()
    print(f"{time.perf_counter() - began:.0f} s in all")
