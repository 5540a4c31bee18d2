"""``{% translated_clauses agreement as rows %}``: each clause with how far its text in each language can be relied on."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Any

from django import template
from django.utils.translation import gettext, ngettext

from agreements import permissions, queries
from agreements.models import Agreement, Clause, TranslationState
from agreements.policies import can_confirm_translation

register = template.Library()
TONES = {TranslationState.MISSING: "danger", TranslationState.DRAFT: "waiting", TranslationState.CONFIRMED: "good"}


@dataclass(frozen=True, slots=True)
class Side:
    """A clause in one language. ``is_aid``: it does not bind, and no signature covers it."""

    code: str
    text: str
    is_aid: bool
    label: str
    tone: str
    may_confirm: bool


@dataclass(frozen=True, slots=True)
class TranslatedClause:
    """``is_changed``: the version that this one amends says it otherwise, or not at all."""

    clause: Clause
    sides: tuple[Side, ...]
    is_changed: bool = False

    @property
    def opens(self) -> bool:
        """Whether it is unfolded at first: what changed and what is missing must be read."""
        return self.is_changed or any(side.tone == "danger" and not side.is_aid for side in self.sides)


@register.simple_tag(takes_context=True)
def translated_clauses(context: template.Context, agreement: Agreement) -> list[TranslatedClause]:
    """In the order of the agreement, in one query where they are not read yet, and one for who the reader speaks for."""
    clauses = list(queries.with_clauses(agreement).clauses.all())
    request = context.get("request")
    speaks = request is not None and permissions.voices_for(request.user, agreement).exists()
    may = speaks and bool(can_confirm_translation(agreement))
    changed = {change.label for change in context.get("changes") or ()}
    return [
        TranslatedClause(
            clause,
            tuple(_side(clause, code, agreement, may=may) for code in ("en", "fr")),
            is_changed=str(clause) in changed,
        )
        for clause in clauses
    ]


@register.filter
def to_confirm(rows: list[TranslatedClause]) -> dict[str, int]:
    """How many clauses the reader may confirm in each language, where they are several: she can do it at once."""
    counted = Counter(side.code for row in rows for side in row.sides if side.may_confirm)
    return {code: counted[code] for code in ("en", "fr") if counted[code] > 1}


@register.filter
def translation_summary(rows: list[TranslatedClause]) -> list[str]:
    """For each language, how many clauses are not confirmed; nothing where all are."""
    sentences: list[str] = []
    names = {"en": gettext("English"), "fr": gettext("French")}
    for code, name in names.items():
        sides = [side for row in rows for side in row.sides if side.code == code]
        missing, waiting = (sum(side.tone == tone for side in sides) for tone in ("danger", "waiting"))
        if missing:
            words = ngettext(
                "%(language)s: %(n)s clause is missing", "%(language)s: %(n)s clauses are missing", missing
            )
            sentences.append(words % {"language": name, "n": missing})
        if waiting:
            words = ngettext(
                "%(language)s: %(n)s clause is not confirmed", "%(language)s: %(n)s clauses are not confirmed", waiting
            )
            sentences.append(words % {"language": name, "n": waiting})
    return sentences


def _side(clause: Clause, code: str, agreement: Agreement, *, may: bool) -> Side:
    state, by = clause.state(code), getattr(clause, f"confirmed_{code}_by")
    label: Any = state.label
    if by is not None and state == TranslationState.CONFIRMED:
        label = gettext("Confirmed by %(name)s") % {"name": by}
    is_draft = state == TranslationState.DRAFT
    text = getattr(clause, f"text_{code}")
    return Side(code, text, code not in agreement.languages, str(label), TONES[state], may and is_draft)
