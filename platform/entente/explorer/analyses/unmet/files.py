"""Rates by place and reasons as files."""

from __future__ import annotations

from django.utils.translation import gettext

from entente.core.numbers import in_percent
from entente.explorer.analyses.unmet.query import Line, UnmetPage
from entente.explorer.cubes.filters import in_words
from entente.explorer.files.formats import Cell, Document, Table, chart
from entente.explorer.files.numbers import without_number
from entente.explorer.files.words import against_chance, in_short, notes_of, percent, titled
from entente.explorer.models import ValueStatus


def document(found: UnmetPage) -> Document:
    title = titled(gettext("Unmet needs"), str(found.cube), in_words(found.cube, found.filters))
    short = in_short(
        (gettext("Needs that stayed unmet in the places shown, %"), percent(found.target)),
        (gettext("Places that are suppressed"), found.hidden),
    )
    source = str(found.cube.owner)
    legend = [
        ("point", gettext("place")),
        ("point-out", gettext("stands out")),
        ("expected", in_percent(0.95, 0)),
        ("event", in_percent(0.998)),
    ]
    drawn = chart("unmet", {"picture": found.picture}, title, legend, source) if found.picture else ""
    return Document(
        f"unmet-{found.cube.code}", title, [_places(found), _reasons(found), short], source, notes_of(found.cube), drawn,
        found.cube.geography, {line.place.pk: _properties(line) for line in found.lines},
    )  # fmt: skip


def _places(found: UnmetPage) -> Table:
    head = [gettext("Code"), gettext("Place"), gettext("Needs"), gettext("Unmet"), gettext("Percentage"), gettext("Lower"), gettext("Upper"), gettext("Against all")]  # fmt: skip
    lines: list[list[Cell]] = []
    for line in found.lines:
        about: list[Cell] = [line.place.code, line.place.name]
        if line.seen is None:
            said = gettext("no contacts") if line.is_empty else without_number(ValueStatus.SUPPRESSED)
            lines.append([*about, *[said] * 5, None])
            continue
        rate = line.seen.rate
        shares = [percent(share) for share in (rate.rate, rate.low, rate.high)]
        lines.append([*about, rate.whole, rate.part, *shares, against_chance(line.seen.stands_out)])
    return Table(gettext("Places beyond the limits of chance first, then by share"), head, lines)


def _reasons(found: UnmetPage) -> Table:
    head = [gettext("Reason"), gettext("Needs"), gettext("Share, %"), gettext("Together, %")]
    lines: list[list[Cell]] = [
        [each.key or gettext("not stated"), each.count, percent(each.share), percent(each.cumulative)]
        for each in found.reasons
    ]
    hidden = without_number(ValueStatus.SUPPRESSED)
    lines += [[each or gettext("not stated"), hidden, hidden, hidden] for each in found.hidden_reasons]
    return Table(gettext("Reasons"), head, lines)


def _properties(line: Line) -> dict[str, Cell]:
    if line.seen is None:
        status = "no contacts" if line.is_empty else ValueStatus.SUPPRESSED.value
        return {"needs": None, "unmet": None, "percent": None, "lower": None, "upper": None, "status": status}
    rate = line.seen.rate
    shares = {
        name: percent(share) for name, share in (("percent", rate.rate), ("lower", rate.low), ("upper", rate.high))
    }
    return {"needs": rate.whole, "unmet": rate.part, **shares, "stands_out": line.seen.stands_out, "status": ValueStatus.SHOWN.value}  # fmt: skip
