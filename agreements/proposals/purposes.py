"""Which purposes a plain question names, so that the draft that answers it begins with them. It proposes; a person decides.

The words are beginnings of words in English and French, without accents; a gap between two of them stands for words side by side.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from agreements.words import folded
from entente.catalogue.vocabularies import Purpose

_TELLING: Final[dict[Purpose, tuple[str, ...]]] = {
    Purpose.SERVICE_PLANNING: (
        "planning", "plan service", "plan our service", "plan the service", "gap in", "gaps", "unmet need", "needs assessment", "where service",
        "planif", "lacune", "besoins non", "besoin non", "analyse des besoins", "evaluation des besoins", "offre de service",
    ),
    Purpose.FUNDING: (
        "funder", "funding", "to fund", "grant application", "for a grant", "our budget", "city budget", "allocation of", "subvention",
        "financement", "financer", "bailleurs de fonds", "notre budget", "budget municipal",
    ),
    Purpose.RESEARCH: (
        "research", "study", "studies", "studying", "thesis", "dissertation", "scientif", "professor", "chercheu", "projet de recherche",
        "recherche sur", "recherche universitaire", "etude", "ma these", "de these", "memoire de", "professeu",
    ),
    Purpose.EMERGENCY: (
        "emergency response", "emergency management", "emergency measure", "emergency plan", "disaster", "wildfire", "evacuat",
        "mesures d urgence", "intervention d urgence", "securite civile", "sinistre", "feux de foret",
    ),
    Purpose.PUBLIC_REPORTING: (
        "public report", "annual report", "community report", "publish", "dashboard", "newspaper", "journalis", "rapport public",
        "rapport annuel", "publier", "publication", "tableau de bord",
    ),
    Purpose.PROGRAM_EVALUATION: (
        "evaluate", "evaluating", "evaluation of", "program evaluation", "effectiveness", "outcome", "before and after", "evaluer",
        "evaluation du", "evaluation de programme", "evaluation de l", "efficacite", "retombee", "avant et apres",
    ),
}  # fmt: skip
"""How people say what they need it for. What a call was about (a flood, a shelter, aid with money) names no purpose by itself."""
_WORD: Final = re.compile(r"\w+")


def purposes_named(texts: Iterable[str]) -> tuple[str, ...]:
    """The purposes of which the texts speak, in the order of the vocabulary; none where they name none.

    >>> purposes_named(["I study heat for my thesis.", "Nous voulons planifier l’offre de services."])
    ('service-planning', 'research')
    >>> purposes_named(["How many of these calls were about emergency shelter or financial aid?", "Je recherche la médiane."])
    ()
    """
    phrases = [" ".join(_WORD.findall(folded(text))) for text in texts]
    return tuple(
        purpose.value for purpose, begins in _PATTERNS.items() if any(begins.search(phrase) for phrase in phrases)
    )


def _pattern(beginnings: Iterable[str]) -> re.Pattern[str]:
    alternatives = (r"\w* ".join(re.escape(part) for part in beginning.split()) for beginning in beginnings)
    return re.compile(rf"\b(?:{'|'.join(alternatives)})")


_PATTERNS: Final = {purpose: _pattern(beginnings) for purpose, beginnings in _TELLING.items()}
