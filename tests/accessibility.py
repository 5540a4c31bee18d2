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
    window.marked = new Map([...document.querySelectorAll("body *")].filter(shows).map(each => [chain(each), each]));
    return [...window.marked.keys()];
}"""
# How each of what is ``COLOURED`` is painted in the scheme at hand: all that its contrast is judged by.
PAINTED = r"""keys => keys.map(key => {
    const shown = window.marked.get(key), own = getComputedStyle(shown), {width, height} = shown.getBoundingClientRect(), behind = [];
    if (width <= 1 && height <= 1) return "only to be heard";
    let isCovered = false;  // by a colour that nothing shines through
    for (let each = shown; each; each = each.parentElement) {
        const {backgroundColor, backgroundImage, opacity, filter, mixBlendMode, position} = getComputedStyle(each);
        behind.push([...isCovered ? [] : [backgroundColor, backgroundImage], opacity, filter, mixBlendMode].join(" "));
        isCovered ||= backgroundColor.startsWith("rgb(");
        if (!isCovered && ["absolute", "fixed", "sticky"].includes(position)) behind.push(key);  // over whatever lies there
    }
    const lies = behind.filter(layer => !/^(rgba\(0, 0, 0, 0\) none )?1 none normal$/.test(layer));
    const isExempt = each => each?.matches(":disabled, [aria-disabled=true], [aria-disabled=true] *, :disabled *");
    const words = [...shown.childNodes].filter(node => node.nodeType === Node.TEXT_NODE).map(node => node.data.trim()).join("");
    return JSON.stringify([own.color, own.fill, own.fontSize, own.fontWeight, own.textShadow, own.textIndent, lies, words.length > 1,
        shown.matches("input, select, textarea") ? [shown.tagName, shown.type, !!shown.value] : "",
        [shown, shown.closest("label")?.control].map(isExempt)]);
})"""
# What one touches that is small or lies under something else, by all that its size is judged by: axe-core finds no fault in the rest.
TOUCHED = r"""least => {
    const shape = each => getComputedStyle(each).display, speaks = node => node.nodeType === Node.TEXT_NODE && /\S/.test(node.data);
    const isInLine = each => {  // a link among words has their height
        const around = each.parentElement;
        return shape(each) === "inline" && ["block", "list-item", "table-cell"].includes(shape(around)) && !around.querySelector("br, hr")
            && [...around.childNodes].some(speaks) && [...around.children].every(child => shape(child) === "inline");
    };
    const all = [...document.querySelectorAll("a[href], area, button, input, select, textarea, summary, [tabindex], [role], [contenteditable]")]
        .filter(each => each.checkVisibility({visibilityProperty: true})).map(each => [each, each.getBoundingClientRect()]);
    const near = (one, other, by) => one.left - by < other.right && other.left < one.right + by && one.top - by < other.bottom && other.top < one.bottom + by;
    const apart = (one, other) => one !== other && !one.contains(other) && !other.contains(one);
    window.marked = new Map(all.filter(([each, at]) => !isInLine(each) && (at.width < least || at.height < least
        || all.some(([other, there]) => apart(each, other) && near(at, there, 0)))).map(([each, at]) => {
            const around = all.filter(([other, there]) => other !== each && near(at, there, least)).map(([other, there]) =>
                [other.tagName, other.contains(each), there.left - at.left, there.top - at.top, there.width, there.height]);
            const parent = each.parentElement;
            return [JSON.stringify(["touched", each.tagName, each.type, each.role, each.tabIndex, shape(each), shape(parent),
                [...parent.childNodes].some(speaks), at.width, at.height, around]), each];
    }));
    return [...window.marked.keys()];
}"""
# Labels of an axis that lie on one another, by their words.
OVERLAPPING = r"""() => [...document.querySelectorAll("svg")].flatMap(drawn => {
    const shown = [...drawn.querySelectorAll(".tick")].filter(each => each.checkVisibility()).map(each => [each.textContent, each.getBoundingClientRect()]);
    return shown.flatMap(([words, at], number) => shown.slice(number + 1).filter(([, other]) => at.left < other.right
        && other.left < at.right && at.top < other.bottom && other.top < at.bottom).map(([others]) => `${words} / ${others}`));
})"""
LEAST_TARGET = 24  # pixels, WCAG 2.5.8
SCREENSHOTS = os.environ.get("SCREENSHOTS")  # a folder for pictures, where somebody wants to look


def accessibility_faults(
    page: Any, run_only: list[str], kind: str = "tag", but_not: tuple[str, ...] = (), within: list[str] | None = None
) -> list[tuple[str, Any]]:
    """What axe finds on the page as it stands, or ``within`` some of what was marked; each fault is named with its place."""
    rules = {rule: {"enabled": False} for rule in but_not}
    # Style sheets are the same on all pages and are not read again on each: test_static_files.py looks for what axe would there.
    options = {
        "runOnly": {"type": kind, "values": run_only},
        "rules": rules,
        "preload": False,
        "resultTypes": ["violations"],
    }
    result = page.evaluate(
        "([within, options]) => axe.run(within ? {include: within.map(each => window.marked.get(each))} : document, options)",
        [within, options],
    )
    return [(fault["id"], [node["target"] for node in fault["nodes"]]) for fault in result["violations"]]


def markup_of(page: Any) -> str:
    """The page that is open without its words, to be compared with that of another language."""
    return str(page.evaluate(MARKUP))


def faults_of(
    page: Any, told: list[str], language: str, *, same_markup: bool = False, seen: set[str] | None = None
) -> list[Any]:
    """Everything that is wrong with the page that is open: in light, in dark, and on a telephone.

    Colours and the sizes of what one touches are the same in both languages, and looked at in English; how wide words are is not.
    Where the English page had the ``same_markup``, axe would find the same again. ``seen`` remembers what was ``PAINTED`` or
    ``TOUCHED`` alike on an earlier page.
    """
    seen = set() if seen is None else seen
    faults: list[Any] = [] if same_markup else _faults_on_a_desk(page, language, seen)
    size = page.viewport_size
    faults += [("labels overlap", size["width"], words) for words in page.evaluate(OVERLAPPING)]
    _resize(page, NARROW)
    faults += [("labels overlap", NARROW["width"], words) for words in page.evaluate(OVERLAPPING)]
    width = page.evaluate("document.documentElement.scrollWidth")
    if width > NARROW["width"]:
        faults.append(("too wide", width))
    if page.evaluate("(document.querySelector('.site-header') || {}).offsetHeight") > HEADER_HEIGHT:
        faults.append(("header too high",))
    if language == "en":
        faults += [("narrow", *fault) for fault in _faults_of_targets(page, seen)]
    _resize(page, size)
    return [*faults, *told]


def _faults_on_a_desk(page: Any, language: str, seen: set[str]) -> list[Any]:
    """What axe finds on the page, wide, in light and in dark."""
    if page.evaluate("typeof axe") == "undefined":  # a walk of many pages lays it there before each
        page.evaluate(f"{AXE};0")
    size = page.viewport_size
    _resize(page, WIDE)
    faults: list[Any] = accessibility_faults(page, RULES, but_not=("color-contrast", "target-size"))
    if language == "en":
        faults += [*_faults_of_targets(page, seen), *_faults_of_colours(page, seen)]
    _resize(page, size)
    return faults


def _faults_of_targets(page: Any, seen: set[str]) -> list[Any]:
    """What axe finds in the sizes of what one touches, where none was ``TOUCHED`` alike before."""
    new = [each for each in page.evaluate(TOUCHED, LEAST_TARGET) if each not in seen]
    seen.update(new)
    return accessibility_faults(page, ["target-size"], "rule", within=new) if new else []


def _faults_of_colours(page: Any, seen: set[str]) -> list[Any]:
    """What axe finds in the contrast of words, in dark and in light, where they are ``PAINTED`` as none was before."""
    new = [each for each in page.evaluate(COLOURED) if each not in seen]
    if not new:
        return []
    seen.update(new)
    light = page.evaluate(PAINTED, new)
    page.emulate_media(color_scheme="dark", reduced_motion="reduce")
    painted = {" ".join(both): key for *both, key in zip(light, page.evaluate(PAINTED, new), new, strict=True)}
    within = [key for both, key in painted.items() if both not in seen]
    seen.update(painted)
    faults: list[Any] = []
    if within:
        faults += [("dark", *fault) for fault in accessibility_faults(page, ["color-contrast"], "rule", within=within)]
    page.emulate_media(color_scheme="light", reduced_motion="reduce")
    if within:
        faults += accessibility_faults(page, ["color-contrast"], "rule", within=within)
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
