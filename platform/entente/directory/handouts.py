"""A handout of chosen services: a text short enough for a message to a telephone, and a tagged PDF. It holds what the finder shows, and nobody's place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from django.utils.translation import get_language, gettext

from entente.core.dates import date_format
from entente.core.printing import printed
from entente.directory.queries.cards import Card
from entente.directory.texts import Text

MOST: Final = 12
"""Services of a handout: more is a list, and nobody reads it standing."""
_LAYOUT: Final = Path(__file__).parent / "printing" / "handout.typ"
_GSM: Final = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_GSM_TWICE: Final = frozenset("^{}\\[~]|€")


@dataclass(frozen=True, slots=True)
class Message:
    """A text for a telephone, and in how many parts a network sends it (GSM 03.38: 160 characters, or 70 where a letter is not among its own)."""

    text: str
    parts: int


def message_of(cards: Sequence[Card]) -> Message:
    """Name, telephone and address of each service, a line each, and the number of 2-1-1."""
    lines = [_short(card) for card in cards]
    # A space that does not break is none of the network's letters: with it, a message holds 70 instead of 160.
    text = (
        "\n".join([*lines, gettext("More help: 2-1-1")]).replace("\u00a0", " ").replace("\u202f", " ").replace("’", "'")
    )
    return Message(text, parts_of(text))


def parts_of(text: str) -> int:
    """How many messages a text takes.

    >>> parts_of("a" * 160), parts_of("a" * 161), parts_of("ê" * 70), parts_of("ê" * 71)
    (1, 2, 1, 2)
    """
    if all(letter in _GSM or letter in _GSM_TWICE for letter in text):
        length, alone, joined = sum(2 if letter in _GSM_TWICE else 1 for letter in text), 160, 153
    else:
        length, alone, joined = len(text.encode("utf-16-be")) // 2, 70, 67
    return 1 if length <= alone else -(-length // joined)


def handout_pdf(cards: Sequence[Card], *, today: date) -> bytes:
    """The chosen services on paper, in the language that is active: large print, a box each."""
    contents = {
        "language": (get_language() or "en")[:2],
        "title": gettext("Services for you"),
        "lead": gettext("Call before you go: hours and services change."),
        "services": [_block(card) for card in cards],
        "foot": gettext("As the directory stood on %(day)s. In danger: 9-1-1. Thoughts of suicide: 9-8-8. Anything else: 2-1-1.")
        % {"day": date_format(today, "DATE_FORMAT")},
    }  # fmt: skip
    return printed(_LAYOUT, contents, at=None)


def _short(card: Card) -> str:
    name = card.name.words if len(card.name.words) <= 45 else card.name.words[:44].rstrip() + "."
    return ", ".join(part for part in (name, card.listing.telephone, card.address.split(", ")[0]) if part)


def _block(card: Card) -> dict[str, object]:
    """Name, organization, summary and eligibility as words with their language, which is blank where it is the handout's."""
    rows = [
        (gettext("Telephone"), [_words(card.listing.telephone)]),
        (gettext("Address"), [_words(card.address)]),
        (gettext("Opening hours"), _joined([_fragment(line) for line in card.hours], "; ")),
        (gettext("Eligibility"), _joined([_words(card.ages), _fragment(card.eligibility, 300)], " ")),
        (gettext("Capacity"), [_words(card.capacity)]),
        (gettext("Area served"), _joined([_fragment(area, 200) for area in card.areas], "; ")),
        (gettext("Languages"), [_words(", ".join(card.languages))]),
    ]  # fmt: skip
    return {
        "name": _fragment(card.name),
        "organization": _fragment(card.organization),
        "summary": _fragment(card.summary, 280),
        "note": card.language_note,
        "rows": [[label, parts] for label, parts in rows if any(words for words, _language in parts)],
    }


def _fragment(text: Text, most: int | None = None) -> list[str]:
    return [text.words[:most], text.language if text.is_in_another else ""]


def _words(words: str) -> list[str]:
    return [words, ""]


def _joined(parts: Sequence[list[str]], by: str) -> list[list[str]]:
    """Those that say something, with what stands between them."""
    filled = [part for part in parts if part[0]]
    return [
        [words + (by if number < len(filled) else ""), language] for number, (words, language) in enumerate(filled, 1)
    ]
