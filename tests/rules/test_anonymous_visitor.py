"""Whoever has not signed in is nobody: each question of the permissions about her has an empty answer, and asks no database."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from typing import Any
from uuid import UUID

import pytest
from django.contrib.auth.models import AnonymousUser
from django.db.models import QuerySet

from entente.catalogue.models import Dataset
from entente.core.verdicts import Verdict
from entente.federation.models import JointCount
from entente.organizations.models import Organization
from tests.platform_source import files, module_of

# What besides the visitor is asked about.
ARGUMENTS: dict[str, Any] = {
    "permission": "organizations.view_organization",
    "queryset": Organization.objects.all(),
    "obj": Organization(),
    "organization": Organization(),
    "dataset": Dataset(owner=Organization()),
    "recipients": [UUID(int=1)],
    "joint_count": JointCount(organization=Organization()),
    "objects": [Organization(), Organization()],
}


def questions() -> Iterator[Callable[..., Any]]:
    """Every public function of the permissions that takes a visitor who may be anonymous."""
    for module in map(module_of, files("permissions.py")):
        for name, found in inspect.getmembers(module, inspect.isfunction):
            user = inspect.signature(found).parameters.get("user")
            if (
                found.__module__ == module.__name__
                and not name.startswith("_")
                and user is not None
                and "AnonymousUser" in str(user.annotation)
            ):
                yield found


@pytest.mark.parametrize("question", [*questions()], ids=lambda question: f"{question.__module__}.{question.__name__}")
def test_visitor_who_has_not_signed_in_gets_an_empty_answer(question: Callable[..., Any]) -> None:
    others = [name for name in inspect.signature(question).parameters if name != "user"]

    answer = question(user=AnonymousUser(), **{name: ARGUMENTS[name] for name in others})

    if isinstance(answer, Verdict):
        assert [reason.value for reason in answer.reasons] == ["permission.missing"]
    elif isinstance(answer, QuerySet):
        assert list(answer) == []  # a query would be refused: these tests have no database
    elif question.__name__ == "may_each":
        assert [bool(each) for each in answer] == [False, False]
    else:
        assert not answer
