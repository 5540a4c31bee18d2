"""What to begin with, for someone for whom nothing waits."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from django.urls import NoReverseMatch, reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from entente.organizations.models import Membership, User
from entente.organizations.roles import Role


@dataclass(frozen=True, slots=True)
class Beginning:
    """Something to do first, for someone for whom nothing waits."""

    title: Promise
    text: Promise
    url_name: str
    url: str = ""


BEGINNINGS: Final[dict[str, Beginning]] = {
    Role.CONTRIBUTOR: Beginning(
        _("Make a dataset"),
        _("A dataset is a series: the same table, for one period after another. Then upload its first file."),
        "catalogue:new_dataset",
    ),
    Role.DATA_STEWARD: Beginning(
        _("Draft an agreement"),
        _("It says who may use which data, for what, and how coarse they must be. Both parties sign it."),
        "agreements:new_agreement",
    ),
    Role.PRIVACY_OFFICER: Beginning(
        _("Look at the datasets"),
        _("See what your organization holds. When a run needs your review, it stands on this desk."),
        "catalogue:datasets",
    ),
    Role.RECIPIENT: Beginning(
        _("Look at your datasets"),
        _("What others have released to your organization, with its terms and until when you may use it."),
        "exports:my_datasets",
    ),
    Role.AUDITOR: Beginning(
        _("Read the audit trail"), _("Every act and every refusal in your organization, the newest first."), "web:audit"
    ),
}
_PEOPLE: Final = Beginning(
    _("Invite your colleagues"),
    _("Two people take part in whatever leaves: one uploads, another reviews."),
    "organizations:organization",
)


def beginnings(user: User) -> list[Beginning]:
    """What each role of this person begins with; pages that are not installed are left out."""
    roles = set(Membership.objects.filter(user=user).values_list("role", flat=True))
    several = [beginning for role, beginning in BEGINNINGS.items() if role in roles]
    if Role.DATA_STEWARD in roles:
        several.append(_PEOPLE)
    installed = []
    for beginning in several:
        try:
            installed.append(
                Beginning(beginning.title, beginning.text, beginning.url_name, reverse(beginning.url_name))
            )
        except NoReverseMatch:
            continue
    return installed
