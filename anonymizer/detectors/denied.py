"""What must be hidden whatever a recognizer thinks: words that an organization has named, because they were missed
before."""

from collections.abc import Iterable, Mapping, Sequence
from typing import ClassVar

from anonymizer.detectors.protected import ProtectedNames
from anonymizer.engine.profiles.indigenous_identity import is_created
from anonymizer.engine.text.detection import Detector, Span
from anonymizer.engine.text.normalization import normalize


class WithDenied:
    """A detector that also hides named words: in any case, with or without accents, whole words only.

    It is a ``Detector`` itself; a named word is hidden even where a protected name holds it.
    """

    REASON: ClassVar = "words that the organization wants hidden"

    def __init__(self, detector: Detector, words: Mapping[str, Iterable[str]]) -> None:
        """
        Args:
            words: for each label, the words or phrases that have it.
        """
        self.name = detector.name
        self._detector = detector
        self._denied = {label: ProtectedNames(several) for label, several in words.items()}

    def analyze(self, texts: Sequence[str], *, language: str = "auto") -> list[list[Span]]:
        """What the detector finds, and the named words."""
        spans_of_texts = self._detector.analyze(texts, language=language)
        return [[*spans, *self._spans(text)] for text, spans in zip(texts, spans_of_texts, strict=True)]

    def language_of(self, text: str) -> str:
        """The language in which labels are written into a text."""
        language_of = getattr(self._detector, "language_of", None)
        return "en" if language_of is None else str(language_of(text))

    def _spans(self, text: str) -> list[Span]:
        form = normalize(text)
        return [
            Span(*form.original(start, end), label, 1.0, type(self).__name__, self.REASON)
            for label, names in self._denied.items()
            for start, end in names.ranges(form.text)
        ]


class WithPeoples(WithDenied):
    """Names of Indigenous peoples and communities; no label says so. The French word for *created* is not the Cree."""

    REASON: ClassVar = "a name of an Indigenous people or community"

    def __init__(self, detector: Detector, names: Iterable[str]) -> None:
        super().__init__(detector, {"DENIED": names})

    def _spans(self, text: str) -> list[Span]:
        return [span for span in super()._spans(text) if not is_created(text[span.start : span.end])]


class WithRegistered(WithDenied):
    """Named words that communities' authorities registered. The label does not say so: that a community is named tells
    of it."""

    REASON: ClassVar = "a name that a community’s authority registered"

    def __init__(self, detector: Detector, names: Iterable[str]) -> None:
        super().__init__(detector, {"DENIED": names})
