"""Columns that hold a text in English or in French: by a suffix of their name, or by the language of the name itself. Loads no Django."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Final

from entente.directory.imports.withholding import plain

ENGLISH, FRENCH = "en", "fr"
_LANGUAGES: Final = {"fr": FRENCH, "fra": FRENCH, "fre": FRENCH, "french": FRENCH, "francais": FRENCH, "fr ca": FRENCH, "en francais": FRENCH, "en": ENGLISH, "eng": ENGLISH, "english": ENGLISH, "anglais": ENGLISH, "en ca": ENGLISH, "en anglais": ENGLISH}  # fmt: skip
_SUFFIX: Final = re.compile(
    r"(?P<field>.*[\w\d)])(?:[\s_@./:|\-]*[(\[]\s*|[\s_@./:|\-]+|(?<=[a-zé])(?=(?:FR|EN|Fr|En)$))"
    r"(?P<language>fr|fra|fre|en|eng|fr[-_ ]ca|en[-_ ]ca|(?:en )?(?:french|fran[cç]ais|english|anglais))\s*[)\]]?$",
    re.I,
)
_PREFIX: Final = re.compile(r"(?P<language>fr|en|french|english)[_.:\-](?P<field>.+)$", re.I)
_FRENCH_WORDS: Final = frozenset([
    "nom", "noms", "adresse", "ville", "courriel", "heures", "horaire", "admissibilite", "eligibilite", "clientele", "frais", "couts",
    "tarifs", "inscription", "procedure", "modalites", "requis", "exiges", "delai", "attente", "territoire", "desservi", "avis",
    "statut", "accessibilite", "transport", "autres", "organisme", "programme", "du", "de", "la", "le", "des", "d", "l", "acces",
    "telecopieur",
])  # fmt: skip
_ENGLISH_WORDS: Final = frozenset([
    "name", "names", "address", "city", "email", "hours", "eligibility", "fees", "cost", "application", "intake", "required", "wait",
    "area", "served", "alert", "status", "accessibility", "transportation", "other", "agency", "program", "of", "the", "public",
    "website", "documents", "access", "provider",
])  # fmt: skip


def base_of(column: str) -> tuple[str, str]:
    """The column without the language in its name, and that language; twice nothing where it names none.

    >>> base_of("Description_FR"), base_of("PublicName (French)"), base_of("fr_name"), base_of("Nom en anglais"), base_of("NameFr"), base_of("Languages")
    (('Description', 'fr'), ('PublicName', 'fr'), ('name', 'fr'), ('Nom', 'en'), ('Name', 'fr'), ('', ''))
    """
    match = _SUFFIX.match(column.strip()) or _PREFIX.match(column.strip())
    if match is None:
        return "", ""
    return re.sub(r"\W+en$", "", match["field"].strip(), flags=re.I), _LANGUAGES[plain(match["language"])]


def translated_name(column: str, fields: Collection[str]) -> str:
    """``field@fr`` for a column that holds a field of a table in French; nothing for others.

    >>> translated_name("name_fr", {"name"}), translated_name("description@en", {"description"}), translated_name("area_code", {"area"})
    ('name@fr', 'description@en', '')
    """
    field, language = base_of(column)
    return f"{field.lower()}@{language}" if field.lower() in fields else ""


def language_of_name(column: str) -> str:
    """The language in which a column is named; nothing where it could be both.

    >>> language_of_name("Nom du service"), language_of_name("PublicName"), language_of_name("Description")
    ('fr', 'en', '')
    """
    words = set(plain(column).split())
    french, english = len(words & _FRENCH_WORDS), len(words & _ENGLISH_WORDS)
    if french == english:
        return ""
    return FRENCH if french > english else ENGLISH


def language_of_row(value: str) -> str:
    """What a cell says of the language of its row.

    >>> language_of_row("fr-CA"), language_of_row("English"), language_of_row("2"), language_of_row("Spanish")
    ('fr', 'en', 'fr', '')
    """
    words = plain(value) or value.strip()
    if words in {"2", "f"} or words.startswith(("fr", "francais")):
        return FRENCH
    return ENGLISH if words in {"0", "e", "anglais"} or words.startswith("en") else ""
