"""Answers that the forms of pages need, and the pages of which the matrix cannot show that an act is done."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any, Final

from django.core import signing
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone

from agreements.models import Agreement
from anonymizer.models import Run
from entente.organizations.models import Organization
from exports.dossier import Disclosure, fingerprints
from exports.models import Entitlement, Release
from exports.queries.dossiers import digest_of
from tests.permissions.rules import Subject
from tests.permissions.world import World

REASON: Final = "An invented reason."
Answers = dict[str, Any] | Callable[[World, Subject], dict[str, Any]]


def _accepting(world: World, subject: Subject) -> dict[str, Any]:
    access = Entitlement.objects.get(pk=subject.arguments["entitlement_id"])
    return {"agreed": "on", "digest": access.release.agreement.current.digest()}


def _accepting_of_another_node(world: World, subject: Subject) -> dict[str, Any]:
    return {"agreed": "on", "digest": world.release.agreement.current.digest()}


def _question_to_count(world: World, subject: Subject) -> dict[str, Any]:
    return {
        "title_en": "Needs", "title_fr": "Besoins", "period_start": "2026-01-01", "period_end": "2026-03-31",
        "needs": "Food bank\nShelter", "least": "55", "within_percent": "20",
    }  # fmt: skip


def _signing_what_stands(world: World, subject: Subject) -> dict[str, Any]:
    release = Release.objects.get(pk=subject.arguments["release_id"])
    return {"read": digest_of(fingerprints(release, now=timezone.now()))}


def _signing_of_agreement(world: World, subject: Subject) -> dict[str, Any]:
    return {"read": digest_of(fingerprints(_disclosure(subject), now=timezone.now()))}


def _disclosure(subject: Subject) -> Disclosure:
    organization = Organization.objects.get(pk=subject.arguments["organization_id"])
    return Disclosure(Agreement.objects.get(pk=subject.arguments["agreement_id"]), organization)


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


def _counting_by_three_columns(world: World, subject: Subject) -> dict[str, Any]:
    run = Run.objects.get(pk=subject.arguments["run_id"])
    columns = run.report.columns if hasattr(run, "report") else []
    return {
        "code": "invented",
        **dict(zip(("place_column", "category_column", "period_column"), columns, strict=False)),
    }


def _written_slowly(world: World, subject: Subject) -> dict[str, Any]:
    """A form that was shown a minute ago: nobody writes faster than three seconds."""
    shown = signing.TimestampSigner(salt="entente.requests.stamp")
    shown.timestamp = lambda: signing.b62_encode(int(time.time() - 60))  # type: ignore[method-assign]
    return {"stamp": shown.sign("shown"), "text": "ᖃᓄᖅ?"}


def _incident(world: World, subject: Subject) -> dict[str, Any]:
    today = timezone.localdate().isoformat()
    return {
        "what": "An invented account.", "measures": "", "began_on": today, "ended_on": "", "known_on": today,
        "jurisdictions": ["CA-ON"], "releases": [], "agreements": [],
    }  # fmt: skip


def _table(content: str, name: str = "table.csv") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, content.encode())


ANSWERS: Final[dict[str, Answers]] = {
    "agreements:add_evidence": {"document": SimpleUploadedFile("policy.pdf", b"%PDF-1.7 invented")},
    "agreements:act": {"reason": REASON},
    "agreements:bulk": _suspending,
    "agreements:copy_template": _of_the_nonprofit,
    "agreements:negotiation": {"do": "remark", "key": "breach", "text": "Invented words."},
    "agreements:policy": _amending,
    "agreements:save_view": {"name": "Invented", "query": "status=running"},
    "agreements:template_touched": _amending,
    "anonymizer:answer_opening": {"act": "agree", "reason": REASON},
    "anonymizer:ask_rows": {"kind": "candidate"},
    "anonymizer:count_table": {"need": "need", "threshold": "11"},
    "anonymizer:deny_words": {"words": "Invented words", "label": "PERSON"},
    "anonymizer:mark_sample": {"everything_read": "on"},
    "anonymizer:password": {"password": "invented"},
    "anonymizer:registers": {"column_1": "Invented", "tells_1": "age"},
    "catalogue:new_dataset": {"title_en": "Invented"},
    "catalogue:protected_names": {"names": "Maple Shelter"},
    "directory:decide": {"decision": "accept"},
    "directory:duplicates": {"decision": "two"},
    "directory:synonyms": {"decision": "accept"},
    "directory:correction": {"decision": "decline"},
    "directory:verification": {"action": "verify", "service": "nothing"},
    "directory:codes": {"pair": "nothing", "decision": "decline"},
    "directory:preview": {"decision": "accept"},
    "directory:taxonomies": {"taxonomy": "Invented needs", "open": "yes"},
    "directory:import": {"column-1": "skip", "column-2": "skip"},
    "directory:service": {"need": "food"},
    "directory:taxonomy": {"file": _table("Code,Term name\nXX-3000,Invented term\n"), "holds_licence": True},
    "explorer:bring_figures": {"file": _table("Code,Invented figure\n1,7\n2,8\n"), "period": "2025"},
    "explorer:bring_places": {"file": _table("code,name\n1,Invented place\n"), "code": "invented", "version": "2025"},
    "explorer:declare_cube": _counting_by_three_columns,
    "explorer:funding": {"file": _table("Code,Grants 2026\n1,250000\n2,125000\n"), "period": "2026"},
    "federation_pages:answer_recall": {"done_on": timezone.localdate().isoformat()},
    "exports:answer_recall": {"done_on": timezone.localdate().isoformat()},
    "exports:check_output": {"file": _table("area,n\nA,40\nB,35\n"), "columns": "n"},
    "exports:accept": _accepting,
    "federation_pages:accept": _accepting_of_another_node,
    "federation_pages:accept_counts": _accepting_of_another_node,
    "federation_pages:ask_to_count": _question_to_count,
    "federation_pages:decline_count": {"reason": REASON},
    "exports:decide_on_comparison": {"reason": REASON},
    "exports:decide_open_terms": {"reason": REASON},
    "exports:decide_standing": {"act": "approve"},
    "exports:dossier": {"benefit": "Invented words."},
    "exports:determine": {"act": "propose", "jurisdiction": "CA-QC"},
    "exports:sign_dossier": _signing_what_stands,
    "exports:agreement_dossier": {"governance": "Invented words."},
    "exports:privacy_assessment": {"governance": "Invented words."},
    "exports:sign_agreement_dossier": _signing_of_agreement,
    "exports:new_incident": _incident,
    "exports:change_incident": _incident,
    "exports:incident_notice": {"means": "platform", "given_on": timezone.localdate().isoformat()},
    "exports:new_rights_request": {"kind": "objection", "received_on": timezone.localdate().isoformat()},
    "exports:rights_request": {"outcome": "followed", "answered_on": timezone.localdate().isoformat()},
    "exports:pool": {"action": "offer"},
    "exports:works": {"published_on": "2026-01-05"},
    "organizations:member": {"roles": ["recipient", "auditor"]},
    "requests:ask": _written_slowly,
    "requests:listing": _written_slowly,
    "organizations:decide_role": {"decision": "accept"},
    "organizations:decide_passkey": {"decision": "decline"},
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
        frozenset({"refused", "failed", "withdrawn", "expired", "under an authority"}),
    ),
    "exports:manifest": frozenset({"refused", "failed", "withdrawn", "expired", "under an authority"}),
    "federation_pages:answer_recall": frozenset({"open", "not verified"}),
    "exports:recall_report": frozenset({"available", "refused", "failed", "expired", "under an authority"}),
    "releases:status": frozenset({"refused", "failed"}),
    "directory:review": frozenset(
        {"received", "mapping", "loading", "preview", "done", "failed", "declined", "discarded"}
    ),
    "directory:preview": frozenset(
        {"received", "mapping", "loading", "review", "done", "failed", "declined", "discarded"}
    ),
    "explorer:declare_cube": frozenset(
        {"transforming", "profiling", "awaiting_recipe", "awaiting_review", "returned", "rejected", "failed"}
    ),
    "agreements:pdf": frozenset(
        {
            "draft",
            "translated",
            "proposed",
            "terminated",
            "suspended",
            "scheduled",
            "dormant",
            "superseded",
            "withdrawn",
        }
    ),
    "agreements:json": frozenset({"draft"}),
    "agreements:odrl": frozenset({"draft"}),
}
"""Where there is nothing to be found while the object is in this state."""

WITHOUT_METHODS: Final[frozenset[str]] = frozenset({"web:style", "en/account/email/"})
"""They answer every method alike."""


DONE_BY_NOBODY: Final[dict[str, str]] = {
    "federation_pages:accept_counts": "the readers of this world have accepted these terms; done in tests/apps/federation/test_counts_together.py",
    "federation_pages:ask_to_count": "no agreement of this world covers tables; asked in tests/apps/federation/test_counts_together.py",
    "agreements:earlier_agreements": "takes a spreadsheet whose scans come along; read in tests/apps/exports/test_earlier_agreements.py",
    "agreements:remove_evidence": "the one document of the world bears the level of the safeguards",
    "agreements:template_touched": "no agreement of the world was drafted from this template",
    "anonymizer:ask_sample": "no run of the world holds free text",
    "anonymizer:mark_sample": "no run of the world holds free text",
    "anonymizer:trace_codes": "the second person has not agreed to the opening",
    "directory:codes": "a pair is named by its number; decided in tests/apps/directory/test_code_pairs.py",
    "directory:duplicates": "a pair is named by its two services; decided in tests/apps/directory/test_duplicates.py",
    "directory:synonyms": "a synonym is named by its number; decided in tests/apps/directory/test_synonyms.py",
    "directory:verification": "a service is named by its number; verified in tests/apps/directory/test_verification.py",
    "directory:finder": "searches, writes nothing, and leads to the address of the search",
    "directory:finder_for": "searches, writes nothing, and leads to the address of the search",
    "explorer:bring_crosswalk": "the region of the world has one geography of its own",
    "exports:layer": "no dataset of the world was derived; done in tests/apps/exports/test_layers.py",
    "exports:new_layer": "the world shares rows about persons; done in tests/apps/exports/test_layers.py",
    "exports:pool": "no agreement of the world lets rows be pooled; done in tests/apps/exports/test_pools.py",
    "exports:determine": "no release of the world has every step on record; proposed and confirmed in test_determinations.py",
    "exports:decide_on_comparison": "all releases of the world were compared",
    "anonymizer:stop_rehearsal": "no attacks are being tried in any state of a run here; stopped in test_rehearsals.py",
    "exports:exercise": "no exercise is under way",
    "organizations:open_link": "opens what a private link leads to; every kind is asked for in test_links.py",
    "organizations:passkeys": "revokes a passkey of the same person, who has none",
    "organizations:require_passkeys": "everyone who decides needs a passkey first; begun and ended in test_attested_passkeys.py",
    "organizations:sessions": "ends other sessions of the same person, who has none",
    "organizations:store": "tries a store at an address of which there is none",
    "programs:new_webhook": "names a server of which there is none",
}
"""What nobody did who may, so that the refusals of others prove less: each with the reason. Every other act must be done by somebody."""


def answers_of(name: str, world: World, subject: Subject) -> dict[str, Any]:
    """What is known of the answers to the form of a route."""
    known = ANSWERS.get(name, {})
    return known(world, subject) if callable(known) else dict(known)
