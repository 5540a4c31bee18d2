"""Reads of the directory: what the finder finds, and what its keepers see."""

from entente.directory.queries.cards import Card, cards_of, spoken_at
from entente.directory.queries.finding import PAGE, Found, Search, find, is_open_now, listings_of, regions
from entente.directory.queries.interpretation import Interpretation, Term, interpret
from entente.directory.queries.keeping import (
    NAMED_TABLES,
    accepted_qualifiers,
    fields_with_provenance,
    held_of,
    in_words,
    licensed_terms,
    licensed_terms_of,
    named_changes,
    qualifiers_decided,
    qualifiers_to_decide,
    service_names,
    sources_with_last_import,
)
from entente.directory.queries.places import Point, point_in, point_of, point_of_name

__all__ = [
    "NAMED_TABLES", "PAGE", "Card", "Found", "Interpretation", "Point", "Search", "Term", "accepted_qualifiers", "cards_of", "fields_with_provenance",
    "find", "held_of", "in_words", "interpret", "is_open_now", "licensed_terms", "licensed_terms_of", "listings_of", "named_changes", "point_in",
    "point_of", "point_of_name", "qualifiers_decided", "qualifiers_to_decide", "regions", "service_names", "sources_with_last_import", "spoken_at",
]  # fmt: skip
