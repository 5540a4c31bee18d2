"""What an act changes, as a picture and as the table beside it: who gains and who loses access to what, from when."""

from __future__ import annotations

import textwrap
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from django import template
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import ngettext, pgettext_lazy

from agreements.models import Agreement
from agreements.states import AgreementStatus
from agreements.terms import AssuranceLevel
from entente.organizations.models import Organization
from exports import effects, queries
from exports.models import Entitlement, StandingApproval
from exports.queries.effects import ShownEffects

register = template.Library()
MOST_DRAWN: Final = 6
HEIGHT: Final = 92
"""Of one flow, in units of a drawing that is 400 wide."""
LETTERS: Final = 16
"""Of a line in a box."""
WORDS: Final[dict[str, Promise]] = {
    "closes": pgettext_lazy("effect", "loses access"),
    "stops": pgettext_lazy("effect", "no longer automatic"),
    "opens": pgettext_lazy("effect", "gains access"),
}
TONES: Final = {"closes": "danger", "opens": "good", "stops": "waiting"}


@dataclass(frozen=True, slots=True)
class EffectRow:
    """One access or series that changes: ``kind`` is closes, opens or stops."""

    kind: str
    provider: str
    recipient: str
    title: str
    version: int | None = None

    @property
    def label(self) -> str:
        return str(WORDS[self.kind])

    @property
    def tone(self) -> str:
        return TONES[self.kind]


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a box, and where it stands in the drawing."""

    text: str
    y: int


@dataclass(frozen=True, slots=True)
class Flow:
    """What changes between two organizations, at ``y`` of the drawing."""

    kind: str
    label: str
    number: str
    provider: tuple[Line, ...]
    recipient: tuple[Line, ...]
    y: int


@dataclass(frozen=True, slots=True)
class Picture:
    """The flows that are drawn, and how many more there are; ``sentence`` says the same for whoever does not see it."""

    flows: tuple[Flow, ...]
    further: int
    height: int
    sentence: str


def effect_rows(shown: ShownEffects) -> list[EffectRow]:
    """What closes first, then what stops, then what opens."""
    return [*_of_access("closes", shown.closes), *_of_series(shown.stops), *_of_access("opens", shown.opens)]


def _of_access(kind: str, entitlements: tuple[Entitlement, ...]) -> Iterator[EffectRow]:
    for entitlement in entitlements:
        version = entitlement.release.run.version
        yield EffectRow(
            kind, str(version.dataset.owner), str(entitlement.recipient), version.dataset.title, version.number
        )


def _of_series(approvals: tuple[StandingApproval, ...]) -> Iterator[EffectRow]:
    for approval in approvals:
        dataset = approval.release.run.version.dataset
        for recipient in approval.recipients.all():
            yield EffectRow("stops", str(dataset.owner), str(recipient), dataset.title)


def picture_of(rows: list[EffectRow]) -> Picture:
    """A flow for each pair of organizations and kind of change, with the number of datasets; the largest first within a kind."""
    counted = Counter((row.kind, row.provider, row.recipient) for row in rows)
    order = list(WORDS)
    groups = sorted(counted.items(), key=lambda group: (order.index(group[0][0]), -group[1], group[0]))
    flows = tuple(
        Flow(
            kind,
            str(WORDS[kind]),
            ngettext("%(number)s dataset", "%(number)s datasets", number) % {"number": number},
            boxed(provider),
            boxed(recipient),
            HEIGHT * place,
        )
        for place, ((kind, provider, recipient), number) in enumerate(groups[:MOST_DRAWN])
    )
    return Picture(flows, len(groups) - len(flows), HEIGHT * len(flows), " ".join(_sentences(groups)))


def _sentences(groups: list[tuple[tuple[str, str, str], int]]) -> Iterator[str]:
    recipients = {kind: {recipient for (its_kind, _, recipient), _ in groups if its_kind == kind} for kind in WORDS}
    closes, stops, opens = (len(recipients[kind]) for kind in ("closes", "stops", "opens"))
    if closes:
        words = ngettext("%(count)s organization loses access.", "%(count)s organizations lose access.", closes)
        yield words % {"count": closes}
    if stops:
        words = ngettext(
            "%(count)s organization receives no automatic release any more.",
            "%(count)s organizations receive no automatic release any more.",
            stops,
        )
        yield words % {"count": stops}
    if opens:
        words = ngettext("%(count)s organization gains access.", "%(count)s organizations gain access.", opens)
        yield words % {"count": opens}


def boxed(name: str) -> tuple[Line, ...]:
    """The name on at most three lines, in the middle of a box; what does not fit is cut, and stands whole in the table.

    >>> [line.text for line in boxed("Maple Test Clinic of the Northern Shore and Islands")]
    ['Maple Test', 'Clinic of the', 'Northern Shore…']
    """
    lines = textwrap.wrap(name, LETTERS, max_lines=3, placeholder="…") or [""]
    first = 40 - 9 * (len(lines) - 1)
    return tuple(Line(text, first + 18 * number) for number, text in enumerate(lines))


@register.inclusion_tag("exports/effects_list.html")
def effects_picture(shown: ShownEffects, name: str, day: datetime | None = None) -> dict[str, Any]:
    """The picture and the table. ``name`` tells it from others on the page; ``day``: from when it counts."""
    rows = effect_rows(shown)
    return {"rows": rows, "picture": picture_of(rows), "stops": bool(shown.stops), "name": name, "day": day}


@register.inclusion_tag("exports/effects.html", takes_context=True)
def effects_of_act(context: template.Context, *, agreement: Agreement, act: str) -> dict[str, Any]:
    """What the act changes, as far as the reader may know; nothing for most acts."""
    user, now = context["request"].user, timezone.now()
    if act in ("sign", "sign-on-paper", "propose", "confirm-entry", "resume"):
        supposed = effects.in_force(agreement, now=now)
    elif act in _STOPPED:
        supposed = effects.stopped(agreement, to=_STOPPED[act], now=now)
    else:
        return {"is_asked": False}
    shown = queries.effects_shown(effects.effects_of(supposed), user=user)
    return {
        "is_asked": True,
        "effects": shown,
        "counts_from": supposed.at if supposed.at > now else None,
        "is_signing": act not in _STOPPED and act != "resume",
        "today": now,
    }


_STOPPED: Final = {"suspend": AgreementStatus.SUSPENDED, "terminate": AgreementStatus.TERMINATED}


@register.inclusion_tag("exports/effects_of_levels.html", takes_context=True)
def effects_of_levels(context: template.Context, *, organization: Organization) -> dict[str, Any]:
    """For each level that an assessment can come to, what it closes and opens today."""
    user, now = context["request"].user, timezone.now()
    levels = []
    for level in AssuranceLevel:
        supposed = effects.assessed(organization, level=level, by=user, now=now)
        levels.append((level, queries.effects_shown(effects.effects_of(supposed), user=user)))
    return {"levels": levels, "today": now}
