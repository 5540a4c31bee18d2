"""The form of a set-up: which parts its file has, of which words, and whether what stands there can be stored at all."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, Final

from agreements.models import ClauseKey
from agreements.terms import BY_NAME
from agreements.terms.values import Choices, Code, Flag, List, Number, Proportion, Records, Value
from entente.core.errors import Finding, Invalid
from entente.explorer.queries.setups import FORMAT, INDICATOR, QUALIFIER, TEMPLATE, VIEW

MOST: Final = 5_000  # of each kind
FIRST: Final = "entente-region-1"
"""As ``FORMAT``, without synonyms: files of it are taken over too."""
_VERSIONED: Final = re.compile(r"entente-region-[1-9]\d{0,5}")
_WORDS: Final = {"indicators": INDICATOR, "views": VIEW, "templates": (*TEMPLATE, "terms", "clauses"), "qualifiers": QUALIFIER}  # fmt: skip
_OTHER_TYPES: Final[Mapping[str, type]] = {
    "decimals": int, "labels": list, "emergency": bool, "roles": list, "authorities": list, "terms": dict, "clauses": dict,
}  # fmt: skip
"""Of the words that are no text."""


def read(content: bytes) -> object:
    """What a file says, not yet checked.

    Raises:
        Invalid: it is no JSON in UTF-8.
    """
    try:
        return json.loads(content.decode())
    except (ValueError, RecursionError) as error:
        raise Invalid(Finding("setup.broken")) from error


def check(content: Any) -> None:
    """The file has the form that is written, each part with its own words and no other.

    Raises:
        Invalid: it has not; where a later version wrote it, it says so.
    """
    version = content.get("format") if isinstance(content, dict) else None
    if not isinstance(version, str) or not _VERSIONED.fullmatch(version):
        raise Invalid(Finding("setup.unknown"))
    if version not in (FIRST, FORMAT):
        raise Invalid(Finding("setup.later"))
    parts = {*_WORDS, "format"} | ({"synonyms"} if version == FORMAT else set())
    for kind in sorted(parts ^ set(content)):
        raise Invalid(Finding("setup.part" if kind in parts else "setup.unknown_part", column=kind[:40]))
    if not _is_storable(content):
        raise Invalid(Finding("setup.broken"))
    for kind, words in _WORDS.items():
        if not isinstance(content[kind], list) or len(content[kind]) > MOST:
            raise Invalid(Finding("setup.part", column=kind))
        for row, part in enumerate(content[kind], 1):
            if not isinstance(part, dict) or set(part) != set(words) or not _is_typed(part):
                raise Invalid(Finding("setup.words", column=kind, row=row))
    if not _are_synonyms(content.get("synonyms", {})):
        raise Invalid(Finding("setup.part", column="synonyms"))


def unknown_in(template: Mapping[str, Any]) -> list[str]:
    """Terms and clauses of a template that this installation does not know, or with values that it does not: what it would drop unseen."""
    terms = [
        name
        for name, value in template["terms"].items()
        if name not in BY_NAME or not _fits(BY_NAME[name].value, value)
    ]
    return sorted([*terms, *(key for key in template["clauses"] if key not in ClauseKey.values)])


def _is_storable(content: Any) -> bool:
    """Whether a database takes its texts and numbers: no NUL, no half of a character, no number that is none."""
    try:
        text = json.dumps(content, ensure_ascii=False, allow_nan=False).encode()
    except (ValueError, RecursionError):
        return False
    return b"\\u0000" not in text


def _is_typed(part: Mapping[str, Any]) -> bool:
    labels = part.get("labels", [])
    return all(type(value) is _OTHER_TYPES.get(name, str) for name, value in part.items()) and all(
        isinstance(path, list) and all(isinstance(heading, str) for heading in path) for path in labels
    )


def _are_synonyms(topics: Any) -> bool:
    return isinstance(topics, dict) and all(
        isinstance(words, dict) and all(isinstance(phrases, str) for phrases in words.values())
        for words in topics.values()
    )


def _fits(value: Value, stored: Any) -> bool:
    match value:
        case _ if stored is None:
            return True
        case Flag():
            return isinstance(stored, bool)
        case Code():
            return isinstance(stored, str) and stored in value.vocabulary.values
        case Choices():
            return isinstance(stored, list) and all(code in value.vocabulary.values for code in stored)
        case Records():
            return isinstance(stored, list) and not stored  # those of another region
        case List():
            return isinstance(stored, list) and all(isinstance(text, str) for text in stored)
        case Number():
            return type(stored) is int and 0 <= stored <= 100_000
        case Proportion():
            return type(stored) in (int, float) and 0 <= stored <= 1
        case _:
            return False
