"""Reads of the directory: what the finder finds, and what its keepers see."""

from entente.directory.queries.finding import PAGE, Found, Point, Search, find, point_in, point_of
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

__all__ = [
    "NAMED_TABLES", "PAGE", "Found", "Point", "Search", "accepted_qualifiers", "fields_with_provenance", "find", "held_of", "in_words", "licensed_terms",
    "licensed_terms_of", "named_changes", "point_in", "point_of", "qualifiers_decided", "qualifiers_to_decide", "service_names",
    "sources_with_last_import",
]  # fmt: skip
