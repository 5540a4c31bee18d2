"""The workbench at home: its address works once, what is measured leaves as a package, and a killed sitting leaves nothing that can be read."""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

import psutil
import pytest

from anonymizer.engine.table.readers import open_source
from anonymizer.tasks.packages import require_package
from tools.local.browser import chromium_open
from tools.local.home import remove
from tools.local.services import ROOT
from tools.local.testing import chromium

if TYPE_CHECKING:
    from entente.catalogue.models import Dataset

pytestmark = [pytest.mark.release, pytest.mark.browser]

READY_WITHIN = 400
WORDS = ("Zéphirine", "Gatineau")


def until(condition: Callable[[], object], process: subprocess.Popen[bytes]) -> None:
    """Wait for what a person would wait for."""
    end = time.monotonic() + READY_WITHIN
    while not condition():
        assert process.poll() is None
        assert time.monotonic() < end
        time.sleep(0.5)


@pytest.fixture
def sitting(tmp_path: Path) -> Iterator[tuple[subprocess.Popen[bytes], Path]]:
    """On a file as an older Windows names and writes it."""
    rows = [
        f"{18 + n % 50};{('Gatineau', 'Lévis')[n % 2]};{('loyer', 'goûter')[n % 3 // 2]};Zéphirine{n}"
        for n in range(400)
    ]
    table = tmp_path / "été\\clients 2026.csv"
    table.write_bytes("\r\n".join(["âge;ville;besoin;prénom", *rows, ""]).encode("cp1252"))
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "tools.local.home", str(table), "--port", str(port), "--lang", "fr"]
    environment = {**os.environ, "XDG_CACHE_HOME": str(tmp_path / "cache"), "PYTHONPATH": str(ROOT)}
    with (tmp_path / "said").open("wb") as output:
        process = subprocess.Popen(
            command, cwd=ROOT, env=environment, stdin=subprocess.DEVNULL, stdout=output, stderr=output
        )
    try:
        yield process, table
    finally:
        process.kill()
        process.wait()
        remove(tmp_path / "cache" / "entente-home")


def test_table_becomes_a_package_and_a_killed_sitting_leaves_nothing_to_read(
    sitting: tuple[subprocess.Popen[bytes], Path], tmp_path: Path
) -> None:
    process, table = sitting
    package, words = table.with_name(f"{table.stem}-package.zip"), tmp_path / "said"
    until(lambda: "/home/" in words.read_text(), process)
    address = re.search(r"http://\S+/home/\S+", words.read_text())
    assert address is not None
    executable = chromium()
    assert executable is not None
    with chromium_open(executable) as browser:
        page, other = (browser.new_context().new_page() for _ in range(2))
        page.goto(address[0])
        second = other.goto(address[0])
        assert second is not None
        assert second.status == 404
        until(lambda: page.reload() and page.url.endswith("/columns/"), process)
        assert "/fr/" in page.url
        if page.locator("button[value=agree-all]").count():
            page.locator("button[value=agree-all]").click()
        page.locator("button[value=confirm]").click()
        until(package.exists, process)

    with package.open("rb") as file:
        source = open_source(file, filename=package.name)
        assert (source.record_count, "prénom" in source.columns) == (400, False)
        require_package(source.reading, cast("Dataset", SimpleNamespace(anonymized_before_upload=True)))
    children = psutil.Process(process.pid).children(recursive=True)
    process.kill()
    psutil.wait_procs(children, timeout=30)
    left = [path for path in (tmp_path / "cache").rglob("*") if path.is_file()]
    assert len(left) > 100
    readable = [
        word
        for path in left
        for word in WORDS
        for code in ("utf-8", "cp1252")
        if word.encode(code) in path.read_bytes()
    ]
    assert readable == []
    remove(tmp_path / "cache" / "entente-home")
    assert list((tmp_path / "cache").iterdir()) == []
