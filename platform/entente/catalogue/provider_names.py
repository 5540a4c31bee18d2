"""Which columns name who provides: an organization, its program or its site. By such a column providers are compared with each other."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from anonymizer.engine.profiles.headers import words_of

_NAMES: Final = """
agency; agence; organization; organisation; organisme; provider; fournisseur; prestataire; operator; exploitant; grantee; subgrantee;
contractor; charity; nonprofit; program; programme; site; region 211; referred to; aiguille vers; oriente vers; service name;
nom service; nom du service; shelter name; nom du refuge; center name; centre name; nom du centre; business number;
numero d entreprise; legal name; operating name; raison sociale
"""
_PHRASES: Final = tuple(f" {phrase.strip()} " for phrase in " ".join(_NAMES.split()).split(";"))
_ABOUT: Final = "type kind size sector category taille secteur categorie genre area year annee web url visits visites"
"""Words that make a column speak of what providers are like, rather than name one."""


def name_providers(columns: Iterable[str]) -> bool:
    """Whether one of the columns names providers.

    >>> name_providers(["age", "Agency Name"]), name_providers(["Nom de l’organisme"]), name_providers(["age", "need"])
    (True, True, False)
    >>> name_providers(["agency_type"]), name_providers(["region_211"]), name_providers(["programs"])
    (False, True, True)
    """
    return any(_names_provider(words_of(column)) for column in columns)


def _names_provider(words: list[str]) -> bool:
    text = " ".join([*words, "", *(word.removesuffix("s") for word in words)])
    return not {*words} & {*_ABOUT.split()} and any(phrase in f" {text} " for phrase in _PHRASES)
