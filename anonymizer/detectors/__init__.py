"""Finds what identifies a person in English and French text: Presidio, two spaCy models, Canadian recognizers.

Use it in this process (a notebook, the command line)::

    with_names = PresidioDetector(services=["Robertson House"])
    with_names.analyze(["Omar called from 416-555-0199 about Robertson House"])
    # [[Span(0, 4, "PERSON", 0.99, ...), Span(17, 29, "PHONE", 0.75, ...)]], each with its recognizer and reason

or in a process of its own (a worker, which must not carry the models' memory)::

    with DetectorProcess(services=names) as detector:
        findings = detector.analyze(texts, language="auto")

Both satisfy the engine's ``Detector`` protocol; ``NameValues`` satisfies its ``NameModel`` for the values of a column.
``build_analyzer()`` returns the Presidio ``AnalyzerEngine`` behind them, for those who know Presidio.

===============  =====================================================================================
``recognizers``  which recognizers run, for which language: one over the table of numbers, a small file for each other
``names``        names of persons, word by word: lists, neighbours, the models' opinion, learned weights
``beside``       ages and birth dates right beside a name
``labels``       the project's labels
``entities``     Presidio's entities translated into these labels
``protected``    what must stay visible: names of services, hotlines
``language``     the language of one text
``models``       the language models: where they are, which builds are trusted, ``versions()``
``encoder``      the models' first layers with fewer steps and the same result
``offline``      no download, no word of a text in a log
``analyzer``     the Presidio engine made of all these
``detector``     many texts at once: de-duplicated, in batches, as spans with labels
``process``      the same behind a pipe
``command``      ``entente detect``
===============  =====================================================================================

Texts are kept in memory only: they are never logged, written, put in an error, an argument or the environment.
Importing this package is quick; Presidio and spaCy are imported with the first name that needs them.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from anonymizer.detectors.analyzer import build_analyzer
    from anonymizer.detectors.command import cli_detect
    from anonymizer.detectors.detector import PresidioDetector
    from anonymizer.detectors.errors import DetectorFailed
    from anonymizer.detectors.language import choose_language
    from anonymizer.detectors.models import versions
    from anonymizer.detectors.names.name_values import NameValues
    from anonymizer.detectors.process import DetectorProcess

__all__ = [
    "DetectorFailed",
    "DetectorProcess",
    "NameValues",
    "PresidioDetector",
    "build_analyzer",
    "choose_language",
    "cli_detect",
    "versions",
]

_HOMES = {
    "DetectorFailed": "errors",
    "DetectorProcess": "process",
    "NameValues": "names.name_values",
    "PresidioDetector": "detector",
    "build_analyzer": "analyzer",
    "choose_language": "language",
    "cli_detect": "command",
    "versions": "models",
}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
