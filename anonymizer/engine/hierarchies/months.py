"""The names of the months, in both languages, in full and short, with and without accents."""

from __future__ import annotations

from collections.abc import Mapping

MONTHS: Mapping[str, tuple[str, ...]] = {
    "en": ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
           "November", "December"),
    "en-short": ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    "fr": ("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
           "novembre", "décembre"),
    "fr-plain": ("janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre",
                 "novembre", "decembre"),
    "fr-short": ("janv", "févr", "mars", "avr", "mai", "juin", "juil", "août", "sept", "oct", "nov", "déc"),
}  # fmt: skip
"""By series, in the order of the year."""

SPELLED: Mapping[str, tuple[str, int]] = {
    "fév": ("fr-short", 2),
    "fev": ("fr-plain", 2),
    "fevr": ("fr-plain", 2),
    "dec": ("en-short", 12),
}
"""Further spellings in lower case: the series in which another month is written, and the number."""

MONTH_OF: Mapping[str, int] = {
    **{name.lower(): at for names in MONTHS.values() for at, name in enumerate(names, 1)},
    **{name: number for name, (_, number) in SPELLED.items()},
    "aoû": 8,
    "aou": 8,
}
"""The number of a month, 1 to 12, by its name in lower case."""
