"""Names in addresses of the protocol: no space, no slash, no dot; readable, and found again after a title has changed."""

from __future__ import annotations

from functools import lru_cache
from uuid import UUID

from django.utils.text import slugify

_TITLE_LETTERS = 40
_ID_DIGITS = 8


@lru_cache(maxsize=4096)
def shared_name(title: str, key: UUID) -> str:
    """The title in plain letters, and the last digits of the identifier, which are random and alone decide.

    >>> shared_name("Contacts, été 2026", UUID("01890a5d-ac96-774b-bcce-b302f1a2c3d4"))
    'contacts_ete_2026_f1a2c3d4'
    """
    plain = slugify(title).replace("-", "_")[:_TITLE_LETTERS].strip("_")
    return f"{plain or 'x'}_{key.hex[-_ID_DIGITS:]}"


def names(name: str, key: UUID) -> bool:
    """Whether a name in an address means what has this identifier; names are not sensitive to case.

    >>> names("SUMMER_F1A2C3D4", UUID("01890a5d-ac96-774b-bcce-b302f1a2c3d4"))
    True
    """
    return name.casefold().rpartition("_")[2] == key.hex[-_ID_DIGITS:]


def digits_of(name: str) -> str:
    """The digits by which a name in an address is found.

    Raises:
        ValueError: it has none, so that it names nothing.

    >>> digits_of("SUMMER_F1A2C3D4")
    'f1a2c3d4'
    """
    digits = name.casefold().rpartition("_")[2]
    if len(digits) != _ID_DIGITS or set(digits) - set("0123456789abcdef"):
        raise ValueError("no such name")
    return digits
