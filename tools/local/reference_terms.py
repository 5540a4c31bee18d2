"""The page of the reference about the terms of agreements: what each part of every term is, or why it has none."""

from __future__ import annotations

import inspect
import sys
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from agreements.terms import Term

Table = Callable[[Sequence[str], Sequence[Sequence[str]]], str]


def terms_page(french: Mapping[str, str], table: Table) -> str:
    """Every term: first all in one table, then each with its parts. ``french``: the sentences of the catalogue."""
    from agreements.terms import TERMS

    rows = [
        (
            f"[`{term.name}`](#{term.name})",
            str(term.label),
            french.get(str(term.label), ""),
            _first_sentence(type(term.value)),
            _default(term.default),
            term.stricter.words,
            "yes" if term.is_threshold else "",
            "yes" if term.is_handling else "",
        )
        for term in TERMS
    ]
    headings = ("Term", "In English", "In French", "Values", "Default", "Stricter", "Threshold", "Handling")
    return (
        "\n\n".join(
            [
                "# Terms of agreements",
                (
                    "What a machine checks of an agreement. Each name is that of the JSON which signatures cover, and of the module in "
                    "`agreements/terms/` that declares the term. Where several agreements cover the same use, the strictest *threshold* of each "
                    "kind applies. Of a joined table, no agreement about either source may be stricter in its *handling* than the one under which it leaves."
                ),
                table(headings, rows),
                *(_section(term) for term in TERMS),
            ]
        )
        + "\n"
    )


def _section(term: Term) -> str:
    parts = {
        "Clauses of templates": term.placeholder,
        "Recipe": term.recipe,
        "Refusal": term.refusal,
        "ODRL": term.odrl,
        "Guided drafting": term.question,
        "Negotiation": term.negotiation,
        "Organization’s template": term.template,
        "Spreadsheet of agreements on paper": term.spreadsheet,
    }
    lines = [f"- {name}: {_part(part)}" for name, part in parts.items()]
    module = inspect.getdoc(sys.modules[f"agreements.terms.{term.name}"]) or ""
    return "\n".join([f"## {term.name}", "", module.replace("``", "`"), "", *lines])


def _part(part: Any) -> str:
    from agreements.terms import odrl, term
    from agreements.terms.spreadsheet import SpreadsheetColumn

    match part:
        case term.NotApplicable():
            return f"none. {part.reason}"
        case term.Placeholder():
            return f"`{{{part.name}}}`"
        case term.RecipeLimit():
            return f"the limit `{part.field}`"
        case term.Measured():
            undecided = "; a person decides where the data hold no figure" if part.is_decidable else ""
            return f"`{part.refusal}`, by what was measured on the file that would leave{undecided}"
        case term.Judged():
            return f"{', '.join(f'`{code}`' for code in part.codes)}, in `{part.rule.replace(', ', '`, `')}`"
        case odrl.Constraint():
            return f"constraint `{part.operand.name}`{'' if part.is_required else ', where it has values'}"
        case odrl.Prohibition():
            return f"prohibition of `{part.action}`, unless it is allowed"
        case odrl.Exempt():
            return f"`{part.operand.name}` in the prohibition of `{part.term}`, as `isNoneOf`"
        case odrl.Obligation():
            return f"obligation to `{part.action}`, within `delayPeriod`"
        case term.Question():
            return f"the screen `{part.screen}`"
        case SpreadsheetColumn():
            return f"`{part.heading}`, `{part.french}`"
    return "yes"


def _default(value: Any) -> str:
    from agreements.terms.term import REQUIRED

    if value == REQUIRED:
        return "every agreement states it"
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "none" if value in (None, ()) else f"`{value}`"


def _first_sentence(kind: type) -> str:
    return (inspect.getdoc(kind) or "").split(". ")[0].removesuffix(".")
