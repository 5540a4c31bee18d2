"""Texts with their identifiers replaced: which operator writes what, and what the texts of one column become."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from anonymizer.engine.errors import Finding, InvalidRecipe
from anonymizer.engine.text.detection import UNSEARCHED, Detector, Span, analyze_distinct, merged
from anonymizer.engine.text.normalization import normalize
from anonymizer.engine.text.operators import DATE
from anonymizer.engine.text.operators.date_shift import dates_in, days_of, shifted
from anonymizer.engine.text.operators.generalization import generalized
from anonymizer.engine.text.operators.identity import code, identity, joined_names, subkey
from anonymizer.engine.text.operators.labels import written_label
from anonymizer.engine.text.operators.surrogates import surrogate
from anonymizer.engine.text.reasons import Hidden, OnRedacted

if TYPE_CHECKING:
    import pyarrow as pa

LABEL_OF_KIND: Mapping[str, str] = {
    "person_name": "PERSON", "phone": "PHONE", "email": "EMAIL", "address": "LOCATION_ADDRESS",
    "postal_code": "POSTAL_CODE", "age": "AGE",
}  # fmt: skip
"""A cell of a column of such a kind is one identifier, whole: there is nothing to look for in it."""
_FAMILY_TITLES = ("mr", "mrs", "ms", "miss", "dr", "m", "mme", "mlle", "monsieur", "madame")


@dataclass(frozen=True)
class Replacer:
    """Writes texts anew under the key of one run. Nothing is remembered from text to text; all follows from the key."""

    key: bytes
    operator: str = "label"
    of_label: Mapping[str, str] = field(default_factory=dict)
    """Another operator for some labels."""

    @property
    def shifts(self) -> bool:
        """Whether dates move, so that it matters whose they are."""
        return "shift" in (self.operator, *self.of_label.values()) or self._operator("DATE_OF_BIRTH") == "surrogate"

    def replace(self, text: str, spans: Sequence[Span], *, language: str = "en", person: str | None = None) -> str:
        """The text with every span replaced, as ``rewrite``."""
        return self.rewrite(text, spans, language=language, person=person)[0]

    def rewrite(
        self, text: str, spans: Sequence[Span], *, language: str = "en", person: str | None = None
    ) -> tuple[str, list[Hidden]]:
        """The text with every span replaced, and where in it the replacements stand, each with its reason.

        What lies between the spans is not touched, save dates if the recipe says so.

        Args:
            spans: as a detector found them; overlapping ones become one, named by the longest.
            language: of the text, for labels.
            person: whose record it is: her dates move together. Without one, the dates of this text do.
        """
        stretches = merged(spans)
        if DATE in self.of_label:
            stretches = _with_dates(text, stretches)
        names = joined_names(text[span.start : span.end] for span in stretches if span.label == "PERSON")
        days = days_of(self._shift_key, f"person\x00{person}" if person is not None else f"text\x00{text}")
        parts, end, at, hidden = [], 0, 0, []
        for span in stretches:
            written = self._written(text, span, names, days)
            between, put = text[end : span.start], written_label(span.label, language) if written is None else written
            parts += [between, put]
            start, end = at + len(between), span.end
            at = start + len(put)
            hidden.append(Hidden(start, at, span.label, span.recognizer, span.score, span.reason))
        return "".join(parts) + text[end:], hidden

    def _written(self, text: str, span: Span, names: Mapping[str, str], days: int) -> str | None:
        original = text[span.start : span.end]
        there = normalize(original).text
        match self._operator(span.label):
            case "pseudonym":
                canonical = names[original] if span.label == "PERSON" else identity(span.label, there)
                return f"[{span.label}-{code(self._pseudonym_key, span.label, canonical)}]"
            case "surrogate" if span.label not in ("DATE_OF_BIRTH", DATE):
                return surrogate(span.label, there, self._surrogate_key, family=_is_family(text, span, names))
            case "surrogate" | "shift":
                return _moved(there, days) if span.label in ("DATE_OF_BIRTH", DATE) else None
            case "generalize":
                return generalized(span.label, there)
        return None

    def _operator(self, label: str) -> str:
        return "label" if label == UNSEARCHED else self.of_label.get(label, self.operator)

    @cached_property
    def _pseudonym_key(self) -> bytes:
        return subkey(self.key, "pseudonym")

    @cached_property
    def _surrogate_key(self) -> bytes:
        return subkey(self.key, "surrogate")

    @cached_property
    def _shift_key(self) -> bytes:
        return subkey(self.key, "shift")


class Redaction:
    """The treatment of one column of text. Distinct texts are analyzed once."""

    def __init__(
        self,
        column: str,
        detector: Detector | None,
        replacer: Replacer,
        *,
        kind: str | None = None,
        on_redacted: OnRedacted | None = None,
    ) -> None:
        """
        Args:
            kind: what the column holds; where each cell is one identifier, it is replaced whole.
            on_redacted: told what is hidden in each text, and why (see ``engine.reasons``).

        Raises:
            InvalidRecipe: there is no detector: text cannot be cleared by not looking at it.
        """
        self._whole = LABEL_OF_KIND.get(kind or "")
        if detector is None and self._whole is None:
            raise InvalidRecipe(Finding("recipe.no_detector", column))
        self._column, self._detector, self._replacer = column, detector, replacer
        self._on_redacted = on_redacted or (lambda column, written, hidden: None)

    @property
    def needs_persons(self) -> bool:
        """Whether the cells of the person column should come along."""
        return self._replacer.shifts

    def __call__(self, cells: pa.Array, persons: pa.Array | None = None) -> pa.Array:
        import pyarrow as pa
        import pyarrow.compute as pc

        encoded = pc.dictionary_encode(cells)
        texts = encoded.dictionary.to_pylist()
        inputs = list(zip(texts, self._spans(texts), map(self._language, texts), strict=True))
        if persons is None:
            written = [self._rewritten(*entry, None) for entry in inputs]
            return pc.take(pa.array(written, pa.string()), encoded.indices)
        places: list[int | None] = encoded.indices.to_pylist()
        rows = [
            None if at is None else self._rewritten(*inputs[at], whose)
            for at, whose in zip(places, persons.to_pylist(), strict=True)
        ]
        return pa.array(rows, pa.string())

    def _rewritten(self, text: str, spans: Sequence[Span], language: str, person: str | None) -> str:
        written, hidden = self._replacer.rewrite(text, spans, language=language, person=person)
        self._on_redacted(self._column, written, hidden)
        return written

    def _spans(self, texts: Sequence[str]) -> list[list[Span]]:
        if self._whole is not None:
            reason = "the whole cell is one identifier"
            return [[Span(0, len(text), self._whole, 1.0, "Column", reason)] if text.strip() else [] for text in texts]
        assert self._detector is not None  # refused above
        return analyze_distinct(texts, self._detector)

    def _language(self, text: str) -> str:
        language_of = getattr(self._detector, "language_of", None)  # not every detector knows languages
        return "en" if language_of is None else str(language_of(text))


def _with_dates(text: str, spans: Sequence[Span]) -> list[Span]:
    form = normalize(text)
    dates = [
        Span(
            *form.original(dated.start, dated.end),
            DATE,
            1.0,
            "Dates",
            "a date that moves with the others of the record",
        )
        for dated in dates_in(form.text)
    ]
    free = [date for date in dates if not any(span.start < date.end and date.start < span.end for span in spans)]
    return sorted([*spans, *free])


def _moved(there: str, days: int) -> str | None:
    """A birth date moved, where all that tells it is a date; None where something of it would stay."""
    dated = dates_in(there)
    rest = there
    for stretch in reversed(dated):
        rest = rest[: stretch.start] + rest[stretch.end :]
    return shifted(there, days) if dated and not any(map(str.isdigit, rest)) else None


def _is_family(text: str, span: Span, names: Mapping[str, str]) -> bool:
    """Whether a single name stands for a family: after a title, or as the last word of a longer name in the text."""
    before = normalize(text[: span.start]).text.rstrip(" .").rpartition(" ")[2].casefold().strip("(,;:")
    there = text[span.start : span.end].casefold()
    return before in _FAMILY_TITLES or any(
        " " in name and name.casefold().rpartition(" ")[2] == there for name in names
    )
