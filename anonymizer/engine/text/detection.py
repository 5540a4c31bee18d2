"""What finds identifiers in text: the protocol, the count of findings in a table, and redaction."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from anonymizer.engine.table.codes import require_columns
from anonymizer.engine.text.normalization import Normalized
from anonymizer.engine.text.operators.labels import written_label

if TYPE_CHECKING:
    from anonymizer.engine.table.readers import Source

_CHUNK = 256  # texts handed to a detector at once


class Span(NamedTuple):
    """A stretch of text, end exclusive, that looks like an identifier of the kind ``label``."""

    start: int
    end: int
    label: str
    score: float
    recognizer: str = ""
    """What found it, by name."""
    reason: str = ""
    """Why, in a few words that quote nothing of the text."""


UNSEARCHED = "UNSEARCHED"
"""The label of what could not be searched: it is hidden, for nobody knows what stands there."""

TOO_LONG, TOO_SLOW = "the text is too long to be searched to its end", "the text takes too long to be searched"


def unsearched(start: int, end: int, reason: str) -> Span:
    """A stretch that a detector has not searched."""
    return Span(start, end, UNSEARCHED, 1.0, "Unsearched", reason)


class Detector(Protocol):
    """Anything that finds identifiers in texts, in whatever way these are written (``engine.normalization``)."""

    @property
    def name(self) -> str: ...

    def analyze(self, texts: Sequence[str], *, language: str = "auto") -> list[list[Span]]:
        """The spans of each text, in the order of the texts."""
        ...


@dataclass(frozen=True, slots=True)
class TextFindings:
    """What was found in one column; nothing of the text."""

    seen: int
    """Records with a text that were looked at."""
    hit: int
    """Of these, records with at least one finding."""
    labels: Mapping[str, int] = field(default_factory=dict)
    """Findings of each kind, over the records looked at."""

    def to_dict(self) -> dict[str, Any]:
        return {"seen": self.seen, "hit": self.hit, "labels": dict(self.labels)}


@dataclass(frozen=True, slots=True)
class Findings:
    """What a detector found in the text columns of a table."""

    detector: str
    columns: Mapping[str, TextFindings]

    def to_dict(self) -> dict[str, Any]:
        return {
            "detector": self.detector,
            "columns": {name: findings.to_dict() for name, findings in self.columns.items()},
        }


def detect(source: Source, detector: Detector, columns: Sequence[str], *, sample: int | None = None) -> Findings:
    """Count what a detector finds in each column.

    Args:
        source: the table. Read once.
        columns: text columns.
        sample: look at no more than this many texts in each column, the first ones. All where None.

    Raises:
        UnknownColumn: a column is not in the table.
    """
    require_columns(source.columns, columns)
    seen = dict.fromkeys(columns, 0)
    hit = dict.fromkeys(columns, 0)
    labels: dict[str, dict[str, int]] = {column: {} for column in columns}
    for batch in source.batches(list(columns)) if columns else ():
        for column in columns:
            room = None if sample is None else sample - seen[column]
            texts = [text for text in batch.column(column).to_pylist() if text is not None][:room]
            for spans in analyze_distinct(texts, detector):
                hit[column] += bool(spans)
                for span in spans:
                    labels[column][span.label] = labels[column].get(span.label, 0) + 1
            seen[column] += len(texts)
        if sample is not None and all(count >= sample for count in seen.values()):
            break
    counted = {name: TextFindings(seen[name], hit[name], dict(sorted(labels[name].items()))) for name in columns}
    return Findings(detector.name, counted)


def analyze_distinct(texts: Sequence[str], detector: Detector, *, language: str = "auto") -> list[list[Span]]:
    """The spans of each text; equal texts are analyzed once."""
    distinct = list(dict.fromkeys(texts))
    spans: dict[str, list[Span]] = {}
    for start in range(0, len(distinct), _CHUNK):
        chunk = distinct[start : start + _CHUNK]
        spans.update(zip(chunk, detector.analyze(chunk, language=language), strict=True))
    return [spans[text] for text in texts]


def in_original(spans: Sequence[Span], form: Normalized) -> list[Span]:
    """Spans of a plain form as spans of the text that it was made from."""
    original_spans = []
    for span in spans:
        start, end = form.original(span.start, span.end)
        original_spans.append(span._replace(start=start, end=end))
    return original_spans


def redact(text: str, spans: Sequence[Span], *, language: str = "en") -> str:
    """The text with each span replaced by its label in brackets. Overlapping spans become one, named by the longest.

    >>> redact("Call Amina Roy at 613-555-0100.", [Span(5, 14, "PERSON", 0.9), Span(18, 30, "PHONE", 0.8)])
    'Call [PERSON] at [PHONE].'
    """
    parts, end = [], 0
    for span in merged(spans):
        parts += [text[end : span.start], written_label(span.label, language)]
        end = span.end
    return "".join(parts) + text[end:]


def merged(spans: Sequence[Span]) -> list[Span]:
    """The spans in order, overlapping ones as one that covers all of them and has the label of the longest."""
    whole: list[Span] = []
    longest = 0
    for span in sorted(spans, key=lambda span: (span.start, -span.end, span.label)):
        length = span.end - span.start
        if whole and span.start < whole[-1].end:
            last = whole[-1]
            leads = length > longest
            longest = max(longest, length)
            whole[-1] = (span if leads else last)._replace(start=last.start, end=max(last.end, span.end))
        elif length > 0:
            whole.append(span)
            longest = length
    return whole
