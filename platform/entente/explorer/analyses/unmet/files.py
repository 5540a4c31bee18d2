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


def document(page: UnmetPage) -> Document:
    title = titled(gettext("Unmet needs"), str(page.cube), in_words(page.cube, page.filters))
    short = in_short(
        (gettext("Needs that stayed unmet in the places shown, %"), percent(page.target)),
        (gettext("Places that are suppressed"), page.hidden),
    )
    source = str(page.cube.owner)
    legend = [
        ("point", gettext("place")),
        ("point-out", gettext("stands out")),
        ("expected", in_percent(0.95, 0)),
        ("event", in_percent(0.998)),
    ]
    drawn = chart("unmet", {"picture": page.picture}, title, legend, source) if page.picture else ""
    return Document(
        f"unmet-{page.cube.code}", title, [_places(page), *_pooled(page), _reasons(page), short], source, notes_of(page.cube), drawn,
        page.cube.geography, {line.place.pk: _properties(line) for line in page.lines},
    )  # fmt: skip


def _places(page: UnmetPage) -> Table:
    head = [gettext("Code"), gettext("Place"), gettext("Needs"), gettext("Unmet"), gettext("Percentage"), gettext("Lower"), gettext("Upper"), gettext("Against all")]  # fmt: skip
    lines: list[list[Cell]] = []
    for line in page.lines:
        about: list[Cell] = [line.place.code, line.place.name]
        if line.seen is None:
            words = gettext("no contacts") if line.is_empty else without_number(ValueStatus.SUPPRESSED)
            lines.append([*about, *[words] * 5, None])
            continue
        rate = line.seen.rate
        shares = [percent(share) for share in (rate.rate, rate.low, rate.high)]
        lines.append([*about, rate.whole, rate.part, *shares, against_chance(line.seen.stands_out)])
    return Table(gettext("Places beyond the limits of chance first, then by share"), head, lines)


def _pooled(page: UnmetPage) -> list[Table]:
    """Nothing where every place tells enough by itself."""
    if not page.pooled:
        return []
    head = [gettext("Code"), gettext("Place"), gettext("Percentage"), gettext("Lower"), gettext("Upper"), gettext("Places together"), gettext("Needs together"), gettext("Percentage together"), gettext("Lower"), gettext("Upper")]  # fmt: skip
    lines: list[list[Cell]] = [
        [
            line.place.code, line.place.name, percent(line.seen.alone.rate), percent(line.seen.alone.low), percent(line.seen.alone.high), line.seen.places,
            line.seen.together.whole, percent(line.seen.together.rate), percent(line.seen.together.low), percent(line.seen.together.high),
        ]
        for line in page.pooled
    ]  # fmt: skip
    return [Table(gettext("Small places, together with their neighbours"), head, lines)]


def _reasons(page: UnmetPage) -> Table:
    head = [gettext("Reason"), gettext("Needs"), gettext("Share, %"), gettext("Together, %")]
    lines: list[list[Cell]] = [
        [reason.key or gettext("not stated"), reason.count, percent(reason.share), percent(reason.cumulative)]
        for reason in page.reasons
    ]
    hidden = without_number(ValueStatus.SUPPRESSED)
    lines += [[reason or gettext("not stated"), hidden, hidden, hidden] for reason in page.hidden_reasons]
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
