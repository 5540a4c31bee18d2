"""Which recognizers run for a language: ours, in both; one small file each, one line below.

Each works alone in anyone's Presidio (``docs/guides/presidio.md``); ``build_analyzer`` adds the language models, the
protected names and what settles overlaps.
"""

from collections.abc import Callable

from presidio_analyzer import EntityRecognizer

from anonymizer.detectors.recognizers.account import AccountRecognizer
from anonymizer.detectors.recognizers.address import AddressRecognizer
from anonymizer.detectors.recognizers.age import AgeRecognizer
from anonymizer.detectors.recognizers.bare_address import BareAddressRecognizer
from anonymizer.detectors.recognizers.birth_date import BirthDateRecognizer
from anonymizer.detectors.recognizers.case_number import CaseNumberRecognizer, LongNumberRecognizer
from anonymizer.detectors.recognizers.corner import CornerRecognizer
from anonymizer.detectors.recognizers.email import EmailAddressRecognizer
from anonymizer.detectors.recognizers.government_id import (
    ImmigrationRecognizer,
    LicenceRecognizer,
    PassportRecognizer,
    PlateRecognizer,
    StatusNumberRecognizer,
)
from anonymizer.detectors.recognizers.health_number import HealthNumberRecognizer
from anonymizer.detectors.recognizers.person import PersonRecognizer
from anonymizer.detectors.recognizers.phone import TelephoneRecognizer
from anonymizer.detectors.recognizers.postal_code import PostalCodeRecognizer
from anonymizer.detectors.recognizers.sin import SinRecognizer
from anonymizer.detectors.recognizers.spoken_address import SpokenAddressRecognizer
from anonymizer.detectors.recognizers.web import IpAddressRecognizer, WebRecognizer

ALL: tuple[Callable[..., EntityRecognizer], ...] = (
    TelephoneRecognizer,
    EmailAddressRecognizer,
    WebRecognizer,
    IpAddressRecognizer,
    PostalCodeRecognizer,
    AddressRecognizer,
    BareAddressRecognizer,
    SpokenAddressRecognizer,
    CornerRecognizer,
    SinRecognizer,
    HealthNumberRecognizer,
    StatusNumberRecognizer,
    ImmigrationRecognizer,
    PassportRecognizer,
    LicenceRecognizer,
    PlateRecognizer,
    AccountRecognizer,
    BirthDateRecognizer,
    AgeRecognizer,
    CaseNumberRecognizer,
    LongNumberRecognizer,
    PersonRecognizer,
)


def recognizers(language: str) -> list[EntityRecognizer]:
    """New instances of all recognizers of one language, without the language model's own."""
    return [make(supported_language=language) for make in ALL]
