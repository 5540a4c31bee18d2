"""The project's labels for Presidio's entities: one table.

An entity without a label is left visible. That holds for NRP (nationality, religion, language: callers' languages are
data that 211s count), for LOCATION (towns and districts are data too; streets are CA_ADDRESS), for DATE_TIME (dates of
birth are DATE_OF_BIRTH) and for ORGANIZATION.
"""

from anonymizer.detectors.labels import AGE, DATE_OF_BIRTH, EMAIL, LOCATION_ADDRESS, PERSON, URL_IP
from anonymizer.detectors.recognizers.numbers import NUMBER_TYPES

LABEL_OF_ENTITY = {
    "PERSON": PERSON,
    "CA_ADDRESS": LOCATION_ADDRESS,
    "EMAIL_ADDRESS": EMAIL,
    "URL": URL_IP,
    "DATE_OF_BIRTH": DATE_OF_BIRTH,
    "AGE": AGE,
    **{row.entity: row.label for row in NUMBER_TYPES},
}


def label_of(entity: str) -> str | None:
    """The project's label for a Presidio entity, or None: leave it visible.

    >>> label_of("PHONE_NUMBER"), label_of("NRP")
    ('PHONE', None)
    """
    return LABEL_OF_ENTITY.get(entity)
