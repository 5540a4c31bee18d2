"""How high a page may be, which pages may be higher and why, and how much a page may move while it loads."""

from __future__ import annotations

HIGHEST = 4_000
"""Pixels of a page that is 1,280 wide, but for these."""
LONG: dict[str, str] = {
    "agreements:screen": "the full text of an agreement, in both languages",
    "web:style": "every block at once, for those who build pages; an installation does not show it",
}
MOST_SHIFT = 0.02  # of what is drawn, while a page loads
SHIFTED = """() => new Promise(done => {
    let sum = 0;
    new PerformanceObserver(list => list.getEntries().forEach(each => sum += each.hadRecentInput ? 0 : each.value)).observe({type: "layout-shift", buffered: true});
    requestAnimationFrame(() => setTimeout(() => done(sum)));
})"""
