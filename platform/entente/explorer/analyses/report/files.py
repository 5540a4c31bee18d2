"""A report as tables in words, as a bilingual tagged PDF (PDF/UA-1), and as a pack of data with its description."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from django.utils import translation
from django.utils.translation import gettext, ngettext

from entente.audit.log.words import newest_head_in_words
from entente.core.dates import date_format
from entente.core.printing import printed
from entente.core.spreadsheets import safe
from entente.explorer.analyses.report.pictures import Picture, pictures_of
from entente.explorer.analyses.report.query import ReportPage, Sum
from entente.explorer.analyses.report.statements import statements_of
from entente.explorer.cubes.names import word
from entente.explorer.files.formats import Cell
from entente.explorer.files.numbers import without_number
from entente.explorer.files.pdf import written
from entente.explorer.files.words import notes_of, percent

SUPPRESSED: Final = "suppressed"
_MOMENT: Final = (1980, 1, 1, 0, 0, 0)  # equal reports give equal packs


@dataclass(frozen=True, slots=True)
class Table:
    """One table of a report, in the language that is active; ``name`` and ``columns`` are those of its file."""

    name: str
    title: str
    note: str
    columns: tuple[str, ...]
    head: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def title_of(report: ReportPage) -> str:
    """The programme and the days."""
    return gettext("%(programme)s: %(first)s to %(last)s") % {
        "programme": report.programme.label,
        "first": date_format(report.first, "DATE_FORMAT"),
        "last": date_format(report.last, "DATE_FORMAT"),
    }


def lead_of(report: ReportPage) -> str:
    """How many contacts, of whom, and what is not in the sums."""
    about = {"name": report.cube.name, "owner": report.cube.owner.name, "n": written(report.contacts.count or 0)}
    words = gettext("%(name)s, %(owner)s: %(n)s contacts.") % about + " "
    if report.cube.is_free:
        words += " ".join(notes_of(report.cube))
    else:
        words += gettext("Counts below %(threshold)s, and others that would give one away, are suppressed; sums leave them out and say so.") % {"threshold": written(report.cube.threshold)}  # fmt: skip
    if report.beyond:
        n = report.beyond
        words += " " + ngettext("%(n)s period lies only in part between these days and stayed out.", "%(n)s periods lie only in part between these days and stayed out.", n) % {"n": written(n)}  # fmt: skip
    return words


def tables_of(report: ReportPage) -> list[Table]:
    """What the report says, table by table."""
    least = gettext("Suppressed counts in it")
    return [
        Table(
            "needs", gettext("What people asked for"), "",
            ("need", "contacts", "suppressed_counts", "share_percent"),
            (gettext("Need"), gettext("Contacts"), least, "%"),
            tuple((word(report.cube, need), _count(subtotal), subtotal.hidden, share) for need, subtotal, share in report.needs),
        ),
        Table(
            "periods", gettext("When"), "", ("period", "contacts"), (gettext("Period"), gettext("Contacts")),
            tuple((name, SUPPRESSED if count is None else count) for name, count in report.periods),
        ),
        Table(
            "places", gettext("Where"), str(report.geography),
            ("code", "place", "contacts", "suppressed_counts", "per_1000_people"),
            (gettext("Code"), gettext("Place"), gettext("Contacts"), least, gettext("Per 1,000 people")),
            tuple((place.code, place.name, _count(subtotal), subtotal.hidden, rate) for place, subtotal, rate in report.places),
        ),
        *_unmet_table(report),
        Table(
            "indicators", gettext("What is known of the places"), "",
            ("indicator", "period", "unit", "lowest", "lowest_place", "highest", "highest_place", "source"),
            (gettext("Indicator"), gettext("Year"), gettext("Unit"), gettext("Smallest"), gettext("Place"), gettext("Largest"), gettext("Place"), gettext("Source")),
            tuple(
                (row.indicator.name, row.period, row.indicator.unit, row.lowest[1], row.lowest[0].name, row.highest[1], row.highest[0].name, row.indicator.source)
                for row in report.indicators
            ),
        ),
    ]  # fmt: skip


def _unmet_table(report: ReportPage) -> list[Table]:
    """Nothing where the counts do not tell what became of needs."""
    if not report.unmet:
        return []
    rows = tuple(
        (
            gettext("All needs") if line.need is None else word(report.cube, line.need), line.rate.part, line.rate.whole,
            percent(line.rate.rate), percent(line.rate.low), percent(line.rate.high),
        )
        for line in sorted(report.unmet, key=lambda line: (line.need is not None, -line.rate.rate, line.need or ""))
    )  # fmt: skip
    return [
        Table(
            "unmet", gettext("Needs that were not met"), "",
            ("need", "unmet", "contacts", "unmet_percent", "low_percent", "high_percent"),
            (gettext("Need"), gettext("Unmet"), gettext("Contacts"), gettext("Unmet, %"), gettext("Lower end of the 95% interval, %"), gettext("Upper end of the 95% interval, %")),
            rows,
        )
    ]  # fmt: skip


def report_pdf(report: ReportPage) -> bytes:
    """English, then French, whichever is active. Equal reports give equal bytes under the same head of the log, which both name."""
    parts, titles = [], []
    for language in ("en", "fr"):
        with translation.override(language):
            titles.append(title_of(report))
            parts.append(
                {
                    "language": language,
                    "title": titles[-1],
                    "lead": lead_of(report),
                    "statements": statements_of(report),
                    "pictures": [{"title": drawn.title, "svg": drawn.svg(_source(report))} for drawn in pictures_of(report)],
                    "nothing": gettext("Nothing to show."),
                    "log": newest_head_in_words(),
                    "sections": [
                        {"title": table.title, "note": table.note, "head": list(table.head), "rows": [[_text(cell) for cell in row] for row in table.rows], "words": _words(table)}
                        for table in tables_of(report)
                    ],
                }
            )  # fmt: skip
    return printed(Path(__file__).parent / "report.typ", {"title": " / ".join(titles), "parts": parts}, at=None)


def report_pack(report: ReportPage) -> bytes:
    """A ZIP: the PDF, a CSV of each table, and datapackage.json with both titles and the hash of each file."""
    with translation.override("en"):
        english, title_en, lead_en = tables_of(report), title_of(report), lead_of(report)
    with translation.override("fr"):
        french, title_fr, lead_fr = tables_of(report), title_of(report), lead_of(report)
    files = {"report.pdf": report_pdf(report)}
    resources = []
    for table, other in zip(english, french, strict=True):
        name = f"{table.name}.csv"
        files[name] = _csv(table.columns, table.rows)
        resources.append(
            {
                "name": table.name, "path": name, "title": table.title, "title_fr": other.title, "mediatype": "text/csv", "encoding": "utf-8",
                "bytes": len(files[name]), "hash": f"sha256:{hashlib.sha256(files[name]).hexdigest()}",
                "schema": {
                    "missingValues": ["", SUPPRESSED],
                    "fields": [
                        {"name": column, "title": words, "title_fr": mots}
                        for column, words, mots in zip(table.columns, table.head, other.head, strict=True)
                    ],
                },
            }
        )  # fmt: skip
    resources += _pictures(report, files)
    package = {"name": f"{report.programme.value}-{report.first}-{report.last}", "title": title_en, "title_fr": title_fr, "description": lead_en, "description_fr": lead_fr, "resources": resources}  # fmt: skip
    files["datapackage.json"] = json.dumps(package, ensure_ascii=False, indent=1).encode()
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as pack:
        for name, content in files.items():
            pack.writestr(zipfile.ZipInfo(name, _MOMENT), content, zipfile.ZIP_DEFLATED)
    return held.getvalue()


def _pictures(report: ReportPage, files: dict[str, bytes]) -> list[dict[str, Any]]:
    """Each picture in both languages, as SVG; they are put among the files."""
    drawn: dict[str, list[tuple[Picture, bytes]]] = {}
    for language in ("en", "fr"):
        with translation.override(language):
            drawn[language] = [(picture, picture.svg(_source(report)).encode()) for picture in pictures_of(report)]
    resources = []
    for pair in zip(drawn["en"], drawn["fr"], strict=True):
        for language, (picture, content) in zip(("en", "fr"), pair, strict=True):
            name = f"{picture.name}.{language}.svg"
            files[name] = content
            resources.append(
                {
                    "name": f"{picture.name}-{language}", "path": name, "title": pair[0][0].title, "title_fr": pair[1][0].title, "mediatype": "image/svg+xml",
                    "bytes": len(content), "hash": f"sha256:{hashlib.sha256(content).hexdigest()}", "language": language,
                }
            )  # fmt: skip
    return resources


def _source(report: ReportPage) -> str:
    return f"{report.cube.owner.name}, {report.cube.name}"


def _csv(columns: Sequence[str], rows: Sequence[Sequence[Cell]]) -> bytes:
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(columns)
    writer.writerows([["" if cell is None else safe(str(cell)) for cell in row] for row in rows])
    return out.getvalue().encode()


def _count(subtotal: Sum) -> Cell:
    return SUPPRESSED if subtotal.count is None and subtotal.hidden else subtotal.count


def _text(cell: Cell) -> str:
    return without_number(SUPPRESSED) if cell == SUPPRESSED else written(cell)


def _words(table: Table) -> list[bool]:
    """Which columns hold words: they stand at the left."""
    return [all(isinstance(row[at], str | None) for row in table.rows) for at in range(len(table.head))]


def shown(table: Table) -> dict[str, Any]:
    """The table for the page, each cell as it is written."""
    return {
        "table": table,
        "head": list(zip(table.head, _words(table), strict=True)),
        "rows": [
            [(_text(cell), is_word, cell == SUPPRESSED) for cell, is_word in zip(row, _words(table), strict=True)]
            for row in table.rows
        ],
    }
