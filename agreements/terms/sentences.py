"""Words inside sentences: labels of codes, and lists of them."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from django.db import models
from django.utils.text import get_text_list
from django.utils.translation import gettext

from entente.organizations.models import Jurisdiction


def labels(vocabulary: type[models.TextChoices], codes: Iterable[str]) -> tuple[str, ...]:
    """The words of codes, in the order of the vocabulary."""
    chosen = set(codes)
    return tuple(str(member.label) for member in vocabulary if member.value in chosen)


def listed_labels(vocabulary: type[models.TextChoices], codes: Collection[str]) -> str:
    """The words of codes as a list inside a sentence; an ellipsis where there are none."""
    return listed(lowered(label) for label in labels(vocabulary, codes)) or "…"


def listed(words: Iterable[str]) -> str:
    """Words as a list inside a sentence: “a, b and c”."""
    return str(get_text_list(list(words), gettext("and")))


def lowered(words: object) -> str:
    """As inside a sentence.

    >>> lowered("To nobody")
    'to nobody'
    """
    text = str(words)
    return text[:1].lower() + text[1:]


def place(code: str) -> str:
    """The name of a province, or the beginning of a postal code as it is."""
    return str(Jurisdiction(code).label) if code in Jurisdiction.values else code
