"""Answers that the forms of pages need, and the pages of which the matrix cannot show that an act is done."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from exports.models import Entitlement
from tests.permissions.rules import Subject
from tests.permissions.world import World

REASON: Final = "An invented reason."
Answers = dict[str, Any] | Callable[[World, Subject], dict[str, Any]]


def _accepting(world: World, subject: Subject) -> dict[str, Any]:
    access = Entitlement.objects.get(pk=subject.arguments["entitlement_id"])
    return {"agreed": "on", "digest": access.release.agreement.current.digest()}


def _suspending(world: World, subject: Subject) -> dict[str, Any]:
    return {"act": "suspend", "item": str(world.release.agreement_id), "reason": REASON}


def _of_the_nonprofit(world: World, subject: Subject) -> dict[str, Any]:
    return {"owner": str(world.organizations["nonprofit"].pk)}


def _amending(world: World, subject: Subject) -> dict[str, Any]:
    return {"audience": "partner", "k": "20", "small_cell": "11", "item": str(world.release.agreement_id)}


def _answering(world: World, subject: Subject) -> dict[str, Any]:
    organization = world.organizations[next(iter(subject.relations["own"]))]
    waiting = organization.data_requests.filter(status__in=("received", "waiting")).first()
    return {"request": str(waiting.pk) if waiting else ""}


ANSWERS: Final[dict[str, Answers]] = {
    "agreements:act": {"reason": REASON},
    "agreements:bulk": _suspending,
    "agreements:copy_template": _of_the_nonprofit,
    "agreements:negotiation": {"do": "remark", "key": "breach", "text": "Invented words."},
    "agreements:policy": _amending,
    "agreements:save_view": {"name": "Invented", "query": "status=running"},
    "agreements:template_touched": _amending,
    "anonymizer:answer_opening": {"act": "agree", "reason": REASON},
    "anonymizer:ask_rows": {"kind": "candidate"},
    "anonymizer:deny_words": {"words": "Invented words", "label": "PERSON"},
    "anonymizer:mark_sample": {"everything_read": "on"},
    "anonymizer:password": {"password": "invented"},
    "catalogue:new_dataset": {"title_en": "Invented"},
    "directory:decide": {"decision": "accept"},
    "exports:accept": _accepting,
    "exports:decide_on_comparison": {"reason": REASON},
    "exports:decide_open_terms": {"reason": REASON},
    "exports:decide_standing": {"act": "approve"},
    "organizations:decide_role": {"decision": "accept"},
    "requests:answer_with_view": _answering,
}
"""For fields that are not required by the page, or must be answered in a way of their own."""

FURTHER: Final[dict[str, tuple[tuple[str, dict[str, Any]], ...]]] = {
    "anonymizer:ask_rows": (("owner:OC", {"kind": "originals"}),),
    "exports:decide_standing": (
        ("owner:O helper:O", {"act": "refuse", "reason": REASON}),
        ("owner:S sponsor:S", {"act": "end", "reason": REASON}),
    ),
    "programs:inbox": (("owner:SC", {"action": "unset"}),),
    "exports:schema": (("owner:S sponsor:S", {"action": "withdraw"}),),
    "exports:follow": (("recipient:SR", {"action": "leave"}),),
}
"""What else the same address does by another body, and who may."""

EXPLICIT: Final = frozenset({"agreements:negotiation"})
"""Pages of many forms, of which each has a rule of its own: their bodies are those above alone."""

NOT_THERE: Final[dict[str, frozenset[str]]] = {
    **dict.fromkeys(
        ("exports:certificate_json", "exports:certificate_pdf"),
        frozenset({"refused", "withdrawn", "expired", "under an authority"}),
    ),
    "exports:manifest": frozenset({"refused", "withdrawn", "expired", "under an authority"}),
    "exports:recall_report": frozenset({"available", "refused", "expired", "under an authority"}),
    "releases:status": frozenset({"refused"}),
    "directory:review": frozenset({"received", "mapping", "loading", "done", "failed", "declined"}),
    "explorer:declare_cube": frozenset(
        {"transforming", "profiling", "awaiting_recipe", "awaiting_review", "returned", "rejected", "failed"}
    ),
    "agreements:pdf": frozenset(
        {"draft", "proposed", "terminated", "suspended", "scheduled", "dormant", "superseded", "withdrawn"}
    ),
    "agreements:json": frozenset({"draft"}),
    "agreements:odrl": frozenset({"draft"}),
}
"""Where there is nothing to be found while the object is in this state."""

WITHOUT_METHODS: Final[frozenset[str]] = frozenset({"web:style", "en/account/email/"})
"""They answer every method alike."""


def answers_of(name: str, world: World, subject: Subject) -> dict[str, Any]:
    """What is known of the answers to the form of a route."""
    known = ANSWERS.get(name, {})
    return known(world, subject) if callable(known) else dict(known)
