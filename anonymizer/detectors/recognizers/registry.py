"""Which recognizers run for a language: one for each row of the table of numbers, and ours for the rest, in both.

Each works alone in anyone's Presidio (``docs/guides/presidio.md``); ``build_analyzer`` adds the language models, the
protected names and what settles overlaps.
"""

from presidio_analyzer import EntityRecognizer

from anonymizer.detectors.recognizers.address import AddressRecognizer
from anonymizer.detectors.recognizers.age import AgeRecognizer
from anonymizer.detectors.recognizers.bare_address import BareAddressRecognizer
from anonymizer.detectors.recognizers.birth_date import BirthDateRecognizer
from anonymizer.detectors.recognizers.corner import CornerRecognizer
from anonymizer.detectors.recognizers.email import EmailAddressRecognizer
from anonymizer.detectors.recognizers.number import NumberRecognizer
from anonymizer.detectors.recognizers.numbers import NUMBER_TYPES
from anonymizer.detectors.recognizers.person import PersonRecognizer
from anonymizer.detectors.recognizers.rule import RuleRecognizer
from anonymizer.detectors.recognizers.spoken_address import SpokenAddressRecognizer
from anonymizer.detectors.recognizers.web import WebRecognizer

OTHERS: tuple[type[RuleRecognizer], ...] = (
    EmailAddressRecognizer,
    WebRecognizer,
    AddressRecognizer,
    BareAddressRecognizer,
    SpokenAddressRecognizer,
    CornerRecognizer,
    BirthDateRecognizer,
    AgeRecognizer,
    PersonRecognizer,
)
"""What is no number: a class each."""


def recognizers(language: str) -> list[EntityRecognizer]:
    """New instances of all recognizers of one language, without the language model's own."""
    return [
        *(NumberRecognizer(row, supported_language=language) for row in NUMBER_TYPES),
        *(make(supported_language=language) for make in OTHERS),
    ]
