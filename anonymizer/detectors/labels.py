"""The project's labels for Presidio's entities: one table, and one rule for dates.

An entity without a label is left visible. That holds for NRP (nationality, religion, language: callers' languages are
data that 211s count) and for ORGANIZATION, which both models see in half of all capitalized words.

Choices that were measured on the labelled development notes, because they cost as well as help:

- LOCATION also covers towns, which need not be hidden. Without it French F2 falls (.697 to .683): the model calls
  French street lines, and many names, a place.
- DATE_TIME is not a date of birth. Presidio cannot tell them apart, so a *complete* date (day, month and year) is
  hidden, and anything vaguer ("Friday", "February 15", "2024", "9:30") stays. Hiding every date instead costs 4 points
  of precision and gains half a point of recall.
"""

import re

PERSON, LOCATION_ADDRESS, POSTAL_CODE = "PERSON", "LOCATION_ADDRESS", "POSTAL_CODE"
PHONE, EMAIL, URL_IP = "PHONE", "EMAIL", "URL_IP"
DATE_OF_BIRTH, AGE = "DATE_OF_BIRTH", "AGE"
SIN, HEALTH_NUMBER, GOV_ID, CASE_ID, ACCOUNT = "SIN", "HEALTH_NUMBER", "GOV_ID", "CASE_ID", "ACCOUNT"

LABELS = (
    PERSON, LOCATION_ADDRESS, POSTAL_CODE, PHONE, EMAIL, DATE_OF_BIRTH, SIN, HEALTH_NUMBER, GOV_ID, CASE_ID, ACCOUNT,
    URL_IP, AGE,
)  # fmt: skip

# DATE_TIME is absent: see date_label().
LABEL_OF_ENTITY = {
    "PERSON": PERSON,
    "LOCATION": LOCATION_ADDRESS,
    "CA_POSTAL_CODE": POSTAL_CODE,
    "PHONE_NUMBER": PHONE,
    "EMAIL_ADDRESS": EMAIL,
    "URL": URL_IP,
    "IP_ADDRESS": URL_IP,
    "MAC_ADDRESS": URL_IP,
    "CA_SIN": SIN,
    "UK_NHS": HEALTH_NUMBER,  # ten digits, modulo 11: the shape of several provinces' numbers
    "US_SSN": GOV_ID,
    "US_ITIN": GOV_ID,
    "US_PASSPORT": GOV_ID,
    "US_DRIVER_LICENSE": GOV_ID,
    "MEDICAL_LICENSE": GOV_ID,
    "UUID": CASE_ID,
    "US_BANK_NUMBER": ACCOUNT,
    "CREDIT_CARD": ACCOUNT,
    "IBAN_CODE": ACCOUNT,
    "CRYPTO": ACCOUNT,
}


def label_of(entity: str, matched: str) -> str | None:
    """The project's label for a Presidio entity found over ``matched``, or None: leave it visible.

    >>> label_of("PHONE_NUMBER", "416-555-0199"), label_of("NRP", "Syrian")
    ('PHONE', None)
    """
    if entity == "DATE_TIME":
        return date_label(matched)
    return LABEL_OF_ENTITY.get(entity)


def date_label(matched: str) -> str | None:
    """What a date found by Presidio is to us: a possible date of birth, an age, a mistaken number, or nothing.

    >>> [date_label(text) for text in ("August 13, 1950", "20.03.1956", "61 years old", "7741-22", "Friday", "2024")]
    ['DATE_OF_BIRTH', 'DATE_OF_BIRTH', 'AGE', 'CASE_ID', None, None]
    """
    if _THREE_NUMBERS.search(matched) or (_YEAR.search(matched) and _MONTH.search(matched) and _DAY.search(matched)):
        return DATE_OF_BIRTH
    if _AGE.search(matched):
        return AGE
    # The English model takes file and account numbers for dates: five digits besides a year are hidden as a number.
    if sum(character.isdigit() for character in _YEAR.sub("", matched)) >= 5:
        return CASE_ID
    return None


_THREE_NUMBERS = re.compile(r"(?<!\d)\d{1,4}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{1,4}(?!\d)")
_YEAR = re.compile(r"(?<!\d)(?:1[89]|20)\d\d(?!\d)")
_DAY = re.compile(r"(?<!\d)(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er)?(?!\w)")
_MONTH = re.compile(
    r"\b(?:jan|feb|fev|fév|mar|apr|avr|may|mai|jun|juin|jul|juil|aug|aou|aoû|sep|oct|nov|dec|déc)[a-zéû]*\b",
    re.IGNORECASE,
)
_AGE = re.compile(r"\b\d{1,3}[- ]?(?:years?[- ]olds?|yrs?|y/?o|ans)\b", re.IGNORECASE)
