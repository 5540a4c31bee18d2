"""Many texts at once: each distinct text analyzed once, in batches, its findings as spans with our labels."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from time import process_time
from typing import cast

from presidio_analyzer import AnalyzerEngine, RecognizerResult
from presidio_analyzer.nlp_engine import SpacyNlpEngine

from anonymizer.detectors.analyzer import build_analyzer
from anonymizer.detectors.entities import label_of
from anonymizer.detectors.errors import DetectorFailed
from anonymizer.detectors.language import choose_language
from anonymizer.detectors.recognizers.rule import REASON
from anonymizer.engine.text.detection import TOO_LONG, TOO_SLOW, Span, in_original, unsearched
from anonymizer.engine.text.normalization import normalize

LANGUAGES = ("en", "fr")
AUTO = "auto"
# spaCy's memory grows with what it holds at once; beyond 32 notes a batch gains no more speed.
BATCH_PIECES, BATCH_CHARACTERS = 32, 6_000
SURE_OF_THE_WHOLE = 0.5
PIECE_CHARACTERS, OVERLAP_CHARACTERS = 2_000, 200
MOST_CHARACTERS = 200_000
"""Of a text; what stands beyond is not searched, and hidden: no note is so long."""
SECONDS, SECONDS_PER_CHARACTER = 20.0, 0.002
"""Of the processor, that the pieces of one text may take together: a hundred times what texts of people take."""


class PresidioDetector:
    """Presidio in this process. Satisfies the engine's ``Detector``; needs 800 MiB and a few seconds to start."""

    name = "presidio"

    def __init__(self, services: Iterable[str] = ()) -> None:
        self._engine = build_analyzer(LANGUAGES, services)

    def analyze(self, texts: Sequence[str], *, language: str = AUTO) -> list[list[Span]]:
        """For each text its spans, in order and without overlap; offsets count characters of that text. What of a text
        cannot be searched is a span, too (``UNSEARCHED``).

        Args:
            texts: any texts; equal ones are analyzed once. Not modified, not kept.
            language: "en" or "fr" for all of them, or "auto": chosen for each.

        Raises:
            DetectorFailed: Presidio refused a text; the error says nothing of it.
        """
        forms = {text: normalize(text) for text in dict.fromkeys(texts)}
        spans_of: dict[str, list[Span]] = {form.text: [] for form in forms.values() if form.text.strip()}
        by_language: dict[str, list[str]] = {}
        for text in spans_of:
            by_language.setdefault(chosen(text, language), []).append(text)
        for spoken, group in by_language.items():
            for text, spans in _analyzed(self._engine, group, spoken):
                spans_of[text].extend(spans)
        settled = {text: settle(in_original(settle(spans_of.get(form.text, ())), form)) for text, form in forms.items()}
        return [list(settled[text]) for text in texts]

    def language_of(self, text: str) -> str:
        """The language in which labels are written into a text."""
        return choose_language(normalize(text).text)


def chosen(text: str, language: str) -> str:
    """The language that a text is analyzed in.

    Raises:
        ValueError: ``language`` is none of "en", "fr", "auto".
    """
    if language == AUTO:
        return choose_language(text)
    if language not in LANGUAGES:
        raise ValueError("language must be 'en', 'fr' or 'auto'")
    return language


def settle(spans: Iterable[Span]) -> list[Span]:
    """Overlapping spans joined into one that hides all of them, labelled by the one that holds the others, if
    it is sure enough, else by the surest (the longest, if equally sure).

    >>> settle([Span(0, 9, "ACCOUNT", 0.05), Span(0, 11, "SIN", 0.5), Span(20, 24, "PERSON", 0.85)])
    [Span(start=0, end=11, label='SIN', score=0.5, recognizer='', reason=''), \
Span(start=20, end=24, label='PERSON', score=0.85, recognizer='', reason='')]
    """
    settled: list[Span] = []
    for span in sorted(spans, key=lambda span: (span.start, -span.end, span.label)):
        if settled and span.start < settled[-1].end:
            settled[-1] = _joined(settled[-1], span)
        else:
            settled.append(span)
    return settled


def _joined(first: Span, second: Span) -> Span:
    whole = max(first, second, key=lambda span: span.end - span.start)
    within = whole.start <= min(first.start, second.start) and whole.end >= max(first.end, second.end)
    if within and whole.score >= SURE_OF_THE_WHOLE:  # a name in an e-mail address is a part of it
        return whole
    surest = max(first, second, key=lambda span: (span.score, span.end - span.start))
    return surest._replace(start=first.start, end=max(first.end, second.end))


@dataclass(frozen=True)
class _Piece:
    """A part of a text, small enough for spaCy, and where it begins there."""

    of: str
    offset: int
    text: str


def _analyzed(engine: AnalyzerEngine, texts: Iterable[str], language: str) -> Iterator[tuple[str, list[Span]]]:
    nlp = cast("SpacyNlpEngine", engine.nlp_engine).get_nlp(language)
    spent: dict[str, float] = {}
    left: dict[str, Span] = {}
    for batch in _batches(_pieces_in_time(texts, spent, left)):
        try:
            # The zone forgets the batch's words: spaCy would keep every new one until the process ends.
            with nlp.memory_zone():
                begun = process_time()
                for piece, spans in _batch_analyzed(engine, batch, language):
                    begun, since = process_time(), begun
                    spent[piece.of] = spent.get(piece.of, 0.0) + begun - since
                    yield piece.of, spans
        except ValueError as error:  # Presidio's and spaCy's messages may quote the text: only the kind is passed on
            raise DetectorFailed("detector.text_refused", kind=type(error).__name__) from None
    for text, span in left.items():
        yield text, [span]


def _pieces_in_time(texts: Iterable[str], spent: dict[str, float], left: dict[str, Span]) -> Iterator[_Piece]:
    """The pieces of texts, each text's until it has taken too long or is too long itself; what is then left of it is
    not searched."""
    for text in texts:
        allowed = SECONDS + SECONDS_PER_CHARACTER * min(len(text), MOST_CHARACTERS)
        for offset, part in pieces(text):
            if offset + len(part) > MOST_CHARACTERS or spent.get(text, 0.0) > allowed:
                reason = TOO_SLOW if spent.get(text, 0.0) > allowed else TOO_LONG
                left[text] = unsearched(offset, len(text), reason)
                break
            yield _Piece(text, offset, part)


def _batch_analyzed(
    engine: AnalyzerEngine, batch: Sequence[_Piece], language: str
) -> Iterator[tuple[_Piece, list[Span]]]:
    # Half of a surrogate pair cannot be encoded, and spaCy encodes: it is replaced by one character, so offsets hold.
    clean = [piece.text.encode("utf-16", "surrogatepass").decode("utf-16", "replace") for piece in batch]
    artifacts = engine.nlp_engine.process_batch(clean, language, batch_size=BATCH_PIECES)
    for piece, (text, analyzed) in zip(batch, artifacts, strict=True):
        results = engine.analyze(text, language, nlp_artifacts=analyzed)
        yield (
            piece,
            [_span(result, label, piece.offset) for result in results if (label := label_of(result.entity_type))],
        )


def _span(result: RecognizerResult, label: str, offset: int) -> Span:
    metadata = result.recognition_metadata or {}
    recognizer = str(metadata.get(RecognizerResult.RECOGNIZER_NAME_KEY, ""))
    score = round(float(result.score), 4)
    return Span(offset + result.start, offset + result.end, label, score, recognizer, str(metadata.get(REASON, "")))


def _batches(all_pieces: Iterable[_Piece]) -> Iterator[list[_Piece]]:
    batch: list[_Piece] = []
    characters = 0
    for piece in all_pieces:
        if batch and (len(batch) == BATCH_PIECES or characters + len(piece.text) > BATCH_CHARACTERS):
            yield batch
            batch, characters = [], 0
        batch.append(piece)
        characters += len(piece.text)
    if batch:
        yield batch


def pieces(text: str) -> Iterator[tuple[int, str]]:
    """A long text in pieces that overlap, cut at blanks, each with its offset: spaCy's memory grows with the text."""
    start = 0
    while len(text) - start > PIECE_CHARACTERS:
        end = _blank_before(text, start + PIECE_CHARACTERS, not_before=start + PIECE_CHARACTERS // 2)
        yield start, text[start:end]
        start = _blank_before(text, end - OVERLAP_CHARACTERS, not_before=end - 2 * OVERLAP_CHARACTERS)
    yield start, text[start:]


def _blank_before(text: str, position: int, *, not_before: int) -> int:
    blank = text.rfind(" ", not_before, position)
    return blank + 1 if blank >= 0 else position
