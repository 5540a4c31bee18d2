"""``entente verify`` on what the audit trail hands out: events with their proofs, and two heads that follow one another."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import typer

from entente.audit.log import verifying
from entente.core.canonical import read_strictly

_WORDS: Final[dict[str, tuple[str, str]]] = {
    "events": (
        "All {count} events stand in the log of {size}, signed {at}, exactly as they are here.",
        "Les {count} événements figurent tous, tels quels, au journal de {size} événements signé le {at}.",
    ),
    "consistency": (
        "The log of {size} events only adds to the earlier one: nothing was changed, removed or moved.",
        "Le journal de {size} événements ne fait que prolonger le précédent\u00a0: rien n’a été modifié, retiré ni déplacé.",
    ),
    "key": (
        "Compare the server’s public key with a copy that you keep: {key}",
        "Comparez la clé publique du serveur à une copie que vous conservez\u00a0: {key}",
    ),
    "log.signature": (
        "The server’s signature of the head does not verify.",
        "La signature du serveur sur l’état du journal n’est pas valide.",
    ),
    "log.proof": (
        "Event {number} differs from the one in the log, or was never in it.",
        "L’événement {number} diffère de celui du journal, ou n’y a jamais figuré.",
    ),
    "log.rewritten": (
        "The later log does not contain the earlier one: it was rewritten.",
        "Le second journal ne contient pas le premier\u00a0: il a été réécrit.",
    ),
    "damaged": (
        "This file is damaged. Download it again.",
        "Ce fichier est endommagé. Téléchargez-le de nouveau.",
    ),
}
_CHECKS: Final = {
    "entente-log-events": verifying.check_events,
    "entente-log-consistency": verifying.check_consistency,
}


def log_document(content: bytes) -> Mapping[str, Any] | None:
    """The document, where the file is one of the audit log; ``None`` for any other."""
    try:
        document = read_strictly(content)
    except ValueError:
        return None
    return document if isinstance(document, dict) and document.get("type") in _CHECKS else None


def verify_log(document: Mapping[str, Any], speaks: str) -> bool:
    """Check it and say what holds or what differs, in ``speaks`` ("en" or "fr")."""
    place = 1 if speaks == "fr" else 0
    try:
        problems = _CHECKS[document["type"]](document)
        signed = document.get("later", document)
        facts = {
            "count": len(document.get("events", ())),
            "size": signed["head"]["size"],
            "at": signed["head"]["at"],
            "key": signed["public_key"],
        }
    except (KeyError, TypeError, ValueError, AttributeError):
        typer.echo("✗ " + _WORDS["damaged"][place], err=True)
        return False
    for code, number in problems:
        typer.echo("✗ " + _WORDS[code][place].format(number=number), err=True)
    if not problems:
        typer.echo("✓ " + _WORDS[document["type"].rpartition("-")[2]][place].format(**facts))
        typer.echo(_WORDS["key"][place].format(**facts))
    return not problems
