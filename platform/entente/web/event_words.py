"""Events, refusals and notices in the reader's language, of whichever app they are."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from django.db.models import TextChoices
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django_stubs_ext import StrPromise

from agreements.policies import Refusal as AgreementRefusal
from agreements.uses import Refusal as UseRefusal
from anonymizer.policies import Refusal as RunRefusal
from entente.api.policies import Refusal as ApiRefusal
from entente.audit.policies import Refusal as AnyRefusal
from entente.catalogue.policies import Refusal as CatalogueRefusal
from entente.core.dates import date_format
from entente.core.events import NoticeText, Tone, collected
from entente.organizations.models import Notice
from entente.organizations.policies import Refusal as MemberRefusal
from entente.requests.policies import Refusal as RequestRefusal
from exports.policies import LinkingRefusal, OnwardRefusal, ReviewRefusal, StandingRefusal
from exports.policies import Refusal as ExportRefusal

SUBJECTS: Final[dict[str, StrPromise]] = {
    "agreements.agreement": _("Agreement"),
    "agreements.amendmentbatch": _("Batch of amendments"),
    "agreements.calendarfeed": _("Link to a calendar"),
    "agreements.organizationtemplate": _("Template"),
    "anonymizer.run": _("Run"),
    "catalogue.dataset": _("Dataset"),
    "catalogue.datasetversion": _("Version of a dataset"),
    "catalogue.uploadlink": _("Upload link"),
    "api.webhook": _("Webhook"),
    "exports.accesskey": _("Key of a program"),
    "exports.accessreview": _("Review of access"),
    "exports.delivery": _("Delivery"),
    "exports.entitlement": _("Entitlement"),
    "exports.release": _("Release"),
    "exports.standingapproval": _("Standing approval"),
    "exports.standingrun": _("Standing release"),
    "organizations.organization": _("Organization"),
    "organizations.user": _("Person"),
    "requests.datarequest": _("Request"),
    "requests.publicanswer": _("Public answer"),
}
OTHER_REASONS: Final[dict[str, StrPromise]] = {
    "refused.invalid_transition": _("It had moved on: the step asked for was no longer possible."),
    "refused.not_permitted": _("The roles of this person do not include what was asked for."),
}
REFUSALS: Final[tuple[type[TextChoices], ...]] = (
    AnyRefusal, MemberRefusal, CatalogueRefusal, AgreementRefusal, RunRefusal, ExportRefusal,
    RequestRefusal, UseRefusal, ApiRefusal, ReviewRefusal, StandingRefusal, LinkingRefusal, OnwardRefusal,
)  # fmt: skip


def recorded() -> dict[str, StrPromise]:
    """What the audit trail says of each code that it records."""
    return {code: row.sentence for code, row in collected().items() if row.sentence is not None}


def sentence(code: str) -> str:
    """What happened; the code itself where nobody has written a sentence for it yet."""
    row = collected().get(code)
    return str(row.sentence) if row and row.sentence is not None else code


def subject(label: str) -> str:
    """The kind of thing to which it happened."""
    return str(SUBJECTS.get(label, label))


def reason(code: str) -> str:
    """Why something was refused, in the words of the policy that refused it."""
    for refusals in REFUSALS:
        if code in refusals.values:
            return str(refusals(code).label)
    return str(OTHER_REASONS.get(code, code))


def tone(code: str, *, refused: bool) -> Tone:
    """The mark of an event: danger for refusals."""
    if refused:
        return "danger"
    row = collected().get(code)
    return row.tone if row else "neutral"


def notices() -> dict[str, NoticeText]:
    """What each kind of notice says, by its code."""
    return {code: row.notice for code, row in collected().items() if row.notice is not None}


def title(notice: Notice) -> str:
    """What the notice says; its code where nobody has written words for it yet."""
    text = notices().get(notice.kind)
    return str(text.title % _dated(notice.facts)) if text else notice.kind


def action(notice: Notice) -> str:
    """What the button says that leads to the thing to do."""
    text = notices().get(notice.kind)
    return str(text.button if text else _("Open your desk"))


def target(notice: Notice) -> str:
    """The page on which it is done, in the language at hand."""
    text = notices().get(notice.kind)
    if text is None:
        return reverse("web:desk")
    if text.page in ("web:desk", "web:audit", "programs:webhooks", "exports:my_datasets"):  # pages of many things
        return reverse(text.page)
    return reverse(text.page, args=[notice.facts[text.fact] if text.fact else notice.subject_id])


def _dated(facts: Mapping[str, Any]) -> dict[str, Any]:
    """Days are written as the language writes them; a fact that is a day is named ``…_on``."""
    return {
        name: date_format(date.fromisoformat(value)) if name.endswith("_on") else value for name, value in facts.items()
    }
