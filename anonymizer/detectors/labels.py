"""The project's labels for Presidio's entities: one table.

An entity without a label is left visible. That holds for NRP (nationality, religion, language: callers' languages are
data that 211s count), for LOCATION (towns and districts are data too; streets are CA_ADDRESS), for DATE_TIME (dates of
birth are DATE_OF_BIRTH) and for ORGANIZATION.
"""

PERSON, LOCATION_ADDRESS, POSTAL_CODE = "PERSON", "LOCATION_ADDRESS", "POSTAL_CODE"
PHONE, EMAIL, URL_IP = "PHONE", "EMAIL", "URL_IP"
DATE_OF_BIRTH, AGE = "DATE_OF_BIRTH", "AGE"
SIN, HEALTH_NUMBER, GOV_ID, CASE_ID, ACCOUNT = "SIN", "HEALTH_NUMBER", "GOV_ID", "CASE_ID", "ACCOUNT"

LABELS = (
    PERSON, LOCATION_ADDRESS, POSTAL_CODE, PHONE, EMAIL, DATE_OF_BIRTH, SIN, HEALTH_NUMBER, GOV_ID, CASE_ID, ACCOUNT,
    URL_IP, AGE,
)  # fmt: skip

LABEL_OF_ENTITY = {
    "PERSON": PERSON,
    "CA_ADDRESS": LOCATION_ADDRESS,
    "CA_POSTAL_CODE": POSTAL_CODE,
    "PHONE_NUMBER": PHONE,
    "EMAIL_ADDRESS": EMAIL,
    "URL": URL_IP,
    "IP_ADDRESS": URL_IP,
    "DATE_OF_BIRTH": DATE_OF_BIRTH,
    "AGE": AGE,
    "CA_SIN": SIN,
    "CA_HEALTH_NUMBER": HEALTH_NUMBER,
    "CA_STATUS_NUMBER": GOV_ID,
    "CA_IMMIGRATION_NUMBER": GOV_ID,
    "CA_PASSPORT": GOV_ID,
    "CA_DRIVER_LICENCE": GOV_ID,
    "CA_PLATE": GOV_ID,
    "CA_ACCOUNT": ACCOUNT,
    "CASE_NUMBER": CASE_ID,
    "LONG_NUMBER": CASE_ID,
}


def label_of(entity: str) -> str | None:
    """The project's label for a Presidio entity, or None: leave it visible.

    >>> label_of("PHONE_NUMBER"), label_of("NRP")
    ('PHONE', None)
    """
    return LABEL_OF_ENTITY.get(entity)
