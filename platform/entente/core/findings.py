"""Findings in the reader's language: the words of each code stand in ``findings.py`` of the app that finds it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from django.apps import apps
from django.utils.translation import gettext
from django_stubs_ext import StrPromise

from entente.core.errors import Finding

type Words = StrPromise | Callable[[Finding], str]
"""A sentence with facts by name (``column``, ``row`` and the finding's own), or what writes one."""


@cache
def collected() -> dict[str, Words]:
    """The words of all apps by their codes.

    Raises:
        ValueError: two apps have words for the same code.
    """
    modules = [f"{config.name}.findings" for config in apps.get_app_configs()]
    tables: list[Mapping[str, Words]] = [import_module(module).SENTENCES for module in modules if find_spec(module)]
    by_code = {code: words for table in tables for code, words in table.items()}
    if len(by_code) < sum(map(len, tables)):
        raise ValueError("two apps have words for the same finding")
    return by_code


def sentence(finding: Finding) -> str:
    """The finding in the reader's language: what is wrong, where, and what to do."""
    words = collected().get(finding.code)
    if callable(words):
        return words(finding)
    if words is not None:
        text, facts = str(words), {"row": finding.row, "column": finding.column, **finding.facts}
        return text % facts if "%(" in text else text
    if finding.column is not None:
        return gettext("Something is wrong in the column %(column)s (%(code)s).") % {
            "column": finding.column,
            "code": finding.code,
        }
    return gettext("Something is wrong here (%(code)s).") % {"code": finding.code}


def as_json(findings: Iterable[Finding]) -> list[dict[str, Any]]:
    """For a row of the database: codes, columns, row numbers and counts."""
    return [{"code": f.code, "column": f.column, "row": f.row, "facts": dict(f.facts)} for f in findings]


def in_words(finding: Mapping[str, Any]) -> str:
    """One stored finding as a sentence in the reader's language."""
    facts = dict(finding.get("facts") or {})
    return sentence(Finding(finding["code"], finding.get("column"), finding.get("row"), facts))


def code_in_words(code: str) -> str:
    """What a code says where nothing but the code was kept; the code itself where its words need more."""
    if not code:
        return ""
    try:
        return sentence(Finding(code))
    except (KeyError, TypeError, ValueError):  # the words name a column or a count
        return code
