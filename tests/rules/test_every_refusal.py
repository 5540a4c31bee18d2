"""Every rule allows what satisfies it, refuses for each of its reasons alone, and no reason of any app is left that no rule returns."""

from __future__ import annotations

import ast
import inspect
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

import pytest
from django.db.models import TextChoices

from entente.audit.policies import Refusal
from entente.core.verdicts import Reason, Verdict
from tests.platform_source import files, is_of_platform, module_of
from tests.rules.tables import (
    agreements,
    anonymizer,
    assurance,
    counting,
    exports,
    nodes,
    organizations,
    platform,
    processing,
    programs_and_series,
    uses,
)
from tests.rules.tables.rule import Rule

RULES: list[Rule] = [
    rule
    for table in (
        agreements,
        processing,
        nodes,
        counting,
        uses,
        anonymizer,
        exports,
        assurance,
        programs_and_series,
        organizations,
        platform,
    )
    for rule in table.RULES
]
ALLOWED = [(rule, changes) for rule in RULES for changes in ({}, *rule.also_satisfied)]
REFUSED = [(rule, reason, changes) for rule in RULES for reason, changes in rule.refused]


@pytest.mark.parametrize(("rule", "changes"), ALLOWED, ids=[rule.name for rule, _changes in ALLOWED])
def test_rule_allows_what_satisfies_it(rule: Rule, changes: Mapping[str, Any]) -> None:
    assert rule.verdict(changes).reasons == ()


@pytest.mark.parametrize(
    ("rule", "reason", "changes"), REFUSED, ids=[f"{rule.name}-{reason.value}" for rule, reason, _changes in REFUSED]
)
def test_rule_refuses_for_one_reason_alone(rule: Rule, reason: Reason, changes: Mapping[str, Any]) -> None:
    assert rule.verdict(changes).reasons == (reason,)


def test_every_refusal_of_every_app_is_returned_by_a_rule(monkeypatch: pytest.MonkeyPatch) -> None:
    """What counts is what the platform itself put into a verdict while the rules ran, not what the tables name."""
    returned = recorded(monkeypatch)

    for rule, _reason, changes in REFUSED:
        rule.verdict(changes)

    never = {
        f"{kind.__module__}.{kind.__name__}: {member.value}"
        for kind in refusals()
        for member in kind
        if member not in returned[kind]
    }
    assert never == set()


def test_verdict_of_a_test_is_not_recorded(monkeypatch: pytest.MonkeyPatch) -> None:
    returned = recorded(monkeypatch)

    assert Verdict((Refusal.NOT_ALLOWED,)) & Verdict.of({Refusal.NOT_ALLOWED: False}) == Verdict((Refusal.NOT_ALLOWED,))

    assert not returned


def test_every_rule_stands_in_a_table() -> None:
    """A new policy fails here until it has cases; a rule that only calls others is one too."""
    tabled = {rule.judge for rule in RULES}

    missing = {f"{policy.__module__}.{policy.__name__}" for policy in policies() if policy not in tabled}
    assert missing == set()


def recorded(monkeypatch: pytest.MonkeyPatch) -> dict[type, set[Reason]]:
    """From now on, the reasons of verdicts that begin in the platform's own source; joining two verdicts begins none."""
    returned: dict[type, set[Reason]] = defaultdict(set)
    begin, create = Verdict.__init__, Verdict.of.__func__.__code__  # type: ignore[attr-defined]

    def initialize(self: Verdict, reasons: tuple[Reason, ...] = ()) -> None:
        caller: Any = sys._getframe(1)
        caller = caller.f_back if caller.f_code is create else caller
        file = caller.f_code.co_filename
        if file != create.co_filename and is_of_platform(file):
            for reason in reasons:
                returned[type(reason)].add(reason)
        begin(self, reasons)

    monkeypatch.setattr(Verdict, "__init__", initialize)
    return returned


@cache
def refusals() -> tuple[type[TextChoices], ...]:
    """The classes of reasons, by their source: a class that nothing imports counts too."""
    return tuple(
        getattr(module_of(file), node.name)
        for file in files()
        for node in ast.parse(file.read_text("utf-8")).body
        if isinstance(node, ast.ClassDef)
        and node.name.endswith("Refusal")
        and any("TextChoices" in ast.unparse(base) for base in node.bases)
    )


def policies() -> Iterator[Any]:
    """The public functions of modules of policies that answer with a verdict."""
    for file in files():
        if "policies" not in (*file.parts[:-1], file.stem):
            continue
        module = module_of(file)
        for name, found in inspect.getmembers(module, inspect.isfunction):
            is_own = found.__module__ == module.__name__ and not name.startswith("_")
            if is_own and inspect.get_annotations(found).get("return") in (Verdict, Verdict.__name__):
                yield found
