"""Answers that the forms of pages need, and the pages of which the matrix cannot show that an act is done."""

from __future__ import annotations

from typing import Any, Final

ANSWERS: Final[dict[str, dict[str, Any]]] = {}
"""For fields that are not required by the page, or must be answered in a way of their own."""

NEVER_DONE: Final[dict[str, str]] = {}
"""Routes whose act nobody does in the matrix, and why."""

NOT_THERE: Final[dict[str, frozenset[str]]] = {
    "agreements:json": frozenset({"draft"}),
    "agreements:odrl": frozenset({"draft"}),
}
"""What nobody finds while the object is in this state."""

WITHOUT_METHODS: Final[frozenset[str]] = frozenset({"web:style", "en/account/email/"})
"""They answer every method alike."""
