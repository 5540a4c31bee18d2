"""What happens on the way of a release while the database, a web process or a second worker fails: nothing half, nothing twice."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable
from importlib import import_module
from typing import Any, Final

import pytest
from django.apps import apps
from django.urls import reverse
from django.utils import timezone

from tests.apps.exports.test_faults import (
    PUBLISHING,
    assert_nothing_is_half_out,
    assert_whole_once,
    deliver,
    erase,
    publish,
)
from tests.faults import Point, dies_at, struck
from tests.passkeys import release_form

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.slow]

LOST: Final = (
    Point(f"{PUBLISHING}.departure_verdict", "after"),
    Point(f"{PUBLISHING}.judge", "after"),
    Point(f"{PUBLISHING}.seal_entry", "after"),
    Point(f"{PUBLISHING}.signed", "after"),
    Point(f"{PUBLISHING}.fence", "after"),
    Point(f"{PUBLISHING}.keep_certificate", "after"),
    Point(f"{PUBLISHING}.move_release", "after"),
)
LOST_BY_DELIVERY: Final = (
    Point(f"{PUBLISHING}.delivery_verdict", "after"),
    Point(f"{PUBLISHING}.copy_files", "after"),
    Point(f"{PUBLISHING}.move_delivery", "after"),
)
REQUESTS: Final = (
    Point("exports.services.release_run", "before"),
    Point("exports.services.release_run", "after"),
    Point("exports.views.providers.confirm", "before"),
    Point("exports.views.providers.confirm", "after"),
)


def end_connection() -> None:
    """The server ends this connection, as when it is started anew or changes over to another machine."""
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_backend_pid()")
        (backend,) = cursor.fetchone()
    other = connection.copy()
    try:
        with other.cursor() as cursor:
            cursor.execute("RESET ROLE")
            cursor.execute("SELECT pg_terminate_backend(%s, 5000)", [backend])
    finally:
        other.close()


def loses_connection_at(point: Point, act: Callable[[], object], monkeypatch: pytest.MonkeyPatch) -> None:
    """The act fails as a database that is away makes it, which the queue tries again."""
    from django.db import InterfaceError, OperationalError, connection

    module, _, name = point.where.rpartition(".")
    owner: Any = import_module(module)
    original = getattr(owner, name)

    def ending(*args: Any, **kwargs: Any) -> Any:
        answer = original(*args, **kwargs)
        end_connection()
        return answer

    with monkeypatch.context() as patched:
        patched.setattr(owner, name, ending)
        with pytest.raises((OperationalError, InterfaceError)):
            act()
    connection.close()


@struck("database", "the server ends the connection while a release is published", points=len(LOST))
@struck("database", "the server ends the connection while it is delivered", points=len(LOST_BY_DELIVERY))
def test_database_that_goes_away_leaves_nothing_half_done(
    release_to_city: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    release = release_to_city(formats=["csv"])
    entitlement = release.entitlements.get()

    for point in LOST:
        loses_connection_at(point, lambda: publish(release), monkeypatch)
        assert_nothing_is_half_out(release)
    publish(release)
    for point in LOST_BY_DELIVERY:
        loses_connection_at(point, lambda: deliver(entitlement), monkeypatch)
        entitlement.delivery.refresh_from_db()
        assert entitlement.delivery.status == "copying"
    deliver(entitlement)

    assert_whole_once(release, release.entitlements.get())


@struck("web", "the process dies before, within and after a release, before its transaction ends", points=len(REQUESTS))
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_web_process_that_dies_in_a_request_releases_nothing_and_the_next_request_does(
    run: Any, agreement: Any, network: Any, sign_in: Any, run_jobs: Callable[..., None]
) -> None:
    from entente.audit.models import AuditEvent
    from exports.models import Entitlement, Release

    browser, address = sign_in(network.steward), reverse("exports:release_run", args=[run.pk])
    form = release_form(run, agreement, network)
    for point in REQUESTS:
        assert dies_at(point, lambda: browser.post(address, form)), point
        assert (Release.objects.count(), Entitlement.objects.count()) == (0, 0)
        assert not AuditEvent.objects.filter(event="release.made").exists()
        assert run.dataset.title in browser.get(address).content.decode()  # and she sees that nothing was released

    assert browser.post(address, form).status_code == 302
    run_jobs()

    assert [release.status for release in Release.objects.all()] == ["available"]


AT_ONCE: Final = ("publish", "deliver", "erase", "verify an act", "seal a signature")


@struck("two workers", "the same job twice at the same moment", points=len(AT_ONCE))
@pytest.mark.filterwarnings("error::pytest.PytestUnhandledThreadExceptionWarning")
def test_two_workers_with_the_same_job_do_it_once(
    release_to_city: Callable[..., Any], network: Any, agreement: Any
) -> None:
    from agreements.models import Signature
    from agreements.tasks.sealing import seal_signature
    from entente.organizations.models import ActReceipt
    from entente.organizations.tasks.attestations import verify_assertion
    from exports.services import revoke_entitlement

    signature = Signature.objects.first()
    assert signature is not None
    Signature.objects.filter(pk=signature.pk).update(jws="")
    _at_once(lambda: seal_signature(signature_id=str(signature.pk)))
    signature.refresh_from_db()
    assert signature.jws
    release = release_to_city(formats=["csv"])
    entitlement = release.entitlements.get()

    _at_once(lambda: publish(release))
    _at_once(lambda: deliver(entitlement))
    assert_whole_once(release, entitlement)
    revoke_entitlement(entitlement.pk, by=network.steward, reason="A drill.", now=timezone.now())
    _at_once(lambda: erase(entitlement))
    entitlement.delivery.refresh_from_db()
    assert entitlement.delivery.status == "erased"

    assertion = _asserted(network)
    _at_once(lambda: verify_assertion(assertion_id=str(assertion.pk)))
    assert ActReceipt.objects.get().number == 1


@struck(
    "duplicate jobs", "every job on the way from a signature to a delivery, worked once more after it ended", points=6
)
def test_jobs_that_come_twice_change_nothing(
    release_to_city: Callable[..., Any], network: Any, run_jobs: Callable[..., None]
) -> None:
    from procrastinate.contrib.django import app
    from procrastinate.contrib.django.models import ProcrastinateJob

    release = release_to_city()
    run_jobs()  # before its steward has a passkey
    _asserted(network, is_deferred=True)
    run_jobs()
    worked = list(ProcrastinateJob.objects.filter(status="succeeded"))
    kinds = {job.task_name for job in worked} & {
        "agreements.seal_signature", "agreements.print_agreement", "exports.publish_release", "exports.deliver",
        "organizations.make_keys", "organizations.make_organization_keys", "organizations.verify_assertion", "after.version_received",
        "exports.publish_certificate", "exports.evaluate_again", "anonymizer.profile_run",
    }  # fmt: skip
    before = _counted()

    for job in worked:
        app.tasks[job.task_name].configure(lock=None, queueing_lock=None).defer(**job.args)
    run_jobs()

    assert _counted() - before == Counter()
    assert before - _counted() == Counter()
    assert not ProcrastinateJob.objects.filter(status="failed").exists()
    assert len({job.task_name for job in worked}) >= 6, kinds
    release.refresh_from_db()
    assert_whole_once(release, release.entitlements.get())


def _at_once(act: Callable[[], object]) -> None:
    """Twice, each on a connection of its own."""
    from django.db import connection

    together = threading.Barrier(2)

    def work() -> None:
        together.wait(timeout=20)
        try:
            act()
        finally:
            connection.close()

    threads = [threading.Thread(target=work) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=60)
        assert not thread.is_alive()


def _asserted(network: Any, *, is_deferred: bool = False) -> Any:
    """An act that a passkey signed and that no worker has verified yet."""
    import uuid

    from entente.audit.jobs import defer
    from entente.organizations.confirmations.challenges import Act, challenge_of
    from entente.organizations.models import ActAssertion
    from tests.passkeys import attested_passkey

    person, organization = network.steward, network.nonprofit
    passkey, nonce, now = attested_passkey(person, organization), uuid.uuid4(), timezone.now()
    act = Act("membership.given", organization.pk, {"person": str(person.pk), "role": "auditor"})
    response = passkey.sign(challenge_of(act, person_id=person.pk, nonce=nonce, issued_at=now))
    assertion = ActAssertion.objects.create(
        act=act.code, record_id=uuid.uuid4(), organization=organization, person=person, content=dict(act.content),
        nonce=nonce, issued_at=now, response=response,
    )  # fmt: skip
    if is_deferred:
        defer("organizations.verify_assertion", assertion_id=str(assertion.pk))
    return assertion


def _counted() -> Counter[str]:
    """How many records of each kind there are; jobs and what the queue notes of them do not count."""
    from django.core import mail

    models = [model for model in apps.get_models() if model._meta.managed and model._meta.app_label != "procrastinate"]
    counted = Counter({model._meta.label: model._default_manager.count() for model in models})
    counted["mail"] = len(mail.outbox)
    return counted
