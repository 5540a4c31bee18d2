"""Every finding of the engine as a full sentence, in English and in French."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from anonymizer.engine.errors import Finding, Message
from anonymizer.engine.messages.attacks import MESSAGES as ATTACK_MESSAGES
from anonymizer.engine.messages.boundaries import MESSAGES as BOUNDARY_MESSAGES
from anonymizer.engine.messages.cleaning import MESSAGES as CLEANING_MESSAGES
from anonymizer.engine.messages.counts import MESSAGES as COUNTING_MESSAGES
from anonymizer.engine.messages.drift import MESSAGES as DRIFT_MESSAGES
from anonymizer.engine.messages.final_check import MESSAGES as FINAL_CHECK_MESSAGES
from anonymizer.engine.messages.joint import MESSAGES as JOINT_MESSAGES
from anonymizer.engine.messages.knowledge import MESSAGES as KNOWLEDGE_MESSAGES
from anonymizer.engine.messages.models import MESSAGES as MODEL_MESSAGES
from anonymizer.engine.messages.packages import MESSAGES as PACKAGE_MESSAGES
from anonymizer.engine.messages.partitioned import MESSAGES as PARTITIONED_MESSAGES
from anonymizer.engine.messages.proposal import MESSAGES as PROPOSAL_MESSAGES
from anonymizer.engine.messages.recipe import MESSAGES as RECIPE_MESSAGES
from anonymizer.engine.messages.roles import MESSAGES as ROLE_MESSAGES
from anonymizer.engine.messages.tables import MESSAGES as TABLE_MESSAGES
from anonymizer.engine.messages.treatments import MESSAGES as TREATMENT_MESSAGES
from anonymizer.engine.table.readers.limit_messages import MESSAGES as LIMIT_MESSAGES
from anonymizer.engine.table.readers.messages import MESSAGES as READING_MESSAGES

MESSAGES: Mapping[str, Message] = {
    **ATTACK_MESSAGES,
    **CLEANING_MESSAGES,
    **COUNTING_MESSAGES,
    **DRIFT_MESSAGES,
    **JOINT_MESSAGES,
    **KNOWLEDGE_MESSAGES,
    **FINAL_CHECK_MESSAGES,
    **MODEL_MESSAGES,
    **PROPOSAL_MESSAGES,
    **RECIPE_MESSAGES,
    **BOUNDARY_MESSAGES,
    **ROLE_MESSAGES,
    **TABLE_MESSAGES,
    **TREATMENT_MESSAGES,
    **READING_MESSAGES,
    **LIMIT_MESSAGES,
    **PARTITIONED_MESSAGES,
    **PACKAGE_MESSAGES,
}

NO_BREAK_SPACE = "\u00a0"
NARROW_NO_BREAK_SPACE = "\u202f"


def message(finding: Finding, language: Literal["en", "fr"] | str, messages: Mapping[str, Message] = MESSAGES) -> str:
    """The finding in words: what is wrong, and what to do about it.

    Args:
        finding: its code must be in ``messages``; a code without words is a fault of ours (``KeyError``).
        language: ``"fr"`` or a French tag such as ``"fr-ca"``; anything else is English.

    >>> message(Finding("file.empty"), "en")
    'The file is empty. Export it again and check that it holds a header row and at least one record.'
    """
    french = language.lower().startswith("fr")
    words = messages[finding.code]
    facts = {"column": finding.column, "row": finding.row, **finding.facts}
    shown = {name: _shown(value, french=french) for name, value in facts.items()}
    return (_typeset(words.fr) if french else words.en).format(**shown)


_FRENCH_NUMBERS = str.maketrans({",": NARROW_NO_BREAK_SPACE, ".": ","})


def _shown(value: Any, *, french: bool) -> str:
    """A fact as a reader of the language expects it: lists joined, thousands and decimals parted as there."""
    if isinstance(value, (list, tuple)):
        return ", ".join(_shown(item, french=french) for item in value)
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return f"{value:,}".translate(_FRENCH_NUMBERS) if french else f"{value:,}"
    return str(value)


def _typeset(text: str) -> str:
    """French quotation marks and colons kept with their word."""
    return (
        text.replace("« ", f"«{NO_BREAK_SPACE}").replace(" »", f"{NO_BREAK_SPACE}»").replace(" :", f"{NO_BREAK_SPACE}:")
    )
