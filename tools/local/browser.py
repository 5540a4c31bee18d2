"""A real browser for the pages: Chromium by Playwright, watched for errors and for requests to other places.

A pytest plugin, loaded by the root conftest. ``page`` fails its test at the end for an error on the console, an uncaught exception or
a request that leaves the test server.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest

from tools.local.testing import chromium

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Page

FLAGS = [
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
]


@contextmanager
def chromium_open(executable: str) -> Iterator[Browser]:
    """Chromium as a process of ours, until the block ends."""
    from playwright.sync_api import sync_playwright

    flags = [*FLAGS, *(["--no-sandbox"] if os.geteuid() == 0 else [])]
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=executable, args=flags)
        yield running
        running.close()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One Chromium for all tests of this process."""
    executable = chromium()
    if executable is None:
        pytest.fail("No Chromium on the path: apt-get install chromium")
    with chromium_open(executable) as running:
        yield running


@pytest.fixture
def browser_options() -> dict[str, Any]:
    """Options of ``new_context``: override it in a test module (size, language, JavaScript off)."""
    return {"viewport": {"width": 1280, "height": 900}, "locale": "en-CA"}


@pytest.fixture
def browser_context(browser: Browser, browser_options: dict[str, Any]) -> Iterator[BrowserContext]:
    """A fresh profile."""
    context = browser.new_context(**browser_options)
    context.set_default_timeout(10_000)
    yield context
    context.close()


@pytest.fixture
def page(browser_context: BrowserContext, live_server: Any) -> Iterator[Page]:
    """A page on the test server; addresses are relative to ``live_server.url``."""
    opened = browser_context.new_page()
    faults: list[str] = []
    watch(opened, faults, allowed={urlsplit(live_server.url).netloc, *_store()})
    yield opened
    assert not faults, "\n".join(faults)


def watch(page: Page, faults: list[str], *, allowed: set[str]) -> None:
    """Collect in ``faults`` what a reader would never see: console errors, exceptions, requests elsewhere."""

    def on_request(request: Any) -> None:
        place = urlsplit(request.url)
        if place.scheme in ("http", "https", "ws", "wss") and place.netloc not in allowed:
            faults.append(f"request to {place.scheme}://{place.netloc}")

    page.on("console", lambda message: faults.append(f"console: {message.text}") if message.type == "error" else None)
    page.on("pageerror", lambda error: faults.append(f"exception: {error}"))
    page.on("request", on_request)


def _store() -> set[str]:
    """Downloads go to the store by a presigned link."""
    return {urlsplit(os.environ["ENTENTE_S3_ENDPOINT"]).netloc}
