"""Who or what a stretch of text names, whatever way it is written, and the keyed numbers drawn from that."""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
import unicodedata
from collections.abc import Iterable

from anonymizer.engine.text.normalization import normalize

TITLES = frozenset(
    ["mr", "mrs", "ms", "miss", "mx", "dr", "prof", "m", "mme", "mlle", "monsieur", "madame", "mademoiselle", "docteur"]
)
_POSSESSIVE = re.compile(r"['’]s$", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+")
_CODE_LENGTH = 10  # 50 bits: among a hundred thousand persons, two share a token once in 200,000 releases


def name_words(name: str) -> tuple[str, ...]:
    """The words of a name without case, accents, titles and the possessive.

    >>> name_words("Mme Aïcha O'Neil-Côté"), name_words("Roy's")
    (('aicha', 'o', 'neil', 'cote'), ('roy',))
    """
    words = tuple(_WORD.findall(plain_form(_POSSESSIVE.sub("", normalize(name).text.strip()))))
    named = tuple(word for word in words if word not in TITLES)
    return named or words


def identity(label: str, text: str) -> str:
    """A canonical form: equal for two spellings of one thing. The order of a person's names does not count.

    >>> identity("PERSON", "Roy, Amina") == identity("PERSON", "amina ROY")
    True
    >>> identity("PHONE", "+1 (613) 555-0100") == identity("PHONE", "613.555.0100")
    True
    """
    if label == "PERSON":
        return " ".join(sorted(name_words(text)))
    text = normalize(text).text
    if label == "PHONE":
        digits = "".join(filter(str.isdigit, text))
        return digits[1:] if len(digits) >= 11 and digits.startswith("1") else digits
    if label in ("EMAIL", "URL_IP"):
        return text.strip().casefold()
    return "".join(character for character in plain_form(text) if character.isalnum())


def joined_names(names: Iterable[str]) -> dict[str, str]:
    """For each name of one text its identity; a single name that is part of exactly one longer one is that person.

    >>> joined_names(["Amina Roy", "Amina", "Omar"])
    {'Amina Roy': 'amina roy', 'Amina': 'amina roy', 'Omar': 'omar'}
    """
    parts = {name: frozenset(name_words(name)) for name in names}
    whole = {identity("PERSON", name): words for name, words in parts.items() if len(words) > 1}
    identities = {}
    for name, words in parts.items():
        of = [longer for longer, all_words in whole.items() if words < all_words]
        identities[name] = of[0] if len(of) == 1 else identity("PERSON", name)
    return identities


def plain_form(text: str) -> str:
    """The text without case and accents."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(character for character in decomposed if not unicodedata.combining(character))


def subkey(key: bytes, purpose: str) -> bytes:
    """A key of its own for each purpose: what is seen of one says nothing about another."""
    return hmac.digest(key, b"entente text operator\x00" + purpose.encode(), "sha256")


def code(key: bytes, label: str, canonical: str) -> str:
    """Ten letters and digits: HMAC-SHA256 of the label and the canonical form, cut to 50 bits."""
    digest = hmac.digest(key, f"{label}\x00{canonical}".encode(), hashlib.sha256)
    return base64.b32encode(digest).decode().lower()[:_CODE_LENGTH]


def number(key: bytes, what: str, below: int) -> int:
    """A number from 0, the same for the same key and words; even to within 2**-32 for bounds as small as ours."""
    return int.from_bytes(hmac.digest(key, what.encode(), "sha256")[:8], "big") % below
