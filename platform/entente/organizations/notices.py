"""Notices: tell people what happened and the one thing to do. The one place that makes them, and the one that sends mail.

Services and tasks of every app call `notify` in the transaction of what it tells:

    notify(people_of(organization, Role.DATA_STEWARD), "membership.given", organization, but_not=user)

What a kind says, and where it leads, stands in ``events.py`` of the app that sends it (``entente.core.events``).
"""

from __future__ import annotations

import json
import re
import uuid
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from django.conf import settings
from django.core.mail import EmailMessage
from django.db import models, transaction
from django.utils import timezone

from entente.audit.jobs import defer
from entente.core.errors import Failed
from entente.organizations.models import MailChoice, Notice, User
from entente.organizations.models.accounts import OutgoingMail
from entente.organizations.queries import covers_of
from entente.vault.keys.rings import store_ring

DIGEST_HOUR: Final = time(7)
"""When the daily mail goes out, by the clock of the reader's organization."""

MAIL: Final = b"entente outgoing mail"
_CODE = re.compile(r"[A-Za-z0-9_.:+-]{1,60}")


@transaction.atomic
def notify(
    people: Iterable[User],
    kind: str,
    subject: models.Model,
    /,
    *,
    but_not: User | None = None,
    once: bool = False,
    urgent: bool = False,
    **facts: int | str | date | uuid.UUID,
) -> list[Notice]:
    """Leave a notice for each of these people, and have it mailed to those who want that, once the transaction commits.

    Args:
        people: each once, whatever the order; ``entente.organizations.queries.people_of`` finds those of a role. Whoever covers
            for one of them today is told as well.
        kind: the code of an event with a notice.
        subject: the record that it is about.
        but_not: whoever acted knows already.
        once: leave out who has had a notice of this kind, subject and facts before, read or not. For tasks that run again.
        urgent: of an emergency. It is mailed at once, whatever the reader chose, and the alarm gateway rings her where there is one.
        facts: identifiers, codes, days and counts that the words of the kind may name; never a name, a value or free text.

    Raises:
        ValueError: a fact is free text.
    """
    plain = {name: _plain(name, value) for name, value in facts.items()}
    about = {"kind": kind, "subject_type": subject._meta.label_lower, "subject_id": subject.pk}
    earlier = Notice.objects.filter(**about, facts=plain)
    if not once:
        earlier = earlier.filter(read_at=None)  # what still stands unread is not said twice
    passed_by = set(earlier.values_list("recipient", flat=True)) | ({but_not.pk} if but_not else set())
    addressed = list(people)
    addressed += covers_of(addressed, on=timezone.localdate()) if addressed else []
    chosen = {person.pk: person for person in addressed if person.is_active and person.pk not in passed_by}
    notices = Notice.objects.bulk_create([Notice(recipient=person, facts=plain, **about) for person in chosen.values()])
    for notice in notices:
        if urgent:
            defer("web.mail_alarm", notice_id=str(notice.pk))
        elif notice.recipient.mail_choice == MailChoice.AT_ONCE:
            defer("web.mail_notice", notice_id=str(notice.pk))
        if urgent and settings.ALARM_GATEWAY:
            defer("web.ring", notice_id=str(notice.pk))
    return notices


def unread(user: User) -> int:
    """How many notices this person has not read; as of the beginning of the request in which she reads."""
    if user.unread_read is not None:
        return user.unread_read
    return Notice.objects.filter(recipient=user, read_at=None).count()


def mark_read(user: User, *, now: datetime, notice_ids: Iterable[uuid.UUID] | None = None) -> int:
    """This person has read these notices, or all; how many were unread. Those of others are passed by."""
    notices = Notice.objects.filter(recipient=user, read_at=None)
    if notice_ids is not None:
        notices = notices.filter(pk__in=list(notice_ids))
    return notices.update(read_at=now)


def choose_mail(user: User, *, mail_choice: str, language: str) -> None:
    """How this person's notices reach her from now on, and in which language."""
    User.objects.filter(pk=user.pk).update(mail_choice=mail_choice, language=language)


def due_for_digest(*, now: datetime) -> list[User]:
    """Who has unread, unmailed notices from before the last ``DIGEST_HOUR`` of her place.

    Also those whose mail at once failed: what could not be sent then goes with the next day's.
    """
    waiting = Notice.objects.filter(read_at=None, mailed_at=None).values("recipient")
    people = User.objects.filter(pk__in=waiting, is_active=True).exclude(mail_choice=MailChoice.NEVER)
    return [person for person in people.order_by("id") if for_digest(person, now=now).exists()]


def for_digest(user: User, *, now: datetime) -> models.QuerySet[Notice]:
    """The notices that this person's next daily mail holds; none until its hour has struck."""
    return Notice.objects.filter(
        recipient=user, read_at=None, mailed_at=None, created_at__lt=_last_digest_hour(time_zone(user), now)
    ).order_by("created_at", "id")


def time_zone(user: User) -> ZoneInfo:
    """The zone of the person's first organization; that of the node for someone of none."""
    first = user.memberships.order_by("created_at", "id").values_list("organization__time_zone", flat=True).first()
    return ZoneInfo(first or settings.TIME_ZONE)


@transaction.atomic
def queue_mail(address: str, subject: str, body: str) -> None:
    """Hand one message of plain text over to the worker of mail: no request waits for the mail server.

    Until it is sent it lies in the database wrapped: it may hold a one-time link, and its address is a person's.
    """
    mail = OutgoingMail(created_at=timezone.now())
    message = json.dumps({"address": address, "subject": subject, "body": body})
    mail.wrapped = store_ring().wrap(message.encode(), MAIL + mail.pk.bytes)
    mail.save(force_insert=True)
    defer("organizations.send_mail", mail_id=str(mail.pk))


def send_queued_mail(mail: OutgoingMail) -> None:
    """Send what `queue_mail` handed over, and forget it. Worker only.

    Raises:
        Failed: as `send_mail`.
    """
    wrapped = bytes(mail.wrapped)
    message = json.loads(store_ring().unwrap(wrapped, MAIL + mail.pk.bytes))
    send_mail(message["address"], message["subject"], message["body"])
    mail.delete()


def send_mail(address: str, subject: str, body: str) -> None:
    """Send one message of plain text, from the node, to one address. Worker only: it waits for the mail server.

    Raises:
        Failed: "mail.unavailable": the mail server cannot be reached or refused; trying again may help.
    """
    message = EmailMessage(subject=subject, body=body, to=[address], headers={"Auto-Submitted": "auto-generated"})
    try:
        message.send()
    except (OSError, ValueError) as error:  # smtplib's errors are OSErrors; a header of two lines is a ValueError
        # Their text may hold the address.
        raise Failed("mail.unavailable", error=type(error).__name__) from None


def _last_digest_hour(zone: ZoneInfo, now: datetime) -> datetime:
    here = now.astimezone(zone)
    today = datetime.combine(here.date(), DIGEST_HOUR, tzinfo=zone)
    return today if today <= here else datetime.combine(here.date() - timedelta(days=1), DIGEST_HOUR, tzinfo=zone)


def _plain(name: str, value: int | str | date | uuid.UUID) -> int | str:
    if isinstance(value, (date, datetime)):
        return timezone.localdate(value).isoformat() if isinstance(value, datetime) else value.isoformat()
    if isinstance(value, int):
        return value
    if not _CODE.fullmatch(str(value)):
        raise ValueError(f"the fact {name} of a notice is free text")
    return str(value)
