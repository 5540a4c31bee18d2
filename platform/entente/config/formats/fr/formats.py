"""Canadian French: 24 novembre 2026; 12 345,5 with no-break spaces."""

DATE_FORMAT = "j F Y"
SHORT_DATE_FORMAT = "Y-m-d"
DATETIME_FORMAT = "j F Y, H\xa0\\h\xa0i"
TIME_FORMAT = "H\xa0\\h\xa0i"
SHORT_DATETIME_FORMAT = "Y-m-d H:i"
DECIMAL_SEPARATOR = ","
THOUSAND_SEPARATOR = "\xa0"
NUMBER_GROUPING = 3
