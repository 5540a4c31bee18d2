"""What is wrong with a page that is open in a browser: accessibility as axe-core finds it, and width on a telephone."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any

import axe_playwright_python

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
NARROW = {"width": 360, "height": 740}
WIDE = {"width": 1280, "height": 900}
HEADER_HEIGHT = 96
SCREENSHOTS = os.environ.get("SCREENSHOTS")  # a folder for pictures, where somebody wants to look


def accessibility_faults(
    page: Any, run_only: list[str], kind: str = "tag", but_not: tuple[str, ...] = ()
) -> list[tuple[str, Any]]:
    """What axe finds on the page as it stands, where each fault is named with its place."""
    rules = {rule: {"enabled": False} for rule in but_not}
    result = page.evaluate(
        "([type, values, rules]) => axe.run(document, {runOnly: {type, values}, rules, resultTypes: ['violations']})",
        [kind, run_only, rules],
    )
    return [(fault["id"], [node["target"] for node in fault["nodes"]]) for fault in result["violations"]]


def faults_of(page: Any, told: list[str], language: str) -> list[Any]:
    """Everything that is wrong with the page that is open: in light, in dark, and on a telephone.

    Colours and the sizes of what one touches are the same in both languages, and looked at in English; how wide words are is not.
    """
    if page.evaluate("typeof axe") == "undefined":  # a walk of many pages lays it there before each
        page.evaluate(f"{AXE};0")
    seen_in_english = () if language == "en" else ("color-contrast", "target-size")
    faults: list[Any] = accessibility_faults(page, RULES, but_not=seen_in_english)
    if not seen_in_english:
        page.emulate_media(color_scheme="dark", reduced_motion="reduce")
        faults += [("dark", *fault) for fault in accessibility_faults(page, ["color-contrast"], "rule")]
        page.emulate_media(color_scheme="light", reduced_motion="reduce")
    page.set_viewport_size(NARROW)
    width = page.evaluate("document.documentElement.scrollWidth")
    if width > NARROW["width"]:
        faults.append(("too wide", width))
    if page.evaluate("(document.querySelector('.site-header') || {}).offsetHeight") > HEADER_HEIGHT:
        faults.append(("header too high",))
    if not seen_in_english:
        faults += [("narrow", *fault) for fault in accessibility_faults(page, ["target-size"], "rule")]
    page.set_viewport_size(WIDE)
    return [*faults, *told]


def keep_pictures(page: Any, folder: Path, name: str) -> None:
    """The page that is open, as four people see it."""
    folder.mkdir(parents=True, exist_ok=True)
    for width, size in (("wide", WIDE), ("narrow", NARROW)):
        page.set_viewport_size(size)
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
            page.screenshot(
                path=folder / f"{re.sub(r'[^a-z0-9]+', '-', name.lower())}-{width}-{scheme}.png", full_page=True
            )
    page.set_viewport_size(WIDE)
    page.emulate_media(color_scheme="light", reduced_motion="reduce")
