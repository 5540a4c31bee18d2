"""The Presidio engine: both models, the recognizers of both languages, and names that stay visible."""

import re
from collections.abc import Iterable, Sequence
from copy import copy
from functools import lru_cache
from typing import Any

import spacy
from presidio_analyzer import AnalyzerEngine, RecognizerRegistry, RecognizerResult
from presidio_analyzer.nlp_engine import NerModelConfiguration, SpacyNlpEngine

from anonymizer.detectors.models import MODELS
from anonymizer.detectors.offline import go_offline_and_quiet
from anonymizer.detectors.protected import ProtectedNames, hotlines, left_hidden
from anonymizer.detectors.recognizers import recognizers

ENTITY_OF_NER_LABEL = {"PERSON": "PERSON", "PER": "PERSON"}
IGNORED_NER_LABELS = (
    "ORG", "MISC", "TIME", "CARDINAL", "ORDINAL", "QUANTITY", "PERCENT", "MONEY", "LANGUAGE", "LAW", "EVENT", "PRODUCT",
    "WORK_OF_ART", "GPE", "LOC", "FAC", "NORP", "DATE",
)  # fmt: skip
ENTITIES_OF_WORDS = frozenset({"PERSON", "CA_ADDRESS"})
_DIGIT = re.compile(r"\d")


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
    registry.add_nlp_recognizer(nlp_engine)
    return CanadianAnalyzer(
        registry=registry, nlp_engine=nlp_engine, supported_languages=list(languages), services=services
    )


class CanadianAnalyzer(AnalyzerEngine):
    """Presidio's analyzer, leaving protected names and hotlines visible. ``analyze`` takes the same arguments."""

    def __init__(self, *, services: Iterable[str] = (), **options: Any) -> None:
        super().__init__(**options)
        self._names = ProtectedNames(services)

    def analyze(self, text: str, language: str, *args: Any, **options: Any) -> list[RecognizerResult]:
        found = super().analyze(text, language, *args, **options)
        if not found:
            return found
        names, lines = self._names.ranges(text), hotlines(text)
        if not names and not lines:
            return found
        return [part for result in found for part in _left_hidden(text, result, names, lines)]


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
    """spaCy models from their installed folders, checked first. Presidio's own would download what it does not find."""

    def __init__(self, languages: Sequence[str]) -> None:
        super().__init__(
            models=[{"lang_code": language, "model_name": str(MODELS[language].path())} for language in languages],
            ner_model_configuration=NerModelConfiguration(
                model_to_presidio_entity_mapping=ENTITY_OF_NER_LABEL, labels_to_ignore=list(IGNORED_NER_LABELS)
            ),
        )

    def load(self) -> None:
        loaded = {model["lang_code"]: spacy.load(model["model_name"]) for model in self.models}
        self.nlp = loaded  # type: ignore[assignment]  # Presidio declares it as None, its value before loading


@lru_cache(maxsize=2)
def _nlp_engine(languages: tuple[str, ...]) -> PinnedNlpEngine:
    engine = PinnedNlpEngine(languages)
    engine.load()
    return engine
