"""What an organization's data did on one page of tagged PDF (PDF/UA-1), English beside French, for its board and its funders."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any, Final

from django.utils import translation
from django.utils.timezone import localtime
from django.utils.translation import gettext, ngettext

from entente.audit.log.words import newest_head_in_words
from entente.core.dates import date_format
from entente.core.printing import printed
from entente.explorer.files.numbers import without_number
from entente.explorer.files.pdf import written
from exports.contributions.figures import Contribution

HERE: Final = Path(__file__).parent
MOST_ROWS: Final = 5
MOST_CHARACTERS: Final = 60  # of a title; one page is one page


def contribution_pdf(contribution: Contribution, *, at: datetime) -> bytes:
    """The bytes; both languages, whichever is active."""
    halves = {}
    for language, name in (("en", "english"), ("fr", "french")):
        with translation.override(language):
            halves[name] = {"language": language, **_half(contribution, at)}
    title = f"{halves['english']['title']} / {halves['french']['title']}"
    return printed(HERE / "sheet.typ", {"title": title, **halves}, at=None)


def _half(contribution: Contribution, at: datetime) -> dict[str, Any]:
    return {
        "title": gettext("What our data did"),
        "lead": contribution.owner.name,
        "figures": _figures(contribution),
        "sections": [_holders(contribution), _works(contribution), _clients(contribution)],
        "foot": gettext("Written on %(day)s from the records of releases. No row about a person is in it.")
        % {"day": date_format(localtime(at), "DATE_FORMAT")},
        "log": newest_head_in_words(),
    }


def _figures(contribution: Contribution) -> list[str]:
    holders, downloads, works = len(contribution.recipients), contribution.downloads, len(contribution.works)
    return [
        ngettext("%(n)s organization holds a copy or can fetch one", "%(n)s organizations hold a copy or can fetch one", holders) % {"n": written(holders)},
        ngettext("%(n)s time a file was fetched", "%(n)s times files were fetched", downloads) % {"n": written(downloads)},
        ngettext("%(n)s work cites the data", "%(n)s works cite the data", works) % {"n": written(works)},
    ]  # fmt: skip


def _holders(contribution: Contribution) -> dict[str, Any]:
    held = [holding for holding in contribution.holdings if holding.holds]
    rows = [
        [
            _short(holding.recipient.name),
            _short(holding.dataset.title),
            date_format(holding.last_day, "SHORT_DATE_FORMAT"),
        ]
        for holding in held[:MOST_ROWS]
    ]
    return {
        "title": gettext("Who holds them, and until when"),
        "head": [gettext("Recipient"), gettext("Dataset"), gettext("Access through")],
        "rows": rows,
        "words": True,
        "note": _rest(len(held)),
        "nothing": gettext("Nobody holds a copy."),
    }


def _works(contribution: Contribution) -> dict[str, Any]:
    rows = [
        [_short(work.title), _short(work.entitlement.recipient.name), str(work.published_on.year)]
        for work in contribution.works[:MOST_ROWS]
    ]
    return {
        "title": gettext("Works that cite them"),
        "head": [gettext("Work"), gettext("Recipient"), gettext("Year")],
        "rows": rows,
        "words": True,
        "note": _rest(len(contribution.works)),
        "nothing": gettext("No work was told of yet."),
    }


def _clients(contribution: Contribution) -> dict[str, Any]:
    clients = contribution.clients
    places = clients.places if clients is not None else ()
    rows = [
        [
            f"{row.place.name}{' *' if row.is_gap else ''}",
            without_number(row.status) if row.clients is None else written(row.clients),
            written(row.rate),
            written(row.per_people),
        ]
        for row in places[:MOST_ROWS]
    ]
    note = ""
    if clients is not None:
        note = gettext("Fewer than %(threshold)s is suppressed.") % {"threshold": written(clients.cube.threshold)}
        if clients.rate is not None:
            rate = {"rate": written(clients.rate)}
            note += " " + gettext("The region as a whole has %(rate)s per 1,000 people.") % rate
        note += " " + gettext("* A gap: more clients for its people than the region, and fewer services in reach than usual.")  # fmt: skip
    return {
        "title": gettext("Our clients beside the neighbourhood and the region"),
        "head": [gettext("Place"), gettext("Clients"), gettext("Per 1,000 people"), gettext("Services per 10,000 people")],
        "rows": rows,
        "words": False,
        "note": note,
        "nothing": gettext("No protected counts were declared."),
    }  # fmt: skip


def _rest(count: int) -> str:
    more = count - MOST_ROWS
    if more <= 0:
        return ""
    return ngettext("and %(n)s more", "and %(n)s more", more) % {"n": written(more)}


def _short(title: str) -> str:
    return title if len(title) <= MOST_CHARACTERS else f"{title[: MOST_CHARACTERS - 1].rstrip()}…"
