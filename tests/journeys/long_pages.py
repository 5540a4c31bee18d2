"""How high a page may be, which pages may be higher and why, and how much a page may move while it loads."""

from __future__ import annotations

HIGHEST = 4_000
"""Pixels of a page that is 1,280 wide, but for these."""
LONG: dict[str, str] = {
    "agreements:screen": "the full text of an agreement, in both languages",
    "agreements:template": "the full text of a template",
    "agreements:edit_template": "the full text of a template, in fields",
    "anonymizer:look": "200 rows",
    "directory:finder": "every service that was found",
    "directory:import": "every column of a file",
    "directory:verification": "every service of a source",
    "exports:agreement_dossier": "every requirement of the law, with its record or the field to answer it in",
    "exports:dossier": "every requirement of the law, with its record or the field to answer it in",
    "exports:privacy_assessment": "every part of an assessment, with its record or the field to answer it in",
    "exports:new_incident": "one form, 4,444 pixels in French",
    "exports:change_incident": "the same form",
    "exports:release_run": "each agreement that may cover the release, with what it asks",
    "web:guide": "a guide in whole",
    "web:style": "every block at once, for those who build pages",
}
MOST_SHIFT = 0.02  # of what is drawn, while a page loads
SHIFTED = """() => new Promise(done => {
    let sum = 0;
    new PerformanceObserver(list => list.getEntries().forEach(each => sum += each.hadRecentInput ? 0 : each.value)).observe({type: "layout-shift", buffered: true});
    requestAnimationFrame(() => setTimeout(() => done(sum)));
})"""
