"""Reads about organizations and their people; ``second_persons`` says who can be the second of two."""

from entente.organizations.queries.people import (
    Member,
    absences_on,
    absences_overlapping,
    covered_by,
    covered_people,
    covers_of,
    has_signed_in,
    holds_roles_of,
    link_verdict,
    members,
    open_proposals,
    other_stewards,
    people_of,
    possible_covers,
    roles_of,
    stewards,
)

__all__ = [
    "Member",
    "absences_on",
    "absences_overlapping",
    "covered_by",
    "covered_people",
    "covers_of",
    "has_signed_in",
    "holds_roles_of",
    "link_verdict",
    "members",
    "open_proposals",
    "other_stewards",
    "people_of",
    "possible_covers",
    "roles_of",
    "stewards",
]
