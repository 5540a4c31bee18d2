"""What the worker does for readers: it mails their notices, at once or gathered once a day."""

from __future__ import annotations

from collections.abc import Collection
from datetime import UTC, datetime

from django.conf import settings
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.translation import gettext, ngettext
from procrastinate import RetryStrategy
from procrastinate.contrib.django import app

from entente.audit.failures import ends_by_itself
from entente.audit.jobs import defer
from entente.audit.log.words import newest_head_in_words
from entente.audit.queues import FIRST
from entente.core.errors import Failed
from entente.organizations import alarms, notices
from entente.organizations.models import MailChoice, Notice, User
from entente.web import event_words

RETRY = RetryStrategy(max_attempts=6, wait=2, exponential_wait=5, retry_exceptions={Failed})


ends_by_itself(
    *("web.mail_notice", "web.mail_alarm", "web.ring", "web.mail_digest"),
    reason="The notice stands on the pages of its reader; the mail or call only says that there is one.",
)


@app.task(name="web.mail_notice", queue="mail", retry=RETRY)
def mail_notice(notice_id: str) -> None:
    """Mail one notice, unless it was mailed, read or given up meanwhile."""
    _mail(notice_id, choices=(MailChoice.AT_ONCE,))


@app.task(name="web.mail_alarm", queue="mail", priority=FIRST, retry=RETRY)
def mail_alarm(notice_id: str) -> None:
    """Mail one notice of an emergency at once, whatever its reader chose for other days."""
    _mail(notice_id, choices=tuple(MailChoice))


def _mail(notice_id: str, *, choices: Collection[str]) -> None:
    # No lock: whoever marks the notice as read would wait for the mail server.
    notice = Notice.objects.select_related("recipient").filter(pk=notice_id).first()
    if notice is None or notice.mailed_at is not None or notice.read_at is not None:
        return
    if not notice.recipient.is_active or notice.recipient.mail_choice not in choices:
        return
    with translation.override(notice.recipient.language):
        _send(notice.recipient, event_words.title(notice), [notice])


@app.task(name="web.ring", queue="urgent", retry=RETRY)
def ring(notice_id: str) -> None:
    """Have the alarm gateway reach a person about an emergency, unless she has read of it."""
    notice = Notice.objects.select_related("recipient").filter(pk=notice_id, read_at=None).first()
    if notice is None or not notice.recipient.is_active:
        return
    person = notice.recipient
    with translation.override(person.language):
        alarms.ring(
            person.email, event_words.title(notice), _address("web:notice", notice.pk), language=person.language
        )


@app.periodic(cron="*/10 * * * *")
@app.task(name="web.mail_digests", queue="default", queueing_lock="web.mail_digests")
def mail_digests(timestamp: int) -> None:
    """Each person whose daily hour has struck gets one mail, by a job of its own: one bad address stops no other."""
    now = datetime.fromtimestamp(timestamp, UTC) if timestamp else timezone.now()
    for person in notices.due_for_digest(now=now):
        defer("web.mail_digest", user_id=str(person.pk), until=now.isoformat())


@app.task(name="web.mail_digest", queue="mail", retry=RETRY)
def mail_digest(user_id: str, until: str) -> None:
    """Mail a person what stands unread since before her daily hour; nothing where that is done already."""
    person = User.objects.get(pk=user_id)
    waiting = list(notices.for_digest(person, now=datetime.fromisoformat(until)))
    if not waiting or person.mail_choice == MailChoice.NEVER:
        return
    with translation.override(person.language):
        count = len(waiting)
        words = ngettext("%(count)d notice from Entente", "%(count)d notices from Entente", count)
        _send(person, words % {"count": count}, waiting)


def _send(person: User, subject: str, waiting: list[Notice]) -> None:
    """One mail in the language at hand. Names of people and things stay on the site: a mail may be read by others."""
    parts = [
        f"{event_words.title(notice)}\n{event_words.action(notice)}:\n{_address('web:notice', notice.pk)}"
        for notice in waiting
    ]
    foot = gettext("You can choose how notices reach you, and in which language:")
    body = "\n\n".join([*parts, f"--\n{settings.NODE_NAME}\n{foot}\n{_address('web:notices')}"])
    body += "\n" + newest_head_in_words()  # whoever keeps her mail can show that the log was not written anew
    notices.send_mail(person.email, subject, f"{body.rstrip()}\n")
    Notice.objects.filter(pk__in=[notice.pk for notice in waiting]).update(mailed_at=timezone.now())


def _address(name: str, *args: object) -> str:
    return f"{settings.BASE_URL}{reverse(name, args=args)}"
