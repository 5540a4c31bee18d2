"""Nothing can end without being declared: every field and every transition that ends something is replayed after a restore, or says why not."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator

import pytest
from django.apps import apps
from django.db import models

from entente.audit.endings import BY_DESIGN, ENDINGS, KEPT
from entente.cli import replays
from entente.core.transitions import Transition

OURS = (
    "agreements",
    "anonymizer",
    "api",
    "audit",
    "catalogue",
    "directory",
    "explorer",
    "exports",
    "organizations",
    "requests",
    "vault",
)
ENDS = re.compile(
    r"(?<!last_)(revoked|ended|destroyed|withdrawn|used|erased|stopped|closed|retired|removed|refused|suspended|cancelled|disabled|void)"
    r"(_at|_on)?$|^is_active$"
)
STATUSES = re.compile(
    r"(withdrawn|revoked|suspended|terminated|expired|superseded|ended|stopped|refused|rejected|returned|erased|erasing|withheld|called_off|dormant)$"
)
LASTING = {  # transitions that look like an end, and why nothing comes back by a restore
    "delivery.erasing": "follows its entitlement",
    "delivery.erased": "follows its entitlement",
    "delivery.withheld": "follows its agreement",
    "release.refused": "nothing of it ever left",
    "request.refused": "an answer in words; what is open again waits for a person",
    "run.waits_for_more": "what waited is asked for its recipe again, and nothing leaves without one",
    "run.withdrawn_from_review": "what waits for a review again passes it again, or not at all",
    "agreement.armed": "the beginning of an agreement for emergencies",
}


def fields() -> Iterator[tuple[str, models.Field]]:
    for model in apps.get_models():
        if model._meta.app_label in OURS:
            for field in model._meta.get_fields():
                if isinstance(field, models.Field):
                    yield f"{model._meta.label_lower}.{field.name}", field


def transitions() -> Iterator[Transition]:
    for package in ("agreements", "anonymizer", "exports", "entente"):
        root = importlib.import_module(package)
        for found in pkgutil.walk_packages(root.__path__, f"{package}."):
            if found.name.rpartition(".")[2] == "states":
                for value in vars(importlib.import_module(found.name)).values():
                    if isinstance(value, tuple):
                        yield from (row for row in value if isinstance(row, Transition))


def test_every_field_that_shows_an_end_is_declared() -> None:
    declared = {place for kind in ENDINGS for place in kind.shows}
    unknown = [
        name for name, field in fields() if ENDS.search(field.name) and name not in declared and name not in BY_DESIGN
    ]

    assert unknown == [], (
        "declare what ends it in entente.audit.endings, or say there why a restore brings nothing back"
    )


def test_every_transition_that_ends_something_is_declared() -> None:
    events = {kind.event for kind in ENDINGS}
    seen = list(transitions())
    unknown = {row.event for row in seen if STATUSES.search(str(row.target)) or STATUSES.search(row.event)}

    assert len(seen) > 60
    assert unknown - events - set(LASTING) == set()


def test_declarations_name_what_exists() -> None:
    names = {name for name, _ in fields()} | {model._meta.label_lower for model in apps.get_models()}
    places = {place for kind in ENDINGS for place in kind.shows} | set(BY_DESIGN)

    assert sorted(places - names) == []
    assert [kind.replay for kind in ENDINGS if not callable(getattr(replays, kind.replay, None))] == []
    assert len({kind.event for kind in ENDINGS}) == len(ENDINGS)
    assert set(KEPT) >= {kind.event for kind in ENDINGS}


@pytest.mark.parametrize("place", sorted(BY_DESIGN))
def test_reason_is_a_sentence(place: str) -> None:
    assert len(BY_DESIGN[place].split()) >= 3
