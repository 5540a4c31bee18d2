"""Synonyms of a region: which the finder reads, which wait for a decision, and what no region may add.

A region's synonyms add to what words mean and take nothing away: where the vocabulary of the software reads danger in what was typed,
it is read by that vocabulary alone (``interpretation.interpret``).
"""

from __future__ import annotations

import re
from typing import Final

from entente.directory.models import Listing, ProposalStatus, Synonym
from entente.directory.queries.interpretation import interpret
from entente.directory.queries.lexicon import LONGEST, urgent_words
from entente.directory.queries.words import tokens_of
from entente.directory.vocabularies.conditions import FILLER, LIGHT
from entente.directory.vocabularies.synonyms import SYNONYMS
from entente.directory.vocabularies.topics import NEEDS, PEOPLE

LETTERS: Final = 80
KNOWN: Final = "known"
_PLAIN: Final = re.compile(r"[\w'’ .&/+-]+")
_REACHES_A_PERSON: Final = re.compile(r"\d(?:[\s().-]{0,3}\d){6,}")


def fault_of(topic: str, language: str, phrase: str) -> str:
    """Why a region cannot add this phrase: a code of findings. ``KNOWN`` where the vocabulary reads it so already, blank where it can."""
    words = [token.word for token in tokens_of(phrase)]
    if topic not in (*NEEDS, *PEOPLE) or language not in ("en", "fr"):
        return "synonym.topic"
    if phrase in SYNONYMS.get(topic, {}).get(language, ()):
        return KNOWN
    if not words or len(phrase) > LETTERS or len(words) > LONGEST:
        return "synonym.length"
    if not _PLAIN.fullmatch(phrase) or not any(word.isalpha() for word in words) or _REACHES_A_PERSON.search(phrase):
        return "synonym.letters"
    if all(word in LIGHT or word in FILLER for word in words):
        return "synonym.general"
    read = interpret(phrase)
    is_read = not read.rest and not any(term.is_hint for term in read.terms)
    if is_read and topic in (*read.values("needs"), *read.values("people")):
        return KNOWN
    if read.speaks_of_danger:
        return "synonym.danger"
    if is_read:
        return "synonym.taken"
    says = [word for word in words if word not in LIGHT and word not in FILLER]
    return "synonym.danger" if len(says) == 1 and says[0] in urgent_words() else ""


def accepted_synonyms(region: str = "") -> tuple[tuple[str, str, str], ...]:
    """Topic, language and phrase of those that the finder reads in the directory of a region: that which was chosen, or the only one there is."""
    accepted = Synonym.objects.filter(status=ProposalStatus.ACCEPTED)
    rows = list(accepted.values_list("owner_id", "topic", "language", "phrase"))
    if not rows:
        return ()
    if not region:
        owners = list(Listing.objects.order_by().values_list("source__owner_id", flat=True).distinct()[:2])
        region = str(owners[0]) if len(owners) == 1 else ""
    return tuple((topic, language, phrase) for owner, topic, language, phrase in rows if str(owner) == region)
