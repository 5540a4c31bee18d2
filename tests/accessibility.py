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
# Each element with its attributes. Of words, which a translation changes, it holds whether there are any, and which names are alike.
MARKUP = r"""() => {
    const names = [], words = new Set(["action", "alt", "content", "href", "hreflang", "lang", "placeholder", "src", "title", "value"]);
    const isWords = ({name, value}) => (words.has(name) && !value.startsWith("#")) || /^(data|hx)-/.test(name);
    const numbered = name => names.includes(name) ? names.indexOf(name) : names.push(name) - 1;
    const said = each => each.name + "=" + (each.name === "aria-label" ? numbered(each.value.trim())
        : isWords(each) ? /\S/.test(each.value) : each.value);
    const speaks = each => each.nodeType === Node.TEXT_NODE && /\S/.test(each.data);
    const named = each => each.id && document.querySelector(`[aria-labelledby~="${each.id}"]`) ? numbered(each.textContent.trim()) : "";
    return [/\S/.test(document.title), ...[...document.querySelectorAll("body, body *")].map(each =>
        [each.tagName, named(each), [...each.childNodes].some(speaks), ...[...each.attributes].map(said)].join(" "))].join("\n");
}"""
# What shows words, by all from which its colours come: its tag, its attributes but for words and names, and those of all around it.
COLOURED = r"""() => {
    const apart = /^(action|alt|aria-.*by|aria-label|autocomplete|colspan|content|cx|cy|d|data-.*|datetime|for|href|hx-.*|id|lang|max|maxlength|min|name|placeholder|points|r|rowspan|rows|src|step|title|transform|value|viewBox|x\d?|y\d?)$/;
    const told = new Map([[null, ""]]);
    const chain = each => {
        if (!told.has(each)) told.set(each, [chain(each.parentElement), each.tagName,
            ...[...each.attributes].filter(({name}) => !apart.test(name)).map(({name, value}) => `${name}=${value}`)].join(" "));
        return told.get(each);
    };
    const shows = each => each.checkVisibility({visibilityProperty: true}) && (each.matches("input, select, textarea")
        || [...each.childNodes].some(node => node.nodeType === Node.TEXT_NODE && /\S/.test(node.data)));
    window.coloured = new Map([...document.querySelectorAll("body *")].filter(shows).map(each => [chain(each), each]));
    return [...window.coloured.keys()];
}"""
SCREENSHOTS = os.environ.get("SCREENSHOTS")  # a folder for pictures, where somebody wants to look


def accessibility_faults(
    page: Any, run_only: list[str], kind: str = "tag", but_not: tuple[str, ...] = (), within: list[str] | None = None
) -> list[tuple[str, Any]]:
    """What axe finds on the page as it stands, or ``within`` some of what is ``COLOURED``; each fault is named with its place."""
    rules = {rule: {"enabled": False} for rule in but_not}
    # Style sheets are the same on all pages and are not read again on each: test_static_files.py looks for what axe would there.
    options = {
        "runOnly": {"type": kind, "values": run_only},
        "rules": rules,
        "preload": False,
        "resultTypes": ["violations"],
    }
    result = page.evaluate(
        "([within, options]) => axe.run(within ? {include: within.map(each => window.coloured.get(each))} : document, options)",
        [within, options],
    )
    return [(fault["id"], [node["target"] for node in fault["nodes"]]) for fault in result["violations"]]


def markup_of(page: Any) -> str:
    """The page that is open without its words, to be compared with that of another language."""
    return str(page.evaluate(MARKUP))


def faults_of(
    page: Any, told: list[str], language: str, *, same_markup: bool = False, colours: set[str] | None = None
) -> list[Any]:
    """Everything that is wrong with the page that is open: in light, in dark, and on a telephone.

    Colours and the sizes of what one touches are the same in both languages, and looked at in English; how wide words are is not.
    Where the English page had the ``same_markup``, axe would find the same again. ``colours`` remembers what was ``COLOURED`` alike
    on an earlier page.
    """
    faults: list[Any] = [] if same_markup else _faults_on_a_desk(page, language, set() if colours is None else colours)
    size = page.viewport_size
    _resize(page, NARROW)
    width = page.evaluate("document.documentElement.scrollWidth")
    if width > NARROW["width"]:
        faults.append(("too wide", width))
    if page.evaluate("(document.querySelector('.site-header') || {}).offsetHeight") > HEADER_HEIGHT:
        faults.append(("header too high",))
    if language == "en":
        faults += [("narrow", *fault) for fault in accessibility_faults(page, ["target-size"], "rule")]
    _resize(page, size)
    return [*faults, *told]


def _faults_on_a_desk(page: Any, language: str, colours: set[str]) -> list[Any]:
    """What axe finds on the page, wide, in light and in dark."""
    if page.evaluate("typeof axe") == "undefined":  # a walk of many pages lays it there before each
        page.evaluate(f"{AXE};0")
    size = page.viewport_size
    _resize(page, WIDE)
    seen_in_english = () if language == "en" else ("target-size",)
    faults: list[Any] = accessibility_faults(page, RULES, but_not=("color-contrast", *seen_in_english))
    new = [each for each in page.evaluate(COLOURED) if each not in colours] if language == "en" else []
    if new:
        colours.update(new)
        faults += accessibility_faults(page, ["color-contrast"], "rule", within=new)
        page.emulate_media(color_scheme="dark", reduced_motion="reduce")
        faults += [("dark", *fault) for fault in accessibility_faults(page, ["color-contrast"], "rule", within=new)]
        page.emulate_media(color_scheme="light", reduced_motion="reduce")
    _resize(page, size)
    return faults


def _resize(page: Any, size: dict[str, int]) -> None:
    if page.viewport_size != size:
        page.set_viewport_size(size)


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
