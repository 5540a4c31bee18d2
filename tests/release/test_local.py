"""``entente local`` from the wheels, without a network: its address works once, what is measured leaves as a package that a node takes, and a killed sitting leaves nothing that can be read."""

from __future__ import annotations

import os
import re
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest
from playwright.sync_api import Page

from entente.local.workbench import remove
from tests.journeys import line
from tests.journeys.visitor import Visitor
from tests.release.environments import environment
from tools.local.browser import chromium_open
from tools.local.testing import chromium

pytestmark = [pytest.mark.release, pytest.mark.browser, pytest.mark.django_db(transaction=True)]

READY_WITHIN = 240
WORDS = ("Zéphirine", "Gatineau")
ALONE = ("unshare", "--net", "sh", "-c", 'ip link set lo up && exec "$0" "$@"')


def until(condition: Callable[[], object], process: subprocess.Popen[bytes]) -> None:
    """Wait for what a person would wait for."""
    end = time.monotonic() + READY_WITHIN
    while not condition():
        assert process.poll() is None
        assert time.monotonic() < end
        time.sleep(0.5)


@pytest.fixture
def folder() -> Iterator[Path]:
    """Not below pytest's own, which every other run of pytest closes for the user of the database server."""
    with tempfile.TemporaryDirectory(prefix="entente-local-") as name:
        yield Path(name)


@pytest.fixture
def sitting(wheels: dict[str, Path], folder: Path) -> Iterator[tuple[subprocess.Popen[bytes], Path]]:
    """On a file as an older Windows names and writes it, in an empty home, where there is no network."""
    if subprocess.run([*ALONE, "true"], capture_output=True, check=False).returncode:
        pytest.skip("a network of one's own needs the rights of root and the program ip")
    command = environment(folder / "installed", wheels.values(), tools=["entente[local]"]).with_name("entente")
    rows = [
        f"{18 + n % 50};{('Gatineau', 'Lévis')[n % 2]};{('loyer', 'goûter')[n % 3 // 2]};Zéphirine{n}"
        for n in range(400)
    ]
    table = folder / "work" / "été\\clients 2026.csv"
    table.parent.mkdir()
    table.write_bytes("\r\n".join(["âge;ville;besoin;prénom", *rows, ""]).encode("cp1252"))
    home = {"HOME": str(folder / "home"), "PATH": os.environ["PATH"], "LANG": "C.UTF-8"}
    with (folder / "output").open("wb") as output:
        process = subprocess.Popen(
            [*ALONE, command, "--lang", "fr", "local", table.name],
            cwd=table.parent, env=home, stdin=subprocess.DEVNULL, stdout=output, stderr=output,
        )  # fmt: skip
    try:
        yield process, table
    finally:
        process.kill()
        process.wait()
        remove(folder / "home" / ".cache" / "entente" / "workbench")


def has_columns(page: Page) -> bool:
    """Whether the table was read, and its columns are before the person."""
    page.reload()
    onward = page.get_by_role("link", name="Continuer")
    if onward.count():
        onward.click()
    return page.url.endswith("/columns/")


def browser_beside(process: subprocess.Popen[bytes], folder: Path) -> str:
    """Chromium in the network of that process."""
    path = folder / "chromium"
    path.write_text(f'#!/bin/sh\nexec nsenter --target {process.pid} --net {chromium()} "$@"\n')
    path.chmod(0o700)
    return str(path)


def test_table_becomes_a_package_that_a_node_takes_and_a_killed_sitting_leaves_nothing_to_read(
    sitting: tuple[subprocess.Popen[bytes], Path],
    folder: Path,
    network: Any,
    sign_in: Callable[..., Any],
    run_jobs: Callable[..., None],
) -> None:
    process, table = sitting
    package, output = table.with_name(f"{table.stem}-package.zip"), folder / "output"
    until(lambda: "/local/" in output.read_text(), process)
    address = re.search(r"http://\S+/local/\S+", output.read_text())
    assert address is not None
    with chromium_open(browser_beside(process, folder)) as browser:
        page, other = (browser.new_context().new_page() for _ in range(2))
        page.goto(address[0])
        second = other.goto(address[0])
        assert second is not None
        assert second.status == 404
        until(lambda: has_columns(page), process)
        assert "/fr/" in page.url
        if page.locator("button[value=agree-all]").count():
            page.locator("button[value=agree-all]").click()
        page.locator("button[value=confirm]").click()
        until(package.exists, process)

    assert {path.name for path in table.parent.iterdir()} == {table.name, package.name}
    assert_nothing_can_be_read(process, folder)
    contributor, officer = Visitor("en"), Visitor("en")
    sign_in(network.contributor, contributor.client)
    sign_in(network.officer, officer.client)
    assert_node_takes(package, contributor, officer, run_jobs)


def assert_nothing_can_be_read(process: subprocess.Popen[bytes], folder: Path) -> None:
    """After a kill; and the next start removes even that, but for tables in which nothing of the person ever was."""
    home = folder / "home" / ".cache" / "entente"
    children = psutil.Process(process.pid).children(recursive=True)
    process.kill()
    psutil.wait_procs(children, timeout=30)
    left = [path for path in (folder / "home").rglob("*") if path.is_file()]
    assert len(left) > 100
    codes = ("utf-8", "cp1252")
    assert not [word for path in left for word in WORDS for code in codes if word.encode(code) in path.read_bytes()]
    remove(home / "workbench")
    assert {path.suffix for path in (folder / "home").rglob("*") if path.is_file()} == {".dump"}


def assert_node_takes(package: Path, contributor: Visitor, officer: Visitor, run_jobs: Callable[..., None]) -> None:
    """The upload page of a node takes it, measures it anew and says what its signature proves."""
    dataset = line.make_dataset(contributor, kind="contacts", ready_made=True)
    _, version = line.upload(contributor, dataset, package.read_bytes(), package.name)
    page, run = line.confirm(contributor, line.read_columns(contributor, version, run_jobs), run_jobs)

    assert run.status == "awaiting_review", page.words
    assert (run.report.after["records"], "prénom" in run.recipe.spec["columns"]) == (400, False)
    assert "Anonymized before upload" in contributor.open("catalogue:dataset", dataset.pk).words
    review = officer.open("anonymizer:review", run.pk)
    assert "What the package says of itself" in review.words
    assert "It does not show who made it" in review.words
