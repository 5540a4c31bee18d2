"""Which columns name who provides: an organization, its program or its site. By such a column providers are compared with each other."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from typing import Final

from anonymizer.engine.profiles.headers import words_of

_NAMES: Final = """
agency; agence; organization; organisation; organisme; org; provider; fournisseur; prestataire; contractor; vendor; supplier; grantee; subgrantee;
subrecipient; awardee; subawardee; donee; charity; nonprofit; ngo; ong; obnl; osbl; cisss; ciusss; program; programme; site; facility; etablissement;
institution; point de service; region 211; referred to; aiguille vers; oriente vers; public name; legal name; operating name; nom legal; raison sociale;
business number; numero d entreprise; bn; neq; ein; uei; duns; siret; siren
"""
_AMBIGUOUS: Final = """
recipient beneficiary beneficiaire project projet shelter refuge clinic clinique hospital hopital center centre association
"""
"""Who or what may be a provider, or something else of a person: counted where it is the whole header, or stands beside a naming word."""
_COMMON: Final = "service location resource ressource partner partenaire applicant demandeur promoteur operator exploitant school ecole branch succursale installation"
"""The same, where the whole header tells nothing: a service may be a need, a location a city, a partner a spouse."""
_NAMING: Final = "name nom id identifier identifiant code number numero no num group"
_BETWEEN: Final = "de du des d l la le of the common parent legal"
_ABOUT: Final = """
type; kind; size; sector; category; taille; secteur; categorie; genre; area; year; annee; web; url; visits; visites; date; count; number of; nombre;
score; etudes; study
"""
"""Words that make a column speak of what providers are like, how many or when, rather than name one."""


def _phrases(text: str) -> tuple[str, ...]:
    return tuple(f" {phrase.strip()} " for phrase in " ".join(text.split()).split(";"))


_NAMES_OF, _TELLS = _phrases(_NAMES), _phrases(_ABOUT)
_BESIDE: Final = frozenset(f"{_AMBIGUOUS} {_COMMON}".split())
_WHOLE: Final = frozenset(_AMBIGUOUS.split())


def name_providers(columns: Iterable[str]) -> bool:
    """Whether one of the columns names providers.

    >>> name_providers(["age", "Agency Name"]), name_providers(["Nom de l’organisme"]), name_providers(["age", "need"])
    (True, True, False)
    >>> name_providers(["agency_type"]), name_providers(["region_211"]), name_providers(["programs"])
    (False, True, True)
    >>> name_providers(["recipient_name"]), name_providers(["Bénéficiaire"]), name_providers(["recipient_age"])
    (True, True, False)
    """
    return any(_names_provider(words_of(column)) for column in columns)


def _names_provider(words: list[str]) -> bool:
    singular = [_singular(word) for word in words]
    text = f" {' '.join([*words, '', *singular])} "
    if any(phrase in text for phrase in _TELLS):
        return False
    if any(phrase in text for phrase in _NAMES_OF):
        return True
    core = [word for word in singular if word not in _BETWEEN.split()]
    beside = any({*pair} & _BESIDE and {*pair} & {*_NAMING.split()} for pair in pairwise(core))
    return beside or (len(core) == 1 and core[0] in _WHOLE)


def _singular(word: str) -> str:
    return f"{word[:-3]}y" if word.endswith("ies") else word.removesuffix("s")
