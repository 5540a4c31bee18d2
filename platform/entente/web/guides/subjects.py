"""Which part of which guide concerns a page: by the name of its address, or by that of its app where the page has no line of its own."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from django.urls import reverse
from django.utils.translation import get_language

from entente.web.guides.documents import guide

WHOLE: Final = ""
_NUMBER: Final = re.compile(r"^\d+\. ")
_FIRST, _MANY, _PARTNER = "first-dataset", "many-agreements", "partner"
_COLUMNS, _RESULT = "4-answer-for-each-column", "5-read-the-result"
_REVIEW = "6-review-release-download"

SUBJECTS: Final[dict[str, tuple[str, str]]] = {
    # Holding data
    "catalogue": (_FIRST, "2-make-the-dataset-and-upload-the-file"),
    "catalogue:join": (_FIRST, "two-tables-together"),
    "catalogue:hand_in": (_FIRST, "1-before-you-begin"),
    "catalogue:protected_names": ("free-text", "what-stands-where-a-detail-stood"),
    "anonymizer": (_FIRST, _COLUMNS),
    "anonymizer:cleaning": ("treatments", "cleaning-first"),
    "anonymizer:registers": ("treatments", "where-the-people-behind-a-table-are-known"),
    "anonymizer:codes": ("treatments", "to-find-a-person-again"),
    "anonymizer:trace_codes": ("treatments", "to-find-a-person-again"),
    "anonymizer:result": (_FIRST, _RESULT),
    "anonymizer:explore": (_FIRST, _RESULT),
    "anonymizer:review": (_FIRST, _REVIEW),
    "anonymizer:waiting": (_FIRST, _REVIEW),
    "anonymizer:destroy": (_FIRST, "if-you-want-to-be-rid-of-it"),
    "anonymizer:count_table": ("privacy-models", WHOLE),
    "exports:meant_for": (_FIRST, "3-say-for-whom"),
    "exports": (_FIRST, _REVIEW),
    "exports:new_standing": (_FIRST, "next-quarter"),
    "exports:standing": (_FIRST, "next-quarter"),
    "exports:standing_run": (_FIRST, "next-quarter"),
    "exports:access_review": (_MANY, "review-who-has-access-each-quarter"),
    "exports:contribution": ("explorer", "reports-and-what-our-data-did"),
    # Agreeing
    "agreements": (_MANY, WHOLE),
    "agreements:calendar": (_MANY, "keep-dates-in-view"),
    "agreements:month": (_MANY, "keep-dates-in-view"),
    "agreements:bulk": (_MANY, "act-on-several"),
    "agreements:flows": (_MANY, "see-all-flows"),
    "agreements:register": (_MANY, "the-public-register"),
    "agreements:entry": (_MANY, "the-public-register"),
    "agreements:templates": (_MANY, "when-a-figure-or-a-template-changes"),
    "agreements:template": (_MANY, "when-a-figure-or-a-template-changes"),
    "agreements:policy": (_MANY, "when-a-figure-or-a-template-changes"),
    "agreements:earlier_agreements": (_MANY, "at-night-and-on-paper"),
    "exports:dossier": ("dossier", "read-a-dossier"),
    "exports:agreement_dossier": ("dossier", "read-a-dossier"),
    "exports:privacy_assessment": ("dossier", "assess-a-flow-before-the-agreement"),
    "exports:rights_requests": ("dossier", "answer-a-person-who-asks"),
    "exports:rights_request": ("dossier", "answer-a-person-who-asks"),
    "exports:new_rights_request": ("dossier", "answer-a-person-who-asks"),
    "agreements:split_rule": ("joint-exports", "agree-on-whose-rows-are-whose"),
    "organizations:absences": (_MANY, "when-you-are-away"),
    # Receiving data
    "exports:my_datasets": (_PARTNER, WHOLE),
    "exports:entitlement": (_PARTNER, WHOLE),
    "exports:new_layer": ("directory", "add-services-of-your-own"),
    "exports:layer": ("directory", "add-services-of-your-own"),
    "exports:use_in": (_PARTNER, WHOLE),
    "exports:download": ("verifying", WHOLE),
    "exports:connections": (_PARTNER, "a-key"),
    "exports:new_connection": (_PARTNER, "a-key"),
    "programs": (_PARTNER, "to-hear-of-what-comes"),
    "organizations:receipts": ("verifying", "what-you-confirmed-yourself"),
    # Services, places, other nodes
    "directory": ("directory", WHOLE),
    "directory:sources": ("directory", "take-a-file-in"),
    "directory:receive": ("directory", "take-a-file-in"),
    "directory:import": ("directory", "take-a-file-in"),
    "directory:qualifiers": ("directory", "qualifiers"),
    "directory:synonyms": ("explorer", "take-over-the-set-up-of-another-region"),
    "directory:taxonomy": ("directory", "taxonomies"),
    "directory:finder": ("directory", "find-something"),
    "explorer": ("explorer", WHOLE),
    "explorer:bring_places": ("explorer", "which-files"),
    "explorer:bring_figures": ("explorer", "which-files"),
    "explorer:bring_crosswalk": ("explorer", "which-files"),
    "federation_pages": ("federation", "what-breaks-and-what-it-is-called"),
}


def help_address(view_name: str) -> str:
    """Where the help for a page is, in the language of the reader: part of a guide, or the list of them."""
    slug, heading = SUBJECTS.get(view_name) or SUBJECTS.get(view_name.partition(":")[0]) or ("", WHOLE)
    return part(slug, heading)[1] if slug else reverse("web:help")


def part(slug: str, heading: str = WHOLE) -> tuple[str, str]:
    """The title and the address of a guide, or of the part of it that has this heading in English; the same part in French.

    Raises:
        LookupError: no guide has this name, or it has no such heading of the second level.
    """
    return _part(slug, heading, (get_language() or "en")[:2])


@cache
def _part(slug: str, heading: str, language: str) -> tuple[str, str]:
    english, shown = guide(slug, "en"), guide(slug, language)
    if english is None or shown is None:
        raise LookupError(slug)
    address = reverse("web:guide", args=[slug])
    if not heading:
        return shown.title, address
    # Both languages have the same parts in the same order, which the tests compare.
    names = [section.id for section in english.headings]
    if heading not in names:
        raise LookupError(heading)
    place = shown.headings[names.index(heading)]
    return _NUMBER.sub("", place.title), f"{address}#{place.id}"
