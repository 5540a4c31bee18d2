"""A view as a tagged PDF (PDF/UA-1) and its map as a PNG: the tables and the picture of the page, laid out by the typst files beside this one."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Any, Final

from django.utils.translation import get_language

from entente.audit.log.words import newest_head_in_words
from entente.core.printing import pictured, printed
from entente.explorer.files.formats import Cell, Document, Table
from entente.explorer.files.numbers import on_page

HERE: Final = Path(__file__).parent
_MOST_UPRIGHT: Final = 6  # columns of an upright page


def view_pdf(document: Document) -> bytes:
    """The page on paper, in the language that is active. Equal views give equal bytes as long as nothing else happens: it names the head of the log."""
    contents = {
        "language": (get_language() or "en")[:2],
        "title": document.title,
        "wide": max(len(table.head) for table in document.tables) > _MOST_UPRIGHT,
        "svg": document.picture.replace(
            "</style>", " .head { display: none }</style>", 1
        ),  # the page has the title already
        "tables": [_laid_out(table) for table in document.tables],
        "notes": list(document.notes),
        "source": document.source,
        "log": newest_head_in_words(),
    }
    return printed(HERE / "view.typ", contents, at=None)


def _laid_out(table: Table) -> dict[str, Any]:
    """Columns of words stand at the left, those with numbers at the right."""
    return {
        "title": table.title,
        "head": list(table.head),
        "words": [
            not any(isinstance(line[at], int | Decimal) for line in table.lines) for at in range(len(table.head))
        ],
        "rows": [[written(cell) for cell in line] for line in table.lines],
    }


def map_png(svg: str) -> bytes:
    """The map that the SVG file holds, 1,600 pixels wide."""
    return pictured(HERE / "map.typ", {"svg": svg})


def written(cell: Cell) -> str:
    """As the page writes it."""
    if cell is None:
        return ""
    return on_page(Decimal(cell)) if isinstance(cell, int | Decimal) else cell
