"""Codes that a source writes as *service × target* (``BD-1800 * YB-8000``): what a person said that they mean becomes qualifiers of the services that bear them.

The codes, and their names, belong to a licensed taxonomy. They stay with those who keep the directory; what shows is our own words for needs and people.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final
from uuid import UUID

from django.db import connection

from entente.directory.models import CodePair, LicensedTerm, ProposalStatus, Qualifier, Source
from entente.directory.vocabularies.topics import NEEDS, PEOPLE, Topic

_PAIRS: Final = r"""
SELECT regexp_replace(trim(t.name), '\s*\*\s*', ' * '), array_agg(DISTINCT a.link_id) FILTER (WHERE s.id IS NOT NULL)
FROM hsds_taxonomy_term t LEFT JOIN hsds_attribute a ON a.taxonomy_term_id = t.id
LEFT JOIN hsds_service s ON s.id = a.link_id AND s.withheld = ''
WHERE t.origin_id = %s AND t.name ~ '\S\s*\*\s*\S' GROUP BY 1
"""


def renew(source: Source) -> None:
    """The pairs of a source as its records have them, and the qualifiers that follow from those that a person accepted. In the transaction of an import."""
    with connection.cursor() as cursor:
        cursor.execute(_PAIRS, [source.pk])
        services = {code[:300]: list(keys or ()) for code, keys in cursor.fetchall()}
    known = {pair.code: pair for pair in CodePair.objects.filter(source=source)}
    names = _names_of(source) if set(services) - set(known) else {}
    for code, keys in services.items():
        if code not in known:
            need, people = guess(code, names)
            known[code] = CodePair.objects.create(
                source=source, code=code, need=need, people=people, services=len(keys)
            )
    for pair in known.values():
        count = len(services.get(pair.code, ()))
        if pair.services != count:
            pair.services = count
            pair.save(update_fields=["services"])
        _qualify(pair, source, services.get(pair.code, []))


def _qualify(pair: CodePair, source: Source, services: list[UUID]) -> None:
    """The qualifiers of one pair are those of its services, in the words that were accepted; no others."""
    own = Qualifier.objects.filter(pair=pair)
    if pair.status != ProposalStatus.ACCEPTED:
        own.delete()
        return
    own.exclude(service_id__in=services, need=pair.need, people=pair.people).delete()
    qualifiers = [
        Qualifier(
            service_id=service, layer_of=source.owner, need=pair.need, people=pair.people, pair=pair, status=ProposalStatus.ACCEPTED,
            proposed_by=pair.decided_by, decided_by=pair.decided_by, decided_at=pair.decided_at,
        )
        for service in services
    ]  # fmt: skip
    Qualifier.objects.bulk_create(qualifiers, ignore_conflicts=True, batch_size=1000)


def guess(code: str, names: Mapping[str, str]) -> tuple[str, str]:
    """The need and the people that a pair seems to mean, for a person to correct: by its own words, or by the names of its codes.

    >>> guess("Food Pantries * Older Adults", {}), guess("BD-1800 * YB-8000", {"BD-1800": "Food"}), guess("ZZ-1 * YY-2", {})
    (('food', 'seniors'), ('food', ''), ('', ''))
    """
    what, _star, whom = code.partition(" * ")
    return _topic(names.get(what, what), NEEDS), _topic(names.get(whom, whom), PEOPLE)


def _topic(words: str, topics: Mapping[str, Topic]) -> str:
    """The topic of which a phrase stands in these words; the longest phrase counts."""
    plain = words.lower()
    matches = [
        (len(phrase), topic.code)
        for topic in topics.values()
        for phrases in (topic.phrases, topic.name_phrases)
        for phrase in (*phrases.en, *phrases.fr)
        if re.search(rf"\b{re.escape(phrase)}", plain)
    ]
    return max(matches)[1] if matches else ""


def _names_of(source: Source) -> dict[str, str]:
    """Codes of the licensed taxonomy that the owner brought in -> their English names."""
    terms = LicensedTerm.objects.filter(licence__organization=source.owner)
    return dict(terms.exclude(name_en="").values_list("code", "name_en"))
