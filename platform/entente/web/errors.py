"""What a reader is told when something is refused, wrong or out of order: one small value for each error family."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from django.core.exceptions import PermissionDenied, RequestDataTooBig
from django.db import InterfaceError, OperationalError
from django.utils.translation import gettext

from anonymizer.engine.errors import EngineError
from entente.core.errors import EntenteError, Failed, Invalid, InvalidTransition, NotPermitted
from entente.core.extras import ExtraMissing
from entente.core.findings import sentence

RETRY_AFTER: Final = 30  # seconds, for programs; a person tries when they like


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason as shown: a stable code for programs, a sentence for people."""

    code: str
    sentence: str


@dataclass(frozen=True, slots=True)
class ErrorPage:
    """A page, a fragment or a JSON answer about one error. Never holds a value of anybody's table."""

    status: int
    code: str
    title: str
    explanation: str
    reasons: tuple[Reason, ...] = ()
    advice: str = ""
    can_retry: bool = False


def page_for(error: Exception) -> ErrorPage | None:
    """The page of a known error; ``None`` for any other, which is Django's to handle."""
    match error:
        case NotPermitted():
            return _not_permitted(error)
        case InvalidTransition():
            return _invalid_transition(error)
        case Invalid():
            return _invalid(error)
        case EngineError():
            return _invalid(Invalid.of(error.findings))
        case ExtraMissing():
            return _extra_missing(error)
        case Failed():
            return _failed(error)
        case OperationalError() | InterfaceError():
            return _failed(Failed("database.unavailable"))
        case RequestDataTooBig():
            return _too_large()
        case EntenteError():
            return _refused(error.code_given)
        case PermissionDenied():
            return _refused("refused.not_permitted")
    return None


def _not_permitted(error: NotPermitted) -> ErrorPage:
    reasons = tuple(Reason(str(reason.value), str(reason.label)) for reason in error.reasons)
    return ErrorPage(
        status=403,
        code=error.code_given,
        title=gettext("This is not allowed"),
        explanation=gettext("Nothing was changed. Each reason below stands in the way:"),
        reasons=reasons,
        advice=gettext(
            "Settle each reason, then try again. If you believe that one is mistaken, ask a data steward or the "
            "privacy officer of your organization."
        ),
    )


def _refused(code: str) -> ErrorPage:
    return ErrorPage(
        status=403,
        code=code,
        title=gettext("You cannot open this page"),
        explanation=gettext("Your roles do not include what this page does. Nothing was changed."),
        advice=gettext("If you need it for your work, ask a data steward of your organization which role to give you."),
    )


def _invalid_transition(error: InvalidTransition) -> ErrorPage:
    return ErrorPage(
        status=409,
        code=error.code_given,
        title=gettext("This has moved on since you opened the page"),
        explanation=gettext("Someone else, or a step of the line, was quicker. Nothing was changed by you."),
        advice=gettext("Open the page again to see where it stands now and what can be done next."),
    )


def _invalid(error: Invalid) -> ErrorPage:
    return ErrorPage(
        status=422,
        code=error.code_given,
        title=gettext("What was sent cannot be used as it is"),
        explanation=gettext("Nothing was stored. Correct the following and send it again:"),
        reasons=tuple(Reason(finding.code, sentence(finding)) for finding in error.findings),
    )


def _failed(error: Failed) -> ErrorPage:
    if error.transient:
        explanation = gettext("A service that Entente depends on did not answer. Nothing was lost.")
        advice = gettext("Try again in a minute. If it happens again, tell the person who runs this site.")
    else:
        explanation = gettext("A service that Entente depends on refused. Trying again will not help.")
        advice = gettext("Tell the person who runs this site, and give them the code below.")
    return ErrorPage(
        status=503,
        code=error.code_given,
        title=gettext("This cannot be done right now"),
        explanation=explanation,
        advice=advice,
        can_retry=error.transient,
    )


def _extra_missing(error: ExtraMissing) -> ErrorPage:
    return ErrorPage(
        status=503,
        code=error.code_given,
        title=gettext("This cannot be done right now"),
        explanation=gettext("This needs a part of Entente that is not installed here: %(extra)s. Nothing was changed.")
        % {"extra": error.install},
        advice=gettext("Tell the person who runs this site, and give them the code below."),
    )


def _too_large() -> ErrorPage:
    return ErrorPage(
        status=413,
        code="request.too_large",
        title=gettext("This is too large to send"),
        explanation=gettext("It was refused before it was read. Nothing was stored."),
        advice=gettext("Split the file, for example by month, or send it as Parquet, which is much smaller."),
    )
