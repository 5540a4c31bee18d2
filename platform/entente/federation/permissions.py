"""Who here may fetch what another node released."""

from __future__ import annotations

from django.contrib.auth.models import AnonymousUser
from django.db.models import QuerySet

from entente.audit.policies import Refusal as AuditRefusal
from entente.core.verdicts import Verdict
from entente.federation.models import RemoteRelease
from entente.organizations.models import User
from exports.permissions import organizations_downloading_for


def releases_addressed_to(user: User | AnonymousUser) -> QuerySet[RemoteRelease]:
    """What was released to organizations in which this person downloads, ended or not."""
    return RemoteRelease.objects.filter(recipient__in=organizations_downloading_for(user))


def may_fetch(user: User, release: RemoteRelease) -> Verdict:
    """Whether this person downloads for the organization to which it was released."""
    allowed = user.is_active and releases_addressed_to(user).filter(pk=release.pk).exists()
    return Verdict.of({AuditRefusal.NOT_ALLOWED: allowed})
