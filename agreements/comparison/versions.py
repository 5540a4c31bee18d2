"""What differs between two versions of an agreement, in words: terms, clauses and days."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.translation import gettext

from agreements.comparison.texts import Piece, pieces, shortened
from agreements.models import Agreement
from agreements.wording.terms import clauses
from entente.core.dates import date_format

FEW = 80
"""So many characters are a phrase, and more are a text."""


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that an amendment says otherwise: what it is about, and what each version says."""

    label: str
    before: tuple[str, ...]
    after: tuple[str, ...]

    @property
    def before_pieces(self) -> list[list[Piece]]:
        """What the version before says, with what went marked."""
        return [[piece for piece in stretches if piece.kind != "new"] for stretches in self._stretches(self.before)]

    @property
    def after_pieces(self) -> list[list[Piece]]:
        """What this version says, with what came marked."""
        return [[piece for piece in stretches if piece.kind != "gone"] for stretches in self._stretches(self.after)]

    def _stretches(self, words: tuple[str, ...]) -> list[list[Piece]]:
        """Of each text, stretches that stayed, went and came; all of it came or went where the two versions say a different number of things."""
        if len(self.before) != len(self.after):
            return [[Piece("gone" if words is self.before else "new", text)] for text in words if text]
        several = [_compared(old, new) for old, new in zip(self.before, self.after, strict=True)]
        return [stretches for stretches, text in zip(several, words, strict=True) if text]


def _compared(old: str, new: str) -> list[Piece]:
    """A text is compared word by word; a few words change as a whole, so that nobody has to put them together."""
    if old == new or max(len(old), len(new)) > FEW:
        return shortened(pieces(old, new))
    return [Piece("gone", old), Piece("new", new)]


def compared(before: Agreement, after: Agreement) -> list[Change]:
    """Everything that differs, in the order in which the page of an agreement shows it."""
    changes = [
        Change(gettext("Term"), _term(before), _term(after)),
        Change(gettext("Who will hold the data"), (before.get_audience_display(),), (after.get_audience_display(),)),
        Change(gettext("Parties"), _parties(before), _parties(after)),
    ]
    old = {clause.label: clause.words for clause in clauses(before)}
    new = {clause.label: clause.words for clause in clauses(after)}
    changes += [Change(label, old.get(label, ()), new.get(label, ())) for label in dict.fromkeys([*old, *new])]
    for language, label in (("en", gettext("Text in English")), ("fr", gettext("Text in French"))):
        changes.append(Change(label, (getattr(before, f"text_{language}"),), (getattr(after, f"text_{language}"),)))
    old_clauses = {clause.key: clause for clause in before.clauses.all()}
    new_clauses = {clause.key: clause for clause in after.clauses.all()}
    for key in dict.fromkeys([*old_clauses, *new_clauses]):
        old_clause, new_clause = old_clauses.get(key), new_clauses.get(key)
        heading = str(old_clause or new_clause)
        changes.append(
            Change(
                heading,
                (old_clause.text_en, old_clause.text_fr) if old_clause else (),
                (new_clause.text_en, new_clause.text_fr) if new_clause else (),
            )
        )
    return [change for change in changes if change.before != change.after]


def _term(agreement: Agreement) -> tuple[str, ...]:
    first, last = (date_format(day, "DATE_FORMAT") for day in (agreement.starts_on, agreement.ends_on))
    return (gettext("%(first)s through the end of %(last)s") % {"first": first, "last": last},)


def _parties(agreement: Agreement) -> tuple[str, ...]:
    return tuple(sorted(str(party) for party in agreement.parties.all()))
