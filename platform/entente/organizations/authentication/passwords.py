"""Passwords that anyone would try here, and passwords that are known from breaches (docs/security/accounts.md)."""

from __future__ import annotations

import hashlib
import os
import re
import unicodedata
from pathlib import Path
from typing import Final

from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils import translation
from django.utils.translation import gettext

from entente.organizations.models import User
from entente.organizations.roles import Role

WORDS: Final = (
    "entente", "motdepasse", "password", "bienvenue", "welcome", "bonjour", "hello", "admin", "211",
)  # fmt: skip
LEAST_LETTERS: Final = 8
"""What must be left of a password once the words that anyone would try are taken out of it."""
_SHORTEST_WORD: Final = 4
_HASH_DIGITS: Final = 40


class ContextValidator:
    """Refuses a password that consists of words of this site: of the node, of the person's organizations and of roles."""

    def validate(self, password: str, user: User | None = None) -> None:
        """Raise ``ValidationError`` where too little is left once these words are taken out."""
        left = _letters(password).replace(" ", "")
        for word in sorted(words_of(user), key=len, reverse=True):
            left = left.replace(word, " ")
        if sum(sign.isalpha() for sign in left) < LEAST_LETTERS:
            raise ValidationError(self.get_help_text(), code="password_of_context")

    def get_help_text(self) -> str:
        """The rule, for whoever chooses a password."""
        return gettext(
            "Your password must not consist of words that anyone would try here, such as the name of this site, of your organization or of your role."
        )


class BreachValidator:
    """Refuses a password that stands in the operator's list of breaches, ``ENTENTE_BREACHED_PASSWORDS``."""

    def validate(self, password: str, user: User | None = None) -> None:
        """Raise ``ValidationError`` for a password of the list; ``OSError`` where the list that is named is not there."""
        if settings.BREACHED_PASSWORDS and is_listed(password, Path(settings.BREACHED_PASSWORDS)):
            raise ValidationError(self.get_help_text(), code="password_breached")

    def get_help_text(self) -> str:
        """The rule, for whoever chooses a password."""
        return gettext("Your password must not be one that is known from a breach of another site.")


def words_of(user: User | None) -> frozenset[str]:
    """The words that anyone would try for this person, in lower case and without accents."""
    names = [*WORDS, settings.NODE_NAME]
    for language, _name in settings.LANGUAGES:
        with translation.override(language):
            names += [str(role.label) for role in Role]
    if user is not None and user.pk is not None:
        for membership in user.memberships.select_related("organization"):
            names += [membership.organization.name_en, membership.organization.name_fr]
    letters = [_letters(name) for name in names]
    parts = {part for name in letters for part in name.split() if len(part) >= _SHORTEST_WORD}
    return frozenset({"211", *parts, *(name.replace(" ", "") for name in letters)} - {""})


def is_listed(password: str, path: Path) -> bool:
    """Whether the SHA-1 hash of a password begins a line of a sorted file, as lists of breaches are published.

    The file may have a thousand million lines: some forty of them are read.
    """
    wanted = hashlib.sha1(password.encode(), usedforsecurity=False).hexdigest().upper().encode()
    with path.open("rb") as file:
        low, high = 0, file.seek(0, os.SEEK_END)
        while low < high:  # a line of that hash, if any, begins in [low, high)
            middle = (low + high) // 2
            file.seek(max(middle - 1, 0))
            if middle:
                file.readline()  # to the first line that begins at the middle or after it
            begin, line = file.tell(), file.readline()
            digits = line[:_HASH_DIGITS].upper()
            if begin >= high or not line or digits > wanted:
                high = middle
            elif digits == wanted:
                return True
            else:
                low = begin + len(line)
    return False


def _letters(text: str) -> str:
    """Letters and figures alone, small and without accents; blanks where there was another sign."""
    plain = "".join(sign for sign in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(sign))
    return re.sub(r"[^a-z0-9]+", " ", plain)
