"""Before an agreement ends, its parties are told: 90, 30, 7 days and one day before."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final

from django.utils import timezone
from procrastinate.contrib.django import app

from agreements.models import Agreement
from agreements.notices import tell
from agreements.states import AgreementStatus

DAYS: Final = (90, 30, 7, 1)


@app.periodic(cron="11 * * * *")
@app.task(name="agreements.warn_of_ends", queue="default", queueing_lock="agreements.warn_of_ends")
def warn_of_ends(timestamp: int) -> None:
    """Each of these days is said once, a little late where no worker ran; one from before the agreement came into force is left out."""
    now = datetime.fromtimestamp(timestamp, UTC) if timestamp else timezone.now()
    running = [AgreementStatus.DORMANT, AgreementStatus.ACTIVE, AgreementStatus.SUSPENDED]
    horizon = timezone.localdate(now) + timedelta(days=DAYS[0] + 1)
    for agreement in Agreement.objects.filter(status__in=running, ends_on__lte=horizon):
        left = (agreement.ends_on - agreement.today(now)).days
        reached = min((days for days in DAYS if left <= days), default=None)
        if left < 0 or reached is None or agreement.activated_at is None:
            continue
        if agreement.today(agreement.activated_at) <= agreement.ends_on - timedelta(days=reached):
            tell(agreement, "agreement.ends_soon", once=True, ends_on=agreement.ends_on, before=reached)
