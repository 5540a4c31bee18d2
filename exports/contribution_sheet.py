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
from exports.contributions import Contribution

HERE: Final = Path(__file__).parent
MOST_ROWS: Final = 5
MOST_CHARACTERS: Final = 60  # of a title; one page is one page


def contribution_pdf(found: Contribution, *, at: datetime) -> bytes:
    """The bytes; both languages, whichever is active."""
    halves = {}
    for language, name in (("en", "english"), ("fr", "french")):
        with translation.override(language):
            halves[name] = {"language": language, **_half(found, at)}
    title = f"{halves['english']['title']} / {halves['french']['title']}"
    return printed(HERE / "contribution_sheet.typ", {"title": title, **halves}, at=None)


def _half(found: Contribution, at: datetime) -> dict[str, Any]:
    return {
        "title": gettext("What our data did"),
        "lead": found.owner.name,
        "figures": _figures(found),
        "sections": [_holders(found), _works(found), _clients(found)],
        "foot": gettext("Written on %(day)s from the records of releases. No row about a person is in it.")
        % {"day": date_format(localtime(at), "DATE_FORMAT")},
        "log": newest_head_in_words(),
    }


def _figures(found: Contribution) -> list[str]:
    holders, downloads, works = len(found.recipients), found.downloads, len(found.works)
    return [
        ngettext("%(n)s organization holds a copy or can fetch one", "%(n)s organizations hold a copy or can fetch one", holders) % {"n": written(holders)},
        ngettext("%(n)s time a file was fetched", "%(n)s times files were fetched", downloads) % {"n": written(downloads)},
        ngettext("%(n)s work cites the data", "%(n)s works cite the data", works) % {"n": written(works)},
    ]  # fmt: skip


def _holders(found: Contribution) -> dict[str, Any]:
    held = [each for each in found.holdings if each.holds]
    rows = [
        [_short(each.recipient.name), _short(each.dataset.title), date_format(each.last_day, "SHORT_DATE_FORMAT")]
        for each in held[:MOST_ROWS]
    ]
    return {
        "title": gettext("Who holds them, and until when"),
        "head": [gettext("Recipient"), gettext("Dataset"), gettext("Access through")],
        "rows": rows,
        "words": True,
        "note": _rest(len(held)),
        "nothing": gettext("Nobody holds a copy."),
    }


def _works(found: Contribution) -> dict[str, Any]:
    rows = [
        [_short(each.title), _short(each.entitlement.recipient.name), str(each.published_on.year)]
        for each in found.works[:MOST_ROWS]
    ]
    return {
        "title": gettext("Works that cite them"),
        "head": [gettext("Work"), gettext("Recipient"), gettext("Year")],
        "rows": rows,
        "words": True,
        "note": _rest(len(found.works)),
        "nothing": gettext("No work was told of yet."),
    }


def _clients(found: Contribution) -> dict[str, Any]:
    clients = found.clients
    places = clients.places if clients is not None else ()
    rows = [
        [
            f"{each.place.name}{' *' if each.is_gap else ''}",
            without_number(each.status) if each.clients is None else written(each.clients),
            written(each.rate),
            written(each.per_people),
        ]
        for each in places[:MOST_ROWS]
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
