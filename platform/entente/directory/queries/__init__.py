"""Reads of the directory: what the finder finds, and what its keepers see."""

from entente.directory.queries.areas import Stated, areas_in_words, serving, stated, surrounding
from entente.directory.queries.cards import Card, cards_of, services_of, spoken_at
from entente.directory.queries.duplicates import also_in, decided_pairs, pairs_to_decide
from entente.directory.queries.finding import PAGE, Found, Search, find, is_open_now, listings_of, regions
from entente.directory.queries.interpretation import Interpretation, interpret
from entente.directory.queries.places import Point, point_in, point_of, point_of_name
from entente.directory.queries.proposals import (
    accepted_qualifiers,
    code_pairs_of,
    in_words,
    named_pairs,
    qualifiers_decided,
    qualifiers_to_decide,
    service_names,
    synonyms_decided,
    synonyms_to_decide,
    with_proposals,
)
from entente.directory.queries.records import (
    NAMED_TABLES,
    fields_with_provenance,
    held_of,
    licensed_terms,
    licensed_terms_of,
    named_changes,
    sources_with_last_import,
)
from entente.directory.queries.synonyms import accepted_synonyms
from entente.directory.queries.terms import Term
from entente.directory.queries.verification import (
    corrections_to_review,
    services_modified_after,
    verification_rows,
    verified_services,
)

__all__ = [
    "NAMED_TABLES", "PAGE", "Card", "Found", "Interpretation", "Point", "Search", "Stated", "Term", "accepted_qualifiers", "accepted_synonyms", "also_in", "areas_in_words", "cards_of",
    "code_pairs_of", "corrections_to_review", "decided_pairs", "fields_with_provenance", "find", "held_of", "in_words", "interpret",
    "is_open_now", "licensed_terms", "licensed_terms_of", "listings_of", "named_changes", "named_pairs", "pairs_to_decide", "point_in",
    "point_of", "point_of_name", "qualifiers_decided", "qualifiers_to_decide", "regions", "service_names", "services_modified_after",
    "services_of", "serving", "sources_with_last_import", "spoken_at", "stated", "surrounding", "synonyms_decided", "synonyms_to_decide", "verification_rows", "verified_services",
    "with_proposals",
]  # fmt: skip
