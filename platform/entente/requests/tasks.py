"""What the worker does for requests: search the words, write that there is news, prepare files, remind, destroy."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta

from django.conf import settings
from django.db import transaction
from django.utils import timezone, translation
from django.utils.translation import gettext
from procrastinate import JobContext, RetryStrategy
from procrastinate.contrib.django import app

from anonymizer.detectors import DetectorFailed, DetectorProcess
from anonymizer.engine.text.detection import merged, redact
from entente.audit.failures import again, ends_by_itself, on_failure
from entente.audit.jobs import defer, fence
from entente.audit.queues import LAST
from entente.audit.services import move, record
from entente.catalogue.models import ProtectedName
from entente.core.errors import Failed
from entente.explorer.services.places import withhold_registered
from entente.organizations.authentication import private_links
from entente.organizations.keys.retirement import sealed_in
from entente.organizations.notices import notify, send_mail
from entente.organizations.queries import people_of
from entente.organizations.roles import Role
from entente.requests import queries, sealed
from entente.requests.models import KEEP_DAYS, DataRequest, Handout, RequestLanguage, RequestMessage
from entente.requests.states import OPEN, TRANSITIONS, RequestStatus
from entente.vault import s3
from entente.vault.keys import store
from entente.vault.keys.rings import Kind
from entente.vault.keys.wrapped import Files, wrapped_in
from entente.vault.objects import destroy_key
from exports.tasks import copy_files

again("requests.prepare_handout", "requests.destroy", "after.names_registered")
ends_by_itself(
    "requests.mail_requester", reason="The news stands at the private link; the mail only says that there is some."
)

wrapped_in(Files("requests: key store", Kind.STORE, sealed.kept_keys, sealed.context_of))
sealed_in("requests.DataRequest.contact", sealed.reseal_contacts)

RETRY = RetryStrategy(max_attempts=6, wait=2, exponential_wait=4, retry_exceptions={Failed, DetectorFailed})
REMIND_DAYS = 7


@app.task(
    name="requests.check_message",
    queue="public",
    priority=LAST,
    lock="requests.check_message",
    retry=RETRY,
    pass_context=True,
)
def check_message(context: JobContext, message_id: str) -> None:
    """Leave of a message what detectors found no person in, and tell those who answer. Safe to run twice."""
    message = RequestMessage.objects.select_related("request__organization").get(pk=message_id)
    if message.checked_at is not None or message.sealed is None:
        return
    text, hidden = "", Counter[str]()
    if message.request.language != RequestLanguage.OTHER:  # the detectors read English and French
        written = sealed.open_text(sealed.key_of(message.request_id), bytes(message.sealed), message.pk)
        text, hidden = _searched(written, message.request)
    with transaction.atomic():
        fence(context)
        _checked(message, text, hidden)


@on_failure("requests.check_message")
def message_not_searched(message_id: str) -> None:
    """A message that could not be searched is shown to nobody, and those who answer are told that there is one."""
    message = RequestMessage.objects.get(pk=message_id)
    if message.checked_at is None and message.sealed is not None:
        _checked(message, "", Counter())


def _checked(message: RequestMessage, text: str, hidden: Counter[str]) -> None:
    """What may be read of a message is there, and those who answer know."""
    request = (
        DataRequest.objects.select_for_update(of=("self",)).select_related("organization").get(pk=message.request_id)
    )
    if request.destroyed_at is not None:
        return
    checked = RequestMessage.objects.filter(pk=message.pk, checked_at=None)
    if not checked.update(text=text, hidden=dict(hidden), checked_at=timezone.now()):
        return
    is_new = request.status == RequestStatus.RECEIVED
    if is_new:
        move(request, to=RequestStatus.WAITING, by=None, table=TRANSITIONS, organization_id=request.organization_id)
    stewards = people_of(request.organization, Role.DATA_STEWARD)
    if is_new:
        notify(stewards, "request.received", request, due_on=request.due_on)
    else:
        notify(stewards, "request.replied", request)


@app.task(name="requests.mail_requester", queue="mail", retry=RETRY)
def mail_requester(request_id: str) -> None:
    """Write to whoever asked that there is news at her private link, and nothing of what it is."""
    request = DataRequest.objects.select_related("organization").get(pk=request_id)
    if request.contact is None:
        return
    contact = sealed.open_contact(sealed.key_of(request.pk), bytes(request.contact), request.organization, request.pk)
    with translation.override(contact.language):
        address = private_links.address("request", contact.token)
        subject = gettext("News about your request %(reference)s") % {"reference": request.reference}
        body = gettext(
            "There is news about your request. Read it at your private link, which opens it to whoever has it:\n\n"
            "%(address)s\n\nYour address is destroyed %(days)d days after the request is closed."
        ) % {"address": address, "days": KEEP_DAYS}
        send_mail(contact.address, subject, f"{body}\n\n--\n{settings.NODE_NAME}\n")


@app.task(name="requests.prepare_handout", queue="deliveries", retry=RETRY, pass_context=True)
def prepare_handout(context: JobContext, handout_id: str) -> None:
    """Write the files that were handed out, if the gate still lets them; safe to run twice."""
    handout = Handout.objects.select_related(
        "release__agreement__framework",
        "release__run__version__dataset__owner",
        "release__run__report",
    ).get(pk=handout_id)
    release = handout.release
    if release is None or handout.ready_at is not None or handout.erased_at is not None:
        return
    if not queries.handout_verdict(release, now=timezone.now()):
        return  # the page says why
    files = copy_files(release, handout.prefix)
    with transaction.atomic():
        fence(context)
        Handout.objects.filter(pk=handout.pk, erased_at=None).update(files=files, ready_at=timezone.now())


@app.task(name="requests.destroy", queue="erasures", retry=RetryStrategy(max_attempts=20, wait=2, linear_wait=2))
def destroy(request_id: str) -> None:
    """Nobody can read the address or the words of whoever asked any more, and what was handed out is erased. Safe to run twice."""
    request = DataRequest.objects.get(pk=request_id)
    if request.status in OPEN:
        return
    destroy_key(request.pk)
    for handout in request.handouts.filter(dataset=None).select_related(
        "release__run__version__dataset__owner", "request__organization"
    ):
        _erase(handout)
    with transaction.atomic():
        request = DataRequest.objects.select_for_update().get(pk=request_id)
        if request.destroyed_at is not None:
            return
        request.contact, request.destroyed_at = None, timezone.now()
        request.save(update_fields=["contact", "destroyed_at"])
        request.messages.update(sealed=None)
        record("request.destroyed", by=None, subject=request, organization_id=request.organization_id)


@app.task(name="after.names_registered", queue="default", retry=RETRY)
def tell_of_withheld() -> None:
    """Take registered places off the map, and tell those who answer which public answers nobody sees any more, because a name in them is
    registered now. Safe to run twice."""
    withhold_registered()
    standing = list(queries.public_answers())
    hidden = queries.withheld(standing)
    for answer in standing:
        if answer.pk in hidden:
            stewards = people_of(answer.organization, Role.DATA_STEWARD)
            notify(stewards, "public_answer.withheld", answer.organization, once=True, answer=answer.pk)


@app.periodic(cron="17 * * * *")
@app.task(name="requests.sweep", queue="urgent", queueing_lock="requests.sweep")
def sweep(timestamp: int) -> None:
    """Destroy what has been closed long enough, erase handouts that the gate lets go no more, remind of days that come."""
    now = datetime.fromtimestamp(timestamp, UTC) if timestamp else timezone.now()
    old = DataRequest.objects.filter(closed_at__lte=now - timedelta(days=KEEP_DAYS), destroyed_at=None)
    for key in old.values_list("pk", flat=True):
        defer("requests.destroy", request_id=str(key))
    for key in DataRequest.objects.filter(destroyed_at=None).values_list("pk", flat=True):
        store.share(key)  # an earlier version put it where only the worker reads
    standing = Handout.objects.filter(dataset=None, ready_at__isnull=False, erased_at=None)
    for handout in standing.select_related(
        "release__agreement__framework", "release__run__version__dataset__owner", "release__run__report", "request__organization"
    ):  # fmt: skip
        if not queries.verdict_of(handout, now=now):
            _erase(handout)
    today = timezone.localdate(now)
    due = DataRequest.objects.filter(status__in=OPEN, due_on__lte=today + timedelta(days=REMIND_DAYS))
    for request in due.select_related("organization"):
        stewards = people_of(request.organization, Role.DATA_STEWARD)
        if request.is_late(today):
            notify(stewards, "request.late", request, once=True, due_on=request.due_on)
        else:
            notify(stewards, "request.due", request, once=True, due_on=request.due_on)


def _searched(text: str, request: DataRequest) -> tuple[str, Counter[str]]:
    """The text with personal details replaced by their labels, and how many of each."""
    names = ProtectedName.objects.filter(owner=None) | ProtectedName.objects.filter(owner=request.organization)
    with DetectorProcess(services=tuple(names.values_list("name", flat=True))) as detector:
        [spans] = detector.analyze([text], language=request.language)
    return redact(text, spans, language=request.language), Counter(span.label for span in merged(spans))


def _erase(handout: Handout) -> None:
    s3.delete_prefix(s3.bucket_of(handout.holder.store), handout.prefix)
    Handout.objects.filter(pk=handout.pk, erased_at=None).update(erased_at=timezone.now())
