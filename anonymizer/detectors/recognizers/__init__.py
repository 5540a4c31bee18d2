"""Which recognizers run for a language. A recognizer of our own is one file in this folder and one line below.

All of Presidio's recognizers that do not depend on the language run in both: by default only English has credit cards.
Its two Canadian ones, off by default, are on. The American number recognizers and the British health number are kept,
in both languages, as nets for bare numbers: without them recall falls by 4 points in English and French alike
on the labelled development notes. Presidio gives them a very low score unless a word nearby speaks for them.
"""

from collections.abc import Callable

from presidio_analyzer import EntityRecognizer
from presidio_analyzer.predefined_recognizers import (
    CaPostalCodeRecognizer,
    CaSinRecognizer,
    CreditCardRecognizer,
    CryptoRecognizer,
    DateRecognizer,
    EmailRecognizer,
    IbanRecognizer,
    IpRecognizer,
    MacAddressRecognizer,
    MedicalLicenseRecognizer,
    NhsRecognizer,
    PhoneRecognizer,
    UrlRecognizer,
    UsBankRecognizer,
    UsItinRecognizer,
    UsLicenseRecognizer,
    UsPassportRecognizer,
    UsSsnRecognizer,
    UuidRecognizer,
)

PHONE_REGIONS = ("CA", "US")

CANADIAN: tuple[Callable[..., EntityRecognizer], ...] = (CaSinRecognizer, CaPostalCodeRecognizer)

GENERIC: tuple[Callable[..., EntityRecognizer], ...] = (
    CreditCardRecognizer,
    CryptoRecognizer,
    DateRecognizer,
    EmailRecognizer,
    IbanRecognizer,
    IpRecognizer,
    MacAddressRecognizer,
    UrlRecognizer,
    UuidRecognizer,
)

NETS_FOR_NUMBERS: tuple[Callable[..., EntityRecognizer], ...] = (
    MedicalLicenseRecognizer,
    NhsRecognizer,
    UsBankRecognizer,
    UsItinRecognizer,
    UsLicenseRecognizer,
    UsPassportRecognizer,
    UsSsnRecognizer,
)


def recognizers(language: str) -> list[EntityRecognizer]:
    """New instances of all recognizers of one language, without the language model's own."""
    phone = PhoneRecognizer(supported_language=language, supported_regions=PHONE_REGIONS)
    return [phone, *(make(supported_language=language) for make in (*CANADIAN, *GENERIC, *NETS_FOR_NUMBERS))]
