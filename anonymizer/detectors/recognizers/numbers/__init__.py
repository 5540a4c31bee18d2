"""The table of number types: a row is a module, which says all that is known of the type.

A new type is a new row here: its words, its patterns, its checksum, its authority and its cases, which the tests run.
"""

from anonymizer.detectors.recognizers.numbers.account import ACCOUNT_NUMBER
from anonymizer.detectors.recognizers.numbers.driver_licence import DRIVER_LICENCE
from anonymizer.detectors.recognizers.numbers.file_number import FILE_NUMBER
from anonymizer.detectors.recognizers.numbers.health_insurance import HEALTH_INSURANCE
from anonymizer.detectors.recognizers.numbers.immigration import IMMIGRATION
from anonymizer.detectors.recognizers.numbers.licence_plate import LICENCE_PLATE
from anonymizer.detectors.recognizers.numbers.long_number import LONG_NUMBER
from anonymizer.detectors.recognizers.numbers.network_address import NETWORK_ADDRESS
from anonymizer.detectors.recognizers.numbers.number_type import NumberType
from anonymizer.detectors.recognizers.numbers.passport import PASSPORT
from anonymizer.detectors.recognizers.numbers.postal_code import POSTAL
from anonymizer.detectors.recognizers.numbers.social_insurance import SOCIAL_INSURANCE
from anonymizer.detectors.recognizers.numbers.status import STATUS
from anonymizer.detectors.recognizers.numbers.telephone import TELEPHONE

NUMBER_TYPES: tuple[NumberType, ...] = (
    TELEPHONE,
    NETWORK_ADDRESS,
    POSTAL,
    SOCIAL_INSURANCE,
    HEALTH_INSURANCE,
    STATUS,
    IMMIGRATION,
    PASSPORT,
    DRIVER_LICENCE,
    LICENCE_PLATE,
    ACCOUNT_NUMBER,
    FILE_NUMBER,
    LONG_NUMBER,
)
