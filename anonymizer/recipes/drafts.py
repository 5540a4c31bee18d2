"""Drafts of a recipe in words: what each change did."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy, pgettext_lazy

from anonymizer.models import RecipeDraft

CHANGES: Final[Mapping[str, Promise]] = {
    "start": pgettext_lazy("change of a recipe", "What was proposed"),
    "column": pgettext_lazy("change of a recipe", "A column was changed"),
    "agreed": pgettext_lazy("change of a recipe", "What is proposed was agreed to"),
    "settings": pgettext_lazy("change of a recipe", "The settings of the table were changed"),
    "chosen": pgettext_lazy("change of a recipe", "A proposal was chosen"),
    "cleaned": pgettext_lazy("change of a recipe", "Cleaning was decided"),
    "taken": pgettext_lazy("change of a recipe", "A named version was taken again"),
    "all": pgettext_lazy("change of a recipe", "Several answers were changed"),
}
_OF_COLUMN: Final[Mapping[str, Promise]] = {
    "column": gettext_lazy("%(column)s was changed"),
    "agreed": gettext_lazy("Agreed: %(column)s"),
    "cleaned": gettext_lazy("%(column)s was cleaned"),
}


def change_in_words(draft: RecipeDraft) -> str:
    """What a draft did to the one before it."""
    code, column = draft.change["code"], draft.change.get("column", "")
    return str(_OF_COLUMN[code]) % {"column": column} if column else str(CHANGES[code])
