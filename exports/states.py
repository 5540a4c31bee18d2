"""The lives of a release, of a delivery, and of what is released without a person; keys of programs, and what they are good for."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from entente.core.transitions import Transition


class ReleaseStatus(models.TextChoices):
    PUBLISHING = "publishing", pgettext_lazy("release", "Being published")
    AVAILABLE = "available", pgettext_lazy("release", "Available")
    WITHDRAWN = "withdrawn", pgettext_lazy("release", "Withdrawn")
    EXPIRED = "expired", pgettext_lazy("release", "Expired")
    FAILED = "failed", pgettext_lazy("release", "Failed")
    REFUSED = "refused", pgettext_lazy("release", "Refused")


class DeliveryStatus(models.TextChoices):
    COPYING = "copying", pgettext_lazy("delivery", "Being delivered")
    READY = "ready", pgettext_lazy("delivery", "Ready")
    ERASING = "erasing", pgettext_lazy("delivery", "Being erased")
    ERASED = "erased", pgettext_lazy("delivery", "Erased")
    FAILED = "failed", pgettext_lazy("delivery", "Failed")
    WITHHELD = "withheld", pgettext_lazy("delivery", "Withheld: the agreement is suspended")


class EndCause(models.TextChoices):
    """Why a recipient's access ended or stands still, in words for its people. The worker keeps some of them with what it ends."""

    WITHDRAWN = "withdrawn", _("The provider took the release back.")
    REVOKED = "revoked", _("The provider ended your organization’s access.")
    TERMINATED = "terminated", _("A party terminated the agreement.")
    EXPIRED = "expired", _("The term of the agreement is over.")
    AGREEMENT_ENDED = "agreement ended", _("An agreement on which the access rested has ended.")
    AGREEMENT_AMENDED = (
        "agreement amended",
        _("The agreement was amended, and what was released does not meet its new terms."),
    )
    FIRST_ENDED = "first access ended", _("The access of the organization that passed it on has ended.")
    TAKEN_BACK = "taken back", _("Whoever passed it on took it back, or its agreement with your organization is over.")
    CONSENT_WITHDRAWN = "consent withdrawn", _("The community authority no longer consents to it.")
    COMBINATION = (
        "combination",
        _("Beside what your organization holds already, too few people would be left to hide among."),
    )
    RESTORED = "restored", _("It had ended before; the platform was restored since, and ended it again.")
    OVER = "over", _("The time for which the access was given is over.")
    SUSPENDED = (
        "suspended",
        _("The agreement is suspended. The access comes back if a party resumes it within its term."),
    )


class KeyKind(models.TextChoices):
    """What a program gets: a profile with a token, a profile with a client's secret, or a key for plain addresses."""

    PROFILE = "profile", pgettext_lazy("access key", "Delta Sharing profile")
    CLIENT = "client", pgettext_lazy("access key", "Delta Sharing profile with OAuth client credentials")
    API = "api", pgettext_lazy("access key", "API key")


class KeyScope(models.TextChoices):
    """What a program may do with an API key, as far as the person who made it may. Profiles of Delta Sharing read, and nothing else."""

    READ = "read", pgettext_lazy("access key", "Read what was released to the organization")
    UPLOAD = "upload", pgettext_lazy("access key", "Deliver files, and confirm the recipe of their series")
    RELEASE = "release", pgettext_lazy("access key", "Release approved runs, and end access to them")
    REQUESTS = "requests", pgettext_lazy("access key", "See and answer requests for data")
    EVENTS = "events", pgettext_lazy("access key", "Follow what happens: the feed of events, and webhooks")


OVER = (ReleaseStatus.WITHDRAWN, ReleaseStatus.EXPIRED, ReleaseStatus.REFUSED)
"""A release that stands no more: its run can be released again under the same agreement."""


class StandingStatus(models.TextChoices):
    """Of an approval for a series."""

    PROPOSED = "proposed", pgettext_lazy("standing approval", "Waiting for a second person")
    ACTIVE = "active", pgettext_lazy("standing approval", "In force")
    REFUSED = "refused", pgettext_lazy("standing approval", "Refused")
    ENDED = "ended", pgettext_lazy("standing approval", "Ended")


class StandingRunStatus(models.TextChoices):
    """Of a version of the series on its way without a person."""

    FOLLOWING = "following", pgettext_lazy("standing run", "Being anonymized")
    ANNOUNCED = "announced", pgettext_lazy("standing run", "Announced, can be stopped")
    RELEASED = "released", pgettext_lazy("standing run", "Released")
    HELD = "held", pgettext_lazy("standing run", "Waiting for a person")
    STOPPED = "stopped", pgettext_lazy("standing run", "Stopped")


R, D = ReleaseStatus, DeliveryStatus
A, N = StandingStatus, StandingRunStatus

RELEASE_TRANSITIONS = (
    Transition(R.PUBLISHING, R.AVAILABLE, None, "release.published"),
    Transition(R.PUBLISHING, R.FAILED, None, "release.failed"),
    Transition(R.PUBLISHING, R.REFUSED, None, "release.refused"),
    Transition(R.FAILED, R.PUBLISHING, "catalogue.release_run", "release.retried"),
    Transition(R.PUBLISHING, R.WITHDRAWN, "catalogue.release_run", "release.withdrawn"),
    Transition(R.AVAILABLE, R.WITHDRAWN, "catalogue.release_run", "release.withdrawn"),
    Transition(R.FAILED, R.WITHDRAWN, "catalogue.release_run", "release.withdrawn"),
    Transition(R.AVAILABLE, R.EXPIRED, None, "release.expired"),
)

DELIVERY_TRANSITIONS = (
    Transition(D.COPYING, D.READY, None, "delivery.ready"),
    Transition(D.COPYING, D.FAILED, None, "delivery.failed"),
    Transition(D.COPYING, D.ERASING, None, "delivery.erasing"),
    Transition(D.READY, D.COPYING, None, "delivery.repaired"),
    Transition(D.READY, D.ERASING, None, "delivery.erasing"),
    Transition(D.FAILED, D.COPYING, "catalogue.release_run", "delivery.retried"),
    Transition(D.FAILED, D.ERASING, None, "delivery.erasing"),
    Transition(D.COPYING, D.WITHHELD, None, "delivery.withheld"),
    Transition(D.READY, D.WITHHELD, None, "delivery.withheld"),
    Transition(D.FAILED, D.WITHHELD, None, "delivery.withheld"),
    Transition(D.WITHHELD, D.COPYING, None, "delivery.resumed"),
    Transition(D.WITHHELD, D.ERASING, None, "delivery.erasing"),
    Transition(D.ERASING, D.ERASED, None, "delivery.erased"),
)

STANDING_TRANSITIONS = (
    Transition(A.PROPOSED, A.ACTIVE, "catalogue.review_run", "standing.approved"),
    Transition(A.PROPOSED, A.REFUSED, "catalogue.review_run", "standing.refused"),
    Transition(A.PROPOSED, A.ENDED, "catalogue.release_run", "standing.ended"),
    Transition(A.ACTIVE, A.ENDED, None, "standing.ended"),
)

# Whoever may release or review ends an approval and stops what was announced (``services.standing``); the rest is the worker's.
STANDING_RUN_TRANSITIONS = (
    Transition(N.FOLLOWING, N.ANNOUNCED, None, "standing.announced"),
    Transition(N.FOLLOWING, N.HELD, None, "standing.held"),
    Transition(N.ANNOUNCED, N.HELD, None, "standing.held"),
    Transition(N.HELD, N.FOLLOWING, None, "standing.resumed"),
    Transition(N.ANNOUNCED, N.RELEASED, None, "standing.released"),
    Transition(N.ANNOUNCED, N.STOPPED, None, "standing.stopped"),
)
