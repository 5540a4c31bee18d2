"""The Presidio engine: both models, the recognizers of both languages, and names that stay visible."""

import re
from collections.abc import Generator, Iterable, Sequence
from contextlib import AbstractContextManager
from copy import copy
from functools import cache, lru_cache
from typing import Any, cast

import spacy
from presidio_analyzer import AnalyzerEngine, EntityRecognizer, RecognizerRegistry, RecognizerResult
from presidio_analyzer.nlp_engine import NlpArtifacts, SpacyNlpEngine
from spacy.pipeline import TrainablePipe
from spacy.tokens import Doc
from thinc.api import use_ops
from threadpoolctl import ThreadpoolController

from anonymizer.detectors.beside import beside
from anonymizer.detectors.encoder import quickened
from anonymizer.detectors.models import MODELS, PARTS_LEFT_OUT, verified_path
from anonymizer.detectors.names.affinity import affinities
from anonymizer.detectors.names.lexicon import lexicon
from anonymizer.detectors.names.recasing import recased
from anonymizer.detectors.names.words import Word, words_of
from anonymizer.detectors.offline import go_offline_and_quiet
from anonymizer.detectors.protected import ProtectedNames, hotlines, left_hidden
from anonymizer.detectors.recognizers.registry import recognizers
from anonymizer.engine.text.normalization import normalize

ENTITIES_OF_WORDS = frozenset({"PERSON", "CA_ADDRESS"})
_DIGIT = re.compile(r"\d")
_ROW_OF_SIGNS = re.compile(r"[^\w\s]{24,}")


def build_analyzer(languages: Sequence[str] = ("en", "fr"), services: Iterable[str] = ()) -> AnalyzerEngine:
    """A Presidio analyzer for Canadian text in English and French; its models are loaded once per process.

    Args:
        languages: any of "en", "fr".
        services: names that must stay visible wherever they stand, in any case and with or without accents.

    Raises:
        DetectorFailed: a model is missing or not the build that is trusted.
    """
    go_offline_and_quiet()
    nlp_engine = _nlp_engine(tuple(languages))
    registry = RecognizerRegistry(
        recognizers=[recognizer for language in languages for recognizer in recognizers(language)],
        supported_languages=list(languages),
    )
    return CanadianAnalyzer(
        registry=registry, nlp_engine=nlp_engine, supported_languages=list(languages), services=services
    )


class CanadianAnalyzer(AnalyzerEngine):
    """Presidio's analyzer, leaving protected names and hotlines visible. ``analyze`` takes the same arguments."""

    def __init__(self, *, services: Iterable[str] = (), **options: Any) -> None:
        super().__init__(**options)
        self._names = ProtectedNames(services, acronyms=True)

    def analyze(self, text: str, language: str, *args: Any, **options: Any) -> list[RecognizerResult]:
        if options.get("nlp_artifacts") is not None:  # of a text that is plain already
            return self._analyzed(text, language, *args, **options)
        form = normalize(text)
        results = self._analyzed(form.text, language, *args, **options)
        for result in results:
            result.start, result.end = form.original(result.start, result.end)
        return results

    def _analyzed(self, text: str, language: str, *args: Any, **options: Any) -> list[RecognizerResult]:
        results = super().analyze(text, language, *args, **options)
        if not results:
            return results
        wanted = options.get("entities") or (args[0] if args else None)
        results += [result for result in beside(text, results) if not wanted or result.entity_type in wanted]
        names, lines = self._names.ranges(text), hotlines(text)
        if not names and not lines:
            return results
        return [part for result in results for part in _left_hidden(text, result, names, lines)]

    def _enhance_using_context(
        self,
        text: str,
        raw_results: list[RecognizerResult],
        nlp_artifacts: NlpArtifacts,
        recognizers: list[EntityRecognizer],
        context: list[str] | None = None,
    ) -> list[RecognizerResult]:
        # Ours read their context themselves; Presidio's way copies every result for each recognizer.
        if context or any(recognizer.context for recognizer in recognizers):
            enhanced: list[RecognizerResult] = super()._enhance_using_context(
                text, raw_results, nlp_artifacts, recognizers, context
            )
            return enhanced
        return raw_results


def _left_hidden(
    text: str, result: RecognizerResult, names: list[tuple[int, int]], lines: list[tuple[int, int]]
) -> list[RecognizerResult]:
    parts = []
    of_words = result.entity_type in ENTITIES_OF_WORDS and not _DIGIT.search(text, result.start, result.end)
    for start, end in left_hidden(text, (result.start, result.end), names=names, lines=lines, words=of_words):
        part = copy(result)
        part.start, part.end = start, end
        parts.append(part)
    return parts


class PinnedNlpEngine(SpacyNlpEngine):
    """The name finders of two spaCy models, checked first, over a copy of the text in usual case.

    Only the part that finds names is loaded: it has word vectors of its own, and the rest would cost half of the time.
    """

    def __init__(self, languages: Sequence[str]) -> None:
        super().__init__(
            models=[
                {"lang_code": language, "model_name": str(verified_path(MODELS[language]))} for language in languages
            ]
        )

    def load(self) -> None:
        # numpy's own matrix product (OpenBLAS) takes two fifths of the time of the one that thinc brings along (BLIS).
        with use_ops("numpy", use_blis=False):
            loaded = {
                model["lang_code"]: spacy.load(model["model_name"], exclude=list(PARTS_LEFT_OUT))
                for model in self.models
            }
        for nlp in loaded.values():
            quickened(cast("TrainablePipe", nlp.get_pipe("ner")).model)
        self.nlp = loaded  # type: ignore[assignment]  # Presidio declares it as None, its value before loading

    def process_text(self, text: str, language: str) -> NlpArtifacts:
        """What the model of the language finds in one text."""
        words = words_of(text)
        with _one_thread():
            return Artifacts(self.get_nlp(language)(_for_model(text, words)), words, self, language)

    def process_batch(  # type: ignore[override]  # Presidio annotates both its classes otherwise
        self, texts: Iterable[Any], language: str, batch_size: int = 1, n_process: int = 1, as_tuples: bool = False
    ) -> Generator[Any]:
        """As Presidio's: each text (with its context, if it came with one) and what the model finds in it."""
        pairs = [text if as_tuples else (text, None) for text in texts]
        all_words = [words_of(str(text)) for text, _ in pairs]
        copies = [_for_model(str(text), words) for (text, _), words in zip(pairs, all_words, strict=True)]
        docs = self.get_nlp(language).pipe(copies, batch_size=batch_size, n_process=n_process)
        for (text, context), words in zip(pairs, all_words, strict=True):
            with _one_thread():
                artifacts = Artifacts(next(docs), words, self, language)
            yield (text, artifacts, context) if as_tuples else (text, artifacts)


def _for_model(text: str, words: list[Word]) -> str:
    """The text in usual case, without long rows of signs, which the model's tokenizer takes apart in quadratic time; as
    long as the text."""
    return _ROW_OF_SIGNS.sub(lambda row: " " * len(row.group()), recased(text, words, lexicon()))


class Artifacts(NlpArtifacts):
    """What the model found, with its own labels, and the words of the text. Keywords are made when they are asked
    for."""

    def __init__(self, doc: Doc, words: list[Word], engine: SpacyNlpEngine, language: str) -> None:
        self.entities = list(doc.ents)
        self.tokens = doc
        self.words = words
        self.affinities = affinities(words, doc.vocab, language)
        self.nlp_engine = engine
        self.language = language
        self.scores = [0.85] * len(doc.ents)

    @property
    def tokens_indices(self) -> list[int]:  # type: ignore[override]  # an attribute there, made on demand here
        return [token.idx for token in self.tokens]

    @property
    def lemmas(self) -> list[str]:  # type: ignore[override]  # an attribute there, made on demand here
        """The words in lower case: the part of the model that makes lemmas is not loaded."""
        return [token.lower_ for token in self.tokens]

    @property
    def keywords(self) -> list[str]:  # type: ignore[override]  # an attribute there, made on demand here
        return self.set_keywords(self.nlp_engine, self.lemmas, self.language)


@lru_cache(maxsize=2)
def _nlp_engine(languages: tuple[str, ...]) -> PinnedNlpEngine:
    engine = PinnedNlpEngine(languages)
    engine.load()
    return engine


def _one_thread() -> AbstractContextManager[Any]:
    """Products of matrices are computed by the thread that asks: those of a text are so small that others would only
    wait, and spin."""
    limited: AbstractContextManager[Any] = _algebra().limit(limits=1)
    return limited


@cache
def _algebra() -> ThreadpoolController:
    return ThreadpoolController().select(user_api="blas")
