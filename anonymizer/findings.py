"""The engine's findings in the platform's terms, and in words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from django.utils.translation import get_language, gettext

from anonymizer.engine import errors as engine
from anonymizer.engine.messages import MESSAGES, message
from entente.core.errors import Finding, Invalid


def as_invalid(error: engine.EngineError) -> Invalid:
    """The engine's refusal as the family that pages and workers know."""
    return Invalid(*(Finding(each.code, each.column, each.row, dict(each.facts)) for each in error.findings))


def as_json(findings: Iterable[Finding]) -> list[dict[str, Any]]:
    """For a row of the database: codes, columns, row numbers and counts."""
    return [{"code": f.code, "column": f.column, "row": f.row, "facts": dict(f.facts)} for f in findings]


def in_words(finding: Mapping[str, Any]) -> str:
    """One stored finding of the engine as a sentence in the reader's language."""
    return message(engine.Finding.from_dict(finding), "fr" if (get_language() or "en").startswith("fr") else "en")


def sentence(finding: Mapping[str, Any]) -> str:
    """One stored finding of a run, also one that is the platform's own and not the engine's."""
    if finding["code"] in MESSAGES:
        return in_words(finding)
    if finding["code"] == "run.unexpected":
        return gettext(
            "Something went wrong that we did not foresee; nothing of the file was shown or stored elsewhere. Try again, and "
            "tell the person who runs this site if it happens again."
        )
    return gettext("The run stopped (%(code)s).") % {"code": finding["code"]}
