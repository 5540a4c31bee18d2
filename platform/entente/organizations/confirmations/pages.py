"""The page on which a person confirms an act with her passkey, between the form and the act.

    with transaction.atomic():
        services.approve_run(run.pk, by=user, now=now)
        confirm(request, approval_act(run), run.pk, Shown(gettext("Approve the run"), details))

The first request does the act, finds that it must be confirmed, and takes all of it back: so a passkey is asked for what would be done,
and only where nothing else stands against it. The second one brings the answer of the passkey with the same fields.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, cast
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone

from entente.audit.jobs import defer
from entente.core.errors import EntenteError
from entente.organizations.confirmations.assertions import is_signed, request_options
from entente.organizations.confirmations.challenges import Act, challenge_of
from entente.organizations.models import ActAssertion, AttestedPasskey, User
from entente.organizations.policies import can_confirm_act
from entente.organizations.queries.confirmations import needs_passkey, passkeys_of

ANSWER: Final = "assertion"
"""The field in which the answer of the passkey comes back."""
_PENDING: Final = "entente_act"
_NOT_REPEATED: Final = frozenset({"csrfmiddlewaretoken", ANSWER})


@dataclass(frozen=True, slots=True)
class Shown:
    """What the person reads before she confirms: the act, and its parts as names and values."""

    heading: str
    details: Sequence[tuple[str, str]] = ()


class ConfirmationNeeded(EntenteError):
    """Everything else allows the act; a passkey must confirm it."""

    code = "act.confirmation_needed"

    def __init__(self, act: Act, shown: Shown, passkeys: Sequence[AttestedPasskey], *, wrong: bool) -> None:
        super().__init__()
        self.act, self.shown, self.passkeys, self.wrong = act, shown, passkeys, wrong


def confirm(request: HttpRequest, act: Act, record_id: UUID, shown: Shown) -> None:
    """Keep what the passkey signed for this act, in the act's own transaction; does nothing for whoever needs none.

    Raises:
        ConfirmationNeeded: no passkey has confirmed it yet.
        NotPermitted: the person has none that could.
    """
    person = cast("User", request.user)
    if not needs_passkey(person, act.organization_id):
        return
    passkeys = passkeys_of(person, act.organization_id)
    verdict = can_confirm_act(needed=True, has_passkey=bool(passkeys), by_hand=bool(request.FILES))
    verdict.require(subject_id=str(record_id), organization_id=str(act.organization_id))
    answer, pending = request.POST.get(ANSWER, ""), request.session.get(_PENDING, {})
    if not answer or pending.get("act") != act.digest:
        raise ConfirmationNeeded(act, shown, passkeys, wrong=False)
    del request.session[_PENDING]
    nonce, issued_at = UUID(pending["nonce"]), datetime.fromisoformat(pending["issued_at"])
    challenge, response = challenge_of(act, person_id=person.pk, nonce=nonce, issued_at=issued_at), _read(answer)
    if not any(is_signed(response, challenge, bytes(passkey.credential)) for passkey in passkeys):
        raise ConfirmationNeeded(act, shown, passkeys, wrong=True)
    assertion = ActAssertion.objects.create(
        act=act.code,
        record_id=record_id,
        organization_id=act.organization_id,
        person=person,
        content=dict(act.content),
        nonce=nonce,
        issued_at=issued_at,
        response=response,
    )
    defer("organizations.verify_assertion", assertion_id=str(assertion.pk))


def refuse_programs(person: User, organization_id: UUID) -> None:
    """A program acts in the name of a person, and has no passkey of hers.

    Raises:
        NotPermitted: she needs one for this.
    """
    verdict = can_confirm_act(needed=needs_passkey(person, organization_id), has_passkey=True, by_hand=True)
    verdict.require(organization_id=str(organization_id))


def confirmation_page(request: HttpRequest, needed: ConfirmationNeeded) -> HttpResponse:
    """What is about to be done, and the button that asks the passkey; with it the form's own fields, so that nothing is typed again."""
    person, nonce, issued_at = cast("User", request.user), uuid.uuid4(), timezone.now()
    request.session[_PENDING] = {
        "act": needed.act.digest,
        "nonce": str(nonce),
        "issued_at": issued_at.isoformat(),
    }
    challenge = challenge_of(needed.act, person_id=person.pk, nonce=nonce, issued_at=issued_at)
    fields = [(name, value) for name, values in request.POST.lists() if name not in _NOT_REPEATED for value in values]
    context = {
        "shown": needed.shown,
        "wrong": needed.wrong,
        "fields": fields,
        "action": request.get_full_path(),
        "answer": ANSWER,
        "options": {"request_options": request_options(challenge, [bytes(key.credential) for key in needed.passkeys])},
        "code": needed.act.digest[:12].upper(),
    }
    return render(request, "organizations/confirm_act.html", context)


def _read(answer: str) -> dict[str, Any]:
    try:
        response = json.loads(answer)
    except ValueError:
        return {}
    return response if isinstance(response, dict) else {}
